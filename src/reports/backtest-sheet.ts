/** The Backtest sheet: how good such forecasts were on the ledger's own past, and how far chance alone may explain a miss. It measures nothing itself. */
import type { ForecastQuality } from '../receivables/backtest';
import { ownBacktest } from '../receivables/own-backtest';
import { knownOrDash } from './figure-blocks';
import { replayPart } from './policy-replay';
import type { ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

/** The sheet. */
export function backtestSheet(input: ReportInput): ReportSheet {
  const { review, reading, wording: { say, formats } } = input;
  const measured = ownBacktest(reading.book, review.asOf, review.policy);
  const columns: ReportColumn[] = [
    { id: 'measure', heading: say('column.measure'), format: 'text', widest: 64 },
    { id: 'value', heading: say('column.figureValue'), format: 'figure' },
  ];
  const unknown = typeof measured === 'string';
  const quality: ReportTable = {
    id: 'quality', heading: unknown ? null : say('backtest.heading', { from: formats.shortDate(measured.from), to: formats.shortDate(measured.to) }), columns,
    rows: unknown ? [] : qualityRows(input, measured.quality), currency: null, filters: false,
    whenEmpty: say(measured === 'too-many' ? 'backtest.tooMany' : 'backtest.tooFew'),
  };
  const replay = replayPart(input);
  return {
    ...sheetFrame('backtest', input), tables: [quality, ...(unknown ? [] : [calibrationBlock(input, measured.quality)]), ...replay.blocks], charts: [],
    notes: [say('forecast.rule'), say('backtest.note'), ...replay.notes],
  };
}

function qualityRows({ wording: { say } }: ReportInput, { count, lateCount, auc, brier, meanAbsoluteError, errorOfDueDate, errorOfOwnAverage }: ForecastQuality): ReportRow[] {
  const late = lateCount / count;
  return [
    { figure: 'count', cells: [say('backtest.count'), count] },
    { figure: 'ratio', cells: [say('backtest.auc'), knownOrDash(auc)] },
    { figure: 'ratio', cells: [say('backtest.brier'), knownOrDash(brier)] },
    { figure: 'ratio', cells: [say('backtest.brierBase'), late * (1 - late)] },
    { figure: 'decimal', cells: [say('backtest.error'), knownOrDash(meanAbsoluteError)] },
    { figure: 'decimal', cells: [say('backtest.errorDue'), knownOrDash(errorOfDueDate)] },
    { figure: 'decimal', cells: [say('backtest.errorOwn'), knownOrDash(errorOfOwnAverage)] },
  ];
}

function calibrationBlock({ wording: { say, formats } }: ReportInput, { calibration }: ForecastQuality): ReportTable {
  const columns: ReportColumn[] = [
    { id: 'chance', heading: say('column.lateChance'), format: 'text' },
    { id: 'count', heading: say('column.invoices'), format: 'count' },
    { id: 'said', heading: say('column.said'), format: 'percent' },
    { id: 'happened', heading: say('column.happened'), format: 'percent' },
    { id: 'range', heading: say('column.chance'), format: 'text' },
  ];
  const rows = calibration.filter((tenth) => tenth.count > 0).map(({ from, to, count, said, happened }): ReportRow => {
    const off = 1.96 * Math.sqrt((said * (1 - said)) / count);
    const range = say('backtest.range', { low: formats.percent(Math.max(0, said - off)), high: formats.percent(Math.min(1, said + off)) });
    return { cells: [say('backtest.range', { low: formats.percent(from), high: formats.percent(to) }), count, said, happened, range] };
  });
  return { id: 'calibration', heading: say('backtest.calibration'), columns, rows, currency: null, filters: false };
}
