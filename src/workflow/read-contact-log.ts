/** Reads our own Contact Log where the workbook has one: before every review, and again before anything is added to it. What a row means is decided elsewhere. */
import { readContactLogSheet } from '../ledger/contact-log-sheet';
import type { ContactLogReading } from '../ledger/contact-log-sheet';
import { isContactLogName } from '../ledger/contact-log-words';
import type { GridSlice, Ledger, LedgerProblem } from '../ledger/ledger';
import type { RunControl, Workbook } from './ports';

/** The log as it stands: what it says, and its cells. */
export interface StandingLog {
  readonly reading: ContactLogReading;
  readonly slices: readonly GridSlice[];
}

/**
 * Null where the workbook has no Contact Log. One that is not ours to write (copied from last month's workbook, begun by hand) counts as well: what it
 * says was sent must not be sent again. Rows are only ever added to ours.
 */
export async function readContactLog(workbook: Workbook, ledger: Ledger, run: RunControl): Promise<StandingLog | null> {
  const sheets = await workbook.sheets();
  const own = sheets.find(({ ours }) => ours === 'contact-log');
  const others: StandingLog[] = [];
  for (const { name } of sheets.filter((sheet) => sheet.ours === null && sheet.name !== ledger.sheet && sheet.rows > 0 && isContactLogName(sheet.name))) {
    const other = await readOne(workbook, ledger, name, run);
    if (other.reading.unreadable === null) others.push(other);
  }
  const standing = own ? await readOne(workbook, ledger, own.name, run) : null;
  if (others.length === 0) return standing;
  // A row's number alone would point into the wrong sheet.
  const contacts = others.flatMap(({ reading }) => reading.contacts.map(({ row: _row, ...contact }) => contact));
  if (standing) return { ...standing, reading: { ...standing.reading, contacts: [...contacts, ...standing.reading.contacts] } };
  return { slices: [], reading: { sheet: others[0].reading.sheet, contacts, problems: others.flatMap(({ reading }) => reading.problems), places: null, unreadable: null } };
}

async function readOne(workbook: Workbook, ledger: Ledger, sheet: string, run: RunControl): Promise<StandingLog> {
  const slices: GridSlice[] = [];
  const quiet: RunControl = { signal: run.signal, report: () => undefined };
  for await (const slice of workbook.readSheet({ sheet }, quiet)) slices.push(slice);
  const context = { sheet, dateSystem: await workbook.dateSystem(), dateOrder: ledger.dateOrder, book: ledger.book };
  return { reading: readContactLogSheet(slices, context), slices };
}

/** The ledger with what is wrong with sheets of ours among its problems, each once however often they are read. */
export function withProblems(ledger: Ledger, sheets: readonly (string | undefined)[], problems: readonly LedgerProblem[]): Ledger {
  const others = ledger.problems.filter(({ sheet }) => !sheets.includes(sheet));
  return problems.length === 0 && others.length === ledger.problems.length ? ledger : { ...ledger, problems: [...others, ...problems] };
}
