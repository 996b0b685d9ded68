/** Short ways to read a small sheet in tests and to say what is open in it. */
import type { CellValue, Ledger, RefusalCode } from '../../src/ledger/ledger';
import type { LedgerExtras } from '../../src/ledger/ledger-reader';
import { createPaymentsReader, type PaymentsSheet } from '../../src/ledger/payments-sheet';
import { readLedger, sliceOf } from '../../src/ledger/read-ledger';
import { surveySheet, type ReadingContext } from '../../src/ledger/survey-sheet';
import { NO_DAY, dayFromIso, isoOf } from '../../src/receivables/days';

export const A_CONTEXT: ReadingContext = { sheet: 'Ledger', dateSystem: 1900, homeCurrency: 'USD' };

/** "a|b" lines as rows of text. */
export function aTable(text: string): CellValue[][] {
  return text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Reads a sheet that must be a ledger. */
export function theLedger(rows: readonly (readonly CellValue[])[], context: Partial<ReadingContext> = {}, extras?: LedgerExtras): Ledger {
  const outcome = readLedger(rows, { ...A_CONTEXT, ...context }, extras);
  if (outcome.is !== 'read') throw new Error(`refused: ${outcome.why}`);
  return outcome.ledger;
}

/** Why a sheet is refused; "read" when it is not. */
export function whyRefused(rows: readonly (readonly CellValue[])[], context: Partial<ReadingContext> = {}): RefusalCode | 'read' {
  const outcome = readLedger(rows, { ...A_CONTEXT, ...context });
  return outcome.is === 'read' ? 'read' : outcome.why;
}

/** Reads a sheet of payments. */
export function thePayments(rows: readonly (readonly CellValue[])[], context: Partial<ReadingContext> = {}): PaymentsSheet {
  const whole: ReadingContext = { ...A_CONTEXT, sheet: 'Payments', purpose: 'payments', ...context };
  const slice = sliceOf(rows);
  const reader = createPaymentsReader(surveySheet(slice, whole), whole);
  reader.take(slice);
  const outcome = reader.finish();
  if (outcome.is !== 'read') throw new Error(`refused: ${outcome.why}`);
  return outcome.payments;
}

/** What is open at a day, by document number (else "row N"): DOMAIN's rule, written out the long way. */
export function openAt({ book }: Ledger, asOf: string): Record<string, number> {
  const day = dayFromIso(asOf) ?? 0;
  const open: Record<string, number> = {};
  for (let i = 0; i < book.entries.count; i += 1) {
    if (book.entries.issuedOn[i] > day) continue;
    let left = book.entries.amount[i];
    for (let a = 0; a < book.applications.count; a += 1) if (book.applications.entry[a] === i && book.applications.on[a] <= day) left -= book.applications.amount[a];
    const name = String(book.entries.document[i]) || `row ${book.entries.row[i]}`;
    if (left !== 0) open[name] = (open[name] ?? 0) + left;
  }
  return open;
}

/** Due dates as text, in the order of the entries. */
export function dueDates({ book }: Ledger): (string | null)[] {
  return Array.from(book.entries.dueOn.subarray(0, book.entries.count), (day) => (day === NO_DAY ? null : isoOf(day)));
}

/** "code@row" of each problem. */
export function problemsOf(ledger: Ledger): string[] {
  return ledger.problems.map(({ problem, row, column }) => `${problem}@${column ?? ''}${row ?? ''}`);
}

/** "kind@row" of each row set aside. */
export function asideOf(ledger: Ledger): string[] {
  return ledger.setAside.map(({ kind, row }) => `${kind}@${row}`);
}
