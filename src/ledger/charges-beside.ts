/** Interest, fees and taxes that stand in columns of their own beside what is owed and are in no total: they are not counted, and that is told. It changes no role. */
import { WITH_TAX } from './assign-roles';
import { amountOf } from './cell-amount';
import type { HeaderFound } from './find-header';
import { isLocalHeading } from './heading-sense';
import { normalHeading } from './headings';
import type { ColumnReading, ColumnRole } from './ledger';
import { noteProblem, type Reading } from './reading';
import { shownText } from './cells';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { TAX } from './tax-beside';
import { AmountText } from './text-amounts';

/** What is owed for paying late or for the money lent; a bare "fee" may be the bank's. */
const CHARGES = /\b(interests?|late (fees?|charges?)|finance charges?|penalt(y|ies)|(reminder|dunning) (fees?|charges?)|\p{L}*zinsen|mahn(gebuhr(en)?|kosten|spesen)|interets?|penalites?|frais de (relance|retard|rappel|recouvrement)|intereses|recargos?|interessi|(spese|penali)( di)? (mora|sollecito)|aanmaningskosten|incassokosten|ranta|drojsmalsranta|renter|morarenter|purregebyr|rykkergebyr|juros|odsetki|viivastyskorko|korot?)\b/u;
/** Where a quarter is usual, a fifth of the whole is the tax within it. */
const OF_A_QUARTER = /\b(moms|mva)\b/;
const NO_AMOUNT = /\b(date|datum|fecha|data|day|days|tage|from|since|until|rate|satz|taux|tipo|percent|prozent|code|id|no|nr|number|nummer|type|reg|status|free|exempt|base|basis|net|excl|ex|inc|incl)\b|%/;
export const TAX_RATES = [3, 4, 5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 9.5, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27].map((percent) => percent / 100);
const NEARLY_ALL = 0.9;
/** Half a cent on either side of a rounded tax, and a little for the doubles. */
const ROUNDED = 0.0101;

type Cells = readonly (number | null)[];

/** 0-based columns of what is owed beside what is counted, as far as the rows of the sample show. */
export function chargesBeside(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): readonly number[] {
  const counted = roles.get('balance') ?? roles.get('amount');
  if (counted === undefined || WITH_TAX.test(normalHeading(counted.heading))) return [];
  const used = new Set([...roles.values()].map(({ column }) => column));
  const cells = new Map([...header.headings.keys()].map((column) => [column, cellsOf(grid, header, column)]));
  const at = (column: number | undefined): Cells => (column === undefined ? [] : cells.get(column) ?? []);
  const named = (words: RegExp): number[] => [...header.headings].filter(([column, heading]) => {
    const normal = normalHeading(heading);
    return !used.has(column) && words.test(normal) && !NO_AMOUNT.test(normal) && !heading.includes('%') && !isLocalHeading(heading) && at(column).some((cell) => cell !== null && cell !== 0);
  }).map(([column]) => column);
  const charges = named(CHARGES), whole = at(counted.column);
  const all = whole.map((_, row) => charges.reduce((sum, column) => sum + (at(column)[row] ?? 0), 0));
  const paid = at(roles.get('paid')?.column);
  const isWithin = (more: Cells): boolean => [...cells].some(([column, part]) => column !== counted.column && isSum(whole, part, more, []) || isSum(whole, part, more, paid));
  const late = charges.some((column) => isWithin(at(column))) || (charges.length > 1 && isWithin(all)) ? [] : charges;
  return [...late, ...named(TAX).filter((column) => isOnTop(whole, at(column), OF_A_QUARTER.test(normalHeading(header.headings.get(column) ?? ''))))];
}

function cellsOf(grid: SheetGrid, header: HeaderFound, column: number): Cells {
  const reader = new AmountText();
  const cells: (number | null)[] = [];
  for (const row of rowsBelow(grid, header)) cells.push(amountOf(grid.cell(row, column), reader));
  return cells;
}

/** The total is the part with what is added to it, less what was paid, in nearly every row. */
function isSum(whole: Cells, part: Cells, more: Cells, paid: Cells): boolean {
  let rows = 0, right = 0;
  whole.forEach((total, row) => {
    const first = part[row];
    if (total === null || first === null || first === undefined || (more[row] ?? 0) === 0) return;
    rows += 1;
    if (Math.abs(total - first - (more[row] ?? 0) + Math.abs(paid[row] ?? 0)) < 0.006) right += 1;
  });
  return rows > 0 && right >= rows * NEARLY_ALL;
}

/** A tax at a usual rate of the amount beside it is not in it; within it, it would be a smaller part. */
function isOnTop(whole: Cells, tax: Cells, quarters: boolean): boolean {
  let rows = 0, above = 0, within = 0;
  whole.forEach((amount, row) => {
    const part = tax[row] ?? 0;
    if (amount === null || amount === 0 || part === 0) return;
    rows += 1;
    if (TAX_RATES.some((rate) => Math.abs(part - amount * rate) < ROUNDED)) above += 1;
    if (TAX_RATES.some((rate) => (quarters || rate !== 0.25) && Math.abs(part - amount * rate / (1 + rate)) < ROUNDED)) within += 1;
  });
  return rows > 1 && above >= rows * NEARLY_ALL && within * 2 < rows;
}

/** Tells each of them. */
export function noteChargesBeside(reading: Reading): void {
  const { columns, details } = reading.survey;
  const counted = columns.find(({ role }) => role === 'balance') ?? columns.find(({ role }) => role === 'amount');
  for (const column of counted === undefined ? [] : details.chargeColumns) {
    const heading = shownText(details.headings.get(column) ?? ''), only = shownText(counted?.heading ?? '');
    noteProblem(reading, 'charges-beside', 'warning', null, column, heading, `Under "${heading}" stand amounts that are in no total, and only those under "${only}" are counted. If the customers owe both, put them together in one column and run again.`);
  }
}
