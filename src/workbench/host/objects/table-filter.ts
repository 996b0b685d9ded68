/** The filter of a table and of each of its columns: by values, and cleared; other kinds are not emulated. */
import type { Book } from '../book';
import { invalidArgument, notEmulated } from '../failure';
import type { SheetModel, TableModel } from '../model';
import { filterByValues, unfilter } from '../table-filters';
import { bodyArea } from '../table-rules';
import { WireObject } from '../wire-object';

export class TableFilter extends WireObject {
  readonly type = 'AutoFilter';
  override readonly scalars = ['Enabled', 'IsDataFiltered'];
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
  ) {
    super();
  }
  get Enabled(): boolean {
    return this.table.showFilterButton;
  }
  get IsDataFiltered(): boolean {
    const body = bodyArea(this.table);
    return [...this.sheet.filteredRows].some((row) => row >= body.row && row < body.row + body.rows);
  }
  GetRangeOrNullObject(): WireObject | null {
    return this.table.showFilterButton ? this.book.make.range(this.sheet, this.table.area) : null;
  }
  ClearCriteria(): null {
    unfilter(this.sheet, this.table);
    this.book.touch(this.sheet);
    return null;
  }
}

export class ColumnFilter extends WireObject {
  readonly type = 'Filter';
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    private readonly column: number,
  ) {
    super();
  }
  ApplyValuesFilter(values: unknown): null {
    if (!Array.isArray(values)) throw invalidArgument();
    filterByValues(this.book, this.sheet, this.table, this.column, values.map(String));
    return null;
  }
  /** Filters of several columns are one here: clearing one clears all. */
  Clear(): never {
    throw notEmulated('Filter.clear (use Table.clearFilters)');
  }
}
