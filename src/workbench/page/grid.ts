/** The grid that is scrolled, clicked and typed into: it follows the workbook and tells what she does. It decides how keys and the mouse move the selection, not what a sheet looks like. */
import type { Area, SheetModel, WorkbookModel } from '../host/model';
import { facesOf, linkOf } from './cell-face';
import { chartPictures } from './chart-picture';
import { element } from './element';
import { cellAt, cellId, drawRows, placeOf, type View } from './grid-view';
import { areaOf, moved, oneCell, type Limits, type Selection } from './selection';
import { COLUMN_HEADER_PX, ROW_HEADER_PX, spaceOf, type SheetSpace } from './sheet-space';

export interface GridEvents {
  readonly selected: (area: Area) => void;
  /** She typed into a cell and left it. */
  readonly edited: (row: number, column: number, written: string) => void;
  /** A cell was opened for typing, or closed. */
  readonly editing: (open: boolean) => void;
  /** She pressed a link, such as "'Ledger'!A17". */
  readonly followed: (target: string) => void;
}

export interface Grid {
  /** Shows the workbook as it is now: its active sheet, its selection. */
  show(model: WorkbookModel): void;
  focus(): void;
}

/** Browsers end an element near 17 million pixels; a full sheet is longer, so that its scroll is scaled. */
const LONGEST_PX = 15_000_000;
const DOUBLE_PRESS_MS = 500;

export function createGrid(scroller: HTMLElement, events: GridEvents): Grid {
  return new GridController(scroller, events);
}

class GridController implements Grid {
  private readonly layer = element('div', { class: 'layer', attributes: { role: 'presentation' } });
  private readonly extent = element('div', { class: 'extent', attributes: { role: 'presentation' }, children: [this.layer] });
  private model: WorkbookModel | null = null;
  private sheet: SheetModel | null = null;
  private space: SheetSpace | null = null;
  private face: View['face'] | null = null;
  private selection: Selection = oneCell(0, 0);
  private editor: HTMLInputElement | null = null;
  private dragging = false;
  /** The last press, to know a double one: drawing anew takes away the cells between which the browser would see it. */
  private pressedBefore = { at: 0, row: -1, column: -1 };
  /** Where each sheet was scrolled to, by id. */
  private readonly scrolled = new Map<string, { top: number; left: number }>();

  constructor(
    private readonly scroller: HTMLElement,
    private readonly events: GridEvents,
  ) {
    scroller.replaceChildren(this.extent);
    scroller.addEventListener('scroll', () => this.draw());
    scroller.addEventListener('keydown', (event) => this.pressed(event));
    scroller.addEventListener('pointerdown', (event) => this.pointed(event));
    scroller.addEventListener('pointermove', (event) => this.dragged(event));
    window.addEventListener('pointerup', () => (this.dragging = false));
    new ResizeObserver(() => this.draw()).observe(scroller);
  }

  show(model: WorkbookModel): void {
    const sheet = model.sheets.find((candidate) => candidate.id === model.activeSheet) ?? model.sheets[0];
    const changed = sheet !== this.sheet;
    if (changed && this.sheet) this.scrolled.set(this.sheet.id, { top: this.scroller.scrollTop, left: this.scroller.scrollLeft });
    this.model = model;
    this.sheet = sheet;
    this.space = spaceOf(sheet, model.styles.looks);
    this.face = facesOf(model, sheet);
    this.extent.style.width = `${Math.min(LONGEST_PX, this.space.columns.length + ROW_HEADER_PX)}px`;
    this.extent.style.height = `${Math.min(LONGEST_PX, this.space.rows.length + COLUMN_HEADER_PX)}px`;
    this.scroller.setAttribute('aria-rowcount', String(this.space.rows.count + 1));
    this.scroller.setAttribute('aria-colcount', String(this.space.columns.count + 1));
    this.scroller.setAttribute('aria-label', `Sheet ${sheet.name}`);
    if (changed) {
      this.closeEditor();
      const before = this.scrolled.get(sheet.id);
      this.scroller.scrollTo(before?.left ?? 0, before?.top ?? 0);
    }
    this.followSelection(model.selection);
    this.draw();
  }

  focus(): void {
    this.scroller.focus({ preventScroll: true });
  }

  /** The add-in may have selected something: then it is brought into sight. */
  private followSelection({ sheet, area }: WorkbookModel['selection']): void {
    if (sheet !== this.sheet?.id) return;
    const now = areaOf(this.selection);
    if (now.row === area.row && now.column === area.column && now.rows === area.rows && now.columns === area.columns) return;
    this.selection = { row: area.row, column: area.column, toRow: area.row + area.rows - 1, toColumn: area.column + area.columns - 1 };
    this.bringIntoSight(area.row, area.column);
  }

  private view(): View | null {
    const { sheet, space, face, scroller } = this;
    if (!sheet || !space || !face) return null;
    const width = scroller.clientWidth;
    const height = scroller.clientHeight;
    return { sheet, space, face, selected: areaOf(this.selection), active: this.selection, width, height,
      fromTop: scaled(scroller.scrollTop, this.extent.offsetHeight, space.rows.length + COLUMN_HEADER_PX, height),
      fromLeft: scaled(scroller.scrollLeft, this.extent.offsetWidth, space.columns.length + ROW_HEADER_PX, width) };
  }

  private draw(): void {
    const view = this.view();
    if (!view) return;
    this.layer.style.width = `${view.width}px`;
    this.layer.style.height = `${view.height}px`;
    this.layer.replaceChildren(...drawRows(view), ...chartPictures(view), ...(this.editor ? [this.editor] : []));
    const { row, column } = this.selection;
    if (this.layer.querySelector(`#${cellId(row, column)}`)) this.scroller.setAttribute('aria-activedescendant', cellId(row, column));
    else this.scroller.removeAttribute('aria-activedescendant');
    if (this.editor) this.placeEditor(view, this.editor);
  }

  private select(selection: Selection): void {
    this.selection = selection;
    this.bringIntoSight(selection.toRow, selection.toColumn);
    this.events.selected(areaOf(selection));
    this.draw();
  }

  private bringIntoSight(row: number, column: number): void {
    const view = this.view();
    if (!view) return;
    const { sheet, space } = view;
    const place = placeOf(view, row, column);
    const top = COLUMN_HEADER_PX + space.rows.offsetOf(sheet.frozenRows);
    const left = ROW_HEADER_PX + space.columns.offsetOf(sheet.frozenColumns);
    const byRows = row < sheet.frozenRows ? 0 : short(place.top, place.height, top, view.height);
    const byColumns = column < sheet.frozenColumns ? 0 : short(place.left, place.width, left, view.width);
    if (byRows) this.scroller.scrollTop += byRows * ratio(this.extent.offsetHeight, space.rows.length + COLUMN_HEADER_PX, view.height);
    if (byColumns) this.scroller.scrollLeft += byColumns;
  }

  private limits(): Limits {
    const { cells } = this.sheet as SheetModel;
    const { rows, columns } = this.space as SheetSpace;
    return { rows: rows.count, columns: columns.count, usedRows: cells.rowCount, usedColumns: cells.columnCount, pageRows: Math.max(1, Math.floor(this.scroller.clientHeight / 20) - 2),
      filled: (row, column) => cells.value(row, column) !== '' };
  }

  private pressed(event: KeyboardEvent): void {
    if (event.target !== this.scroller || !this.sheet || event.altKey) return;
    const next = moved(this.selection, { key: event.key, ctrlKey: event.ctrlKey || event.metaKey, shiftKey: event.shiftKey }, this.limits());
    const { row, column } = this.selection;
    if (next) this.select(next);
    else if (event.key === 'F2') this.edit(null);
    else if (event.key === 'Enter') this.enter();
    else if (event.key === 'Delete') this.events.edited(row, column, '');
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) this.edit(event.key);
    else return;
    event.preventDefault();
  }

  /** Enter follows a link, else opens the cell. */
  private enter(): void {
    const link = linkOf(this.sheet as SheetModel, this.selection.row, this.selection.column);
    if (link) this.events.followed(link);
    else this.edit(null);
  }

  private pointed(event: PointerEvent): void {
    const cell = this.cellUnder(event);
    if (!cell || !this.sheet || event.button !== 0) return;
    this.focus();
    event.preventDefault();
    const before = this.pressedBefore;
    this.pressedBefore = { at: event.timeStamp, ...cell };
    if (before.row === cell.row && before.column === cell.column && event.timeStamp - before.at < DOUBLE_PRESS_MS) return this.edit(null);
    this.dragging = true;
    this.select(event.shiftKey ? { ...this.selection, toRow: cell.row, toColumn: cell.column } : oneCell(cell.row, cell.column));
    const link = linkOf(this.sheet, cell.row, cell.column);
    if (link && !event.shiftKey) this.events.followed(link);
  }

  private dragged(event: PointerEvent): void {
    const cell = this.dragging ? this.cellUnder(event) : null;
    if (cell && (cell.row !== this.selection.toRow || cell.column !== this.selection.toColumn)) this.select({ ...this.selection, toRow: cell.row, toColumn: cell.column });
  }

  private cellUnder(event: PointerEvent): { row: number; column: number } | null {
    const view = this.view();
    if (!view || event.target === this.editor) return null;
    const box = this.layer.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return x > view.width || y > view.height ? null : cellAt(view, x, y);
  }

  /** Opens the active cell; `typed` replaces what is in it. */
  private edit(typed: string | null): void {
    const { sheet, model } = this;
    if (!sheet || !model || this.editor) return;
    const { row, column } = this.selection;
    const held = sheet.cells.formula(row, column) ?? String(sheet.cells.value(row, column));
    const editor = element('input', { class: 'editor', attributes: { type: 'text', 'aria-label': 'Cell content', spellcheck: 'false' } });
    editor.value = typed ?? held;
    this.editor = editor;
    this.events.editing(true);
    editor.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.closeEditor();
      else if (event.key === 'Enter' || event.key === 'Tab') {
        event.preventDefault();
        this.commit(row, column, held);
        const next = moved(this.selection, { key: event.key === 'Enter' ? 'ArrowDown' : 'ArrowRight', ctrlKey: false, shiftKey: false }, this.limits());
        if (next) this.select(next);
      } else return;
      this.focus();
    });
    editor.addEventListener('blur', () => this.commit(row, column, held));
    this.draw();
    editor.focus();
    if (typed === null) editor.select();
  }

  private placeEditor(view: View, editor: HTMLInputElement): void {
    const place = placeOf(view, this.selection.row, this.selection.column);
    editor.style.top = `${place.top}px`;
    editor.style.left = `${place.left}px`;
    editor.style.width = `${Math.max(place.width, 120)}px`;
    editor.style.height = `${place.height}px`;
  }

  private commit(row: number, column: number, held: string): void {
    const written = this.editor?.value;
    this.closeEditor();
    if (written !== undefined && written !== held) this.events.edited(row, column, written);
  }

  private closeEditor(): void {
    const { editor } = this;
    if (!editor) return;
    this.editor = null;
    editor.remove();
    this.events.editing(false);
    this.draw();
  }
}

function ratio(extentPx: number, wholePx: number, seenPx: number): number {
  return wholePx > seenPx ? Math.max(0, extentPx - seenPx) / (wholePx - seenPx) : 1;
}

/** How far into the whole the scroll stands. */
function scaled(scrolledPx: number, extentPx: number, wholePx: number, seenPx: number): number {
  const by = ratio(extentPx, wholePx, seenPx);
  return by > 0 ? scrolledPx / by : 0;
}

/** Pixels by which a stretch stands out of the room between `from` and `to`. */
function short(at: number, size: number, from: number, to: number): number {
  if (at < from) return at - from;
  return at + size > to ? at + Math.min(size, to - from) - to : 0;
}
