/** Columns beside a status that say of a document that it is void, a draft or written off: "Voided" with yes and no, "Deleted at" with a day. What becomes of such rows is decided elsewhere. */
import { NO_DAY } from '../receivables/days';
import { isBlank } from './cells';
import { statusMeaning } from './document-words';
import type { HeaderFound } from './find-header';
import { normalHeading } from './headings';
import type { CellValue } from './ledger';
import { yesOrNo } from './yes-or-no';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { UNREADABLE_DAY, readTextDate } from './text-dates';

export type VoidMeaning = 'void' | 'draft' | 'written-off';
export interface VoidColumn {
  readonly column: number;
  readonly heading: string;
  readonly meaning: VoidMeaning;
}

/** "Is voided", "Deleted at", "Storniert am", without what is not the word itself. */
const AROUND = /^(is|was|ist|wurde|est|es|e) |( (date|on|at|time|flag|utc|am|datum|le|el|il|op))+$/g;
const REMOVED: ReadonlySet<string> = new Set(['archived', 'trashed', 'removed']);

/** What the heading alone says; null for any other. */
export function voidHeading(heading: string): VoidMeaning | null {
  const word = normalHeading(heading).replace(AROUND, '');
  // A reason or a number of it has a word more.
  if (word.split(' ').length > (/^writ/.test(word) ? 2 : 1)) return null;
  const meaning = statusMeaning(word);
  return meaning === 'void' || meaning === 'draft' || meaning === 'written-off' ? meaning : REMOVED.has(word) ? 'void' : null;
}

/** Those whose cells answer yes or no, or hold a day. */
export function voidColumns(grid: SheetGrid, header: HeaderFound, used: ReadonlySet<number>): VoidColumn[] {
  const rows = rowsBelow(grid, header);
  return [...header.headings].flatMap(([column, heading]) => {
    const meaning = used.has(column) ? null : voidHeading(heading);
    if (meaning === null) return [];
    const cells = rows.map((row) => grid.cell(row, column));
    return cells.every((value) => isBlank(value) || yesOrNo(value) !== null || isDay(value) || isNoDay(value)) ? [{ column, heading, meaning }] : [];
  });
}

/** True where such a cell says so. */
export function saysVoid(value: CellValue): boolean {
  if (isBlank(value)) return false;
  return yesOrNo(value) ?? isDay(value);
}

/** "0000-00-00". */
function isNoDay(value: CellValue): boolean {
  return typeof value === 'string' && readTextDate(value) === NO_DAY;
}

function isDay(value: CellValue): boolean {
  return typeof value === 'number' ? value > 30_000 : typeof value === 'string' && /\d/.test(value) && readTextDate(value) !== NO_DAY && readTextDate(value) !== UNREADABLE_DAY;
}
