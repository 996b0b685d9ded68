/** The filter of a table or of one of its columns: by values, and cleared; other kinds are not emulated. */
import type { Book } from '../book';
import { invalidArgument, notEmulated } from '../failure';
import type { SheetModel, TableModel } from '../model';
import { filterByValues, unfilter } from '../table-filters';
import { bodyArea } from '../table-rules';
import { WireObject } from '../wire-object';

export class TableFilter extends WireObject {
  readonly type: string;
  override readonly scalars: readonly string[];
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    private readonly table: TableModel,
    /** Null for the table's own. */
    private readonly column: number | null,
  ) {
    super();
    this.type = column === null ? 'AutoFilter' : 'Filter';
    this.scalars = column === null ? ['Enabled', 'IsDataFiltered'] : [];
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
  ApplyValuesFilter(values: unknown): null {
    if (this.column === null || !Array.isArray(values)) throw invalidArgument();
    filterByValues(this.book, this.sheet, this.table, this.column, values.map(String));
    return null;
  }
  Apply(): never {
    throw notEmulated(`${this.type}.apply`);
  }
  Clear(): null {
    return this.ClearCriteria();
  }
  ClearCriteria(): null {
    unfilter(this.sheet, this.table);
    this.book.touch(this.sheet);
    return null;
  }
}
