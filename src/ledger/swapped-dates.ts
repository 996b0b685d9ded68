/** Finds a date column that was opened under another country's settings, in which real dates have day and month exchanged, and repairs it only on unanimous evidence. */
import { NO_DAY, calendarOf, dayOf, type Day } from '../receivables/days';
import type { ColumnRole } from './ledger';
import type { TextOrder } from './date-order';
import type { DateLane } from './lanes';
import { noteProblem, type Reading } from './reading';
import { isPacked, resolveParts, unpackParts } from './text-dates';

/** Real dates in so mixed a column that all have days up to 12, by chance: under one in a hundred. */
const ENOUGH = 5;

/** Repairs in place; "refuse" when the mixture is there and nothing proves which reading is right. */
export function repairSwappedDates(reading: Reading, orders: ReadonlyMap<ColumnRole, TextOrder>): 'nothing' | 'repaired' | 'refuse' {
  const { store, context } = reading;
  const suspects = [...store.dates].filter(([role, lane]) => isSuspect(lane, reading.count, orders.get(role)));
  if (suspects.length === 0) return 'nothing';
  if (context.mapping?.dateOrder !== undefined) {
    if (context.mapping.dateOrder === 'serial') return 'nothing';
  } else {
    const kept = disorder(reading, suspects, orders, false), exchanged = disorder(reading, suspects, orders, true);
    const better = compare(exchanged, kept);
    if (better > 0) return 'nothing';
    if (better === 0 && suspects.some(([, lane]) => lane.numbers < ENOUGH || lane.texts < ENOUGH)) return 'refuse';
  }
  for (const [, lane] of suspects) {
    let first = -1, changed = 0;
    for (let row = 0; row < reading.count; row += 1) {
      const day = lane.values[row];
      if (day <= 0) continue;
      const right = exchange(day);
      if (right !== day) { changed += 1; if (first < 0) first = row; }
      lane.values[row] = right;
    }
    noteProblem(reading, 'swapped-dates', 'warning', null, lane.column, String(changed),
      `${changed} real dates of this column had day and month exchanged, as happens when a file is opened under another country's settings; the text dates beside them prove it. They were put right for this reading; the sheet is unchanged.`);
  }
  return 'repaired';
}

/** Real dates whose days all are 12 or less beside text dates that no month-first reading allows (or the reverse). */
function isSuspect(lane: DateLane, count: number, order: TextOrder | undefined): boolean {
  if (lane.numbers < 2 || lane.texts < 2 || (order !== 'dmy' && order !== 'mdy')) return false;
  let texts = 0;
  for (let row = 0; row < count; row += 1) {
    const value = lane.values[row];
    if (value > 0) { if (calendarOf(value).dayOfMonth > 12) return false; continue; }
    if (!isPacked(value)) continue;
    const [first, second] = unpackParts(value);
    // A text that the other order could have read would have become a real date too.
    if ((order === 'dmy' ? first : second) <= 12) return false;
    texts += 1;
  }
  return texts >= 2;
}

function exchange(day: Day): Day {
  const { year, month, dayOfMonth } = calendarOf(day);
  return dayOf(year, dayOfMonth, month) ?? day;
}

interface Disorder {
  readonly wrong: number;
  readonly kinds: number;
}

/** How implausible the dates are: sequence broken, and how many different terms there are. */
function disorder(reading: Reading, suspects: readonly (readonly [ColumnRole, DateLane])[], orders: ReadonlyMap<ColumnRole, TextOrder>, exchanged: boolean): Disorder {
  const { dates } = reading.store;
  const suspect = new Set(suspects.map(([role]) => role));
  const dayAt = (role: ColumnRole, row: number): number => {
    const value = dates.get(role)?.values[row] ?? NO_DAY;
    if (isPacked(value)) return resolveParts(value, orders.get(role) ?? 'dmy') ?? NO_DAY;
    return value > 0 && exchanged && suspect.has(role) ? exchange(value) : value;
  };
  let wrong = 0;
  const terms = new Set<number>();
  for (let row = 0; row < reading.count; row += 1) {
    const issued = dayAt('invoiceDate', row), due = dayAt('dueDate', row), paid = dayAt('paidDate', row);
    if (issued > 0 && due > 0) { terms.add(due - issued); if (due < issued) wrong += 1; }
    if (issued > 0 && paid > 0 && paid < issued) wrong += 1;
  }
  return { wrong, kinds: terms.size };
}

/** Negative when the first is the more plausible in every respect, 0 when they disagree or are alike. */
function compare(first: Disorder, second: Disorder): number {
  const wrong = Math.sign(first.wrong - second.wrong), kinds = Math.sign(first.kinds - second.kinds);
  if (wrong <= 0 && kinds <= 0 && wrong + kinds < 0) return -1;
  return wrong >= 0 && kinds >= 0 && wrong + kinds > 0 ? 1 : 0;
}
