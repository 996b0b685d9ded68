/** Adds contacts to the Contact Log sheet, all or none, and reads it back; the sheet is made with the first of them. What a contact says was decided before. */
import type { ContactLogReading } from '../ledger/contact-log-sheet';
import { CONTACT_COLUMNS } from '../ledger/contact-log-words';
import type { Ledger } from '../ledger/ledger';
import type { Customer } from '../receivables/entries';
import { contactLogSheet, withRoom, type ContactEntry } from '../reports/contact-log';
import { layOut } from '../reports/lay-out';
import { WorkbookFailure, type RunControl, type Workbook } from './ports';
import { readContactLog, type StandingLog } from './read-contact-log';
import type { Writing } from './write-review';

/** What the adding leans on. */
interface Adding {
  readonly wording: Writing['wording'];
  readonly dateFormat?: string;
  /** The log as it was read a moment ago; null where there is none yet. */
  readonly standing: StandingLog | null;
  /** Said where the rows were written and proven, and only the reading after it failed. */
  readonly failedAfter: string;
}

/** The log as it then stands. Throws where the sheet is not as it was read, is protected or is gone: nothing was added then. */
export async function addToLog(workbook: Workbook, ledger: Ledger, entries: readonly ContactEntry[], adding: Adding, run: RunControl): Promise<ContactLogReading> {
  await add(workbook, entries, adding, run);
  return (await readBack(workbook, ledger, adding.failedAfter, run)).reading;
}

async function add(workbook: Workbook, entries: readonly ContactEntry[], { standing, wording, dateFormat }: Adding, run: RunControl): Promise<void> {
  const places = standing?.reading.places;
  const sheet = contactLogSheet(places && !places.columns.has('reason') ? entries.map((entry) => reasonInNote(entry, wording)) : entries, wording);
  const names = await workbook.reportSheetNames([{ id: sheet.id, name: sheet.name }]);
  const laidOut = layOut(sheet, names, dateFormat);
  if (!standing || !places) return workbook.addReports([withRoom(laidOut)], run);
  const columns = CONTACT_COLUMNS.map((column) => places.columns.get(column) ?? null);
  await workbook.appendRows({ id: sheet.id, laidOut, columns, headingRow: places.headingRow, standing: standing.slices }, run);
}

/** A log that has no column for it, such as one made before there was any, keeps the reason in the note. */
function reasonInNote(entry: ContactEntry, { say }: Writing['wording']): ContactEntry {
  return entry.reason ? { ...entry, note: [say(`disputeReason.${entry.reason}`), ...(entry.note === '' ? [] : [entry.note])].join('. ') } : entry;
}

/** Written and proven already: should only this reading fail, she must not think that nothing was logged. */
async function readBack(workbook: Workbook, ledger: Ledger, failedAfter: string, run: RunControl): Promise<StandingLog> {
  try {
    const after = await readContactLog(workbook, ledger, { ...run, signal: new AbortController().signal });
    if (after) return after;
    throw new WorkbookFailure('the sheet is gone.', '');
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    throw new WorkbookFailure(`${failedAfter} ${error.message}`, error.detail);
  }
}

/** Number and name as the log names a customer: a number only where the ledger has numbers of its own. */
export function namesOf(ledger: Ledger, { id, name }: Customer): Pick<ContactEntry, 'customerId' | 'customerName'> {
  const numbered = ledger.columns.some(({ role }) => role === 'customerId');
  return { customerId: numbered ? id : id === name ? '' : id, customerName: numbered && id === name ? '' : name };
}
