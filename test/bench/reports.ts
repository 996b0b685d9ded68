/** Times the report sheets as data, laid out with every cell at its address; it says nothing of writing them. */
import type { Ledger } from '../../src/ledger/ledger';
import type { ReceivablesReview } from '../../src/receivables/review';
import { buildReports } from '../../src/reports/index';
import { layOut } from '../../src/reports/lay-out';
import type { LaidOutSheet } from '../../src/reports/report-sheet';
import { wordingFor } from '../../src/wording/sentences';

/** The sheets of a review, each under its own name. */
export function sheetsOf(review: ReceivablesReview, reading: Ledger): LaidOutSheet[] {
  const sheets = buildReports(review, reading, wordingFor('en'), { ledgerSheet: reading.sheet, version: '0' });
  const names = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  return sheets.map((sheet) => layOut(sheet, names));
}

/** Milliseconds for all sheets of a review. */
export function measureReports(review: ReceivablesReview, reading: Ledger): number {
  const started = performance.now();
  const sheets = sheetsOf(review, reading);
  const took = performance.now() - started;
  if (sheets.length === 0) throw new Error('no sheet was made');
  return took;
}
