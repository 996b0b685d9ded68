/** A text cell as a date, one cell at a time: a day where the text alone decides it, else its three numbers packed until the whole column decides the order. */
import { NO_DAY, dayOf, type Day } from '../receivables/days';
import { withoutFormulaSigns } from './cells';
import { monthNamed, saysNothingInDate } from './month-names';

/** The cell holds something that is no date. */
export const UNREADABLE_DAY = -0x7fffffff;

/** Three numbers of a date such as 3/4/2026, as one negative integer (7 + 7 + 14 bits). */
export function packParts(first: number, second: number, third: number): number {
  return -((first << 21) | (second << 14) | third) - 1;
}

/** The numbers again: first, second and year (two or four digits). */
export function unpackParts(packed: number): readonly [number, number, number] {
  const bits = -(packed + 1);
  return [bits >> 21, (bits >> 14) & 127, bits & 16383];
}

/** True for a text date whose order is still open. */
export function isPacked(value: number): boolean {
  return value < 0 && value > UNREADABLE_DAY;
}

/** Two-digit years: 00 to 69 are of this century, 70 to 99 of the last. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Packed parts read in one order; null when there is no such day. */
export function resolveParts(packed: number, order: 'mdy' | 'dmy' | 'ymd'): Day | null {
  const [first, second, third] = unpackParts(packed);
  if (order === 'ymd') return third > 31 ? null : dayOf(fullYear(first), second, third);
  return order === 'mdy' ? dayOf(fullYear(third), first, second) : dayOf(fullYear(third), second, first);
}

/** "30 / 06 / 2026", "30. 6. 2026". */
const SPACED = /^\d{1,4}\s*([/.-])\s*\d{1,2}\s*\1\s*\d{1,4}\b/;

const BLANKS = new Set(['', '-', '--', '–', '—', 'n/a', 'na', 'n.a.', 'none', 'null', 'nil', '00.00.0000', '0000-00-00', '00/00/0000', '0/0/0000', '00/00/00', '0']);

/** Text as a day (>= 61), packed parts (negative), NO_DAY for an empty or placeholder text, or UNREADABLE_DAY. */
export function readTextDate(text: string): number {
  const quick = readNumericDate(text);
  if (quick !== 0) return quick;
  // Programs that keep whole numbers as floating ones write 20260716.0.
  if (/^\d{8}\.0$/.test(text)) return readNumericDate(text.slice(0, 8));
  const trimmed = withoutEastAsianWords(withoutFormulaSigns(text.trim().toLowerCase()));
  const bare = withoutWeekday(trimmed);
  const plain = SPACED.test(bare) ? bare.replace(/\s*([/.-])\s*/g, '$1').replace(/\.$/, '') : bare;
  if (BLANKS.has(plain)) return NO_DAY;
  if (plain !== text) {
    const again = readNumericDate(plain);
    if (again !== 0) return again;
  }
  return readWordedDate(plain);
}

/** "2026年6月30日" and "2026년 6월 30일" as 2026-6-30. */
function withoutEastAsianWords(text: string): string {
  const match = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]$/.exec(text);
  return match === null ? text : `${match[1]}-${match[2]}-${match[3]}`;
}

/** "Di, 30.06.2026" without its day of the week. */
function withoutWeekday(text: string): string {
  const match = /^(\p{L}{2,10})\.?,?\s+(?=\d+[./-]\d)/u.exec(text);
  return match !== null && saysNothingInDate(match[1].normalize('NFKD').replace(/[\u0300-\u036f]/g, '')) ? text.slice(match[0].length) : text;
}

/** The common forms without a regular expression: three numbers with one separator, an optional time after. 0 when it is none of them. */
function readNumericDate(text: string): number {
  let at = 0, part = 0, digits = 0, value = 0;
  let first = 0, second = 0, firstDigits = 0, separator = 0;
  const length = text.length;
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) { value = value * 10 + code - 48; digits += 1; if (digits > 8) return 0; continue; }
    if (digits === 0) return 0;
    if (part < 2 && (code === 47 || code === 45 || code === 46)) {
      if (part === 0) { first = value; firstDigits = digits; separator = code; } else { if (code !== separator) return 0; second = value; }
      part += 1; digits = 0; value = 0;
      continue;
    }
    if (part === 2 && (code === 32 || code === 84 || code === 116) && isTime(text, at + 1)) break;
    return 0;
  }
  if (digits === 0) return 0;
  if (part === 0) return at === length ? readDigitsOnly(value, digits) : 0;
  return part === 2 ? assemble(first, firstDigits, second, value, digits) : 0;
}

function assemble(first: number, firstDigits: number, second: number, third: number, thirdDigits: number): number {
  if (first === 0 && second === 0 && third === 0) return NO_DAY;
  if (firstDigits === 4 ? standsForNone(first, second, third) : thirdDigits === 4 && standsForNone(third, first, second)) return NO_DAY;
  if (firstDigits >= 4) return dayOf(first, second, third) ?? dayOf(first, third, second) ?? UNREADABLE_DAY;
  if (thirdDigits > 4 || thirdDigits === 3 || firstDigits > 2 || second > 99) return UNREADABLE_DAY;
  const packed = packParts(first, second, third);
  // A text that is a day in no order (31/02/2013) is unreadable whatever the column says.
  if (resolveParts(packed, 'mdy') === null && resolveParts(packed, 'dmy') === null && (thirdDigits === 4 || resolveParts(packed, 'ymd') === null)) return UNREADABLE_DAY;
  return packed;
}

/** The first and the last day that a program knows are what it writes where there is none: 1/1/1900, 01.01.0001, 9999-12-31. */
function standsForNone(year: number, one: number, other: number): boolean {
  return FIRST_YEARS.has(year) ? one === 1 && other === 1 : LAST_YEARS.has(year) && Math.min(one, other) === 12 && Math.max(one, other) >= 30;
}

const FIRST_YEARS: ReadonlySet<number> = new Set([1, 1753, 1900, 1901, 1970]);
/** 30 and 31 December 1899 are day nought of a spreadsheet. */
const LAST_YEARS: ReadonlySet<number> = new Set([1899, 9999]);

/** 20260716, 16072026, or an Excel serial kept as text. */
function readDigitsOnly(value: number, digits: number): number {
  if (value === 0) return NO_DAY;
  if (digits === 5 && value > 20_000 && value < 80_000) return value;
  if (digits === 8) {
    const isoDay = dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    return isoDay ?? assemble(Math.floor(value / 1_000_000), 2, Math.floor(value / 10_000) % 100, value % 10_000, 4);
  }
  return UNREADABLE_DAY;
}

function isTime(text: string, from: number): boolean {
  return /^\s*\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|cet|cest|[+-]\d{2}:?\d{2})?\s*$/i.test(text.slice(from))
    || /^\s*$/.test(text.slice(from));
}

/** Dates with the name of a month: "16 juillet 2026", "Jul 16, 2026", "3-Apr-26", "Thursday, 16th of July 2026". */
function readWordedDate(plain: string): number {
  if (plain.length > 60) return UNREADABLE_DAY;
  const folded = plain.normalize('NFKD').replace(/[\u0300-\u036f\u200e\u200f]/g, '').replace(/\s\d{1,2}:\d{2}(:\d{2})?(\.\d+)?(\s*[ap]\.?m\.?)?(\s*(utc|gmt|z))?([+-]\d{1,2}:?\d{2})?$/, '');
  const words = folded.match(/[a-z]+|\d+|'\d\d/g);
  if (!words || words.length > 7 || /[^a-z0-9\s.,\-/'’]/.test(folded)) return UNREADABLE_DAY;
  let month = 0;
  const numbers: string[] = [];
  let monthAt = -1;
  for (const word of words) {
    if (/^'?\d/.test(word)) { numbers.push(word.replace("'", '')); continue; }
    const named = monthNamed(word);
    if (named > 0 && month === 0 && !(saysNothingInDate(word) && numbers.length === 0 && words.filter((other) => monthNamed(other) > 0).length > 1)) {
      month = named;
      monthAt = numbers.length;
    } else if (!saysNothingInDate(word)) return UNREADABLE_DAY;
  }
  if (month === 0 || numbers.length !== 2) return UNREADABLE_DAY;
  const yearFirst = numbers[0].length === 4 && monthAt > 0;
  const [day, year] = yearFirst ? [Number(numbers[1]), Number(numbers[0])] : [Number(numbers[0]), Number(numbers[1])];
  return dayOf(fullYear(year), month, day) ?? UNREADABLE_DAY;
}
