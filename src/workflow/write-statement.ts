/** Writes the statement of account of one customer to a sheet of its own, made once and written into ever after. What stands on it is decided elsewhere. */
import type { Day } from '../receivables/days';
import { layOut } from '../reports/lay-out';
import { statementSheet } from '../reports/statement';
import { outcomeOf } from './outcome';
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
