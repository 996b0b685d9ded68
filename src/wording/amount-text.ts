/** Writes amounts as Intl would, several times faster: marks and grouping are learned from Intl once, and Intl itself is kept for a locale that groups otherwise. */
import { decimalsOf, toCellNumber } from '../receivables/money';
import type { CurrencyCode } from '../receivables/money';

type AmountText = (minorUnits: number, currency: CurrencyCode) => string;

interface Marks {
  readonly group: string;
  readonly decimal: string;
  readonly minus: string;
}

/** Probes that show every habit that the fast way must share. */
const PROBES = [0, 5, -5, 99, 100, 999_99, 1000_00, 9999_99, 10_000_00, 123_456_78, -1_234_567_89, 98_765_432_109_87];

/** Minor units in a locale's digits and marks, without the currency: "1,284.50". Narrow spaces become ordinary non-breaking ones. */
export function amountTextIn(locale: string): AmountText {
  const formatters = [0, 1, 2, 3].map((decimals) => new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true }));
  const slow: AmountText = (minorUnits, currency) => withoutNarrowSpaces(formatters[decimalsOf(currency)].format(toCellNumber(minorUnits, currency)));
  const marks = marksOf(formatters[2]);
  const fast: AmountText = (minorUnits, currency) => writtenWith(marks, minorUnits, decimalsOf(currency));
  const agree = PROBES.every((probe) => ['USD', 'JPY', 'KWD'].every((currency) => fast(probe, currency) === slow(probe, currency)));
  return agree ? fast : slow;
}

/** Narrow spaces are missing from many mail fonts. */
export function withoutNarrowSpaces(text: string): string {
  return text.replace(/[\u202f\u2009]/g, '\u00a0');
}

function marksOf(formatter: Intl.NumberFormat): Marks {
  const parts = formatter.formatToParts(-1234567.89);
  const mark = (type: Intl.NumberFormatPartTypes, otherwise: string): string => withoutNarrowSpaces(parts.find((part) => part.type === type)?.value ?? otherwise);
  return { group: mark('group', ','), decimal: mark('decimal', '.'), minus: mark('minusSign', '-') };
}

function writtenWith(marks: Marks, minorUnits: number, decimals: 0 | 2 | 3): string {
  let digits = String(Math.abs(minorUnits));
  if (digits.length <= decimals) digits = digits.padStart(decimals + 1, '0');
  const whole = digits.length - decimals;
  let out = minorUnits < 0 ? marks.minus : '';
  if (whole < 4) out += digits.slice(0, whole);
  else {
    const first = whole % 3 || 3;
    out += digits.slice(0, first);
    for (let at = first; at < whole; at += 3) out += marks.group + digits.slice(at, at + 3);
  }
  return decimals === 0 ? out : out + marks.decimal + digits.slice(whole);
}
