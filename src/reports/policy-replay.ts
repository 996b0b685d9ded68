/** What the policy's limits would have done to the ledger's own last year, as a block a currency; none where there is no past. It replays nothing itself. */
import { MOST_REPLAYED, policyBacktest } from '../receivables/policy-backtest';
import type { PolicyReplay } from '../receivables/policy-backtest';
import { knownOrDash } from './figure-blocks';
import type { ReportCell, ReportRow, ReportTable } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** The blocks of the Backtest sheet, and what must be said of them. */
export function replayPart(input: ReportInput): { readonly blocks: readonly ReportTable[]; readonly notes: readonly string[] } {
  const { review, reading, wording: { say, formats } } = input;
  const replays = policyBacktest(reading.book, review.asOf, review.policy);
  if (replays === 'too-few') return { blocks: [], notes: [] };
  if (replays === 'too-many') return { blocks: [], notes: [say('replay.tooMany', { most: MOST_REPLAYED })] };
  const blocks = replays.map((replay, index): ReportTable => ({
    id: `replay${index}`, heading: say('replay.heading', { currency: replay.currency, from: formats.shortDate(replay.from), to: formats.shortDate(review.asOf) }),
    columns: [
      { id: 'measure', heading: say('column.measure'), format: 'text' },
      { id: 'value', heading: say('column.figureValue'), format: 'figure' },
    ],
    rows: replayRows(input, replay), currency: replay.currency, filters: false,
  }));
  return { blocks, notes: [say('replay.note')] };
}

function replayRows({ wording: { say } }: ReportInput, replay: PolicyReplay): ReportRow[] {
  const { currency } = replay;
  const row = (figure: NonNullable<ReportRow['figure']>, name: string, cell: ReportCell): ReportRow => ({ figure, currency, cells: [name, cell] });
  return [
    row('count', say('replay.judged'), replay.judged),
    row('money', say('replay.sales'), replay.sales),
    row('count', say('replay.refused'), replay.refused),
    row('money', say('replay.refusedSales'), replay.refusedSales),
    row('money', say('replay.pastDue'), replay.refusedPastDue),
    row('money', say('replay.late'), replay.refusedLate),
    row('money', say('replay.onTime'), replay.refusedOnTime),
    row('money', say('replay.notDue'), replay.refusedNotDue),
    row('percent', say('replay.lateShareRefused'), knownOrDash(replay.lateShareRefused)),
    row('percent', say('replay.lateShareKept'), knownOrDash(replay.lateShareKept)),
    row('money', say('replay.mostOver'), replay.mostOverLimit),
  ];
}
