/** One sheet: its name, place, visibility, and the ranges and collections found on it. */
import { looksLikeCell, MAX_COLUMNS, MAX_ROWS, parseArea, splitSheet } from '../a1';
import type { Book } from '../book';
import { copyOf } from '../copy-sheet';
import { EVENTS, listensTo, WORKBOOK_TARGET } from '../events';
import { HostFailure, invalidArgument, itemNotFound } from '../failure';
import { calculated } from '../formulas/recalculate';
import type { Area, SheetModel } from '../model';
import { bodyArea } from '../table-rules';
import { WireObject } from '../wire-object';
import { Charts } from './charts';
import { Names, namedRange } from './names';
import { PageLayout } from './page-layout';
import { FreezePanes, SheetAutoFilter, SheetProtection } from './sheet-parts';
import { SheetProperties } from './small-collections';
import { charactersOfPoints, pointsOfCharacters, STANDARD_WIDTH_CHARACTERS } from './range-format';
import { checkSheetName } from './worksheets';
import { colour } from './look-part';

const ENTIRE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export class Worksheet extends WireObject {
  readonly type = 'Worksheet';
  override readonly scalars = ['EnableCalculation', 'Id', 'Name', 'Position', 'ShowGridlines', 'ShowHeadings', 'StandardHeight', 'StandardWidth', 'TabColor', 'Visibility'];
  readonly target: string;
  readonly heard: Book;

  constructor(
    private readonly book: Book,
    readonly sheet: SheetModel,
  ) {
    super();
    this.target = sheet.id;
    this.heard = book;
  }
  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(given: unknown) {
    checkSheetName(this.book, given, this.sheet);
    const before = this.sheet.name;
    this.sheet.name = given;
    this.sheet.touched = true;
    this.book.renamed(before, given);
  }
  get Position(): number {
    return this.book.model.sheets.indexOf(this.sheet);
  }
  set Position(given: unknown) {
    const { sheets } = this.book.model;
    if (typeof given !== 'number' || !Number.isInteger(given) || given < 0 || given >= sheets.length) throw invalidArgument();
    sheets.splice(sheets.indexOf(this.sheet), 1);
    sheets.splice(given, 0, this.sheet);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  set Visibility(given: unknown) {
    if (given !== 'Visible' && given !== 'Hidden' && given !== 'VeryHidden') throw invalidArgument();
    if (given !== 'Visible') this.leave();
    this.sheet.visibility = given;
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(given: unknown) {
    this.sheet.tabColor = given === '' ? '' : colour(given);
    this.sheet.touched = true;
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set ShowGridlines(given: unknown) {
    this.sheet.showGridlines = given === true;
    this.sheet.touched = true;
  }
  get ShowHeadings(): boolean {
    return true;
  }
  get EnableCalculation(): boolean {
    return true;
  }
  get StandardHeight(): number {
    return 15;
  }
  /** In characters, as the client has it. */
  get StandardWidth(): number {
    return STANDARD_WIDTH_CHARACTERS;
  }
  set StandardWidth(given: unknown) {
    if (typeof given !== 'number' || given < 0 || given > 255) throw invalidArgument();
    for (let column = 0; column < Math.max(26, this.sheet.cells.columnCount); column += 1) this.sheet.columnWidths.set(column, charactersOfPoints(pointsOfCharacters(given)));
    this.sheet.touched = true;
  }

  get Tables(): WireObject {
    return this.book.make.tables(this.sheet);
  }
  get Charts(): WireObject {
    return new Charts(this.book, this.sheet);
  }
  get Names(): WireObject {
    return new Names(this.book, this.sheet);
  }
  get FreezePanes(): WireObject {
    return new FreezePanes(this.book, this.sheet);
  }
  get Protection(): WireObject {
    return new SheetProtection(this.sheet);
  }
  get AutoFilter(): WireObject {
    return new SheetAutoFilter(this.sheet);
  }
  get PageLayout(): WireObject {
    return new PageLayout(this.book, this.sheet);
  }
  get CustomProperties(): WireObject {
    return new SheetProperties(this.sheet);
  }

  Activate(): null {
    if (this.sheet.visibility !== 'Visible') throw new HostFailure('InvalidOperation', 'A hidden sheet cannot be activated.');
    const before = this.book.activeSheet;
    if (before === this.sheet) return null;
    const { model } = this.book;
    model.activeSheet = this.sheet.id;
    model.selection = { sheet: this.sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    this.book.emit(EVENTS.deactivated, before.id, { worksheetId: before.id });
    this.book.emit(EVENTS.activated, this.sheet.id, { worksheetId: this.sheet.id });
    return null;
  }
  Calculate(): null {
    calculated(this.book);
    return null;
  }
  Copy(position: unknown = 'None', relativeTo?: unknown): WireObject {
    const { sheets } = this.book.model;
    const beside = relativeTo instanceof Worksheet ? sheets.indexOf(relativeTo.sheet) : -1;
    const places: Readonly<Record<string, number>> = { None: sheets.length, End: sheets.length, Beginning: 0, Before: beside, After: beside + 1 };
    const at = places[String(position ?? 'None')];
    if (at === undefined || ((position === 'Before' || position === 'After') && beside < 0)) throw invalidArgument();
    const copy = copyOf(this.book, this.sheet);
    sheets.splice(at, 0, copy);
    this.book.emit(EVENTS.sheetAdded, WORKBOOK_TARGET, { worksheetId: copy.id, source: 'Local' });
    return this.book.make.worksheet(copy);
  }
  /** How the client finds a copy again. */
  _GetAnotherWorksheetById(id: unknown): WireObject {
    return this.book.make.worksheet(this.book.sheet(id));
  }
  Delete(): null {
    this.leave();
    const { sheets } = this.book.model;
    sheets.splice(sheets.indexOf(this.sheet), 1);
    this.book.anchors.drop(this.sheet);
    this.book.ours.delete(this.sheet);
    this.book.sheetGone(this.sheet);
    this.book.stale = true;
    this.book.emit(EVENTS.sheetDeleted, WORKBOOK_TARGET, { worksheetId: this.sheet.id, source: 'Local' });
    return null;
  }
  GetCell(row: number, column: number): WireObject {
    return this.at({ row, column, rows: 1, columns: 1 });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): WireObject {
    return this.at({ row, column, rows, columns });
  }
  GetRange(address?: unknown): WireObject {
    if (address === null || address === undefined) return this.at(ENTIRE);
    if (typeof address !== 'string') throw invalidArgument();
    const { sheet, rest } = splitSheet(address);
    if (sheet !== null && sheet.toLowerCase() !== this.sheet.name.toLowerCase()) throw invalidArgument();
    const area = parseArea(rest);
    if (area) return this.at(area);
    return this.named(rest);
  }
  GetUsedRange(valuesOnly?: unknown): WireObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): WireObject | null {
    const used = this.sheet.cells.bounds(valuesOnly === true);
    return used && this.at(used);
  }
  GetNextOrNullObject(visibleOnly?: unknown): WireObject | null {
    return this.neighbour(1, visibleOnly === true);
  }
  GetPreviousOrNullObject(visibleOnly?: unknown): WireObject | null {
    return this.neighbour(-1, visibleOnly === true);
  }

  private at(area: Area): WireObject {
    return this.book.make.range(this.sheet, area);
  }
  private named(name: string): WireObject {
    if (looksLikeCell(name)) throw invalidArgument();
    const lower = name.toLowerCase();
    for (const names of [this.sheet.names, this.book.model.names])
      for (const [known, formula] of names) {
        const range = known.toLowerCase() === lower ? namedRange(this.book, formula) : null;
        if (range) return range;
      }
    const table = this.sheet.tables.find((candidate) => candidate.name.toLowerCase() === lower);
    if (!table) throw invalidArgument();
    return this.at(bodyArea(table));
  }
  private neighbour(step: number, visibleOnly: boolean): WireObject | null {
    const { sheets } = this.book.model;
    for (let index = sheets.indexOf(this.sheet) + step; index >= 0 && index < sheets.length; index += step)
      if (!visibleOnly || sheets[index].visibility === 'Visible') return this.book.make.worksheet(sheets[index]);
    return null;
  }
  /** A workbook keeps one visible sheet; the next one comes to the front. */
  private leave(): void {
    const { sheets } = this.book.model;
    if (!sheets.includes(this.sheet)) throw itemNotFound();
    const others = sheets.filter((sheet) => sheet !== this.sheet && sheet.visibility === 'Visible');
    if (others.length === 0) throw new HostFailure('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    if (this.book.activeSheet !== this.sheet) return;
    const next = others.find((sheet) => sheets.indexOf(sheet) > sheets.indexOf(this.sheet)) ?? others[others.length - 1];
    this.book.model.activeSheet = next.id;
    this.book.model.selection = { sheet: next.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }
}
listensTo(Worksheet.prototype, {
  DataChanged: EVENTS.changed,
  Activated: EVENTS.activated,
  Deactivated: EVENTS.deactivated,
  SelectionChanged: EVENTS.selectionChanged,
  Calculated: EVENTS.calculated,
});
