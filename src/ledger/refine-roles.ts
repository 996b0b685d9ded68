/** Corrects the first assignment of roles by what only the whole sample shows: groups with their customer above, missing columns found by content, age columns. */
import type { ColumnReading, ColumnRole, LedgerMapping } from './ledger';
import type { RoleCandidate } from './assign-roles';
import type { ColumnProfile } from './column-profile';
import type { ExportFormat } from './export-formats';
import type { HeaderFound } from './find-header';
import type { SheetGrid } from './sheet-grid';
import type { SurveyDetails } from './survey-sheet';
import { findByContent } from './find-by-content';
import { settleMoney } from './money-columns';
import { sampleRows, type SampleRows } from './sample-rows';

export interface RoleEvidence {
  readonly grid: SheetGrid;
  readonly header: HeaderFound;
  readonly profiles: ReadonlyMap<number, ColumnProfile>;
  readonly candidates: readonly RoleCandidate[];
  readonly roles: Map<ColumnRole, ColumnReading>;
  readonly format: ExportFormat | null;
  readonly mapping: LedgerMapping | undefined;
  readonly purpose: 'ledger' | 'payments';
}

export interface RefinedRoles {
  readonly roles: Map<ColumnRole, ColumnReading>;
  readonly details: Pick<SurveyDetails, 'lineColumns' | 'amountPerLine' | 'ageColumn' | 'bucketColumns' | 'labelColumns' | 'partyOnOwnRow' | 'paddedColumns'>;
}

/** Roles as they will be read, and what else the reader must know of the columns. */
export function refineRoles(evidence: RoleEvidence): RefinedRoles {
  const { grid, header, candidates, roles, profiles } = evidence;
  const closed = new Set(Object.keys(evidence.mapping?.columns ?? {}));
  applyFormat(evidence, closed);
  const money = settleMoney(grid, header, candidates, roles, closed);
  const lastHeaderRow = header.rows[header.rows.length - 1];
  let rows = sampleRows(grid, lastHeaderRow, roles, money.bucketColumns);
  findByContent(evidence, rows, closed);
  rows = sampleRows(grid, lastHeaderRow, roles, money.bucketColumns);
  const party = partyRows(grid, roles, rows);
  if (party.onOwnRow && !closed.has('customerName') && party.column !== null) replaceParty(roles, header, party.column);
  const age = candidates.find((candidate) => candidate.role === 'age' && (profiles.get(candidate.column)?.numbers ?? 0) > 0 && candidate.score > 0.5 && ![...roles.values()].some((reading) => reading.column === candidate.column));
  return {
    roles,
    details: {
      lineColumns: candidates.filter((candidate) => (candidate.role === 'line' || candidate.role === 'lineAmount') && candidate.score > 0.5).length >= 2,
      amountPerLine: money.amountPerLine,
      ageColumn: age?.column ?? -1,
      bucketColumns: money.bucketColumns,
      labelColumns: labelColumnsOf(grid, rows),
      partyOnOwnRow: party.onOwnRow,
      paddedColumns: paddedColumns(grid, lastHeaderRow, roles),
    },
  };
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

/** Are the customers' names on rows of their own? Only when documents name nobody themselves. */
function partyRows(grid: SheetGrid, roles: ReadonlyMap<ColumnRole, ColumnReading>, rows: SampleRows): { readonly onOwnRow: boolean; readonly column: number | null } {
  const parties = (['customerName', 'customerId'] as const).flatMap((role) => roles.get(role)?.column ?? []);
  const own = rows.documents.filter((row) => parties.some((column) => grid.cell(row, column) !== '' && grid.cell(row, column) !== null)).length;
  const names = rows.others.filter((other) => other.textColumns.length >= 1 && !other.amounts && !other.bucket);
  if (rows.documents.length === 0 || own > rows.documents.length * 0.1 || names.length === 0) return { onOwnRow: false, column: null };
  const counts = new Map<number, number>();
  for (const { textColumns } of names) counts.set(textColumns[0], (counts.get(textColumns[0]) ?? 0) + 1);
  const column = [...counts].sort((left, right) => right[1] - left[1])[0][0];
  return { onOwnRow: true, column };
}

function replaceParty(roles: Map<ColumnRole, ColumnReading>, header: HeaderFound, column: number): void {
  const holder = [...roles.values()].find((reading) => reading.column === column);
  if (holder && holder.role !== 'customerId' && holder.role !== 'customerName') roles.delete(holder.role);
  if (holder?.role === 'customerId') roles.delete('customerId');
  roles.set('customerName', { role: 'customerName', column, heading: header.headings.get(column) ?? '', confidence: 0.9, because: 'each customer stands on a row of its own above its documents' });
}

function labelColumnsOf(grid: SheetGrid, rows: SampleRows): readonly number[] {
  const labels = new Set<number>();
  for (const { textColumns } of rows.others) if (textColumns.length > 0) labels.add(textColumns[0]);
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
