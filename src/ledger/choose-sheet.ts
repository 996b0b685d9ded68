/** Which of a workbook's sheets looks most like the ledger; a guess that a person can change. */
import { normalHeading } from './headings';
import type { SheetSurvey } from './survey-sheet';

/** A surveyed sheet and what is known of it beside. */
export interface SheetCandidate {
  readonly survey: SheetSurvey;
  /** Made by this add-in: never the ledger. */
  readonly ours: boolean;
  readonly visible: boolean;
  readonly rows: number;
}

/** Sheets for each month differ by more days than the same list of two branches. */
const LATER_DAYS = 15;

/** The likeliest ledger first; sheets of ours and sheets that were refused are left out. Of several under the same headings it is the one in front, where that is known, else the latest. */
export function rankLedgerSheets(candidates: readonly SheetCandidate[], inFront: string | null = null): readonly SheetCandidate[] {
  const ranked = candidates.filter(({ survey, ours }) => !ours && survey.refusal === null).map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .sort((left, right) => right.score - left.score).map(({ candidate }) => candidate);
  const [best, ...others] = ranked;
  if (best === undefined) return ranked;
  const alike = others.filter((other) => other.visible === best.visible && headingsAlike(other.survey, best.survey));
  const first = best.survey.sheet === inFront ? best : alike.find(({ survey }) => survey.sheet === inFront) ?? latestOf(best, alike);
  return [first, ...ranked.filter((candidate) => candidate !== first)];
}

/** So many of all headings of two sheets stand on both: last year's had one column less. */
const MOSTLY = 0.7;

function headingsAlike(left: SheetSurvey, right: SheetSurvey): boolean {
  const [ours, theirs] = [left, right].map(({ details }) => new Set([...details.headings.values()].map(normalHeading)));
  const both = [...ours].filter((heading) => theirs.has(heading)).length;
  return both >= (ours.size + theirs.size - both) * MOSTLY;
}

function latestOf(best: SheetCandidate, alike: readonly SheetCandidate[]): SheetCandidate {
  const dayOf = ({ survey }: SheetCandidate): number => survey.details.latest ?? -Infinity;
  const later = (found: SheetCandidate, other: SheetCandidate): SheetCandidate => (dayOf(other) > dayOf(found) ? other : found);
  const rivals = alike.filter(({ survey }) => !survey.details.allSettled);
  if (best.survey.details.allSettled && rivals.length > 0) return rivals.reduce(later);
  const latest = rivals.reduce(later, best);
  return dayOf(latest) > dayOf(best) + LATER_DAYS ? latest : best;
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
