/** Which columns of a surveyed sheet must be read: those that make the book and class its rows, and no others. */
import type { ColumnRole } from './ledger';
import type { RefinedRoles } from './refine-roles';

const UNUSED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['description', 'reference', 'purchaseOrder', 'salesperson', 'exchangeRate']);

/** 0-based sheet columns, ascending. */
export function neededColumnsOf(refined: RefinedRoles): readonly number[] {
  const needed = new Set<number>([...refined.details.labelColumns, ...refined.details.bucketColumns, ...refined.details.besideColumns, ...refined.details.taxColumns, ...refined.details.voidColumns.map(({ column }) => column), ...refined.details.currencyColumns.map(({ column }) => column)]);
  for (const reading of refined.roles.values()) if (!UNUSED.has(reading.role)) needed.add(reading.column);
  if (refined.details.partyColumn >= 0) needed.add(refined.details.partyColumn);
  for (const column of [refined.details.ageColumn, refined.details.wholeColumn, refined.details.otherNameColumn]) if (column >= 0) needed.add(column);
  return [...needed].sort((left, right) => left - right);
}
