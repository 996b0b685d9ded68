/** Totals under a table: one live row where the table has one currency, else one for each currency, because two currencies are never added. */
import type { CurrencyCode } from '../receivables/money';
import type { Wording } from '../wording/sentences';
import type { ReportCell, ReportColumn, ReportRow } from './report-sheet';
import { criterion } from './sheet-frame';

/** A column that is worked out from others in its own row, in the total as in the items. */
export type RowFormula = { readonly formula: string; readonly value: (sums: ReadonlyMap<string, number>) => number | string };

export interface TotalledTable {
  readonly id: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** Minor units (or count) that a cell stands for; text and empty cells count nothing, as in Excel. */
export function amountOf(cell: ReportCell | undefined): number {
  if (typeof cell === 'number') return cell;
  if (cell !== null && typeof cell === 'object' && 'formula' in cell && typeof cell.value === 'number') return cell.value;
  return 0;
}

/**
 * The footer of a table whose rows name their currency. With one currency the total is a SUBTOTAL, so that it follows the filter; with several each
 * is a SUMIFS over the table's `currency` column. `formulas` are columns that the total works out from its own row.
 */
export function totalRows(table: TotalledTable, currencies: readonly CurrencyCode[], wording: Wording, formulas: ReadonlyMap<string, RowFormula> = new Map()): ReportRow[] {
  const columns = table.columns.filter((column) => !column.hers);
  return currencies.map((currency): ReportRow => {
    const sums = sumsOf(table, columns, currency);
    const live = (column: ReportColumn): string => (currencies.length === 1
      ? `SUBTOTAL(109,{${table.id}.${column.id}})`
      : `SUMIFS({${table.id}.${column.id}},{${table.id}.currency},${criterion(currency)})`);
    const cells = columns.map((column, index): ReportCell => {
      if (index === 0) return currencies.length === 1 ? wording.say('total') : wording.say('total.currency', { currency });
      if (column.id === 'currency') return currency;
      if (column.total) return { formula: live(column), value: sums.get(column.id) ?? 0 };
      const own = formulas.get(column.id);
      return own ? { formula: own.formula, value: own.value(sums) } : null;
    });
    return { meaning: 'total', currency, cells };
  });
}

function sumsOf(table: TotalledTable, columns: readonly ReportColumn[], currency: CurrencyCode): Map<string, number> {
  const sums = new Map<string, number>();
  columns.forEach((column, index) => {
    if (!column.total) return;
    let sum = 0;
    for (const row of table.rows) if (row.currency === currency) sum += amountOf(row.cells[index]);
    sums.set(column.id, sum);
  });
  return sums;
}

/** Past due as a share of open: null where there is nothing to divide by, which a cell shows as "–". */
export function shareOf(part: number, whole: number): number | string {
  return whole === 0 ? '–' : part / whole;
}
