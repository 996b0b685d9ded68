/** Tells by arithmetic which of the amount columns are the total, what was paid and what is open, where headings leave it open or say it wrong. It knows nothing of currencies. */
import type { RoleCandidate } from './assign-roles';
import { amountOf } from './cell-amount';
import { isBlank } from './cells';
import { currencyInHeading } from './currency-marks';
import type { HeaderFound } from './find-header';
import { isLocalHeading, namesBucket } from './heading-sense';
import { normalHeading } from './headings';
import type { ColumnReading, ColumnRole } from './ledger';
import { openRatherThanPaid, paidPart } from './paid-or-open';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

type Three = 'amount' | 'paid' | 'balance';
const THREE: readonly Three[] = ['amount', 'paid', 'balance'];
/** A part of the rows that no slip explains. */
const NEARLY_ALL = 0.9;
/** For each document of which all is open so many at most of which a part is paid. */
const MOST_RESTS = 4;
/** More columns of amounts than these are not weighed against each other. */
const MOST_COLUMNS = 10;
/** Rates of tax lie between these: a column that is always such a part of another is the net amount or the tax. */
const LEAST_TAX = 0.02, MOST_TAX = 0.28;

interface MoneyColumn {
  readonly column: number;
  readonly heading: string;
  /** How far the heading speaks for each role. */
  readonly says: Readonly<Record<Three, number>>;
  readonly cells: Cells;
}

/** Amounts row by row; null where a cell holds none. */
type Cells = readonly (number | null)[];

/** Changes `roles` in place; `closed` are the roles that a person decided. */
export function settleByArithmetic(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): void {
  if (THREE.some((role) => closed.has(role)) || roles.has('debit') || roles.has('credit')) return;
  const columns = moneyColumns(grid, header, candidates, roles);
  dropDueBeforePayment(columns, roles);
  if (columns.length < 2 || columns.length > MOST_COLUMNS) return;
  const found = bestThree(columns, roles, (parts) => paidPart(grid, header, roles, parts));
  if (found !== null) return giveThree(roles, found);
  if (!roles.has('balance')) takeGross(grid, header, candidates, roles);
  const added = [...header.headings].flatMap(([column, heading]) => (isAdded(heading) ? [amountsIn(grid, header, column) ?? []] : []));
  wholeBalance(columns, roles, added);
  dropNet(columns, roles);
  restOfTheTotal(columns, roles, added);
}

/** What is added to what was sold or lent: interest, fees, taxes. Nobody has paid it by its standing there. */
const ADDED = /\b(tax(es)?|vat|gst|hst|interest|fees?|penalt(y|ies)|surcharge|charges|freight|shipping|postage|mwst|ust|umsatzsteuer|mehrwertsteuer|zinsen|\p{L}*zinsen|\p{L}*gebuhr(en)?|nebenkosten|mahnkosten|versand\p{L}*|tva|interets?|frais|penalites?|iva|interes(es)?|recargos?|gastos|mora|interessi|spese|btw|rente|kosten|moms|ranta|renter|juros|multa|odsetki|korot?)\b/u;

function isAdded(heading: string): boolean {
  return ADDED.test(normalHeading(heading));
}

/** "Principal balance | Interest balance | Total balance": all of it is open, and not the first part alone. */
function wholeBalance(columns: readonly MoneyColumn[], roles: Map<ColumnRole, ColumnReading>, added: readonly Cells[]): void {
  const part = columns.find(({ column }) => column === roles.get('balance')?.column);
  const whole = part && columns.find((column) => column !== part && column.says.balance > 0.3 && column.cells.some((cell, row) => cell !== part.cells[row]) && isNetOf(column, part, added));
  if (part === undefined || whole === undefined) return;
  if (roles.get('amount')?.column === whole.column) roles.delete('amount');
  roles.set('balance', { role: 'balance', column: whole.column, heading: whole.heading, confidence: 0.9, because: `amounts say so: "${whole.heading}" is "${part.heading}" with what is added to it` });
}

/** True where the total is what is left with one of the added columns, or with all of them, in nearly every row. */
function isNetOf(total: MoneyColumn, net: MoneyColumn, added: readonly Cells[]): boolean {
  const all = total.cells.map((_, row) => added.reduce((sum, cells) => sum + (cells[row] ?? 0), 0));
  return [...added, all].some((more) => {
    let rows = 0, right = 0;
    total.cells.forEach((whole, row) => {
      const left = net.cells[row];
      if (whole === null || left === null) return;
      rows += 1;
      if (Math.abs(whole - left - (more[row] ?? 0)) < 0.006) right += 1;
    });
    return rows > 0 && right >= rows * NEARLY_ALL;
  });
}

/** More cannot be open than was claimed: an amount that nearly always is less than the balance is the net one, and claims nothing. */
function dropNet(columns: readonly MoneyColumn[], roles: Map<ColumnRole, ColumnReading>): void {
  const cellsOf = (role: Three): Cells => columns.find(({ column }) => column === roles.get(role)?.column)?.cells ?? [];
  const balances = cellsOf('balance');
  let rows = 0, more = 0;
  cellsOf('amount').forEach((amount, row) => {
    const balance = balances[row] ?? null;
    if (amount === null || balance === null || amount === 0 || balance === 0) return;
    rows += 1;
    if (Math.abs(balance) > Math.abs(amount) + 0.006) more += 1;
  });
  if (rows >= 3 && more >= rows * NEARLY_ALL) roles.delete('amount');
}

/** Stripe's "Amount due" is what was due before anything was paid: it equals the total, or what was paid wherever something was. */
function dropDueBeforePayment(columns: readonly MoneyColumn[], roles: Map<ColumnRole, ColumnReading>): void {
  const held = (role: Three): MoneyColumn | undefined => columns.find(({ column }) => column === roles.get(role)?.column);
  const amount = held('amount'), paid = held('paid'), balance = held('balance');
  if (paid === undefined || balance === undefined) return;
  const rows = paid.cells.flatMap((part, row) => (part !== null && part !== 0 && balance.cells[row] !== null ? [row] : []));
  const same = rows.filter((row) => Math.abs((paid.cells[row] ?? 0) - (balance.cells[row] ?? 0)) < 0.006).length;
  const wholes = amount === undefined ? 0 : rows.filter((row) => amount.cells[row] !== null && Math.abs((amount.cells[row] ?? 0) - (balance.cells[row] ?? 0)) < 0.006).length;
  // Half paid and half left may happen, but not every time.
  if (rows.length < 2 || (amount === undefined ? same * 2 <= rows.length : wholes < rows.length)) return;
  const due = roles.get('balance');
  roles.delete('balance');
  if (amount === undefined && due !== undefined) roles.set('amount', { ...due, role: 'amount', because: `"${due.heading}" is what was due before anything was paid` });
}

/** "Amount", "Tax", "Total": where the first two make the third, what is owed is the third. */
function takeGross(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: Map<ColumnRole, ColumnReading>): void {
  const net = roles.get('amount');
  const others = new Set(candidates.filter(({ role, score }) => role === 'otherAmount' && score > 0.3).map(({ column }) => column));
  if (net === undefined || others.size === 0) return;
  const used = new Set([...roles.values()].map(({ column }) => column));
  const cells = new Map([...header.headings.keys()].map((column) => [column, amountsIn(grid, header, column) ?? []]));
  const gross = [...header.headings.keys()].find((column) => !used.has(column) && [...others].some((other) => other !== column && isTheSum(cells.get(column) ?? [], cells.get(net.column) ?? [], cells.get(other) ?? [])));
  if (gross === undefined) return;
  const heading = header.headings.get(gross) ?? '';
  roles.set('amount', { role: 'amount', column: gross, heading, confidence: 0.9, because: `amounts say so: "${heading}" is "${net.heading}" with what is added to it` });
}

function isTheSum(total: readonly (number | null)[], one: readonly (number | null)[], other: readonly (number | null)[]): boolean {
  let rows = 0, right = 0, added = 0;
  total.forEach((whole, row) => {
    const [left, more] = [one[row], other[row]];
    if (whole === null || left === null || more === null || more === undefined) return;
    rows += 1;
    if (more !== 0) added += 1;
    if (Math.abs(whole - left - more) < 0.006) right += 1;
  });
  return rows >= 2 && added > rows / 2 && right >= rows * NEARLY_ALL;
}

/** The columns that hold the three roles, and those that may: by a word of theirs, or without any word that is known. */
function moneyColumns(grid: SheetGrid, header: HeaderFound, candidates: readonly RoleCandidate[], roles: ReadonlyMap<ColumnRole, ColumnReading>): MoneyColumn[] {
  const held = new Map([...roles.values()].map(({ role, column }) => [column, role]));
  const columns: MoneyColumn[] = [];
  for (const [column, heading] of header.headings) {
    const role = held.get(column);
    if (role !== undefined && !isOfThree(role)) continue;
    const senses = header.senses.get(column) ?? [];
    const own = candidates.filter((candidate) => candidate.column === column);
    const says = (wanted: Three): number => Math.max(role === wanted ? 0.05 : 0, ...own.filter((one) => one.role === wanted).map(({ score }) => score));
    const known = own.some((one) => (isOfThree(one.role) || one.role === 'total') && one.score > 0.3 && one.score > 0.6 * (own[0]?.score ?? 0));
    if (role === undefined && ((senses.length > 0 && !known) || namesBucket(heading) || isLocalHeading(heading) || currencyInHeading(heading, 'USD') !== null)) continue;
    const cells = amountsIn(grid, header, column);
    if (cells !== null && (known || role !== undefined || mostlyFractions(cells) || hasWrittenCents(grid, header, column))) columns.push({ column, heading, says: { amount: says('amount'), paid: says('paid'), balance: says('balance') }, cells });
  }
  return columns;
}

function isOfThree(role: string): role is Three {
  return THREE.some((one) => one === role);
}

/** The column's amounts row by row; null where it holds something else. */
function amountsIn(grid: SheetGrid, header: HeaderFound, column: number): readonly (number | null)[] | null {
  const reader = new AmountText();
  const cells: (number | null)[] = [];
  let amounts = 0, others = 0;
  for (const row of rowsBelow(grid, header)) {
    const value = grid.cell(row, column);
    const amount = amountOf(value, reader);
    cells.push(amount);
    if (amount !== null) amounts += 1; else if (!isBlank(value)) others += 1;
  }
  return amounts > 0 && others <= amounts * 0.2 ? cells : null;
}

/** A column without a word that is known could hold numbers of anything; few of them have fractions. */
function mostlyFractions(cells: readonly (number | null)[]): boolean {
  // Nothing is nothing, with or without a fraction.
  const amounts = cells.filter((cell) => cell !== null && cell !== 0);
  return amounts.filter((amount) => !Number.isInteger(amount)).length > amounts.length / 2;
}

/** "150 400,00": cents that are nothing, and written. */
function hasWrittenCents(grid: SheetGrid, header: HeaderFound, column: number): boolean {
  const texts = rowsBelow(grid, header).map((row) => grid.cell(row, column)).filter((value) => !isBlank(value));
  return texts.length > 0 && texts.every((text) => typeof text === 'string' && /\d[.,]\d\d$/.test(text));
}

interface ThreeFound {
  readonly amount: MoneyColumn;
  readonly paid: MoneyColumn;
  readonly balance: MoneyColumn;
}

/** The total less what was paid is what is open, in nearly every row that tells: of several such threes the one whose headings say so most, or of one three the likelier way round. Null where none is, or two are as likely. */
function bestThree(columns: readonly MoneyColumn[], roles: ReadonlyMap<ColumnRole, ColumnReading>, paidOf: (parts: readonly [MoneyColumn, MoneyColumn]) => unknown): ThreeFound | null {
  const threes: (ThreeFound & { readonly said: number })[] = [];
  for (const amount of columns) for (const paid of columns) for (const balance of columns) {
    if (amount === paid || amount === balance || paid === balance || isAdded(paid.heading) || isAdded(balance.heading) || !isLessPaid(amount, paid, balance)) continue;
    threes.push({ amount, paid, balance, said: amount.says.amount + paid.says.paid + balance.says.balance + openRatherThanPaid(paid, balance) });
  }
  const most = Math.max(0, ...threes.map(({ said }) => said));
  const [one, other, ...more] = threes.filter(({ said }) => said > 0 && most - said < 0.02);
  const turned = other !== undefined && other.amount === one.amount && other.paid === one.balance;
  if (one === undefined || (other !== undefined && (!turned || more.length > 0))) return null;
  const paid = turned ? paidOf([one.paid, one.balance]) : one.paid;
  const best = paid === null ? null : paid === one.paid ? one : other;
  if (best === null) return null;
  const held = THREE.filter((role) => roles.get(role)?.column === best[role].column).length;
  return held === 3 ? null : best;
}

/** Told alike whichever of the two parts is taken for which; one of them may be left empty for nothing. Rows in which one is nothing go with many readings. */
function isLessPaid(amount: MoneyColumn, paid: MoneyColumn, balance: MoneyColumn): boolean {
  let rows = 0, right = 0, telling = 0, rightOnes = 0, larger = 0;
  const parts: number[] = [];
  for (let row = 0; row < amount.cells.length; row += 1) {
    const whole = amount.cells[row], part = paid.cells[row] ?? 0, left = balance.cells[row] ?? 0;
    if (whole === null || whole === 0 || (paid.cells[row] === null && balance.cells[row] === null)) continue;
    // What was paid may be written as a negative amount.
    const fits = Math.abs(whole - part - left) < 0.006 || (part * whole < 0 && Math.abs(whole + part - left) < 0.006) ? 1 : 0;
    rows += 1;
    right += fits;
    if (part === 0 || left === 0) continue;
    telling += 1;
    rightOnes += fits;
    parts.push(left / whole);
    if (left / whole > 1) larger += 1;
  }
  // What is left is less than the whole, but for what was paid twice and sums below.
  return rows >= 2 && right >= rows * NEARLY_ALL && telling > 0 && larger * 2 <= telling && rightOnes >= telling * NEARLY_ALL && (areNamed(paid, balance) || !isTaxed(parts));
}

/** Parts are what is left of a total without one of the usual taxes, or such a tax itself. */
function isTaxed(parts: readonly number[]): boolean {
  const tax = (part: number): boolean => part > 0 && ((1 / part - 1 > LEAST_TAX && 1 / part - 1 < MOST_TAX) || (1 / (1 - part) - 1 > LEAST_TAX && 1 / (1 - part) - 1 < MOST_TAX));
  return parts.every(tax);
}

function areNamed(paid: MoneyColumn, balance: MoneyColumn): boolean {
  return Math.max(paid.says.paid, balance.says.balance) >= 0.5;
}

function giveThree(roles: Map<ColumnRole, ColumnReading>, found: ThreeFound): void {
  const because = `amounts say so: "${found.amount.heading}" less "${found.paid.heading}" is "${found.balance.heading}"`;
  for (const role of THREE) {
    if (roles.get(role)?.column !== found[role].column) roles.set(role, { role, column: found[role].column, heading: found[role].heading, confidence: 0.95, because });
  }
}

/** Without a column of payments: one that is never more than the total, now and then the total, never nothing and else less by any part is what is open. */
function restOfTheTotal(columns: readonly MoneyColumn[], roles: Map<ColumnRole, ColumnReading>, added: readonly Cells[]): void {
  if (roles.has('paid')) return;
  if (roles.has('balance')) return restOfWhatIsCalledOpen(columns, roles, added);
  const total = columns.find(({ column }) => column === roles.get('amount')?.column) ?? totalOfTwo(columns);
  if (total === undefined) return;
  if (!roles.has('amount')) roles.set('amount', { role: 'amount', column: total.column, heading: total.heading, confidence: 0.6, because: 'of two columns of amounts, the one that is never less' });
  const rests = columns.filter((column) => column !== total && !isAdded(column.heading) && isRestOf(total, column) && !isNetOf(total, column, added));
  if (rests.length !== 1) return;
  const [{ column, heading }] = rests;
  roles.set('balance', { role: 'balance', column, heading, confidence: 0.7, because: `"${heading}" is the amount under "${total.heading}" or what is left of it` });
}

/** "Amount Due Original", "Amount Due Remaining": both are called open, and the one is what is left of the other. */
function restOfWhatIsCalledOpen(columns: readonly MoneyColumn[], roles: Map<ColumnRole, ColumnReading>, added: readonly Cells[]): void {
  const total = roles.has('amount') ? undefined : columns.find(({ column }) => column === roles.get('balance')?.column);
  if (total === undefined) return;
  const rests = columns.filter((column) => column !== total && column.says.balance > 0.3 && isRestOf(total, column) && !isNetOf(total, column, added));
  if (rests.length !== 1) return;
  roles.set('amount', { role: 'amount', column: total.column, heading: total.heading, confidence: 0.7, because: `"${rests[0].heading}" is what is left of it` });
  roles.set('balance', { role: 'balance', column: rests[0].column, heading: rests[0].heading, confidence: 0.8, because: `what is left of the amount under "${total.heading}"` });
}

/** Of two columns of amounts that no word tells apart, the one of which the other is the rest. */
function totalOfTwo(columns: readonly MoneyColumn[]): MoneyColumn | undefined {
  const [left, right] = columns;
  if (columns.length !== 2) return undefined;
  return isRestOf(left, right) ? left : isRestOf(right, left) ? right : undefined;
}

function isRestOf(total: MoneyColumn, rest: MoneyColumn): boolean {
  let same = 0, single = 0, rows = 0;
  const parts: number[] = [];
  for (let row = 0; row < total.cells.length; row += 1) {
    const whole = total.cells[row], left = rest.cells[row];
    if (whole === null && left === null) continue;
    rows += 1;
    // A sum below may stand under one of them alone.
    if (whole === null || left === null) { single += 1; continue; }
    if (Math.abs(whole - left) < 0.006) { same += 1; continue; }
    const part = left / whole;
    if (!(part > 0 && part < 1)) return false;
    parts.push(part);
  }
  return single <= Math.max(1, rows * (1 - NEARLY_ALL)) && parts.length > 0 && same * MOST_RESTS >= parts.length && !isTaxed(parts) && new Set(parts.map((part) => part.toFixed(3))).size > parts.length / 2;
}
