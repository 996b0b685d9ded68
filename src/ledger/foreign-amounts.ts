/** Amounts that stand beside a document and are not its own: what the customer owes as a whole, another payment, another day's balance. By words and by what repeats; sums are weighed elsewhere. */
import type { RoleCandidate } from './assign-roles';
import { amountOf } from './cell-amount';
import type { HeaderFound } from './find-header';
import { normalHeading } from './headings';
import type { ColumnReading, ColumnRole } from './ledger';
import { dayInSample } from './sample-days';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

const OF_THE_CUSTOMER = /\b(customer|account|client|party|debtor|kunden|cliente|klant)\b|^kundensaldo$|^klantsaldo$/;
const OF_ANOTHER_DAY = /\b(last|previous|prior|prev|opening|beginning|ytd|mtd|lifetime|historical|letzte[rs]?|derniere?|ultim[oa]|laatste)\b/;
/** What is reckoned, planned or wished, and was not paid and is not owed. */
const OF_NO_DAY = /\b(average|avg|mean|median|predicted|forecast(ed)?|projected|estimated|min|minimum|max|maximum|plan|planned|scheduled|durchschnittliche?r?|moyenn?e?|promedio|gemiddelde?)\b/;
const OVERDUE = /\b(overdue|past due|uberfallig|en retard|vencid[oa]|scadut[oa]|achterstallig|vervallen)\b/;

interface Beside {
  readonly grid: SheetGrid;
  readonly header: HeaderFound;
  readonly roles: Map<ColumnRole, ColumnReading>;
}

/** Changes `roles` in place where something else holds an amount; `closed` are the roles that a person decided. */
export function dropForeignAmounts(beside: Beside, candidates: readonly RoleCandidate[], closed: ReadonlySet<string>): void {
  const { roles } = beside;
  for (const role of ['paid', 'balance'] as const) {
    const held = roles.get(role);
    if (held === undefined || closed.has(role) || !(roles.has('amount') || (role === 'paid' && roles.has('balance'))) || !isForeign(beside, role, held)) continue;
    roles.delete(role);
    const used = new Set([...roles.values()].map(({ column }) => column));
    const own = candidates.find((one) => one.role === role && one.score > 0.3 && one.column !== held.column && !used.has(one.column) && !isForeign(beside, role, one));
    if (own !== undefined) roles.set(role, { role, column: own.column, heading: own.heading, confidence: own.score, because: own.because });
  }
}

function isForeign(beside: Beside, role: 'paid' | 'balance', { column, heading }: { readonly column: number; readonly heading: string }): boolean {
  const words = normalHeading(heading);
  if (OF_NO_DAY.test(words)) return true;
  if ((OF_ANOTHER_DAY.test(words) || (role === 'balance' && OF_THE_CUSTOMER.test(words))) && !isOfTheDocument(beside, column)) return true;
  return role === 'balance' && (repeatsByCustomer(beside, column) || (OVERDUE.test(words) && endsWhereDueBegins(beside, column)));
}

/** Never more than the document's amount and here and there all of it: "Amount due from customer", "Last payment". */
function isOfTheDocument({ grid, header, roles }: Beside, column: number): boolean {
  const amount = roles.get('amount');
  if (amount === undefined) return false;
  const reader = new AmountText();
  let all = 0;
  for (const row of rowsBelow(grid, header)) {
    const part = amountOf(grid.cell(row, column), reader), whole = amountOf(grid.cell(row, amount.column), reader);
    if (part === null || whole === null) continue;
    if (Math.abs(part) > Math.abs(whole) + 0.006) return false;
    if (part !== 0 && part === whole) all += 1;
  }
  return all > 0;
}

/** Beside each invoice of a customer the same, though the invoices are not. */
function repeatsByCustomer({ grid, header, roles }: Beside, column: number): boolean {
  const customer = roles.get('customerId') ?? roles.get('customerName'), amount = roles.get('amount');
  if (customer === undefined || amount === undefined) return false;
  const reader = new AmountText();
  const seen = new Map<unknown, { readonly balance: number; readonly amounts: Set<number> }>();
  let more = false;
  for (const row of rowsBelow(grid, header)) {
    const balance = amountOf(grid.cell(row, column), reader), whole = amountOf(grid.cell(row, amount.column), reader), who = grid.cell(row, customer.column);
    if (balance === null || whole === null || who === '' || who === null) continue;
    const known = seen.get(who);
    if (known !== undefined && known.balance !== balance) return false;
    if (known === undefined) seen.set(who, { balance, amounts: new Set([whole]) }); else known.amounts.add(whole);
    // More than the document's, whichever sign: what is left of a credit is above it.
    if (Math.abs(balance) > Math.abs(whole)) more = true;
  }
  return more && [...seen.values()].some(({ balance, amounts }) => balance !== 0 && amounts.size > 1);
}

/** Noughts under "Overdue" that begin where due dates are later than all others are of what is not due yet, and not of what is paid. */
function endsWhereDueBegins({ grid, header, roles }: Beside, column: number): boolean {
  const due = roles.get('dueDate');
  if (due === undefined) return false;
  const reader = new AmountText();
  let latest = -Infinity, earliest = Infinity;
  for (const row of rowsBelow(grid, header)) {
    const overdue = amountOf(grid.cell(row, column), reader), day = dayInSample(grid.cell(row, due.column));
    if (overdue === null || day === null) continue;
    if (overdue > 0) latest = Math.max(latest, day); else earliest = Math.min(earliest, day);
  }
  return latest < earliest && earliest < Infinity;
}
