/** Copies a sheet as Excel does: everything on it, its tables under new names; defined names of the workbook stay with the original. */
import type { Book } from './book';
import { freshId } from './model';
import type { SheetModel } from './model';

/** The copy, which stands in no workbook yet. */
export function copyOf(book: Book, sheet: SheetModel): SheetModel {
  const taken = new Set(book.model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  const made = <T extends { readonly id: string; readonly origin?: string }>({ origin: _origin, ...item }: T): Omit<T, 'origin'> & { readonly id: string } => ({ ...structuredClone(item), id: freshId() });
  const copy: SheetModel = {
    ...structuredClone({ ...sheet, cells: null, tables: null, charts: null, conditionalFormats: null }),
    id: freshId(), name: freeSheetName(book, sheet.name), part: null, touched: true, cells: sheet.cells.clone(),
    tables: sheet.tables.map((table) => ({ ...made(table), id: String(book.nextTableNumber()), name: freeTableName(table.name, taken) })),
    charts: sheet.charts.map(made), conditionalFormats: sheet.conditionalFormats.map(made),
  };
  book.ours.set(copy, new Set(book.ours.get(sheet)));
  return copy;
}

/** "Overview (2)", as long as a sheet's name may be. */
function freeSheetName(book: Book, name: string): string {
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const wanted = name.slice(0, 31 - ending.length) + ending;
    if (!book.findSheet(wanted)) return wanted;
  }
}

function freeTableName(name: string, taken: Set<string>): string {
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number += 1;
  taken.add(`${name}${number}`.toLowerCase());
  return `${name}${number}`;
}
