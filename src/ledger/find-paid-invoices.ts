/** Finds the column of a payments sheet that says what was paid by the numbers that stand in it, which are the ledger's: its heading may say anything. */
import { documentKey, referencesIn } from './apply-payments';
import { isBlank } from './cells';
import { freeColumns } from './free-columns';
import type { ColumnReading, ColumnRole, GridSlice } from './ledger';
import type { RoleEvidence } from './refine-roles';
import { gridOf, type SheetGrid } from './sheet-grid';
import type { SheetSurvey } from './survey-sheet';

/** Roles of columns in which a bank's text or an invoice's number may stand. */
const MAY_REFER: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['invoiceNumber', 'appliesTo', 'reference', 'purchaseOrder', 'description']);
/** Of a column of bare figures so many must be numbers of the ledger: a quantity may be one now and then. */
const ENOUGH_PART = 0.5;
/** What its heading calls the invoice and nearly always is one needs no better. */
const NEARLY_ALL = 0.9;

/** Gives the column that names most invoices the role `appliesTo`; never against a person's word. `numbers` are the ledger's, as `documentKey` writes them. */
export function findPaidInvoices(evidence: RoleEvidence, numbers: ReadonlySet<string>, closed: ReadonlySet<string>): void {
  const { grid, header, roles } = evidence;
  if (numbers.size === 0 || closed.has('appliesTo')) return;
  const roleAt = new Map([...roles.values()].map(({ role, column }) => [column, role]));
  const names = (column: number): Named => namedIn(grid, header.rows[header.rows.length - 1] + 1, column, numbers);
  const current = roles.get('appliesTo') ?? roles.get('invoiceNumber');
  const called = current === undefined ? { told: 0, filled: 0 } : names(current.column);
  const ownBeside = (): void => { if (current?.role === 'invoiceNumber' && called.told > 0 && !closed.has('invoiceNumber')) findOwnNumber(evidence, current); };
  if (called.told > 0 && called.told >= called.filled * NEARLY_ALL) return ownBeside();
  let best = { column: -1, told: called.told };
  for (const column of grid.columns) {
    const role = roleAt.get(column);
    if (column === current?.column || !header.headings.has(column) || (role !== undefined && (!MAY_REFER.has(role) || closed.has(role)))) continue;
    const { told } = names(column);
    if (told > best.told) best = { column, told };
  }
  if (best.column < 0) return ownBeside();
  const role = roleAt.get(best.column);
  if (role !== undefined) roles.delete(role);
  const heading = header.headings.get(best.column) ?? '';
  roles.set('appliesTo', { role: 'appliesTo', column: best.column, heading, confidence: 0.8, because: `under "${heading}" stand the numbers of the ledger's documents` });
}

interface Named {
  readonly told: number;
  readonly filled: number;
}

/** In how many cells of a column documents of the ledger are named; none where it holds figures that are such a number only now and then. */
function namedIn(grid: SheetGrid, firstRow: number, column: number, numbers: ReadonlySet<string>): Named {
  let filled = 0, told = 0, bare = 0;
  for (let row = firstRow; row <= grid.lastRow; row += 1) {
    const value = grid.cell(row, column);
    if (isBlank(value) || typeof value === 'boolean') continue;
    filled += 1;
    if (typeof value === 'number') bare += 1;
    if (referencesIn(value ?? '', (part) => numbers.has(documentKey(part))).length > 0) told += 1;
  }
  return { told: bare > filled / 2 && told < filled * ENOUGH_PART ? 0 : told, filled };
}

/** True for a sheet whatever its name with days and amounts, none of them due, most of whose rows name a document of the ledger. */
export function looksLikePayments({ columns, headerRows, details }: SheetSurvey, sample: GridSlice, numbers: ReadonlySet<string>): boolean {
  const has = (...roles: readonly ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  if (headerRows.length === 0 || details.lineColumns || has('dueDate', 'balance') || !has('invoiceDate', 'paidDate') || !has('amount', 'paid', 'credit', 'debit')) return false;
  const grid = gridOf(sample);
  const firstRow = headerRows[headerRows.length - 1] + 1;
  const rows = Array.from({ length: Math.max(0, grid.lastRow - firstRow + 1) }, (_, at) => firstRow + at).filter((row) => grid.columns.some((column) => !isBlank(grid.cell(row, column)))).length;
  return rows > 0 && grid.columns.some((column) => namedIn(grid, firstRow, column, numbers).told > rows * ENOUGH_PART);
}

/** "Receipt no | Invoice": where the payments' numbers stand beside those of the invoices, each has its role, and a payment that stands twice can be told. */
function findOwnNumber(evidence: RoleEvidence, paid: ColumnReading): void {
  const { header, roles, profiles } = evidence;
  const own = freeColumns(evidence).find((column) => {
    const profile = profiles.get(column);
    const senses = header.senses.get(column) ?? [];
    return profile !== undefined && (senses.length === 0 || senses.some(({ sense }) => sense === 'invoiceNumber')) && profile.formattedDates + profile.textDates === 0 && profile.fractions === 0
      && profile.codes >= profile.filled * NEARLY_ALL && profile.filled > 0 && profile.distinct > profile.filled * ENOUGH_PART && profile.places < profile.filled;
  });
  if (own === undefined) return;
  roles.set('appliesTo', { ...paid, role: 'appliesTo' });
  roles.set('invoiceNumber', { role: 'invoiceNumber', column: own, heading: header.headings.get(own) ?? '', confidence: 0.6, because: `each payment has its own number beside "${paid.heading}"` });
}
