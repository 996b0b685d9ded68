/** The Overview's key figures: each with the formula behind it and the amounts that went in, and how they moved over the last months. One block a currency. */
import type { KeyFigures } from '../receivables/key-figures';
import type { CurrencyTotals } from '../receivables/review';
import { benchmarkCells, benchmarkColumns } from './benchmark-cells';
import type { ColumnFormat, ReportCell, ReportColumn, ReportRow, ReportTable } from './report-sheet';
import { bucketHeading, type ReportInput } from './sheet-frame';

/** `id` is the end of the key of its name. */
type Line = readonly [id: FigureId, format: Exclude<ColumnFormat, 'figure'>, value: number | null, how: string, from: string];
type FigureId = Exclude<keyof KeyFigures, 'concentration' | 'trend' | 'inputs' | 'currency' | 'settledCount' | 'lateCount' | 'daysLateSignedMean' | 'daysLateWeighted'> | 'largest' | 'fiveLargest' | 'tenLargest' | 'herfindahl';

/** A figure for its cell; "–" where it cannot be known. */
export function knownOrDash(value: number | null): ReportCell {
  return value === null ? { unknown: true } : value;
}

/** One block a currency. */
export function figureBlocks(input: ReportInput): ReportTable[] {
  const { review, wording: { say } } = input;
  const columns: ReportColumn[] = [
    { id: 'figure', heading: say('column.figure'), format: 'text' },
    { id: 'value', heading: say('column.figureValue'), format: 'figure' },
    ...benchmarkColumns(input),
    // One column, the last: two would make the columns of every block as wide as sentences.
    { id: 'how', heading: say('column.howFigure'), format: 'text' },
  ];
  return review.figures.map((figures, index): ReportTable => {
    const lines = [...periodLines(input, figures), ...settledLines(input, figures), ...openLines(input, figures, review.totals[index])];
    const rows = lines.map(([id, figure, value, how, from]): ReportRow => ({ figure, cells: [say(`figure.${id}`), knownOrDash(value), ...benchmarkCells(input, id), `${how}. ${from}`] }));
    return { id: `figures${index}`, heading: say('overview.figures', { currency: figures.currency }), columns, rows, currency: figures.currency, filters: false };
  });
}

function periodLines({ wording: { say, formats } }: ReportInput, figures: KeyFigures): Line[] {
  const { inputs, currency } = figures;
  const money = (amount: number | null): string => (amount === null ? '–' : formats.money(Math.round(amount), currency));
  const [open, current, sales, pastDue] = [inputs.open, inputs.current, inputs.sales, inputs.open - inputs.current].map(money);
  const days = inputs.periodDays;
  return [
    ['dso', 'decimal', figures.dso, say('figure.dso.how', { days }), say('figure.dso.from', { open, sales })],
    ['dsoCountback', 'decimal', figures.dsoCountback, say('figure.dsoCountback.how'), say('figure.dsoCountback.from', { open })],
    ['bestPossibleDso', 'decimal', figures.bestPossibleDso, say('figure.bestPossibleDso.how', { days }), say('figure.bestPossibleDso.from', { current, sales })],
    ['averageDaysDelinquent', 'decimal', figures.averageDaysDelinquent, say('figure.averageDaysDelinquent.how'), say('figure.averageDaysDelinquent.from', { pastDue, sales })],
    ['cei', 'percent', figures.cei, say('figure.cei.how'), say('figure.cei.from', { openAtBegin: money(inputs.openAtBegin), sales, open, current })],
    ['turnover', 'decimal', figures.turnover, say('figure.turnover.how'),
      say('figure.turnover.from', { yearSales: money(inputs.yearSales), months: String(inputs.yearMonths), averageOpen: money(inputs.averageOpen) })],
  ];
}

function settledLines({ wording: { say, counted, formats } }: ReportInput, figures: KeyFigures): Line[] {
  const from = say('figure.settled.from', { settled: counted('document', figures.settledCount), late: formats.count(figures.lateCount) });
  return [
    ['daysToPayMean', 'decimal', figures.daysToPayMean, say('figure.daysToPayMean.how'), from],
    ['daysToPayWeighted', 'decimal', figures.daysToPayWeighted, say('figure.daysToPayWeighted.how'), from],
    ['daysToPayMedian', 'decimal', figures.daysToPayMedian, say('figure.daysToPayMedian.how'), from],
    ['daysToPayP80', 'decimal', figures.daysToPayP80, say('figure.daysToPayP80.how'), from],
    ['daysLateMean', 'decimal', figures.daysLateMean, say('figure.daysLateMean.how'), from],
    ['onTimeShare', 'percent', figures.onTimeShare, say('figure.onTimeShare.how'), from],
  ];
}

function openLines({ review, wording }: ReportInput, { currency, pastDueShare, oldestBucketShare, concentration }: KeyFigures, total: CurrencyTotals): Line[] {
  const { say, counted, formats } = wording;
  const open = formats.money(total.open, currency);
  const last = review.bucketLabels.length - 1;
  const shares = say('figure.concentration.from', { accounts: counted('account', total.accountsOpen) });
  return [
    ['pastDueShare', 'percent', pastDueShare, say('figure.pastDueShare.how'), say('figure.pastDueShare.from', { pastDue: formats.money(total.invoicesPastDue, currency), open: formats.money(total.invoicesOpen, currency) })],
    ['oldestBucketShare', 'percent', oldestBucketShare, say('figure.oldestBucketShare.how', { bucket: bucketHeading(review.bucketLabels[last], wording) }),
      say('figure.oldestBucketShare.from', { oldest: formats.money(total.buckets[last], currency), open })],
    ['largest', 'percent', concentration?.largest ?? null, say('figure.largest.how'), shares],
    ['fiveLargest', 'percent', concentration?.fiveLargest ?? null, say('figure.fiveLargest.how'), shares],
    ['tenLargest', 'percent', concentration?.tenLargest ?? null, say('figure.tenLargest.how'), shares],
    ['herfindahl', 'percent', concentration?.herfindahl ?? null, say('figure.herfindahl.how'), shares],
  ];
}

/** One block a currency that has a past; none where there are fewer than two days to compare. */
export function trendBlocks({ review, wording: { say, formats } }: ReportInput): ReportTable[] {
  const columns: ReportColumn[] = [
    { id: 'day', heading: say('column.day'), format: 'text' },
    { id: 'dso', heading: say('column.dso'), format: 'decimal' },
    { id: 'best', heading: say('column.bestPossibleDso'), format: 'decimal' },
    { id: 'delinquent', heading: say('column.delinquent'), format: 'decimal' },
    { id: 'cei', heading: say('column.cei'), format: 'percent' },
    { id: 'open', heading: say('column.open'), format: 'money' },
    { id: 'pastDue', heading: say('column.pastDue'), format: 'money' },
    { id: 'pastDueShare', heading: say('column.pastDueShare'), format: 'percent' },
  ];
  return review.figures.flatMap(({ currency, trend }, index): ReportTable[] => {
    const known = trend.filter((point) => point.dso !== null);
    if (known.length < 2) return [];
    const rows = known.map((point) => ({
      cells: [
        formats.shortDate(point.day), knownOrDash(point.dso), knownOrDash(point.bestPossibleDso), knownOrDash(point.averageDaysDelinquent), knownOrDash(point.cei),
        point.open, point.pastDue, knownOrDash(point.pastDueShare),
      ],
    }));
    return [{ id: `trend${index}`, heading: say('overview.trend', { currency }), columns, rows, currency, filters: false }];
  });
}
