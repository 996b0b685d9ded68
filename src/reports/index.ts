/** Which sheets there are, in the order of the workbook. To add one, add its file and its line here. */
import type { Ledger } from '../ledger/ledger';
import type { ReceivablesReview } from '../receivables/review';
import type { Wording } from '../wording/sentences';
import { agingDetail } from './aging-detail';
import { agingSummary } from './aging-summary';
import { collectionPolicySheet } from './collection-policy';
import { customers } from './customers';
import { backtestSheet } from './backtest-sheet';
import { cashForecastSheet } from './cash-forecast';
import { creditLimitsSheet } from './credit-limits';
import { limitWorkingSheet } from './limit-working';
import { overview } from './overview';
import { problems } from './problems';
import { planSheets } from './plan-sheets';
import { promisesDisputesSheet } from './promises-disputes';
import { provisionSheet } from './provision';
import { remindersSheet } from './reminders';
import type { ReportSheet } from './report-sheet';
import { riskFlagsSheet } from './risk-flags';
import { templatesSheet } from './templates';
import type { ReportContext, ReportInput } from './sheet-frame';

const SHEETS: readonly ((input: ReportInput) => ReportSheet | null)[] = [
  overview,
  agingSummary,
  agingDetail,
  riskFlagsSheet,
  creditLimitsSheet,
  limitWorkingSheet,
  remindersSheet,
  promisesDisputesSheet,
  cashForecastSheet,
  backtestSheet,
  provisionSheet,
  problems,
  customers,
  templatesSheet,
  collectionPolicySheet,
];

/** The report sheets of a review, as data. Pure: the same arguments give the same sheets. */
export function buildReports(review: ReceivablesReview, reading: Ledger, wording: Wording, context: ReportContext): ReportSheet[] {
  return [...reportsInTurn(review, reading, wording, context)];
}

/** The same sheets one after the other: each is built when it is asked for. */
export function* reportsInTurn(review: ReceivablesReview, reading: Ledger, wording: Wording, context: ReportContext): Generator<ReportSheet> {
  for (const make of SHEETS) {
    const sheet = make({ review, reading, wording, context });
    if (sheet) yield sheet;
  }
  yield* planSheets({ review, wording, context });
}
