/** Reading, reviewing and writing in one go, as the last time: the same ledger, her corrections, her policy. The order of events only. */
import type { Day } from '../receivables/days';
import { recallPlace, recallSettings } from './kept-settings';
import type { RunControl, RunOutcome, Workbook } from './ports';
import { reviewLedger } from './review-ledger';
import { writeReview, type ReportName, type Writing } from './write-review';

/** Writes the sheets anew as of the day that the ledger states, else `today`; null where no sheets were ever written, so that nobody knows which ledger. */
export async function refreshReports(workbook: Workbook, today: Day, writing: Omit<Writing, 'context'> & { readonly context: Omit<Writing['context'], 'ledgerSheet'> }, run: RunControl): Promise<RunOutcome<readonly ReportName[]> | null> {
  const place = await recallPlace(workbook);
  if (!place) return null;
  const { policy, mappings } = await recallSettings(workbook);
  const reviewed = await reviewLedger(workbook, { ...place, surveyed: place.block === null ? 'anew' : [], payments: null, customers: null, mapping: null, kept: mappings, policy, asOf: null, today, contacts: [] }, run);
  if (reviewed.is !== 'done') return reviewed;
  return writeReview(workbook, reviewed.result, { ...writing, context: { ...writing.context, ledgerSheet: reviewed.result.ledger.sheet } }, run);
}
