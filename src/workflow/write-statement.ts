/** Writes statements of account, each customer's to a sheet of its own, made once and written into ever after. What stands on it is decided elsewhere. */
import type { Day } from '../receivables/days';
import type { ReceivablesReview } from '../receivables/review';
import type { LaidOutSheet } from '../reports/report-sheet';
import { layOut, layingOut } from '../reports/lay-out';
import { statementSheet } from '../reports/statement';
import { breathe, inSteps, outcomeOf } from './outcome';
import { WorkbookFailure, type RunControl, type RunOutcome, type Workbook } from './ports';
import type { ReviewRun } from './review-ledger';
import type { ReportName, Writing } from './write-review';

/** `from` null lists open items alone, a day every movement since. The sheet is brought to the front. */
export function writeStatement(workbook: Workbook, { review, ledger }: Pick<ReviewRun, 'review' | 'ledger'>, customerIndex: number, from: Day | null, { wording, context, dateFormat }: Writing, run: RunControl): Promise<RunOutcome<ReportName>> {
  return outcomeOf(run, async () => {
    const sheet = statementSheet({ review, reading: ledger, wording, context }, customerIndex, from);
    if (sheet === null) throw new WorkbookFailure('This customer has nothing in the review any more, so there is no statement to write. Review the ledger again.', '');
    const names = await workbook.reportSheetNames([sheet]);
    await workbook.addReports([layOut(sheet, names, dateFormat)], run);
    await workbook.showSheet(sheet.id);
    return { id: sheet.id, name: names.get(sheet.id) ?? sheet.name };
  });
}

/** More tabs than these nobody finds her way in. */
const MOST_STATEMENTS = 200;

/** The customers with something open, credits too, in the order of the review; each once, whatever its currencies. */
export function customersWithBalance({ accounts }: Pick<ReceivablesReview, 'accounts'>): readonly number[] {
  return [...new Set(accounts.filter(({ openEntries }) => openEntries > 0).map(({ customerIndex }) => customerIndex))];
}

/** Writes the open items of every customer who has any, one tab each; all of them or none. Fails where there are more than 200. */
export function writeStatements(workbook: Workbook, { review, ledger }: Pick<ReviewRun, 'review' | 'ledger'>, { wording, context, dateFormat }: Writing, run: RunControl): Promise<RunOutcome<readonly ReportName[]>> {
  return outcomeOf(run, async () => {
    const customers = customersWithBalance(review);
    if (customers.length > MOST_STATEMENTS) throw new WorkbookFailure(`${customers.length} customers have something open, and at most ${MOST_STATEMENTS} statements are written at once. Write those you need from the customers' own pages.`, '');
    const input = { review, reading: ledger, wording, context };
    const sheets = customers.flatMap((customer) => statementSheet(input, customer, null) ?? []);
    const names = await workbook.reportSheetNames(sheets);
    const laidOut: LaidOutSheet[] = [];
    for (const sheet of sheets) {
      await breathe(run);
      laidOut.push(await inSteps(layingOut(sheet, names, dateFormat), run));
    }
    await workbook.addReports(laidOut, run);
    return laidOut.map(({ id, name }) => ({ id, name }));
  });
}
