/** The Cash Forecast: expected receipts by week with their range, one block a currency, adding up to what is open. It foresees nothing itself. */
import type { CashForecast } from '../receivables/open-outlook';
import type { ReportChart, ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

const MOST_CHARTS = 6;

/** The sheet. */
export function cashForecastSheet(input: ReportInput): ReportSheet {
  const { review, wording: { say } } = input;
  const weeks = review.forecast.map((forecast, index) => weekBlock(input, forecast, index));
  const tables = weeks.flatMap((table, index) => [table, restBlock(input, review.forecast[index], index)]);
  return {
    ...sheetFrame('cash-forecast', input),
    tables: tables.length > 0 ? tables : [{ id: 'weeks', heading: null, columns: weekColumns(input), rows: [], currency: null, filters: false, whenEmpty: say('forecast.none') }],
    charts: weeks.slice(0, MOST_CHARTS).map((table): ReportChart => ({
      title: say('forecast.chart', { currency: table.currency ?? '' }), kind: 'band', table: table.id, category: 'week', series: ['expected', 'low', 'high'],
    })),
    notes: [say('forecast.rule'), ...(isAgreed(input) ? [say('forecast.agreed')] : []), say('forecast.note')],
  };
}

function isAgreed({ review: { promises, plans, entries } }: ReportInput): boolean {
  return promises.size > 0 || plans.standings.length > 0 || entries.promisedOn !== null;
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
  const rows = forecast.weeks.map(({ weekStarting, expected, low, high }): ReportRow => ({ cells: [formats.shortDate(weekStarting), expected, low, high] }));
  return { id: `weeks${index}`, heading: say('forecast.heading', { currency: forecast.currency }), columns: weekColumns(input), rows, currency: forecast.currency, filters: false };
}

/** Weeks, later and unforeseen add up to the open invoices. */
function restBlock({ wording: { say } }: ReportInput, { currency, weeks, later, unforeseen }: CashForecast, index: number): ReportTable {
  const id = `all${index}`;
  const columns: ReportColumn[] = [{ id: 'part', heading: say('column.week'), format: 'text' }, { id: 'amount', heading: say('column.amount'), format: 'money' }];
  const inWeeks = weeks.reduce((sum, week) => sum + week.expected, 0);
  const rows: ReportRow[] = [
    { cells: [say('forecast.inWeeks'), { formula: `SUM({weeks${index}.expected})`, value: inWeeks }] }, { cells: [say('forecast.later'), later] }, { cells: [say('forecast.unforeseen'), unforeseen] },
  ];
  const footer: ReportRow[] = [{ meaning: 'total', cells: [say('total'), { formula: `SUM({${id}.amount})`, value: inWeeks + later + unforeseen }] }];
  return { id, heading: say('forecast.all', { currency }), columns, rows, footer, currency, filters: false };
}
