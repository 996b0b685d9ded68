/** A sheet's frozen panes, protection and filter of its own. */
import { splitSheet, parseArea } from '../a1';
import type { Book } from '../book';
import { HostFailure, invalidArgument, itemNotFound, notEmulated } from '../failure';
import type { Area, SheetModel } from '../model';
import { WireObject } from '../wire-object';
import { RangeGeometry } from './range-geometry';

export class FreezePanes extends WireObject {
  readonly type = 'WorksheetFreezePanes';
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
  ) {
    super();
  }
  FreezeRows(count: unknown = 1): null {
    return this.freeze(count, 0);
  }
  FreezeColumns(count: unknown = 1): null {
    return this.freeze(0, count);
  }
  FreezeAt(place: unknown): null {
    const area = place instanceof RangeGeometry ? place.area : typeof place === 'string' ? parseArea(splitSheet(place).rest) : null;
    if (!area) throw invalidArgument();
    return this.freeze(area.row + area.rows, area.column + area.columns);
  }
  Unfreeze(): null {
    return this.freeze(0, 0);
  }
  GetLocation(): WireObject {
    const found = this.GetLocationOrNullObject();
    if (!found) throw itemNotFound();
    return found;
  }
  GetLocationOrNullObject(): WireObject | null {
    const { frozenRows: rows, frozenColumns: columns } = this.sheet;
    if (rows === 0 && columns === 0) return null;
    const area: Area = { row: 0, column: 0, rows: rows || 1048576, columns: columns || 16384 };
    return this.book.make.range(this.sheet, area);
  }
  private freeze(rows: unknown, columns: unknown): null {
    if (typeof rows !== 'number' || typeof columns !== 'number' || rows < 0 || columns < 0) throw invalidArgument();
    this.sheet.frozenRows = rows;
    this.sheet.frozenColumns = columns;
    this.sheet.touched = true;
    return null;
  }
}

/** No passwords: a sheet is protected or it is not. */
export class SheetProtection extends WireObject {
  readonly type = 'WorksheetProtection';
  override readonly scalars = ['Options', 'Protected'];
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protectedSheet;
  }
  get Options(): Record<string, unknown> | null {
    return null;
  }
  Protect(): null {
    if (this.sheet.protectedSheet) throw new HostFailure('InvalidOperation', 'The sheet is protected already.');
    this.sheet.protectedSheet = true;
    this.sheet.touched = true;
    return null;
  }
  Unprotect(): null {
    this.sheet.protectedSheet = false;
    this.sheet.touched = true;
    return null;
  }
}

/** A filter outside tables is told of, not emulated. */
export class SheetAutoFilter extends WireObject {
  readonly type = 'AutoFilter';
  override readonly scalars = ['Enabled', 'IsDataFiltered'];
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get Enabled(): boolean {
    return false;
  }
  get IsDataFiltered(): boolean {
    return this.sheet.filteredRows.size > 0;
  }
  GetRangeOrNullObject(): null {
    return null;
  }
  Apply(): never {
    throw notEmulated('AutoFilter.apply outside a table');
  }
  Remove(): null {
    return null;
  }
}
