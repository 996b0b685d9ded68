/** Amounts that stand in a column of their own for each currency ("Balance EUR | Balance USD"): which columns these are, and how they become one. */
import type { CurrencyCode } from '../receivables/money';
import { isBlank } from './cells';
import { currencyInHeading } from './currency-marks';
import type { HeaderFound } from './find-header';
import { sensesOf } from './heading-sense';
import { normalHeading } from './headings';
import type { MoneyLane } from './lanes';
import type { ColumnReading, ColumnRole } from './ledger';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

/** A further column of a role, for the documents in another currency than that of the role's first column. */
export interface CurrencyColumn {
  readonly role: ColumnRole;
  readonly column: number;
  readonly currency: CurrencyCode;
}

const ROLES: readonly ColumnRole[] = ['balance', 'amount', 'paid'];

/** Finds such columns, which must exclude each other in every document, and gives their roles to the first of each group; `closed` are the roles that a person decided. */
export function settleCurrencyGroups(grid: SheetGrid, header: HeaderFound, roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): readonly CurrencyColumn[] {
  const further: CurrencyColumn[] = [];
  for (const [stem, group] of groupsOf(header)) {
    const role = stem === '' ? (roles.has('balance') ? null : 'balance' as const) : sensesOf(stem).map(({ sense }) => ROLES.find((one) => one === sense)).find((one) => one !== undefined);
    if (role === null || role === undefined || closed.has(role) || further.some((one) => one.role === role) || !excludeEachOther(grid, header, group.map(({ column }) => column))) continue;
    const [first, ...rest] = group;
    for (const [other, { column }] of roles) if (group.some((one) => one.column === column) && !closed.has(other)) roles.delete(other);
    roles.set(role, { role, column: first.column, heading: header.headings.get(first.column) ?? '', confidence: 0.9, because: `of the columns of one currency each, that of ${first.currency}; the others are read with it` });
    for (const { column, currency } of rest) further.push({ role, column, currency });
  }
  return further;
}

interface Named { readonly column: number; readonly currency: CurrencyCode }

/** Columns whose headings say the same but for the currency, of two currencies at least. */
function groupsOf(header: HeaderFound): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const [column, heading] of header.headings) {
    const currency = currencyInHeading(heading, 'USD');
    if (currency === null) continue;
    const stem = normalHeading(heading.replace(/\p{Sc}/gu, ' ')).split(' ').filter((word) => word.toUpperCase() !== currency && word !== 'in').join(' ');
    const group = groups.get(stem) ?? [];
    // A currency twice is no group.
    groups.set(stem, group.some((one) => one.currency === currency) ? [] : [...group, { column, currency }]);
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

/** Every row holds one amount other than nought; a sum may hold one of each. An equivalent in another currency stands beside its amount in all rows. */
function excludeEachOther(grid: SheetGrid, header: HeaderFound, columns: readonly number[]): boolean {
  const reader = new AmountText();
  const used = new Set<number>();
  let alone = 0, together = 0;
  for (const row of rowsBelow(grid, header)) {
    const filled = columns.filter((column) => {
      const value = grid.cell(row, column);
      if (isBlank(value)) return false;
      return typeof value === 'number' ? value !== 0 : typeof value === 'string' && (reader.read(value) !== 'amount' ? reader.mark !== '' : reader.value !== 0);
    });
    if (filled.length === 1) { alone += 1; used.add(filled[0]); }
    if (filled.length > 1) together += 1;
  }
  return used.size > 1 && together <= Math.max(1, alone * 0.1);
}

/** Puts the amounts of a further column where its role's first column has none, with the currency as their mark; rows in which both have one are handed to `both`. */
export function foldCurrencyColumn(main: MoneyLane, further: MoneyLane, currency: CurrencyCode, count: number, both: (row: number) => void): void {
  for (let row = 0; row < count; row += 1) {
    const value = further.values[row];
    if (Number.isNaN(value)) continue;
    if (main.values[row] !== 0 && !Number.isNaN(main.values[row])) {
      if (value !== 0) both(row);
      continue;
    }
    main.values[row] = value;
    if (value !== 0) main.marks.set(row, currency);
  }
}
