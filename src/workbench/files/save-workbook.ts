/** Saves a workbook of the model as .xlsx: the package it was opened from with the changes patched in, or a fresh one for a text file. Parts of sheets that nobody touched are copied byte for byte. */
import type { WorkbookModel } from '../host/model';
import { blankPackage, BLANK_STYLES, SHEET_TYPE } from './blank-package';
import { customXmlParts, settingsXml } from './custom-xml';
import { PackageDraft, XML_HEAD } from './package-draft';
import { bookContext, openBook, readNames, type ListedSheet, type OpenedBook } from './read-xlsx';
import { StyleDraft } from './style-draft';
import { writeSheet, type SheetWriting } from './write-sheet';
import { tableNumbers } from './write-table';
import { workbookSource, type SavedSheet } from './write-workbook-part';
import { escapeAttribute } from './xml-tree';

/** The .xlsx bytes. The same model gives the same bytes; nothing is evaluated, and formulas carry the values that the model shows. */
export function saveWorkbook(model: WorkbookModel): Uint8Array {
  const book = openBook(model.opened ?? blankPackage());
  const draft = new PackageDraft(book.zip, book.root.attributes.get('conformance') === 'strict' || book.source.includes('http://purl.oclc.org/ooxml/spreadsheetml/main'));
  const context = bookContext(book, model.styles);
  const stylesPart = book.relationships.find(({ kind }) => kind === 'styles')?.part ?? null;
  const looks = (): typeof model.styles.looks => model.styles.looks;
  const styles = new StyleDraft((stylesPart === null ? undefined : book.zip.text(stylesPart)) ?? BLANK_STYLES, (style) => context.lookOf(context.looks[style] ?? 0));
  const sheets = writeSheets(model, book, draft, { draft, book: context, styles, looks, nextTableNumber: tableNumbers(book.zip) });

  const styleSource = styles.toString();
  if (stylesPart === null) {
    draft.put('xl/styles.xml', [styleSource], `${SHEET_TYPE}styles+xml`);
    draft.relate(book.part, 'styles', { part: 'xl/styles.xml' });
  } else if (styleSource !== book.zip.text(stylesPart)) draft.put(stylesPart, [styleSource]);

  const isChanged = sheets.length !== book.sheets.length || sheets.some(({ listed, before }) => listed === null || before !== null);
  const hasNewFormulas = sheets.some(({ model: sheet, listed, before }) => sheet && (listed === null || before) && !sheet.cells.formulaCells()[Symbol.iterator]().next().done);
  // The chain lists the cells with formulas; Excel makes it anew, and takes a wrong one for damage.
  if (isChanged) draft.unrelate(book.part, ({ kind }) => kind === 'calcChain');
  const source = workbookSource(model, book, sheets, namesOf(book, sheets), hasNewFormulas);
  if (source !== book.source) draft.put(book.part, [source]);
  saveCustomXml(model, book, draft);
  leaveMacrosOut(book, draft);
  return draft.finish();
}

/** Writes what is new or changed; returns all sheets in their order, those that the model does not show behind the one they stood behind. */
function writeSheets(model: WorkbookModel, book: OpenedBook, draft: PackageDraft, writing: SheetWriting): SavedSheet[] {
  const byPart = new Map(book.sheets.filter(({ part }) => part !== null).map((listed) => [listed.part, listed]));
  const saved = model.sheets.map((sheet): SavedSheet => {
    const listed = (sheet.part === null ? undefined : byPart.get(sheet.part)) ?? null;
    const part = listed?.part ?? draft.freshPart((n) => `xl/worksheets/sheet${n}.xml`);
    const known = listed && book.relationships.find((relationship) => relationship.part === part)?.id;
    const before = listed && !sheet.touched ? null : writeSheet(sheet, part, listed?.name ?? null, writing);
    return { model: sheet, listed, relationship: known ?? draft.relate(book.part, 'worksheet', { part }), before: listed ? before : null };
  });
  dropSheets(book, draft, saved);
  book.sheets.forEach((listed, i) => {
    if (listed.part !== null) return;
    const behind = saved.findIndex((one) => one.listed !== null && one.listed === book.sheets[i - 1]);
    saved.splice(i === 0 ? 0 : behind < 0 ? saved.length : behind + 1, 0, { model: null, listed, relationship: '', before: null });
  });
  return saved;
}

function dropSheets(book: OpenedBook, draft: PackageDraft, saved: readonly SavedSheet[]): void {
  const kept = new Set<ListedSheet | null>(saved.map(({ listed }) => listed));
  const gone = new Set(book.sheets.filter((listed) => listed.part !== null && !kept.has(listed)).map(({ part }) => part));
  draft.unrelate(book.part, ({ kind, part }) => kind === 'worksheet' && gone.has(part));
}

/** The names of the file, read as they were read on opening; those of a single sheet go to that sheet as it was. */
function namesOf(book: OpenedBook, sheets: readonly SavedSheet[]): { names: Map<string, string>; hiddenNames: Set<string> } {
  const names = { names: new Map<string, string>(), hiddenNames: new Set<string>() };
  readNames(names, book, (index) => sheets.find(({ listed }) => listed !== null && listed === book.sheets[index])?.before ?? undefined);
  return names;
}

const CUSTOM_XML_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

function saveCustomXml(model: WorkbookModel, book: OpenedBook, draft: PackageDraft): void {
  const known = customXmlParts(book);
  const unwanted = new Set(known.filter(({ id, settings }) => (settings ? model.settings.size === 0 : !model.customXml.has(id))).map(({ part }) => part));
  draft.unrelate(book.part, ({ kind, part }) => kind === 'customXml' && part !== null && unwanted.has(part));
  const wanted: [string, string, string | undefined][] = [...model.customXml].map(([id, xml]) => [id, xml, known.find((one) => !one.settings && one.id === id)?.part]);
  // The id is ours for good: a fixed one, so that saving twice gives the same bytes.
  if (model.settings.size > 0) wanted.push(['{6D2C1F0A-5E5B-4C57-9D0B-0DA17E11A001}', settingsXml(model.settings), known.find(({ settings }) => settings)?.part]);
  for (const [id, xml, part] of wanted) {
    if (part === undefined) addCustomXml(id, xml, book, draft);
    else if (known.find((one) => one.part === part)?.source !== xml) draft.put(part, [xml]);
  }
}

function addCustomXml(id: string, xml: string, book: OpenedBook, draft: PackageDraft): void {
  const part = draft.freshPart((n) => `customXml/item${n}.xml`);
  const properties = part.replace(/item(\d+)\.xml$/, 'itemProps$1.xml');
  draft.put(part, [xml], 'application/xml');
  draft.put(properties, [`${XML_HEAD}<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`], CUSTOM_XML_TYPE);
  draft.relate(book.part, 'customXml', { part });
  draft.relate(part, 'customXmlProps', { part: properties });
}

/** What is saved is called .xlsx, and Excel refuses one that declares macros or to be a template. */
function leaveMacrosOut(book: OpenedBook, draft: PackageDraft): void {
  const type = draft.contentTypeOf(book.part);
  if (!/macroEnabled|template/i.test(type)) return;
  draft.declare(book.part, `${SHEET_TYPE}sheet.main+xml`);
  draft.unrelate(book.part, (relationship) => /\/vbaProject(Signature)?$/i.test(relationship.type));
}

