/** The collection policy: every choice the trade leaves open, with our default. Each section is passed whole; nothing here reads settings. */
import { DEFAULT_JUDGEMENT } from './judgement-policy';
import type { JudgementPolicy } from './judgement-policy';
import type { CurrencyCode } from './money';
import { DEFAULT_PLANS } from './plan-policy';
import type { PlanPolicy } from './plan-policy';
import { DEFAULT_REMINDERS } from './reminder-policy';
import type { ReminderPolicy } from './reminder-policy';

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
  /** The day of those balances, YYYY-MM-DD; absent where nobody told it. */
  readonly controlDay?: string;
}

export const COPIES_TO_SELF = ['none', 'cc', 'bcc'] as const;
export type CopyToSelf = (typeof COPIES_TO_SELF)[number];

export interface CompanyPolicy {
  readonly name: string;
  /** The name under which the company is registered, for formal letters; empty: `name`. */
  readonly legalName: string;
  /** Lines of the company's address, and where and under which number it is registered, for formal letters. */
  readonly address: string;
  readonly registration: string;
  /** Sender of letters, and what the sender is in the company. */
  readonly senderName: string;
  readonly senderTitle: string;
  /** Who gets a copy of serious letters: "Anna Berg, Finance Director", and at which address. From which stage on, `ReminderPolicy.cc` says. */
  readonly seniorName: string;
  readonly seniorEmail: string;
  /** To whom an account is handed over in the end: the agency's or the lawyer's name. */
  readonly agencyName: string;
  readonly phone: string;
  readonly email: string;
  /** Whether every letter goes to `email` as well, seen by the others or not. */
  readonly copyToSelf: CopyToSelf;
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

export type { ReminderPolicy } from './reminder-policy';

export interface CollectionPolicy extends JudgementPolicy {
  readonly company: CompanyPolicy;
  readonly aging: AgingPolicy;
  readonly figures: FigurePolicy;
  readonly reminders: ReminderPolicy;
  readonly plans: PlanPolicy;
}

export const DEFAULT_POLICY: CollectionPolicy = {
  company: { name: '', legalName: '', address: '', registration: '', senderName: '', senderTitle: '', seniorName: '', seniorEmail: '', agencyName: '', phone: '', email: '', copyToSelf: 'none', paymentDetails: '', homeCurrency: 'USD', language: 'en' },
  aging: { edges: [0, 30, 60, 90], scheme: 'edges', basis: 'due-date', boundary: 'standard', credits: 'apart', termsDays: 30 },
  figures: { periodDays: 90 },
  reminders: DEFAULT_REMINDERS,
  plans: DEFAULT_PLANS,
  ...DEFAULT_JUDGEMENT,
};
