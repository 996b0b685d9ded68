/** A setting's value as the text of its field, and back: percentages as people write them, lists with commas. It checks nothing but that the text can be read. */
import type { Formats } from '../../wording/formats';
import type { PolicyField } from './policy-fields';

/** What the text says; `unread` where it says nothing of the kind. */
export type FieldValue = { readonly value: unknown } | { readonly unread: true };

const UNREAD: FieldValue = { unread: true };
/** Percentages carry four decimals at most: 0.0375 is 3.75. */
const percentOf = (share: number): number => Math.round(share * 1e6) / 1e4;
const shareOf = (percent: number): number => Math.round(percent * 1e4) / 1e6;

/** True where the language writes 1,5 for one and a half. */
function commaIsDecimal(formats: Formats): boolean {
  return formats.figure(1.5).includes(',');
}

/** A figure without grouping, as she would type it. */
function typed(value: number, formats: Formats): string {
  return commaIsDecimal(formats) ? String(value).replace('.', ',') : String(value);
}

function figure(text: string, formats: Formats): number | null {
  const plain = text.trim().replace(/\s*%$/, '');
  const dotted = commaIsDecimal(formats) ? plain.replace(',', '.') : plain;
  return /^-?\d+(\.\d+)?$/.test(dotted) ? Number(dotted) : null;
}

/** The text of a field that holds `value`. */
export function textOfValue({ kind }: PolicyField, value: unknown, formats: Formats): string {
  const listed = (list: readonly number[]): string => list.map((one) => typed(one, formats)).join(commaIsDecimal(formats) ? '; ' : ', ');
  switch (kind) {
    case 'percent': return typeof value === 'number' ? typed(percentOf(value), formats) : '';
    case 'number': return typeof value === 'number' ? typed(value, formats) : '';
    case 'days-list': return listed((value as readonly number[]).slice(1));
    case 'score-list': return listed(value as readonly number[]);
    case 'percent-list': return listed((value as readonly number[]).map(percentOf));
    case 'dates': return (value as readonly string[]).join('\n');
    case 'dated-rates': return (value as readonly (readonly [string, number])[]).map(([day, rate]) => `${day} ${typed(percentOf(rate), formats)}`).join('\n');
    default: return String(value ?? '');
  }
}

/** The value that a field's text says. The leading 0 of the buckets' edges goes without saying. */
export function valueOfText(field: PolicyField, text: string, formats: Formats): FieldValue {
  switch (field.kind) {
    case 'percent':
    case 'number': return field.orNone && text.trim() === '' ? { value: null } : numberOf(figure(text, formats), field.kind === 'percent' ? shareOf : same);
    case 'currency': return { value: text.trim().toUpperCase() };
    case 'address': return { value: text.trim() };
    case 'days-list': return listOf(text, formats, same, [0]);
    case 'score-list': return listOf(text, formats, same);
    case 'percent-list': return listOf(text, formats, shareOf);
    case 'dates': return { value: linesOf(text) };
    case 'dated-rates': return datedRates(text, formats);
    default: return { value: text };
  }
}

const same = (value: number): number => value;
const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '');

function numberOf(read: number | null, turn: (value: number) => number): FieldValue {
  return read === null ? UNREAD : { value: turn(read) };
}

/** Between two figures stands a semicolon, a space, or a comma where a comma is no decimal. */
function listOf(text: string, formats: Formats, turn: (value: number) => number, first: readonly number[] = []): FieldValue {
  const parts = text.split(commaIsDecimal(formats) ? /\s*;\s*|\s*,\s+|\s+/ : /\s*[;,]\s*|\s+/).filter((part) => part !== '');
  const read = parts.map((part) => figure(part, formats));
  return read.some((one) => one === null) ? UNREAD : { value: [...first, ...(read as number[]).map(turn)] };
}

function datedRates(text: string, formats: Formats): FieldValue {
  const rows = linesOf(text).map((line) => {
    const [day = '', rate = '', ...more] = line.split(/\s+/);
    const read = figure(rate, formats);
    return read === null || more.length > 0 ? null : [day, shareOf(read)] as const;
  });
  return rows.includes(null) ? UNREAD : { value: rows };
}
