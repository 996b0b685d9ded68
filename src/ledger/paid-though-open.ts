/** A column that is called open and still holds all of what is settled holds what was claimed: decided by statuses and days of clearing. It knows nothing of sums. */
import type { RoleCandidate } from './assign-roles';
import { amountOf } from './cell-amount';
import { isBlank } from './cells';
import type { HeaderFound } from './find-header';
import { normalHeading } from './headings';
import type { ColumnReading, ColumnRole } from './ledger';
import { meaningOfStatus } from './row-meanings';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { dayInSample } from './sample-days';
import { AmountText } from './text-amounts';

/** A few of many may be settled but for a rest. */
const NEARLY_ALL = 0.9;
/** Words of a work that is done, which may still be owed. */
const DONE = /complete|done|finished|erledigt|abgeschlossen|afgehandeld|terminee?|terminad|completat/;
/** The day on which nothing was left; "Last payment date" and "Paid on" may be a part payment's. */
const DAY_OF_CLEARING = /\b(clear(ed|ing)?|settle(d|ment)|closed|fully paid|paid off)\b|ausgleich|ausgeziffert|lettrage|compensacion|chiusura/;

/** Changes `roles` in place; `closed` are the roles that a person decided. */
export function settlePaidThoughOpen(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): void {
  const balance = roles.get('balance');
  if (balance === undefined || closed.has('balance') || closed.has('amount') || roles.has('paid') || roles.has('debit') || roles.has('credit')) return;
  const settled = rowsBelow(grid, header).filter((row) => isSettled(grid, roles, row));
  const reader = new AmountText();
  const wholeIn = (column: number): number => {
    const amounts = settled.flatMap((row) => amountOf(grid.cell(row, column), reader) ?? []);
    return amounts.length === 0 ? 0 : amounts.filter((amount) => amount !== 0).length / amounts.length;
  };
  if (wholeIn(balance.column) < NEARLY_ALL) return;
  roles.delete('balance');
  const used = new Set([...roles.values()].map(({ column }) => column));
  // "To pay | Left to pay": of what is settled nothing is left.
  const left = candidates.find(({ role, column, score }) => role === 'balance' && column !== balance.column && score > 0.3 && !used.has(column) && wholeIn(column) === 0);
  if (left !== undefined) roles.set('balance', { role: 'balance', column: left.column, heading: left.heading, confidence: left.score, because: left.because });
  if (!roles.has('amount')) roles.set('amount', { ...balance, role: 'amount', because: `"${balance.heading}" is what was claimed: it stands there of what is settled too` });
}

function isSettled(grid: SheetGrid, roles: ReadonlyMap<ColumnRole, ColumnReading>, row: number): boolean {
  const status = roles.get('status'), cleared = roles.get('paidDate');
  const word = status === undefined ? '' : grid.cell(row, status.column);
  const meaning = status === undefined ? null : meaningOfStatus(word, normalHeading(status.heading));
  if (meaning !== null) return meaning === 'paid' && !DONE.test(normalHeading(String(word)));
  if (cleared === undefined || !DAY_OF_CLEARING.test(normalHeading(cleared.heading))) return false;
  const day = grid.cell(row, cleared.column);
  return !isBlank(day) && dayInSample(day) !== null;
}
