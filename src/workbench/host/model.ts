/** The workbook in memory: what a file is opened into, what the host serves to Office.js, and what is saved again. Plain data; it refuses nothing and knows no protocol. */

/** Empty is "". An error cell is its text, such as "#N/A". */
export type HostValue = string | number | boolean;

/** A look, shared by many cells; compared by content through `StyleTable.indexOf`. */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderBottom?: string;
  readonly borderTop?: string;
  readonly locked?: boolean;
}

/** Every look in use, once. Index 0 is the plain one. */
export class StyleTable {
  readonly looks: CellLook[] = [{ numberFormat: 'General' }];
  private readonly known = new Map<string, number>([[JSON.stringify(this.looks[0]), 0]]);

  indexOf(look: CellLook): number {
    const key = JSON.stringify(look, Object.keys(look).sort());
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.looks.push(look);
    this.known.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }
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

export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface TableModel {
  readonly id: string;
  /** Where in the opened package it stands, when it came from there: what is unchanged is saved as it was. */
  readonly origin?: string;
  name: string;
  /** Header row and totals row included. */
  area: Area;
  hasHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

export interface ChartModel {
  readonly id: string;
  /** Where in the opened package it stands, when it came from there: what is unchanged is saved as it was. */
  readonly origin?: string;
  name: string;
  type: string;
  title: string;
  /** Sheet name-less data area on the same sheet. */
  data: Area;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  top: number;
  left: number;
  width: number;
  height: number;
  /** Colours by series, where set. */
  seriesColors: (string | null)[];
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** Where in the opened package it stands, when it came from there: what is unchanged is saved as it was. */
  readonly origin?: string;
  area: Area;
  type: 'custom' | 'cell-value' | 'color-scale' | 'data-bar';
  /** As given by the client, PascalCase keys; saved by the file writer as far as it knows them. */
  rule: Record<string, unknown>;
  look: Partial<CellLook>;
}

export interface ValidationModel {
  area: Area;
  /** As given by the client: `{ list: { inCellDropDown, source } }` and the like. */
  rule: Record<string, unknown>;
  prompt: Record<string, unknown> | null;
  errorAlert: Record<string, unknown> | null;
  ignoreBlanks: boolean;
}

export interface SheetModel {
  /** "{GUID}" */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: CellGrid;
  /** Characters, by column. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  /** Those of `hiddenRows` that a filter hides. */
  readonly filteredRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Names that hold on this sheet only. */
  readonly names: Map<string, string>;
  readonly validations: ValidationModel[];
  frozenRows: number;
  frozenColumns: number;
  readonly tables: TableModel[];
  readonly charts: ChartModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  /** By "row,column". */
  readonly links: Map<string, { address?: string; documentReference?: string; textToDisplay?: string; screenTip?: string }>;
  readonly customProperties: Map<string, string>;
  merged: Area[];
  protectedSheet: boolean;
  tabColor: string;
  showGridlines: boolean;
  /** Page set-up keys as the client names them (orientation, zoom, printTitleRows, footers…). */
  readonly pageLayout: Record<string, unknown>;
  /** Part of the opened package that this sheet was read from, such as "xl/worksheets/sheet1.xml"; null for a sheet made since. */
  readonly part: string | null;
  /** True once anything on it was changed since opening: an untouched sheet is saved byte for byte. */
  touched: boolean;
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  readonly styles: StyleTable;
  /** Defined names: name to formula ("='Aging Report'!$B$2"). */
  readonly names: Map<string, string>;
  /** Those of `names` that the Name Manager does not show. */
  readonly hiddenNames: Set<string>;
  date1904: boolean;
  activeSheet: string;
  /** Sheet id and area in front. */
  selection: { sheet: string; area: Area };
  /** Office document settings (Office.context.document.settings / workbook.settings), by key, as JSON text. */
  readonly settings: Map<string, string>;
  /** Custom XML parts by id. */
  readonly customXml: Map<string, string>;
  /** The package as opened, so that everything we do not know survives; null for a workbook born from a .csv. */
  readonly opened: Uint8Array | null;
  fileName: string;
}

let made = 0;
/** A fresh id in Office's form; counted, so that runs are repeatable. */
export function freshId(): string {
  made += 1;
  return `{${made.toString(16).padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

/** An empty sheet. */
export function newSheet(name: string, part: string | null = null): SheetModel {
  return { id: freshId(), name, visibility: 'Visible', cells: new CellGrid(), columnWidths: new Map(), rowHeights: new Map(), hiddenRows: new Set(), filteredRows: new Set(), hiddenColumns: new Set(), names: new Map(), validations: [], frozenRows: 0, frozenColumns: 0,
    tables: [], charts: [], conditionalFormats: [], links: new Map(), customProperties: new Map(), merged: [], protectedSheet: false, tabColor: '', showGridlines: true, pageLayout: {}, part, touched: false };
}

/** A workbook of the given sheets (at least one), nothing selected but A1 of the first. */
export function newWorkbook(sheets: SheetModel[], fileName = 'Book1.xlsx', opened: Uint8Array | null = null): WorkbookModel {
  const first = sheets[0];
  if (!first) throw new Error('A workbook has at least one sheet.');
  return { sheets, styles: new StyleTable(), names: new Map(), hiddenNames: new Set(), date1904: false, activeSheet: first.id, selection: { sheet: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    settings: new Map(), customXml: new Map(), opened, fileName };
}
