/** The Cash Forecast: expected receipts by week with their range, one block a currency, adding up to what is open. It foresees nothing itself. */
import type { CashForecast } from '../receivables/open-outlook';
import { knownOrDash } from './figure-blocks';
import type { ReportChart, ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

const MOST_CHARTS = 6;

/** The sheet. */
export function cashForecastSheet(input: ReportInput): ReportSheet {
  const { review, wording: { say } } = input;
  const tables = review.forecast.map((forecast, index) => weekBlock(input, forecast, index));
  return {
    ...sheetFrame('cash-forecast', input),
    tables: tables.length > 0 ? tables : [{ id: 'weeks', heading: null, columns: weekColumns(input), rows: [], currency: null, filters: false, whenEmpty: say('forecast.none') }],
    charts: tables.slice(0, MOST_CHARTS).map((table): ReportChart => ({
      title: say('forecast.chart', { currency: table.currency ?? '' }), kind: 'column', table: table.id, category: 'week', series: ['expected'],
    })),
    notes: [say('forecast.rule'), say('forecast.note')],
  };
}

function weekColumns({ wording: { say } }: ReportInput): ReportColumn[] {
  return [
    { id: 'week', heading: say('column.week'), format: 'text' },
    { id: 'expected', heading: say('column.expected'), format: 'money' },
    { id: 'low', heading: say('column.low'), format: 'money' },
    { id: 'high', heading: say('column.high'), format: 'money' },
  ];
}

function weekBlock(input: ReportInput, forecast: CashForecast, index: number): ReportTable {
  const { say, formats } = input.wording;
  const id = `weeks${index}`;
  const weeks = forecast.weeks.map(({ weekStarting, expected, low, high }): ReportRow => ({ cells: [formats.shortDate(weekStarting), expected, low, high] }));
  const inWeeks = forecast.weeks.reduce((sum, week) => sum + week.expected, 0);
  const rest = [[say('forecast.later'), forecast.later], [say('forecast.unforeseen'), forecast.unforeseen]] as const;
  const rows = [...weeks, ...rest.map(([label, amount]): ReportRow => ({ meaning: 'quiet', cells: [label, amount, knownOrDash(null), knownOrDash(null)] }))];
  const footer: ReportRow[] = [{ meaning: 'total', cells: [say('total'), { formula: `SUM({${id}.expected})`, value: inWeeks + forecast.later + forecast.unforeseen }, null, null] }];
  return { id, heading: say('forecast.heading', { currency: forecast.currency }), columns: weekColumns(input), rows, footer, currency: forecast.currency, filters: false };
}
