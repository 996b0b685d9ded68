/** Finds the ledger in a workbook: looks at the first rows of each sheet, with the corrections that hold for it, and chooses or refuses. No rule of reading is here. */
import { chooseLedgerSheet } from '../ledger/choose-sheet';
import type { SheetCandidate } from '../ledger/choose-sheet';
import type { GridSlice, LedgerMapping, RefusalCode } from '../ledger/ledger';
import { SAMPLE_ROWS } from '../ledger/read-ledger';
import { refusal } from '../ledger/refusals';
import { shapeOf } from '../ledger/sheet-shape';
import { surveySheet } from '../ledger/survey-sheet';
import type { ReadingContext, SheetSurvey } from '../ledger/survey-sheet';
import { mappingFor } from '../settings/read-mappings';
import type { KeptMapping } from '../settings/read-mappings';
import { Refused } from './outcome';
import type { RunControl, SheetInfo, TableInfo, Workbook } from './ports';

/** Corrections given, or (null) those kept for the shape of each sheet. */
export interface Corrections {
  readonly given: LedgerMapping | null;
  readonly kept: readonly KeptMapping[];
}

/** A sheet looked at: what it seems to be, and the corrections it was read with. */
export interface LookedAt {
  readonly survey: SheetSurvey;
  /** Of the sheet as it is, before any correction; "" where it has no headings. */
  readonly shape: string;
  readonly mapping: LedgerMapping;
  /** Its first rows. */
  readonly sample: GridSlice;
}

/** A sheet that could be the ledger, looked at. */
export interface Candidate extends SheetCandidate {
  readonly looked: LookedAt;
}

type Block = Omit<TableInfo, 'name'>;

/** Columns that a survey looks at, all of an old sheet's: a stray cell in column XFD must not make it slow. */
const COLUMNS_SURVEYED = 256;
/** Refusals that tell her more than "no ledger here", the most telling first. */
const TELLING: readonly RefusalCode[] = ['summary-not-documents', 'payables-not-receivables', 'no-dates', 'no-amounts', 'ambiguous-dates', 'swapped-dates', 'no-ledger-found', 'empty'];

/** The sheet of a name, whatever its capitals; refused where there is none. */
export function infoOf(sheets: readonly SheetInfo[], name: string): SheetInfo {
  const found = sheetNamed(sheets, name);
  if (!found) throw new Refused(refusal('sheet-not-found', name));
  return found;
}

/** The same, or null. */
export function sheetNamed(sheets: readonly SheetInfo[], name: string): SheetInfo | null {
  return sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
}

/** Every sheet that could be the ledger, in the order of the workbook. */
export async function lookAtAll(workbook: Workbook, sheets: readonly SheetInfo[], context: ReadingContext, corrections: Corrections, run: RunControl): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const info of sheets) {
    if (info.ours !== null) continue;
    const looked = await lookAt(workbook, info, context, corrections, null, run);
    candidates.push({ survey: looked.survey, looked, ours: false, visible: info.visible, rows: info.rows });
  }
  return candidates;
}

/** The best of them; refused, with the most telling reason, where none is a ledger. */
export function chooseLedger(candidates: readonly Candidate[], sheets: readonly SheetInfo[]): LookedAt {
  const chosen = chooseLedgerSheet(candidates);
  const found = candidates.find(({ survey }) => survey === chosen);
  if (found) return found.looked;
  const why = TELLING.flatMap((code) => candidates.filter(({ survey }) => survey.refusal?.why === code))[0]?.survey.refusal;
  throw new Refused(why ?? refusal('empty', sheets[0]?.name ?? ''));
}

/** One sheet, or a block of it, looked at with the corrections that hold for it. */
export async function lookAt(workbook: Workbook, info: SheetInfo, context: ReadingContext, { given, kept }: Corrections, block: Block | null, run: RunControl): Promise<LookedAt> {
  const sample = await sampleOf(workbook, info, block, run);
  const { mapping: _, ...plain } = { ...context, sheet: info.name };
  const asItIs = surveySheet(sample, plain);
  const shape = shapeOf(asItIs.details.headings);
  const mapping = (given === null ? mappingFor(kept, shape, info.name) : ofSheet(given, info.name)) ?? {};
  return { survey: Object.keys(mapping).length === 0 ? asItIs : surveySheet(sample, { ...plain, mapping }), shape, mapping, sample };
}

/** Corrections made for one sheet say nothing of another. */
function ofSheet(mapping: LedgerMapping, sheet: string): LedgerMapping {
  return mapping.sheet === undefined || mapping.sheet.toLowerCase() === sheet.toLowerCase() ? mapping : {};
}

async function sampleOf(workbook: Workbook, info: SheetInfo, block: Block | null, run: RunControl): Promise<GridSlice> {
  const area = block ?? info;
  const columns = Array.from({ length: Math.min(area.columns, COLUMNS_SURVEYED) }, (_, i) => area.firstColumn + i);
  let sample: GridSlice = { firstRow: area.firstRow, columns, values: [] };
  if (area.rows === 0) return sample;
  const quiet: RunControl = { signal: run.signal, report: () => undefined };
  const request = { sheet: info.name, firstRow: area.firstRow, lastRow: area.firstRow + Math.min(area.rows, SAMPLE_ROWS) - 1, columns, withFormats: true, isWithinUsed: block === null };
  for await (const slice of workbook.readSheet(request, quiet)) {
    sample = sample.values.length === 0 ? slice : { ...sample, values: [...sample.values, ...slice.values], numberFormats: [...sample.numberFormats ?? [], ...slice.numberFormats ?? []] };
  }
  return sample;
}
