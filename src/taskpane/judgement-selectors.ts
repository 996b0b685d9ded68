/** What the review's home and the customer page show, worked out of the review. Pure: figures and choices only; the words are put to them elsewhere. */
import type { LedgerSource } from '../receivables/entries';
import type { ReminderDecision } from '../receivables/decide-reminders';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import { settledDocuments } from '../workflow/settled-documents';
import type { Reviewed } from './desk';
import type { AgingPart } from './selectors';

/** A document that stands behind a figure. */
export interface DocumentLine {
  /** Its place in `ReceivablesReview.open`. */
  readonly place: number;
  readonly number: string;
  readonly source: LedgerSource;
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly daysPastDue: number;
  /** Of a settled one: days from its due date, negative before it. */
  readonly paidDaysLate?: number;
}

export interface DocumentLines {
  readonly lines: readonly DocumentLine[];
  /** How many more there are. */
  readonly more: number;
}

/** In `OpenEntries.bucket`: a credit that stands apart. */
const CREDIT = 255;
const DISPUTED = 1;
const RANK = { critical: 0, warning: 1, watch: 2 } as const;

/** The first few open documents of some accounts for which `wanted` holds, by `order` (the least first). Only as many as are shown are kept. */
function firstDocuments(review: ReceivablesReview, accounts: readonly AccountReview[], wanted: (place: number) => boolean, order: (place: number) => number, most: number): DocumentLines {
  const kept: { readonly place: number; readonly account: AccountReview; readonly rank: number }[] = [];
  let count = 0;
  for (const account of accounts) {
    for (let place = account.firstOpen; place < account.firstOpen + account.openEntries; place += 1) {
      // What credits paid under the policy stands there with nothing left of it.
      if (review.open.open[place] === 0 || !wanted(place)) continue;
      count += 1;
      const rank = order(place);
      if (kept.length === most && rank >= kept[most - 1].rank) continue;
      const at = kept.findIndex((one) => one.rank > rank);
      kept.splice(at < 0 ? kept.length : at, 0, { place, account, rank });
      if (kept.length > most) kept.pop();
    }
  }
  return { lines: kept.map(({ place, account }) => documentAt(review, place, account.currency)), more: count - kept.length };
}

/** One open document. */
export function documentAt({ open, entries, sheets }: ReceivablesReview, place: number, currency: string): DocumentLine {
  const entry = open.entry[place];
  return {
    place, number: String(entries.document[entry]), source: { sheet: sheets[entries.sheet[entry]] ?? '', row: entries.row[entry] },
    amount: open.open[place], currency, daysPastDue: open.daysPastDue[place],
  };
}

/** The invoices that an account settled last. */
export function settledBehind(reviewed: Pick<Reviewed, 'ledger' | 'review'>, account: AccountReview): DocumentLines {
  const { lines, more } = settledDocuments(reviewed, account);
  return { more, lines: lines.map(({ number, source, amount, daysLate }, index) => ({ place: index, number, source, amount, currency: account.currency, daysPastDue: 0, ...(daysLate !== null && { paidDaysLate: daysLate }) })) };
}

/** Chosen documents, in their order. */
export function documentsAtPlaces(review: ReceivablesReview, places: readonly number[], currency: string, most = 20): DocumentLines {
  const lines = places.slice(0, most).map((place) => documentAt(review, place, currency));
  return { lines, more: places.length - lines.length };
}

export type Behind = 'open' | 'past-due' | 'credits' | 'disputed' | { readonly bucket: number };

/** The documents behind a figure of one currency, the largest first. */
export function documentsBehind(review: ReceivablesReview, accounts: readonly AccountReview[], behind: Behind, most = 8): DocumentLines {
  const { open, entries } = review;
  const largest = (place: number): number => -Math.abs(open.open[place]);
  const isCredit = (place: number): boolean => open.bucket[place] === CREDIT;
  switch (behind) {
    case 'open': return firstDocuments(review, accounts, (place) => !isCredit(place), largest, most);
    case 'past-due': return firstDocuments(review, accounts, (place) => !isCredit(place) && open.daysPastDue[place] > 0, largest, most);
    case 'credits': return firstDocuments(review, accounts, isCredit, largest, most);
    case 'disputed': return firstDocuments(review, accounts, (place) => (entries.marks[open.entry[place]] & DISPUTED) > 0 && !isCredit(place), largest, most);
    default: return firstDocuments(review, accounts, (place) => open.bucket[place] === behind.bucket, largest, most);
  }
}

/** The past-due documents of one account, the oldest first. */
export function oldestDocuments(review: ReceivablesReview, account: AccountReview, most = 8): DocumentLines {
  const { open } = review;
  return firstDocuments(review, [account], (place) => open.bucket[place] !== CREDIT && open.daysPastDue[place] > 0 && open.open[place] > 0, (place) => -open.daysPastDue[place], most);
}

/** Accounts that owe something and have something past due or a flag, in one currency: the gravest flag first, then the most past due. */
export function worries(review: ReceivablesReview, currency: string): readonly AccountReview[] {
  const gravest = ({ flags }: AccountReview): number => flags.reduce((rank, { severity }) => Math.min(rank, RANK[severity]), 3);
  return review.accounts.filter((account) => account.currency === currency && account.open > 0 && (account.pastDue > 0 || account.flags.length > 0))
    .map((account) => ({ account, rank: gravest(account) }))
    .sort((a, b) => a.rank - b.rank || b.account.pastDue - a.account.pastDue || (a.account.customer.name < b.account.customer.name ? -1 : 1))
    .map(({ account }) => account);
}

/** Accounts that owe more than the limit on file. */
export function overLimit(review: ReceivablesReview): readonly AccountReview[] {
  return review.accounts.filter(({ limit }) => limit.current !== null && limit.headroom !== null && limit.headroom < 0);
}

/** By how many percentage points the past-due share moved within the last month; null where the ledger cannot tell. */
export function pastDueTrend(review: ReceivablesReview, currency: string): number | null {
  const trend = review.figures.find((figures) => figures.currency === currency)?.trend ?? [];
  const [before, now] = [trend.at(-2)?.pastDueShare ?? null, trend.at(-1)?.pastDueShare ?? null];
  return before === null || now === null ? null : Math.round((now - before) * 1000) / 10;
}

/** The account's aging, bucket by bucket. */
export function accountParts({ bucketLabels }: ReceivablesReview, { buckets }: AccountReview): readonly AgingPart[] {
  const positive = buckets.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  return buckets.map((amount, step) => ({ label: bucketLabels[step] ?? '', amount, share: positive > 0 ? Math.max(0, amount) / positive : 0, step }));
}

/** The account that a page is open for, and what was decided about its next letter. */
export function accountShown(review: ReceivablesReview, reminders: readonly ReminderDecision[], accountIndex: number | null): { readonly account: AccountReview; readonly decision: ReminderDecision | null; readonly letter: number | null } | null {
  const at = review.accounts.findIndex((account) => account.accountIndex === accountIndex);
  if (at < 0) return null;
  const decision = reminders.find((one) => one.account === at) ?? null;
  const letter = decision && 'send' in decision ? reminders.filter((one) => 'send' in one).indexOf(decision) : null;
  return { account: review.accounts[at], decision, letter };
}

/** Dots of one month: as many as invoices, up to five; more invoices share five dots, none of a kind that occurs left without one. */
export function monthDots(onTime: number, late: number, open: number, most = 5): readonly ('on-time' | 'late' | 'open')[] {
  const kinds = ['on-time', 'late', 'open'] as const;
  const counts = [onTime, late, open];
  const all = onTime + late + open;
  const dots = all <= most ? counts : shared(counts, all, most);
  return kinds.flatMap((kind, index) => Array.from({ length: dots[index] }, () => kind));
}

function shared(counts: readonly number[], all: number, most: number): readonly number[] {
  const exact = counts.map((count) => (count * most) / all);
  const dots = exact.map((share, index) => (counts[index] > 0 ? Math.max(1, Math.floor(share)) : 0));
  const by = (pick: 1 | -1): number => exact.map((share, index) => ({ index, gap: pick * (share - dots[index]) })).filter(({ index }) => counts[index] > 0 && (pick > 0 || dots[index] > 1)).sort((a, b) => b.gap - a.gap)[0].index;
  const total = (): number => dots.reduce((sum, one) => sum + one, 0);
  while (total() < most) dots[by(1)] += 1;
  while (total() > most) dots[by(-1)] -= 1;
  return dots;
}

/** What an account has open, document by document: a form about it begins anew where this is otherwise. */
export function openItems({ open, entries }: ReceivablesReview, { firstOpen, openEntries }: AccountReview): readonly (readonly [string, number])[] {
  return Array.from({ length: openEntries }, (_, at) => [String(entries.document[open.entry[firstOpen + at]]), open.open[firstOpen + at]] as const);
}
