/** What a column of the sample contains, counted: evidence for and against a role, without a look at its heading. */
import type { CellValue } from './ledger';
import { AmountText } from './text-amounts';
import { isBlank, isDateFormat, isErrorText } from './cells';
import { isCurrencyCode } from './currency-marks';
import { NO_DAY } from '../receivables/days';
import { saysTerms } from './due-by-terms';
import { UNREADABLE_DAY, readTextDate } from './text-dates';

export interface ColumnProfile {
  readonly filled: number;
  readonly numbers: number;
  /** Numbers that a date format shows as a date. */
  readonly formattedDates: number;
  /** Numbers that could be days: whole or with a time, of the years 1982 to 2119, or yyyymmdd. */
  readonly dayNumbers: number;
  readonly textDates: number;
  /** Texts that say terms of payment: "Due on receipt", "Net 30". */
  readonly terms: number;
  readonly textAmounts: number;
  readonly emails: number;
  readonly currencyCodes: number;
  /** Text or whole numbers that look like a code: a digit in it and no blank. */
  readonly codes: number;
  /** Amounts with a fraction, which no document number has. */
  readonly fractions: number;
  readonly distinct: number;
  /** Cells that say their own place: 1, 2, 3 down the column. */
  readonly places: number;
  readonly negatives: number;
  /** Cells of a bare 1, and those of a bare 0. */
  readonly ones: number;
  readonly noughts: number;
}

/** "00/00/0000", "1900-01-01": written where there is no date. */
const NO_DATE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;

/** A whole number as programs write it that keep it as a floating one: an invoice 1930438491.0. */
const WHOLE = /^\d+\.0$/;

/** Counts one column. `formats` are its number formats where they were read. */
export function profileOf(values: readonly CellValue[], formats: readonly (string | undefined)[]): ColumnProfile {
  const counts = { filled: 0, numbers: 0, formattedDates: 0, dayNumbers: 0, textDates: 0, terms: 0, textAmounts: 0, emails: 0, currencyCodes: 0, codes: 0, fractions: 0, distinct: 0, places: 0, negatives: 0, ones: 0, noughts: 0 };
  const seen = new Set<CellValue>();
  const amount = new AmountText();
  values.forEach((value, index) => {
    if (isBlank(value) || isErrorText(value) || (typeof value === 'string' && NO_DATE.test(value) && readTextDate(value) === NO_DAY)) return;
    counts.filled += 1;
    const text = String(value).trim();
    if (text === String(counts.filled)) counts.places += 1;
    if (text === '1') counts.ones += 1; else if (text === '0') counts.noughts += 1;
    seen.add(value);
    if (typeof value === 'number') countNumber(counts, value, formats[index]);
    else if (typeof value === 'string') countText(counts, value, amount);
  });
  counts.distinct = seen.size;
  return counts;
}

type Counts = { -readonly [key in keyof ColumnProfile]: number };

function countNumber(counts: Counts, value: number, format: string | undefined): void {
  counts.numbers += 1;
  if (value < 0) counts.negatives += 1;
  if (isDateFormat(format)) counts.formattedDates += 1;
  if ((value > 30_000 && value < 80_000) || (Number.isInteger(value) && value > 19_000_000 && value < 21_000_000)) counts.dayNumbers += 1;
  if (Number.isInteger(value)) counts.codes += 1; else counts.fractions += 1;
}

function countText(counts: Counts, value: string, amount: AmountText): void {
  const day = value.length < 60 ? readTextDate(value) : UNREADABLE_DAY;
  if (day !== UNREADABLE_DAY && day !== NO_DAY) counts.textDates += 1;
  else if (day === UNREADABLE_DAY && saysTerms(value)) counts.terms += 1;
  if (value.length < 40 && amount.read(value) === 'amount') {
    counts.textAmounts += 1;
    if (amount.value < 0) counts.negatives += 1;
    if (amount.decimal !== 0 && !WHOLE.test(value)) counts.fractions += 1;
  }
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+/.test(value.trim())) counts.emails += 1;
  if (isCurrencyCode(value.trim().toUpperCase())) counts.currencyCodes += 1;
  if (/\d/.test(value) && !/\s/.test(value.trim())) counts.codes += 1;
}
