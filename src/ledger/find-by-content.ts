/** Finds what the headings did not name: dates, amounts, document numbers and customers recognised by what their columns contain. */
import type { ColumnRole } from './ledger';
import { isBlank } from './cells';
import { dayInSample } from './sample-days';
import type { RoleEvidence } from './refine-roles';
import type { SampleRows } from './sample-rows';

/** Adds roles to `evidence.roles`; never one that a person has decided. `rowsNow` sorts the sample's rows by the roles found so far. */
export function findByContent(evidence: RoleEvidence, rowsNow: () => SampleRows, closed: ReadonlySet<string>): void {
  findDates(evidence, closed);
  findAmount(evidence, closed);
  const rows = rowsNow();
  if (evidence.purpose === 'ledger') {
    findDocumentNumber(evidence, rows, closed);
    findCustomer(evidence, rows, closed);
  }
}

function free(evidence: RoleEvidence): number[] {
  const used = new Set([...evidence.roles.values()].map(({ column }) => column));
  return evidence.grid.columns.filter((column) => !used.has(column) && evidence.header.headings.has(column));
}

function add(evidence: RoleEvidence, role: ColumnRole, column: number, because: string): void {
  evidence.roles.set(role, { role, column, heading: evidence.header.headings.get(column) ?? '', confidence: 0.45, because });
}

/** Columns of dates without a known name: the earlier is the invoice's, the later the due date. */
function findDates(evidence: RoleEvidence, closed: ReadonlySet<string>): void {
  const { roles, profiles } = evidence;
  if (roles.has('invoiceDate') || roles.has('dueDate') || closed.has('invoiceDate') || closed.has('dueDate')) return;
  const dates = free(evidence).filter((column) => {
    const profile = profiles.get(column);
    const named = evidence.header.senses.get(column)?.[0]?.sense;
    return profile !== undefined && named !== 'otherDate' && profile.filled > 0 && (profile.formattedDates + profile.textDates) / profile.filled > 0.8;
  });
  if (dates.length === 1) add(evidence, 'invoiceDate', dates[0], 'the only column of dates');
  if (dates.length !== 2) return;
  let leftFirst = 0, rightFirst = 0;
  const first = evidence.header.rows[evidence.header.rows.length - 1] + 1;
  for (let row = first; row <= evidence.grid.lastRow; row += 1) {
    const left = dayInSample(evidence.grid.cell(row, dates[0])), right = dayInSample(evidence.grid.cell(row, dates[1]));
    if (left === null || right === null) continue;
    if (left < right) leftFirst += 1; else if (right < left) rightFirst += 1;
  }
  const [issued, due] = rightFirst > leftFirst ? [dates[1], dates[0]] : dates;
  add(evidence, 'invoiceDate', issued, 'of two columns of dates, the earlier one');
  add(evidence, 'dueDate', due, 'of two columns of dates, the later one');
}

/** The one column of amounts that no heading names; of several, none is believed. */
function findAmount(evidence: RoleEvidence, closed: ReadonlySet<string>): void {
  const { roles, profiles } = evidence;
  if (['amount', 'balance', 'debit', 'credit'].some((role) => roles.has(role as ColumnRole)) || closed.has('amount') || closed.has('balance')) return;
  const amounts = free(evidence).filter((column) => {
    const profile = profiles.get(column);
    if (profile === undefined || profile.filled === 0 || evidence.header.senses.get(column)?.[0] !== undefined) return false;
    const numeric = (profile.numbers + profile.textAmounts) / profile.filled;
    return numeric > 0.9 && (profile.formattedDates + profile.textDates) / profile.filled < 0.5;
  });
  if (amounts.length === 1) add(evidence, 'amount', amounts[0], 'the only column of amounts');
}

function findDocumentNumber(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  if (evidence.roles.has('invoiceNumber') || closed.has('invoiceNumber') || rows.documents.length < 3) return;
  const reference = evidence.roles.get('reference');
  for (const column of [...free(evidence), ...(reference && !closed.has('reference') ? [reference.column] : [])]) {
    const sense = evidence.header.senses.get(column)?.[0]?.sense;
    if (sense !== undefined && sense !== 'reference') continue;
    const cells = rows.documents.map((row) => evidence.grid.cell(row, column)).filter((value) => !isBlank(value));
    const profile = evidence.profiles.get(column);
    if (cells.length < rows.documents.length * 0.9 || new Set(cells).size < cells.length * 0.95 || !profile || profile.codes < profile.filled * 0.9) continue;
    if (profile.formattedDates + profile.textDates > profile.filled / 2) continue;
    if (reference?.column === column) evidence.roles.delete('reference');
    add(evidence, 'invoiceNumber', column, 'every document has its own code there');
    return;
  }
}

function findCustomer(evidence: RoleEvidence, rows: SampleRows, closed: ReadonlySet<string>): void {
  if (evidence.roles.has('customerName') || evidence.roles.has('customerId') || closed.has('customerName') || rows.documents.length < 3) return;
  for (const column of free(evidence)) {
    if (evidence.header.senses.get(column)?.[0] !== undefined) continue;
    const cells = rows.documents.map((row) => evidence.grid.cell(row, column)).filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value));
    const distinct = new Set(cells).size;
    if (cells.length < rows.documents.length * 0.9 || distinct < 2 || (distinct < 4 && cells.length > 30)) continue;
    add(evidence, 'customerName', column, 'every document has a name there');
    return;
  }
}
