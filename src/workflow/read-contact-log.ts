/** Reads our own Contact Log where the workbook has one: before every review, and again before anything is added to it. What a row means is decided elsewhere. */
import { readContactLogSheet } from '../ledger/contact-log-sheet';
import type { ContactLogReading } from '../ledger/contact-log-sheet';
import type { GridSlice, Ledger, LedgerProblem } from '../ledger/ledger';
import type { RunControl, Workbook } from './ports';

/** The log as it stands: what it says, and its cells. */
export interface StandingLog {
  readonly reading: ContactLogReading;
  readonly slices: readonly GridSlice[];
}

/** Null where the workbook has no Contact Log of ours. */
export async function readContactLog(workbook: Workbook, ledger: Ledger, run: RunControl): Promise<StandingLog | null> {
  const info = (await workbook.sheets()).find(({ ours }) => ours === 'contact-log');
  if (!info) return null;
  const slices: GridSlice[] = [];
  const quiet: RunControl = { signal: run.signal, report: () => undefined };
  for await (const slice of workbook.readSheet({ sheet: info.name }, quiet)) slices.push(slice);
  const context = { sheet: info.name, dateSystem: await workbook.dateSystem(), dateOrder: ledger.dateOrder, book: ledger.book };
  return { reading: readContactLogSheet(slices, context), slices };
}

/** The ledger with what is wrong with sheets of ours among its problems, each once however often they are read. */
export function withProblems(ledger: Ledger, sheets: readonly (string | undefined)[], problems: readonly LedgerProblem[]): Ledger {
  const others = ledger.problems.filter(({ sheet }) => !sheets.includes(sheet));
  return problems.length === 0 && others.length === ledger.problems.length ? ledger : { ...ledger, problems: [...others, ...problems] };
}
