/** What a report sheet has beside cells: charts, conditional formats, frozen heading, print set-up, widths. Made once, and on a refresh changed only where the report's shape has changed. */
import type { Block, LaidOutSheet } from '../reports/report-sheet';
import { addressOf, cellAddress, columnLetters } from './addresses';
import { replaceChoices, wantedChoices } from './choices';
import { LINES, SERIES } from './looks';
import { addRamp, sameRamps, wantedRamps } from './ramps';
import type { SheetSnapshot, StandingRamp } from './snapshot';
import { newColumns } from './take-snapshot';

type LaidOutChart = LaidOutSheet['charts'][number];

const CHART_TYPE = { 'stacked-bar': 'BarStacked', column: 'ColumnClustered', line: 'Line', band: 'Line' } as const;
type ChartKind = LaidOutChart['kind'];

/** A chart's name tells which one of ours it is, of which cells and where it was put: ExcelApi 1.9 cannot be asked for the cells, and a chart that she moved shall stay. */
export function chartName(index: number, kind: ChartKind, data: Block, at: Block): string {
  return `Dunwell ${index + 1} ${kind} ${addressOf(data)} at ${addressOf(at)}`;
}

/** The cells that a chart of ours stands over, by its name; null for a chart of hers. */
export function chartData(name: string): { readonly index: number; readonly address: string; readonly at: string; readonly seriesBy: 'Rows' | 'Columns' } | null {
  const found = /^Dunwell (\d+) ([a-z-]+) ([A-Z]+\d+:[A-Z]+\d+) at ([A-Z]+\d+:[A-Z]+\d+)$/.exec(name);
  return found ? { index: Number(found[1]) - 1, address: found[3], at: found[4], seriesBy: seriesBy(found[2]) } : null;
}

/** One stacked bar is made of rows: each is a series with a single value. */
function seriesBy(kind: string): 'Rows' | 'Columns' {
  return kind === 'stacked-bar' ? 'Rows' : 'Columns';
}

/** Widths in characters of Excel's standard font as points. */
export function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Queues the widths of columns that are new to the sheet; the others are hers. */
export function setWidths(sheet: Excel.Worksheet, { widths }: LaidOutSheet, block: Block, before: SheetSnapshot | null): void {
  for (const column of before ? newColumns(before.own, block) : widths.keys()) {
    if (widths[column] !== undefined) sheet.getRange(addressOf({ row: 1, column, rows: 1, columns: 1 })).format.columnWidth = pointsOf(widths[column]);
  }
}

/** Queues everything beside the cells for a sheet just made or refreshed; widths and heights are set, because a chart is placed over cells. */
export function furnish(sheet: Excel.Worksheet, laidOut: LaidOutSheet, before: SheetSnapshot | null): void {
  replaceRamps(sheet, wantedRamps(laidOut), before?.ramps ?? []);
  laidOut.charts.forEach((chart, index) => placeChart(sheet, chart, index, before));
  freeze(sheet, laidOut.frozenRows, before);
  replaceChoices(sheet, wantedChoices(laidOut), before?.choices ?? []);
  if (!before) setUpPrint(sheet, laidOut);
}

/** Queues the removal of ramps that stand and the adding of those wanted, where they differ at all. */
export function replaceRamps(sheet: Excel.Worksheet, wanted: ReturnType<typeof wantedRamps>, standing: readonly StandingRamp[]): void {
  if (sameRamps(wanted, standing)) return;
  for (const { id } of standing) sheet.getRange().conditionalFormats.getItem(id).delete();
  for (const ramp of wanted) addRamp(sheet, ramp);
}

function placeChart(sheet: Excel.Worksheet, wanted: LaidOutChart, index: number, before: SheetSnapshot | null): void {
  const standing = before?.charts.find(({ name }) => chartData(name)?.index === index);
  const name = chartName(index, wanted.kind, wanted.data, wanted.at);
  if (standing) {
    const chart = sheet.charts.getItem(standing.name);
    const was = chartData(standing.name);
    if (standing.title !== wanted.title) chart.title.text = wanted.title;
    if (standing.name === name) return;
    // First, so that a chart found under its old name is known to be untouched.
    chart.name = name;
    if (was?.address !== addressOf(wanted.data)) chart.setData(sheet.getRange(addressOf(wanted.data)), seriesBy(wanted.kind));
    if (was?.at !== addressOf(wanted.at)) setPlace(chart, wanted.at);
    return;
  }
  const chart = sheet.charts.add(CHART_TYPE[wanted.kind], sheet.getRange(addressOf(wanted.data)), seriesBy(wanted.kind));
  chart.name = name;
  chart.title.text = wanted.title;
  setPlace(chart, wanted.at);
  dress(chart, wanted);
}

/** Colours, and a legend where there is more than one series to tell apart. */
function dress(chart: Excel.Chart, { kind, data, fromZero }: LaidOutChart): void {
  const series = (kind === 'stacked-bar' ? data.rows : data.columns) - 1;
  chart.legend.position = 'Bottom';
  if (series < 2) chart.legend.visible = false;
  for (let i = 0; i < series; i += 1) {
    const one = chart.series.getItemAt(i);
    if (kind === 'stacked-bar') one.format.fill.setSolidColor(SERIES[Math.min(i, SERIES.length - 1)]);
    else if (kind === 'column') one.format.fill.setSolidColor(LINES[0]);
    else {
      one.format.line.color = LINES[Math.min(i, LINES.length - 1)];
      if (i > 0) one.format.line.lineStyle = 'Dash';
    }
  }
  if (kind === 'stacked-bar') chart.series.getItemAt(0).gapWidth = 40;
  if (fromZero) chart.axes.valueAxis.minimum = 0;
}

function setPlace(chart: Excel.Chart, { row, column, rows, columns }: Block): void {
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

/** Her own choice of panes stays: only a frozen heading that has moved is moved along, and print titles that repeated it. */
function freeze(sheet: Excel.Worksheet, rows: number, before: SheetSnapshot | null): void {
  if (rows > 0 && (!before || (before.frozenRows !== null && before.frozenRows !== rows))) {
    sheet.freezePanes.freezeRows(rows);
    if (!before || before.titleRows === titleRowsOf(before.frozenRows)) sheet.pageLayout.setPrintTitleRows(titleRowsOf(rows));
  }
}

/** The last frozen row is the heading: "$5:$5". */
export function titleRowsOf(frozenRows: number | null): string {
  return `$${frozenRows}:$${frozenRows}`;
}

/** What a landscape page of A4 holds between our margins, in points; one of Letter holds a little less. */
const PAGE_WIDTH = 770;
/** Below half its size print cannot be read without a glass. */
const LEAST_SCALE = 0.5;
const MOST_PAGES = 6;

/** How many pages wide a sheet is printed, and how many columns from A stand on each of them: as few pages as can be read, the columns that name a row repeated. */
export function pagesWide({ widths, tables }: Pick<LaidOutSheet, 'widths' | 'tables'>): { readonly pages: number; readonly repeated: number } {
  const whole = widths.reduce((sum, characters) => sum + pointsOf(characters), 0);
  const named = Math.max(0, ...tables[0]?.keyColumns ?? []) + 1;
  const repeated = widths.slice(0, named).reduce((sum, characters) => sum + pointsOf(characters), 0);
  let pages = 1;
  while (pages < MOST_PAGES && (whole + (pages - 1) * repeated) / pages > PAGE_WIDTH / LEAST_SCALE) pages += 1;
  return { pages, repeated: pages === 1 ? 0 : named };
}

function setUpPrint(sheet: Excel.Worksheet, laidOut: LaidOutSheet): void {
  const { pages, repeated } = pagesWide(laidOut);
  sheet.pageLayout.orientation = 'Landscape';
  // Points: half an inch, so that the figures are a little larger on paper.
  sheet.pageLayout.leftMargin = 36;
  sheet.pageLayout.rightMargin = 36;
  sheet.pageLayout.zoom = { horizontalFitToPages: pages };
  if (repeated > 0) sheet.pageLayout.setPrintTitleColumns(`$A:$${columnLetters(repeated - 1)}`);
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}
