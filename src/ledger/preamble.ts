/** The lines above the heading: the as-of date and the currency that a title states. */
import type { CurrencyCode } from '../receivables/money';
import { NO_DAY, type Day } from '../receivables/days';
import { isBlank, isDateFormat } from './cells';
import { currencyOfMark, isCurrencyCode } from './currency-marks';
import { UNREADABLE_DAY, isPacked, readTextDate, resolveParts, unpackParts } from './text-dates';
import type { SheetGrid } from './sheet-grid';

const AS_OF = /(\b(?:as of|as at|as on|at|until|up to|through|to|stand|per|zum|bis|au|en date du|arrete au|al|a|a fecha|a(?= \d)|hasta|alla data del|al giorno|op|t\/m|peildatum|stichtag|fecha de corte|data di riferimento|date d.arrete|situation au|situazione al|saldo al|situacion al|ending|ended|cut ?off date|pr)\b|截[止至](?:日期)?)[\s:.]*(?:close of business|close|end of day|month end|year end|den)?[\s:,]*(.*)$/i;
/** A date of the report says less: it may be the day on which it was printed. */
const OF_REPORT = /(\b(?:date|datum|fecha|data)\b|日期)[\s:]*(.*)$/i;

export interface Preamble {
  /** A day, packed parts of an undecided text date, or NO_DAY. */
  readonly asOf: number;
  readonly currency: CurrencyCode | null;
  /** All its text, for recognising a report by its title. */
  readonly text: string;
  readonly rows: readonly { readonly row: number; readonly text: string }[];
}

/** Reads the rows above `headerRow` (1-based). */
export function readPreamble(grid: SheetGrid, headerRow: number, home: CurrencyCode): Preamble {
  const rows: { row: number; text: string }[] = [];
  let asOf = NO_DAY, ofReport = NO_DAY;
  let currency: CurrencyCode | null = null;
  for (let row = grid.firstRow; row < headerRow; row += 1) {
    const cells = grid.columns.map((column) => ({ column, value: grid.cell(row, column) })).filter(({ value }) => !isBlank(value));
    if (cells.length === 0) continue;
    const text = cells.map(({ value }) => String(value)).join(' ');
    rows.push({ row, text });
    const label = fold(typeof cells[0].value === 'string' ? cells[0].value : '');
    for (const { column, value } of cells) {
      const beside = value !== cells[0].value;
      if (typeof value === 'number' && value > 30_000 && value < 80_000 && (isDateFormat(grid.format(row, column)) || AS_OF.test(label) || OF_REPORT.test(label))) {
        if (asOf === NO_DAY && !OF_REPORT.test(label)) asOf = Math.floor(value); else if (ofReport === NO_DAY) ofReport = Math.floor(value);
      } else if (typeof value === 'string') {
        if (asOf === NO_DAY) asOf = statedIn(value, label, beside, AS_OF);
        if (ofReport === NO_DAY) ofReport = statedIn(value, label, beside, OF_REPORT);
      }
    }
    currency ??= statedCurrency(text, home);
  }
  return { asOf: asOf === NO_DAY ? ofReport : asOf, currency, text: rows.map(({ text }) => text).join('\n'), rows };
}

/** The as-of date in one cell: after "as of", at the end of "1-Apr-26 to 16-Apr-26", or alone beside a label that says so. */
function statedIn(cell: string, label: string, besideLabel: boolean, said: RegExp): number {
  const folded = fold(cell).slice(0, 200);
  if (besideLabel && said.test(label)) {
    const alone = readTextDate(folded);
    if (alone !== UNREADABLE_DAY && alone !== NO_DAY) return alone;
  }
  let rest = folded;
  let found = NO_DAY;
  for (let match = said.exec(rest); match !== null && match[2] !== ''; match = said.exec(rest)) {
    rest = match[2];
    const day = leadingDate(rest);
    if (day !== NO_DAY) found = day;
  }
  return found !== NO_DAY ? found : endOfPeriod(folded);
}

/** The end of "01/06/2026 - 30/06/2026" or "January 1 - June 30, 2026". */
function endOfPeriod(folded: string): number {
  const parts = folded.split(/\s[-\u2013\u2014]\s/);
  return parts.length === 2 && /\d/.test(parts[0]) ? leadingDate(parts[1].trim()) : NO_DAY;
}

function leadingDate(text: string): number {
  const words = text.split(/\s+/).slice(0, 6);
  for (let size = words.length; size > 0; size -= 1) {
    const day = readTextDate(words.slice(0, size).join(' ').replace(/[.,;:)]+$/, ''));
    if (day !== UNREADABLE_DAY && day !== NO_DAY) return day;
  }
  return NO_DAY;
}

/** A stated day once the sheet's order is known; null when there is none or it cannot be told. */
export function statedDay(asOf: number, order: 'mdy' | 'dmy' | 'ymd' | null): Day | null {
  if (asOf === NO_DAY) return null;
  if (!isPacked(asOf)) return asOf;
  const [first, second] = unpackParts(asOf);
  const mdy = resolveParts(asOf, 'mdy'), dmy = resolveParts(asOf, 'dmy');
  if (first === second || mdy === null || dmy === null) return mdy ?? dmy;
  return order === null ? null : resolveParts(asOf, order);
}

function statedCurrency(text: string, home: CurrencyCode): CurrencyCode | null {
  const named = /(?:currency|(?:amounts?|figures|balances|values)(?: (?:are|shown|stated))* in|wahrung|devise|moneda|valuta|betrage in|montants? en|importes en|importi in|bedragen in|[币幣][别別种種])\s*:?\s*(?:in\s+)?(\p{Sc}|\p{L}+(?: \p{L}+){0,2})/iu.exec(fold(text));
  if (!named) return null;
  const words = named[1].split(' ');
  for (let size = words.length; size > 0; size -= 1) {
    const name = words.slice(0, size).join(' ');
    // "Currency: kr" alone says too little.
    if (name.length < 3 && !/[\p{Sc}\p{Script=Han}]/u.test(name)) continue;
    const code = isCurrencyCode(name.toUpperCase()) || size > 1 || /[\p{Sc}\p{Script=Han}]/u.test(name) || name.length > 3 ? currencyOfMark(name, home) : null;
    if (code !== null) return code;
  }
  return null;
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/[\u0300-\u036f\u200e\u200f]/g, '').replace(/[\u00a0\u202f]/g, ' ');
}
