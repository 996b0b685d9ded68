/** What a person can do whose workbook has no ledger yet: try the sample, or name her own sheet. It makes no sheet itself. */
import type { Desk } from '../desk';
import type { Store } from '../store';
import type { ReadingErrands } from './reading-errands';
import type { Runner } from './runner';

export interface EmptyErrands {
  /** Makes a sheet with the sample ledger and reads it. */
  trySample(): Promise<void>;
  /** Looks at the workbook once more, and reads the sheet in front of her where none looks like a ledger. */
  useMySheet(): Promise<void>;
}

/** The errands of the empty Ledger screen; `noSheet` is said where her workbook has nothing to read. */
export function emptyErrands(desk: Desk, { state, dispatch }: Store, runner: Runner, noSheet: string, reading: () => Pick<ReadingErrands, 'open' | 'choose'>): EmptyErrands {
  return {
    async trySample() {
      const made: string[] = [];
      await runner.perform('sample', (run) => desk.addSample(run), (sheet) => {
        made.push(sheet);
        dispatch({ type: 'ended', notice: null });
      });
      for (const sheet of made) await runner.attempt(async () => {
        dispatch({ type: 'surveyed', survey: await desk.survey() });
        await reading().choose({ sheet, block: null });
      });
    },
    async useMySheet() {
      await reading().open();
      const { survey, choice } = state();
      if (!survey || choice) return;
      const mine = survey.sheets.filter(({ standing }) => standing === 'possible' || standing === 'unlikely');
      const sheet = mine.find(({ name }) => name === survey.inFront) ?? mine[0];
      if (sheet) await reading().choose({ sheet: sheet.name, block: null });
      else runner.notice('quiet', noSheet);
    },
  };
}
