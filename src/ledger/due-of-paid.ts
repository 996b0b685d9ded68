/** Tells whether a column of amounts that are called due still holds them once they are paid, by the statuses beside it; it reads no rows. */
import { amountOf } from './cell-amount';
import { statusMeaning } from './document-words';
import { normalHeading } from './headings';
import type { RoleEvidence } from './refine-roles';
import { AmountText } from './text-amounts';

/** Fewer paid documents may be slips. */
const ENOUGH_PAID = 2;
const DUE = /\b(due|to pay|payable|zu zahlen|zahlbar|zahlbetrag|fallig\p{L}*|a payer|a pagar|por pagar|da pagare|dovuto|te betalen|att betala|a betale|at betale)\b/u;
const LEFT = /\b(balance|open|outstanding|remain\p{L}*|left|still|rest\p{L}*|reste|saldo|solde|offen\p{L}*|noch|residuo|pendiente|openstaand)\b/u;

/** "Amount due" of documents whose status is paid, and never nothing: it is what was due, and the status says what still is. */
export function settleDueOfPaid({ roles, grid }: RoleEvidence, documents: readonly number[], closed: ReadonlySet<string>): void {
  const [balance, status, amount] = (['balance', 'status', 'amount'] as const).map((role) => roles.get(role));
  if (balance === undefined || status === undefined || closed.has('balance') || closed.has('amount')) return;
  const heading = normalHeading(balance.heading);
  if (!DUE.test(heading) || LEFT.test(heading)) return;
  const reader = new AmountText();
  const amountIn = (row: number, column: number): number => amountOf(grid.cell(row, column), reader) ?? 0;
  const paid = documents.filter((row) => statusMeaning(String(grid.cell(row, status.column) ?? '')) === 'paid');
  const isWhole = (row: number): boolean => amountIn(row, balance.column) !== 0 && (amount === undefined || Math.abs(amountIn(row, amount.column) - amountIn(row, balance.column)) < 0.006);
  if (paid.length < ENOUGH_PAID || !paid.every(isWhole)) return;
  roles.delete('balance');
  if (amount === undefined) roles.set('amount', { ...balance, role: 'amount', because: `"${balance.heading}" is what was due before anything was paid` });
}
