/** What a report sheet has beside cells: charts, conditional formats, frozen heading, print set-up, widths. Made once, and on a refresh changed only where the report's shape has changed. */
import type { Block, LaidOutSheet } from '../reports/report-sheet';
import { addressOf, cellAddress } from './addresses';
import { SERIES } from './looks';
import { addRamp, sameRamps, wantedRamps } from './ramps';
import type { SheetSnapshot, StandingRamp } from './snapshot';
import { newColumns } from './take-snapshot';

const LAST_ROW = 1_048_576;

type LaidOutChart = LaidOutSheet['charts'][number];

const CHART_TYPE = { 'stacked-bar': 'BarStacked', column: 'ColumnClustered', line: 'Line' } as const;

/** A chart's name tells which one of ours it is, of which cells and where it was put: ExcelApi 1.9 cannot be asked for the cells, and a chart that she moved shall stay. */
export function chartName(index: number, data: Block, at: Block): string {
  return `Dunwell ${index + 1} ${addressOf(data)} at ${addressOf(at)}`;
}

/** The cells that a chart of ours stands over, by its name; null for a chart of hers. */
export function chartData(name: string): { readonly index: number; readonly address: string; readonly at: string } | null {
  const found = /^Dunwell (\d+) ([A-Z]+\d+:[A-Z]+\d+) at ([A-Z]+\d+:[A-Z]+\d+)$/.exec(name);
  return found ? { index: Number(found[1]) - 1, address: found[2], at: found[3] } : null;
}

/** Widths in characters of Excel's standard font as points. */
export function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Queues everything beside the cells for a sheet just made or refreshed. */
export function furnish(sheet: Excel.Worksheet, laidOut: LaidOutSheet, block: Block, before: SheetSnapshot | null): void {
  replaceRamps(sheet, wantedRamps(laidOut), before?.ramps ?? []);
  const columns = before ? newColumns(before.own, block) : laidOut.widths.map((_, column) => column);
  for (const column of columns) {
    if (laidOut.widths[column] !== undefined) sheet.getRange(addressOf({ row: 1, column, rows: 1, columns: 1 })).format.columnWidth = pointsOf(laidOut.widths[column]);
  }
  // After the widths: a chart is placed over cells.
  laidOut.charts.forEach((chart, index) => placeChart(sheet, chart, index, before));
  freeze(sheet, laidOut.frozenRows, before);
  if (!before) {
    setUpPrint(sheet);
    for (const choice of laidOut.choices ?? []) offer(sheet, choice);
  }
}

/** A list to choose from, down to the sheet's last row, so that rows added later have it too. Other words are not refused. */
function offer(sheet: Excel.Worksheet, { firstRow, column, words }: NonNullable<LaidOutSheet['choices']>[number]): void {
  const { dataValidation } = sheet.getRange(addressOf({ row: firstRow, column, rows: LAST_ROW - firstRow + 1, columns: 1 }));
  dataValidation.rule = { list: { inCellDropDown: true, source: words.join(',') } };
  dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** Queues the removal of ramps that stand and the adding of those wanted, where they differ at all. */
export function replaceRamps(sheet: Excel.Worksheet, wanted: ReturnType<typeof wantedRamps>, standing: readonly StandingRamp[]): void {
  if (sameRamps(wanted, standing)) return;
  for (const { id } of standing) sheet.getRange().conditionalFormats.getItem(id).delete();
  for (const ramp of wanted) addRamp(sheet, ramp);
}

function placeChart(sheet: Excel.Worksheet, wanted: LaidOutChart, index: number, before: SheetSnapshot | null): void {
  const standing = before?.charts.find(({ name }) => chartData(name)?.index === index);
  const name = chartName(index, wanted.data, wanted.at);
  if (standing) {
    const chart = sheet.charts.getItem(standing.name);
    const was = chartData(standing.name);
    if (standing.title !== wanted.title) chart.title.text = wanted.title;
    if (standing.name === name) return;
    // First, so that a chart found under its old name is known to be untouched.
    chart.name = name;
    if (was?.address !== addressOf(wanted.data)) chart.setData(sheet.getRange(addressOf(wanted.data)), 'Columns');
    if (was?.at !== addressOf(wanted.at)) setPlace(chart, wanted.at);
    return;
  }
  const chart = sheet.charts.add(CHART_TYPE[wanted.kind], sheet.getRange(addressOf(wanted.data)), 'Columns');
  chart.name = name;
  chart.title.text = wanted.title;
  setPlace(chart, wanted.at);
  if (wanted.kind === 'stacked-bar') SERIES.slice(0, wanted.data.columns - 1).forEach((color, i) => chart.series.getItemAt(i).format.fill.setSolidColor(color));
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

function setUpPrint(sheet: Excel.Worksheet): void {
  sheet.pageLayout.orientation = 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
}
