/** Where the ledger stood when the sheets were last written, from outside (the workbook): valid, or not known. It looks at no sheet. */
import { isRecord } from './checks';

/** A whole sheet, or a block of one: rows 1-based, columns 0-based, the header included. */
export interface LedgerPlace {
  readonly sheet: string;
  readonly block: { readonly firstRow: number; readonly firstColumn: number; readonly rows: number; readonly columns: number } | null;
}

const PARTS = ['firstRow', 'firstColumn', 'rows', 'columns'] as const;

/** The place that is kept; null where there is none or it makes no sense. */
export function readPlace(given: unknown): LedgerPlace | null {
  if (!isRecord(given) || typeof given['sheet'] !== 'string' || given['sheet'] === '') return null;
  const { sheet, block } = given;
  if (block === null || block === undefined) return { sheet, block: null };
  if (!isRecord(block) || !PARTS.every((part) => Number.isInteger(block[part]) && Number(block[part]) >= (part === 'firstColumn' ? 0 : 1))) return null;
  const [firstRow, firstColumn, rows, columns] = PARTS.map((part) => Number(block[part]));
  return { sheet, block: { firstRow, firstColumn, rows, columns } };
}
