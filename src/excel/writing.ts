/** The writing half of this folder, fetched when a sheet is first to be written: reading a ledger and looking at it need none of it. */
import type { Workbook } from '../workflow/ports';
import { WorkbookFailure } from '../workflow/ports';
import type * as Sample from './add-sample';
import type * as Append from './append-rows';
import type * as Freeze from './freeze-reports';
import type { Session } from './session';
import type { Snapshot } from './snapshot';
import type * as Write from './write-reports';

interface Parts {
  readonly append: typeof Append;
  readonly sample: typeof Sample;
  readonly freeze: typeof Freeze;
  readonly write: typeof Write;
}

async function parts(): Promise<Parts> {
  try {
    const [append, sample, freeze, write] = await Promise.all([import(/* webpackChunkName: "work" */ './append-rows'), import(/* webpackChunkName: "work" */ './add-sample'), import(/* webpackChunkName: "work" */ './freeze-reports'), import(/* webpackChunkName: "work" */ './write-reports')]);
    return { append, sample, freeze, write };
  } catch (error) {
    throw new WorkbookFailure('A part of Dunwell that writes sheets could not be loaded. Nothing was changed. Check that you are online, then try again.', String(error), { cause: error });
  }
}

export interface SheetWriter extends Pick<Workbook, 'writeReports' | 'addReports' | 'addSample' | 'appendRows' | 'freezeReports' | 'hasPrevious' | 'restorePrevious'> {
  /** True while cells change by our own hand. */
  readonly isWriting: () => boolean;
  /** Comes when nothing is being written, or put back after a stop: until then our sheets show what is half done. */
  readonly over: () => Promise<void>;
}

/** Writes through one session; what stood before the last write is kept until the pane closes. */
export function sheetWriter(session: Session): SheetWriter {
  const state: { previous: Snapshot | null; writing: number; over: Promise<void> } = { previous: null, writing: 0, over: Promise.resolve() };
  const write = async <T>(work: (fetched: Parts) => Promise<T>): Promise<T> => {
    const fetched = await parts();
    state.writing += 1;
    try {
      return await work(fetched);
    } finally {
      state.writing -= 1;
    }
  };
  // One at a time: a snapshot taken while another write is put back would keep what is half done.
  const whileWriting = <T>(work: (fetched: Parts) => Promise<T>): Promise<T> => {
    const mine = state.over.then(() => write(work));
    state.over = mine.then(() => undefined, () => undefined);
    return mine;
  };
  return {
    isWriting: () => state.writing > 0,
    over: () => state.over,
    writeReports: (sheets, run) => whileWriting(async ({ write }) => {
      state.previous = await write.writeAll(session, sheets, run);
    }),
    addReports: (sheets, run) => whileWriting(async ({ write }) => void await write.writeAll(session, sheets, run)),
    appendRows: (addition, run) => whileWriting(({ append }) => append.appendRows(session, addition, run)),
    freezeReports: (reports, ending, run) => whileWriting(({ freeze }) => freeze.freezeReports(session, reports, ending, run)),
    addSample: (sheet, run) => whileWriting(({ sample }) => sample.addSample(session, sheet, run)),
    hasPrevious: () => Promise.resolve((state.previous?.sheets.length ?? 0) > 0),
    restorePrevious: (run) => whileWriting(async ({ write }) => {
      if (state.previous) state.previous = await write.restore(session, state.previous, run);
    }),
  };
}
