/** The Aging Summary: one row for each account that has anything open, its buckets, and a live check that they sum to the open balance. */
import { decimalsOf } from '../receivables/money';
import type { AgingPolicy } from '../receivables/policy';
import type { AccountReview } from '../receivables/review';
import { inHomeColumn, inHomeNotes, inHomeTotal, ratesOf } from './consolidated';
import { customerColumns, type CustomerColumns } from './customer-columns';
import type { ReportCell, ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { bucketHeading, criterion, sheetFrame, type ReportInput } from './sheet-frame';
import { shareOf, totalRows, type RowFormula } from './total-rows';

const PAST_DUE_SHARE = 'IF({open}=0,"–",{pastDue}/{open})';

const WORKED_OUT_IN_TOTALS: ReadonlyMap<string, RowFormula> = new Map([
  ['pastDueShare', { formula: PAST_DUE_SHARE, value: (sums) => shareOf(sums.get('pastDue') ?? 0, sums.get('open') ?? 0) }],
]);

/** Columns of the buckets, ids "bucket0" onwards; the overdue ones carry the ramp. */
export function bucketColumns({ review, wording }: ReportInput): ReportColumn[] {
  const last = review.bucketLabels.length - 1;
  return review.bucketLabels.map((label, index) => ({
    id: `bucket${index}`, heading: bucketHeading(label, wording), format: 'money' as const, total: 'sum' as const,
    ...(index > 0 ? { ramp: Math.max(1, Math.round((index / Math.max(1, last)) * 5)) } : {}),
  }));
}

/** The sheet. */
export function agingSummary(input: ReportInput): ReportSheet {
  const { review, wording } = input;
  const accounts = review.accounts.filter((account) => account.openEntries > 0);
  const names = customerColumns(input);
  const rates = ratesOf(input);
  const beside = inHomeColumn(input, rates);
  const columns = [...columnsOf(input, names), ...beside.columns];
  const rows = accounts.map((account): ReportRow => { const row = rowOf(account, names, review); return beside.columns.length === 0 ? row : { ...row, cells: [...row.cells, ...beside.cellsOf(account)] }; });
  const currencies = review.totals.map((total) => total.currency);
  const table = { id: 'accounts', columns, rows };
  return {
    ...sheetFrame('aging-summary', input, (currency) => ({
      aged: `SUMIFS({accounts.open},{accounts.currency},${criterion(currency)})`,
      credits: `SUMIFS({accounts.credits},{accounts.currency},${criterion(currency)})`,
    })),
    tables: [{
      ...table, heading: null, currency: currencies.length === 1 ? currencies[0] ?? null : null, filters: true, whenEmpty: wording.say('summary.none'),
      footer: rows.length === 0 ? [] : [...totalRows(table, currencies, wording, WORKED_OUT_IN_TOTALS), ...inHomeTotal(input, rates, columns)],
    }],
    charts: [],
    notes: [wording.say('summary.note'), wording.say(`overview.noteCredits.${review.policy.aging.credits}`), ...inHomeNotes(input)],
  };
}

function columnsOf(input: ReportInput, names: CustomerColumns): ReportColumn[] {
  const { say } = input.wording;
  return [
    ...names.columns,
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money', total: 'sum' },
    ...bucketColumns(input),
    { id: 'pastDue', heading: say('column.pastDue'), format: 'money', total: 'sum' },
    { id: 'pastDueShare', heading: say('column.pastDueShare'), format: 'percent' },
    { id: 'oldest', heading: say('column.oldest'), format: 'days' },
    { id: 'disputed', heading: say('column.disputed'), format: 'money', total: 'sum' },
    { id: 'credits', heading: say('column.credits'), format: 'money', total: 'sum' },
    { id: 'net', heading: say('column.net'), format: 'money', total: 'sum' },
    { id: 'documents', heading: say('column.documents'), format: 'count', total: 'sum' },
    { id: 'check', heading: say('column.bucketCheck'), format: 'money', total: 'sum' },
  ];
}

/** Whether the buckets after the first hold what is past due and nothing else: not where they go by the document's day, or count the as-of day itself. */
function bucketsTellPastDue({ basis, boundary }: AgingPolicy): boolean {
  return basis === 'due-date' && boundary !== 'first-day';
}

function rowOf(account: AccountReview, names: CustomerColumns, { bucketLabels, policy }: ReportInput['review']): ReportRow {
  const bucketCount = bucketLabels.length;
  const { customer, currency, open, buckets, pastDue, credits } = account;
  const late: ReportCell = bucketCount > 1 && bucketsTellPastDue(policy.aging) ? { formula: `SUM({bucket1}:{bucket${bucketCount - 1}})`, value: pastDue } : pastDue;
  return {
    currency,
    cells: [
      ...names.cellsOf(customer), currency, open, ...buckets, late,
      { formula: PAST_DUE_SHARE, value: shareOf(pastDue, open) },
      account.pastDueCount > 0 ? account.oldestDaysPastDue : null, account.disputed, credits, { formula: '{open}+{credits}', value: open + credits }, account.openCount,
      { formula: `ROUND({open}-SUM({bucket0}:{bucket${bucketCount - 1}}),${decimalsOf(currency)})`, value: open - buckets.reduce((sum, amount) => sum + amount, 0) },
    ],
  };
}
