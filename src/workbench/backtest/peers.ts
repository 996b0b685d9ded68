/** What simple and well-known forecasts would have said of each invoice on its day of issue, from what was settled before it: the peers that the product is measured beside. */
import { MARK_DISPUTED } from '../../receivables/entries';
import type { Book } from '../../receivables/entries';
import { learnLogistic } from './logistic';

/** What was known of an invoice on its day of issue, and what happened. */
export interface KnownAtIssue {
  readonly entry: number;
  readonly issuedOn: number;
  readonly settledOn: number;
  readonly daysLate: number;
  /** Shrunk share of late invoices of the account so far. */
  readonly lateRate: number;
  readonly ledgerMedian: number;
  /** The account's own median so far; the ledger's where it has none. */
  readonly ownMedian: number;
  readonly features: readonly number[];
  readonly disputed: boolean;
}

/** The ledger's late rate counts as much as this many invoices of the account's own. */
const SHRINK = 2;

/** Every settled invoice issued from `from` on, in order of issue. */
export function knownAtIssue(book: Book, settledOn: Int32Array, dueOn: Int32Array, from: number): KnownAtIssue[] {
  const { entries } = book;
  const places = Array.from({ length: entries.count }, (_, index) => index).filter((index) => entries.amount[index] > 0 && settledOn[index] > 0);
  places.sort((a, b) => entries.issuedOn[a] - entries.issuedOn[b] || a - b);
  const known: KnownAtIssue[] = [];
  for (const entry of places) {
    if (entries.issuedOn[entry] < from) continue;
    const issuedOn = entries.issuedOn[entry];
    const before = places.filter((other) => settledOn[other] < issuedOn);
    if (before.length < 10) continue;
    const own = before.filter((other) => entries.account[other] === entries.account[entry]).sort((a, b) => settledOn[a] - settledOn[b] || a - b);
    const late = (list: readonly number[]): number[] => list.map((other) => settledOn[other] - dueOn[other]);
    const share = (list: readonly number[]): number => (list.length === 0 ? 0 : late(list).filter((days) => days > 0).length / list.length);
    const ledgerRate = share(before);
    const lateRate = (share(own) * own.length + SHRINK * ledgerRate) / (own.length + SHRINK);
    const ledgerMean = mean(late(before));
    const ownMean = (mean(late(own)) * own.length + ledgerMean) / (own.length + 1);
    const recent = before.filter((other) => settledOn[other] >= issuedOn - 60);
    const openLate = places.filter((other) => entries.account[other] === entries.account[entry] && entries.issuedOn[other] < issuedOn && settledOn[other] >= issuedOn && dueOn[other] < issuedOn - 1).length;
    known.push({
      entry, issuedOn, settledOn: settledOn[entry], daysLate: settledOn[entry] - dueOn[entry], lateRate, ledgerMedian: median(late(before)),
      ownMedian: own.length === 0 ? median(late(before)) : median(late(own)), disputed: (entries.marks[entry] & MARK_DISPUTED) > 0,
      features: [
        lateRate, ownMean, Math.log(1 + own.length), own.length === 0 ? ledgerMean : late(own)[own.length - 1], mean([ledgerMean, ...late(own.slice(-3))]),
        Math.log(entries.amount[entry]), Math.log(entries.amount[entry]) - mean([Math.log(entries.amount[entry]), ...own.map((other) => Math.log(entries.amount[other]))]),
        openLate, share(recent),
      ],
    });
  }
  return known;
}

/** Chances of the test invoices by a logistic regression that learnt from those issued before `from` and settled before it. */
export function logisticChances(known: readonly KnownAtIssue[], from: number, withDispute: boolean): Map<number, number> {
  const features = (one: KnownAtIssue): readonly number[] => (withDispute ? [...one.features, one.disputed ? 1 : 0] : one.features);
  const learnt = known.filter((one) => one.issuedOn < from && one.settledOn < from);
  if (learnt.length < 30) return new Map();
  const chance = learnLogistic(learnt.map(features), learnt.map((one) => one.daysLate > 0));
  return new Map(known.filter((one) => one.issuedOn >= from).map((one) => [one.entry, chance(features(one))]));
}

const mean = (values: readonly number[]): number => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** The middle one, or the mean of the two in the middle; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
