/** The Overview's figures: one line of totals and one aging block for each currency. It adds no two currencies. */
import type { CurrencyTotals, ReceivablesReview } from '../receivables/review';
import type { ReportCell, ReportColumn, ReportTable } from './report-sheet';
import { bucketHeading, type ReportInput } from './sheet-frame';
import { shareOf } from './total-rows';

/** One row a currency. */
export function totalsBlock({ review, wording: { say } }: ReportInput): ReportTable {
  const columns: ReportColumn[] = [
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'pastDue', heading: say('column.pastDue'), format: 'money' },
    { id: 'pastDueShare', heading: say('column.pastDueShare'), format: 'percent' },
    { id: 'credits', heading: say('column.credits'), format: 'money' },
    { id: 'net', heading: say('column.net'), format: 'money' },
    { id: 'disputed', heading: say('column.disputed'), format: 'money' },
    { id: 'documents', heading: say('column.documents'), format: 'count' },
    { id: 'accounts', heading: say('column.accounts'), format: 'count' },
    { id: 'accountsPastDue', heading: say('column.accountsPastDue'), format: 'count' },
  ];
  const rows = review.totals.map((total) => ({
    currency: total.currency,
    cells: [
      total.currency, total.open, total.pastDue, pastDueShareCell(total),
      total.credits, { formula: '{open}+{credits}', value: total.open + total.credits }, total.disputed, total.openCount, total.accountsOpen, total.accountsPastDue,
    ],
  }));
  return { id: 'totals', heading: say('overview.totals'), columns, rows, currency: null, filters: false, whenEmpty: say('summary.none') };
}

/** The share of invoices alone. Where credits stand in the buckets, the columns beside hold them too, and no formula over those gives it. */
function pastDueShareCell(total: CurrencyTotals): ReportCell {
  const share = shareOf(total.invoicesPastDue, total.invoicesOpen);
  return total.invoicesOpen === total.open && total.invoicesPastDue === total.pastDue ? { formula: 'IF({open}=0,"–",{pastDue}/{open})', value: share } : share;
}

/** Id of a currency's aging block. A place, not the code: the code came from the ledger and may hold anything. */
export function agingBlockId(review: ReceivablesReview, currency: string): string {
  return `aging${review.totals.findIndex((total) => total.currency === currency)}`;
}

/** One block a currency: its buckets with their share and the number of documents in each. */
export function agingBlocks(input: ReportInput): ReportTable[] {
  return input.review.totals.map((total) => agingBlock(input, total));
}

function agingBlock({ review, wording }: ReportInput, total: CurrencyTotals): ReportTable {
  const { say } = wording;
  const id = agingBlockId(review, total.currency);
  const columns: ReportColumn[] = [
    { id: 'bucket', heading: say('column.bucket'), format: 'text' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'share', heading: say('column.share'), format: 'percent' },
    { id: 'documents', heading: say('column.documents'), format: 'count' },
  ];
  const share = `IF(SUM({${id}.open})=0,"–",{open}/SUM({${id}.open}))`;
  const rows = review.bucketLabels.map((label, index) => {
    const amount = total.buckets[index] ?? 0;
    return { cells: [bucketHeading(label, wording), amount, { formula: share, value: shareOf(amount, total.open) }, total.bucketCounts[index] ?? 0] };
  });
  const footer = [{
    meaning: 'total' as const,
    cells: [
      say('total'), { formula: `SUM({${id}.open})`, value: total.open }, { formula: share, value: shareOf(total.open, total.open) },
      { formula: `SUM({${id}.documents})`, value: total.bucketCounts.reduce((sum, count) => sum + count, 0) },
    ],
  }];
  return { id, heading: say('overview.aging', { currency: total.currency }), columns, rows, footer, currency: total.currency, filters: false };
}
