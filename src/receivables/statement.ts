/** A customer's statement of account as figures: what is open, or everything that moved since a day, per currency. It knows no sheet and no word. */
import { CREDIT_BUCKET } from './review';
import type { AccountReview, ReceivablesReview } from './review';
import { NO_DAY } from './days';
import type { Day } from './days';
import { MARK_DISPUTED } from './entries';

/** What moved an account: a document, or what was paid or set off on a day. Money is minor units; it sums to the balance. */
export interface StatementMovement {
  /** NO_DAY where the ledger tells no date. */
  readonly on: Day;
  readonly amount: number;
  /** The document, as an index into `ReceivablesReview.entries`; null for a settlement, which is about `settled`. */
  readonly entry: number | null;
  /** Documents that a settlement lowered. */
  readonly settled: readonly number[];
  /** The account's balance after it. */
  readonly balance: number;
}

/** A document that is open at the as-of day. */
export interface StatementItem {
  /** Place in `ReceivablesReview.open`. */
  readonly place: number;
  /** Minor units; negative is a credit. */
  readonly open: number;
  readonly disputed: boolean;
}

/** One account on the statement. `opening` + Σ `movements` = `closing` = open + credits of the review. */
export interface AccountStatement {
  readonly account: AccountReview;
  /** Before the first movement: at the end of the day before `from`; 0 in a statement of open items. */
  readonly opening: number;
  /** In the order of days; empty in a statement of open items. */
  readonly movements: readonly StatementMovement[];
  /** What is open, oldest due date first; they sum to `closing`. */
  readonly items: readonly StatementItem[];
  readonly closing: number;
  /** Of `closing`: what is disputed. */
  readonly disputed: number;
}

/** The statement of one customer, an account a currency; `from` null lists open items alone, a day everything that moved from that day on. */
export function customerStatement(review: ReceivablesReview, customerIndex: number, from: Day | null): readonly AccountStatement[] {
  return review.accounts.filter((account) => account.customerIndex === customerIndex).map((account) => accountStatement(review, account, from));
}

function accountStatement(review: ReceivablesReview, account: AccountReview, from: Day | null): AccountStatement {
  const items = openItems(review, account);
  const closing = account.open + account.credits;
  const disputed = items.reduce((sum, item) => sum + (item.disputed ? item.open : 0), 0);
  if (from === null) return { account, opening: 0, movements: [], items, closing, disputed };
  const { opening, movements } = movementsFrom(review, account, from);
  return { account, opening, movements, items, closing, disputed };
}

function openItems({ open, entries }: ReceivablesReview, { firstOpen, openEntries }: AccountReview): StatementItem[] {
  return Array.from({ length: openEntries }, (_, index) => firstOpen + index).filter((place) => open.open[place] !== 0)
    .map((place) => ({ place, open: open.open[place], disputed: open.open[place] > 0 && (entries.marks[open.entry[place]] & MARK_DISPUTED) !== 0 }));
}

/** A document that the statement shows as a credit standing apart. */
export function standsApart(review: ReceivablesReview, { place }: StatementItem): boolean {
  return review.open.bucket[place] === CREDIT_BUCKET;
}

interface Raw {
  readonly on: Day;
  readonly entry: number | null;
  amount: number;
  readonly settled: number[];
}

/**
 * Documents count from their day. What was applied counts from its day, before its invoice as well; without a day, with the document. What was set
 * off between documents of the account on one day moves nothing and is left out.
 */
function movementsFrom(review: ReceivablesReview, account: AccountReview, from: Day): { readonly opening: number; readonly movements: readonly StatementMovement[] } {
  const { entries, asOf } = review;
  let opening = 0;
  const raw: Raw[] = [];
  for (let entry = 0; entry < entries.count; entry += 1) {
    if (entries.account[entry] !== account.accountIndex || entries.issuedOn[entry] > asOf) continue;
    if (entries.issuedOn[entry] < from) opening += entries.amount[entry];
    else raw.push({ on: entries.issuedOn[entry], entry, amount: entries.amount[entry], settled: [] });
  }
  const settlements = settlementsByDay(review, account);
  for (const settlement of settlements) {
    if (settlement.on < from) opening -= settlement.amount;
    else if (settlement.amount !== 0) raw.push({ ...settlement, entry: null, amount: -settlement.amount });
  }
  // Documents before what settles them on the same day; Array.prototype.sort is stable.
  raw.sort((a, b) => a.on - b.on || Number(a.entry === null) - Number(b.entry === null));
  let balance = opening;
  return { opening, movements: raw.map(({ on, entry, amount, settled }) => ({ on, entry, amount, settled, balance: (balance += amount) })) };
}

function settlementsByDay({ entries, applications, asOf }: ReceivablesReview, account: AccountReview): readonly { readonly on: Day; amount: number; readonly settled: number[] }[] {
  const days = new Map<Day, { on: Day; amount: number; settled: number[] }>();
  for (let at = 0; at < applications.count; at += 1) {
    const entry = applications.entry[at];
    const isPaidOn = applications.on[at] !== NO_DAY && entries.amount[entry] > 0;
    if (entries.account[entry] !== account.accountIndex || (entries.issuedOn[entry] > asOf && !isPaidOn) || applications.on[at] > asOf) continue;
    const on = isPaidOn ? applications.on[at] : Math.max(applications.on[at], entries.issuedOn[entry], NO_DAY);
    const day = days.get(on) ?? { on, amount: 0, settled: [] };
    day.amount += applications.amount[at];
    if (applications.amount[at] > 0 && !day.settled.includes(entry)) day.settled.push(entry);
    days.set(on, day);
  }
  return [...days.values()];
}
