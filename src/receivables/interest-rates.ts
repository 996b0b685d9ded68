/** The reference rates and fixed sums that the law gives for late payment between businesses: dated data with its source, to which the policy adds. It applies none of them. */
import { dayFromIso } from './days';
import type { Day } from './days';
import type { InterestRegion } from './judgement-policy';
import { toMinorUnits } from './money';

/** A yearly rate (0.08 is 8 %) from a day on. */
export interface RateStep {
  readonly from: Day;
  readonly rate: number;
}

/** A reference rate and the first day of the half-year for which it holds, as ISO text: so it stands in a policy too. */
export type ReferenceRate = readonly [from: string, rate: number];

export interface StatutoryRule {
  /** Added to the reference rate: 0.08 is eight points. */
  readonly points: number;
  readonly reference: readonly ReferenceRate[];
  /** True: the rate of the half-year in which interest begins holds to the end. False: each half-year has its own. */
  readonly fixedAtStart: boolean;
  /** Fixed sum for an invoice, by its size, in whole units of one currency; none in any other. */
  readonly fixedSums: { readonly currency: string; readonly bands: readonly (readonly [below: number, sum: number])[] };
  readonly source: string;
}

/** Main refinancing rate of the European Central Bank before the first day of each half-year; a half-year left out has the rate before it. */
const ECB: readonly ReferenceRate[] = [
  ['2013-01-01', 0.0075], ['2013-07-01', 0.005], ['2014-01-01', 0.0025], ['2014-07-01', 0.0015], ['2015-01-01', 0.0005], ['2016-07-01', 0],
  ['2023-01-01', 0.025], ['2023-07-01', 0.04], ['2024-01-01', 0.045], ['2024-07-01', 0.0425], ['2025-01-01', 0.0315], ['2025-07-01', 0.0215], ['2026-01-01', 0.0215],
];

/** By region. The last row of each is the last one known when this was written (early 2026): later ones are added in the policy, and until then the last one holds on. */
export const STATUTORY_RULES: Readonly<Record<Exclude<InterestRegion, 'us'>, StatutoryRule>> = {
  uk: {
    points: 0.08, fixedAtStart: true,
    reference: [
      ['2009-01-01', 0.02], ['2009-07-01', 0.005], ['2017-01-01', 0.0025], ['2018-01-01', 0.005], ['2019-01-01', 0.0075], ['2020-07-01', 0.001], ['2022-01-01', 0.0025],
      ['2022-07-01', 0.0125], ['2023-01-01', 0.035], ['2023-07-01', 0.05], ['2024-01-01', 0.0525], ['2025-01-01', 0.0475], ['2025-07-01', 0.0425], ['2026-01-01', 0.0375],
    ],
    fixedSums: { currency: 'GBP', bands: [[1000, 40], [10_000, 70], [Infinity, 100]] },
    source: 'Late Payment of Commercial Debts (Interest) Act 1998; Bank of England Bank Rate on the last day of the half-year before',
  },
  eu: {
    points: 0.08, fixedAtStart: false, reference: ECB, fixedSums: { currency: 'EUR', bands: [[Infinity, 40]] },
    source: 'Directive 2011/7/EU; European Central Bank, main refinancing operations',
  },
  de: {
    // The base rate of the Civil Code moves with the ECB's rate, 0.88 points below it.
    points: 0.09, fixedAtStart: false, reference: ECB.filter(([from]) => from >= '2014-07-01').map(([from, rate]) => [from, Math.round((rate - 0.0088) * 1e6) / 1e6] as const),
    fixedSums: { currency: 'EUR', bands: [[Infinity, 40]] },
    source: '§§ 247, 288 BGB; Deutsche Bundesbank, Basiszinssatz',
  },
};

/** Yearly rates of a region, oldest first: reference and points; `added` are rows of the policy, which win over those of the same day. */
export function statutoryRates({ points, reference }: StatutoryRule, added: readonly ReferenceRate[]): RateStep[] {
  const rows = new Map<Day, number>();
  for (const [from, rate] of [...reference, ...added]) {
    const day = dayFromIso(from);
    if (day !== null) rows.set(day, Math.round((rate + points) * 1e8) / 1e8);
  }
  return [...rows].sort((a, b) => a[0] - b[0]).map(([from, rate]) => ({ from, rate }));
}

/** The fixed sum for an invoice of so many minor units, in minor units; 0 where the law gives none in its currency. */
export function fixedSumFor(amount: number, currency: string, { fixedSums }: StatutoryRule): number {
  if (currency !== fixedSums.currency || amount <= 0) return 0;
  const band = fixedSums.bands.find(([below]) => amount < toMinorUnits(below, 2)) ?? fixedSums.bands[fixedSums.bands.length - 1];
  return toMinorUnits(band[1], 2);
}
