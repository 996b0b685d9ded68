/** What stands beside the payments of a list of transactions, such as discounts taken: how much of it settles the invoices with them. It finds no invoice. */
import { decimalsOf, toMinorUnits } from '../receivables/money';
import type { MatchEvidence } from './match-settlements';
import { noteProblem } from './reading';
import { KIND_PAYMENT } from './row-meanings';
import { comesOnTop, unmatchedMessage, unprovedMessage, type SettledTogether } from './settled-beside';

/** What is added to the payment in each row, minor units. `settledBy` tells the documents that each row settles; deductions of payments that settle none are told and not counted. */
export function deductionsWithin(evidence: MatchEvidence, settledBy: ReadonlyMap<number, readonly number[]>): (row: number) => number {
  const { reading, money } = evidence;
  const beside = (row: number): number => besideAt(evidence, row);
  if (reading.store.beside.length === 0) return () => 0;
  const settled = new Map<number, { claim: number; received: number; beside: number }>();
  let unmatched = false;
  for (const [row, targets] of settledBy) {
    const [target, ...others] = targets;
    if (target === undefined) unmatched ||= beside(row) !== 0;
    if (target === undefined || others.length > 0) continue;
    const known: SettledTogether = settled.get(target) ?? { claim: money.amount[target], received: 0, beside: 0 };
    settled.set(target, { ...known, received: known.received - money.amount[row], beside: known.beside + beside(row) });
  }
  const tell = (message: string): void => noteProblem(reading, 'deductions', 'warning', null, null, '', message);
  if (unmatched) tell(unmatchedMessage(reading.survey.sheet));
  if ([...settledBy].every(([row, targets]) => targets.length === 0 || beside(row) === 0)) return () => 0;
  const proof = comesOnTop([...settled.values()]);
  if (proof === 'unproved') tell(unprovedMessage(reading.survey.sheet));
  return proof === 'no' ? () => 0 : beside;
}

/** Of invoices and credit notes a discount has been taken off before. */
function besideAt({ reading, meanings, currencies }: MatchEvidence, row: number): number {
  if (reading.store.codes.has('documentType') && meanings.kind[row] !== KIND_PAYMENT) return 0;
  const decimals = decimalsOf(currencies.codes[currencies.byRow === null ? 0 : currencies.byRow[row]]);
  return reading.store.beside.reduce((sum, { values }) => sum + (Number.isNaN(values[row]) ? 0 : Math.abs(toMinorUnits(values[row], decimals))), 0);
}
