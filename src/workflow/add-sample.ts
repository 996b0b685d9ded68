/** A sheet with the sample ledger, for a workbook that has none: made once, found again afterwards. What is in it is invented elsewhere. */
import { outcomeOf } from './outcome';
import type { RunControl, RunOutcome, Workbook } from './ports';
import { sampleSheet } from './sample/sample-sheet';

/** The name of the sheet with the sample: the one that stands there already, or a new one under a name that is free. */
export function addSample(workbook: Workbook, words: { readonly name: string; readonly note: string }, run: RunControl): Promise<RunOutcome<string>> {
  return outcomeOf(run, async () => {
    const standing = (await workbook.sheets()).find((sheet) => sheet.isSample === true);
    return standing ? standing.name : workbook.addSample(sampleSheet(words, await workbook.dateSystem()), run);
  });
}
