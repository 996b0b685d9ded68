/** One sheet of the model as its part: a new one is written whole, a changed one is its file's part with the changes in it. Sheets that nobody touched never come here. */
import type { SheetModel } from '../host/model';
import { newSheet } from '../host/model';
import { areaAddress } from '../host/a1';
import { BLANK_SHEET, RELATIONSHIP_NAMESPACE, SHEET_TYPE } from './blank-package';
import type { PackageDraft } from './package-draft';
import { cellScanner } from './read-cells';
import { readSheet, type BookContext } from './read-sheet';
import { scanPart } from './read-strings';
import { SheetShell } from './sheet-shell';
import type { StyleDraft } from './style-draft';
import { writeValidations } from './validations';
import { freshRows, MergedRows, RowWriter } from './write-cells';
import { writeDrawing } from './write-drawing';
import { writeConditionalFormats, writeLinks } from './write-rules';
import { headerOverrides, writeTables } from './write-table';
import { writeColumns, writeMerged, writePage, writePane, writeProperties, writeProtection } from './write-view';
import { attribute, escapeAttribute } from './xml-tree';

export interface SheetWriting {
  readonly draft: PackageDraft;
  readonly book: BookContext;
  readonly styles: StyleDraft;
  readonly looks: () => Parameters<StyleDraft['cellStyle']>[1][];
  readonly nextTableNumber: () => number;
}

/** Writes the sheet into `part`. `openedAs` is the name it had in the file, or null for a new sheet; the sheet as it was in the file is returned. */
export function writeSheet(sheet: SheetModel, part: string, openedAs: string | null, writing: SheetWriting): SheetModel {
  const { draft, book, styles } = writing;
  const read = openedAs === null ? null : readSheet(openedAs, part, book);
  const before = read?.sheet ?? newSheet('');
  const shell = new SheetShell(read?.shell ?? BLANK_SHEET);
  const looks = writing.looks();
  const rows = new RowWriter(sheet, read && before, { looks, styleOf: (base, look, quoted) => styles.cellStyle(base, look, quoted) }, headerOverrides(sheet));
  const pieces = read ? mergedRows(part, rows, book) : null;

  writeProperties(shell, sheet, before);
  const used = sheet.cells.bounds(true);
  shell.set('dimension', `<dimension ref="${used ? areaAddress(used) : 'A1'}"/>`);
  writePane(shell, sheet, before);
  writeColumns(shell, sheet, before, (look) => styles.cellStyle(0, looks[look] ?? looks[0]!));
  writeProtection(shell, sheet, before);
  writeMerged(shell, sheet, before);
  writeConditionalFormats(shell, sheet, before, part, (look) => styles.differential(look));
  writeValidations(shell, sheet, before);
  writeLinks(shell, sheet, before, draft, part);
  writePage(shell, sheet, before);
  writeCustomProperties(shell, sheet, before, draft, part);
  const drawing = draft.relationships(part).find(({ id, kind }) => kind === 'drawing' && id === attribute(shell.first('drawing'), 'id'));
  shell.add('drawing', writeDrawing(sheet, before, part, drawing?.part ?? null, draft, book.zip) ?? '');
  const tables = writeTables(sheet, before, part, draft, book.zip, writing.nextTableNumber);
  if (tables !== null) shell.set('tableParts', tables);

  const { head, tail } = shell.split();
  draft.put(part, (function* () { yield head; yield* pieces ?? freshRows(rows); yield tail; })(), read ? undefined : `${SHEET_TYPE}worksheet+xml`);
  return before;
}

/** The file's rows with the model's changes in them; null where the file's rows are out of order and all must be written anew. */
function mergedRows(part: string, rows: RowWriter, book: BookContext): Iterable<string> | null {
  const merged = new MergedRows(rows);
  scanPart(book.zip, part, cellScanner(book.strings, book.date1904, merged, true));
  if (merged.disordered) return null;
  merged.fill(rows.rows);
  return merged.pieces;
}

/** Each property is a part of its own, in UTF-16. */
function writeCustomProperties(shell: SheetShell, sheet: SheetModel, before: SheetModel, draft: PackageDraft, part: string): void {
  if (JSON.stringify([...sheet.customProperties]) === JSON.stringify([...before.customProperties])) return;
  draft.unrelate(part, ({ kind }) => kind === 'customProperty');
  const properties = [...sheet.customProperties].map(([name, value]) => {
    const bytes = new Uint8Array(value.length * 2);
    for (let i = 0; i < value.length; i += 1) new DataView(bytes.buffer).setUint16(i * 2, value.charCodeAt(i), true);
    const target = draft.freshPart((n) => `xl/customProperty${n}.bin`);
    draft.putBytes(target, bytes, `${SHEET_TYPE}customProperty`);
    return `<customPr name="${escapeAttribute(name.slice(0, 255))}" xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${draft.relate(part, 'customProperty', { part: target })}"/>`;
  });
  shell.set('customProperties', properties.length === 0 ? '' : `<customProperties>${properties.join('')}</customProperties>`);
}
