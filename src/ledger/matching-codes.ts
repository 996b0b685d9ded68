/** Finds the column of a customers' account in which what was paid bears the same letters as the invoices that it paid (lettrage, matching number). What is settled by it is decided elsewhere. */
import { amountOf } from './cell-amount';
import { freeColumns } from './free-columns';
import type { RoleEvidence } from './refine-roles';
import { AmountText } from './text-amounts';

/** Fewer codes prove nothing. */
const ENOUGH_CODES = 2;
/** Of the codes, so many come to nought within one account; the others match a part. */
const MOST = 0.6;
const NEARLY_ALL = 0.9;

/** The column of codes, which is given the role of what a row applies to; -1 for none. `documents` are the sheet rows of the sample's documents. */
export function findMatchingCodes(evidence: RoleEvidence, documents: readonly number[], closed: ReadonlySet<string>): number {
  const { roles, header } = evidence;
  if (evidence.purpose === 'payments' || roles.has('appliesTo') || closed.has('appliesTo') || roles.has('balance')) return -1;
  const held = (['reference', 'status'] as const).flatMap((role) => (closed.has(role) ? [] : roles.get(role)?.column ?? []));
  const found = [...freeColumns(evidence), ...held].find((column) => matches(evidence, documents, column));
  if (found === undefined) return -1;
  const heading = header.headings.get(found) ?? '';
  for (const [role, reading] of roles) if (reading.column === found) roles.delete(role);
  roles.set('appliesTo', { role: 'appliesTo', column: found, heading, confidence: 0.7, because: `under "${heading}" what was paid bears the same letters as the invoices` });
  return found;
}

interface Matched { owed: number; paid: number }

function matches({ grid, roles }: RoleEvidence, documents: readonly number[], column: number): boolean {
  const customer = roles.get('customerId')?.column ?? roles.get('customerName')?.column;
  const number = roles.get('invoiceNumber')?.column;
  if (customer === undefined || number === column) return false;
  const reader = new AmountText();
  const amountIn = (row: number, role: 'amount' | 'debit' | 'credit'): number => {
    const at = roles.get(role)?.column;
    return at === undefined ? 0 : amountOf(grid.cell(row, at), reader) ?? 0;
  };
  const codes = new Map<string, Matched>();
  for (const row of documents) {
    const code = String(grid.cell(row, column) ?? '').trim();
    if (code === '' || code.length > 12) continue;
    const moved = amountIn(row, 'amount') + amountIn(row, 'debit') - Math.abs(amountIn(row, 'credit'));
    const key = `${String(grid.cell(row, customer))}|${code}`;
    const known: Matched = codes.get(key) ?? { owed: 0, paid: 0 };
    if (moved > 0) known.owed += moved; else known.paid -= moved;
    codes.set(key, known);
  }
  const all = [...codes.values()];
  const both = all.filter(({ owed, paid }) => owed > 0 && paid > 0);
  const even = both.filter(({ owed, paid }) => Math.abs(owed - paid) < 0.006);
  return even.length >= ENOUGH_CODES && both.length >= all.length * NEARLY_ALL && even.length >= all.length * MOST;
}
