/** The collection policy: every choice the trade leaves open, with our default. Each section is passed whole; nothing here reads settings. */
import type { CurrencyCode } from './money';

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

export interface CollectionPolicy {
  readonly company: CompanyPolicy;
  readonly aging: AgingPolicy;
  readonly figures: FigurePolicy;
}

export const DEFAULT_POLICY: CollectionPolicy = {
  company: { name: '', senderName: '', phone: '', email: '', paymentDetails: '', homeCurrency: 'USD', language: 'en' },
  aging: { edges: [0, 30, 60, 90], scheme: 'edges', basis: 'due-date', boundary: 'standard', credits: 'apart', termsDays: 30 },
  figures: { periodDays: 90 },
};
