/** Criteria of SUMIFS and its kin: ">=30", "<>", "Acme*", a number; it knows no cell. */
import type { HostValue } from '../model';
import { asNumber, CellFault } from './scalars';
import type { Scalar } from './scalars';

export interface Criterion {
  /** Where plain equality is asked: what `equalityKey` of a matching cell gives. */
  readonly equals: string | null;
  readonly matches: (value: HostValue) => boolean;
}

/** Cells equal by this key are equal for a criterion: text without case, numbers also when written as text. */
export function equalityKey(value: HostValue): string {
  if (typeof value === 'boolean') return `b${String(value)}`;
  const number = typeof value === 'number' ? value : numeric(value);
  return number === null ? `t${String(value).toLowerCase()}` : `n${number}`;
}

function numeric(text: string): number | null {
  if (!/^[\s($+-]*[\d.]/.test(text)) return null;
  const number = asNumber(text);
  return number instanceof CellFault ? null : number;
}

export function criterionOf(given: Scalar): Criterion {
  if (given instanceof CellFault) return { equals: null, matches: (value) => value === given.code };
  if (given === null) return equality(0);
  if (typeof given !== 'string') return equality(given);
  const [, sign, rest] = /^(<=|>=|<>|<|>|=)?([^]*)$/.exec(given) ?? ['', '', given];
  if (sign === undefined) return rest === '' ? { equals: null, matches: (value) => value === '' } : equality(rest);
  if (sign === '=') return rest === '' ? { equals: null, matches: (value) => value === '' } : equality(rest);
  if (sign === '<>') {
    const same = rest === '' ? (value: HostValue): boolean => value === '' : equality(rest).matches;
    return { equals: null, matches: (value) => !same(value) };
  }
  return { equals: null, matches: ordered(sign, rest) };
}

function equality(wanted: HostValue): Criterion {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const pattern = new RegExp(`^${wanted.replace(/~([*?~])|([*?])|[.+^${}()|[\]\\]/g, (found, literal: string | undefined, wild: string | undefined) => (literal ? `\\${literal}` : wild === '*' ? '[^]*' : wild === '?' ? '[^]' : `\\${found}`))}$`, 'i');
    return { equals: null, matches: (value) => typeof value === 'string' && value !== '' && pattern.test(value) };
  }
  const key = equalityKey(wanted);
  return { equals: key, matches: (value) => value !== '' && equalityKey(value) === key };
}

function ordered(sign: string, rest: string): (value: HostValue) => boolean {
  const limit = numeric(rest);
  const order = (value: HostValue): number | null => {
    if (limit !== null) return typeof value === 'number' ? value - limit : null;
    return typeof value === 'string' && value !== '' ? value.toLowerCase().localeCompare(rest.toLowerCase(), 'en') : null;
  };
  return (value) => {
    const by = order(value);
    if (by === null) return false;
    return sign === '<' ? by < 0 : sign === '>' ? by > 0 : sign === '<=' ? by <= 0 : by >= 0;
  };
}
