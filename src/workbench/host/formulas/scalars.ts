/** Single values in a calculation: blanks, errors, Excel's coercions and comparisons. */
import type { Area, HostValue, SheetModel } from '../model';
import { generalText } from '../number-text';
import { CELL_ERRORS, typed } from '../typed-value';

/** An error on its way through a formula. */
export class CellFault {
  constructor(readonly code: string) {}
}
/** Null is a blank cell, which is 0, "" and FALSE as needed. */
export type Scalar = HostValue | null | CellFault;

/** Cells that a formula points at. */
export interface Cells {
  readonly sheet: SheetModel;
  readonly area: Area;
}
export type Operand = Scalar | Cells;

export const isCells = (operand: Operand): operand is Cells => typeof operand === 'object' && operand !== null && 'area' in operand;

/** As a cell shows it; an error cell is its text. */
export const fromCell = (value: HostValue, hasFormula: boolean): Scalar => (value === '' ? (hasFormula ? '' : null) : typeof value === 'string' && value.startsWith('#') && CELL_ERRORS.has(value) ? new CellFault(value) : value);
export const toCell = (value: Scalar): HostValue => (value instanceof CellFault ? value.code : (value ?? 0));

export function asNumber(value: Scalar): number | CellFault {
  if (value instanceof CellFault || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const read = typed(value, 'General', false);
  return value !== '' && read.formula === undefined && typeof read.value === 'number' ? read.value : new CellFault('#VALUE!');
}

export function asText(value: Scalar): string | CellFault {
  if (value instanceof CellFault || typeof value === 'string') return value;
  if (value === null) return '';
  return typeof value === 'number' ? generalText(value) : value ? 'TRUE' : 'FALSE';
}

export function asTruth(value: Scalar): boolean | CellFault {
  if (value instanceof CellFault || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' ? true : upper === 'FALSE' ? false : new CellFault('#VALUE!');
  }
  return value !== null && value !== 0;
}

const rank = (value: HostValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Below 0, 0 or above: numbers before texts before booleans, texts without regard to case. */
export function compared(a: HostValue | null, b: HostValue | null): number {
  const left = a ?? like(b);
  const right = b ?? like(a);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string') {
    const [x, y] = [left.toLowerCase(), String(right).toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(left) - Number(right);
}
const like = (other: HostValue | null): HostValue => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** A sum whose last digits are only noise is 0, as Excel has it. */
export function plus(a: number, b: number): number {
  const sum = a + b;
  return a < 0 !== b < 0 && Math.abs(sum) < Math.abs(a) * 2 ** -48 ? 0 : sum;
}
