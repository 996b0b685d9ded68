/** A chart as a part: series, categories and the values that were in the cells when it was saved. It draws bars, columns, lines and pies; what the client set beside that is written as far as it is known here. */
import { areaAddress, quotedSheet } from '../host/a1';
import type { Area, ChartModel, SheetModel } from '../host/model';
import { RELATIONSHIP_NAMESPACE } from './blank-package';
import { XML_HEAD } from './package-draft';
import { escapeAttribute, escapeText } from './xml-tree';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/';

interface Series {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area;
}

/** Which cells are names, categories and values, as Excel guesses: a first line or column of text labels the rest. */
function seriesOf(sheet: SheetModel, chart: ChartModel): Series[] {
  const { data } = chart;
  const byColumns = chart.seriesBy === 'Columns' || (chart.seriesBy === 'Auto' && data.rows >= data.columns);
  const [length, count] = byColumns ? [data.rows, data.columns] : [data.columns, data.rows];
  const part = (along: number, across: number, size: number): Area => (byColumns
    ? { row: data.row + along, column: data.column + across, rows: size, columns: 1 } : { row: data.row + across, column: data.column + along, rows: 1, columns: size });
  const isText = (along: number, across: number): boolean => {
    const { row, column } = part(along, across, 1);
    return typeof sheet.cells.value(row, column) !== 'number';
  };
  const labelled = count > 1 && Array.from({ length: length - 1 }, (_, i) => isText(i + 1, 0)).some(Boolean);
  const from = labelled ? 1 : 0;
  const headed = length > 1 && Array.from({ length: count - from }, (_, i) => isText(0, i + from)).some(Boolean);
  const skip = headed ? 1 : 0;
  return Array.from({ length: count - from }, (_, i) => ({
    name: headed ? part(0, i + from, 1) : null, categories: labelled ? part(skip, 0, length - skip) : null, values: part(skip, i + from, length - skip),
  }));
}

function cellsOf(sheet: SheetModel, area: Area): (string | number | boolean)[] {
  return Array.from({ length: area.rows * area.columns }, (_, i) => sheet.cells.value(area.row + Math.floor(i / area.columns), area.column + (i % area.columns)));
}

function reference(sheet: SheetModel, area: Area): string {
  return `<c:f>${escapeText(`${quotedSheet(sheet.name)}!${areaAddress(area, '$')}`)}</c:f>`;
}

function textReference(sheet: SheetModel, area: Area): string {
  const points = cellsOf(sheet, area).map((value, i) => `<c:pt idx="${i}"><c:v>${escapeText(String(value))}</c:v></c:pt>`);
  return `<c:strRef>${reference(sheet, area)}<c:strCache><c:ptCount val="${points.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

function numberReference(sheet: SheetModel, area: Area, format: string): string {
  const values = cellsOf(sheet, area);
  const points = values.map((value, i) => (typeof value === 'number' ? `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>` : ''));
  return `<c:numRef>${reference(sheet, area)}<c:numCache><c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${escapeAttribute(color.replace('#', '').toUpperCase())}"/></a:solidFill>`;

const property = (chart: ChartModel, path: string): unknown => chart.properties?.[path];

function seriesXml(sheet: SheetModel, chart: ChartModel, series: Series, i: number, isLine: boolean): string {
  const line = property(chart, `series.${i}.format.line.color`);
  const color = isLine && typeof line === 'string' ? line : chart.seriesColors[i];
  const dashed = property(chart, `series.${i}.format.line.lineStyle`) === 'Dash' ? '<a:prstDash val="dash"/>' : '';
  const shape = !color ? '' : isLine ? `<c:spPr><a:ln w="28575" cap="rnd">${solid(color)}${dashed}<a:round/></a:ln></c:spPr>` : `<c:spPr>${solid(color)}</c:spPr>`;
  const marker = isLine && !chart.type.includes('Markers') ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${series.name ? `<c:tx>${textReference(sheet, series.name)}</c:tx>` : ''}${shape}${isLine ? marker : '<c:invertIfNegative val="0"/>'}`
    + `${series.categories ? `<c:cat>${textReference(sheet, series.categories)}</c:cat>` : ''}<c:val>${numberReference(sheet, series.values, 'General')}</c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

function plotXml(sheet: SheetModel, chart: ChartModel): string {
  const isLine = chart.type.startsWith('Line');
  const isPie = chart.type.startsWith('Pie');
  const stacked = chart.type.includes('Stacked100') ? 'percentStacked' : chart.type.includes('Stacked') ? 'stacked' : isLine ? 'standard' : 'clustered';
  const all = seriesOf(sheet, chart);
  const series = (isPie ? all.slice(0, 1) : all).map((one, i) => seriesXml(sheet, chart, one, i, isLine)).join('');
  if (isPie) return `<c:pieChart><c:varyColors val="1"/>${series.replace('<c:invertIfNegative val="0"/>', '')}<c:firstSliceAng val="0"/></c:pieChart>`;
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (isLine) return `<c:lineChart><c:grouping val="${stacked}"/><c:varyColors val="0"/>${series}<c:marker val="${chart.type.includes('Markers') ? 1 : 0}"/>${axes}</c:lineChart>${axesXml(chart, false)}`;
  const isBar = chart.type.startsWith('Bar');
  const gap = property(chart, 'series.0.gapWidth');
  return `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${stacked}"/><c:varyColors val="0"/>${series}<c:gapWidth val="${typeof gap === 'number' ? Math.max(0, Math.min(500, Math.round(gap))) : 60}"/>${stacked === 'clustered' ? '' : '<c:overlap val="100"/>'}${axes}</c:barChart>${axesXml(chart, isBar)}`;
}

/** Bars run from the top down when the client reversed the categories, so that the first row stands on top. */
function axesXml(chart: ChartModel, isBar: boolean): string {
  const format = property(chart, 'valueAxis.numberFormat');
  const code = typeof format === 'string' && format !== '' ? format : '#,##0';
  const reversed = property(chart, 'categoryAxis.reversePlotOrder') === true;
  const gridlines = property(chart, 'valueAxis.majorGridlines.visible') === false ? '' : `<c:majorGridlines><c:spPr><a:ln w="9525">${solid('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`;
  const lowest = property(chart, 'valueAxis.minimum');
  const [categorySide, valueSide] = isBar ? ['l', reversed ? 't' : 'b'] : ['b', 'l'];
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${categorySide}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
    + `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${typeof lowest === 'number' ? `<c:min val="${lowest}"/>` : ''}</c:scaling><c:delete val="0"/><c:axPos val="${valueSide}"/>${gridlines}<c:numFmt formatCode="${escapeAttribute(code)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

const LEGEND_SIDES: ReadonlyMap<unknown, string> = new Map([['Top', 't'], ['Bottom', 'b'], ['Left', 'l'], ['Right', 'r'], ['Corner', 'tr']]);

/** The whole part. */
export function chartXml(sheet: SheetModel, chart: ChartModel): string {
  const title = chart.title === '' ? '' : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="en-US" sz="1200" b="1"/><a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  const legend = property(chart, 'legend.visible') === false ? '' : `<c:legend><c:legendPos val="${LEGEND_SIDES.get(property(chart, 'legend.position')) ?? 'b'}"/><c:overlay val="0"/></c:legend>`;
  return `${XML_HEAD}<c:chartSpace xmlns:c="${DRAWING}chart" xmlns:a="${DRAWING}main" xmlns:r="${RELATIONSHIP_NAMESPACE}"><c:roundedCorners val="0"/><c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/>`
    + `<c:plotArea><c:layout/>${plotXml(sheet, chart)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}
