/** Excel tables of a sheet as parts: new ones written, changed ones adjusted, dropped ones let go. A table's columns are named by its header cells, which this file makes legal first. */
import { areaAddress } from '../host/a1';
import type { CellGrid } from '../host/cell-grid';
import type { SheetModel, TableModel } from '../host/model';
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE, SHEET_TYPE } from './blank-package';
import { fileFormula } from './file-formula';
import { XML_HEAD, type PackageDraft } from './package-draft';
import { readPart } from './package-parts';
import { attribute, childrenOf, escapeAttribute, escapeText, numberAttribute, TextPatch, parseXml, child } from './xml-tree';
import type { ZipPackage } from './zip-package';

/** The names of a table's columns: the header cells as text, none empty, none twice. */
export function columnNames(cells: CellGrid, table: TableModel): string[] {
  const taken = new Set<string>();
  return Array.from({ length: table.area.columns }, (_, i) => {
    const shown = table.hasHeaders ? String(cells.value(table.area.row, table.area.column + i)) : '';
    const base = shown === '' ? `Column${i + 1}` : shown;
    let name = base;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Header cells that must say something other than the model does, by "row,column". */
export function headerOverrides(sheet: SheetModel): Map<string, string> {
  const overrides = new Map<string, string>();
  for (const table of sheet.tables) {
    if (!table.hasHeaders) continue;
    columnNames(sheet.cells, table).forEach((name, i) => {
      if (sheet.cells.value(table.area.row, table.area.column + i) !== name) overrides.set(`${table.area.row},${table.area.column + i}`, name);
    });
  }
  return overrides;
}

const TOTALS = new Map([['101', 'average'], ['102', 'countNums'], ['103', 'count'], ['104', 'max'], ['105', 'min'], ['107', 'stdDev'], ['109', 'sum'], ['110', 'var']]);

/** What a column's cell in the totals row is to the table. */
function totalAttributes(sheet: SheetModel, table: TableModel, column: number, name: string): { attributes: string; formula: string } {
  const row = table.area.row + table.area.rows - 1;
  const formula = sheet.cells.formula(row, column);
  const value = sheet.cells.value(row, column);
  if (formula === undefined) return { attributes: value === '' ? '' : ` totalsRowLabel="${escapeAttribute(String(value))}"`, formula: '' };
  const subtotal = /^=SUBTOTAL\((\d+),(?:[A-Za-z_\\][\w.\\]*)?\[(.+)\]\)$/i.exec(formula);
  const known = subtotal && subtotal[2] === name ? TOTALS.get(subtotal[1]!) : undefined;
  if (known !== undefined) return { attributes: ` totalsRowFunction="${known}"`, formula: '' };
  return { attributes: ' totalsRowFunction="custom"', formula: `<totalsRowFormula>${escapeText(fileFormula(formula, table.name))}</totalsRowFormula>` };
}

/** Line ends in a name are escaped as in cells. */
const nameAttribute = (name: string): string => escapeAttribute(name.replace(/\r?\n/g, '_x000a_'));

function columnsXml(sheet: SheetModel, table: TableModel): string {
  const columns = columnNames(sheet.cells, table).map((name, i) => {
    const total = table.showTotals ? totalAttributes(sheet, table, table.area.column + i, name) : { attributes: '', formula: '' };
    const start = `<tableColumn id="${i + 1}" name="${nameAttribute(name)}"${total.attributes}`;
    return total.formula === '' ? `${start}/>` : `${start}>${total.formula}</tableColumn>`;
  });
  return `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`;
}

/** The part of the table that filter buttons belong to. */
function filterAddress({ area, showTotals }: TableModel): string {
  return areaAddress(showTotals ? { ...area, rows: area.rows - 1 } : area);
}

function tableXml(sheet: SheetModel, table: TableModel, id: number): string {
  const totals = table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  const filter = table.hasHeaders && table.showFilterButton ? `<autoFilter ref="${filterAddress(table)}"/>` : '';
  const style = table.style === '' ? '' : ` name="${escapeAttribute(table.style)}"`;
  return `${XML_HEAD}<table xmlns="${MAIN_NAMESPACE}" id="${id}" name="${escapeAttribute(table.name)}" displayName="${escapeAttribute(table.name)}" ref="${areaAddress(table.area)}"${table.hasHeaders ? '' : ' headerRowCount="0"'}${totals}>${filter}${columnsXml(sheet, table)}`
    + `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/></table>`;
}

const contentOf = ({ id: _id, ...content }: TableModel): string => JSON.stringify(content);

/** A table of the file, adjusted: what it says beside area, names and totals is kept. */
function adjusted(source: string, sheet: SheetModel, table: TableModel): string {
  const root = parseXml(source);
  const id = numberAttribute(root, 'id') ?? 1;
  const columns = child(root, 'tableColumns');
  const names = childrenOf(columns, 'tableColumn').map((column) => attribute(column, 'name') ?? '');
  const wanted = columnNames(sheet.cells, table).map((name) => name.replace(/\r?\n/g, '_x000a_'));
  const filter = child(root, 'autoFilter');
  const before = readTotals(root);
  if (JSON.stringify(names) !== JSON.stringify(wanted) || before !== table.showTotals || (filter !== undefined) !== (table.hasHeaders && table.showFilterButton)) return tableXml(sheet, table, id);
  const patch = new TextPatch(source);
  patch.setAttributes(root, { name: table.name, displayName: table.name, ref: areaAddress(table.area) });
  if (filter) patch.setAttributes(filter, { ref: filterAddress(table) });
  const style = child(root, 'tableStyleInfo');
  if (style && table.style !== '') patch.setAttributes(style, { name: table.style, showRowStripes: table.showBandedRows ? 1 : 0 });
  return patch.toString();
}

const readTotals = (root: Parameters<typeof child>[0]): boolean => (numberAttribute(root, 'totalsRowCount') ?? 0) > 0;

/** Numbers for new tables: one above all that the package has. */
export function tableNumbers(zip: ZipPackage): () => number {
  let last = 0;
  for (const { name } of zip.entries()) if (/\/tables\/[^/]+\.xml$/i.test(name)) last = Math.max(last, numberAttribute(readPart(zip, name), 'id') ?? 0);
  return () => (last += 1);
}

/** Writes the tables that are new or changed and returns the `<tableParts>` element; null when it stays as it is. */
export function writeTables(sheet: SheetModel, before: SheetModel, part: string, draft: PackageDraft, zip: ZipPackage, nextNumber: () => number): string | null {
  const known = new Map(before.tables.map((table) => [table.origin, table]));
  const kept = sheet.tables.filter(({ origin }) => origin !== undefined && known.has(origin));
  for (const table of kept) {
    const headersMoved = columnNames(sheet.cells, table).join('\n') !== columnNames(before.cells, known.get(table.origin)!).join('\n');
    if (contentOf(table) !== contentOf(known.get(table.origin)!) || headersMoved || table.showTotals) draft.put(table.origin!, adjusted(zip.text(table.origin!) ?? '', sheet, table));
  }
  if (kept.length === sheet.tables.length && kept.length === before.tables.length) return null;
  const origins = new Set(kept.map(({ origin }) => origin));
  draft.unrelate(part, (relationship) => relationship.kind === 'table' && relationship.part !== null && known.has(relationship.part) && !origins.has(relationship.part));
  for (const table of sheet.tables) {
    if (origins.has(table.origin)) continue;
    const name = draft.freshPart((n) => `xl/tables/table${n}.xml`);
    draft.put(name, tableXml(sheet, table, nextNumber()), `${SHEET_TYPE}table+xml`);
    draft.relate(part, 'table', { part: name });
  }
  const ids = draft.relationships(part).filter(({ kind }) => kind === 'table').map(({ id }) => id);
  return ids.length === 0 ? '' : `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${id}"/>`).join('')}</tableParts>`;
}
