/** A figure as text in a reader's conventions: the only file that formats. It knows no sentence, and keeps its Intl formatters because making one costs more than using it a thousand times. */
import type { CurrencyCode } from '../receivables/money';
import { calendarOf, type Day } from '../receivables/days';
import { amountTextIn, withoutNarrowSpaces } from './amount-text';

/** How one language writes figures. All texts use ordinary or non-breaking spaces, nothing narrower. */
export interface Formats {
  /** ISO 639-1, as asked for. */
  readonly language: string;
  /** Minor units with the currency's code: "EUR 1,284.50". */
  readonly money: (minorUnits: number, currency: CurrencyCode) => string;
  /** Minor units without the currency: "1,284.50". */
  readonly amount: (minorUnits: number, currency: CurrencyCode) => string;
  /** "12 September 2026". */
  readonly date: (day: Day) => string;
  /** "12 Sep 2026", for lists. */
  readonly shortDate: (day: Day) => string;
  /** "12 September", where the year is plain. */
  readonly dayAndMonth: (day: Day) => string;
  /** A share from 0 to 1: "13.8%". */
  readonly percent: (share: number) => string;
  /** A rate that is agreed or given by law, as exact as it is: "8.0%", "10.15%". */
  readonly rate: (share: number) => string;
  /** Whole number with grouping: "1,048,575". */
  readonly count: (value: number) => string;
  /** A plain figure with at most two decimals: "1.25". */
  readonly figure: (value: number) => string;
  /** With four to six decimals: "0.9215". */
  readonly exchangeRate: (value: number) => string;
  /** Which plural form a count takes in this language. */
  readonly pluralOf: (value: number) => Intl.LDMLPluralRule;
}

/** How an amount below zero is written: as on our sheets, so that both show the same, or as anybody reads it who keeps no books. */
export type BelowZero = 'in-parentheses' | 'minus';

/** Bare "en" means day before month with the month as a word, which a reader anywhere takes the same way. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR', es: 'es-ES', nl: 'nl-NL', it: 'it-IT' };

/** Letters cross many days, but each of them many times; so it is with small counts. */
const REMEMBERED = 4000;

function localeOf(language: string): string {
  const [known] = Intl.NumberFormat.supportedLocalesOf([LOCALES[language] ?? 'en-GB', 'en-GB']);
  return known ?? 'en';
}

function datesIn(locale: string, parts: Intl.DateTimeFormatOptions): (day: Day) => string {
  const formatter = new Intl.DateTimeFormat(locale, { day: 'numeric', ...parts, timeZone: 'UTC' });
  return remembering((day) => {
    const date = calendarOf(day);
    const text = withoutNarrowSpaces(formatter.format(Date.UTC(date.year, date.month - 1, date.dayOfMonth))).replace(/\bSept\b/, 'Sep');
    // French and Italian count the first of a month by its order, which Intl does not.
    if (locale === 'fr-FR') return text.replace(/^1 /, '1er ');
    return locale === 'it-IT' ? text.replace(/^1 /, '1º ') : text;
  });
}

function remembering<Text extends string>(write: (value: number) => Text): (value: number) => Text {
  const remembered = new Map<number, Text>();
  return (value) => {
    const known = remembered.get(value);
    if (known !== undefined) return known;
    const text = write(value);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(value, text);
    return text;
  };
}

/** Shares that are written alike are remembered as one: by their tenths of a percent, unless they lie so near the middle of two that rounding must be left to the formatter. */
function sharesIn(write: (share: number) => string): (share: number) => string {
  const ofTenths = remembering((tenths) => write(tenths / 1000));
  return (share) => {
    const tenths = share * 1000;
    const middle = Math.abs(tenths - Math.floor(tenths) - 0.5) < 1e-6;
    return middle || !Number.isFinite(tenths) ? write(share) : ofTenths(Math.round(tenths));
  };
}

/** True where the language writes the currency before the figure. */
function currencyLeads(locale: string): boolean {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', currencyDisplay: 'code' }).formatToParts(1);
  return parts.findIndex((part) => part.type === 'currency') < parts.findIndex((part) => part.type === 'integer');
}

/** The formats of a language (ISO 639-1); a language that we do not know gets English ones. Make it once and keep it. */
export function formatsFor(language: string, below: BelowZero = 'in-parentheses'): Formats {
  const locale = localeOf(language);
  const signed = amountTextIn(locale);
  const amount: Formats['amount'] = below === 'minus' ? signed : (minorUnits, currency) => (minorUnits < 0 ? `(${signed(-minorUnits, currency)})` : signed(minorUnits, currency));
  const leads = currencyLeads(locale);
  const shares = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const counts = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rates = new Intl.NumberFormat(locale, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 4 });
  const exchangeRates = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 6 });
  const plurals = new Intl.PluralRules(locale);
  return {
    language,
    amount,
    money: (minorUnits, currency) => (leads ? `${currency} ${amount(minorUnits, currency)}` : `${amount(minorUnits, currency)} ${currency}`),
    date: datesIn(locale, { month: 'long', year: 'numeric' }),
    shortDate: datesIn(locale, { month: 'short', year: 'numeric' }),
    dayAndMonth: datesIn(locale, { month: 'long' }),
    percent: sharesIn((share) => withoutNarrowSpaces(shares.format(share))),
    rate: remembering((share) => withoutNarrowSpaces(rates.format(share))),
    count: remembering((value) => withoutNarrowSpaces(counts.format(value))),
    figure: remembering((value) => withoutNarrowSpaces(figures.format(value))),
    exchangeRate: (value) => withoutNarrowSpaces(exchangeRates.format(value)),
    pluralOf: remembering((value) => plurals.select(value)),
  };
}
