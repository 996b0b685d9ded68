/** A range's cells: values, formulas, text, number formats, clearing, links and selection. */
import { areaAddress, unbounded } from '../a1';
import { block, cellText, clearCells, eachGiven, pasteValues, restyle, valueType, writeCells } from '../cells';
import { EVENTS } from '../events';
import { invalidArgument } from '../failure';
import type { CellLook, HostValue } from '../model';
import { deleteCells, insertCells } from '../shift-cells';
import { calculated } from '../formulas/recalculate';
import type { WireObject } from '../wire-object';
import { toldProperties } from './cell-properties';
import { RangeFormat } from './range-format';
import { RangeGeometry } from './range-geometry';

export class Range extends RangeGeometry {
  override readonly scalars = ['Address', 'AddressLocal', 'CellCount', 'ColumnCount', 'ColumnHidden', 'ColumnIndex', 'Formulas', 'FormulasLocal', 'HasSpill', 'Hidden', 'Hyperlink', 'IsEntireColumn', 'IsEntireRow', 'NumberFormat', 'NumberFormatLocal', 'RowCount', 'RowHidden', 'RowIndex', 'Text', 'ValueTypes', 'Values'];

  get Values(): HostValue[][] | null {
    calculated(this.book);
    const { cells } = this.sheet;
    return block(this.area, (row, column) => cells.value(row, column));
  }
  set Values(given: unknown) {
    writeCells(this.book, this.sheet, this.area, given);
  }
  get Formulas(): HostValue[][] | null {
    calculated(this.book);
    const { cells } = this.sheet;
    return block(this.area, (row, column) => cells.formula(row, column) ?? cells.value(row, column));
  }
  set Formulas(given: unknown) {
    writeCells(this.book, this.sheet, this.area, given);
  }
  get FormulasLocal(): HostValue[][] | null {
    return this.Formulas;
  }
  set FormulasLocal(given: unknown) {
    this.Formulas = given;
  }
  get Text(): string[][] | null {
    calculated(this.book);
    return block(this.area, (row, column) => cellText(this.book, this.sheet, row, column));
  }
  get ValueTypes(): string[][] | null {
    calculated(this.book);
    const { cells } = this.sheet;
    return block(this.area, (row, column) => valueType(cells.value(row, column), cells.formula(row, column) !== undefined));
  }
  get NumberFormat(): string[][] | null {
    const { looks } = this.book.model.styles;
    return block(this.area, (row, column) => looks[this.sheet.cells.look(row, column)].numberFormat);
  }
  set NumberFormat(given: unknown) {
    const one: unknown = Array.isArray(given) ? (given.length === 1 && Array.isArray(given[0]) && given[0].length === 1 ? (given[0] as unknown[])[0] : undefined) : given;
    if (typeof one === 'string' && !unbounded(this.area)) {
      restyle(this.book, this.sheet, this.area, (look) => ({ ...look, numberFormat: one === '' ? 'General' : one }));
      return;
    }
    if (this.sheet.protectedSheet) this.book.checkWritable(this.sheet);
    const { styles } = this.book.model;
    eachGiven(this.area, given, (row, column, format) => {
      if (format === null) return;
      if (typeof format !== 'string') throw invalidArgument();
      const look: CellLook = { ...styles.looks[this.sheet.cells.look(row, column)], numberFormat: format === '' ? 'General' : format };
      this.sheet.cells.setLook(row, column, styles.indexOf(look));
    });
    this.sheet.touched = true;
  }
  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }
  set NumberFormatLocal(given: unknown) {
    this.NumberFormat = given;
  }
  get HasSpill(): boolean {
    return false;
  }

  get RowHidden(): boolean | null {
    return this.hiddenShare(this.sheet.hiddenRows, this.area.row, this.area.rows);
  }
  set RowHidden(hidden: unknown) {
    this.hide(this.sheet.hiddenRows, this.area.row, this.area.rows, hidden);
  }
  get ColumnHidden(): boolean | null {
    return this.hiddenShare(this.sheet.hiddenColumns, this.area.column, this.area.columns);
  }
  set ColumnHidden(hidden: unknown) {
    this.hide(this.sheet.hiddenColumns, this.area.column, this.area.columns, hidden);
  }
  get Hidden(): boolean | null {
    const [row, column] = [this.RowHidden, this.ColumnHidden];
    return row === null || column === null ? null : row || column;
  }

  get Hyperlink(): Record<string, string> | null {
    return { ...this.sheet.links.get(`${this.area.row},${this.area.column}`) };
  }
  /** One link for every cell; its text is written where one is given. */
  set Hyperlink(given: unknown) {
    const link = given as { address?: string; documentReference?: string; textToDisplay?: string; screenTip?: string } | null;
    if (unbounded(this.area)) throw invalidArgument();
    if (this.sheet.protectedSheet) this.book.checkWritable(this.sheet);
    if (link !== null && (typeof link !== 'object' || (!link.address && !link.documentReference))) throw invalidArgument();
    eachGiven(this.area, null, (row, column) => {
      if (link) this.sheet.links.set(`${row},${column}`, { ...link });
      else this.sheet.links.delete(`${row},${column}`);
    });
    if (link?.textToDisplay) writeCells(this.book, this.sheet, this.area, link.textToDisplay);
    if (link) restyle(this.book, this.sheet, this.area, (look) => ({ ...look, fontColor: '#0563C1', underline: true }));
    this.book.touch(this.sheet);
  }

  get Format(): WireObject {
    return new RangeFormat(this.book, this);
  }
  get ConditionalFormats(): WireObject {
    return this.book.make.conditionalFormats(this.anchor);
  }
  get DataValidation(): WireObject {
    return this.book.make.dataValidation(this.anchor);
  }

  /** What was asked of each cell, in the client's own spelling. */
  GetCellProperties(asked: unknown): unknown[][] | null {
    return block(this.area, (row, column) => toldProperties(this.at({ row, column, rows: 1, columns: 1 }), asked));
  }

  Clear(applyTo: unknown = 'All'): null {
    const what = applyTo ?? 'All';
    if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(String(what))) throw invalidArgument();
    this.book.checkWritable(this.sheet, unbounded(this.area) ? undefined : this.area);
    if (what === 'All' || what === 'Contents') clearCells(this.book, this.sheet, this.area);
    if (what === 'All' || what === 'Formats') this.clearLooks();
    if (what !== 'Contents' && what !== 'Formats') this.clearLinks();
    return null;
  }
  /** Values over what stands there, the only kind of pasting that is emulated; rows hidden by a filter are not copied, and so refused. */
  CopyFrom(source: unknown, copyType: unknown = 'All'): null {
    if (!(source instanceof Range) || copyType !== 'Values') throw invalidArgument('Only values are pasted here, and only from a range.');
    const { area, sheet } = source;
    if (area.rows !== this.area.rows || area.columns !== this.area.columns) throw invalidArgument('The ranges are not of the same size.');
    if ([...sheet.filteredRows].some((row) => row >= area.row && row < area.row + area.rows)) throw invalidArgument('A filter hides rows of the range.');
    this.book.checkWritable(this.sheet, this.area);
    calculated(this.book);
    pasteValues(this.book, sheet, area, this.sheet, this.area);
    return null;
  }
  Insert(direction: unknown): WireObject {
    const area = { ...this.area };
    insertCells(this.book, this.sheet, area, direction);
    return this.at(area);
  }
  Delete(direction: unknown): null {
    deleteCells(this.book, this.sheet, this.area, direction);
    return null;
  }
  Select(): null {
    const { model, activeSheet: before } = this.book;
    if (before !== this.sheet) {
      this.book.emit(EVENTS.deactivated, before.id, { worksheetId: before.id });
      this.book.emit(EVENTS.activated, this.sheet.id, { worksheetId: this.sheet.id });
    }
    model.activeSheet = this.sheet.id;
    model.selection = { sheet: this.sheet.id, area: { ...this.area } };
    this.book.emit(EVENTS.selectionChanged, this.sheet.id, { worksheetId: this.sheet.id, address: areaAddress(this.area) });
    return null;
  }
  Calculate(): null {
    calculated(this.book);
    return null;
  }

  private clearLooks(): void {
    restyle(this.book, this.sheet, this.area, () => this.book.model.styles.looks[0]);
    const { row, column, rows, columns } = this.area;
    const { conditionalFormats } = this.sheet;
    for (let index = conditionalFormats.length - 1; index >= 0; index -= 1) {
      const { area } = conditionalFormats[index];
      if (area.row >= row && area.column >= column && area.row + area.rows <= row + rows && area.column + area.columns <= column + columns) conditionalFormats.splice(index, 1);
    }
  }
  private clearLinks(): void {
    const { row, column, rows, columns } = this.area;
    for (const key of [...this.sheet.links.keys()]) {
      const [linkRow, linkColumn] = key.split(',').map(Number);
      if (linkRow >= row && linkRow < row + rows && linkColumn >= column && linkColumn < column + columns) this.sheet.links.delete(key);
    }
    this.book.touch(this.sheet);
  }
  private hiddenShare(hidden: ReadonlySet<number>, from: number, count: number): boolean | null {
    let found = 0;
    for (const index of hidden) if (index >= from && index < from + count) found += 1;
    return found === 0 ? false : found === count ? true : null;
  }
  private hide(hidden: Set<number>, from: number, count: number, wanted: unknown): void {
    if (typeof wanted !== 'boolean') throw invalidArgument();
    if (this.sheet.protectedSheet) this.book.checkWritable(this.sheet);
    for (let index = from; index < from + count; index += 1) {
      if (wanted) hidden.add(index);
      else hidden.delete(index);
    }
    this.book.touch(this.sheet);
  }
}
