/** Corrects the first assignment of roles by what only the whole sample shows: groups with their customer above, missing columns found by content, age columns. */
import type { ColumnReading, ColumnRole, LedgerMapping } from './ledger';
import { isBlank } from './cells';
import type { RoleCandidate } from './assign-roles';
import { chooseStatus } from './choose-status';
import type { ColumnProfile } from './column-profile';
import type { ExportFormat } from './export-formats';
import type { HeaderFound } from './find-header';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import type { SurveyDetails } from './survey-sheet';
import { settleAppliedAmount } from './applied-amounts';
import { chargesBeside } from './charges-beside';
import { completeCustomer } from './complete-customer';
import { convertedBeside } from './converted-amounts';
import { settleCurrencyGroups } from './columns-per-currency';
import { settleAgedCurrencies, settleCurrencyColumns } from './currency-columns';
import { settleDocumentNumber } from './document-number';
import { findByContent } from './find-by-content';
import { findPaidInvoices } from './find-paid-invoices';
import { findMatchingCodes } from './matching-codes';
import { otherHalfOfName } from './names-in-two-columns';
import { settleMoney } from './money-columns';
import { settlePaymentDay } from './payment-day';
import { sampleRows, type SampleRows } from './sample-rows';
import { columnsBeside } from './settled-beside';
import { taxBeside } from './tax-beside';
import { UNREADABLE_DAY, readTextDate } from './text-dates';
import { readsAsGrandTotal } from './total-words';
import { voidColumns } from './void-columns';

export interface RoleEvidence {
  readonly grid: SheetGrid;
  readonly header: HeaderFound;
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  readonly candidates: readonly RoleCandidate[];
  readonly roles: Map<ColumnRole, ColumnReading>;
  readonly format: ExportFormat | null;
  readonly mapping: LedgerMapping | undefined;
  readonly purpose: 'ledger' | 'payments';
  /** Of a payments sheet: the numbers of the ledger that it goes with. */
  readonly numbers?: ReadonlySet<string>;
}

export interface RefinedRoles {
  readonly roles: Map<ColumnRole, ColumnReading>;
  readonly details: Pick<SurveyDetails, 'lineColumns' | 'amountPerLine' | 'currencyColumns' | 'matchingColumn' | 'besideColumns' | 'chargeColumns' | 'convertedColumn' | 'taxColumns' | 'voidColumns' | 'otherNameColumn' | 'wholeColumn' | 'ageColumn' | 'bucketColumns' | 'labelColumns' | 'partyOnOwnRow' | 'partyColumn' | 'paddedColumns'>;
}

/** Roles as they will be read, and what else the reader must know of the columns. */
export function refineRoles(evidence: RoleEvidence): RefinedRoles {
  const { grid, header, candidates, roles, profiles } = evidence;
  const closed = new Set(Object.keys(evidence.mapping?.columns ?? {}));
  applyFormat(evidence, closed);
  chooseStatus(evidence, closed);
  if (evidence.purpose === 'payments') takeWhatWasPaid(roles, closed);
  const currencyColumns = settleCurrencyGroups(grid, header, roles, closed);
  const currencyPutAside = settleCurrencyColumns(grid, header, candidates, roles, closed);
  const settled = settleMoney(grid, header, candidates, roles, closed);
  const money = settleAgedCurrencies(grid, header, candidates, roles, settled.bucketColumns, closed) ? { ...settled, bucketColumns: [] } : settled;
  const wholeColumn = evidence.purpose === 'payments' ? settleAppliedAmount(grid, header, roles, closed) : -1;
  const lastHeaderRow = header.rows[header.rows.length - 1];
  findByContent(evidence, () => sampleRows(grid, lastHeaderRow, roles, money.bucketColumns), currencyPutAside ? new Set([...closed, 'currency']) : closed);
  const rows = sampleRows(grid, lastHeaderRow, roles, money.bucketColumns);
  settlePaymentDay(evidence, rows.documents, closed);
  settleDocumentNumber(evidence, rows.documents, closed);
  const matchingColumn = findMatchingCodes(evidence, rows.documents, closed);
  if (evidence.numbers !== undefined) findPaidInvoices(evidence, evidence.numbers, closed);
  const party = partyRows(grid, header, roles, rows);
  if (party.onOwnRow && !closed.has('customerName') && party.column !== null) replaceParty(roles, header, party.column, grid, rows.documents);
  if (!party.onOwnRow) completeCustomer(evidence, rows.documents, closed);
  const age = candidates.find((candidate) => candidate.role === 'age' && (profiles.get(candidate.column)?.numbers ?? 0) > 0 && candidate.score > 0.5 && !money.bucketColumns.includes(candidate.column) && ![...roles.values()].some((reading) => reading.column === candidate.column));
  const taxColumns = evidence.purpose === 'ledger' ? taxBeside(grid, header, roles) : [];
  sayTaxIsAdded(roles, header, taxColumns);
  return {
    roles,
    details: {
      lineColumns: candidates.filter((candidate) => (candidate.role === 'line' || candidate.role === 'lineAmount') && candidate.score > 0.5).length >= 2,
      amountPerLine: money.amountPerLine,
      currencyColumns,
      besideColumns: columnsBeside(grid, header, roles, evidence.purpose),
      chargeColumns: evidence.purpose === 'payments' ? [] : chargesBeside(grid, header, roles).filter((column) => !taxColumns.includes(column)),
      taxColumns,
      otherNameColumn: party.onOwnRow ? -1 : otherHalfOfName(evidence, rows.documents),
      convertedColumn: evidence.purpose === 'payments' ? -1 : convertedBeside(grid, header, roles),
      voidColumns: voidColumns(grid, header, new Set([...roles.values()].map(({ column }) => column))),
      wholeColumn,
      matchingColumn,
      ageColumn: age?.column ?? -1,
      bucketColumns: money.bucketColumns,
      labelColumns: labelColumnsOf(grid, rows, party.onOwnRow),
      partyOnOwnRow: party.onOwnRow,
      partyColumn: party.column ?? -1,
      paddedColumns: paddedColumns(grid, lastHeaderRow, roles),
    },
  };
}

function sayTaxIsAdded(roles: Map<ColumnRole, ColumnReading>, header: HeaderFound, taxColumns: readonly number[]): void {
  const net = roles.get('amount');
  if (net === undefined || taxColumns.length === 0) return;
  roles.set('amount', { ...net, because: `"${net.heading}" is net; "${taxColumns.map((column) => header.headings.get(column) ?? '').join('", "')}" is added to it` });
}

/** On a sheet of payments what was paid is the amount; what was invoiced or is left stands there only for information. */
function takeWhatWasPaid(roles: Map<ColumnRole, ColumnReading>, closed: ReadonlySet<string>): void {
  const paid = roles.get('paid');
  if (!paid || closed.has('amount')) return;
  for (const role of ['paid', 'balance'] as const) if (!closed.has(role)) roles.delete(role);
  roles.set('amount', { ...paid, role: 'amount' });
}

/** A recognised export says outright what some of its headings mean. */
function applyFormat(evidence: RoleEvidence, closed: ReadonlySet<string>): void {
  const { format, header, roles } = evidence;
  if (format === null) return;
  for (const [column, heading] of header.headings) {
    const role = format.roleOf(heading);
    if (role === null || closed.has(role) || roles.get(role)?.column === column) continue;
    for (const [other, reading] of roles) if (reading.column === column && !closed.has(other)) roles.delete(other);
    roles.set(role, { role, column, heading, confidence: 0.99, because: `${format.name} writes it under "${heading}"` });
  }
}

/** Are the customers' names on rows of their own, above all documents? Then they stand in one column, and documents name nobody themselves. */
function partyRows(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>, rows: SampleRows): { readonly onOwnRow: boolean; readonly column: number | null } {
  const none = { onOwnRow: false, column: null };
  const documents = new Set(rows.documents);
  // A total of the whole sheet on top of it introduces nobody.
  const bands = new Set(rows.others.filter(({ bucket, amounts }) => bucket && !amounts).map(({ row }) => row));
  // Between a customer and its documents their age may stand; between a sum and other documents too.
  const belowBands = ({ row, amounts }: SampleRows['others'][number]): number => {
    const next = nextFilled(grid, header, row);
    return bands.has(next) && !amounts ? nextFilled(grid, header, next) : next;
  };
  const heads = rows.others.filter((other) => other.textColumns.length >= 1 && !other.bucket && !(other.amounts && readsAsGrandTotal(String(grid.cell(other.row, other.textColumns[0])))) && documents.has(belowBands(other)));
  if (rows.documents.length === 0 || heads.length === 0 || (heads[0].row > rows.documents[0] && !namedAboveHeadings(grid, header))) return none;
  const counts = new Map<number, number>();
  for (const { textColumns } of heads) counts.set(textColumns[0], (counts.get(textColumns[0]) ?? 0) + 1);
  const column = [...counts].sort((left, right) => right[1] - left[1])[0][0];
  const name = roles.get('customerName');
  if (name?.column === column && nameThemselves(grid, rows.documents, column)) return none;
  const named = name === undefined || name.column === column ? 0 : rows.documents.filter((row) => !isBlank(grid.cell(row, name.column))).length;
  return named > rows.documents.length * 0.1 ? none : { onOwnRow: true, column };
}

/** Under the names' heading each document has a name, some of them twice: what else stands there heads documents of many customers. */
function nameThemselves(grid: SheetGrid, documents: readonly number[], column: number): boolean {
  const names = documents.map((row) => grid.cell(row, column)).filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value) && readTextDate(value) === UNREADABLE_DAY);
  return names.length >= documents.length * 0.9 && new Set(names).size < names.length;
}

/** Where each group has headings of its own, the first customer stands above the first of them, alone on its row. */
function namedAboveHeadings(grid: SheetGrid, header: HeaderFound): boolean {
  const above = header.rows[0] - 1;
  const alone = grid.columns.filter((column) => !isBlank(grid.cell(above, column)));
  return alone.length === 1 && typeof grid.cell(above, alone[0]) === 'string' && rowsBelow(grid, header).some((row) => repeatsHeadings(grid, header, row));
}

function repeatsHeadings(grid: SheetGrid, header: HeaderFound, row: number): boolean {
  const filled = grid.columns.filter((column) => !isBlank(grid.cell(row, column)));
  return filled.length > 1 && filled.every((column) => header.headings.get(column) === String(grid.cell(row, column)).trim());
}

function nextFilled(grid: SheetGrid, header: HeaderFound, row: number): number {
  let next = row + 1;
  while (next <= grid.lastRow && (grid.columns.every((column) => isBlank(grid.cell(next, column))) || repeatsHeadings(grid, header, next))) next += 1;
  return next;
}

/** Roles that a column of customers' names has instead of beside. */
const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['customerId', 'customerName', 'contact', 'description', 'reference', 'invoiceNumber']);

/** The column of the names; what documents have in it is their own number, or the customer's, or nothing. */
function replaceParty(roles: Map<ColumnRole, ColumnReading>, header: HeaderFound, column: number, grid: SheetGrid, documents: readonly number[]): void {
  const own = documents.map((row) => grid.cell(row, column)).filter((value) => !isBlank(value));
  const holder = [...roles.values()].find((reading) => reading.column === column);
  const id = roles.get('customerId');
  if (id !== undefined && id.column !== column && new Set(documents.map((row) => grid.cell(row, id.column))).size === 1 && documents.length > 2) roles.delete('customerId');
  if (holder?.role === 'customerId' && own.length >= documents.length / 2) { roles.delete('customerName'); return; }
  // Xero writes the customer into the column of its documents' dates, others into that of currencies or amounts: then the column is both.
  const isBoth = holder !== undefined && !NAMES.has(holder.role) && own.length >= documents.length / 2;
  if (holder && !isBoth) roles.delete(holder.role);
  const heading = header.headings.get(column) ?? '';
  roles.set('customerName', { role: 'customerName', column, heading, confidence: 0.9, because: 'each customer stands on a row of its own above its documents' });
  const numbered = own.length >= documents.length * 0.9 && new Set(own).size >= own.length * 0.9;
  if (numbered && !roles.has('invoiceNumber')) roles.set('invoiceNumber', { role: 'invoiceNumber', column, heading, confidence: 0.7, because: 'below each customer, the numbers of its documents' });
}

/** Where a customer stands on a row of its own, its number or its name may stand beside. */
function labelColumnsOf(grid: SheetGrid, rows: SampleRows, partyOnOwnRow: boolean): readonly number[] {
  const labels = new Set<number>();
  for (const { textColumns } of rows.others) for (const column of textColumns.slice(0, partyOnOwnRow ? 3 : 1)) labels.add(column);
  return [...labels].filter((column) => grid.columns.includes(column));
}

/** Number formats such as 0000000000, which show zeros that the number has not. */
function paddedColumns(grid: SheetGrid, lastHeaderRow: number, roles: ReadonlyMap<ColumnRole, ColumnReading>): ReadonlyMap<number, number> {
  const padded = new Map<number, number>();
  for (const role of ['customerId', 'invoiceNumber', 'appliesTo'] as const) {
    const reading = roles.get(role);
    const format = reading ? grid.format(lastHeaderRow + 1, reading.column) : undefined;
    if (reading && format !== undefined && /^0{2,}$/.test(format)) padded.set(reading.column, format.length);
  }
  return padded;
}
