/** What another policy would do to a review: the same ledger reviewed under both and compared, figure by figure. It keeps nothing and judges neither. */
import type { CollectionPolicy } from '../receivables/policy';
import type { CurrencyCode } from '../receivables/money';
import type { Day } from '../receivables/days';
import type { CurrencyTotals, ReceivablesReview } from '../receivables/review';
import type { RunControl, RunOutcome } from './ports';
import { reviewRead } from './review-ledger';
import type { ReviewRequest, ReviewRun } from './review-ledger';

/** A count or an amount before and after; listed only where the two differ. */
export interface Change {
  readonly before: number;
  readonly after: number;
}

/** Money that would stand in another bucket; minor units. */
export interface BucketMove {
  readonly currency: CurrencyCode;
  /** Places in `ReceivablesReview.bucketLabels`. */
  readonly from: number;
  readonly to: number;
  readonly amount: number;
}

/** What would differ; null where a figure stays as it is. */
export interface PolicyEffect {
  /** Accounts with at least one flag. */
  readonly flagged: Change | null;
  readonly flags: Change | null;
  /** Letters that are due. */
  readonly letters: Change | null;
  /** Letters due under both whose text would differ. */
  readonly lettersReworded: number;
  /** Accounts whose grade would differ, "not enough history" being one. */
  readonly regraded: number;
  /** Accounts whose suggested limit would differ, and accounts to which supply would stop. */
  readonly relimited: number;
  readonly stopped: Change | null;
  /** The buckets' own names, where they would be others. */
  readonly buckets: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
  /** Where the buckets keep their names: what moves between them, the largest first in each currency. */
  readonly moves: readonly BucketMove[];
  /** By currency, where they differ; minor units. */
  readonly pastDue: readonly (Change & { readonly currency: CurrencyCode })[];
  readonly provisions: readonly (Change & { readonly currency: CurrencyCode })[];
  /** Expected receipts of the weeks shown. */
  readonly expected: readonly (Change & { readonly currency: CurrencyCode })[];
  /** Days, by currency. */
  readonly dso: readonly { readonly currency: CurrencyCode; readonly before: number | null; readonly after: number | null }[];
}

/** Reviews the same ledger as of the same day under a draft and says what would differ. Nothing is kept or written. */
export async function previewPolicy(now: ReviewRun, draft: CollectionPolicy, request: Pick<ReviewRequest, 'today' | 'contacts'>, run: RunControl): Promise<RunOutcome<PolicyEffect>> {
  const asOf: Day = now.review.asOf;
  const outcome = await reviewRead(now.ledger, { ...request, log: now.log, plans: now.plans, texts: now.texts.standing, policy: draft, asOf }, run);
  return outcome.is === 'done' ? { is: 'done', result: policyEffect(now, outcome.result) } : outcome;
}

/** What differs between two reviews of one ledger as of one day. */
export function policyEffect(before: ReviewRun, after: ReviewRun): PolicyEffect {
  const [old, fresh] = [before.review, after.review];
  const sameBuckets = JSON.stringify(old.bucketLabels) === JSON.stringify(fresh.bucketLabels);
  return {
    flagged: change(flaggedOf(old), flaggedOf(fresh)),
    flags: change(flagsOf(old), flagsOf(fresh)),
    letters: change(before.letters.length, after.letters.length),
    lettersReworded: reworded(before, after),
    regraded: differing(old, fresh, ({ score }) => score?.grade ?? ''),
    relimited: differing(old, fresh, ({ limit }) => limit.suggested ?? -1),
    stopped: change(stoppedOf(old), stoppedOf(fresh)),
    buckets: sameBuckets ? null : { before: old.bucketLabels, after: fresh.bucketLabels },
    moves: sameBuckets ? moves(old, fresh) : [],
    pastDue: byCurrency(old, fresh, (review, index) => review.totals[index].pastDue),
    provisions: byCurrency(old, fresh, (review, index) => review.provisions[index].total),
    expected: byCurrency(old, fresh, (review, index) => review.forecast[index].weeks.reduce((sum, week) => sum + week.expected, 0)),
    dso: old.totals.flatMap(({ currency }, index) => {
      const [was, is] = [old.figures[index].dso, figureOf(fresh, currency)];
      return was === is ? [] : [{ currency, before: was, after: is }];
    }),
  };
}

const change = (before: number, after: number): Change | null => (before === after ? null : { before, after });
const flaggedOf = ({ accounts }: ReceivablesReview): number => accounts.reduce((count, { flags }) => count + (flags.length > 0 ? 1 : 0), 0);
const flagsOf = ({ accounts }: ReceivablesReview): number => accounts.reduce((count, { flags }) => count + flags.length, 0);
const stoppedOf = ({ accounts }: ReceivablesReview): number => accounts.reduce((count, { limit }) => count + (limit.advice === 'stop-supply' ? 1 : 0), 0);
const figureOf = (review: ReceivablesReview, currency: CurrencyCode): number | null => review.figures.find((figures) => figures.currency === currency)?.dso ?? null;

/** The same ledger on the same day has the same accounts in the same order. */
function differing(old: ReceivablesReview, fresh: ReceivablesReview, of: (account: ReceivablesReview['accounts'][number]) => string | number): number {
  return old.accounts.reduce((count, account, index) => count + (of(account) === of(fresh.accounts[index]) ? 0 : 1), 0);
}

function reworded(before: ReviewRun, after: ReviewRun): number {
  const keyOf = (letter: ReviewRun['letters'][number]): string => `${letter.customerId}\u0000${letter.currency}`;
  const texts = new Map(before.letters.map((letter) => [keyOf(letter), `${letter.subject}\n${letter.text}`]));
  return after.letters.filter((letter) => texts.has(keyOf(letter)) && texts.get(keyOf(letter)) !== `${letter.subject}\n${letter.text}`).length;
}

function byCurrency(old: ReceivablesReview, fresh: ReceivablesReview, of: (review: ReceivablesReview, index: number) => number): (Change & { readonly currency: CurrencyCode })[] {
  const places = new Map(fresh.totals.map((total: CurrencyTotals, index) => [total.currency, index]));
  return old.totals.flatMap(({ currency }, index) => {
    const place = places.get(currency);
    const found = place === undefined ? null : change(of(old, index), of(fresh, place));
    return found ? [{ currency, ...found }] : [];
  });
}

function moves(old: ReceivablesReview, fresh: ReceivablesReview): BucketMove[] {
  const labels = old.bucketLabels.length;
  const was = new Map<number, number>();
  for (let place = 0; place < old.open.count; place += 1) was.set(old.open.entry[place], old.open.bucket[place]);
  const sums = new Map<string, Float64Array>();
  for (const account of fresh.accounts) {
    let sum = sums.get(account.currency);
    if (!sum) sums.set(account.currency, sum = new Float64Array(labels * labels));
    for (let place = account.firstOpen; place < account.firstOpen + account.openEntries; place += 1) {
      const [from, to] = [was.get(fresh.open.entry[place]), fresh.open.bucket[place]];
      if (from !== undefined && from !== to && from < labels && to < labels) sum[from * labels + to] += fresh.open.open[place];
    }
  }
  return [...sums].flatMap(([currency, sum]) => [...sum].map((amount, at) => ({ currency, from: Math.floor(at / labels), to: at % labels, amount }))
    .filter(({ amount }) => amount !== 0).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount)));
}
