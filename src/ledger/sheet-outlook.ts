/** How recent a surveyed sheet's documents are and whether any is open, by its sample: what tells this month's copy of a ledger from last month's and from what is paid. */
import type { Day } from '../receivables/days';
import { amountOf } from './cell-amount';
import type { HeaderFound } from './find-header';
import type { ColumnReading, ColumnRole } from './ledger';
import { dayInSample } from './sample-days';
import { rowsBelow, type SheetGrid } from './sheet-grid';

export interface SheetOutlook {
  readonly latest: Day | null;
  readonly allSettled: boolean;
}

/** 2100; beyond it a number is no day of a ledger. */
const LAST_DAY = 73_051;

/** Of the rows below the heading. */
export function outlookOf(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): SheetOutlook {
  const day = roles.get('invoiceDate') ?? roles.get('dueDate');
  const balance = roles.get('balance');
  let latest: Day | null = null;
  let balances = 0, open = 0;
  for (const row of rowsBelow(grid, header)) {
    const on = day === undefined ? null : dayInSample(grid.cell(row, day.column));
    if (on !== null && on < LAST_DAY && (latest === null || on > latest)) latest = on;
    const left = balance === undefined ? null : amountOf(grid.cell(row, balance.column));
    if (left === null) continue;
    balances += 1;
    if (left !== 0) open += 1;
  }
  return { latest, allSettled: balances > 0 && open === 0 };
}
