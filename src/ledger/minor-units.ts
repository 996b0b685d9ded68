/** Amounts that their heading says to be cents: whole numbers there become amounts of the currency. Which column holds what is decided elsewhere. */
import { placesIn } from './decimal-mark';
import { normalHeading } from './headings';
import type { RowStore } from './row-store';
import type { ReadingContext, SheetSurvey } from './survey-sheet';

const SAYS_CENTS = /\b(cents?|pence|paise|minor( units?)?|centimes?|centimos?|centesimi|centavos?|rappen|grosze)\b/;

/** Corrects in place what was read as whole units. A yen has no cents, a dinar a thousand fils. */
export function settleMinorUnits(store: RowStore, survey: SheetSurvey, context: ReadingContext): void {
  const lanes = survey.columns.flatMap(({ role, heading }) => (SAYS_CENTS.test(normalHeading(heading)) ? store.money.get(role) ?? [] : []))
    .concat(store.taxes.filter(({ column }) => SAYS_CENTS.test(normalHeading(survey.details.headings.get(column) ?? ''))));
  if (lanes.length === 0) return;
  const placesOf = placesIn(store, survey, context);
  for (const lane of lanes) {
    if (lane.values.some((value) => !Number.isNaN(value) && !Number.isInteger(value))) continue;
    for (let row = 0; row < lane.values.length; row += 1) lane.values[row] /= 10 ** placesOf(lane, row);
  }
}
