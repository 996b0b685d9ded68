/** From a review to sheets in the workbook: build, name, lay out, write; and which they will be, before it is done. It writes no cell itself. */
import { reportsInTurn } from '../reports';
import { contactLogSheet, withRoom } from '../reports/contact-log';
import { layOut, layingOut } from '../reports/lay-out';
import { isoOf, type Day } from '../receivables/days';
import { promisesAndDisputes } from '../reports/promises-disputes';
import { REPORT_SHEET_IDS, type LaidOutSheet, type ReportSheet, type ReportSheetId } from '../reports/report-sheet';
import { recallPolicyChanges } from './kept-settings';
import { templateContent } from './letter-texts';
import { breathe, inSteps, outcomeOf } from './outcome';
import type { RunControl, RunOutcome, SheetInfo, Workbook } from './ports';
import type { ReviewRun } from './review-ledger';

type Wording = Parameters<typeof reportsInTurn>[2];
type ReportContext = Parameters<typeof reportsInTurn>[3];

/** How sheets speak and what they say of their own making. */
export interface Writing {
  readonly wording: Wording;
  readonly context: ReportContext;
  /** The workbook's own number format for dates, where it is known. */
  readonly dateFormat?: string;
}

export interface ReportName {
  readonly id: ReportSheetId;
  readonly name: string;
}

/** Whether a sheet will stand in the workbook once this review is written: some tell of what need not be. */
export function isToCome(id: ReportSheetId, { review, contacts }: Pick<ReviewRun, 'review' | 'contacts'>): boolean {
  if (id === 'payment-plans') return review.plans.standings.length > 0;
  return id !== 'promises-disputes' || promisesAndDisputes(review, contacts) !== null;
}

/** Writes every report sheet or none; the result says which bear what name. */
export function writeReview(workbook: Workbook, reviewed: ReviewRun, writing: Writing, run: RunControl): Promise<RunOutcome<readonly ReportName[]>> {
  return outcomeOf(run, async () => {
    const present = await workbook.sheets();
    const sheets = await layOutAll(workbook, await build(workbook, reviewed, writing, present, run), writing, run);
    // Made once, so that calls can be logged before the first letter; never written again.
    const log = contactLogSheet([], writing.wording);
    const hasLog = present.some(({ ours }) => ours === log.id);
    const names = await workbook.reportSheetNames([log]);
    await workbook.writeReports(hasLog ? sheets : [...sheets, withRoom(layOut(log, names, writing.dateFormat))], run);
    return [...sheets.map(({ id, name }) => ({ id, name })), ...(hasLog ? [] : [{ id: log.id, name: names.get(log.id) ?? log.name }])];
  });
}

async function layOutAll(workbook: Workbook, reports: readonly ReportSheet[], writing: Writing, run: RunControl): Promise<readonly LaidOutSheet[]> {
  const names = await workbook.reportSheetNames(reports.map(({ id, name }) => ({ id, name })));
  const sheets: LaidOutSheet[] = [];
  for (const report of reports) {
    await breathe(run);
    sheets.push(await inSteps(layingOut(report, names, writing.dateFormat), run));
  }
  await breathe(run);
  return sheets;
}

/** Builds the sheets, breathing between them. */
async function build(workbook: Workbook, { review, ledger, reminders, contacts, lettersRefused, texts }: ReviewRun, { wording, context }: Writing, present: readonly SheetInfo[], run: RunControl): Promise<readonly ReportSheet[]> {
  await breathe(run);
  const policyChanges = await recallPolicyChanges(workbook, review.policy);
  const hasPlanRegister = present.some(({ ours }) => ours === 'payment-plans');
  const reports: ReportSheet[] = [];
  for (const report of reportsInTurn(review, ledger, wording, { ...context, policyChanges, hasPlanRegister, decided: { reminders, contacts, refused: lettersRefused }, templates: templateContent(texts) })) {
    reports.push(report);
    await breathe(run);
  }
  return reports;
}

/** Lists that she works in, not figures to share. */
const NOT_SHARED: readonly ReportSheetId[] = ['customers', 'contact-log', 'templates'];

/** Copies the report sheets with values in place of formulas, for her to share; each bears its name and the as-of day. The result is the copies' names. */
export function freezeAsValues(workbook: Workbook, asOf: Day, run: RunControl): Promise<RunOutcome<readonly string[]>> {
  return outcomeOf(run, () => workbook.freezeReports(REPORT_SHEET_IDS.filter((id) => !NOT_SHARED.includes(id)), isoOf(asOf), run));
}

/** Puts back the reports that the last write replaced. */
export function restoreReports(workbook: Workbook, run: RunControl): Promise<RunOutcome<null>> {
  return outcomeOf(run, async () => {
    await workbook.restorePrevious(run);
    return null;
  });
}
