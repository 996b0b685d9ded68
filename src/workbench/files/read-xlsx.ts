/** An .xlsx package as a workbook of the model: which sheets there are, what they share, names and settings. It evaluates nothing and follows no link out of the package. */
import { newWorkbook, StyleTable, type SheetModel, type WorkbookModel } from '../host/model';
import { parseArea } from '../host/a1';
import { themeColors } from './colors';
import { readCustomXml } from './custom-xml';
import { damaged, NotAWorkbook } from './not-a-workbook';
import { parsePart, readPart, relationshipsOf, type Relationship } from './package-parts';
import { readSheet, type BookContext } from './read-sheet';
import { readSharedStrings } from './read-strings';
import { readStyles } from './read-styles';
import { attribute, at, child, childrenOf, flagAttribute, numberAttribute, type XmlElement } from './xml-tree';
import { ZipPackage } from './zip-package';

/** A sheet as the workbook part lists it; `part` is null for a chart sheet and the like. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string | null;
  readonly visibility: SheetModel['visibility'];
  readonly element: XmlElement;
}

/** An opened package, understood as far as both reading and saving need. */
export interface OpenedBook {
  readonly zip: ZipPackage;
  /** Name, source and tree of the workbook part. */
  readonly part: string;
  readonly source: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly ListedSheet[];
}

/** Archives that are no .xlsx, by a part that gives them away. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/workbook.bin', 'This is a binary workbook (.xlsb): open it in Excel and save it as .xlsx.'],
  ['content.xml', 'This is an OpenDocument file (.ods): open it in Excel or LibreOffice and save it as .xlsx.'],
  ['word/document.xml', 'This is a Word document, not a workbook: export the ledger as .xlsx or .csv.'],
  ['ppt/presentation.xml', 'This is a presentation, not a workbook: export the ledger as .xlsx or .csv.'],
  ['index/document.iwa', 'This is a Numbers document: export it as Excel (.xlsx) from Numbers.'],
];

/** Finds the workbook part and its sheets; throws `NotAWorkbook` for any other zip. */
export function openBook(bytes: Uint8Array): OpenedBook {
  const zip = new ZipPackage(bytes);
  const other = OTHERS.find(([part]) => zip.find(part));
  if (other) throw new NotAWorkbook('not-a-workbook', other[1]);
  const part = relationshipsOf(zip, '').find(({ kind, part: target }) => kind === 'officeDocument' && target !== null && zip.find(target))?.part ?? 'xl/workbook.xml';
  const source = zip.text(part);
  if (source === undefined) throw new NotAWorkbook('not-a-workbook', 'This is a zip archive but not a workbook: unpack it and open the .xlsx or .csv inside.');
  const root = parsePart(source, part);
  if (root.name !== 'workbook') throw damaged(`${part} is no workbook`);
  const relationships = relationshipsOf(zip, part);
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').map((element): ListedSheet => {
    const target = relationships.find(({ id }) => id === attribute(element, 'id'));
    const state = attribute(element, 'state');
    return {
      name: attribute(element, 'name') ?? 'Sheet', part: target?.kind === 'worksheet' ? target.part : null,
      visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible', element,
    };
  });
  return { zip, part, source, root, relationships, sheets };
}

/** What the sheets share: strings, looks, colours. Looks are entered in `styles`. */
export function bookContext(book: OpenedBook, styles: StyleTable): BookContext {
  const partOf = (kind: string): string | undefined => book.relationships.find((relationship) => relationship.kind === kind)?.part ?? undefined;
  const [stringsPart, stylesPart, themePart] = [partOf('sharedStrings'), partOf('styles'), partOf('theme')];
  const theme = themeColors(themePart === undefined ? undefined : readPart(book.zip, themePart));
  const read = readStyles(stylesPart === undefined ? undefined : readPart(book.zip, stylesPart), theme);
  return {
    zip: book.zip, strings: stringsPart === undefined ? [] : readSharedStrings(book.zip, stringsPart), date1904: isDate1904(book.root), theme,
    looks: read.looks.map((look) => styles.indexOf(look)), lookOf: (look) => styles.looks[look] ?? styles.looks[0], differential: read.differential,
  };
}

function isDate1904(root: XmlElement): boolean {
  return flagAttribute(child(root, 'workbookPr'), 'date1904');
}

/** Reads a whole package. Throws `NotAWorkbook`. */
export function readXlsx(bytes: Uint8Array, fileName: string): WorkbookModel {
  const book = openBook(bytes);
  const styles = new StyleTable();
  const context = bookContext(book, styles);
  const sheets = new Map<ListedSheet, SheetModel>();
  for (const listed of book.sheets) {
    if (listed.part === null) continue;
    const { sheet } = readSheet(listed.name, listed.part, context);
    sheet.visibility = listed.visibility;
    sheets.set(listed, sheet);
  }
  if (sheets.size === 0) throw new NotAWorkbook('empty', 'The workbook has no worksheet: export the ledger again.');
  const model = { ...newWorkbook([...sheets.values()], fileName, bytes), styles, date1904: context.date1904 };
  readNames(model, book, (index) => sheets.get(book.sheets[index]!));
  const front = sheets.get(book.sheets[numberAttribute(at(book.root, 'bookViews', 'workbookView'), 'activeTab') ?? 0] ?? book.sheets[0]!) ?? model.sheets.find(({ visibility }) => visibility === 'Visible') ?? model.sheets[0]!;
  model.activeSheet = front.id;
  model.selection = { sheet: front.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  readCustomXml(book, model.settings, model.customXml);
  return model;
}

/** Print titles and areas belong to their sheet's page set-up; Excel's other private names stay in the package. */
export function readNames(model: Pick<WorkbookModel, 'names' | 'hiddenNames'>, book: OpenedBook, sheetAt: (index: number) => SheetModel | undefined): void {
  for (const element of childrenOf(child(book.root, 'definedNames'), 'definedName')) {
    const [name, local] = [attribute(element, 'name') ?? '', numberAttribute(element, 'localSheetId')];
    const scope = local === undefined ? undefined : sheetAt(local);
    const names = local === undefined ? model.names : scope?.names;
    if (name !== '' && !name.startsWith('_xlnm.')) names?.set(name, `=${element.text}`);
    if (local === undefined && flagAttribute(element, 'hidden') && model.names.has(name)) model.hiddenNames.add(name);
    const layout = scope?.pageLayout;
    if (layout && name === '_xlnm.Print_Titles') Object.assign(layout, printTitles(element.text));
    if (layout && name === '_xlnm.Print_Area') layout['printArea'] = withoutSheets(element.text).join(',');
  }
}

/** The addresses of a list of references, their sheet's name taken away. */
function withoutSheets(references: string): string[] {
  return references.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((reference) => reference.slice(reference.lastIndexOf('!') + 1));
}

function printTitles(references: string): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const reference of withoutSheets(references)) {
    if (!parseArea(reference)) continue;
    titles[/\d/.test(reference) ? 'printTitleRows' : 'printTitleColumns'] = reference;
  }
  return titles;
}
