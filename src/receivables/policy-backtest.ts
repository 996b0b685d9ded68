/** Replays the ledger's own last year under the policy's limits: sales that would have been refused, against what of them was then paid late or not at all. It changes no limit. */
import { NO_DAY, addMonths } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { makeReview } from './make-review';
import { decimalsOf } from './money';
import { documentsAt } from './open-balances';
import type { CollectionPolicy } from './policy';

/** More documents than this are not replayed while somebody waits: a year is twelve reviews. */
export const MOST_REPLAYED = 10_000;
const MONTHS = 12;
/** With fewer invoices to judge, chance says more than the policy. */
const LEAST_JUDGED = 30;

/** Of one currency; money in minor units. Refused = paid on time + paid late + still past due + not due yet. */
export interface PolicyReplay {
  readonly currency: string;
  /** First day replayed. */
  readonly from: Day;
  /** Invoices issued since by customers who had a limit then, and their sum. */
  readonly judged: number;
  readonly sales: number;
  readonly refused: number;
  readonly refusedSales: number;
  /** Of the refused: what was settled by its due date, after it, is past due and open now, or is neither due nor settled. */
  readonly refusedOnTime: number;
  readonly refusedLate: number;
  readonly refusedPastDue: number;
  readonly refusedNotDue: number;
  /** Share of the sales let through that were settled late or are past due. */
  readonly lateShareKept: number | null;
  /** The same of the refused ones: the higher above the other, the better the limits told one from the other. */
  readonly lateShareRefused: number | null;
  /** Most that all accounts together stood above their limits at a month's end, as it really was. */
  readonly mostOverLimit: number;
}

/** What was in force from a day on, by account of the book, minor units: NaN where there was no limit yet, 0 where supply stopped. */
export type LimitsInForce = Float64Array;

/** The book without what the ledger tells only as it is today: limits, holds, disputes and promises have no date, so no earlier day may know them. */
export function undatedLeftOut(book: Book): Book {
  return {
    ...book,
    customers: book.customers.map(({ credit: _facts, ...customer }) => ({ ...customer, creditLimit: null, onHold: false })),
    accounts: book.accounts.map(({ customer, currency }) => ({ customer, currency })),
    entries: { ...book.entries, marks: new Uint8Array(book.entries.count), promisedOn: null },
  };
}

/** The limits that the policy would have suggested at the end of a day, `before` being those in force until then. Nothing after the day is looked at. `book` as `undatedLeftOut` gives it. */
export function limitsAt(book: Book, day: Day, policy: CollectionPolicy, before: LimitsInForce | null): LimitsInForce {
  const accounts = book.accounts.map((account, index) => {
    const inForce = before?.[index] ?? NaN;
    return inForce > 0 ? { ...account, approvedLimit: inForce / 10 ** decimalsOf(account.currency) } : account;
  });
  const limits = new Float64Array(book.accounts.length).fill(NaN);
  const { accounts: judged } = makeReview({ ...book, accounts }, day, { ...policy, interest: { ...policy.interest, method: 'none' } });
  for (const { accountIndex, limit } of judged) limits[accountIndex] = limit.advice === 'stop-supply' ? 0 : limit.suggested ?? NaN;
  return limits;
}

/** One result a currency that has enough to judge, in the order in which currencies appear; "too-few" or "too-many" where nothing can be replayed. */
export function policyBacktest(given: Book, asOf: Day, policy: CollectionPolicy): readonly PolicyReplay[] | 'too-few' | 'too-many' {
  if (given.backDating !== 'exact') return 'too-few';
  if (given.entries.count > MOST_REPLAYED) return 'too-many';
  const book = undatedLeftOut(given);
  const replay = new Replay(book, asOf, policy);
  let limits: LimitsInForce | null = null;
  for (let month = MONTHS; month > 0; month -= 1) {
    const day = addMonths(asOf, -month);
    limits = limitsAt(book, day, policy, limits);
    replay.month(day, addMonths(asOf, 1 - month), limits);
  }
  const found = replay.results();
  return found.length === 0 ? 'too-few' : found;
}

type Sums = { -readonly [K in keyof PolicyReplay]: PolicyReplay[K] } & { keptLate: number };

/** The ledger as it would have been: what was refused is owed by nobody. */
class Replay {
  private readonly invoices: readonly number[];
  private readonly refused: Uint8Array;
  private readonly settledOn: Int32Array;
  private readonly dueOn: Int32Array;
  private readonly sums: Map<string, Sums>;
  private readonly paymentsOf = new Map<number, { readonly on: Day; readonly amount: number }[]>();
  private readonly issuedBefore: number[][];

  constructor(private readonly book: Book, private readonly asOf: Day, policy: CollectionPolicy) {
    const { entries, applications, accounts } = book;
    ({ settledOn: this.settledOn, dueOn: this.dueOn } = documentsAt(book, asOf, policy.aging.termsDays));
    this.refused = new Uint8Array(entries.count);
    const all = Array.from({ length: entries.count }, (_, index) => index);
    this.invoices = all.filter((index) => entries.amount[index] > 0 && entries.issuedOn[index] !== NO_DAY && entries.issuedOn[index] <= asOf)
      // Of one account's invoices of one day the smaller comes first, so that the order of rows decides nothing.
      .sort((a, b) => entries.issuedOn[a] - entries.issuedOn[b] || entries.amount[a] - entries.amount[b] || this.dueOn[a] - this.dueOn[b] || this.settledOn[a] - this.settledOn[b]);
    const begin = addMonths(asOf, -MONTHS);
    this.issuedBefore = accounts.map(() => []);
    for (const index of this.invoices) if (entries.issuedOn[index] <= begin) this.issuedBefore[entries.account[index]].push(index);
    for (let at = 0; at < applications.count; at += 1) {
      const payment = { on: applications.on[at], amount: applications.amount[at] };
      const known = this.paymentsOf.get(applications.entry[at]);
      if (known) known.push(payment);
      else this.paymentsOf.set(applications.entry[at], [payment]);
    }
    const none = { from: begin + 1, judged: 0, sales: 0, refused: 0, refusedSales: 0, refusedOnTime: 0, refusedLate: 0, refusedPastDue: 0, refusedNotDue: 0, lateShareKept: null, lateShareRefused: null, mostOverLimit: 0, keptLate: 0 };
    this.sums = new Map(accounts.map(({ currency }) => [currency, { currency, ...none }]));
  }

  /** The invoices of the days after `begin` up to `end`, under limits found at the end of `begin`. */
  month(begin: Day, end: Day, limits: LimitsInForce): void {
    const { entries, accounts } = this.book;
    for (const index of this.invoices) {
      const issued = entries.issuedOn[index];
      if (issued <= begin || issued > end) continue;
      const account = entries.account[index];
      const limit = limits[account];
      if (!Number.isNaN(limit)) this.judge(index, this.owed(account, issued, true) + entries.amount[index] > limit);
      this.issuedBefore[account].push(index);
    }
    const over = new Map<string, number>();
    accounts.forEach(({ currency }, account) => {
      if (!Number.isNaN(limits[account])) over.set(currency, (over.get(currency) ?? 0) + Math.max(0, this.owed(account, end, false) - limits[account]));
    });
    // What is settled by now is never owed again.
    this.issuedBefore.forEach((list, account) => (this.issuedBefore[account] = list.filter((index) => this.settledOn[index] === NO_DAY || this.settledOn[index] > end)));
    for (const [currency, amount] of over) {
      const sums = this.sums.get(currency);
      if (sums) sums.mostOverLimit = Math.max(sums.mostOverLimit, amount);
    }
  }

  /** What an account owed at the end of a day, with or without what would have been refused. */
  private owed(account: number, day: Day, withoutRefused: boolean): number {
    let owed = 0;
    for (const index of this.issuedBefore[account]) {
      if ((withoutRefused && this.refused[index] === 1) || (this.settledOn[index] !== NO_DAY && this.settledOn[index] <= day)) continue;
      owed += this.book.entries.amount[index];
      for (const { on, amount } of this.paymentsOf.get(index) ?? []) if (on <= day) owed -= amount;
    }
    return owed;
  }

  private judge(index: number, refuse: boolean): void {
    const { entries, accounts } = this.book;
    const amount = entries.amount[index];
    const sums = this.sums.get(accounts[entries.account[index]].currency);
    if (!sums) return;
    sums.judged += 1;
    sums.sales += amount;
    const [settled, due] = [this.settledOn[index], this.dueOn[index]];
    const outcome = settled !== NO_DAY ? (settled <= due ? 'refusedOnTime' : 'refusedLate') : due < this.asOf ? 'refusedPastDue' : 'refusedNotDue';
    if (!refuse) {
      if (outcome === 'refusedLate' || outcome === 'refusedPastDue') sums.keptLate += amount;
      return;
    }
    this.refused[index] = 1;
    sums.refused += 1;
    sums.refusedSales += amount;
    sums[outcome] += amount;
  }

  results(): PolicyReplay[] {
    return [...this.sums.values()].filter(({ judged }) => judged >= LEAST_JUDGED).map(({ keptLate, ...sums }) => ({
      ...sums, mostOverLimit: Math.round(sums.mostOverLimit),
      lateShareKept: share(keptLate, sums.sales - sums.refusedSales), lateShareRefused: share(sums.refusedLate + sums.refusedPastDue, sums.refusedSales),
    }));
  }
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
