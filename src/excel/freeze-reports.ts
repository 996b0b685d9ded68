/** Copies report sheets with values in place of formulas, for her to share: the copies are hers from then on, and a refresh does not know them. It leaves the reports as they are. */
import type { ReportSheetId } from '../reports/report-sheet';
import type { RunControl } from '../workflow/ports';
import { AIM_BYTES } from './byte-budget';
import { StandsInTheWay } from './host-errors';
import { freeName, loadMarks, readMarks } from './own-sheets';
import type { Job } from './parts';
import { runInParts } from './parts';
import type { Session } from './session';

/** A sheet may be long: each is copied in a request of its own, so that a stop is heard between them. */
const ALONE = AIM_BYTES;

interface Copying {
  readonly from: string;
  readonly to: string;
}

/** What had been there before the first copy was asked for. */
interface Begun {
  readonly sheetIds: ReadonlySet<string>;
  readonly copies: readonly Copying[];
}

/**
 * Freezes those of the reports that stand in the workbook; each copy bears the report's name and `ending`. Returns the names of the copies, none where there is no report.
 * All or none: stopped (the signal's reason is thrown) or failed, copies already made are deleted again.
 */
export async function freezeReports(session: Session, reports: readonly ReportSheetId[], ending: string, run: RunControl): Promise<readonly string[]> {
  const journey: { begun: Begun | null } = { begun: null };
  try {
    return await session.run(async (context) => {
      run.signal.throwIfAborted();
      const begun = await survey(context, reports, ending);
      journey.begun = begun;
      await copyAll(context, begun.copies, run);
      return begun.copies.map(({ to }) => to);
    });
  } catch (error) {
    if (journey.begun) await takeAway(session, journey.begun);
    throw error;
  }
}

async function survey(context: Excel.RequestContext, reports: readonly ReportSheetId[], ending: string): Promise<Begun> {
  const marks = loadMarks(context);
  const sheets = context.workbook.worksheets;
  sheets.load({ id: true, name: true });
  await context.sync();
  const present = sheets.items.map(({ name }) => name);
  const own = readMarks(marks, present).sheets.filter(({ id }) => reports.includes(id));
  const protections = own.map(({ name }) => sheets.getItem(name).protection);
  for (const protection of protections) protection.load({ protected: true });
  if (own.length > 0) await context.sync();
  const locked = protections.findIndex(({ protected: isProtected }) => isProtected);
  if (locked >= 0) throw new StandsInTheWay(`The sheet "${own[locked].name}" is protected. Unprotect it under Review, then try again. Nothing was changed.`);
  const taken = new Set(present.map((name) => name.toLowerCase()));
  const order = new Map(present.map((name, index) => [name, index]));
  const inOrder = [...own].sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  return { sheetIds: new Set(sheets.items.map(({ id }) => id)), copies: inOrder.map(({ name }) => ({ from: name, to: freeName(`${name.slice(0, 31 - ending.length - 1).trimEnd()} ${ending}`, taken) })) };
}

async function copyAll(context: Excel.RequestContext, copies: readonly Copying[], run: RunControl): Promise<void> {
  let done = 0;
  const between = (): void => {
    run.report({ stage: 'writing', done, total: copies.length, unit: 'sheets' });
    run.signal.throwIfAborted();
  };
  for (const { from, to } of copies) await runInParts(context, copyJobs(context, from, to, () => (done += 1)), between);
  run.signal.throwIfAborted();
}

/** First the copy; then, with its filters cleared (a paste leaves hidden rows out), its values over its formulas. */
function copyJobs(context: Excel.RequestContext, from: string, to: string, done: () => void): readonly Job[] {
  const made: { sheet?: Excel.Worksheet } = {};
  return [
    {
      bytes: ALONE,
      queue: () => {
        const copy = context.workbook.worksheets.getItem(from).copy('End');
        copy.name = to;
        copy.tables.load({ name: true });
        made.sheet = copy;
      },
    },
    {
      bytes: ALONE,
      queue: () => {
        const copy = made.sheet;
        if (!copy) return undefined;
        for (const table of copy.tables.items) table.clearFilters();
        const used = copy.getUsedRange();
        used.copyFrom(used, 'Values');
        return done;
      },
    },
  ];
}

/** Deletes the copies that were made, known by being new and by the name they were to have, or by that of the sheet they were made from. */
async function takeAway(session: Session, { sheetIds, copies }: Begun): Promise<void> {
  await session.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ id: true, name: true });
    await context.sync();
    const isCopy = (name: string): boolean => copies.some(({ from, to }) => name === to || (/ \(\d+\)$/.test(name) && from.startsWith(name.replace(/ \(\d+\)$/, ''))));
    const made = sheets.items.filter(({ id, name }) => !sheetIds.has(id) && isCopy(name));
    for (const sheet of made) sheet.delete();
    if (made.length > 0) await context.sync();
  });
}
