/** Brings the formulas that were written since opening up to date, each after those it needs; a circle is #REF!. The user's own keep their cached value. */
import { cellKey, placeOfKey } from '../a1';
import type { Book } from '../book';
import { Calculation } from './calculation';
import type { Settled } from './calculation';
import type { HostValue, SheetModel } from '../model';
import { parseFormula } from './parse';
import { isCells, toCell } from './scalars';

/** Recalculates where something changed; in manual mode only when `asked`. */
export function calculated(book: Book, asked = false): void {
  if (!book.stale || (book.calculationMode === 'Manual' && !asked)) return;
  book.stale = false;
  new Recalculation(book).run();
}

/** The value of a formula that stands in no cell, such as a name's. */
export function evaluated(book: Book, formula: string): HostValue {
  const tree = parseFormula(formula);
  if (!tree) return '#NAME?';
  const operand = new Calculation(new Recalculation(book), book.activeSheet, 0, 0).scalar(tree);
  return toCell(operand);
}

class Recalculation implements Settled {
  readonly indexes = new Map<string, Map<string, number[]>>();
  private readonly due = new Map<SheetModel, Set<number>>();
  private readonly underWay = new Set<string>();

  constructor(readonly book: Book) {}

  run(): void {
    for (const [sheet, cells] of this.book.ours) if (cells.size > 0) this.due.set(sheet, new Set(cells));
    for (const [sheet, cells] of this.due)
      for (const key of cells) {
        const { row, column } = placeOfKey(key);
        this.settle(sheet, row, column, cells);
      }
  }

  value(sheet: SheetModel, row: number, column: number): HostValue {
    const due = this.due.get(sheet);
    if (due && due.size > 0 && due.has(cellKey(row, column))) this.settle(sheet, row, column, due);
    return sheet.cells.value(row, column);
  }

  private settle(sheet: SheetModel, row: number, column: number, due: Set<number>): void {
    const name = `${sheet.id} ${row} ${column}`;
    if (this.underWay.has(name)) {
      sheet.cells.setValue(row, column, '#REF!');
      return;
    }
    const tree = parseFormula(sheet.cells.formula(row, column) ?? '');
    if (!tree) {
      due.delete(cellKey(row, column));
      return;
    }
    this.underWay.add(name);
    const at = new Calculation(this, sheet, row, column);
    const operand = at.operand(tree);
    sheet.cells.setValue(row, column, toCell(isCells(operand) ? at.scalar(tree) : operand));
    this.underWay.delete(name);
    due.delete(cellKey(row, column));
  }
}
