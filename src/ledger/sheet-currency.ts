/** The currency that holds for a whole sheet, and whether number formats must be read because they, and nothing else, tell documents of several currencies apart. */
import type { CurrencyCode } from '../receivables/money';
import type { ColumnReading, ColumnRole, GridSlice } from './ledger';
import { currencyInFormat, currencyInHeading } from './currency-marks';
import type { HeaderFound } from './find-header';
import type { MoneyLane } from './lanes';
import type { Preamble } from './preamble';
import { rowsBelow, type SheetGrid } from './sheet-grid';

export interface SheetCurrency {
  /** In the heading of the amounts, in their number format, or in the title. */
  readonly currency: CurrencyCode | null;
  /** 0-based columns whose number formats name currencies; empty where something surer names them. */
  readonly formatColumns: readonly number[];
  /** True when the formats of the first rows name more than one. */
  readonly formatsDiffer: boolean;
}

const MONEY_ROLES: readonly ColumnRole[] = ['balance', 'amount', 'debit', 'credit', 'paid'];

/** Reads headings, formats of the sample, and the title. */
export function sheetCurrency(roles: ReadonlyMap<ColumnRole, ColumnReading>, grid: SheetGrid, header: HeaderFound, home: CurrencyCode, preamble: Preamble): SheetCurrency {
  for (const role of MONEY_ROLES) {
    const reading = roles.get(role);
    const found = reading ? currencyInHeading(reading.heading, home) : null;
    if (found !== null) return { currency: found, formatColumns: [], formatsDiffer: false };
  }
  const formatted = MONEY_ROLES.flatMap((role) => roles.get(role) ?? []).map(({ column }) => ({ column, currencies: formatsOf(grid, header, column, home) })).filter(({ currencies }) => currencies.size > 0);
  const named = new Set(formatted.flatMap(({ currencies }) => [...currencies]));
  const formatColumns = roles.has('currency') ? [] : formatted.map(({ column }) => column);
  return { currency: named.size === 1 ? [...named][0] : preamble.currency, formatColumns, formatsDiffer: named.size > 1 && formatColumns.length > 0 };
}

function formatsOf(grid: SheetGrid, header: HeaderFound, column: number, home: CurrencyCode): Set<CurrencyCode> {
  const found = new Set<CurrencyCode>();
  for (const row of rowsBelow(grid, header)) {
    const currency = typeof grid.cell(row, column) === 'number' ? currencyInFormat(grid.format(row, column) ?? '', home) : null;
    if (currency !== null) found.add(currency);
  }
  return found;
}

/** Notes, as marks of their amounts, the currencies that the number formats of a slice name and the sheet as a whole does not. `firstRow` is the sheet row of the lanes' first place. */
export function markByFormats(lanes: Iterable<MoneyLane>, slice: GridSlice, firstRow: number, { currency, home }: { readonly currency: CurrencyCode | null; readonly home: CurrencyCode }): void {
  const { numberFormats } = slice;
  if (numberFormats === undefined) return;
  const known = new Map<string, CurrencyCode | null>();
  for (const lane of lanes) {
    const place = slice.columns.indexOf(lane.column);
    for (let index = Math.max(0, firstRow - slice.firstRow); place >= 0 && index < numberFormats.length; index += 1) {
      const row = slice.firstRow + index - firstRow;
      const format = numberFormats[index][place];
      if (!known.has(format)) known.set(format, currencyInFormat(format, home));
      const found = known.get(format) ?? null;
      if (found !== null && found !== currency && !lane.marks.has(row) && !Number.isNaN(lane.values[row])) lane.marks.set(row, found);
    }
  }
}
