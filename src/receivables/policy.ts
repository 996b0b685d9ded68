/** The collection policy: every choice the trade leaves open, with our default. Each section is passed whole; nothing here reads settings. */
import { DEFAULT_JUDGEMENT } from './judgement-policy';
import type { JudgementPolicy } from './judgement-policy';
import type { CurrencyCode } from './money';
import { REMINDER_LADDER } from './reminder-ladder';
import type { DatedStage } from './reminder-ladder';

export type CreditTreatment = 'apart' | 'by-own-date' | 'oldest-invoice-first';
/** "first-day": the as-of day itself counts as day 1. "late-edge": day 30 falls in the bucket after. "standard": DOMAIN section 1. */
export type BoundaryConvention = 'standard' | 'first-day' | 'late-edge';

export interface AgingPolicy {
  /** Inclusive last days of the buckets, ascending, the first 0: [0, 30, 60, 90] is Current, 1-30, 31-60, 61-90, 90+. */
  readonly edges: readonly number[];
  /** "calendar-months" replaces the edges by Xero's months. */
  readonly scheme: 'edges' | 'calendar-months';
  readonly basis: 'due-date' | 'invoice-date';
  readonly boundary: BoundaryConvention;
  readonly credits: CreditTreatment;
  /** Terms in days where neither the document nor the customer tells any. */
  readonly termsDays: number;
  /** The general ledger's balance of receivables by currency code, as exact decimals ("142390.11"), to compare the ledger with; absent where nobody told any. */
  readonly controlTotals?: Readonly<Record<CurrencyCode, string>>;
}

export interface CompanyPolicy {
  readonly name: string;
  /** Sender of letters. */
  readonly senderName: string;
  readonly phone: string;
  readonly email: string;
  /** How to pay, as plain text lines. */
  readonly paymentDetails: string;
  /** Currency of a ledger that names none. */
  readonly homeCurrency: CurrencyCode;
  /** Language of letters to customers without one of their own, and of the sheets: ISO 639-1. */
  readonly language: string;
}

export interface FigurePolicy {
  /** Days of the period for DSO and CEI. */
  readonly periodDays: number;
}

export interface ReminderPolicy {
  /** Days past due from which each stage may be sent; negative is before the due date. */
  readonly fromDays: Readonly<Record<DatedStage, number>>;
  /** Days after the due date in which nothing is said; strict: due 1 October with 10 is first written to on 12 October. */
  readonly graceDays: number;
  /** Least days from one letter to an account to the next. */
  readonly restDays: number;
  /** Least past-due sum worth a letter, in whole units of the account's own currency (5 is EUR 5.00). */
  readonly minimumAmount: number;
  /** Days that a letter gives for an answer. */
  readonly answerDays: number;
}

export interface CollectionPolicy extends JudgementPolicy {
  readonly company: CompanyPolicy;
  readonly aging: AgingPolicy;
  readonly figures: FigurePolicy;
  readonly reminders: ReminderPolicy;
}

export const DEFAULT_POLICY: CollectionPolicy = {
  company: { name: '', senderName: '', phone: '', email: '', paymentDetails: '', homeCurrency: 'USD', language: 'en' },
  aging: { edges: [0, 30, 60, 90], scheme: 'edges', basis: 'due-date', boundary: 'standard', credits: 'apart', termsDays: 30 },
  figures: { periodDays: 90 },
  reminders: { fromDays: ladderDays(), graceDays: 0, restDays: 7, minimumAmount: 5, answerDays: 7 },
  ...DEFAULT_JUDGEMENT,
};

function ladderDays(): Record<DatedStage, number> {
  return Object.fromEntries(REMINDER_LADDER.map((step) => [step.stage, step.fromDays])) as Record<DatedStage, number>;
}
