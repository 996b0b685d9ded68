/** Excel's number format of each kind of column, and how wide its figures come out. It knows no table. */
import { decimalsOf, type CurrencyCode } from '../receivables/money';
import type { ColumnFormat } from './report-sheet';

/** The format where the workbook's own convention is not known: it reads the same everywhere. */
export const PLAIN_DATE = 'yyyy-mm-dd';

function decimalPart(currency: CurrencyCode | null): string {
  const decimals = currency === null ? 2 : decimalsOf(currency);
  return decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
}

/** Sets "–", where a figure cannot be known, under the figures. */
const DASH = ';* @_)';

/** Negatives red and in parentheses; the blank of a parenthesis keeps positive figures under each other. */
export function moneyFormat(currency: CurrencyCode | null): string {
  const decimals = decimalPart(currency);
  return `#,##0${decimals}_);[Red](#,##0${decimals});#,##0${decimals}_)${DASH}`;
}

/** A difference: in the cell's own colour where it is nil, red where it is not. */
export function differenceFormat(currency: CurrencyCode): string {
  const decimals = decimalPart(currency);
  return `[=0]#,##0${decimals}_);[Red][>0]#,##0${decimals}_);[Red](#,##0${decimals})`;
}

/** Text that follows figures keeps its distance from them. */
export const INDENTED_TEXT = '_m_)@';

/** A heading over figures stands at their side of the column: filled up with blanks from the left, clear of a filter button. */
export function figureHeadingFormat(hasFilter: boolean): string {
  return hasFilter ? '* @_m_)' : '* @_)';
}

/** True for columns whose cells stand at the right. */
export function isFigure(format: ColumnFormat): boolean {
  return format !== 'text';
}

/** Excel's format of a column's cells; null leaves the cell as it is, which is right for text. */
export function numberFormatOf(format: ColumnFormat, currency: CurrencyCode | null, dateFormat: string): string | null {
  switch (format) {
    case 'money': return moneyFormat(currency);
    case 'date': return dateFormat;
    case 'days': return `0_);-0_);0_)${DASH}`;
    case 'count': return `#,##0_);-#,##0_);0_)${DASH}`;
    case 'percent': return `0.0%_);-0.0%_);0.0%_)${DASH}`;
    case 'rate': return `0.00%_);-0.00%_);0.00%_)${DASH}`;
    case 'score': return `0_);-0_);0_)${DASH}`;
    case 'decimal': return `#,##0.0_);-#,##0.0_);0.0_)${DASH}`;
    case 'exchange-rate': return `0.0000##_);-0.0000##_);0.0000##_)${DASH}`;
    case 'ratio': return `0.000_);-0.000_);0.000_)${DASH}`;
    case 'text': case 'figure': return null;
  }
}

/** Characters that a figure takes when shown in a column of that format. */
export function figureWidth(value: number, format: ColumnFormat, currency: CurrencyCode | null): number {
  if (format === 'date') return 11;
  const size = Math.abs(format === 'percent' || format === 'rate' ? value * 100 : value);
  // Counted by comparing: writing out a figure only to measure it costs more than all else that is done with it.
  let digits = 1;
  for (let bound = 10; size >= bound; bound *= 10) digits += 1;
  const grouped = digits + Math.floor((digits - 1) / 3);
  if (format !== 'money') return grouped + (format === 'exchange-rate' ? 9 : format === 'ratio' ? 6 : format === 'rate' ? 5 : format === 'percent' || format === 'decimal' ? 4 : 2);
  const decimals = currency === null ? 2 : decimalsOf(currency);
  return grouped + (decimals === 0 ? 0 : decimals + 1) + 2;
}
