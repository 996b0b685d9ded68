/** The workbook at run time: its model, references that move with their cells, events waiting to be sent, and the lookups every object shares. It knows no protocol. */
import type { Anchor } from './anchors';
import { AnchorSet } from './anchors';
import { areaAddress, bounding, cellKey, intersection, looksLikeCell, quotedSheet } from './a1';
import { accessDenied, alreadyExists, invalidArgument, itemNotFound } from './failure';
import { renameInFormulas } from './formulas/shift-formulas';
import type { Area, SheetModel, TableModel, WorkbookModel } from './model';
import type { WireObject } from './wire-object';

export interface HostEvent {
  /** The client's number of the event, such as 10 for changed cells. */
  readonly type: number;
  /** Worksheet id, table id or "Workbook". */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Makers of the objects that refer to each other, so that their files need not. */
export interface Makers {
  range(sheet: SheetModel, area: Area): WireObject;
  worksheet(sheet: SheetModel): WireObject;
  table(sheet: SheetModel, table: TableModel): WireObject;
  tables(sheet: SheetModel | null): WireObject;
  conditionalFormats(anchor: Anchor): WireObject;
  dataValidation(anchor: Anchor): WireObject;
}

const MOST_AREAS = 200;
const EVERY_TARGET = 'Workbook';

export class Book {
  readonly anchors = new AnchorSet();
  /** Objects that the client keeps between batches, by reference id. */
  readonly references = new Map<string, WireObject>();
  /** Set once, by the composition in `objects/root`. */
  make!: Makers;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  eventsEnabled = true;
  /** Formulas written since opening, or never worked out before, by sheet: those that the host calculates. The user's others keep their cached value. */
  readonly ours = new Map<SheetModel, Set<number>>();
  /** True when a cell changed and formulas of ours may show an old value. */
  stale = false;
  /** True while a batch of the add-in runs: what changes else is the user's doing. */
  inBatch = false;
  /** Where cells changed since opening, by sheet; what of the user's formulas looks there is stale. */
  readonly changedAreas = new Map<SheetModel, Area[]>();
  private readonly listening = new Map<string, number>();
  private waiting: HostEvent[] = [];
  private referencesMade = 0;
  private tablesMade = 0;

  constructor(readonly model: WorkbookModel) {
    for (const sheet of model.sheets.filter(({ uncalculated }) => uncalculated.size > 0)) {
      this.ours.set(sheet, new Set(sheet.uncalculated));
      this.stale = true;
    }
    for (const sheet of model.sheets) for (const table of sheet.tables) this.tablesMade = Math.max(this.tablesMade, Number(table.id) || 0);
  }

  keep(kept: WireObject): string {
    this.referencesMade += 1;
    const id = `ref-${this.referencesMade}`;
    this.references.set(id, kept);
    return id;
  }
  nextTableNumber(): number {
    this.tablesMade += 1;
    return this.tablesMade;
  }

  /** By id or by name, whatever its case. */
  findSheet(key: unknown): SheetModel | undefined {
    if (typeof key !== 'string') throw invalidArgument();
    const lower = key.toLowerCase();
    return this.model.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower);
  }
  sheet(key: unknown): SheetModel {
    const found = this.findSheet(key);
    if (!found) throw itemNotFound();
    return found;
  }
  get activeSheet(): SheetModel {
    return this.model.sheets.find((sheet) => sheet.id === this.model.activeSheet) ?? this.model.sheets[0];
  }
  /** By id or by name, whatever its case. */
  findTable(key: unknown): { sheet: SheetModel; table: TableModel } | undefined {
    const lower = String(key).toLowerCase();
    for (const sheet of this.model.sheets)
      for (const table of sheet.tables) if (table.id === String(key) || table.name.toLowerCase() === lower) return { sheet, table };
    return undefined;
  }
  /** Refuses a table's or name's name as Excel does; `taken` is asked beside names and tables of the workbook. */
  checkName(name: unknown, except?: string): asserts name is string {
    if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || looksLikeCell(name)) throw invalidArgument(`"${String(name)}" is no valid name.`);
    const lower = name.toLowerCase();
    if (lower === except?.toLowerCase()) return;
    const named = [...this.model.names.keys()].some((key) => key.toLowerCase() === lower);
    if (named || this.findTable(name)) throw alreadyExists();
  }

  /** Marks a sheet as changed, and our formulas as due. */
  touch(sheet: SheetModel): void {
    sheet.touched = true;
    this.stale = true;
  }
  /** Refuses when the sheet is protected and not every cell of the area is unlocked. */
  checkWritable(sheet: SheetModel, area?: Area): void {
    if (!sheet.protectedSheet) return;
    if (!area) throw accessDenied();
    const { looks } = this.model.styles;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) if (looks[sheet.cells.look(row, column)].locked !== false) throw accessDenied();
  }
  markOurs(sheet: SheetModel, row: number, column: number, formula: boolean): void {
    let known = this.ours.get(sheet);
    if (!known) this.ours.set(sheet, (known = new Set()));
    if (formula) known.add(cellKey(row, column));
    else known.delete(cellKey(row, column));
  }

  /** References to the sheet follow its new name. */
  renamed(before: string, after: string): void {
    renameInFormulas(this.model, (token) => ('sheet' in token && token.sheet?.toLowerCase() === before.toLowerCase() ? `${quotedSheet(after)}!${token.text}` : null));
    this.stale = true;
  }
  /** References to a deleted sheet, in formulas and names, become errors. */
  sheetGone(sheet: SheetModel): void {
    renameInFormulas(this.model, (token) => ('sheet' in token && token.sheet?.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : null));
    this.stale = true;
  }
  tableRenamed(before: string, after: string): void {
    renameInFormulas(this.model, (token, text) => (token.kind === 'table' && token.text.toLowerCase() === before.toLowerCase() ? after + text.slice(before.length) : null));
    this.stale = true;
  }

  listen(type: number, target: string, by: 1 | -1): void {
    const key = `${type} ${target}`;
    this.listening.set(key, Math.max(0, (this.listening.get(key) ?? 0) + by));
  }
  /** Queues the event for the sheet (or table) and for the collection, where somebody listens. */
  emit(type: number, target: string, message: Readonly<Record<string, unknown>>): void {
    if (!this.eventsEnabled) return;
    for (const to of new Set([target, EVERY_TARGET])) if (this.listening.get(`${type} ${to}`)) this.waiting.push({ type, target: to, message });
  }
  /** Cells were written, inserted or deleted. */
  announceChange(sheet: SheetModel, area: Area, changeType: string, shiftDirection = 'None'): void {
    this.noteChange(sheet, area);
    const said = { worksheetId: sheet.id, address: areaAddress(area), changeType, source: 'Local', shiftDirection, referenceId: '', triggerSource: this.inBatch ? 'ThisLocalAddin' : 'Unknown' };
    this.emit(10, sheet.id, said);
  }
  private noteChange(sheet: SheetModel, area: Area): void {
    const known = this.changedAreas.get(sheet) ?? [];
    this.changedAreas.set(sheet, known);
    const last = known.at(-1);
    // A long write arrives in many parts: one area tells of them all.
    if (last && (known.length >= MOST_AREAS || intersection(last, { ...area, row: Math.max(0, area.row - 1) }))) known[known.length - 1] = bounding(last, area);
    else known.push({ ...area });
  }
  takeEvents(): HostEvent[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}
