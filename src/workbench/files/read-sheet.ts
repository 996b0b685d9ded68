/** One worksheet part as a sheet of the model: its cells, and what stands around them that the model has words for. The rest stays in the package. */
import { cellKey, MAX_COLUMNS, parseArea } from '../host/a1';
import { freshId, newSheet, type Area, type CellLook, type ConditionalFormatModel, type SheetModel } from '../host/model';
import { colorOf } from './colors';
import { charactersOfWidth, STANDARD_WIDTH } from './geometry';
import { damaged } from './not-a-workbook';
import { parsePart, relationshipsOf, type Relationship } from './package-parts';
import { cellScanner, type CellSink, type ReadCell } from './read-cells';
import { readCharts } from './read-charts';
import { readPageLayout } from './page-layout';
import { scanPart } from './read-strings';
import { SlotBudget } from './slot-budget';
import { readTable } from './read-table';
import { attributeOf } from './scan-xml';
import { attribute, at, child, childrenOf, flagAttribute, numberAttribute, type XmlElement } from './xml-tree';
import { readValidations } from './validations';
import type { ZipPackage } from './zip-package';

/** What all sheets of a workbook share. */
export interface BookContext {
  readonly zip: ZipPackage;
  readonly strings: readonly string[];
  readonly date1904: boolean;
  readonly theme: readonly string[];
  /** By cell style number: the look's number in the model. */
  readonly looks: readonly number[];
  readonly lookOf: (look: number) => CellLook;
  readonly differential: readonly Partial<CellLook>[];
}

/** A sheet read, with the source around its cells (an empty `<sheetData>` in their place). */
export interface ReadSheet {
  readonly sheet: SheetModel;
  readonly shell: string;
}

/** Column widths are kept per column; a single entry may claim all 16,384. */
const WIDTHS_TO_COLUMN = 1024;

/** Collects cells into the sheet's grid, within what memory can hold. */
class GridSink implements CellSink {
  private readonly budget = new SlotBudget();

  constructor(private readonly sheet: SheetModel, private readonly looks: readonly number[], private readonly beside?: CellSink) {}

  row(row: number, attributes: string): void {
    const height = attributeOf(attributes, 'ht');
    if (height !== undefined && Number(height) >= 0) this.sheet.rowHeights.set(row, Number(height));
    const hidden = attributeOf(attributes, 'hidden');
    if (hidden === '1' || hidden === 'true') this.sheet.hiddenRows.add(row);
    this.beside?.row?.(row, attributes);
  }
  cell(cell: ReadCell): void {
    const { cells } = this.sheet;
    const look = this.looks[cell.style] ?? 0;
    if (cell.value !== '' || look !== 0) this.budget.take(cell.row, cell.column);
    if (cell.value !== '') cells.setValue(cell.row, cell.column, cell.value);
    if (cell.formula !== undefined) cells.setFormula(cell.row, cell.column, cell.formula);
    if (cell.isUncalculated) this.sheet.uncalculated.add(cellKey(cell.row, cell.column));
    if (look !== 0) cells.setLook(cell.row, cell.column, look);
    this.beside?.cell(cell);
  }
  endRow(row: number): void {
    this.beside?.endRow?.(row);
  }
}

/** Reads one worksheet part. `beside` sees every cell too. Throws `NotAWorkbook`. */
export function readSheet(name: string, part: string, book: BookContext, beside?: CellSink): ReadSheet {
  const sheet = newSheet(name, part);
  const scanner = cellScanner(book.strings, book.date1904, new GridSink(sheet, book.looks, beside));
  if (!scanPart(book.zip, part, scanner)) throw damaged(`${part} is missing`);
  const shell = scanner.kept.join('');
  const root = parsePart(shell, part);
  const relationships = relationshipsOf(book.zip, part);
  readView(sheet, root, book.theme);
  readColumns(sheet, root, book);
  for (const merged of childrenOf(child(root, 'mergeCells'), 'mergeCell')) {
    const area = parseArea(attribute(merged, 'ref') ?? '');
    if (area) sheet.merged.push(area);
  }
  sheet.protectedSheet = flagAttribute(child(root, 'sheetProtection'), 'sheet');
  readLinks(sheet, root, relationships);
  readConditionalFormats(sheet, root, part, book.differential);
  sheet.validations.push(...readValidations(root));
  readCustomProperties(sheet, root, relationships, book.zip);
  Object.assign(sheet.pageLayout, readPageLayout(root));
  for (const { part: table } of tableRelationships(root, relationships)) {
    const model = table === null ? null : readTable(book.zip, table);
    if (model) sheet.tables.push(model);
  }
  const drawing = relationships.find(({ id }) => id === attribute(child(root, 'drawing'), 'id'));
  if (drawing?.part) sheet.charts.push(...readCharts(book.zip, drawing.part, sheet));
  return { sheet, shell };
}

function tableRelationships(root: XmlElement, relationships: readonly Relationship[]): Relationship[] {
  return childrenOf(child(root, 'tableParts'), 'tablePart').flatMap((element) => relationships.filter(({ id }) => id === attribute(element, 'id')));
}

function readView(sheet: SheetModel, root: XmlElement, theme: readonly string[]): void {
  const view = at(root, 'sheetViews', 'sheetView');
  sheet.showGridlines = flagAttribute(view, 'showGridLines', true);
  const pane = child(view, 'pane');
  if ((attribute(pane, 'state') ?? '').startsWith('frozen')) {
    sheet.frozenRows = Math.floor(numberAttribute(pane, 'ySplit') ?? 0);
    sheet.frozenColumns = Math.floor(numberAttribute(pane, 'xSplit') ?? 0);
  }
  sheet.tabColor = colorOf(at(root, 'sheetPr', 'tabColor'), theme) ?? '';
}

function readColumns(sheet: SheetModel, root: XmlElement, book: BookContext): void {
  for (const element of childrenOf(child(root, 'cols'), 'col')) {
    const first = (numberAttribute(element, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(element, 'max') ?? 1) - 1, MAX_COLUMNS - 1, Math.max(WIDTHS_TO_COLUMN, sheet.cells.columnCount));
    const written = numberAttribute(element, 'width');
    const width = written === STANDARD_WIDTH && !flagAttribute(element, 'customWidth') ? undefined : written;
    const hidden = flagAttribute(element, 'hidden');
    const look = book.looks[numberAttribute(element, 'style') ?? 0] ?? 0;
    for (let column = Math.max(0, first); column <= last; column += 1) {
      if (width !== undefined && width > 0) sheet.columnWidths.set(column, charactersOfWidth(width));
      if (hidden) sheet.hiddenColumns.add(column);
      if (look !== 0) sheet.cells.columnLooks.set(column, look);
    }
  }
}

function readLinks(sheet: SheetModel, root: XmlElement, relationships: readonly Relationship[]): void {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const element of childrenOf(child(root, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(attribute(element, 'ref') ?? '');
    if (!area) continue;
    const address = targets.get(attribute(element, 'id') ?? '');
    const [location, screenTip] = [attribute(element, 'location'), attribute(element, 'tooltip')];
    const value = sheet.cells.value(area.row, area.column);
    sheet.links.set(`${area.row},${area.column}`, {
      ...(address === undefined ? {} : { address }), ...(location === undefined ? {} : { documentReference: location }),
      ...(screenTip === undefined ? {} : { screenTip }), ...(typeof value === 'string' && value !== '' ? { textToDisplay: value } : {}),
    });
  }
}

const OPERATORS = new Map([['greaterThan', 'GreaterThan'], ['lessThan', 'LessThan'], ['equal', 'EqualTo'], ['notEqual', 'NotEqualTo'], ['greaterThanOrEqual', 'GreaterThanOrEqual'], ['lessThanOrEqual', 'LessThanOrEqual'], ['between', 'Between'], ['notBetween', 'NotBetween']]);

/** The names that a cell-value rule's operators have in the file, by the client's names. */
export const OPERATOR_IN_FILE: ReadonlyMap<string, string> = new Map([...OPERATORS].map(([file, client]) => [client, file]));

/** Custom formulas and cell-value rules; other kinds stay in the package as they are. */
function readConditionalFormats(sheet: SheetModel, root: XmlElement, part: string, differential: readonly Partial<CellLook>[]): void {
  const found: { readonly priority: number; readonly format: ConditionalFormatModel }[] = [];
  childrenOf(root, 'conditionalFormatting').forEach((block, n) => {
    const area: Area | null = parseArea((attribute(block, 'sqref') ?? '').split(/\s+/)[0] ?? '');
    childrenOf(block, 'cfRule').forEach((rule, m) => {
      const formulas = childrenOf(rule, 'formula').map((formula) => `=${formula.text}`);
      const kind = attribute(rule, 'type');
      if (!area || (kind !== 'expression' && kind !== 'cellIs') || formulas[0] === undefined) return;
      const operator = OPERATORS.get(attribute(rule, 'operator') ?? '') ?? 'EqualTo';
      found.push({ priority: numberAttribute(rule, 'priority') ?? 0, format: {
        id: freshId(), origin: `${part}#${n}.${m}`, area, type: kind === 'expression' ? 'custom' : 'cell-value',
        rule: { ...(kind === 'expression' ? { formula: formulas[0] } : { formula1: formulas[0], ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }), operator }), ...(flagAttribute(rule, 'stopIfTrue') ? { stopIfTrue: true } : {}) },
        look: differential[numberAttribute(rule, 'dxfId') ?? -1] ?? {},
      } });
    });
  });
  sheet.conditionalFormats.push(...found.sort((a, b) => a.priority - b.priority).map(({ format }) => format));
}

function readCustomProperties(sheet: SheetModel, root: XmlElement, relationships: readonly Relationship[], zip: ZipPackage): void {
  for (const element of childrenOf(child(root, 'customProperties'), 'customPr')) {
    const part = relationships.find(({ id }) => id === attribute(element, 'id'))?.part;
    const bytes = part ? zip.read(part) : undefined;
    const name = attribute(element, 'name');
    if (bytes && name !== undefined) sheet.customProperties.set(name, new TextDecoder('utf-16le').decode(bytes));
  }
}
