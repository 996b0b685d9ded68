/** Writes a sheet about one customer beside those of the review: a settlement compared, a hand-over. The sheet is made once, written into ever after, and brought to the front. What stands on it is decided elsewhere. */
import type { AccountReview } from '../receivables/review';
import { layOut } from '../reports/lay-out';
import type { ReportSheet } from '../reports/report-sheet';
import { handOverSheet } from '../reports/hand-over';
import type { HandOverCase } from '../reports/hand-over';
import { settlementSheet } from '../reports/settlement';
import type { SettlementCase } from '../reports/settlement';
import { outcomeOf } from './outcome';
import { WorkbookFailure, type RunControl, type RunOutcome, type Workbook } from './ports';
import type { ReviewRun } from './review-ledger';
import type { ReportName, Writing } from './write-review';

/** What she asked for. */
export type AboutAccount =
  | { readonly is: 'settlement'; readonly settlement: SettlementCase }
  | { readonly is: 'hand-over'; readonly handOver: HandOverCase };

/** All or nothing; what stood on the sheet before is written over. */
export function writeAbout(workbook: Workbook, { review, ledger }: Pick<ReviewRun, 'review' | 'ledger'>, account: AccountReview, about: AboutAccount, { wording, context, dateFormat }: Writing, run: RunControl): Promise<RunOutcome<ReportName>> {
  return outcomeOf(run, async () => {
    const input = { review, reading: ledger, wording, context };
    const sheet: ReportSheet | null = about.is === 'settlement' ? settlementSheet(input, account, about.settlement) : handOverSheet(input, account, about.handOver);
    if (sheet === null) throw new WorkbookFailure(wording.say('customer.gone'), '');
    const names = await workbook.reportSheetNames([sheet]);
    await workbook.addReports([layOut(sheet, names, dateFormat)], run);
    await workbook.showSheet(sheet.id);
    return { id: sheet.id, name: names.get(sheet.id) ?? sheet.name };
  });
}
