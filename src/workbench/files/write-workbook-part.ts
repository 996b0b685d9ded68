/** The workbook part on saving: the list of sheets, names, and the sheet in front. What the model does not know in it stays as written. */
import { quotedSheet } from '../host/a1';
import type { SheetModel, WorkbookModel } from '../host/model';
import { RELATIONSHIP_NAMESPACE } from './blank-package';
import type { ListedSheet, OpenedBook } from './read-xlsx';
import { layoutValue } from './write-view';
import { adopted, attribute, at, child, childrenOf, escapeAttribute, escapeText, flagAttribute, numberAttribute, TextPatch, type XmlElement } from './xml-tree';

/** A sheet of the saved workbook, in order: of the model, or one that the model does not show (a chart sheet). */
export interface SavedSheet {
  readonly model: SheetModel | null;
  readonly listed: ListedSheet | null;
  /** The relationship that leads to its part. */
  readonly relationship: string;
  /** As it was in the file; null when untouched or new. */
  readonly before: SheetModel | null;
}

/** In the order in which the part must hold them; only those after which something is put in are named. */
const ORDER = ['fileVersion', 'fileSharing', 'workbookPr', 'AlternateContent', 'revisionPtr', 'absPath', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr'];

/** The changed source of the part. `recalculate` makes Excel compute every formula when it opens the file. */
export function workbookSource(model: WorkbookModel, book: OpenedBook, sheets: readonly SavedSheet[], opened: WorkbookNames | null, recalculate: boolean): string {
  const patch = new TextPatch(book.source);
  writeSheetList(patch, book, sheets);
  writeFront(patch, model, book, sheets);
  writeNames(patch, model, book, sheets, opened);
  const calc = child(book.root, 'calcPr');
  if (recalculate && calc) patch.setAttributes(calc, { fullCalcOnLoad: 1 });
  else if (recalculate) place(patch, book, 'calcPr', '<calcPr fullCalcOnLoad="1"/>');
  if (model.date1904 !== flagAttribute(child(book.root, 'workbookPr'), 'date1904')) {
    const properties = child(book.root, 'workbookPr');
    if (properties) patch.setAttributes(properties, { date1904: model.date1904 ? 1 : null });
    else place(patch, book, 'workbookPr', '<workbookPr date1904="1"/>');
  }
  return patch.toString();
}

/** The names of the file as the model would read them. */
export interface WorkbookNames {
  readonly names: ReadonlyMap<string, string>;
  readonly hiddenNames: ReadonlySet<string>;
}

/** Puts a new element where the order wants it. */
function place(patch: TextPatch, book: OpenedBook, name: string, xml: string): void {
  const rank = ORDER.indexOf(name);
  const later = book.root.children.find((element) => ORDER.indexOf(element.name) > rank || (ORDER.indexOf(element.name) < 0 && element.start > (child(book.root, 'sheets')?.end ?? 0)));
  patch.insert(later?.start ?? book.root.innerEnd, adopted(book.root, xml));
}

function writeSheetList(patch: TextPatch, book: OpenedBook, sheets: readonly SavedSheet[]): void {
  const list = child(book.root, 'sheets');
  const state = (visibility: SheetModel['visibility']): string => (visibility === 'Visible' ? '' : ` state="${visibility === 'Hidden' ? 'hidden' : 'veryHidden'}"`);
  const isAsOpened = sheets.length === book.sheets.length && sheets.every(({ model, listed }, i) => listed === book.sheets[i] && (!model || (model.name === listed.name && model.visibility === listed.visibility)));
  if (isAsOpened || !list) return;
  let number = Math.max(0, ...book.sheets.map(({ element }) => numberAttribute(element, 'sheetId') ?? 0));
  const entries = sheets.map(({ model, listed, relationship }) => {
    if (!model) return patch.source.slice(listed!.element.start, listed!.element.end);
    const id = (listed && numberAttribute(listed.element, 'sheetId')) ?? (number += 1);
    return adopted(book.root, `<sheet name="${escapeAttribute(model.name)}" sheetId="${id}"${state(model.visibility)} xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${relationship}"/>`);
  });
  patch.replace(list.start, list.end, adopted(book.root, `<sheets>${entries.join('')}</sheets>`));
}

/** Sheets that nobody touched stay byte for byte, the mark of the selected one among them: so the sheet that was in front stays there while it exists. */
function writeFront(patch: TextPatch, model: WorkbookModel, book: OpenedBook, sheets: readonly SavedSheet[]): void {
  const view = at(book.root, 'bookViews', 'workbookView');
  const opened = numberAttribute(view, 'activeTab') ?? 0;
  const stillThere = sheets.findIndex(({ listed, model: sheet }) => listed !== null && listed === book.sheets[opened] && sheet?.visibility !== 'Hidden' && sheet?.visibility !== 'VeryHidden');
  const wanted = sheets.findIndex(({ model: sheet }) => sheet?.id === model.activeSheet);
  const front = stillThere >= 0 ? stillThere : Math.max(0, wanted);
  if (view) {
    if (front !== opened || numberAttribute(view, 'firstSheet')) patch.setAttributes(view, { activeTab: front, firstSheet: null });
  } else if (sheets.some(({ listed }) => listed === null)) place(patch, book, 'bookViews', `<bookViews><workbookView activeTab="${front}"/></bookViews>`);
}

/** Print titles ("'Aging'!$1:$5") and area of a sheet, as the private names that hold them. */
function printNames(sheet: SheetModel): Map<string, string> {
  const address = (name: string): string | undefined => {
    const value = layoutValue(sheet, name);
    return typeof value === 'string' && value !== '' ? value.split(',').map((one) => `${quotedSheet(sheet.name)}!${absolute(one)}`).join(',') : undefined;
  };
  const [columns, rows, area] = [address('printTitleColumns'), address('printTitleRows'), address('printArea')];
  const names = new Map<string, string>();
  if (area !== undefined) names.set('_xlnm.Print_Area', area);
  if (columns !== undefined || rows !== undefined) names.set('_xlnm.Print_Titles', [columns, rows].filter((part) => part !== undefined).join(','));
  return names;
}

/** "A1:B2", "1:5" or "A:B" with its dollars, its sheet's name taken away. */
function absolute(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, '').replace(/([A-Za-z]+)?(\d+)?/g, (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`);
}

function writeNames(patch: TextPatch, model: WorkbookModel, book: OpenedBook, sheets: readonly SavedSheet[], opened: WorkbookNames | null): void {
  const list = child(book.root, 'definedNames');
  const entries: { readonly name: string; readonly xml: string }[] = [];
  const done = new Set<string>();
  for (const element of childrenOf(list, 'definedName')) {
    const entry = keptName(element, patch.source, model, book, sheets, opened);
    if (entry) entries.push(entry);
    done.add(`${attribute(element, 'localSheetId') ?? ''} ${attribute(element, 'name') ?? ''}`);
  }
  const write = (name: string, text: string, local: number | null, hidden = false): void => {
    entries.push({ name, xml: adopted(book.root, `<definedName name="${escapeAttribute(name)}"${local === null ? '' : ` localSheetId="${local}"`}${hidden ? ' hidden="1"' : ''}>${escapeText(text)}</definedName>`) });
  };
  for (const [name, formula] of model.names) if (!done.has(` ${name}`) || opened?.names.get(name) !== formula) write(name, formula.replace(/^=/, ''), null, model.hiddenNames.has(name));
  sheets.forEach(({ model: sheet, listed, before }, index) => {
    if (!sheet || (listed && !before && sheet.name === listed.name)) return;
    for (const [name, formula] of sheet.names) if (before?.names.get(name) !== formula) write(name, formula.replace(/^=/, ''), index);
    for (const [name, text] of printNames(sheet)) write(name, text, index);
  });
  const sorted = entries.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : 0)).map(({ xml }) => xml).join('');
  const before = childrenOf(list, 'definedName').map((element) => patch.source.slice(element.start, element.end));
  if (sorted === [...before].join('') || (entries.length === before.length && entries.every(({ xml }) => before.includes(xml)))) return;
  if (list) patch.replace(list.start, list.end, sorted === '' ? '' : adopted(book.root, `<definedNames>${sorted}</definedNames>`));
  else if (sorted !== '') place(patch, book, 'definedNames', `<definedNames>${sorted}</definedNames>`);
}

/** A name of the file that stays, moved along with its sheet; null when it goes or is written anew from the model. */
function keptName(element: XmlElement, source: string, model: WorkbookModel, book: OpenedBook, sheets: readonly SavedSheet[], opened: WorkbookNames | null): { name: string; xml: string } | null {
  const [name, local] = [attribute(element, 'name') ?? '', numberAttribute(element, 'localSheetId')];
  const xml = source.slice(element.start, element.end);
  if (local === undefined) return name.startsWith('_xlnm.') || (model.names.has(name) && opened?.names.get(name) === model.names.get(name)) ? { name, xml } : null;
  const index = sheets.findIndex(({ listed }) => listed !== null && listed === book.sheets[local]);
  const saved = sheets[index];
  if (!saved) return null;
  const changed = saved.model && (saved.before !== null || saved.model.name !== saved.listed?.name);
  if (changed && (name === '_xlnm.Print_Titles' || name === '_xlnm.Print_Area')) return null;
  if (changed && !name.startsWith('_xlnm.') && saved.model!.names.get(name) !== saved.before?.names.get(name)) return null;
  const renamed = saved.model && saved.listed ? xml.replaceAll(`${escapeText(quotedSheet(saved.listed.name))}!`, () => `${escapeText(quotedSheet(saved.model!.name))}!`) : xml;
  return { name, xml: renamed.replace(/(\slocalSheetId\s*=\s*)("[^"]*"|'[^']*')/, `$1"${index}"`) };
}
