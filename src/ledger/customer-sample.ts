/** What the documents of the sample have in a column, and what goes with what: the questions by which a customer's columns are told. It decides nothing. */
import type { CellValue, ColumnRole } from './ledger';
import { isBlank } from './cells';
import type { RoleEvidence } from './refine-roles';

export interface Sample {
  readonly evidence: RoleEvidence;
  /** Sheet rows. */
  readonly documents: readonly number[];
}

/** Of the documents, so many must have the cell. */
export const NEARLY_ALL = 0.9;

/** A digit and no blank, and no fraction. */
const CODE = /^(?=\S*\d)(?!-?[\d.,]*[.,]\d{1,2}$)\S+$/;

/** True where nearly all cells are codes, and no days. */
export function isOfCodes(sample: Sample, column: number): boolean {
  const cells = cellsOf(sample, column);
  const codes = cells.filter((value) => (typeof value === 'number' ? Number.isInteger(value) : typeof value === 'string' && CODE.test(value.trim()))).length;
  // Five digits could be a day's serial number; they are more often a code.
  const digits = cells.filter((value) => typeof value === 'string' && /^\d+$/.test(value.trim())).length;
  const profile = sample.evidence.profiles.get(column);
  return cells.length > 0 && codes >= cells.length * NEARLY_ALL && profile !== undefined && Math.max(0, profile.textDates - digits) + profile.formattedDates < profile.filled * 0.5;
}

/** What stands in a column beside the documents. */
export function cellsOf({ evidence, documents }: Sample, column: number): CellValue[] {
  return documents.map((row) => evidence.grid.cell(row, column)).filter((value) => !isBlank(value));
}

/** True when rows that are alike in the first column are alike in the second. */
export function decides({ evidence, documents }: Sample, first: number, second: number): boolean {
  const told = new Map<CellValue, CellValue>();
  for (const row of documents) {
    const [key, value] = [evidence.grid.cell(row, first), evidence.grid.cell(row, second)];
    if (isBlank(key) || isBlank(value)) continue;
    if (told.has(key) && told.get(key) !== value) return false;
    told.set(key, value);
  }
  return true;
}

/** Gives a column a role instead of any it had. */
export function give({ evidence }: Sample, role: ColumnRole, column: number, because: string): void {
  for (const [other, reading] of evidence.roles) if (reading.column === column) evidence.roles.delete(other);
  evidence.roles.set(role, { role, column, heading: evidence.header.headings.get(column) ?? '', confidence: 0.7, because });
}

/** How many different cells. */
export function differentIn(sample: Sample, column: number): number {
  return new Set(cellsOf(sample, column)).size;
}
