/** Whether "1,234" and "1.234" are thousands or decimals, decided by all amount columns of a sheet together and by the currencies, few of which have thousandths. */
import { decimalsOf } from '../receivables/money';
import type { MoneyLane } from './lanes';
import type { HeadingLanguage } from './heading-sense';
import { currencyOfMark } from './currency-marks';
import type { RowStore } from './row-store';
import type { ReadingContext, SheetSurvey } from './survey-sheet';

/** Corrects in place the amounts that were kept as if their lone separator parted groups. */
export function settleDecimals(store: RowStore, survey: SheetSurvey, context: ReadingContext): void {
  const lanes = [...store.money.values(), ...store.buckets, ...store.perCurrency.map(({ lane }) => lane), ...store.beside, ...store.taxes, ...(store.whole ? [store.whole] : [])];
  let commas = 0, points = 0, undecided = 0;
  for (const lane of lanes) {
    commas += lane.commaDecimals;
    points += lane.pointDecimals;
    undecided += lane.undecided.length;
  }
  if (undecided === 0) return;
  const placesOf = placesIn(store, survey, context);
  for (const lane of lanes) {
    // The column's own evidence first, then its neighbours'.
    const own = Math.sign(lane.commaDecimals - lane.pointDecimals) || Math.sign(commas - points);
    for (const { row, mark } of lane.undecided) {
      const places = placesOf(lane, row);
      // Without any, thousandths are for currencies that have them, by the custom of the headings' language.
      const decimal = places === 0 ? 0 : own > 0 ? 44 : own < 0 ? 46 : places === 3 ? customOf(survey.details.language) : 0;
      if (mark === decimal) lane.values[row] /= 1000;
    }
  }
}

function customOf(language: HeadingLanguage): 44 | 46 {
  return language === 'en' || language === 'zh' || language === 'ja' ? 46 : 44;
}

/** How many decimals the currency of an amount has: by the mark beside it, the cell of its row, or what is said of the whole sheet. */
export function placesIn(store: RowStore, survey: SheetSurvey, context: ReadingContext): (lane: MoneyLane, row: number) => number {
  const { homeCurrency: home, mapping } = context;
  const codes = store.codes.get('currency');
  const all = decimalsOf(mapping?.currency ?? survey.details.columnCurrency ?? home);
  const own = new Map(store.perCurrency.map(({ lane, currency }) => [lane, currency]));
  return (lane, row) => {
    const said = own.get(lane) ?? lane.marks.get(row) ?? (codes === undefined ? '' : String(codes.distinct[codes.values[row]] ?? ''));
    const currency = said === '' ? null : currencyOfMark(said, home);
    return currency === null ? all : decimalsOf(currency);
  };
}
