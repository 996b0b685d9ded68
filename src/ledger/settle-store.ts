/** Once all rows are in: where the sheet ends, decimal marks, the order of the dates; or why they cannot be settled. */
import type { DateOrder, RefusalCode } from './ledger';
import { foldCurrencyColumn } from './columns-per-currency';
import { columnLetter } from './column-letter';
import { decideDateOrder, resolveLane, type TextOrder } from './date-order';
import { settleDecimals } from './decimal-mark';
import { settleMinorUnits } from './minor-units';
import { joinNames } from './names-in-two-columns';
import { settleTermsAsDays } from './due-by-terms';
import { HAS_FAULT, type Fault } from './lanes';
import type { Reading } from './reading';
import { repairSwappedDates } from './swapped-dates';
import { isPlainDocument, type RowStore } from './row-store';
import type { ReadingContext, SheetSurvey } from './survey-sheet';

export type StoreSettled =
  | { readonly is: 'settled'; readonly reading: Reading; readonly dateOrder: DateOrder; readonly textOrder: TextOrder | null }
  | { readonly is: 'refused'; readonly why: RefusalCode };

/** Settles the lanes in place. */
export function settleStore(survey: SheetSurvey, context: ReadingContext, store: RowStore): StoreSettled {
  const count = lastRow(store) + 1;
  if (count === 0) return { is: 'refused', why: 'empty' };
  settleDecimals(store, survey, context);
  settleMinorUnits(store, survey, context);
  joinNames(store, count);
  for (const { role, currency, lane } of store.perCurrency) {
    const main = store.money.get(role);
    // A sum below may hold one amount of each currency; a document that does is not to be guessed at.
    if (main) foldCurrencyColumn(main, lane, currency, count, (row) => { if (isPlainDocument(store.notes.bits[row])) spoil(store, row, main.column, 'unreadable-amount', `${main.values[row]} beside ${lane.values[row]} ${currency}`); });
  }
  const decided = decideDateOrder({ lanes: store.dates, count, language: survey.details.language, stated: survey.details.preamble.asOf, told: context.mapping?.dateOrder });
  if (decided === null) return { is: 'refused', why: 'ambiguous-dates' };
  const reading: Reading = { survey, context, store, count, aside: new Uint8Array(count), setAside: [], problems: [] };
  const repair = repairSwappedDates(reading, decided.byRole);
  if (repair === 'refuse') return { is: 'refused', why: 'swapped-dates' };
  for (const [role, lane] of store.dates) {
    resolveLane(lane, count, decided.byRole.get(role), (row) => spoil(store, row, lane.column, 'unreadable-date', `day and month in another order than the column ${columnLetter(lane.column)}`));
  }
  settleTermsAsDays(store);
  const orders = new Set(decided.byRole.values());
  return { is: 'settled', reading, dateOrder: decided.order, textOrder: orders.size === 1 ? [...orders][0] : decided.order === 'serial' ? null : decided.order };
}

/** A cell of a document turns out to say nothing that can be used. */
function spoil(store: RowStore, row: number, column: number, what: Fault['what'], value: string): void {
  store.notes.bits[row] |= HAS_FAULT;
  store.notes.faults.push({ row, column, what, value });
  if (store.oddRows.has(row)) return;
  store.oddRows.add(row);
  store.odd.push({ row, cells: [{ column, value: '' }, { column: -1, value: '' }] });
}

/** The last place with anything in it, or -1: blank rows below the ledger are not part of it. */
function lastRow(store: RowStore): number {
  let row = store.count - 1;
  const lastOdd = store.odd.length > 0 ? store.odd[store.odd.length - 1].row : -1;
  while (row > lastOdd && store.notes.bits[row] === 0) row -= 1;
  return row;
}

