/** The numbers by which the client knows events, and how a class lets itself be listened to. */
import type { Book } from './book';

export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of events of a collection. */
export const WORKBOOK_TARGET = 'Workbook';

interface Listened {
  /** Whose events: a sheet's id, a table's, or `WORKBOOK_TARGET`. */
  readonly target: string;
  readonly heard: Book;
}

/** Gives the class `_Register…Event` and `_Unregister…Event` for each name. */
export function listensTo(prototype: object, events: Readonly<Record<string, number>>): void {
  for (const [name, type] of Object.entries(events))
    for (const [verb, by] of [['Register', 1], ['Unregister', -1]] as const)
      Object.defineProperty(prototype, `_${verb}${name}Event`, {
        value(this: Listened): null {
          this.heard.listen(type, this.target, by);
          return null;
        },
      });
}
