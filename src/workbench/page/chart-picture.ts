/** Pictures of a sheet's charts, drawn from the cells they stand on: bars, columns, lines, with a legend. Good enough to see what Excel would draw; Excel draws its own. */
import type { ChartModel, SheetModel } from '../host/model';
import { element, svg } from './element';
import type { View } from './grid-view';
import { COLUMN_HEADER_PX, pointsToPixels, ROW_HEADER_PX } from './sheet-space';

interface Series {
  readonly name: string;
  readonly color: string;
  readonly dashed: boolean;
  readonly values: readonly number[];
}

interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

const COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E'];
const TITLE_PX = 30;
const LEGEND_PX = 24;
const AROUND_PX = 12;
const HEADROOM = 1.05;

/** One picture a chart, placed on the grid's layer. */
export function chartPictures(view: View): HTMLElement[] {
  return view.sheet.charts.map((chart) => element('div', {
    class: 'chart',
    attributes: { role: 'presentation' },
    style: {
      top: `${COLUMN_HEADER_PX + pointsToPixels(chart.top) - view.fromTop}px`,
      left: `${ROW_HEADER_PX + pointsToPixels(chart.left) - view.fromLeft}px`,
      width: `${pointsToPixels(chart.width)}px`,
      height: `${pointsToPixels(chart.height)}px`,
    },
    children: [picture(chart, dataOf(view.sheet, chart), pointsToPixels(chart.width), pointsToPixels(chart.height))],
  }));
}

/** The first column (or row, by series) holds the categories, the first line the names, as Excel reads a block. */
function dataOf({ cells }: SheetModel, { data, seriesBy, seriesColors, properties }: ChartModel): ChartData {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && data.columns > data.rows);
  const at = (category: number, series: number): string | number | boolean => (byRows ? cells.value(data.row + series, data.column + category) : cells.value(data.row + category, data.column + series));
  const categories = byRows ? data.columns : data.rows;
  const series = byRows ? data.rows : data.columns;
  const numbers = (count: number): number[] => Array.from({ length: Math.max(0, count - 1) }, (_, n) => n + 1);
  return {
    categories: numbers(categories).map((category) => String(at(category, 0))),
    series: numbers(series).map((line) => ({
      name: String(at(0, line)),
      color: textOr(properties?.[`series.${line - 1}.format.line.color`], seriesColors[line - 1]) ?? COLORS[(line - 1) % COLORS.length],
      dashed: properties?.[`series.${line - 1}.format.line.lineStyle`] === 'Dash',
      values: numbers(categories).map((category) => Number(at(category, line)) || 0),
    })),
  };
}

function textOr<T>(value: unknown, otherwise: T): string | T {
  return typeof value === 'string' ? value : otherwise;
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function picture(chart: ChartModel, data: ChartData, width: number, height: number): SVGElement {
  const flat = /bar/i.test(chart.type);
  const longest = Math.max(0, ...data.categories.map((name) => name.length));
  const names = flat ? Math.min(width * 0.3, longest * 6.5 + 8) : 0;
  const room = { left: AROUND_PX + names, top: TITLE_PX + 6, width: width - 2 * AROUND_PX - names, height: height - TITLE_PX - LEGEND_PX - (flat ? 12 : 30) };
  const drawn = /line|area/i.test(chart.type) ? lines(data, room) : flat ? bars(data, room, /stacked/i.test(chart.type)) : columns(data, room, /stacked/i.test(chart.type));
  const described = `${chart.title || chart.name}: ${data.series.map((series) => series.name).join(', ')}`;
  return svg('svg', { width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': described }, [
    text(chart.title, width / 2, 20, 'middle', 'chart-title'),
    svg('line', { x1: room.left, y1: room.top + room.height, x2: room.left + room.width, y2: room.top + room.height, stroke: '#bfbfbf' }),
    ...drawn,
    ...(chart.properties?.['legend.visible'] === false ? [] : legend(data, width, height)),
  ]);
}

function text(words: string, x: number, y: number, anchor: string, className = 'chart-text'): SVGElement {
  return svg('text', { x, y, 'text-anchor': anchor, class: className }, [document.createTextNode(words)]);
}

function legend({ series }: ChartData, width: number, height: number): SVGElement[] {
  const widths = series.map((line) => line.name.length * 6 + 26);
  let x = Math.max(AROUND_PX, (width - widths.reduce((sum, each) => sum + each, 0)) / 2);
  return series.flatMap((line, n) => {
    const at = x;
    x += widths[n];
    return [svg('rect', { x: at, y: height - 18, width: 10, height: 10, fill: line.color }), text(line.name, at + 14, height - 9, 'start')];
  });
}

/** Highest sum of a category when stacked, else the highest value; at least a little, so that nothing divides by zero. */
function tallest({ categories, series }: ChartData, stacked: boolean): number {
  const tops = categories.map((_, category) => (stacked ? series.reduce((sum, line) => sum + Math.max(0, line.values[category]), 0) : Math.max(0, ...series.map((line) => line.values[category]))));
  return Math.max(1e-9, ...tops) * HEADROOM;
}

function bars(data: ChartData, room: Room, stacked: boolean): SVGElement[] {
  const step = room.height / Math.max(1, data.categories.length);
  const scale = room.width / tallest(data, stacked);
  return data.categories.flatMap((name, category) => {
    // Excel draws the first category of a bar chart at the bottom.
    const middle = room.top + room.height - step * (category + 0.5);
    const thick = Math.min(36, step * 0.64);
    let at = room.left;
    const drawn = data.series.map((line, n) => {
      const length = Math.max(0, line.values[category]) * scale;
      const part = thick / data.series.length;
      const bar = stacked ? { x: at, y: middle - thick / 2, height: thick } : { x: room.left, y: middle - thick / 2 + n * part, height: part };
      if (stacked) at += length;
      return svg('rect', { ...bar, width: length, fill: line.color });
    });
    return [text(name, room.left - 6, middle + 4, 'end'), ...drawn];
  });
}

function columns(data: ChartData, room: Room, stacked: boolean): SVGElement[] {
  const step = room.width / Math.max(1, data.categories.length);
  const scale = room.height / tallest(data, stacked);
  const floor = room.top + room.height;
  return data.categories.flatMap((name, category) => {
    const wide = Math.min(56, step * 0.64);
    const left = room.left + step * (category + 0.5) - wide / 2;
    let at = floor;
    const drawn = data.series.map((line, n) => {
      const length = Math.max(0, line.values[category]) * scale;
      const part = wide / data.series.length;
      if (stacked) at -= length;
      return svg('rect', { x: stacked ? left : left + n * part, y: stacked ? at : floor - length, width: stacked ? wide : part, height: length, fill: line.color });
    });
    return [text(name, left + wide / 2, floor + 15, 'middle'), ...drawn];
  });
}

function lines(data: ChartData, room: Room): SVGElement[] {
  const step = room.width / Math.max(1, data.categories.length - 1);
  const scale = room.height / tallest(data, false);
  const floor = room.top + room.height;
  return [
    ...data.series.map((line) => svg('polyline', { fill: 'none', stroke: line.color, 'stroke-width': 2, ...(line.dashed ? { 'stroke-dasharray': '6 4' } : {}), points: line.values.map((value, n) => `${room.left + n * step},${floor - Math.max(0, value) * scale}`).join(' ') })),
    ...data.categories.map((name, n) => text(name, room.left + n * step, floor + 15, 'middle')),
  ];
}
