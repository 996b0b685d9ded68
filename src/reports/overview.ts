/** The Overview: totals, the aging picture of each currency, who is most overdue, and what would explain a difference from another system. */
import type { ReportChart, ReportSheet, ReportTable } from './report-sheet';
import { bandsNote } from './benchmark-cells';
import { inHomeBlock, inHomeNotes } from './consolidated';
import { discountBlock, discountOfferBlock } from './charges';
import { agingBlockId, agingBlocks, totalsBlock } from './overview-figures';
import { figureBlocks, trendBlocks } from './figure-blocks';
import { boundaryBlock, overdueBlock, readingBlock, setAsideBlock } from './overview-blocks';
import { todayBlock } from './today-block';
import { criterion, sheetFrame, type ReportInput } from './sheet-frame';

/** Pictures beyond these would only push the figures off the page. */
const MOST_CHARTS = 6;

/** The sheet. */
export function overview(input: ReportInput): ReportSheet {
  const { review, wording } = input;
  const aging = agingBlocks(input);
  const trends = trendBlocks(input);
  const blocks: (ReportTable | null)[] = [totalsBlock(input), inHomeBlock(input), ...aging, todayBlock(input), ...figureBlocks(input), ...trends, discountBlock(input), discountOfferBlock(input), overdueBlock(input), setAsideBlock(input), boundaryBlock(input), readingBlock(input)];
  return {
    ...sheetFrame('overview', input, (currency) => ({
      aged: `SUM({${agingBlockId(review, currency)}.open})`,
      credits: `SUMIFS({totals.credits},{totals.currency},${criterion(currency)})`,
    })),
    tables: blocks.filter((block): block is ReportTable => block !== null),
    charts: [
      ...aging.slice(0, MOST_CHARTS).map((table, index): ReportChart => ({
        title: wording.say(review.policy.aging.basis === 'due-date' ? 'overview.agingChart' : 'overview.agingChartByIssue', { currency: review.totals[index].currency }),
        kind: 'stacked-bar', table: table.id, category: 'bucket', series: ['open'],
      })),
      ...trends.slice(0, MOST_CHARTS).map((table): ReportChart => ({
        title: wording.say('overview.trendChart', { currency: table.currency ?? '' }), kind: 'line', table: table.id, category: 'day', series: ['dso', 'best'],
      })),
    ],
    notes: [wording.say('overview.note'), ...(input.context.decided ? [wording.say('today.note')] : []), ...bandsNote(input), wording.say(review.backDating === 'exact' ? 'overview.noteFigures' : 'overview.noteNoTrend'), wording.say(`overview.noteCredits.${review.policy.aging.credits}`), ...inHomeNotes(input)],
  };
}
