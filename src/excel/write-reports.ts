/** Writes all report sheets or none: reads what stands, plans everything, writes, and puts back what stood when anything fails or she stops. It knows the order, not the cells. */
import type { LaidOutSheet } from '../reports/report-sheet';
import type { RunControl } from '../workflow/ports';
import { AIM_BYTES } from './byte-budget';
import { wantedChoices } from './choices';
import { codeOf, NotPutBack } from './host-errors';
import { runInParts } from './parts';
import { planSheet } from './plan-sheet';
import type { SheetPlan } from './plan-sheet';
import type { PutBackOrder } from './put-back';
import { putBack } from './put-back';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import type { Wanted } from './take-snapshot';
import { takeSnapshot } from './take-snapshot';
import { cellJobsOf, dressJobs, openSheet, sealJob, wrappedRows } from './write-sheet';

/** What a write has got to, for putting back. */
interface Journey {
  snapshot: Snapshot | null;
  plans: readonly SheetPlan[];
  /** Something may have been changed. */
  begun: boolean;
  sealing: boolean;
}

/** Writes the sheets and gives what stood before. Throws the signal's reason when stopped, and Excel's error when it failed: then the workbook is as it was, or the error is `NotPutBack`. */
export async function writeAll(session: Session, sheets: readonly LaidOutSheet[], run: RunControl): Promise<Snapshot> {
  try {
    return await attempt(session, sheets, run, (work) => session.runAsOneUndoStep(work));
  } catch (error) {
    // Grouping undo is refused for some blocks of formulas; the reports matter more than one undo step.
    if (codeOf(error) !== 'UndoNotSupported') throw error;
    return attempt(session, sheets, run, (work) => session.run(work));
  }
}

async function attempt(session: Session, sheets: readonly LaidOutSheet[], run: RunControl, within: Session['run']): Promise<Snapshot> {
  const journey: Journey = { snapshot: null, plans: [], begun: false, sealing: false };
  try {
    return await within((context) => write(context, session, sheets, run, journey));
  } catch (error) {
    if (journey.begun && journey.snapshot) await undo(session, orderFor(journey, journey.snapshot, session.supports('1.13')), error);
    throw error;
  }
}

function orderFor(journey: Journey, snapshot: Snapshot, canResize: boolean): PutBackOrder {
  return {
    snapshot, canResize,
    done: journey.plans.map(({ sheet, looks }) => ({ id: sheet.id, looks, fitted: sheet.fitted, choices: wantedChoices(sheet) })),
    added: journey.plans.filter(({ before }) => !before).map(({ sheet }) => sheet.name),
    all: journey.sealing,
    sealing: journey.sealing,
    justNow: true,
  };
}

/** A passing failure (a busy host, a cell being edited) is given a second chance; what stands is worth it. */
async function undo(session: Session, order: PutBackOrder, because: unknown): Promise<void> {
  try {
    await session.run((context) => putBack(context, order));
  } catch {
    try {
      await session.run((context) => putBack(context, { ...order, all: true }));
    } catch (second) {
      throw new NotPutBack(because, second);
    }
  }
}

async function write(context: Excel.RequestContext, session: Session, sheets: readonly LaidOutSheet[], run: RunControl, journey: Journey): Promise<Snapshot> {
  let steps = 0;
  let total = 0;
  const between = (): void => {
    run.report({ stage: 'writing', done: steps, total, unit: 'steps' });
    run.signal.throwIfAborted();
    steps += 1;
    if (journey.begun) context.application.suspendScreenUpdatingUntilNextSync();
  };
  between();
  const snapshot = await takeSnapshot(context, sheets.map(wantedOf), between);
  journey.snapshot = snapshot;
  journey.plans = sheets.map((sheet) => planSheet(sheet, snapshot.sheets.find(({ id }) => id === sheet.id) ?? null));
  between();
  journey.begun = true;
  const opened = journey.plans.map((plan) => openSheet(context, plan, snapshot.marks, session.supports('1.13')));
  await context.sync();
  const released = new Set(snapshot.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase())));
  const taken = new Set([...snapshot.tableNames].filter((name) => !released.has(name)));
  const cells = opened.flatMap(cellJobsOf);
  const dress = opened.flatMap((sheet) => dressJobs(sheet, taken));
  const seals = opened.map((sheet) => sealJob(context, sheet, snapshot.marks));
  total = steps + Math.ceil([...cells, ...dress].reduce((sum, job) => sum + job.bytes, 0) / AIM_BYTES);
  await runInParts(context, [...cells, ...dress, { bytes: 0, queue: () => { journey.sealing = true; } }, ...seals], between);
  // Stopped while the last request was under way: it is taken back like any other.
  run.signal.throwIfAborted();
  return snapshot;
}

function wantedOf(sheet: LaidOutSheet): Wanted {
  return { id: sheet.id, block: { row: 1, column: 0, rows: sheet.cells.length, columns: sheet.cells[0]?.length ?? 0 }, offers: (sheet.choices ?? []).length > 0 };
}

/** Puts back the reports of a snapshot and gives what stood instead, so that she can change her mind. Sheets made since stay. */
export async function restore(session: Session, previous: Snapshot, run: RunControl): Promise<Snapshot> {
  const canResize = session.supports('1.13');
  const order: { now: PutBackOrder | null } = { now: null };
  try {
    return await session.runAsOneUndoStep(async (context) => {
      const between = (): void => {
        run.report({ stage: 'restoring', done: 0, total: previous.sheets.length, unit: 'sheets' });
        run.signal.throwIfAborted();
      };
      between();
      const now = await takeSnapshot(context, previous.sheets.map(({ id, cells }) => ({ id, block: cells.block, offers: true })), between);
      const standing = previous.sheets.filter(({ id }) => now.sheets.some((sheet) => sheet.id === id));
      const looksNow = now.sheets.map((standing) => ({ id: standing.id, looks: standing.looks, fitted: wrappedRows(standing), choices: standing.choices }));
      order.now = { snapshot: now, canResize, added: [], all: true, sealing: false, justNow: true, done: standing.map((sheet) => ({ id: sheet.id, looks: sheet.looks, fitted: wrappedRows(sheet), choices: sheet.choices })) };
      await putBack(context, { snapshot: { ...previous, marks: new Map([...now.marks, ...previous.marks]), sheets: standing }, canResize, added: [], all: true, sealing: false, justNow: false, done: looksNow });
      run.signal.throwIfAborted();
      return now;
    });
  } catch (error) {
    if (order.now) await undo(session, order.now, error);
    throw error;
  }
}
