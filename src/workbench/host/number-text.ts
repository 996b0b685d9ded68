/** Shows a value under a number format, as the cell's text: sections, thousands, percentages, dates, literals. English names of days and months; it knows no cell. */
import type { HostValue } from './model';
import { dateParts } from './serial-date';
import type { DateParts } from './serial-date';

interface Section {
  readonly tokens: readonly string[];
  readonly isDate: boolean;
  readonly condition: ((value: number) => boolean) | null;
}

const TOKEN = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|AM\/PM|A\/P|General|y+|m+|d+|h+|s+(?:\.0+)?|E[+-]|[0#?]+(?:,[0#?]+)*(?:\.[0#?]*)?,*|\.[0#?]+|./gi;
const parsed = new Map<string, readonly Section[]>();

/** The text shown in the cell; width is not considered, so never "###" but for impossible dates. */
export function shownText(value: HostValue, numberFormat: string, date1904: boolean): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' && numberFormat === '@') return generalText(value);
  const sections = sectionsOf(numberFormat);
  if (typeof value === 'string') return textSection(value, sections, numberFormat);
  const section = pick(value, sections);
  // The second section shows the size alone: its own literals tell the sign.
  const own = sections.length > 1 && value < 0 && section === sections[1] ? -value : value;
  if (section.isDate) {
    const parts = dateParts(value, date1904);
    return parts ? dateText(section.tokens, parts) : '########';
  }
  return numberText(own, section.tokens);
}

/** Excel's General: up to 11 characters, scientific beyond. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  const whole = String(Math.trunc(size)).length;
  const short = Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))));
  // Small numbers go scientific only where nine decimals would lose their digits.
  if (size >= 1e11 || (size < 1e-4 && Math.abs(short - value) > size * 1e-9)) {
    const [mantissa, exponent] = value.toExponential(5).split('e');
    const power = Number(exponent);
    return `${String(Number(mantissa))}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  }
  return size > 0 && size < 1e-6 ? short.toFixed(9).replace(/0+$/, '') : String(short);
}

function sectionsOf(format: string): readonly Section[] {
  let known = parsed.get(format);
  if (!known) parsed.set(format, (known = splitSections(format).map(sectionOf)));
  return known;
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)|^(?=;)/g) ?? [format];
}

const COLOUR = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]$/i;

function sectionOf(format: string): Section {
  let condition: Section['condition'] = null;
  const tokens = (format.match(TOKEN) ?? []).filter((token) => {
    if (COLOUR.test(token)) return false;
    const found = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]$/.exec(token);
    if (!found) return true;
    condition = compared(found[1], Number(found[2]));
    return false;
  });
  return { tokens, condition, isDate: tokens.some((token) => /^(y+|m+|d+|h+|s+(\.0+)?|\[(h+|m+|s+)\])$/i.test(token)) };
}

function compared(sign: string, limit: number): (value: number) => boolean {
  return (value) =>
    sign === '<' ? value < limit : sign === '<=' ? value <= limit : sign === '>' ? value > limit : sign === '>=' ? value >= limit : sign === '=' ? value === limit : value !== limit;
}

function pick(value: number, sections: readonly Section[]): Section {
  if (sections.some((section) => section.condition)) return sections.find((section) => !section.condition || section.condition(value)) ?? sections[0];
  if (value < 0 && sections.length > 1) return sections[1];
  if (value === 0 && sections.length > 2) return sections[2];
  return sections[0];
}

function textSection(value: string, sections: readonly Section[], format: string): string {
  const section = sections.length > 3 ? sections[3] : sections.find((candidate) => candidate.tokens.includes('@'));
  if (!section || format === '@') return value;
  return section.tokens.map((token) => (token === '@' ? value : literal(token))).join('');
}

function literal(token: string): string {
  if (token.startsWith('"')) return token.slice(1, -1);
  if (token.startsWith('\\')) return token.slice(1);
  if (token.startsWith('_')) return ' ';
  if (token.startsWith('*')) return '';
  if (token.startsWith('[$')) return token.slice(2, -1).replace(/-[0-9A-Fa-f]*$/, '');
  return token.startsWith('[') ? '' : token;
}

const DIGITS = /^(?:[0#?]|\.[0#?])/;

function numberText(value: number, tokens: readonly string[]): string {
  if (tokens.some((token) => /^general$/i.test(token))) return tokens.map((token) => (/^general$/i.test(token) ? generalText(value) : literal(token))).join('');
  const place = tokens.findIndex((token) => DIGITS.test(token));
  if (place < 0) return (value < 0 ? '-' : '') + tokens.map(literal).join('');
  const pattern = tokens[place];
  const percents = tokens.filter((token) => token === '%').length;
  const exponent = tokens.findIndex((token) => /^E[+-]$/i.test(token));
  const scaled = (value * 100 ** percents) / 1000 ** (/,*$/.exec(pattern)?.[0].length ?? 0);
  const digits = exponent > 0 ? scientific(scaled, pattern, tokens[exponent + 1] ?? '00') : fixed(Math.abs(scaled), pattern);
  const sign = value < 0 && /[1-9]/.test(digits) ? '-' : '';
  const shown = tokens.map((token, index) => (index === place ? digits : exponent > 0 && (index === exponent || index === exponent + 1) ? '' : literal(token)));
  return sign + shown.join('');
}

function scientific(value: number, pattern: string, powers: string): string {
  const decimals = pattern.split('.')[1]?.length ?? 0;
  const [digits, exponent] = Math.abs(value).toExponential(14).split('e');
  const rounded = roundedHalfUp(Number(digits), decimals);
  const [mantissa, power] = rounded.startsWith('10') ? [roundedHalfUp(1, decimals), Number(exponent) + 1] : [rounded, Number(exponent)];
  return `${mantissa}E${Number(power) < 0 ? '-' : '+'}${String(Math.abs(Number(power))).padStart(powers.length, '0')}`;
}

function fixed(size: number, pattern: string): string {
  const [whole, decimals = ''] = pattern.replace(/,+$/, '').split('.');
  const grouped = whole.includes(',');
  const least = (whole.match(/0/g) ?? []).length;
  // 15 digits, as Excel shows: 1.005 rounds up.
  const rounded = roundedHalfUp(size, decimals.length);
  const [left, right = ''] = rounded.split('.');
  let digits = (left === '0' && least === 0 ? '' : left).padStart(least, '0');
  if (grouped) digits = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  let part = right;
  while (part.length > 0 && decimals[part.length - 1] !== '0' && part.endsWith('0')) part = part.slice(0, -1);
  return pattern.includes('.') ? `${digits}.${part}` : digits;
}

/** Rounds half away from zero on the 15 digits that Excel keeps. */
export function roundedHalfUp(size: number, decimals: number): string {
  const [mantissa, exponent] = size.toPrecision(15).split('e');
  const plain = exponent === undefined ? mantissa : size.toFixed(Math.min(100, Math.max(0, 15 - Number(exponent))));
  const [whole, part = ''] = plain.split('.');
  if (part.length <= decimals) return decimals > 0 ? `${whole}.${part.padEnd(decimals, '0')}` : whole;
  const kept = BigInt(whole + part.slice(0, decimals)) + (part.charCodeAt(decimals) >= 53 ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, '0');
  return decimals > 0 ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits;
}

const DAY_NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTH_NAMES = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function dateText(tokens: readonly string[], parts: DateParts): string {
  const half = tokens.some((token) => /^(AM\/PM|A\/P)$/i.test(token));
  const isClock = (token: string | undefined, sign: string): boolean => token !== undefined && token.toLowerCase().replace(/[[\]]/g, '').startsWith(sign);
  return tokens
    .map((token, index) => {
      const minutes = /^m+$/i.test(token) && token.length < 3 && (isClock(neighbour(tokens, index, -1), 'h') || isClock(neighbour(tokens, index, 1), 's'));
      return minutes ? String(parts.minute).padStart(token.length, '0') : datePart(token.toLowerCase(), parts, half) ?? literal(token);
    })
    .join('');
}

function neighbour(tokens: readonly string[], from: number, step: number): string | undefined {
  for (let index = from + step; index >= 0 && index < tokens.length; index += step) if (/^(y+|m+|d+|h+|s+(\.0+)?|\[h+\])$/i.test(tokens[index])) return tokens[index];
  return undefined;
}

function datePart(token: string, parts: DateParts, half: boolean): string | null {
  const padded = (number: number): string => String(number).padStart(Math.min(2, token.length), '0');
  if (/^y+$/.test(token)) return token.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, '0');
  if (/^m+$/.test(token)) return token.length > 3 ? MONTH_NAMES[parts.month - 1] : token.length === 3 ? MONTH_NAMES[parts.month - 1].slice(0, 3) : padded(parts.month);
  if (/^d+$/.test(token)) return token.length > 3 ? DAY_NAMES[parts.weekday] : token.length === 3 ? DAY_NAMES[parts.weekday].slice(0, 3) : padded(parts.day);
  if (/^h+$/.test(token)) return padded(half ? parts.hour % 12 || 12 : parts.hour);
  if (/^s+/.test(token)) return padded(parts.second);
  if (token === 'am/pm') return parts.hour < 12 ? 'AM' : 'PM';
  return token === 'a/p' ? (parts.hour < 12 ? 'A' : 'P') : null;
}
