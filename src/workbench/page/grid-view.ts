/** Draws the part of a sheet that is seen into one layer of cells. It decides which cells exist in the page and where; what is in them is `cell-face.ts`. */
import { columnName } from '../host/a1';
import type { Area, SheetModel } from '../host/model';
import { seen, type Stretch } from './axis';
import type { CellFace } from './cell-face';
import { element } from './element';
import { COLUMN_HEADER_PX, ROW_HEADER_PX, type SheetSpace } from './sheet-space';

export interface View {
  readonly sheet: SheetModel;
  readonly space: SheetSpace;
  readonly face: (row: number, column: number) => CellFace;
  readonly selected: Area;
  readonly active: { readonly row: number; readonly column: number };
  /** Pixels of the whole sheet that lie before the seen part, frozen part aside. */
  readonly fromTop: number;
  readonly fromLeft: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly index: number;
  readonly at: number;
  readonly size: number;
  readonly frozen: boolean;
}

/** The rows and columns in sight, each with its place in the layer: frozen ones first. */
function linesInSight(view: View): { rows: readonly Line[]; columns: readonly Line[] } {
  const { rows, columns } = view.space;
  const frozenRows = Math.min(view.sheet.frozenRows, rows.count);
  const frozenColumns = Math.min(view.sheet.frozenColumns, columns.count);
  return {
    rows: inSight(rows, frozenRows, view.fromTop, view.height - COLUMN_HEADER_PX, COLUMN_HEADER_PX),
    columns: inSight(columns, frozenColumns, view.fromLeft, view.width - ROW_HEADER_PX, ROW_HEADER_PX),
  };
}

function inSight(axis: SheetSpace['rows'], frozenCount: number, from: number, room: number, before: number): Line[] {
  const frozenPx = axis.offsetOf(frozenCount);
  const lines: Line[] = [];
  const add = (stretch: Stretch, shift: number, frozen: boolean): void => {
    for (let index = stretch.first; index < stretch.end; index += 1) {
      const size = axis.sizeOf(index);
      if (size > 0) lines.push({ index, at: before + axis.offsetOf(index) - shift, size, frozen });
    }
  };
  add({ first: 0, end: frozenCount }, 0, true);
  const free = seen(axis, frozenPx + from, room - frozenPx);
  add({ first: Math.max(free.first, frozenCount), end: free.end }, from, false);
  return lines;
}

/** Where the cell lies in the layer, whether or not it is in sight. */
export function placeOf(view: View, row: number, column: number): { top: number; left: number; width: number; height: number } {
  const { rows, columns } = view.space;
  return {
    top: COLUMN_HEADER_PX + rows.offsetOf(row) - (row < view.sheet.frozenRows ? 0 : view.fromTop),
    left: ROW_HEADER_PX + columns.offsetOf(column) - (column < view.sheet.frozenColumns ? 0 : view.fromLeft),
    width: columns.sizeOf(column),
    height: rows.sizeOf(row),
  };
}

/** The row and column at a point of the layer; null over a header. */
export function cellAt(view: View, x: number, y: number): { row: number; column: number } | null {
  if (x < ROW_HEADER_PX || y < COLUMN_HEADER_PX) return null;
  const { rows, columns } = view.space;
  const frozenX = columns.offsetOf(view.sheet.frozenColumns);
  const frozenY = rows.offsetOf(view.sheet.frozenRows);
  const inX = x - ROW_HEADER_PX;
  const inY = y - COLUMN_HEADER_PX;
  return { row: rows.indexAt(inY < frozenY ? inY : inY + view.fromTop), column: columns.indexAt(inX < frozenX ? inX : inX + view.fromLeft) };
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** The rows of the layer: the column letters first. */
export function drawRows(view: View): HTMLElement[] {
  const { rows, columns } = linesInSight(view);
  return [drawLetters(view, columns), ...rows.map((row) => drawRow(view, row, columns))];
}

function drawLetters(view: View, columns: readonly Line[]): HTMLElement {
  const { selected } = view;
  const heads = columns.map((column) => element('div', {
    class: `letter${column.frozen ? ' frozen' : ''}${column.index >= selected.column && column.index < selected.column + selected.columns ? ' lit' : ''}`,
    text: columnName(column.index),
    attributes: { role: 'columnheader', 'aria-colindex': String(column.index + 2) },
    style: { left: `${column.at}px`, width: `${column.size}px` },
  }));
  const corner = element('div', { class: 'corner', attributes: { role: 'columnheader', 'aria-colindex': '1' }, children: [element('span', { class: 'sr', text: 'Row' })] });
  return element('div', { class: 'letters', attributes: { role: 'row', 'aria-rowindex': '1' }, children: [corner, ...heads] });
}

function drawRow(view: View, row: Line, columns: readonly Line[]): HTMLElement {
  const lit = row.index >= view.selected.row && row.index < view.selected.row + view.selected.rows;
  const number = element('div', { class: `number${lit ? ' lit' : ''}`, text: String(row.index + 1), attributes: { role: 'rowheader', 'aria-colindex': '1' } });
  const cells = columns.map((column, place) => drawCell(view, row, column, columns.slice(place + 1)));
  const classes = `row${row.frozen ? ' frozen' : ''}${row.frozen && row.index === view.sheet.frozenRows - 1 ? ' last-frozen' : ''}`;
  return element('div', { class: classes, attributes: { role: 'row', 'aria-rowindex': String(row.index + 2) }, style: { top: `${row.at}px`, height: `${row.size}px` }, children: [number, ...cells] });
}

function drawCell(view: View, row: Line, column: Line, after: readonly Line[]): HTMLElement {
  const face = view.face(row.index, column.index);
  const { look } = face;
  const { selected, active } = view;
  const inSelection = row.index >= selected.row && row.index < selected.row + selected.rows && column.index >= selected.column && column.index < selected.column + selected.columns;
  const isActive = row.index === active.row && column.index === active.column;
  const width = face.spills ? spilledWidth(view, row.index, column, after, face) : column.size;
  const classes = ['cell', column.frozen ? 'frozen' : '', inSelection ? 'selected' : '', isActive ? 'active' : '', face.link ? 'link' : '', width > column.size ? 'spilled' : '', look.fill ? 'filled' : '', face.filterButton ? 'filtered' : '', look.wrap ? 'wrap' : '', view.sheet.showGridlines ? '' : 'no-lines'];
  const cell = element('div', {
    class: classes.filter(Boolean).join(' '),
    attributes: { role: 'gridcell', id: cellId(row.index, column.index), 'aria-colindex': String(column.index + 2), 'aria-selected': String(inSelection), ...(face.text === '' ? {} : { title: face.text }) },
    style: { left: `${column.at}px`, width: `${column.size}px`, 'text-align': face.align, ...styleOf(look) },
    children: [element('span', { text: face.number ? fitted(face, column.size) : face.text, ...(width > column.size ? { style: { width: `${width - 6}px` } } : {}) })],
  });
  if (face.filterButton) cell.append(element('i', { class: 'filter', attributes: { 'aria-hidden': 'true' } }));
  return cell;
}

const PX_A_CHARACTER = 7;
/** 11 points, the usual size, are shown at 13 pixels: the fonts at hand are wider than Excel's own. */
const PX_PER_FONT_POINT = 13 / 11;

function spilledWidth(view: View, row: number, column: Line, after: readonly Line[], face: CellFace): number {
  const wanted = face.text.length * PX_A_CHARACTER * ((face.look.fontSize ?? 11) / 11) + 8;
  let width = column.size;
  for (const next of after) {
    if (width >= wanted || view.sheet.cells.value(row, next.index) !== '' || next.frozen !== column.frozen) break;
    width += next.size;
  }
  return width;
}

const CELL_PADDING_PX = 9;
const WIDEST_DIGIT_PX = 8;
const measure = document.createElement('canvas').getContext('2d');

/** The number as it fits, or as many "#" as do: half a number would be another number. */
function fitted({ text, look }: CellFace, room: number): string {
  // What is surely short need not be measured.
  if (!measure || text.length * WIDEST_DIGIT_PX < room - CELL_PADDING_PX) return text;
  measure.font = `${look.bold ? 600 : 400} ${(look.fontSize ?? 11) * PX_PER_FONT_POINT}px "Segoe UI", "Helvetica Neue", Arial, "DejaVu Sans Condensed", sans-serif`;
  if (measure.measureText(text).width <= room - CELL_PADDING_PX) return text;
  return '#'.repeat(Math.max(1, Math.floor((room - CELL_PADDING_PX) / measure.measureText('#').width)));
}

function styleOf(look: CellFace['look']): Record<string, string> {
  const style: Record<string, string> = {};
  if (look.fill) style['background-color'] = look.fill;
  if (look.fontColor) style['color'] = look.fontColor;
  if (look.bold) style['font-weight'] = '600';
  if (look.italic) style['font-style'] = 'italic';
  if (look.underline) style['text-decoration'] = 'underline';
  if (look.fontSize) style['font-size'] = `${look.fontSize * PX_PER_FONT_POINT}px`;
  if (look.indent) style['padding-inline-start'] = `${4 + look.indent * 9}px`;
  if (look.borderBottom) style['border-bottom-color'] = look.borderBottom;
  if (look.borderTop) style['box-shadow'] = `inset 0 1px 0 ${look.borderTop}`;
  return style;
}
