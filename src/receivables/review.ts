/** The waist: one immutable value between the ledger and everything that is made of it. This file only says its shape; `make-review.ts` makes it. */
import type { Applications, Customer, Entries, LedgerSource } from './entries';
import type { CurrencyCode } from './money';
import type { Day } from './days';
import type { KeyFigures } from './key-figures';
import type { PaymentHabits } from './payment-habits';
import type { AccountJudgement } from './judgements';
import type { LedgerInterest } from './open-interest';
import type { CashForecast, OpenOutlook } from './open-outlook';
import type { PlanReview } from './plan-standing';
import type { CollectionPolicy } from './policy';
import type { PromiseReview } from './promise-record';
import type { Provision } from './provision';

/**
 * Documents open at the as-of day as columns, grouped by account (in the order of `ReceivablesReview.accounts`) and by due date within.
 * Credits (negative balances) are among them; `bucket` is CREDIT_BUCKET where a credit stands apart.
 */
export interface OpenEntries {
  readonly count: number;
  /** Index into `ReceivablesReview.entries`. */
  readonly entry: Int32Array;
  /** Minor units open at the as-of day, after policy has applied credits. */
  readonly open: Float64Array;
  /** Days past due (or past the basis date); negative is not due yet. */
  readonly daysPastDue: Int32Array;
  /** Due date used: as written or derived from terms. */
  readonly dueOn: Int32Array;
  readonly bucket: Uint8Array;
}

/** In `OpenEntries.bucket`: an unapplied credit that stands apart from the buckets. */
export const CREDIT_BUCKET = 255;

/** One customer in one currency, reviewed. Money is minor units of `currency`. */
export interface AccountReview extends AccountJudgement {
  readonly customer: Customer;
  /** Index into `Book.customers`. */
  readonly customerIndex: number;
  /** Index into `Book.accounts`. */
  readonly accountIndex: number;
  readonly currency: CurrencyCode;
  /** Sum of the buckets. */
  readonly open: number;
  readonly openCount: number;
  /** Unapplied credits standing apart; zero or negative. */
  readonly credits: number;
  readonly creditCount: number;
  readonly buckets: readonly number[];
  readonly pastDue: number;
  readonly pastDueCount: number;
  readonly disputed: number;
  /** Of the oldest past-due document; 0 when nothing is past due. */
  readonly oldestDaysPastDue: number;
  /** Range of this account in `OpenEntries`: from `firstOpen`, `openEntries` long (credits included). */
  readonly firstOpen: number;
  readonly openEntries: number;
  /** How this account's settled invoices were paid. */
  readonly habits: PaymentHabits;
}

export interface CurrencyTotals {
  readonly currency: CurrencyCode;
  readonly open: number;
  readonly openCount: number;
  readonly credits: number;
  readonly creditCount: number;
  readonly buckets: readonly number[];
  readonly bucketCounts: readonly number[];
  readonly pastDue: number;
  readonly pastDueCount: number;
  /** Invoices alone, whatever the policy does with credits: their open balance, and what of it is past due. What share is past due is told of these. */
  readonly invoicesOpen: number;
  readonly invoicesPastDue: number;
  readonly disputed: number;
  readonly disputedCount: number;
  /** Accounts that owe: not those in credit, whose credits the policy puts in the buckets. */
  readonly accountsOpen: number;
  readonly accountsPastDue: number;
}

/** Ledger = aged + credits + difference, all minor units; a difference other than 0 is shown in red. `ledger` is summed straight over the documents, apart from the aging. */
export interface TieOut {
  readonly currency: CurrencyCode;
  readonly ledger: number;
  readonly aged: number;
  readonly credits: number;
  readonly difference: number;
  /** The general ledger's balance as she told it; absent where she told none. What it differs by is `ledger` less this. */
  readonly control?: number;
  /** The day of that balance where she told it; on another day than the review's the two need not agree. */
  readonly controlOn?: Day;
}

/** The same ledger under another boundary convention: what moves. */
export interface BoundaryEffect {
  readonly boundary: string;
  readonly currency: CurrencyCode;
  readonly buckets: readonly number[];
  /** Minor units that stand in another bucket than under the policy's convention. */
  readonly moved: number;
}

/** Something that the review (not the reader) found worth saying of a document. */
export interface ReviewFinding {
  readonly problem: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly source: LedgerSource;
  readonly value: string;
  /** Whom it is about; absent where it is about a document alone or about many customers. */
  readonly customer?: string;
  /** How many customers it is about, where it is said once for all of them; `source` is then the first. */
  readonly count?: number;
}

export interface ReceivablesReview {
  readonly asOf: Day;
  readonly policy: CollectionPolicy;
  readonly backDating: 'exact' | 'impossible';
  readonly sheets: readonly string[];
  readonly bucketLabels: readonly string[];
  /** Accounts with anything open, by name then currency. */
  readonly accounts: readonly AccountReview[];
  readonly totals: readonly CurrencyTotals[];
  readonly tieOut: readonly TieOut[];
  readonly entries: Entries;
  /** What settled them, as the ledger tells it: payments after the as-of day included. */
  readonly applications: Applications;
  readonly open: OpenEntries;
  readonly boundaryEffects: readonly BoundaryEffect[];
  /** One a currency, in the order of `totals`. */
  readonly figures: readonly KeyFigures[];
  /** How likely each open document is to be paid late, and when; one place a document of `open`. */
  readonly outlook: OpenOutlook;
  /** One a currency, in the order of `totals`, as are provisions. */
  readonly forecast: readonly CashForecast[];
  readonly provisions: readonly Provision[];
  /** Interest accrued to the as-of day; null where the policy charges none. */
  readonly interest: LedgerInterest | null;
  /** Payment plans, checked against the ledger as of the day. */
  readonly plans: PlanReview;
  /** Promises of the log, and what became of them. */
  readonly promises: PromiseReview;
  readonly findings: readonly ReviewFinding[];
}
