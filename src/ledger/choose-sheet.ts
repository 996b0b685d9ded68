/** Which of a workbook's sheets looks most like the ledger; a guess that a person can change. */
import type { SheetSurvey } from './survey-sheet';

/** A surveyed sheet and what is known of it beside. */
export interface SheetCandidate {
  readonly survey: SheetSurvey;
  /** Made by this add-in: never the ledger. */
  readonly ours: boolean;
  readonly visible: boolean;
  readonly rows: number;
}

/** The likeliest ledger first; sheets of ours and sheets that were refused are left out. */
export function rankLedgerSheets(candidates: readonly SheetCandidate[]): readonly SheetCandidate[] {
  return candidates.filter(({ survey, ours }) => !ours && survey.refusal === null).map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((left, right) => right.score - left.score).map(({ candidate }) => candidate);
}

/** The likeliest ledger, or null when no sheet is one. */
export function chooseLedgerSheet(candidates: readonly SheetCandidate[]): SheetSurvey | null {
  return rankLedgerSheets(candidates)[0]?.survey ?? null;
}

function scoreOf({ survey, visible, rows }: SheetCandidate): number {
  const payments = survey.columns.some(({ role }) => role === 'appliesTo') && !survey.columns.some(({ role }) => role === 'dueDate') ? -0.3 : 0;
  const paysOnly = /payment|zahlung|paiement|pago|pagament|betaling|receipt/i.test(survey.sheet) && !survey.columns.some(({ role }) => role === 'dueDate') ? -0.3 : 0;
  const due = survey.columns.some(({ role }) => role === 'dueDate') ? 0.1 : 0;
  return survey.confidence + due + payments + paysOnly + (visible ? 0.1 : 0) + Math.min(0.1, Math.log10(Math.max(1, rows)) / 60);
}
