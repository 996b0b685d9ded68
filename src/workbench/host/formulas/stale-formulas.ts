/** Which of the user's formulas are out of date: they keep the value that the file had, and cells they look at have changed since. */
import { areaAddress, intersection, parseArea, quotedSheet, cellKey, placeOfKey } from '../a1';
import type { Book } from '../book';
import type { Area, SheetModel } from '../model';
import { tokens } from './tokens';

export interface StaleFormula {
  /** "Ledger!C5" */
  readonly address: string;
  readonly formula: string;
}

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Also those that look at a stale one. Names are followed one step: to the cells they stand for. */
export function staleFormulas(book: Book): readonly StaleFormula[] {
  const theirs = book.model.sheets.flatMap((sheet) => [...sheet.cells.formulaCells()].filter(({ row, column }) => !book.ours.get(sheet)?.has(cellKey(row, column))).map((cell) => ({ ...cell, sheet, looksAt: placesOf(book, sheet, cell.formula) })));
  const changed: Place[] = [...book.changedAreas].flatMap(([sheet, areas]) => areas.map((area) => ({ sheet, area })));
  for (const [sheet, cells] of book.ours) for (const key of cells) changed.push({ sheet, area: { ...placeOfKey(key), rows: 1, columns: 1 } });
  const stale: StaleFormula[] = [];
  let left = theirs;
  for (let found = 1; found > 0; ) {
    const hit = left.filter(({ looksAt }) => looksAt.some((place) => changed.some((other) => other.sheet === place.sheet && intersection(other.area, place.area))));
    found = hit.length;
    left = left.filter((cell) => !hit.includes(cell));
    for (const { sheet, row, column, formula } of hit) {
      const area = { row, column, rows: 1, columns: 1 };
      stale.push({ address: `${quotedSheet(sheet.name)}!${areaAddress(area)}`, formula });
      changed.push({ sheet, area });
    }
  }
  return stale;
}

function placesOf(book: Book, home: SheetModel, formula: string): Place[] {
  return (tokens(formula.slice(1)) ?? []).flatMap((token): Place[] => {
    if (token.kind === 'reference') {
      const sheet = token.sheet === null ? home : book.findSheet(token.sheet);
      const area = parseArea(token.text);
      return sheet && area ? [{ sheet, area }] : [];
    }
    if (token.kind === 'table') {
      const found = book.findTable(token.text);
      return found ? [{ sheet: found.sheet, area: found.table.area }] : [];
    }
    const named = token.kind === 'name' ? book.model.names.get(token.text) : undefined;
    return named === undefined || tokens(named.slice(1))?.some(({ kind }) => kind === 'name') ? [] : placesOf(book, home, named);
  });
}
