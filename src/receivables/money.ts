/** Money is whole minor units of one currency; this file decides how many decimals a currency has and how a cell's double becomes minor units. */

/** ISO 4217 code in capitals, such as "EUR". */
export type CurrencyCode = string;

/** An amount: `minorUnits` is always a whole number (cents, yen, fils). */
export interface Money {
  readonly minorUnits: number;
  readonly currency: CurrencyCode;
}

const NO_DECIMALS = ['BIF', 'CLP', 'DJF', 'GNF', 'ISK', 'JPY', 'KMF', 'KRW', 'PYG', 'RWF', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF'];
const THREE_DECIMALS = ['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'];
const UNUSUAL_DECIMALS: ReadonlyMap<CurrencyCode, 0 | 3> = new Map([...NO_DECIMALS.map((code) => [code, 0] as const), ...THREE_DECIMALS.map((code) => [code, 3] as const)]);

/** Decimals of a currency in writing and in minor units: 0, 2 or 3 (ISO 4217). */
export function decimalsOf(currency: CurrencyCode): 0 | 2 | 3 {
  return UNUSUAL_DECIMALS.get(currency) ?? 2;
}

/**
 * A double from a cell as whole minor units: taken at 15 significant digits first, as Excel shows it, then rounded half away
 * from zero, so that 1.005 becomes 101 cents where `Math.round(1.005 * 100)` gives 100.
 */
export function toMinorUnits(value: number, decimals: number): number {
  const scale = decimals === 2 ? 100 : decimals === 0 ? 1 : decimals === 3 ? 1000 : 10 ** decimals;
  const scaled = value * scale;
  const nearest = Math.round(scaled);
  // The common case: the double is the nearest to a whole number of minor units. Only true halves need the slow path.
  const away = Math.abs(scaled - nearest);
  if (away < 0.4999 && Math.abs(scaled) < 9e15) return nearest === 0 ? 0 : nearest;
  const shown = Number(scaled.toPrecision(15));
  const rounded = Math.sign(shown) * Math.round(Math.abs(shown));
  return rounded === 0 ? 0 : rounded;
}

/** The minor units of an exact decimal text such as "-142390.11"; null where it is none, has more decimals than the currency, or more digits than can be kept exactly. */
export function minorUnitsOf(text: string, currency: CurrencyCode): number | null {
  const found = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(text);
  if (!found || (found[3] ?? '').length > decimalsOf(currency)) return null;
  const units = Number(found[2] + (found[3] ?? '').padEnd(decimalsOf(currency), '0'));
  if (!Number.isSafeInteger(units)) return null;
  return found[1] === '-' && units !== 0 ? -units : units;
}

/** The exact decimal text of an amount in its currency's own decimals: 572506 cents is "5725.06". */
export function exactText(minorUnits: number, currency: CurrencyCode): string {
  const decimals = decimalsOf(currency);
  const sign = minorUnits < 0 ? '-' : '';
  const digits = Math.abs(minorUnits).toFixed(0);
  if (decimals === 0) return sign + digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** The double to put in a cell: 572506 cents of USD is 5725.06. */
export function toCellNumber(minorUnits: number, currency: CurrencyCode): number {
  return minorUnits / 10 ** decimalsOf(currency);
}
