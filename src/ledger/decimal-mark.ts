/** Whether "1,234" and "1.234" are thousands or decimals, decided by all amount columns of a sheet together. */
import type { MoneyLane } from './lanes';
import type { HeadingLanguage } from './heading-sense';

/** Corrects in place the amounts that were kept as if their lone separator parted groups. */
export function settleDecimals(lanes: readonly MoneyLane[], language: HeadingLanguage): void {
  let commas = 0, points = 0;
  for (const lane of lanes) {
    commas += lane.commaDecimals;
    points += lane.pointDecimals;
  }
  for (const lane of lanes) {
    if (lane.undecided.length === 0) continue;
    // The column's own evidence first, then its neighbours', then the custom of the headings' language.
    const own = Math.sign(lane.commaDecimals - lane.pointDecimals) || Math.sign(commas - points);
    const decimal = own > 0 ? 44 : own < 0 ? 46 : language === 'en' ? 46 : 44;
    for (const { row, mark } of lane.undecided) if (mark === decimal) lane.values[row] /= 1000;
  }
}
