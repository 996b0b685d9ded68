/** What the open balances of several currencies come to in one, at rates that a person wrote down: beside the figures and never among them, for two currencies are not added. It fetches no rate. */
import type { Day } from './days';
import type { LedgerSource } from './entries';
import { decimalsOf, toCellNumber, toMinorUnits, type CurrencyCode } from './money';

/** A rate as written on the Rates sheet. */
export interface ExchangeRate {
  readonly currency: CurrencyCode;
  /** Units of the home currency for one unit of `currency`. */
  readonly rate: number;
  /** The day that it is of; null where the sheet tells none. */
  readonly on: Day | null;
  readonly source: LedgerSource;
}

/** Rates in force on a day: one at the most for each currency. */
export interface RatesInForce {
  readonly home: CurrencyCode;
  /** Minor units of the home currency, rounded half away from zero; null where the currency has no rate. */
  readonly inHome: (minorUnits: number, currency: CurrencyCode) => number | null;
  /** Null for the home currency itself and where there is none. */
  readonly rateOf: (currency: CurrencyCode) => ExchangeRate | null;
}

/**
 * The latest rate of each currency that is not of a day after `asOf`; one without a day holds where no dated one does. Null where there is nothing
 * to consolidate: no rate at all, or nothing but the home currency. DOMAIN section 1, "currencies".
 */
export function ratesInForce(rates: readonly ExchangeRate[], currencies: readonly CurrencyCode[], home: CurrencyCode, asOf: Day): RatesInForce | null {
  const held = new Map<CurrencyCode, ExchangeRate>();
  for (const rate of rates) {
    if (rate.currency === home || (rate.on !== null && rate.on > asOf)) continue;
    const known = held.get(rate.currency);
    if (known === undefined || (rate.on ?? -1) >= (known.on ?? -1)) held.set(rate.currency, rate);
  }
  if (!currencies.some((currency) => held.has(currency))) return null;
  return {
    home, rateOf: (currency) => held.get(currency) ?? null,
    inHome: (minorUnits, currency) => {
      if (currency === home) return minorUnits;
      const rate = held.get(currency);
      return rate === undefined ? null : toMinorUnits(toCellNumber(minorUnits, currency) * rate.rate, decimalsOf(home));
    },
  };
}

/** One currency's open balance, and what it comes to in the home currency; null where there is no rate. */
export interface ConsolidatedLine {
  readonly currency: CurrencyCode;
  readonly open: number;
  readonly rate: ExchangeRate | null;
  readonly inHome: number | null;
}

/** Lines in the order of `currencies`, each the sum of its accounts' own rounded amounts, so that a column of accounts adds up; the total is null where a currency has no rate. */
export function consolidated(rates: RatesInForce, accounts: Iterable<{ readonly currency: CurrencyCode; readonly open: number }>, currencies: readonly CurrencyCode[]): { readonly lines: readonly ConsolidatedLine[]; readonly open: number | null } {
  const sums = new Map(currencies.map((currency) => [currency, { open: 0, inHome: 0 }]));
  for (const { currency, open } of accounts) {
    const sum = sums.get(currency);
    if (!sum) continue;
    sum.open += open;
    sum.inHome += rates.inHome(open, currency) ?? 0;
  }
  const lines = [...sums].map(([currency, { open, inHome }]): ConsolidatedLine => ({ currency, open, rate: rates.rateOf(currency), inHome: currency === rates.home || rates.rateOf(currency) !== null ? inHome : null }));
  return { lines, open: lines.reduce<number | null>((sum, line) => (sum === null || line.inHome === null ? null : sum + line.inHome), 0) };
}
