/** Columns of ages that together hold what is open of a document ("Current | 1-30 | Older", "Due | Not due"): which they are, and whether they say more than its amount. */
import { amountOf } from './cell-amount';
import type { HeaderFound } from './find-header';
import { namesBucket, namesDue, namesNotDue, type HeadingSense } from './heading-sense';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

/** A part of the rows that no slip explains. */
const NEARLY_ALL = 0.9;
/** Of the documents that are paid in part, so many at least have each its own part left. */
const LEAST_APART = 0.6;

/** Meanings of amounts that are no ages. */
const OTHER_AMOUNTS: ReadonlySet<HeadingSense> = new Set<HeadingSense>(['otherAmount', 'lineAmount', 'paid', 'credit', 'debit', 'creditLimit', 'total', 'exchangeRate', 'age', 'line']);

interface AgedSheet {
  readonly grid: SheetGrid;
  readonly header: HeaderFound;
}

/** 0-based columns, none of them in `used`, with `amount` beside them, -1 for none. "Due" is such a column only beside what is not due, and where each document is either. */
export function ageColumns(sheet: AgedSheet, used: ReadonlySet<number>, amount: number): readonly number[] {
  const free = [...sheet.header.headings].filter(([column]) => !used.has(column));
  const ages = free.filter(([, heading]) => namesBucket(heading));
  const columns = ages.map(([column]) => column);
  const due = free.flatMap(([column, heading]) => (namesDue(heading) ? [column] : []));
  const notDue = ages.flatMap(([column, heading]) => (namesNotDue(heading) ? [column] : []));
  if (columns.length > 1 && amount < 0 && due.every((column) => columns.includes(column))) columns.push(...unnamedBeside(sheet, columns, free.map(([column]) => column)));
  if (columns.length > 2) return columns.filter((column) => !due.includes(column) || !isSumOf(sheet, column, columns.filter((other) => other !== column && !notDue.includes(other))));
  const part = due.find((column) => !columns.includes(column));
  return columns.length === 1 && notDue.length === 1 && part !== undefined && isOtherPart(sheet, notDue[0], part, amount) ? [...columns, part].sort((left, right) => left - right) : columns;
}

/** Next to the ages, under a heading that nobody knows ("Lopend"), what stands only where no age does: left out it would be missing without a word. */
function unnamedBeside(sheet: AgedSheet, ages: readonly number[], free: readonly number[]): number[] {
  const ordered = [...sheet.header.headings.keys()].sort((left, right) => left - right);
  const beside = [ordered[ordered.indexOf(Math.min(...ages)) - 1], ordered[ordered.indexOf(Math.max(...ages)) + 1]];
  return beside.filter((column) => {
    if (column === undefined || !free.includes(column) || (sheet.header.senses.get(column) ?? []).some(({ sense }) => OTHER_AMOUNTS.has(sense))) return false;
    const rows = rowsOf(sheet, [column, ...ages]).filter(([amount]) => amount !== 0);
    const alone = rows.filter(([, ...others]) => others.every((other) => other === 0));
    return alone.length >= 1 && rows.length - alone.length <= 1;
  });
}

/** "Total overdue" beside the ages of which it is made is no age of its own. */
function isSumOf(sheet: AgedSheet, column: number, parts: readonly number[]): boolean {
  const rows = rowsOf(sheet, [column, ...parts]);
  return rows.length > 0 && rows.filter(([whole, ...ages]) => Math.abs(whole - sumOf(ages)) < 0.006).length >= rows.length * NEARLY_ALL;
}

/** Of each document either is nothing, but for a sum below. Days overdue are whole and never the amount. */
function isOtherPart(sheet: AgedSheet, notDue: number, due: number, amount: number): boolean {
  const rows = rowsOf(sheet, [notDue, due, ...(amount < 0 ? [] : [amount])]);
  const [totals, late] = [rows.map(([, , total]) => total), rows.map(([, part]) => part)];
  const isMoney = late.some((part, row) => !Number.isInteger(part) || (part !== 0 && part === totals[row])) || (amount < 0 && rows.every(([left]) => Number.isInteger(left)));
  const both = rows.filter(([left, part]) => left !== 0 && part !== 0);
  return isMoney && (both.length === 0 || (both.length === 1 && both[0] === rows[rows.length - 1] && [0, 1].every((at) => Math.abs(sumOf(rows.map((row) => row[at])) - 2 * both[0][at]) < 0.006)));
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Amounts of the columns, row by row; rows without any are left out. */
function rowsOf({ grid, header }: AgedSheet, columns: readonly number[]): number[][] {
  const reader = new AmountText();
  const rows: number[][] = [];
  for (const row of rowsBelow(grid, header)) {
    const parts = columns.map((column) => amountOf(grid.cell(row, column), reader));
    if (parts.some((part) => part !== null)) rows.push(parts.map((part) => part ?? 0));
  }
  return rows;
}

/** True where the ages sum to the amount or to a part of it, and to a part now and then: then they, and not the amount, are what is open. Equivalents in another currency are all the same part. */
export function saysWhatIsLeft(sheet: AgedSheet, ages: readonly number[], amount: number): boolean {
  let fits = 0, same = 0;
  const rests: number[] = [];
  const rows = rowsOf(sheet, [amount, ...ages]);
  for (const [whole, ...parts] of rows) {
    const left = sumOf(parts);
    if (Math.abs(whole - left) < 0.006) same += 1;
    else if (whole !== 0 && left / whole >= 0 && left / whole < 1) rests.push(left / whole);
    else continue;
    fits += 1;
  }
  const partly = rests.filter((rest) => rest !== 0);
  const told = new Set(partly.map((rest) => rest.toFixed(3))).size;
  return fits >= rows.length * NEARLY_ALL && rests.length > 0 && same > 0 && told >= partly.length * LEAST_APART;
}
