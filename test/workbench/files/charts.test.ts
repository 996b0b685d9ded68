/** Charts as the file says them. */
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { freshId, newSheet, newWorkbook, type ChartModel } from '../../../src/workbench/host/model';
import { faultsOf, find, parsed, partsOf, textOf, type CheckedElement } from '../../a/package-check';

const GRID = [['', 'Jan', 'Feb'], ['Open', 1, 2], ['Due', 3, 4.5], ['Late', '', 6]];

async function saved(change: Partial<ChartModel>): Promise<{ chart: CheckedElement; read: ChartModel }> {
  const sheet = newSheet('Figures & more');
  GRID.forEach((row, r) => row.forEach((value, c) => sheet.cells.setValue(r, c, value)));
  sheet.charts.push({ id: freshId(), name: 'One', type: 'ColumnClustered', title: '', data: { row: 0, column: 0, rows: 4, columns: 3 }, seriesBy: 'Columns', top: 0, left: 0, width: 300, height: 200, seriesColors: [], ...change });
  const bytes = saveWorkbook(newWorkbook([sheet]));
  expect(faultsOf(bytes)).toEqual([]);
  return { chart: parsed(textOf(partsOf(bytes), 'xl/charts/chart1.xml')), read: (await openWorkbook(bytes, 'x')).sheets[0].charts[0] };
}
const texts = (element: CheckedElement, name: string): string[] => find(element, name).map(({ text }) => text);

describe('a chart in the file', () => {
  it.each(['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line', 'LineMarkers', 'Pie'])('comes back as %s', async (type) => {
    const { read } = await saved({ type, title: 'T' });
    expect(read).toMatchObject({ type, title: 'T', name: 'One', width: 300, height: 200 });
  });

  it('has one series a column, its first row and column as words, and the values of the cells', async () => {
    const { chart } = await saved({});
    expect(find(chart, 'ser').map((series) => texts(series, 'f'))).toEqual([
      ["'Figures & more'!$B$1", "'Figures & more'!$A$2:$A$4", "'Figures & more'!$B$2:$B$4"], ["'Figures & more'!$C$1", "'Figures & more'!$A$2:$A$4", "'Figures & more'!$C$2:$C$4"],
    ]);
    expect(find(chart, 'ser').map((series) => texts(series, 'v'))).toEqual([['Jan', 'Open', 'Due', 'Late', '1', '3'], ['Feb', 'Open', 'Due', 'Late', '2', '4.5', '6']]);
  });

  it('has one series a row when asked', async () => {
    const { chart, read } = await saved({ seriesBy: 'Rows' });
    expect(find(chart, 'ser').map((series) => texts(series, 'f')[2])).toEqual(["'Figures & more'!$B$2:$C$2", "'Figures & more'!$B$3:$C$3", "'Figures & more'!$B$4:$C$4"]);
    expect(read).toMatchObject({ seriesBy: 'Rows', data: { row: 0, column: 0, rows: 4, columns: 3 } });
  });

  it('wears the colours and settings that were set', async () => {
    const { chart, read } = await saved({ seriesColors: ['#112233', null], properties: { 'legend.visible': false, 'valueAxis.numberFormat': '0%', 'categoryAxis.reversePlotOrder': true, 'series.0.gapWidth': 30 } });
    expect(read.seriesColors).toEqual(['#112233', null]);
    expect(find(chart, 'legend')).toEqual([]);
    expect(find(chart, 'numFmt').map(({ attributes }) => attributes.get('formatCode'))).toContain('0%');
    expect(find(chart, 'orientation').map(({ attributes }) => attributes.get('val'))).toEqual(['maxMin', 'minMax']);
    expect(find(chart, 'gapWidth')[0].attributes.get('val')).toBe('30');
  });
});
