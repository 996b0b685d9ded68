/** How well a column's contents suit a role, from 0 (cannot be) to 1; headings are weighed elsewhere. */
import type { ColumnProfile } from './column-profile';
import type { HeadingSense } from './heading-sense';

const DATES: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['invoiceDate', 'dueDate', 'paidDate', 'promisedDate', 'otherDate']);
const MONEY: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['amount', 'paid', 'balance', 'debit', 'credit', 'otherAmount', 'lineAmount', 'creditLimit', 'total', 'bucket']);
const NUMBERS: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['customerId', 'invoiceNumber', 'appliesTo']);
/** A larger part of cells with a fraction, and the column holds amounts and no numbers of anything. */
const MOST_FRACTIONS = 0.5;

/** True for roles whose cells are dates. */
export function isDateSense(sense: HeadingSense): boolean {
  return DATES.has(sense);
}

/** True for roles whose cells are amounts. */
export function isMoneySense(sense: HeadingSense): boolean {
  return MONEY.has(sense);
}

/** 0 to 1. An empty column suits any role a little: an export keeps columns that this ledger does not use. */
export function roleFit(sense: HeadingSense, profile: ColumnProfile): number {
  const { filled } = profile;
  if (filled === 0) return 0.4;
  // A due date may be told by terms, which are then counted from the document's own day.
  if (isDateSense(sense)) return Math.min(1, dateFit(profile) + (sense === 'dueDate' ? 0.9 * (profile.terms / filled) : 0));
  if (sense === 'terms') return profile.formattedDates + profile.textDates > filled / 2 ? 0.05 : 1;
  // Ones and noughts under "Paid" say yes and no.
  if ((sense === 'paid' || sense === 'balance') && profile.ones > 0 && profile.ones + profile.noughts === filled) return 0;
  if (isMoneySense(sense)) return moneyFit(profile);
  const numberShare = (profile.numbers + profile.textAmounts) / filled;
  if (sense === 'customerName' || sense === 'contact') return profile.formattedDates + profile.textDates > filled / 2 ? 0.05 : 1 - 0.5 * Math.min(1, (profile.codes + profile.numbers * 0.2) / filled);
  if (NUMBERS.has(sense) && profile.fractions > filled * MOST_FRACTIONS) return 0.05;
  // A column that counts its rows names no document and nobody.
  if (NUMBERS.has(sense) && filled > 2 && profile.places >= filled * 0.9) return 0.35;
  // Not one code in it: then they are names.
  if (sense === 'customerId') return profile.formattedDates > filled / 2 ? 0.05 : profile.codes === 0 ? 0.7 : 0.8 + 0.2 * Math.min(1, profile.codes / filled);
  if (sense === 'invoiceNumber' || sense === 'appliesTo') return profile.formattedDates > filled / 2 || (numberShare > 0.5 && profile.codes < (profile.numbers + profile.textAmounts) * 0.6) ? 0.05 : 0.7 + 0.3 * Math.min(1, profile.codes / filled);
  // Days past due are whole: "Arrears" may be either.
  if (sense === 'age') return profile.fractions > filled * MOST_FRACTIONS ? 0.05 : 1;
  if (sense === 'email') return 0.2 + 0.8 * (profile.emails / filled);
  if (sense === 'currency') return profile.currencyCodes / filled > 0.5 ? 1 : numberShare > 0.3 ? 0.05 : 0.5;
  if (sense === 'status' || sense === 'documentType' || sense === 'country' || sense === 'language' || sense === 'debitCreditSign') return numberShare > 0.8 && profile.distinct > 2 ? 0.1 : 1;
  return 1;
}

function dateFit(profile: ColumnProfile): number {
  const plain = Math.max(0, profile.dayNumbers - profile.formattedDates);
  return Math.min(1, (profile.formattedDates + profile.textDates + plain * 0.9) / profile.filled);
}

function moneyFit(profile: ColumnProfile): number {
  const dates = profile.formattedDates / profile.filled;
  return Math.max(0, Math.min(1, (profile.numbers + profile.textAmounts) / profile.filled) - dates);
}
