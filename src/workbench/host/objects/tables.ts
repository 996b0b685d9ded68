/** Tables of a sheet or of the workbook: found, made and refused where they would overlap. */
import { intersection, parseArea, splitSheet, unbounded } from '../a1';
import type { Book } from '../book';
import { EVENTS, listensTo, WORKBOOK_TARGET } from '../events';
import { HostFailure, invalidArgument } from '../failure';
import type { Area, SheetModel, TableModel } from '../model';
import { insertCells } from '../shift-cells';
import { tidyHeaders } from '../table-rules';
import { ListedCollection } from '../wire-object';
import type { WireObject } from '../wire-object';
import { RangeGeometry } from './range-geometry';

export class Tables extends ListedCollection {
  readonly type = 'TableCollection';
  override readonly scalars = ['Count'];
  readonly target = WORKBOOK_TARGET;
  readonly heard: Book;
  constructor(
    private readonly book: Book,
    /** Null for all tables of the workbook. */
    private readonly scope: SheetModel | null,
  ) {
    super();
    this.heard = book;
  }
  private all(): { sheet: SheetModel; table: TableModel }[] {
    const sheets = this.scope ? [this.scope] : this.book.model.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }
  get Count(): number {
    return this.all().length;
  }
  items(): WireObject[] {
    return this.all().map(({ sheet, table }) => this.book.make.table(sheet, table));
  }
  find(key: unknown): WireObject | null {
    const found = this.book.findTable(key);
    return found && (!this.scope || found.sheet === this.scope) ? this.book.make.table(found.sheet, found.table) : null;
  }
  Add(place: unknown, hasHeaders: unknown): WireObject {
    const { sheet, area } = this.place(place);
    this.book.checkWritable(sheet);
    const headed = hasHeaders === true;
    checkPlace(sheet, area, null);
    if (!headed) insertCells(this.book, sheet, { ...area, row: area.row, rows: 1 }, 'Down');
    const number = this.book.nextTableNumber();
    const table: TableModel = {
      id: String(number),
      name: this.freeName(number),
      area: headed && area.rows > 1 ? { ...area } : { ...area, rows: area.rows + 1 },
      hasHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      showFilterButton: true,
      showBandedRows: true,
    };
    checkPlace(sheet, table.area, null);
    sheet.tables.push(table);
    tidyHeaders(sheet, table);
    this.book.touch(sheet);
    this.book.emit(EVENTS.tableAdded, WORKBOOK_TARGET, { tableId: table.id, worksheetId: sheet.id, source: 'Local' });
    return this.book.make.table(sheet, table);
  }
  private freeName(from: number): string {
    for (let number = from; ; number += 1) if (!this.book.findTable(`Table${number}`)) return `Table${number}`;
  }
  private place(given: unknown): { sheet: SheetModel; area: Area } {
    if (given instanceof RangeGeometry) return checkScope(this.scope, given.sheet, given.area);
    const { sheet: name, rest } = splitSheet(String(given));
    const area = parseArea(rest);
    if (!area) throw invalidArgument();
    return checkScope(this.scope, name === null ? (this.scope ?? this.book.activeSheet) : this.book.sheet(name), area);
  }
}
listensTo(Tables.prototype, { DataChanged: EVENTS.tableChanged, Added: EVENTS.tableAdded, Deleted: EVENTS.tableDeleted });

function checkScope(scope: SheetModel | null, sheet: SheetModel, area: Area): { sheet: SheetModel; area: Area } {
  if (scope && sheet !== scope) throw invalidArgument('The range is on another sheet.');
  return { sheet, area };
}

/** Refuses whole columns, merged cells and a place where another table stands. */
export function checkPlace(sheet: SheetModel, area: Area, except: TableModel | null): void {
  if (unbounded(area)) throw invalidArgument();
  if (sheet.tables.some((table) => table !== except && intersection(table.area, area))) throw new HostFailure('InvalidArgument', "A table can't overlap another table.");
  if (sheet.merged.some((merged) => intersection(merged, area))) throw new HostFailure('InvalidOperation', "A table can't hold merged cells.");
}
