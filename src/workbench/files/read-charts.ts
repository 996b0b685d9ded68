/** Charts of a sheet's drawing, as far as the model has words for them: kind, title, data area, place. Pictures, shapes and other charts stay in the package. */
import { bounding, parseArea, splitSheet } from '../host/a1';
import { freshId, type Area, type ChartModel, type SheetModel } from '../host/model';
import { placeOf } from './geometry';
import { readPart, relationshipsOf } from './package-parts';
import { attribute, at, child, childrenOf, everyElement, flagAttribute, numberAttribute, type XmlElement } from './xml-tree';
import type { ZipPackage } from './zip-package';

const EMU_PER_POINT = 12_700;

/** All charts of a drawing part, in its order; `origin` is the chart's part. */
export function readCharts(zip: ZipPackage, drawing: string, sheet: SheetModel): ChartModel[] {
  const parts = new Map(relationshipsOf(zip, drawing).map(({ id, part }) => [id, part]));
  const charts: ChartModel[] = [];
  for (const anchor of readPart(zip, drawing)?.children ?? []) {
    const frame = child(anchor, 'graphicFrame');
    const reference = at(frame, 'graphic', 'graphicData', 'chart');
    const part = parts.get(attribute(reference, 'id') ?? '');
    const space = part ? readPart(zip, part) : undefined;
    const chart = part && space && readChart(space, part, attribute(at(frame, 'nvGraphicFramePr', 'cNvPr'), 'name') ?? 'Chart', readAnchor(anchor, sheet));
    if (chart) charts.push(chart);
  }
  return charts;
}

/** Points from the sheet's corner, however the anchor says it. */
function readAnchor(anchor: XmlElement, sheet: SheetModel): { top: number; left: number; width: number; height: number } {
  const cell = (name: string): { top: number; left: number } | null => {
    const corner = child(anchor, name);
    if (!corner) return null;
    const number = (key: string): number => Number(child(corner, key)?.text ?? 0) || 0;
    const place = placeOf(sheet, number('row'), number('col'));
    return { top: place.top + number('rowOff') / EMU_PER_POINT, left: place.left + number('colOff') / EMU_PER_POINT };
  };
  const position = child(anchor, 'pos');
  const from = cell('from') ?? { top: (numberAttribute(position, 'y') ?? 0) / EMU_PER_POINT, left: (numberAttribute(position, 'x') ?? 0) / EMU_PER_POINT };
  const to = cell('to');
  const size = child(anchor, 'ext');
  const [width, height] = to ? [to.left - from.left, to.top - from.top] : [(numberAttribute(size, 'cx') ?? 0) / EMU_PER_POINT, (numberAttribute(size, 'cy') ?? 0) / EMU_PER_POINT];
  const round = (points: number): number => Math.round(points * 100) / 100;
  return { top: round(from.top), left: round(from.left), width: round(width), height: round(height) };
}

function kindOf(plot: XmlElement): string | null {
  const grouping = attribute(child(plot, 'grouping'), 'val') ?? '';
  const suffix = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : null;
  if (plot.name === 'barChart') return `${attribute(child(plot, 'barDir'), 'val') === 'bar' ? 'Bar' : 'Column'}${suffix ?? 'Clustered'}`;
  if (plot.name === 'lineChart') return flagAttribute(child(plot, 'marker'), 'val') ? `LineMarkers${suffix ?? ''}` : `Line${suffix ?? ''}`;
  return plot.name === 'pieChart' ? 'Pie' : null;
}

function readChart(space: XmlElement, part: string, name: string, place: ReturnType<typeof readAnchor>): ChartModel | null {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea')?.children.find((element) => element.name.endsWith('Chart'));
  const type = plot ? kindOf(plot) : null;
  if (!plot || type === null) return null;
  const series = childrenOf(plot, 'ser');
  const areas = series.flatMap((one) => ['tx', 'cat', 'val'].flatMap((role) => referencesIn(child(one, role))));
  const data = areas.reduce<Area | null>((all, area) => (all ? bounding(all, area) : area), null);
  if (!data) return null;
  const values = referencesIn(child(series[0], 'val'))[0];
  const title = child(chart, 'title');
  return {
    id: freshId(), origin: part, name, type, title: title ? [...everyElement(title)].filter((element) => element.name === 't').map((element) => element.text).join('') : '', data,
    seriesBy: values && values.rows === 1 && values.columns > 1 ? 'Rows' : 'Columns', ...place,
    seriesColors: series.map((one) => {
      const hex = attribute(at(one, 'spPr', 'solidFill', 'srgbClr') ?? at(one, 'spPr', 'ln', 'solidFill', 'srgbClr'), 'val');
      return hex === undefined ? null : `#${hex.toUpperCase()}`;
    }),
  };
}

/** Areas that a series refers to; their sheet is taken to be the chart's own. */
function referencesIn(role: XmlElement | undefined): Area[] {
  if (!role) return [];
  return [...everyElement(role)].filter((element) => element.name === 'f').flatMap((element) => parseArea(splitSheet(element.text).rest) ?? []);
}
