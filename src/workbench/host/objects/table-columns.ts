/** A table's columns and rows. */
import { block, writeCells } from '../cells';
import { invalidArgument, itemNotFound } from '../failure';
import { calculated } from '../formulas/recalculate';
import type { Area, HostValue } from '../model';
import { deleteCells, insertCells } from '../shift-cells';
import { bodyArea, columnNames, tidyHeaders } from '../table-rules';
import { ListedCollection, WireCollection, WireObject } from '../wire-object';
import type { Table } from './table';
import { ColumnFilter } from './table-filter';

export class TableColumns extends ListedCollection {
  readonly type = 'TableColumnCollection';
  override readonly scalars = ['Count'];
  constructor(private readonly owner: Table) {
    super();
  }
  get Count(): number {
    return this.owner.table.area.columns;
  }
  items(): WireObject[] {
    return Array.from({ length: this.Count }, (_, index) => new TableColumn(this.owner, index));
  }
  /** By name, or by id: its number from 1. */
  find(key: unknown): WireObject | null {
    const lower = String(key).toLowerCase();
    const named = columnNames(this.owner.sheet, this.owner.table).findIndex((name) => name.toLowerCase() === lower);
    const index = typeof key === 'number' ? key - 1 : named >= 0 ? named : /^\d+$/.test(lower) ? Number(lower) - 1 : -1;
    return index >= 0 && index < this.Count ? new TableColumn(this.owner, index) : null;
  }
  Add(index: unknown, values?: unknown, name?: unknown): WireObject {
    const { owner } = this;
    const { area } = owner.table;
    const at = typeof index === 'number' && index >= 0 ? index : area.columns;
    if (at > area.columns) throw invalidArgument();
    const room: Area = { ...area, column: area.column + at, columns: 1 };
    if (owner.sheet.cells.bounds(true, { ...area, column: room.column, columns: 16384 - room.column })) insertCells(owner.book, owner.sheet, room, 'Right');
    owner.table.area = { ...owner.table.area, column: area.column, columns: area.columns + 1 };
    if (values !== null && values !== undefined) writeCells(owner.book, owner.sheet, room, values);
    if (typeof name === 'string') owner.sheet.cells.setValue(area.row, room.column, name);
    tidyHeaders(owner.sheet, owner.table);
    owner.book.touch(owner.sheet);
    return new TableColumn(owner, at);
  }
}

class TableColumn extends WireObject {
  readonly type = 'TableColumn';
  override readonly scalars = ['Id', 'Index', 'Name', 'Values'];
  constructor(
    private readonly owner: Table,
    private readonly index: number,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.index + 1 };
  }
  private get area(): Area {
    const { area } = this.owner.table;
    if (this.index >= area.columns) throw itemNotFound();
    return { ...area, column: area.column + this.index, columns: 1 };
  }
  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return columnNames(this.owner.sheet, this.owner.table)[this.index];
  }
  set Name(given: unknown) {
    if (typeof given !== 'string' || given === '') throw invalidArgument();
    this.owner.book.checkWritable(this.owner.sheet);
    this.owner.sheet.cells.setValue(this.area.row, this.area.column, given);
    tidyHeaders(this.owner.sheet, this.owner.table);
    this.owner.book.touch(this.owner.sheet);
  }
  get Values(): HostValue[][] | null {
    calculated(this.owner.book);
    return block(this.area, (row, column) => this.owner.sheet.cells.value(row, column));
  }
  set Values(given: unknown) {
    writeCells(this.owner.book, this.owner.sheet, this.area, given);
  }
  get Filter(): WireObject {
    return new ColumnFilter(this.owner.book, this.owner.sheet, this.owner.table, this.index);
  }
  GetRange(): WireObject {
    return this.owner.at(this.area);
  }
  GetHeaderRowRange(): WireObject {
    return this.owner.at({ ...this.area, rows: 1 });
  }
  GetDataBodyRange(): WireObject {
    const { row, rows } = bodyArea(this.owner.table);
    return this.owner.at({ ...this.area, row, rows });
  }
  GetTotalRowRange(): WireObject {
    const { area } = this;
    if (!this.owner.table.showTotals) throw itemNotFound();
    return this.owner.at({ ...area, row: area.row + area.rows - 1, rows: 1 });
  }
  Delete(): null {
    if (this.owner.table.area.columns === 1) throw invalidArgument();
    deleteCells(this.owner.book, this.owner.sheet, this.area, 'Left');
    return null;
  }
}

export class TableRows extends WireCollection {
  readonly type = 'TableRowCollection';
  override readonly scalars = ['Count'];
  constructor(private readonly owner: Table) {
    super();
  }
  get Count(): number {
    return bodyArea(this.owner.table).rows;
  }
  items(): WireObject[] {
    return Array.from({ length: this.Count }, (_, index) => new TableRow(this.owner, index));
  }
  find(key: unknown): WireObject | null {
    return typeof key === 'number' && key >= 0 && key < this.Count ? new TableRow(this.owner, key) : null;
  }
  GetItemAt(index: number): WireObject {
    const found = this.find(index);
    if (!found) throw invalidArgument();
    return found;
  }
  GetCount(): number {
    return this.Count;
  }
  /** At the end, or before the row of that index; cells below move down. */
  Add(index: unknown, values: unknown): WireObject {
    const { owner } = this;
    const body = bodyArea(owner.table);
    const rows = Array.isArray(values) ? values.length : 1;
    const at = typeof index === 'number' && index >= 0 ? index : body.rows;
    if (at > body.rows) throw invalidArgument();
    const room: Area = { ...body, row: body.row + at, rows };
    insertCells(owner.book, owner.sheet, room, 'Down');
    if (at === body.rows && !owner.table.showTotals) owner.table.area = { ...owner.table.area, rows: owner.table.area.rows + rows };
    if (values !== null && values !== undefined) writeCells(owner.book, owner.sheet, room, values);
    return new TableRow(owner, at);
  }
}

class TableRow extends WireObject {
  readonly type = 'TableRow';
  override readonly scalars = ['Index', 'Values'];
  constructor(
    private readonly owner: Table,
    private readonly index: number,
  ) {
    super();
  }
  private get area(): Area {
    const body = bodyArea(this.owner.table);
    return { ...body, row: body.row + this.index, rows: 1 };
  }
  get Index(): number {
    return this.index;
  }
  get Values(): HostValue[][] | null {
    calculated(this.owner.book);
    return block(this.area, (row, column) => this.owner.sheet.cells.value(row, column));
  }
  set Values(given: unknown) {
    writeCells(this.owner.book, this.owner.sheet, this.area, given);
  }
  GetRange(): WireObject {
    return this.owner.at(this.area);
  }
  Delete(): null {
    deleteCells(this.owner.book, this.owner.sheet, this.area, 'Up');
    return null;
  }
}
