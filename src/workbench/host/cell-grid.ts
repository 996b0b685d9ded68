/** The cells of one sheet: values, formulas and looks by column; it knows no table, no style and no protocol. */

/** Empty is "". An error cell is its text, such as "#N/A". */
export type HostValue = string | number | boolean;

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const COLUMNS = 16384;

/** Rows or columns from (inclusive) to (exclusive). */
interface Span {
  readonly from: number;
  readonly to: number;
}
const inside = (index: number, span: Span): boolean => index >= span.from && index < span.to;

/** Cells by column, so that a full sheet of a million rows stays small. Rows and columns are 0-based here and everywhere in the host. */
export class CellGrid {
  private readonly columns: HostValue[][] = [];
  private readonly formulas = new Map<number, string>();
  private readonly looks: Uint16Array[] = [];
  /** The look of a whole column, for cells that have none of their own. */
  readonly columnLooks = new Map<number, number>();
  rowCount = 0;
  columnCount = 0;

  /** The same cells once more, to be changed apart. */
  clone(): CellGrid {
    const copy = new CellGrid();
    this.columns.forEach((cells, column) => { copy.columns[column] = [...cells]; });
    this.looks.forEach((looks, column) => { copy.looks[column] = looks.slice(); });
    for (const [key, formula] of this.formulas) copy.formulas.set(key, formula);
    for (const [column, look] of this.columnLooks) copy.columnLooks.set(column, look);
    copy.rowCount = this.rowCount;
    copy.columnCount = this.columnCount;
    return copy;
  }

  value(row: number, column: number): HostValue {
    return this.columns[column]?.[row] ?? '';
  }
  /** English notation with its "=", or undefined. */
  formula(row: number, column: number): string | undefined {
    return this.formulas.get(row * COLUMNS + column);
  }
  setValue(row: number, column: number, value: HostValue): void {
    if (value !== '') this.grow(row, column);
    else if (row >= (this.columns[column]?.length ?? 0)) return;
    const cells = (this.columns[column] ??= []);
    while (cells.length < row) cells.push('');
    cells[row] = value;
  }
  /** Sets or (undefined) clears the formula; the value shown is set apart. */
  setFormula(row: number, column: number, formula: string | undefined): void {
    if (formula === undefined) this.formulas.delete(row * COLUMNS + column);
    else {
      this.grow(row, column);
      this.formulas.set(row * COLUMNS + column, formula);
    }
  }
  /** The cell's own look, 0 where it has its column's. */
  ownLook(row: number, column: number): number {
    return this.looks[column]?.[row] ?? 0;
  }
  look(row: number, column: number): number {
    return this.looks[column]?.[row] || (this.columnLooks.get(column) ?? 0);
  }
  /** The smallest rectangle around every value and formula (and, unless `valuesOnly`, every look); null for an empty sheet. */
  bounds(valuesOnly: boolean, within: Area | null = null): Area | null {
    const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const from = within ?? { row: 0, column: 0, rows: Infinity, columns: Infinity };
    const take = (row: number, column: number): void => {
      box.top = Math.min(box.top, row);
      box.bottom = Math.max(box.bottom, row);
      box.left = Math.min(box.left, column);
      box.right = Math.max(box.right, column);
    };
    const scan = (cells: ArrayLike<HostValue>, column: number, empty: HostValue): void => {
      const end = Math.min(cells.length, from.row + from.rows);
      let first = from.row;
      while (first < end && cells[first] === empty) first += 1;
      if (first >= end) return;
      let last = end - 1;
      while (cells[last] === empty) last -= 1;
      take(first, column);
      take(last, column);
    };
    const lastColumn = Math.min(from.column + from.columns, COLUMNS);
    for (let column = from.column; column < Math.min(lastColumn, Math.max(this.columns.length, this.looks.length)); column += 1) {
      scan(this.columns[column] ?? [], column, '');
      if (!valuesOnly) scan(this.looks[column] ?? [], column, 0);
    }
    for (const { row, column } of this.formulaCells())
      if (row >= from.row && row < from.row + from.rows && column >= from.column && column < lastColumn) take(row, column);
    return box.bottom < 0 ? null : { row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
  }
  setLook(row: number, column: number, look: number): void {
    let column_ = this.looks[column];
    if (!column_ || column_.length <= row) {
      if (look === 0) return;
      const bigger = new Uint16Array(Math.max(64, 2 ** Math.ceil(Math.log2(row + 1))));
      if (column_) bigger.set(column_);
      this.looks[column] = column_ = bigger;
    }
    column_[row] = look;
  }
  insertRows(at: number, count: number, columns: Span): void {
    for (const [column, cells] of this.columns.entries()) if (cells && inside(column, columns) && cells.length > at) cells.splice(at, 0, ...new Array<HostValue>(count).fill(''));
    this.moveLooks(at, count, columns);
    this.moveFormulas((row, column) => (inside(column, columns) && row >= at ? { row: row + count, column } : { row, column }));
    if (this.rowCount > at) this.rowCount += count;
  }
  deleteRows(at: number, count: number, columns: Span): void {
    for (const [column, cells] of this.columns.entries()) if (cells && inside(column, columns)) cells.splice(at, count);
    this.moveLooks(at, -count, columns);
    this.moveFormulas((row, column) => (!inside(column, columns) || row < at ? { row, column } : row < at + count ? null : { row: row - count, column }));
  }
  insertColumns(at: number, count: number, rows: Span): void {
    for (let column = this.columnCount - 1; column >= at; column -= 1) this.moveCells(column, column + count, rows);
    for (let column = at; column < at + count; column += 1) this.moveCells(null, column, rows);
    this.moveFormulas((row, column) => (inside(row, rows) && column >= at ? { row, column: column + count } : { row, column }));
  }
  deleteColumns(at: number, count: number, rows: Span): void {
    for (let column = at; column < this.columnCount; column += 1) this.moveCells(column + count < this.columnCount ? column + count : null, column, rows);
    this.moveFormulas((row, column) => (!inside(row, rows) || column < at ? { row, column } : column < at + count ? null : { row, column: column - count }));
  }
  /** Copies values and looks of a column's rows; null empties them. */
  private moveCells(from: number | null, to: number, rows: Span): void {
    const end = Math.min(rows.to, this.rowCount);
    for (let row = rows.from; row < end; row += 1) {
      this.setValue(row, to, from === null ? '' : this.value(row, from));
      this.setLook(row, to, from === null ? 0 : (this.looks[from]?.[row] ?? 0));
    }
  }
  private moveLooks(at: number, count: number, columns: Span): void {
    for (const [column, looks] of this.looks.entries()) {
      if (!looks || !inside(column, columns) || looks.length <= at) continue;
      const moved = new Uint16Array(Math.max(at, looks.length + count));
      moved.set(looks.subarray(0, at));
      if (count > 0) moved.set(looks.subarray(at), at + count);
      else moved.set(looks.subarray(at - count), at);
      this.looks[column] = moved;
    }
  }
  private moveFormulas(place: (row: number, column: number) => { row: number; column: number } | null): void {
    const all = [...this.formulaCells()];
    this.formulas.clear();
    for (const { row, column, formula } of all) {
      const to = place(row, column);
      if (to) this.setFormula(to.row, to.column, formula);
    }
  }
  *formulaCells(): Iterable<{ row: number; column: number; formula: string }> {
    for (const [key, formula] of this.formulas) yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, formula };
  }
  private grow(row: number, column: number): void {
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }
}
