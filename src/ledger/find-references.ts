/** Finds which column of a list says what a payment or a credit note settles: by the numbers of other documents that stand there, whatever its heading says. */
import { referencesIn } from './apply-payments';
import { isBelowNought, isBlank } from './cells';
import { documentMeaning } from './document-words';
import { freeColumns } from './free-columns';
import type { ColumnRole } from './ledger';
import type { RoleEvidence } from './refine-roles';
import type { SampleRows } from './sample-rows';

/** Fewer references prove nothing. */
const ENOUGH_REFERENCES = 2;
const NEARLY_ALL = 0.9;
/** Of what settles so much may name documents that are in no list any more. */
const MOST = 0.6;
/** Roles that a heading gives to a column of references. */
const MAY_REFER: readonly ColumnRole[] = ['reference', 'description', 'purchaseOrder', 'paid', 'status'];

/** Adds roles to `evidence.roles`; never against a person's word. */
export function findReferences(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  const { roles } = evidence;
  if (evidence.purpose === 'payments' || roles.has('appliesTo') || closed.has('appliesTo') || !roles.has('invoiceNumber')) return;
  const others = MAY_REFER.flatMap((role) => (closed.has(role) ? [] : roles.get(role)?.column ?? []));
  const columns = [...freeColumns(evidence), ...others];
  if (!closed.has('invoiceNumber') && findNumberBesideReference(evidence, rows, columns)) return;
  if (findOtherNumbers(evidence, rows, columns) || closed.has('invoiceNumber')) return;
  findBillName(evidence, rows, columns);
}

function textOf({ grid }: RoleEvidence, row: number, column: number): string {
  return String(grid.cell(row, column) ?? '').trim();
}

/** A column in which nearly every cell is the number of another document; invoices may repeat their own. */
function findOtherNumbers(evidence: RoleEvidence, { documents }: SampleRows, columns: readonly number[]): boolean {
  const number = evidence.roles.get('invoiceNumber')?.column ?? -1;
  const numbers = new Set(documents.map((row) => textOf(evidence, row, number)).filter((text) => text !== ''));
  for (const column of columns) {
    const filled = documents.filter((row) => textOf(evidence, row, column) !== '');
    const own = filled.filter((row) => textOf(evidence, row, column) === textOf(evidence, row, number));
    const told = filled.filter((row) => !own.includes(row) && /\d/.test(textOf(evidence, row, column)) && (numbers.has(textOf(evidence, row, column)) || (own.length > 0 && referencesIn(textOf(evidence, row, column), (part) => numbers.has(part)).length > 0)));
    // Invoices that repeat their own number prove the column; payments may then name what is in no list any more.
    const enough = own.length === 0 ? told.length >= filled.length * NEARLY_ALL && filled.length < documents.length : told.length >= (filled.length - own.length) * MOST;
    if (told.length < ENOUGH_REFERENCES || !enough) continue;
    refer(evidence, column);
    return true;
  }
  return false;
}

/** "Number | Invoice": what the heading calls the invoice is empty on the invoices, and holds the numbers of the column beside it on what settles them. */
function findNumberBesideReference(evidence: RoleEvidence, { documents }: SampleRows, columns: readonly number[]): boolean {
  const held = evidence.roles.get('invoiceNumber')?.column ?? -1;
  const filled = documents.filter((row) => textOf(evidence, row, held) !== '');
  if (filled.length < ENOUGH_REFERENCES || filled.length > documents.length * NEARLY_ALL || filled.some((row) => !lowers(evidence, row))) return false;
  for (const column of columns) {
    const texts = documents.map((row) => textOf(evidence, row, column)).filter((text) => text !== '');
    const numbers = new Set(texts);
    if (texts.length < documents.length * NEARLY_ALL || numbers.size < texts.length * NEARLY_ALL) continue;
    const told = filled.filter((row) => referencesIn(textOf(evidence, row, held), (part) => numbers.has(part)).length > 0);
    if (told.length < ENOUGH_REFERENCES || told.length < filled.length * MOST) continue;
    name(evidence, column);
    refer(evidence, held);
    return true;
  }
  return false;
}

/** Tally's bill by bill: each invoice opens a bill of its own name, and what settles it bears the same name; the voucher's number is no one's reference. */
function findBillName(evidence: RoleEvidence, { documents }: SampleRows, columns: readonly number[]): boolean {
  const settling = documents.filter((row) => lowers(evidence, row));
  const owed = documents.filter((row) => !lowers(evidence, row));
  for (const column of columns) {
    const profile = evidence.profiles.get(column);
    // Days and sums recur as well, and name nothing.
    if (!profile || profile.formattedDates + profile.textDates > 0 || documents.some((row) => typeof evidence.grid.cell(row, column) === 'number')) continue;
    const names = owed.map((row) => textOf(evidence, row, column)).filter((text) => /\d/.test(text));
    const bills = new Set(names);
    const filled = settling.filter((row) => textOf(evidence, row, column) !== '');
    const told = filled.filter((row) => bills.has(textOf(evidence, row, column)));
    if (told.length < ENOUGH_REFERENCES || told.length < filled.length * NEARLY_ALL || names.length < owed.length * NEARLY_ALL || bills.size < names.length) continue;
    name(evidence, column);
    return true;
  }
  return false;
}

/** A payment or a credit note, as far as its type, its sign or its column tells. */
function lowers({ roles, grid }: RoleEvidence, row: number): boolean {
  const cell = (role: ColumnRole): unknown => {
    const column = roles.get(role)?.column;
    return column === undefined ? '' : grid.cell(row, column);
  };
  const type = cell('documentType');
  const meaning = typeof type === 'string' && type !== '' ? documentMeaning(type) : null;
  if (meaning === 'payment' || meaning === 'credit-note') return true;
  if (roles.has('debit') && roles.has('credit')) return isBlank(cell('debit') as string) && !isBlank(cell('credit') as string);
  return isBelowNought(cell(roles.has('amount') ? 'amount' : 'balance'));
}

function refer(evidence: RoleEvidence, column: number): void {
  take(evidence, 'appliesTo', column, 'stand the numbers of other documents');
}

function name(evidence: RoleEvidence, column: number): void {
  take(evidence, 'invoiceNumber', column, 'each document has its own number, which what settles it names');
}

function take({ roles, header }: RoleEvidence, role: ColumnRole, column: number, because: string): void {
  for (const [other, reading] of roles) if (reading.column === column) roles.delete(other);
  const heading = header.headings.get(column) ?? '';
  roles.set(role, { role, column, heading, confidence: 0.6, because: `under "${heading}" ${because}` });
}
