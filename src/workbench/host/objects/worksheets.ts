/** The workbook's sheets: found, added, and refused by the rules for their names. */
import type { Book } from '../book';
import { alreadyExists, invalidArgument, itemNotFound } from '../failure';
import { newSheet } from '../model';
import type { SheetModel } from '../model';
import { WireCollection } from '../wire-object';
import type { WireObject } from '../wire-object';
import { EVENTS, listensTo, WORKBOOK_TARGET } from '../events';

/** Refuses what Excel refuses: longer than 31, the seven signs, an apostrophe at an end, "History", a name that is taken. */
export function checkSheetName(book: Book, name: unknown, except?: SheetModel): asserts name is string {
  if (typeof name !== 'string' || name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === 'history')
    throw invalidArgument(`"${String(name)}" cannot be the name of a sheet.`);
  if (book.model.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase())) throw alreadyExists();
}

export class Worksheets extends WireCollection {
  readonly type = 'WorksheetCollection';
  readonly target = WORKBOOK_TARGET;
  readonly heard: Book;
  constructor(private readonly book: Book) {
    super();
    this.heard = book;
  }
  items(): WireObject[] {
    return this.book.model.sheets.map((sheet) => this.book.make.worksheet(sheet));
  }
  find(key: unknown): WireObject | null {
    const sheet = this.book.findSheet(key);
    return sheet ? this.book.make.worksheet(sheet) : null;
  }
  GetItem(key: unknown): WireObject {
    return this.book.make.worksheet(this.book.sheet(key));
  }
  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.find(key);
  }
  GetActiveWorksheet(): WireObject {
    return this.book.make.worksheet(this.book.activeSheet);
  }
  GetCount(visibleOnly?: unknown): number {
    return this.seen(visibleOnly).length;
  }
  GetFirst(visibleOnly?: unknown): WireObject {
    return this.orNotFound(this.seen(visibleOnly)[0]);
  }
  GetLast(visibleOnly?: unknown): WireObject {
    return this.orNotFound(this.seen(visibleOnly).at(-1));
  }
  Add(name?: unknown): WireObject {
    const { sheets } = this.book.model;
    const wanted = name ?? this.freeName();
    checkSheetName(this.book, wanted);
    const sheet = newSheet(wanted);
    sheet.touched = true;
    sheets.push(sheet);
    this.book.emit(EVENTS.sheetAdded, WORKBOOK_TARGET, { worksheetId: sheet.id, source: 'Local' });
    return this.book.make.worksheet(sheet);
  }
  private freeName(): string {
    const { sheets } = this.book.model;
    for (let number = sheets.length + 1; ; number += 1) if (!sheets.some((sheet) => sheet.name.toLowerCase() === `sheet${number}`)) return `Sheet${number}`;
  }
  private seen(visibleOnly: unknown): SheetModel[] {
    return this.book.model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');
  }
  private orNotFound(sheet: SheetModel | undefined): WireObject {
    if (!sheet) throw itemNotFound();
    return this.book.make.worksheet(sheet);
  }
}
listensTo(Worksheets.prototype, {
  DataChanged: EVENTS.changed,
  Added: EVENTS.sheetAdded,
  Deleted: EVENTS.sheetDeleted,
  Activated: EVENTS.activated,
  Deactivated: EVENTS.deactivated,
  SelectionChanged: EVENTS.selectionChanged,
});
