/** The export's own days past due against the dates beside them: from most rows follows the day it was aged on; rows that do not fit that day are told. */
import { isoOf, NO_DAY, type Day } from '../receivables/days';
import type { BookParts } from './build-book';
import { noteProblem, sheetRow } from './reading';

/** Fewer rows than these, or a smaller part of them, prove no day. */
const ENOUGH_ROWS = 4;
const ENOUGH_PART = 0.6;
/** More rows of one kind of trouble are told in one line. */
const MOST_TOLD = 50;

type Base = 'due date' | 'invoice date';

interface AgedOn {
  readonly day: Day;
  readonly base: Base;
  readonly dates: Int32Array;
  readonly rows: number;
}

/** Notes each open document whose age in the export is another than its own date gives on the export's day; nothing where the column of ages follows no date. */
export function compareAges(parts: BookParts): void {
  const { reading, dueOn, issuedOn, statedAsOf } = parts;
  const age = reading.store.age;
  if (age === null) return;
  const rows = agedRows(parts, age.values);
  const found = [dayOf(rows, age.values, dueOn, 'due date'), dayOf(rows, age.values, issuedOn, 'invoice date')].filter((one) => one !== null).sort((a, b) => b.rows - a.rows)[0];
  if (!found) return;
  const { day, base, dates } = found;
  if (statedAsOf !== null && statedAsOf !== day) {
    noteProblem(reading, 'age-differs', 'notice', null, age.column, isoOf(day),
      `The export says that it is as of ${isoOf(statedAsOf)}, and its column of ages counts to ${isoOf(day)}. Ages here are worked out anew; check which day you mean.`);
  }
  let told = 0;
  let more = 0;
  for (const row of rows) {
    if (dates[row] === NO_DAY || dates[row] + age.values[row] === day) continue;
    if (told === MOST_TOLD) { more += 1; continue; }
    told += 1;
    const ours = day - dates[row];
    noteProblem(reading, 'age-differs', 'notice', row, age.column, String(age.values[row]),
      `Row ${sheetRow(reading, row)} is ${age.values[row]} days old in the export; by its ${base} ${isoOf(dates[row])} it was ${ours > 0 ? `${ours} days old` : 'not yet due'} on ${isoOf(day)}. It is aged by the date; check which is right.`);
  }
  if (more > 0) noteProblem(reading, 'age-differs', 'notice', null, age.column, String(more), `${more} rows more differ from the export's own ages.`);
}

/** Open documents with an age; zero and less is "not yet due" in many exports and says nothing. */
function agedRows({ reading, money, consumed }: BookParts, ages: Float64Array): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < reading.count; row += 1) {
    if (reading.aside[row] !== 0 || money.open[row] === 0 || (consumed !== null && consumed[row] !== 0)) continue;
    if (Number.isInteger(ages[row]) && ages[row] > 0) rows.push(row);
  }
  return rows;
}

/** The day on which most rows have the age they say. */
function dayOf(rows: readonly number[], ages: Float64Array, dates: Int32Array | null, base: Base): AgedOn | null {
  if (dates === null) return null;
  const counts = new Map<number, number>();
  let dated = 0;
  let best = NO_DAY;
  for (const row of rows) {
    if (dates[row] === NO_DAY) continue;
    dated += 1;
    const day = dates[row] + ages[row];
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    if (count > (counts.get(best) ?? 0)) best = day;
  }
  const most = counts.get(best) ?? 0;
  return most >= ENOUGH_ROWS && most >= ENOUGH_PART * dated ? { day: best, base, dates, rows: most } : null;
}
