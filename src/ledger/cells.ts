/** What a single raw cell holds, before anybody asks what its column is for. */
import type { CellValue } from './ledger';

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#GETTING_DATA', '#NV', '#WERT!', '#BEZUG!', '#ZAHL!']);

/** True for "", null and text of blanks only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === '' || value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** True for an error cell, which arrives as its text. */
export function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && value.length > 2 && value.charCodeAt(0) === 35 && ERRORS.has(value.trim().toUpperCase());
}

/** A cell as the text that names it to a person: shortened, never interpreted. */
export function shownText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

/** True when the number format shows a date (d, m or y outside quotes, brackets and escapes). */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined || format === '' || format === 'General' || format === '@') return false;
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return /[dy]/i.test(bare) || /mmm|m[/.-]|[/.-]m/i.test(bare);
}

/** `="2026-06-30"`, by which a text file keeps Excel from changing it, without the signs around; any other text as it is. */
export function withoutFormulaSigns(text: string): string {
  return text.charCodeAt(0) === 61 && text.charCodeAt(1) === 34 && text.length > 2 && text.endsWith('"') ? text.slice(2, -1) : text;
}

/** Written as a negative amount, in front, behind or in brackets, whether it is a number or a text. */
export function isBelowNought(value: unknown): boolean {
  return /^-|-$|^\(/.test(String(value ?? '').trim());
}
