/** Choosing the ledger and correcting how it was read: what is asked of the desk, in which order. It reads no cell itself. */
import type { RunOutcome } from '../../workflow/ports';
import type { Ledger } from '../../ledger/ledger';
import type { Sitting } from '../../settings/read-sitting';
import type { Correction, Desk, LedgerChoice } from '../desk';
import type { Reading } from '../state';
import type { Store } from '../store';
import { untilStopped, type Runner } from './runner';

export interface ReadingErrands {
  /** Opens the pane: where a ledger was reviewed before, it is read and reviewed at once, and she is where she was. */
  begin(): Promise<void>;
  /** Looks at the workbook and reads the sheet that she used before or that looks most like a ledger. */
  open(): Promise<void>;
  choose(choice: LedgerChoice): Promise<void>;
  readAgain(): Promise<void>;
  startCorrecting(): Promise<void>;
  doneCorrecting(): void;
  correct(correction: Correction): Promise<void>;
}

/** Refusals that another heading row may mend. */
const HEADINGS_MISSED: ReadonlySet<string> = new Set(['no-ledger-found', 'no-dates', 'no-amounts', 'summary-not-documents']);

function readingOf(outcome: RunOutcome<Ledger>): Reading {
  if (outcome.is === 'done') return { is: 'read', ledger: outcome.result };
  if (outcome.is === 'stopped') return { is: 'stopped' };
  if (outcome.is === 'failed') return { is: 'refused', text: outcome.message, detail: outcome.detail };
  const { why, message: text, corrections } = outcome;
  return {
    is: 'refused', text, ...((why === 'ambiguous-dates' || why === 'swapped-dates') && { asksDateOrder: true }), ...(HEADINGS_MISSED.has(why) && { asksHeaderRow: true }),
    ...(corrections && { corrections }),
  };
}

/** The errands of the Ledger screen. */
export function readingErrands(desk: Desk, store: Store, runner: Runner, review: () => Promise<void>, resumeSitting: (sitting: Sitting) => Promise<void>): ReadingErrands {
  const { dispatch } = store;

  async function read(): Promise<void> {
    const { choice, mapping } = store.state();
    if (!choice) return;
    const run = runner.begin();
    dispatch({ type: 'read', reading: { is: 'under-way', progress: null, stopping: false } });
    let reading: Reading;
    try {
      reading = readingOf(await untilStopped(desk.read(choice, mapping, run), run));
    } catch (error) {
      const { text, detail } = runner.failure(error);
      reading = run.signal.aborted ? { is: 'stopped' } : { is: 'refused', text, detail };
    }
    // She may have chosen another sheet meanwhile: then this reading is nobody's.
    if (runner.isCurrent(run)) dispatch({ type: 'read', reading });
  }

  async function choose(choice: LedgerChoice): Promise<void> {
    dispatch({ type: 'chose', choice });
    await read();
  }

  const open = (): Promise<void> => runner.attempt(async () => {
    dispatch({ type: 'noticed', notice: null });
    const survey = await desk.survey();
    dispatch({ type: 'surveyed', survey });
    const remembered = survey.sheets.find((one) => one.name === survey.lastSheet)?.name;
    const best = remembered ?? survey.best;
    if (survey.known) await choose(survey.known);
    else if (best !== null) await choose({ sheet: best, block: null });
  });

  return {
    choose,
    open,
    readAgain: read,
    async begin() {
      await open();
      const { survey, reading } = store.state();
      if (!survey?.known || reading.is !== 'read') return;
      const { sitting } = survey;
      if (sitting?.asOf) dispatch({ type: 'dated', asOf: desk.dayFromIso(sitting.asOf) });
      await review();
      if (sitting) await resumeSitting(sitting);
    },
    startCorrecting: () => runner.attempt(async () => {
      const { reading } = store.state();
      if (reading.is === 'read') dispatch({ type: 'correcting', columns: await desk.columnsOf(reading.ledger) });
    }),
    doneCorrecting: () => dispatch({ type: 'correcting', columns: null }),
    correct: (correction) => runner.attempt(async () => {
      dispatch({ type: 'corrected', correction });
      await read();
      const { reading, mapping } = store.state();
      if (reading.is === 'read') await desk.remember(mapping ?? {}, reading.ledger);
    }),
  };
}
