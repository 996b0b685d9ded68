/** Lays one table on the canvas: headings, items, footer, formats, styles by meaning. Where it stands is decided elsewhere. */
import { toCellNumber, type CurrencyCode } from '../receivables/money';
import { shownText } from './cell-text';
import { placeFormula, type PlacedTable } from './formula-places';
import { figureHeadingFormat, figureWidth, INDENTED_TEXT, isFigure, numberFormatOf } from './number-formats';
import type { ColumnFormat, ReportCell, ReportColumn, ReportRow, ReportTable } from './report-sheet';
import type { SheetCanvas } from './sheet-canvas';

/** Room for the filter button in a heading. */
const FILTER_BUTTON = 3;

/** No text makes a column wider, unless the column says so. */
const WIDEST = 48;

/** Columns of hers in which she writes more than a word. */
const HER_WIDTHS: ReadonlyMap<string, number> = new Map([['note', 30], ['email', 30], ['contact', 20], ['phone', 18]]);

export interface TableLayOut {
  readonly canvas: SheetCanvas;
  readonly places: ReadonlyMap<string, PlacedTable>;
  readonly dateFormat: string;
}

/** Rows laid out in one step: some tens of milliseconds. */
const STEP = 4_000;

/** Writes the table at its place, in steps between which a screen can be drawn and a stop be heard. */
export function* layOutTable(placed: PlacedTable, on: TableLayOut): Generator<void, void> {
  const { table, headingRow, firstItem, items } = placed;
  layOutHeadings(placed, on.canvas);
  const rows: readonly ReportRow[] = table.rows.length > 0 ? table.rows : [{ cells: [table.whenEmpty ?? ''] }];
  const all = [...rows, ...table.footer ?? []];
  const writing: TableWriting = { ...on, placed, formulas: new Map(), broken: new Set() };
  for (let from = 0; from < all.length; from += STEP) {
    const to = Math.min(from + STEP, all.length);
    for (let index = from; index < to; index += 1) layOutRow(all[index], firstItem + index, writing);
    if (to < all.length) yield;
  }
  formatColumns(all, writing);
  styleRows(all, placed, on.canvas);
  breakLines(writing, all.length);
  table.columns.forEach((column, index) => {
    if (column.ramp !== undefined && table.rows.length > 0) on.canvas.ramp(column.ramp, firstItem, index, items);
    if (column.hers) {
      on.canvas.style('her-heading', headingRow, index, 1, 1);
      on.canvas.style('her-input', firstItem, index, items, 1);
      on.canvas.widen(index, HER_WIDTHS.get(column.id) ?? 12);
    }
  });
}

function layOutHeadings({ table, headingRow }: PlacedTable, canvas: SheetCanvas): void {
  table.columns.forEach((column, index) => {
    canvas.text(headingRow, index, column.heading);
    canvas.widen(index, column.heading.length + (table.filters ? FILTER_BUTTON : 2));
  });
  runs(table.columns, (column) => (isFigure(column.format) ? 'figure-heading' : 'table-heading'))
    .forEach(({ from, length, value }) => canvas.style(value, headingRow, from, 1, length));
  runs(table.columns, (column, index) => (isFigure(column.format) ? figureHeadingFormat(table.filters) : indentAfterFigures(table, index)))
    .forEach(({ from, length, value }) => {
      if (value !== null) canvas.format(value, headingRow, from, 1, length);
    });
}

function indentAfterFigures({ columns }: ReportTable, index: number): string | null {
  const before = columns[index - 1];
  return before && isFigure(before.format) ? INDENTED_TEXT : null;
}

/** A table being written. A formula is worked out once for all its rows; `broken` are the columns whose text is broken into lines. */
interface TableWriting extends TableLayOut {
  readonly placed: PlacedTable;
  readonly formulas: Map<string, (row: number) => string>;
  readonly broken: Set<number>;
}

function layOutRow(row: ReportRow, at: number, writing: TableWriting): void {
  const { table } = writing.placed;
  const { columns } = table;
  const currency = row.currency ?? table.currency;
  const last = table.filters ? -1 : row.cells.length - 1;
  let ours = 0;
  let hers = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const cell = column.hers ? row.filled?.[hers++] : row.cells[ours++];
    if (cell !== null && cell !== undefined) layOutCell(cell, { row: at, column: index, format: formatIn(row, column), currency: column.currency ?? currency, isLast: index === last }, writing);
  }
}

function formatIn(row: ReportRow, { format }: ReportColumn): ColumnFormat {
  return format === 'figure' ? row.figure ?? 'text' : format;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly format: ColumnFormat;
  readonly currency: CurrencyCode | null;
  /** Text of a block's last column may run on to the right, so it asks for no width. */
  readonly isLast: boolean;
}

function layOutCell(cell: Exclude<ReportCell, null>, place: CellPlace, writing: TableWriting): void {
  const { canvas } = writing;
  const { row, column, format, currency } = place;
  if (typeof cell === 'string') {
    canvas.text(row, column, cell);
    if (writing.placed.table.rows.length > 0) widenForText(cell, place, writing);
  } else if (typeof cell === 'number') {
    const value = figureIn(cell, place);
    canvas.figure(row, column, value);
    canvas.widen(column, figureWidth(value, format, currency));
  } else if ('unknown' in cell) {
    canvas.text(row, column, '–');
  } else if ('formula' in cell) {
    const value = typeof cell.value === 'number' ? figureIn(cell.value, place) : cell.value;
    canvas.formula(row, column, formulaOf(cell.formula, writing)(row), value);
    if (typeof value === 'number') canvas.widen(column, figureWidth(value, format, currency));
  } else {
    canvas.link(row, column, cell.text, cell.source);
    widenForText(shownText(cell.text), place, writing);
  }
}

function figureIn(value: number, { format, currency }: CellPlace): number {
  return format === 'money' && currency !== null ? toCellNumber(value, currency) : value;
}

function formulaOf(formula: string, { formulas, places, placed }: TableWriting): (row: number) => string {
  let known = formulas.get(formula);
  if (known === undefined) formulas.set(formula, known = placeFormula(formula, places, placed));
  return known;
}

function widenForText(text: string, { column, isLast }: CellPlace, { canvas, placed, broken }: TableWriting): void {
  if (isLast) return;
  const widest = placed.table.columns[column].widest ?? WIDEST;
  canvas.widen(column, Math.min(widest, text.length + 2));
  if (text.length + 2 > widest) broken.add(column);
}

/** Text that is wider than its column goes on in further lines; what stands beside it stands at the top. */
function breakLines({ canvas, placed: { table, firstItem }, broken }: TableWriting, rows: number): void {
  if (broken.size === 0) return;
  runs(table.columns, (_, column) => (broken.has(column) ? 'wrapped' : 'top')).forEach(({ from, length, value }) => canvas.style(value, firstItem, from, rows, length));
  canvas.fitted.push({ row: firstItem, rows });
}

/** Number formats as few blocks: neighbouring rows and columns of the same format are one. Broken text has no indent: only its first line would. */
function formatColumns(rows: readonly ReportRow[], writing: TableWriting): void {
  const { placed: { table, firstItem }, canvas } = writing;
  const byColumn = table.columns.map((column, index) => (column.hers ? [] : formatsOf(rows, index, writing)));
  runs(byColumn, (formats) => JSON.stringify(formats)).forEach(({ from, length }) => {
    for (const run of byColumn[from] ?? []) {
      if (run.value !== null) canvas.format(run.value, firstItem + run.from, from, run.length, length);
    }
  });
}

/** One column's number formats from top to bottom. A row nearly always has that of the row above, and nothing need be put together. */
function formatsOf(rows: readonly ReportRow[], index: number, { placed: { table }, broken, dateFormat }: TableWriting): Run<string | null>[] {
  const column = table.columns[index];
  const indent = broken.has(index) ? null : indentAfterFigures(table, index);
  const above: { format: ColumnFormat | null; currency: CurrencyCode | null; found: string | null } = { format: null, currency: null, found: null };
  return runs(rows, (row) => {
    const format = formatIn(row, column);
    const currency = column.currency ?? row.currency ?? table.currency;
    if (format !== above.format || currency !== above.currency) Object.assign(above, { format, currency, found: numberFormatOf(format, currency, dateFormat) ?? indent });
    return above.found;
  });
}

function styleRows(rows: readonly ReportRow[], { table, firstItem }: PlacedTable, canvas: SheetCanvas): void {
  const ours = table.columns.filter((column) => !column.hers).length;
  runs(rows, (row) => row.meaning ?? 'item').forEach(({ from, length, value }) => {
    if (value === 'item') return;
    const marked = value === 'warning' ? runs(table.columns, (column) => column.warns === true).filter((run) => run.value) : [];
    if (marked.length === 0) canvas.style(value, firstItem + from, 0, length, ours);
    for (const run of marked) canvas.style(value, firstItem + from, run.from, length, run.length);
  });
}

interface Run<Value> {
  readonly from: number;
  length: number;
  readonly value: Value;
}

/** Neighbours with the same value as one run. */
function runs<Item, Value>(items: readonly Item[], valueOf: (item: Item, index: number) => Value): Run<Value>[] {
  const found: Run<Value>[] = [];
  let last: Run<Value> | null = null;
  for (let index = 0; index < items.length; index += 1) {
    const value = valueOf(items[index], index);
    if (last !== null && last.value === value) last.length += 1;
    else found.push(last = { from: index, length: 1, value });
  }
  return found;
}
