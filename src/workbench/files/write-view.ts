/** How a sheet is seen and printed, as elements of its part: tab, grid lines, frozen panes, widths, merged cells, protection, page set-up. Each is written only where it differs from what the file had. */
import { areaAddress, columnName } from '../host/a1';
import type { SheetModel } from '../host/model';
import { STANDARD_WIDTH, widthOfCharacters } from './geometry';
import { MARGINS } from './page-layout';
import type { SheetShell } from './sheet-shell';
import { attribute, child, childrenOf, escapeAttribute, escapeText, flagAttribute, numberAttribute, type XmlElement } from './xml-tree';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An element's attributes as written, but for those named. */
function attributesBut(element: XmlElement | undefined, names: readonly string[]): string {
  return [...(element?.attributes ?? [])].filter(([name]) => !names.includes(name)).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
}

/** A value of the page set-up by its name, whatever its case. */
export function layoutValue(sheet: SheetModel, name: string): unknown {
  const key = Object.keys(sheet.pageLayout).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? undefined : sheet.pageLayout[key];
}

function nested(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] as unknown;
}

const positive = (value: unknown): number | undefined => (typeof value === 'number' && value >= 1 ? Math.floor(value) : undefined);

/** Whether the page is fitted to a number of pages rather than scaled. */
function fitting(sheet: SheetModel): { wide: number; tall: number } | null {
  const zoom = layoutValue(sheet, 'zoom');
  const [wide, tall] = [positive(nested(zoom, 'horizontalFitToPages')), positive(nested(zoom, 'verticalFitToPages'))];
  return wide === undefined && tall === undefined ? null : { wide: wide ?? 0, tall: tall ?? 0 };
}

export function writeProperties(shell: SheetShell, sheet: SheetModel, before: SheetModel): void {
  if (sheet.tabColor === before.tabColor && same(fitting(sheet), fitting(before))) return;
  const old = shell.first('sheetPr');
  const tab = sheet.tabColor === before.tabColor ? shell.raw(child(old, 'tabColor')) : sheet.tabColor === '' ? '' : `<tabColor rgb="FF${escapeAttribute(sheet.tabColor.replace('#', '').toUpperCase())}"/>`;
  const fit = fitting(sheet) ? `<pageSetUpPr${attributesBut(child(old, 'pageSetUpPr'), ['fitToPage'])} fitToPage="1"/>` : '';
  shell.set('sheetPr', `<sheetPr${attributesBut(old, [])}>${tab}${shell.raw(child(old, 'outlinePr'))}${fit}</sheetPr>`);
}

export function writePane(shell: SheetShell, sheet: SheetModel, before: SheetModel): void {
  if (sheet.showGridlines === before.showGridlines && sheet.frozenRows === before.frozenRows && sheet.frozenColumns === before.frozenColumns) return;
  const [rows, columns] = [sheet.frozenRows, sheet.frozenColumns];
  const side = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = rows === 0 && columns === 0 ? '' : `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${columnName(columns)}${rows + 1}" activePane="${side}" state="frozen"/><selection pane="${side}"/>`;
  const [first, ...others] = childrenOf(shell.first('sheetViews'), 'sheetView');
  const view = `<sheetView${attributesBut(first, ['showGridLines', 'workbookViewId'])}${sheet.showGridlines ? '' : ' showGridLines="0"'} workbookViewId="${attribute(first, 'workbookViewId') ?? '0'}">${pane}</sheetView>`;
  shell.set('sheetViews', `<sheetViews>${view}${others.map((other) => shell.raw(other)).join('')}</sheetViews>`);
}

/** Columns as runs of equal attributes; those unchanged keep theirs. */
export function writeColumns(shell: SheetShell, sheet: SheetModel, before: SheetModel, styleOf: (look: number) => number): void {
  const looks = sheet.cells.columnLooks;
  if (same([...sheet.columnWidths], [...before.columnWidths]) && same([...sheet.hiddenColumns], [...before.hiddenColumns]) && same([...looks], [...before.cells.columnLooks])) return;
  const originals = childrenOf(shell.first('cols'), 'col');
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const column of [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...looks.keys()])].sort((a, b) => a - b)) {
    const [width, look] = [sheet.columnWidths.get(column), looks.get(column) ?? 0];
    const original = originals.find((element) => (numberAttribute(element, 'min') ?? 0) <= column + 1 && (numberAttribute(element, 'max') ?? 0) >= column + 1);
    const hidden = sheet.hiddenColumns.has(column);
    const kept = original && before.columnWidths.get(column) === width && before.hiddenColumns.has(column) === hidden && (before.cells.columnLooks.get(column) ?? 0) === look;
    const sized = `${width === undefined ? ` width="${STANDARD_WIDTH}"` : ` width="${widthOfCharacters(width)}" customWidth="1"`}${hidden ? ' hidden="1"' : ''}`;
    const attributes = kept ? attributesBut(original, ['min', 'max']) : `${sized}${look === 0 ? '' : ` style="${styleOf(look)}"`}`;
    const run = runs[runs.length - 1];
    if (run && run.last === column - 1 && run.attributes === attributes) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  shell.set('cols', runs.length === 0 ? '' : `<cols>${runs.map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}"${attributes}/>`).join('')}</cols>`);
}

export function writeMerged(shell: SheetShell, sheet: SheetModel, before: SheetModel): void {
  if (same(sheet.merged, before.merged)) return;
  const cells = sheet.merged.filter(({ rows, columns }) => rows * columns > 1).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  shell.set('mergeCells', cells.length === 0 ? '' : `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`);
}

export function writeProtection(shell: SheetShell, sheet: SheetModel, before: SheetModel): void {
  if (sheet.protectedSheet !== before.protectedSheet) shell.set('sheetProtection', sheet.protectedSheet ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '');
}

const PAPERS: ReadonlyMap<string, number> = new Map([['letter', 1], ['legal', 5], ['a3', 8], ['a4', 9], ['a5', 11]]);

/** Header or footer sections, wherever the client put them. */
function sections(sheet: SheetModel, words: 'Header' | 'Footer'): string {
  const shared = nested(layoutValue(sheet, 'headersFooters'), 'defaultForAllPages');
  return (['left', 'center', 'right'] as const).map((side) => {
    const text = layoutValue(sheet, `${side}${words}`) ?? nested(shared, `${side}${words}`);
    return typeof text === 'string' && text !== '' ? `&${side[0]!.toUpperCase()}${text}` : '';
  }).join('');
}

/** The page set-up without what is a name of the workbook and written there. */
function onPaper({ pageLayout }: SheetModel): [string, unknown][] {
  return Object.entries(pageLayout).filter(([key]) => !/^(printTitle|printArea)/i.test(key)).sort(([a], [b]) => (a < b ? -1 : 1));
}

export function writePage(shell: SheetShell, sheet: SheetModel, before: SheetModel): void {
  if (same(onPaper(sheet), onPaper(before))) return;
  const orientation = layoutValue(sheet, 'orientation');
  const scale = positive(nested(layoutValue(sheet, 'zoom'), 'scale'));
  const fit = fitting(sheet);
  const paper = PAPERS.get(String(layoutValue(sheet, 'paperSize') ?? '').toLowerCase());
  const kept = attributesBut(shell.first('pageSetup'), ['orientation', 'scale', 'fitToWidth', 'fitToHeight', ...(paper === undefined ? [] : ['paperSize'])]);
  const setup = `${kept}${paper === undefined ? '' : ` paperSize="${paper}"`}${scale === undefined || fit ? '' : ` scale="${Math.min(400, Math.max(10, scale))}"`}${fit ? ` fitToWidth="${fit.wide}" fitToHeight="${fit.tall}"` : ''}${typeof orientation === 'string' ? ` orientation="${orientation.toLowerCase() === 'landscape' ? 'landscape' : 'portrait'}"` : ''}`;
  shell.set('pageSetup', setup === '' ? '' : `<pageSetup${setup}/>`);
  const margin = (side: string): number | undefined => {
    const points = layoutValue(sheet, `${side}Margin`);
    return typeof points === 'number' && points >= 0 ? points / 72 : undefined;
  };
  if (MARGINS.some(([side]) => margin(side) !== undefined)) shell.set('pageMargins', `<pageMargins${MARGINS.map(([side, plain]) => ` ${side}="${margin(side) ?? plain}"`).join('')}/>`);
  const old = shell.first('printOptions');
  const options = `${attributesBut(old, ['horizontalCentered', 'gridLines'])}${layoutValue(sheet, 'centerHorizontally') === true ? ' horizontalCentered="1"' : ''}${layoutValue(sheet, 'printGridlines') === true ? ' gridLines="1"' : ''}`;
  shell.set('printOptions', options === '' ? '' : `<printOptions${options}/>`);
  if (sections(sheet, 'Header') === sections(before, 'Header') && sections(sheet, 'Footer') === sections(before, 'Footer')) return;
  const line = (name: string, text: string): string => (text === '' ? '' : `<${name}>${escapeText(text)}</${name}>`);
  const headerFooter = line('oddHeader', sections(sheet, 'Header')) + line('oddFooter', sections(sheet, 'Footer'));
  const kept2 = flagAttribute(shell.first('headerFooter'), 'alignWithMargins', true) ? '' : ' alignWithMargins="0"';
  shell.set('headerFooter', headerFooter === '' ? '' : `<headerFooter${kept2}>${headerFooter}</headerFooter>`);
}

