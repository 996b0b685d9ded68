/** The worksheet functions that the host calculates: those that the add-in writes, and their nearest kin. */
import { roundedHalfUp, shownText } from '../number-text';
import { criterionOf } from './criteria';
import type { Formula } from './parse';
import { asNumber, asText, asTruth, CellFault, isCells, plus } from './scalars';
import type { Cells, Operand, Scalar } from './scalars';
import type { Calculation } from './calculation';

type Given = readonly Formula[];
/** Arguments come unevaluated, so that IF computes one branch only. */
export type WorksheetFunction = (given: Given, at: Calculation) => Operand;

const VALUE = new CellFault('#VALUE!');

/** Numbers of all arguments: in cells only numbers count, written ones are coerced. */
function numbers(given: Given, at: Calculation): number[] | CellFault {
  const found: number[] = [];
  for (const argument of given) {
    const operand = at.operand(argument);
    if (isCells(operand)) {
      const fault = at.each(operand, (value) => {
        if (value instanceof CellFault) return value;
        if (typeof value === 'number') found.push(value);
        return null;
      });
      if (fault) return fault;
    } else {
      const number = asNumber(operand);
      if (number instanceof CellFault) return number;
      found.push(number);
    }
  }
  return found;
}

const ofNumbers =
  (reduce: (found: readonly number[]) => Scalar): WorksheetFunction =>
  (given, at) => {
    const found = numbers(given, at);
    return found instanceof CellFault ? found : reduce(found);
  };

const sum = (found: readonly number[]): number => found.reduce(plus, 0);
const average = (found: readonly number[]): Scalar => (found.length > 0 ? sum(found) / found.length : new CellFault('#DIV/0!'));
// Not Math.max(...found): a column may have a million numbers.
const largest = (found: readonly number[]): number => found.reduce((a, b) => (b > a ? b : a), found[0] ?? 0);
const smallest = (found: readonly number[]): number => found.reduce((a, b) => (b < a ? b : a), found[0] ?? 0);

const truths =
  (all: boolean): WorksheetFunction =>
  (given, at) => {
    let answer = all;
    for (const argument of given) {
      const operand = at.operand(argument);
      const take = (value: Scalar): CellFault | null => {
        if (isCells(operand) && (typeof value === 'string' || value === null)) return null;
        const truth = asTruth(value);
        if (truth instanceof CellFault) return truth;
        answer = all ? answer && truth : answer || truth;
        return null;
      };
      const fault = isCells(operand) ? at.each(operand, take) : take(operand);
      if (fault) return fault;
    }
    return answer;
  };

/** 9 and 109 sum, 3 and 103 count; from 101 on, rows hidden by hand do not count either; other SUBTOTALs never do. */
const subtotal: WorksheetFunction = (given, at) => {
  const kind = asNumber(at.scalar(given[0] ?? { is: 'missing' }));
  if (kind instanceof CellFault) return kind;
  const found: number[] = [];
  let filled = 0;
  for (const argument of given.slice(1)) {
    const cells = at.operand(argument);
    if (!isCells(cells)) return VALUE;
    const hidden = kind > 100 ? cells.sheet.hiddenRows : cells.sheet.filteredRows;
    const fault = at.each(cells, (value, row, column) => {
      if (hidden.has(row) || /\bSUBTOTAL\(/i.test(cells.sheet.cells.formula(row, column) ?? '')) return null;
      if (value !== null) filled += 1;
      if (value instanceof CellFault) return kind % 100 === 3 || kind % 100 === 2 ? null : value;
      if (typeof value === 'number') found.push(value);
      return null;
    });
    if (fault) return fault;
  }
  switch (kind % 100) {
    case 1:
      return average(found);
    case 2:
      return found.length;
    case 3:
      return filled;
    case 4:
      return largest(found);
    case 5:
      return smallest(found);
    case 9:
      return sum(found);
    default:
      return VALUE;
  }
};

/** Rows (as offsets into the first range) that meet every pair of range and criterion. */
function matching(pairs: Given, at: Calculation): { first: Cells; offsets: readonly number[] } | CellFault {
  let first: Cells | null = null;
  let offsets: number[] | null = null;
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const cells = at.operand(pairs[index]);
    if (!isCells(cells)) return VALUE;
    if (first && (first.area.rows !== cells.area.rows || first.area.columns !== cells.area.columns)) return VALUE;
    first ??= cells;
    const criterion = criterionOf(at.scalar(pairs[index + 1]));
    offsets = offsets === null ? at.matches(cells, criterion) : offsets.filter((offset) => criterion.matches(at.valueAt(cells, offset)));
  }
  return first && offsets ? { first, offsets } : VALUE;
}

function summed(sums: Operand, found: { first: Cells; offsets: readonly number[] } | CellFault, at: Calculation): Scalar {
  if (found instanceof CellFault) return found;
  if (!isCells(sums)) return VALUE;
  let total = 0;
  for (const offset of found.offsets) {
    const value = at.valueAt({ sheet: sums.sheet, area: { ...sums.area, rows: found.first.area.rows, columns: found.first.area.columns } }, offset);
    if (typeof value === 'number') total = plus(total, value);
  }
  return total;
}

const one = (given: Given, at: Calculation, index: number): Scalar => at.scalar(given[index] ?? { is: 'missing' });

function rounded(given: Given, at: Calculation): Scalar {
  const [value, places] = [asNumber(one(given, at, 0)), asNumber(one(given, at, 1))];
  if (value instanceof CellFault) return value;
  if (places instanceof CellFault) return places;
  const sign = value < 0 ? -1 : 1;
  if (places >= 0) return sign * Number(roundedHalfUp(Math.abs(value), Math.trunc(places)));
  const unit = 10 ** -Math.trunc(places);
  return sign * Number(roundedHalfUp(Math.abs(value) / unit, 0)) * unit;
}

const ofNumber =
  (compute: (value: number) => Scalar): WorksheetFunction =>
  (given, at) => {
    const value = asNumber(one(given, at, 0));
    return value instanceof CellFault ? value : compute(value);
  };

export const FUNCTIONS: ReadonlyMap<string, WorksheetFunction> = new Map<string, WorksheetFunction>([
  ['SUM', ofNumbers(sum)],
  ['AVERAGE', ofNumbers(average)],
  ['MAX', ofNumbers(largest)],
  ['MIN', ofNumbers(smallest)],
  ['SUBTOTAL', subtotal],
  ['AND', truths(true)],
  ['OR', truths(false)],
  ['ROUND', rounded],
  ['ABS', ofNumber(Math.abs)],
  ['INT', ofNumber(Math.floor)],
  ['NOT', (given, at) => negated(asTruth(one(given, at, 0)))],
  ['IF', (given, at) => chosen(given, at)],
  ['IFERROR', (given, at) => at.otherwise(given, () => true)],
  ['IFNA', (given, at) => at.otherwise(given, (fault) => fault.code === '#N/A')],
  ['ISBLANK', (given, at) => one(given, at, 0) === null],
  ['ISNUMBER', (given, at) => typeof one(given, at, 0) === 'number'],
  ['ISERROR', (given, at) => one(given, at, 0) instanceof CellFault],
  ['SUMIFS', (given, at) => summed(at.operand(given[0] ?? { is: 'missing' }), matching(given.slice(1), at), at)],
  ['SUMIF', (given, at) => summed(at.operand(given[2] ?? given[0] ?? { is: 'missing' }), matching(given.slice(0, 2), at), at)],
  ['COUNTIFS', (given, at) => counted(matching(given, at))],
  ['COUNTIF', (given, at) => counted(matching(given.slice(0, 2), at))],
  ['COUNT', (given, at) => countOf(given, at, (value) => typeof value === 'number')],
  ['COUNTA', (given, at) => countOf(given, at, (value) => value !== null)],
  ['HYPERLINK', (given, at) => (given.length > 1 ? one(given, at, 1) : one(given, at, 0))],
  ['TEXT', (given, at) => text(one(given, at, 0), asText(one(given, at, 1)))],
  ['LEN', (given, at) => lengthOf(asText(one(given, at, 0)))],
  ['ROW', (given, at) => rowOf(given[0] ? at.operand(given[0]) : null, at)],
]);

const negated = (truth: boolean | CellFault): Scalar => (truth instanceof CellFault ? truth : !truth);
const counted = (found: { offsets: readonly number[] } | CellFault): Scalar => (found instanceof CellFault ? found : found.offsets.length);
const lengthOf = (value: string | CellFault): Scalar => (value instanceof CellFault ? value : value.length);

function chosen(given: Given, at: Calculation): Operand {
  const truth = asTruth(one(given, at, 0));
  if (truth instanceof CellFault) return truth;
  const branch = given[truth ? 1 : 2];
  return branch ? (branch.is === 'missing' ? 0 : at.operand(branch)) : truth;
}

function countOf(given: Given, at: Calculation, counts: (value: Scalar) => boolean): number {
  let count = 0;
  for (const argument of given) {
    const operand = at.operand(argument);
    if (!isCells(operand)) count += counts(operand) ? 1 : 0;
    else
      at.each(operand, (value) => {
        if (counts(value)) count += 1;
        return null;
      });
  }
  return count;
}

function text(value: Scalar, format: string | CellFault): Scalar {
  if (value instanceof CellFault) return value;
  return format instanceof CellFault ? format : shownText(value ?? 0, format === '' ? 'General' : format, false);
}

function rowOf(operand: Operand, at: Calculation): Scalar {
  return operand === null ? at.row + 1 : isCells(operand) ? operand.area.row + 1 : VALUE;
}
