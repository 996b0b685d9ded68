/** Where amounts stand twice, in the document's currency and in the books' own: takes those in the document's, and sees that the column of currencies speaks of the amounts taken. */
import type { ColumnReading, ColumnRole } from './ledger';
import type { RoleCandidate } from './assign-roles';
import { isBlank } from './cells';
import { currencyInHeading } from './currency-marks';
import type { HeaderFound } from './find-header';
import { isLocalHeading } from './heading-sense';
import { normalHeading } from './headings';
import { isMoneySense } from './role-fit';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

const MONEY: readonly ColumnRole[] = ['balance', 'amount', 'paid', 'debit', 'credit'];

/** Headings that say outright that the amounts below are in the currency of the document. */
const OF_DOCUMENT = /\b(transaction|document|doc|txn|trx|entered)( (invoice|open|remaining|original|paid|unpaid))? (amount|amt|balance|bal)\b|\b(foreign|fc|fcy|fw|wrbtr|curr amount)\b|\bcurr? (amount|amt|balance|bal)\b|\b(amount|amt|balance|bal|open|rest) curr?\b|\b(transaction|document|doc|txn|trx|entered) (curr|crcy|ccy)\b|\b\p{L}*(currency|valuta|devise|divisa|wahrung|valuut|walut)\p{L}*|moneda (extranjera|del documento|de documento|doc)|原[币幣]/u;

/** Changes `roles` in place; `closed` are the roles that a person decided. True where the documents' currencies were put aside because the amounts are in the books' own. */
export function settleCurrencyColumns(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): boolean {
  const currency = roles.get('currency');
  if (currency === undefined || closed.has('currency')) return false;
  const several = severalIn(grid, header, currency.column);
  for (const role of MONEY) if (!closed.has(role)) preferDocument(grid, header, candidates, roles, role);
  if (!closed.has('amount') && totalOfTheRest(grid, header, candidates, roles)) return takeLocalCurrency(grid, header, candidates, roles);
  const main = MONEY.flatMap((role) => roles.get(role) ?? [])[0];
  if (main === undefined) return false;
  const inLocal = (heading: string): boolean => isLocalHeading(heading) || (several && currencyInHeading(heading, 'USD') !== null);
  const local = inLocal(main.heading);
  // Amounts in two currencies are not to be subtracted from each other.
  for (const role of MONEY) {
    const reading = roles.get(role);
    if (reading !== undefined && !closed.has(role) && inLocal(reading.heading) !== local && reading !== main) roles.delete(role);
  }
  return local && takeLocalCurrency(grid, header, candidates, roles);
}

/** Where what is open stands in age columns, and beside the currencies a column says that it is in them: that one, since the age columns are in the books' own then. True when it was found. */
export function settleAgedCurrencies(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, aged: readonly number[], closed: ReadonlySet<string>): boolean {
  const currency = roles.get('currency');
  if (aged.length === 0 || currency === undefined || closed.has('currency') || closed.has('balance') || !namesSeveral(grid, header, currency.column)) return false;
  const used = new Set([...roles.values()].map(({ column }) => column));
  const own = candidates.find((one) => isMoneySense(one.role) && one.score > 0.3 && !used.has(one.column) && !aged.includes(one.column) && isOfDocument(one.heading));
  if (own === undefined) return false;
  roles.set('balance', { role: 'balance', column: own.column, heading: own.heading, confidence: Math.min(1, own.score), because: `"${own.heading}" is in the currency of the document, the age columns are not` });
  return true;
}

function preferDocument(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, role: ColumnRole): void {
  const current = roles.get(role);
  if (current === undefined || isOfDocument(current.heading)) return;
  const taken = new Set([...roles.values()].map(({ column }) => column));
  const better = candidates.find((one) => one.role === role && one.score > 0.3 && !taken.has(one.column) && isOfDocument(one.heading) && isAsFull(grid, header, one.column, current.column));
  if (better) roles.set(role, { role, column: better.column, heading: better.heading, confidence: Math.min(1, better.score), because: `"${better.heading}" is in the currency of the document` });
}

/** Where the total stands in both currencies and what is open in one, takes the total that the rest goes with. True when that is the one in the books' own. */
function totalOfTheRest(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>): boolean {
  const [amount, balance] = [roles.get('amount'), roles.get('balance')];
  if (!amount || !balance || !isOfDocument(amount.heading) || isOfDocument(balance.heading)) return false;
  const taken = new Set([...roles.values()].map(({ column }) => column));
  const own = candidates.find((one) => one.role === 'amount' && one.score > 0.3 && !taken.has(one.column) && !isOfDocument(one.heading) && goesWith(grid, header, balance.column, one.column, amount.column));
  if (own === undefined) return false;
  roles.set('amount', { role: 'amount', column: own.column, heading: own.heading, confidence: Math.min(1, own.score), because: `"${balance.heading}" is in the same currency` });
  return true;
}

/** True where the rest equals the first total more often than the second, of the rows in which the two differ. */
function goesWith(grid: SheetGrid, header: HeaderFound, rest: number, first: number, second: number): boolean {
  const reader = new AmountText();
  const amountAt = (row: number, column: number): number => {
    const value = grid.cell(row, column);
    return typeof value === 'number' ? value : typeof value === 'string' && reader.read(value) === 'amount' ? reader.value : NaN;
  };
  let withFirst = 0, withSecond = 0;
  for (const row of rowsBelow(grid, header)) {
    const [left, one, other] = [rest, first, second].map((column) => amountAt(row, column));
    if (Number.isNaN(left) || one === other) continue;
    if (left === one) withFirst += 1;
    if (left === other) withSecond += 1;
  }
  return withFirst > withSecond;
}

/** True for "Amount in document currency" and its like. */
export function isOfDocument(heading: string): boolean {
  return !isLocalHeading(heading) && OF_DOCUMENT.test(normalHeading(heading));
}

/** A foreign amount that is left empty for documents in the books' own currency says too little. */
function isAsFull(grid: SheetGrid, header: HeaderFound, column: number, other: number): boolean {
  for (const row of rowsBelow(grid, header)) {
    if (!isBlank(grid.cell(row, other)) && isBlank(grid.cell(row, column))) return false;
  }
  return true;
}

function namesSeveral(grid: SheetGrid, header: HeaderFound, column: number): boolean {
  const found = new Set<string>();
  for (const row of rowsBelow(grid, header)) if (!isBlank(grid.cell(row, column))) found.add(String(grid.cell(row, column)).trim());
  return found.size > 1;
}

/** One currency throughout may be the books' own; of several, or of some empty cells, one at most is. */
function severalIn(grid: SheetGrid, header: HeaderFound, column: number): boolean {
  const found = new Set<string>();
  for (const row of rowsBelow(grid, header)) {
    if (grid.columns.filter((other) => !isBlank(grid.cell(row, other))).length > grid.columns.length / 2) found.add(String(grid.cell(row, column) ?? '').trim());
  }
  return found.size > 1;
}

/** Amounts in the books' own currency are not in the currency of the document. True where that was put aside. */
function takeLocalCurrency(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>): boolean {
  const currency = roles.get('currency');
  if (currency === undefined || isLocalHeading(currency.heading) || !severalIn(grid, header, currency.column)) return false;
  roles.delete('currency');
  const own = candidates.find((one) => one.role === 'currency' && one.score > 0.3 && isLocalHeading(one.heading));
  if (own) roles.set('currency', { role: 'currency', column: own.column, heading: own.heading, confidence: Math.min(1, own.score), because: `"${own.heading}" is the currency of the amounts` });
  return true;
}
