/** Decides what was open on a day, since when it is due, and when the rest was settled. It knows no buckets and no accounts' names. */
import { stableOrder } from './counting-order';
import type { Applications, Book, Entries } from './entries';
import { NO_DAY } from './days';
import type { Day } from './days';

/** Stands for "settled, on a day that the ledger does not tell"; no real day is so early. */
export const UNTOLD_DAY = 0;

/** One place a document of the book. */
export interface DocumentsAt {
  /** Open at the end of the day, minor units; where the document was not yet issued 0, or what was already paid for it as a credit. */
  readonly balance: Float64Array;
  /** How many balances are not 0. */
  readonly openCount: number;
  /** The due date that ages it; NO_DAY only where a document has no date at all. */
  readonly dueOn: Int32Array;
  /** Of positive documents settled in full: the day of the payment that left nothing of it, UNTOLD_DAY where no date is told. NO_DAY where it is open, a credit, or not yet issued. */
  readonly settledOn: Int32Array;
}

/**
 * Back-dates the book: issued on or before `asOf`, less everything applied on or before it (settled on the day is settled), so that later
 * payments are added back. An application without a date counts as made. DOMAIN section 1, "open at the as-of day".
 */
export function documentsAt(book: Book, asOf: Day, policyTerms: number): DocumentsAt {
  const { count, amount: amounts, issuedOn } = book.entries;
  const { count: applied, entry: appliedTo, on: appliedOn, amount: appliedAmount } = inEntryOrder(book.applications, count);
  const balance = new Float64Array(count);
  const settledOn = new Int32Array(count);
  let openCount = 0;
  for (let index = 0, next = 0; index < count; index += 1) {
    const amount = amounts[index];
    let rest = amount;
    let last = NO_DAY;
    let takenBack = false;
    let prepaid = 0;
    const first = next;
    while (next < applied && appliedTo[next] === index) {
      const on = appliedOn[next];
      if (on <= asOf) {
        rest -= appliedAmount[next];
        if (on !== NO_DAY) prepaid += appliedAmount[next];
        if (appliedAmount[next] < 0) takenBack = true;
        if (on > last) last = on;
      }
      next += 1;
    }
    const issued = issuedOn[index] <= asOf;
    // Money that came before its invoice is on account until the invoice is there.
    balance[index] = issued ? rest : amount > 0 ? 0 - prepaid : 0;
    if (balance[index] !== 0) openCount += 1;
    if ((rest < 0 || takenBack) && amount > 0) last = dayOfSettling(amount, appliedOn.subarray(first, next), appliedAmount.subarray(first, next), asOf);
    settledOn[index] = amount <= 0 || rest > 0 || !issued ? NO_DAY : last === NO_DAY ? UNTOLD_DAY : last;
  }
  return { balance, openCount, dueOn: dueDays(book, balance, policyTerms), settledOn };
}

/** Of a document overpaid, or paid and taken back: the day from which nothing was left of it. What is paid twice later settles nothing any more. */
function dayOfSettling(amount: number, on: Int32Array, paid: Float64Array, asOf: Day): Day {
  const inTurn = [...on.keys()].filter((at) => on[at] <= asOf).sort((a, b) => on[a] - on[b] || paid[b] - paid[a]);
  let rest = amount;
  let settled = NO_DAY;
  for (const at of inTurn) {
    const wasOpen = rest > 0;
    rest -= paid[at];
    if (wasOpen && rest <= 0) settled = on[at];
  }
  return settled;
}

/** As written; else invoice date plus the document's own terms, the customer's, or the policy's. A credit without a due date ages from its own date; an overpaid invoice is none: how late it was paid follows from its terms. */
function dueDays(book: Book, balance: Float64Array, policyTerms: number): Int32Array {
  const { entries, accounts, customers } = book;
  const { count, dueOn, issuedOn } = entries;
  let index = 0;
  while (index < count && dueOn[index] !== NO_DAY) index += 1;
  // Nearly always every document has its due date, and the ledger's own column serves.
  if (index === count) return dueOn;
  const due = dueOn.slice(0, count);
  for (; index < count; index += 1) {
    if (due[index] !== NO_DAY) continue;
    const issued = issuedOn[index];
    due[index] = issued;
    if (issued === NO_DAY || entries.amount[index] < 0 || (entries.amount[index] === 0 && balance[index] < 0)) continue;
    due[index] = issued + termsOf(entries, index, customers[accounts[entries.account[index]].customer].termsDays ?? policyTerms);
  }
  return due;
}

function termsOf({ termsDays }: Entries, index: number, others: number): number {
  const own = termsDays === null ? -1 : termsDays[index];
  return own >= 0 ? own : others;
}

/** The same applications in the order of their documents, in which a reader of a ledger nearly always leaves them. */
function inEntryOrder(applications: Applications, entries: number): Applications {
  const { count, entry, on, amount } = applications;
  let at = 1;
  while (at < count && entry[at] >= entry[at - 1]) at += 1;
  if (at >= count) return applications;
  const order = stableOrder(null, count, entries, (index) => entry[index]);
  return { count, entry: Int32Array.from(order, (index) => entry[index]), on: Int32Array.from(order, (index) => on[index]), amount: Float64Array.from(order, (index) => amount[index]) };
}
