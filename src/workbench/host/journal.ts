/** What was called, in order, and which calls would cost the user her undo: deleting, copying and protecting sheets everywhere; adding, renaming, moving and hiding them on desktops. */

export interface JournalEntry {
  /** Number of the sync, from 1. */
  readonly sync: number;
  /** "Worksheet.Delete", "Range.Values". */
  readonly member: string;
  readonly kind: 'set' | 'call';
  /** Where the call clears the undo stack. */
  readonly clearsUndo: 'everywhere' | 'desktop' | null;
}

const CLEARS: ReadonlyMap<string, 'everywhere' | 'desktop'> = new Map([
  ['Worksheet.Delete', 'everywhere'],
  ['Worksheet.Copy', 'everywhere'],
  ['WorksheetProtection.Protect', 'everywhere'],
  ['WorksheetProtection.Unprotect', 'everywhere'],
  ['WorksheetCollection.Add', 'desktop'],
  ['Worksheet.Name', 'desktop'],
  ['Worksheet.Position', 'desktop'],
  ['Worksheet.Visibility', 'desktop'],
]);

/** Calls that change nothing and only find: kept out, so that the journal stays readable. */
const FINDS = /\.(?:Get\w*|_\w+|Load|Activate|Select|Calculate|Suspend\w+)$/;

export class Journal {
  readonly entries: JournalEntry[] = [];

  note(sync: number, member: string, kind: 'get' | 'set' | 'call'): void {
    if (kind === 'get' || (kind === 'call' && FINDS.test(member))) return;
    this.entries.push({ sync, member, kind, clearsUndo: CLEARS.get(member) ?? null });
  }
  /** Those entries that cost an undo; `desktop` ones too unless only "everywhere" is asked. */
  undoCosts(where: 'anywhere' | 'everywhere' = 'anywhere'): readonly JournalEntry[] {
    return this.entries.filter((entry) => entry.clearsUndo === 'everywhere' || (where === 'anywhere' && entry.clearsUndo === 'desktop'));
  }
  clear(): void {
    this.entries.length = 0;
  }
}
