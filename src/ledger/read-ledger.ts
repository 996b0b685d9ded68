/** Survey and reader in one call, for a sheet that is already in memory. */
import type { CellValue, GridSlice } from './ledger';
import { createLedgerReader, type LedgerExtras, type ReadOutcome } from './ledger-reader';
import { surveySheet, type ReadingContext } from './survey-sheet';

/** How many rows from the top the survey looks at. */
export const SAMPLE_ROWS = 200;

/** Reads a whole sheet given as slices or as rows from A1. */
export function readLedger(sheet: readonly GridSlice[] | readonly (readonly CellValue[])[], context: ReadingContext, extras?: LedgerExtras): ReadOutcome {
  const slices = isSlices(sheet) ? sheet : [sliceOf(sheet)];
  const survey = surveySheet(sampleOf(slices), context);
  const reader = createLedgerReader(survey, context);
  for (const slice of slices) reader.take(slice);
  if (survey.details.formatColumns.length > 0) for (const slice of slices) reader.takeFormats(slice);
  return reader.finish(extras);
}

/** Rows from A1 as one slice; short rows are filled up. */
export function sliceOf(rows: readonly (readonly CellValue[])[], numberFormats?: readonly (readonly string[])[]): GridSlice {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => (row.length === width ? row : [...row, ...new Array<CellValue>(width - row.length).fill('')]));
  const columns = Array.from({ length: width }, (_, column) => column);
  return numberFormats === undefined ? { firstRow: 1, columns, values } : { firstRow: 1, columns, values, numberFormats };
}

function sampleOf(slices: readonly GridSlice[]): GridSlice {
  const first = slices[0];
  if (first === undefined) return { firstRow: 1, columns: [], values: [] };
  return { ...first, values: first.values.slice(0, SAMPLE_ROWS) };
}

function isSlices(sheet: readonly GridSlice[] | readonly (readonly CellValue[])[]): sheet is readonly GridSlice[] {
  return sheet.length > 0 && !Array.isArray(sheet[0]);
}
