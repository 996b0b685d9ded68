/** What Excel makes of a string written into a cell, by English rules: number, percentage, date, boolean, error, formula or text. It knows no cell. */
import type { HostValue } from './model';
import { daySerial } from './serial-date';

/** What the cell then holds; `numberFormat` is what a General cell takes on. */
export interface Typed {
  readonly value: HostValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export const CELL_ERRORS: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** A text cell ("@") keeps what is written; a leading apostrophe says text and is not part of it. */
export function typed(written: string, numberFormat: string, date1904: boolean): Typed {
  if (written.startsWith("'")) return { value: written.slice(1) };
  if (numberFormat === '@') return { value: written };
  if (written.length > 1 && written.startsWith('=')) return { value: '', formula: written };
  const text = written.trim();
  if (text === '') return { value: written };
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  if (CELL_ERRORS.has(upper)) return { value: upper };
  return asNumber(text) ?? asDate(text, date1904) ?? asTime(text) ?? asSignedFormula(text) ?? { value: written };
}

const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;

function asNumber(text: string): Typed | null {
  const found = /^(\()?\s*([-+])?\s*(\$)?\s*([\d.,]+(?:e[+-]?\d+)?)\s*(%)?\s*(\))?$/i.exec(text);
  if (!found) return null;
  const [, open, sign, dollar, digits, percent, close] = found;
  if (Boolean(open) !== Boolean(close) || (open && sign) || !NUMBER.test(digits) || !/\d/.test(digits)) return null;
  const size = Number(digits.replace(/,/g, ''));
  if (!Number.isFinite(size)) return null;
  const value = (percent ? size / 100 : size) * (open || sign === '-' ? -1 : 1);
  const decimals = digits.includes('.');
  if (percent) return { value, numberFormat: decimals ? '0.00%' : '0%' };
  if (dollar) return { value, numberFormat: decimals ? '$#,##0.00_);[Red]($#,##0.00)' : '$#,##0_);[Red]($#,##0)' };
  if (digits.includes(',')) return { value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return /e/i.test(digits) ? { value, numberFormat: '0.00E+00' } : { value };
}

/** Two-digit years up to 29 are of this century. */
const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900));

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  const short = MONTHS.indexOf(lower);
  return (short >= 0 ? short : MONTH_NAMES.indexOf(lower)) + 1;
}

/** The year of a date typed without one is this host's own, so that runs are repeatable. */
const YEAR_WITHOUT_ONE = 2026;

function asDate(text: string, date1904: boolean): Typed | null {
  const dated = (year: number, month: number, day: number, numberFormat: string): Typed | null => {
    const value = month > 0 ? daySerial(year, month, day, date1904) : null;
    return value === null ? null : { value, numberFormat };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (us) return dated(us[3] ? fullYear(us[3]) : YEAR_WITHOUT_ONE, Number(us[1]), Number(us[2]), us[3] ? 'm/d/yyyy' : 'd-mmm');
  const named = /^(\d{1,2})[- /]([a-z]{3,9})(?:[- /,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (named) return dated(named[3] ? fullYear(named[3]) : YEAR_WITHOUT_ONE, monthOf(named[2]), Number(named[1]), named[3] ? 'd-mmm-yy' : 'd-mmm');
  const american = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  if (american) return dated(Number(american[3]), monthOf(american[1]), Number(american[2]), 'd-mmm-yy');
  const month = /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i.exec(text);
  return month ? dated(fullYear(month[2]), monthOf(month[1]), 1, 'mmm-yy') : null;
}

function asTime(text: string): Typed | null {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap])m?)?$/i.exec(text);
  if (!found) return null;
  const [, hours, minutes, seconds, half] = found;
  if (Number(hours) > (half ? 12 : 23) || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return { value: (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86400, numberFormat: seconds ? 'h:mm:ss' : 'h:mm' };
}

/** Excel reads "-A1" and "+A1" as formulas, and "@name" too: text that begins so must be written with an apostrophe. */
function asSignedFormula(text: string): Typed | null {
  return /^[-+@][A-Za-z(_$]/.test(text) ? { value: '', formula: `=${text.replace(/^\+/, '')}` } : null;
}
