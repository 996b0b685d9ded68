/** What a key figure may be held against: the user's own target, and bands that somebody published. Data only: it judges no figure. */

/** Figures that a target or a band may be given for: names of `KeyFigures`. */
export const BENCHMARK_FIGURES = ['dso', 'bestPossibleDso', 'averageDaysDelinquent', 'cei', 'daysToPayMean', 'daysLateMean', 'onTimeShare', 'pastDueShare', 'oldestBucketShare'] as const;
export type BenchmarkFigure = (typeof BENCHMARK_FIGURES)[number];

/** Days as days, shares from 0 to 1. */
export interface PublishedBand {
  readonly figure: BenchmarkFigure;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  /** Of what is measured, not of the publication: "2024", "2019–2021". */
  readonly years: string;
}

export interface BenchmarkPolicy {
  /** Null where she has set none. */
  readonly targets: Readonly<Record<BenchmarkFigure, number | null>>;
  readonly bands: readonly PublishedBand[];
}

/**
 * Lowest and highest of six quarterly medians of US trade receivables (third quarter of 2019, the four of 2020, first of 2021) that the
 * Credit Research Foundation shows in public; its later quarters go to those who take part. Past due is what is not current.
 */
const SOURCE = 'Credit Research Foundation, National Summary of Domestic Trade Receivables, quarterly medians, US';
const YEARS = '2019–2021';
const band = (figure: BenchmarkFigure, low: number, high: number): PublishedBand => ({ figure, low, high, source: SOURCE, years: YEARS });

export const PUBLISHED_BANDS: readonly PublishedBand[] = [
  band('dso', 38.04, 41.56), band('bestPossibleDso', 31.75, 32.6), band('averageDaysDelinquent', 3, 5.7), band('cei', 0.815, 0.8652),
  band('pastDueShare', 0.0944, 0.1538), band('oldestBucketShare', 0.0056, 0.0124),
];

export const DEFAULT_BENCHMARKS: BenchmarkPolicy = {
  targets: { dso: null, bestPossibleDso: null, averageDaysDelinquent: null, cei: null, daysToPayMean: null, daysLateMean: null, onTimeShare: null, pastDueShare: null, oldestBucketShare: null },
  bands: PUBLISHED_BANDS,
};

/** True where the band speaks of what the ledger's figure speaks of: the published share over 90 days is no share of another last bucket. */
export function isComparable({ figure }: PublishedBand, aging: { readonly scheme: string; readonly edges: readonly number[] }): boolean {
  return figure !== 'oldestBucketShare' || (aging.scheme === 'edges' && aging.edges[aging.edges.length - 1] === 90);
}
