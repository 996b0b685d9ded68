/**
 * Which sheets are ours, and which cells of them: a hidden defined name a report, such as `_Dunwell_overview` = `='Overview'!$A$1:$F$40`.
 *
 * A workbook-scoped name follows its sheet through renaming, moving, saving and reopening, stays with the original when she copies the
 * sheet, and reads #REF! once she has deleted it; it needs ExcelApi 1.7 only, where a sheet's own properties need 1.12. Its range is
 * exactly the block we wrote, so that whatever stands beside or below it is known to be hers. A second name keeps the size as written
 * (`="40x6"`): once it is less than the block's, she has inserted rows or columns of her own.
 */
import type { Block, ReportSheetId } from '../reports/report-sheet';
import { isReportSheetId } from '../workflow/ports';
import { parseReference, referenceTo } from './addresses';

/** All names of ours begin so. */
const MARK = '_Dunwell_';

/** The defined name that marks the sheet of a report. */
export function markOf(id: ReportSheetId): string {
  return `${MARK}${id.replace(/-/g, '_')}`;
}

const sizeMarkOf = (id: ReportSheetId): string => `${markOf(id)}_size`;
const sizeOf = (block: Block): string => `="${block.rows}x${block.columns}"`;

export interface OwnSheet {
  readonly id: ReportSheetId;
  /** The sheet's present name. */
  readonly name: string;
  /** The block we wrote last. */
  readonly block: Block;
  /** Rows or columns were inserted into the block since. */
  readonly hasInsertions: boolean;
  /** Columns were; rows alone leave the columns where they are. */
  readonly hasNewColumns: boolean;
}

export interface Marks {
  /** Every name of ours in the workbook with its formula, also one whose sheet is gone. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly sheets: readonly OwnSheet[];
}

type LoadedMarks = Excel.NamedItemCollection;

/** Queues the marks for loading; `readMarks` after the next sync. Every name is asked for: how many sheets are about one plan or customer, nobody knows. */
export function loadMarks(context: Excel.RequestContext): LoadedMarks {
  const { names } = context.workbook;
  names.load({ name: true, formula: true });
  return names;
}

/** The report whose sheet one of our names marks; null where it says something else. */
function markedBy(name: string): ReportSheetId | null {
  const id = name.slice(MARK.length).replace(/_/g, '-');
  return isReportSheetId(id) ? id : null;
}

/** Marks that point to a sheet of the workbook, first mark first. Two marks on one sheet cannot be: the second is then not ours. */
export function readMarks(marks: LoadedMarks, sheetNames: readonly string[]): Marks {
  const formulas = new Map<string, string>();
  for (const { name, formula } of marks.items) if (name.startsWith(MARK)) formulas.set(name, String(formula));
  const sheets: OwnSheet[] = [];
  for (const [mark, formula] of formulas) {
    const id = markedBy(mark);
    if (id === null) continue;
    const target = parseReference(formula);
    const name = target ? sheetNames.find((sheet) => sheet.toLowerCase() === target.sheet.toLowerCase()) : undefined;
    if (target && name !== undefined && !sheets.some((own) => own.name === name)) sheets.push({ id, name, block: target.block, ...insertions(target.block, formulas.get(sizeMarkOf(id))) });
  }
  return { formulas, sheets };
}

function insertions(block: Block, size: string | undefined): Pick<OwnSheet, 'hasInsertions' | 'hasNewColumns'> {
  const written = /^="(\d+)x(\d+)"$/.exec(size ?? '');
  const hasNewColumns = written !== null && block.columns > Number(written[2]);
  return { hasInsertions: hasNewColumns || (written !== null && block.rows > Number(written[1])), hasNewColumns };
}

/** Sets the marks to the block written; `present` holds the names of ours that there are. */
export function setMark(context: Excel.RequestContext, id: ReportSheetId, sheet: string, block: Block, present: ReadonlyMap<string, string>): void {
  for (const [name, formula] of [[markOf(id), referenceTo(sheet, block)], [sizeMarkOf(id), sizeOf(block)]]) {
    if (present.has(name)) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula).visible = false;
  }
}

/** Of the sheet with the sample ledger: a ledger, and no report of ours. */
const SAMPLE_MARK = `${MARK}sample`;

const sampleMark = ({ items }: LoadedMarks): Excel.NamedItem | undefined => items.find(({ name }) => name === SAMPLE_MARK);

/** The present name of the sheet with the sample; null where there is none, or no longer. */
export function sampleSheetName(marks: LoadedMarks, sheetNames: readonly string[]): string | null {
  const target = parseReference(String(sampleMark(marks)?.formula ?? ''));
  return sheetNames.find((name) => name.toLowerCase() === target?.sheet.toLowerCase()) ?? null;
}

/** Sets the mark on a sheet; one whose sheet is gone moves there. */
export function setSampleMark(context: Excel.RequestContext, marks: LoadedMarks, sheet: string): void {
  const reference = referenceTo(sheet, { row: 1, column: 0, rows: 1, columns: 1 });
  const standing = sampleMark(marks);
  if (standing) standing.formula = reference;
  else context.workbook.names.add(SAMPLE_MARK, reference).visible = false;
}

export function dropSampleMark(marks: LoadedMarks): void {
  sampleMark(marks)?.delete();
}

/** Names for the reports wanted: the present name of our sheet, else the wanted one, else "Overview (2)" where a sheet of hers has it. */
export function namesFor(wanted: readonly { readonly id: ReportSheetId; readonly name: string }[], own: readonly OwnSheet[], present: readonly string[]): ReadonlyMap<ReportSheetId, string> {
  const names = new Map<ReportSheetId, string>(own.map((sheet) => [sheet.id, sheet.name]));
  const taken = new Set(present.map((name) => name.toLowerCase()));
  for (const { id, name } of wanted) {
    if (names.has(id)) continue;
    names.set(id, freeName(name, taken));
  }
  return new Map(wanted.map(({ id }) => [id, names.get(id) as string]));
}

/** The name itself, else "Overview (2)" where it is taken; `taken` (in lower case) learns it. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name.slice(0, 31 - ` (${n})`.length)} (${n})`;
  taken.add(free.toLowerCase());
  return free;
}
