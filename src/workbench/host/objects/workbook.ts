/** The root: the workbook's collections, what is active and selected, and the application behind it. */
import { areaAddress, quotedSheet } from '../a1';
import type { Book } from '../book';
import { invalidArgument, notEmulated } from '../failure';
import { calculated } from '../formulas/recalculate';
import { WireCollection, WireObject } from '../wire-object';
import { Names } from './names';
import { WorksheetFunctions } from './worksheet-functions';
import { CustomXmlParts, Settings } from './small-collections';
import { Worksheets } from './worksheets';

export class Workbook extends WireObject {
  readonly type = 'Workbook';
  override readonly scalars = ['AutoSave', 'IsDirty', 'Name', 'PreviouslySaved', 'ReadOnly', 'UsePrecisionAsDisplayed'];
  constructor(private readonly book: Book) {
    super();
  }
  get Name(): string {
    return this.book.model.fileName;
  }
  get ReadOnly(): boolean {
    return false;
  }
  get IsDirty(): boolean {
    return this.book.model.sheets.some((sheet) => sheet.touched);
  }
  get AutoSave(): boolean {
    return false;
  }
  get PreviouslySaved(): boolean {
    return this.book.model.opened !== null;
  }
  get UsePrecisionAsDisplayed(): boolean {
    return false;
  }
  get Worksheets(): WireObject {
    return new Worksheets(this.book);
  }
  get Tables(): WireObject {
    return this.book.make.tables(null);
  }
  get Names(): WireObject {
    return new Names(this.book, null);
  }
  get Settings(): WireObject {
    return new Settings(this.book);
  }
  get CustomXmlParts(): WireObject {
    return new CustomXmlParts(this.book);
  }
  get Application(): WireObject {
    return new Application(this.book);
  }
  get Functions(): WireObject {
    return new WorksheetFunctions(this.book);
  }
  get _Runtime(): WireObject {
    return new Runtime(this.book);
  }
  GetSelectedRange(): WireObject {
    const { sheet, area } = this.book.model.selection;
    return this.book.make.range(this.book.sheet(sheet), area);
  }
  GetSelectedRanges(): WireObject {
    return new SelectedAreas(this.book);
  }
  GetActiveCell(): WireObject {
    const { sheet, area } = this.book.model.selection;
    return this.book.make.range(this.book.sheet(sheet), { ...area, rows: 1, columns: 1 });
  }
  _GetRangeForEventByReferenceId(reference: unknown): WireObject {
    return this.book.references.get(String(reference)) ?? this.GetActiveCell();
  }
  _RemoveReference(reference: unknown): null {
    this.book.references.delete(String(reference));
    return null;
  }
  _RemoveAllReferences(): null {
    this.book.references.clear();
    return null;
  }
  Save(): never {
    throw notEmulated('Workbook.save');
  }
}

/** One area is selected at most. */
class SelectedAreas extends WireObject {
  readonly type = 'RangeAreas';
  override readonly scalars = ['Address', 'AreaCount', 'CellCount'];
  private reference: string | null = null;
  constructor(private readonly book: Book) {
    super();
  }
  override identity(): Record<string, unknown> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  _KeepReference(): null {
    this.reference ??= this.book.keep(this);
    return null;
  }
  get Address(): string {
    const { sheet, area } = this.book.model.selection;
    return `${quotedSheet(this.book.sheet(sheet).name)}!${areaAddress(area)}`;
  }
  get AreaCount(): number {
    return 1;
  }
  get CellCount(): number {
    const { area } = this.book.model.selection;
    return area.rows * area.columns;
  }
  get Areas(): WireObject {
    return new Areas(this.book);
  }
  get Worksheet(): WireObject {
    return this.book.make.worksheet(this.book.sheet(this.book.model.selection.sheet));
  }
}

class Areas extends WireCollection {
  readonly type = 'RangeCollection';
  override readonly scalars = ['Count'];
  constructor(private readonly book: Book) {
    super();
  }
  get Count(): number {
    return 1;
  }
  items(): WireObject[] {
    const { sheet, area } = this.book.model.selection;
    return [this.book.make.range(this.book.sheet(sheet), area)];
  }
  find(): WireObject | null {
    return null;
  }
  GetItemAt(index: unknown): WireObject {
    const found = this.items()[Number(index)];
    if (!found) throw invalidArgument();
    return found;
  }
  GetCount(): number {
    return 1;
  }
}

class Application extends WireObject {
  readonly type = 'Application';
  override readonly scalars = ['CalculationMode', 'CalculationState', 'DecimalSeparator', 'ThousandsSeparator', 'UseSystemSeparators'];
  constructor(private readonly book: Book) {
    super();
  }
  get CalculationMode(): string {
    return this.book.calculationMode;
  }
  set CalculationMode(given: unknown) {
    if (given !== 'Automatic' && given !== 'AutomaticExceptTables' && given !== 'Manual') throw invalidArgument();
    this.book.calculationMode = given;
  }
  get CalculationState(): string {
    return this.book.stale ? 'Pending' : 'Done';
  }
  get DecimalSeparator(): string {
    return '.';
  }
  get ThousandsSeparator(): string {
    return ',';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  Calculate(): null {
    calculated(this.book, true);
    return null;
  }
  SuspendApiCalculationUntilNextSync(): null {
    return null;
  }
  SuspendScreenUpdatingUntilNextSync(): null {
    return null;
  }
}

class Runtime extends WireObject {
  readonly type = 'Runtime';
  override readonly scalars = ['EnableEvents'];
  constructor(private readonly book: Book) {
    super();
  }
  get EnableEvents(): boolean {
    return this.book.eventsEnabled;
  }
  set EnableEvents(given: unknown) {
    this.book.eventsEnabled = given === true;
  }
}
