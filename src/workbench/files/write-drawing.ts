/** The drawing of a sheet: charts added, moved, redrawn or dropped; pictures, shapes and charts that nobody touched stay as written. */
import type { ChartModel, SheetModel } from '../host/model';
import { RELATIONSHIP_NAMESPACE } from './blank-package';
import { cellAt } from './geometry';
import { XML_HEAD, type PackageDraft } from './package-draft';
import { chartXml } from './write-chart';
import { attribute, at, child, escapeAttribute, everyElement, numberAttribute, parseXml, TextPatch, type XmlElement } from './xml-tree';
import type { ZipPackage } from './zip-package';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/';
const EMU_PER_POINT = 12_700;
const emu = (points: number): number => Math.max(0, Math.round(points * EMU_PER_POINT));

function anchorXml(sheet: SheetModel, chart: ChartModel, shape: number, id: string): string {
  const { row, column, down, right } = cellAt(sheet, chart.top, chart.left);
  return `<xdr:oneCellAnchor xmlns:xdr="${DRAWING}spreadsheetDrawing" xmlns:a="${DRAWING}main"><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(right)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${emu(down)}</xdr:rowOff></xdr:from><xdr:ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>`
    + `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="${escapeAttribute(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`
    + `<a:graphic><a:graphicData uri="${DRAWING}chart"><c:chart xmlns:c="${DRAWING}chart" xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`;
}

const placeOf = ({ name, top, left, width, height }: ChartModel): string => JSON.stringify([name, top, left, width, height]);
const contentOf = ({ type, title, data, seriesBy, seriesColors, properties }: ChartModel): string => JSON.stringify([type, title, data, seriesBy, seriesColors, Object.entries(properties ?? {})]);

/** Writes charts and drawing; returns the `<drawing>` element where the sheet had none, else null. */
export function writeDrawing(sheet: SheetModel, before: SheetModel, part: string, drawing: string | null, draft: PackageDraft, zip: ZipPackage): string | null {
  const known = new Map(before.charts.map((chart) => [chart.origin, chart]));
  const standing = sheet.charts.filter(({ origin }) => origin !== undefined && known.has(origin));
  for (const chart of standing) if (contentOf(chart) !== contentOf(known.get(chart.origin)!) || sheet.name !== before.name) draft.put(chart.origin!, [chartXml(sheet, chart)]);
  const added = sheet.charts.filter((chart) => !standing.includes(chart));
  const moved = standing.filter((chart) => placeOf(chart) !== placeOf(known.get(chart.origin)!));
  const kept = new Set(standing.map(({ origin }) => origin));
  const dropped = before.charts.filter(({ origin }) => !kept.has(origin));
  if (added.length === 0 && moved.length === 0 && dropped.length === 0) return null;

  const name = drawing ?? draft.freshPart((n) => `xl/drawings/drawing${n}.xml`);
  const source = drawing === null ? `${XML_HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}spreadsheetDrawing" xmlns:a="${DRAWING}main"></xdr:wsDr>` : (zip.text(drawing) ?? '');
  const [root, patch] = [parseXml(source), new TextPatch(source)];
  const parts = new Map(draft.relationships(name).map(({ id, part: target }) => [id, target]));
  let shape = Math.max(1, ...[...everyElement(root)].filter((element) => element.name === 'cNvPr').map((element) => numberAttribute(element, 'id') ?? 0));
  for (const anchor of root.children) {
    const id = chartIdOf(anchor);
    const origin = id === undefined ? undefined : (parts.get(id) ?? undefined);
    const chart = moved.find((one) => one.origin === origin);
    if (origin !== undefined && dropped.some((one) => one.origin === origin)) {
      patch.replace(anchor.start, anchor.end, '');
      draft.unrelate(name, (relationship) => relationship.id === id);
    } else if (origin !== undefined && chart) {
      patch.replace(anchor.start, anchor.end, anchorXml(sheet, chart, numberAttribute(at(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr'), 'id') ?? (shape += 1), id!));
    }
  }
  const anchors: string[] = [];
  for (const chart of added) {
    const chartPart = draft.freshPart((n) => `xl/charts/chart${n}.xml`);
    draft.put(chartPart, [chartXml(sheet, chart)], 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml');
    anchors.push(anchorXml(sheet, chart, (shape += 1), draft.relate(name, 'chart', { part: chartPart })));
  }
  patch.append(root, anchors.join(''));
  draft.put(name, [patch.toString()], 'application/vnd.openxmlformats-officedocument.drawing+xml');
  return drawing === null ? `<drawing xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${draft.relate(part, 'drawing', { part: name })}"/>` : null;
}

function chartIdOf(anchor: XmlElement): string | undefined {
  return attribute(child(at(anchor, 'graphicFrame', 'graphic', 'graphicData'), 'chart'), 'id');
}
