/** Rewrites references in formulas and names when cells are inserted or deleted, so that they still mean the same cells. */
import { areaAddress, columnName, MAX_COLUMNS, MAX_ROWS, parseArea, quotedSheet, cellKey, placeOfKey } from '../a1';
import { shifted } from '../anchors';
import type { Shift } from '../anchors';
import type { Book } from '../book';
import type { Area, SheetModel, WorkbookModel } from '../model';
import { tokens } from './tokens';
import type { Token } from './tokens';

/** Every formula of the workbook that points at the sheet. */
export function shiftFormulas(book: Book, sheet: SheetModel, shift: Shift): void {
  for (const on of book.model.sheets) {
    for (const { row, column, formula } of [...on.cells.formulaCells()]) {
      const rewritten = shiftedFormula(formula, on === sheet, sheet.name, shift);
      if (rewritten === formula) continue;
      on.cells.setFormula(row, column, rewritten);
      on.touched = true;
    }
    for (const [name, formula] of on.names) on.names.set(name, shiftedFormula(formula, on === sheet, sheet.name, shift));
  }
  for (const [name, formula] of book.model.names) book.model.names.set(name, shiftedFormula(formula, false, sheet.name, shift));
  moveOurs(book, sheet, shift);
}

/** Rewrites each token that `rename` answers with another text, in every formula and name. */
export function renameInFormulas(model: WorkbookModel, rename: (token: Token, text: string) => string | null): void {
  const rewritten = (formula: string): string => {
    let text = formula.slice(1);
    for (const token of (tokens(text) ?? []).reverse()) {
      const other = rename(token, text.slice(token.from, token.to));
      if (other !== null) text = text.slice(0, token.from) + other + text.slice(token.to);
    }
    return `=${text}`;
  };
  for (const names of [model.names, ...model.sheets.map((sheet) => sheet.names)]) for (const [name, formula] of names) names.set(name, rewritten(formula));
  for (const sheet of model.sheets)
    for (const { row, column, formula } of [...sheet.cells.formulaCells()]) {
      const other = rewritten(formula);
      if (other === formula) continue;
      sheet.cells.setFormula(row, column, other);
      sheet.touched = true;
    }
}

/** The formula with its references to the shifted sheet moved; `home` when it stands on that sheet itself. */
export function shiftedFormula(formula: string, home: boolean, sheetName: string, shift: Shift): string {
  let text = formula.slice(1);
  for (const token of (tokens(text) ?? []).reverse()) {
    if (token.kind !== 'reference') continue;
    const here = token.sheet === null ? home : token.sheet.toLowerCase() === sheetName.toLowerCase();
    const area = here ? parseArea(token.text) : null;
    if (!area) continue;
    const place = shifted(area, shift);
    if (place === area) continue;
    const prefix = token.sheet === null ? '' : `${quotedSheet(token.sheet)}!`;
    const written = place ? likeBefore(token.text, place) : '#REF!';
    text = text.slice(0, token.from) + prefix + written + text.slice(token.to);
  }
  return `=${text}`;
}

/** The moved area with the dollars of the reference as it was written. */
function likeBefore(before: string, area: Area): string {
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) return areaAddress(area, before.includes('$') ? '$' : '');
  const ends = before.split(':').map((end) => /^(\$?)[A-Za-z]+(\$?)/.exec(end));
  const corner = (index: number, row: number, column: number): string => `${ends[index]?.[1] ?? ''}${columnName(column)}${ends[index]?.[2] ?? ''}${row + 1}`;
  const first = corner(0, area.row, area.column);
  return ends.length === 1 ? first : `${first}:${corner(1, area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

function moveOurs(book: Book, sheet: SheetModel, shift: Shift): void {
  const known = book.ours.get(sheet);
  if (!known) return;
  const cells = [...known].map(placeOfKey);
  known.clear();
  for (const { row, column } of cells) {
    const place = shifted({ row, column, rows: 1, columns: 1 }, shift);
    if (place) known.add(cellKey(place.row, place.column));
  }
}
