/** The policy's sections on judgement: score, risk thresholds, credit limits, forecast, provision, interest, discount. Defaults only; what may be set is checked in `settings`. */
import { DEFAULT_BENCHMARKS } from './benchmarks';
import type { BenchmarkPolicy } from './benchmarks';
import type { DiscountTerms } from './early-payment';
import type { InterestRounding } from './interest';
import type { ReferenceRate } from './interest-rates';
import { RISK_THRESHOLDS } from './risk-thresholds';
import type { RiskThresholds } from './risk-thresholds';

export interface ScorePolicy {
  /** Fewer settled invoices than this are "not enough history". */
  readonly leastSettled: number;
  /** The ledger's average counts as much as this many invoices of the account's own. */
  readonly ledgerWeight: number;
  /** Least scores of the grades A, B, C and D, falling. */
  readonly gradeEdges: readonly number[];
}

export interface ForecastPolicy {
  /** Weeks shown, from the as-of day on. */
  readonly weeks: number;
}

export interface CreditPolicy {
  /** What a customer may need above its usual purchases: 1.25 is a quarter more. */
  readonly buffer: number;
  /** Score at which the highest balance paid well counts in full. */
  readonly fullScore: number;
  /** Most that the highest balance paid well is multiplied by. */
  readonly mostScoreFactor: number;
  /** Days late up to which a balance counts as paid well. */
  readonly wellPaidDays: number;
  /** Most that one account may owe as a share of everything open; judged only where at least `concentrationAccounts` accounts owe. */
  readonly concentrationShare: number;
  readonly concentrationAccounts: number;
  /** Most that anybody gets, in whole units of the account's currency; null for no such cap. */
  readonly cap: number | null;
  /** Share of its need that a new customer gets, until so many invoices were paid on time. */
  readonly newCustomerShare: number;
  readonly provenInvoices: number;
  /** Nobody is new any more so many days after its first document, however it pays. */
  readonly newCustomerDays: number;
  /** Share of net worth, and of working capital, that one supplier may be owed. */
  readonly worthShare: number;
  /** Share of what its facts allow that a customer without a past begins with; from so many years in business on, the established share. */
  readonly startShare: number;
  readonly establishedYears: number;
  readonly establishedShare: number;
  /** Most that a limit rises at once, as a share of it. */
  readonly raiseShare: number;
  /** Nothing is raised with an invoice longer past due than this, and supply stops beyond `stopDays`. */
  readonly noRaiseDays: number;
  readonly stopDays: number;
  /** Suggested limits are rounded to this, in whole units of the account's currency. */
  readonly step: number;
}

export interface ProvisionPolicy {
  /** Loss rate of each bucket, 0 to 1; the last one holds for any further bucket. */
  readonly rates: readonly number[];
  /** "own-rolls" uses the ledger's own roll rates where it has a past. */
  readonly method: 'rates' | 'own-rolls';
  /** Loss on what has reached the last bucket, where own roll rates are used. */
  readonly lossOfLast: number;
  /** Added by judgement, in whole units of the home currency. */
  readonly overlay: number;
}

/** Whose law on late payment holds. Under "us" there is none between businesses: only what the contract says. */
export type InterestRegion = 'uk' | 'eu' | 'de' | 'us';

export interface InterestPolicy {
  /** Nothing is charged unless this says so. */
  readonly method: 'none' | 'contract' | 'statutory';
  /** Yearly rate of the contract: 0.08 is 8 %. */
  readonly rate: number;
  /** Most that a contract may charge a year, where the law caps it; null for no cap. */
  readonly cap: number | null;
  readonly region: InterestRegion;
  readonly rounding: InterestRounding;
  /** Charged for each past-due invoice under a contract, in whole units of its currency. */
  readonly flatFee: number;
  /** The law's fixed sum for each past-due invoice is asked for too. */
  readonly fixedSums: boolean;
  /** Reference rates that the table lacks, or has otherwise: ["2026-07-01", 0.0375]. */
  readonly referenceRates: readonly ReferenceRate[];
}

export interface JudgementPolicy {
  readonly score: ScorePolicy;
  readonly risk: RiskThresholds;
  readonly credit: CreditPolicy;
  readonly forecast: ForecastPolicy;
  readonly provision: ProvisionPolicy;
  readonly interest: InterestPolicy;
  /** A discount for early payment whose cost is shown; a share of 0 is none. */
  readonly discount: DiscountTerms;
  readonly benchmarks: BenchmarkPolicy;
}

export const DEFAULT_JUDGEMENT: JudgementPolicy = {
  score: { leastSettled: 3, ledgerWeight: 3, gradeEdges: [80, 70, 60, 50] },
  risk: RISK_THRESHOLDS,
  credit: {
    buffer: 1.25, fullScore: 70, mostScoreFactor: 1.25, wellPaidDays: 15, concentrationShare: 0.25, concentrationAccounts: 5, cap: null,
    newCustomerShare: 0.5, provenInvoices: 3, newCustomerDays: 365, worthShare: 0.1, startShare: 0.25, establishedYears: 3, establishedShare: 0.5, raiseShare: 0.5, noRaiseDays: 60, stopDays: 90, step: 100,
  },
  forecast: { weeks: 13 },
  provision: { rates: [0.01, 0.03, 0.1, 0.25, 0.5], method: 'rates', lossOfLast: 0.5, overlay: 0 },
  interest: { method: 'none', rate: 0, cap: null, region: 'eu', rounding: 'once', flatFee: 0, fixedSums: false, referenceRates: [] },
  discount: { share: 0, withinDays: 10, insteadOfDays: 30 },
  benchmarks: DEFAULT_BENCHMARKS,
};
