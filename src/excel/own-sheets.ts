/**
 * Which sheets are ours, and which cells of them: a hidden defined name a report, such as `_Dunwell_overview` = `='Overview'!$A$1:$F$40`.
 *
 * A workbook-scoped name follows its sheet through renaming, moving, saving and reopening, stays with the original when she copies the
 * sheet, and reads #REF! once she has deleted it; it needs ExcelApi 1.7 only, where a sheet's own properties need 1.12. Its range is
 * exactly the block we wrote, so that whatever stands beside or below it is known to be hers.
 */
import type { Block, ReportSheetId } from '../reports/report-sheet';
import { REPORT_SHEET_IDS } from '../reports/report-sheet';
import { parseReference, referenceTo } from './addresses';

/** The defined name that marks the sheet of a report. */
export function markOf(id: ReportSheetId): string {
  return `_Dunwell_${id.replace(/-/g, '_')}`;
}

export interface OwnSheet {
  readonly id: ReportSheetId;
  /** The sheet's present name. */
  readonly name: string;
  /** The block we wrote last. */
  readonly block: Block;
  /** The mark's formula as it stands. */
  readonly reference: string;
}

export interface Marks {
  /** Every mark in the workbook, also one whose sheet is gone. */
  readonly formulas: ReadonlyMap<ReportSheetId, string>;
  readonly sheets: readonly OwnSheet[];
}

type LoadedMarks = readonly { readonly id: ReportSheetId; readonly item: Excel.NamedItem }[];

/** Queues the marks for loading; `readMarks` after the next sync. */
export function loadMarks(context: Excel.RequestContext): LoadedMarks {
  return REPORT_SHEET_IDS.map((id) => {
    const item = context.workbook.names.getItemOrNullObject(markOf(id));
    item.load({ formula: true });
    return { id, item };
  });
}

/** Marks that point to a sheet of the workbook, first mark first. Two marks on one sheet cannot be: the second is then not ours. */
export function readMarks(marks: LoadedMarks, sheetNames: readonly string[]): Marks {
  const formulas = new Map<ReportSheetId, string>();
  const sheets: OwnSheet[] = [];
  for (const { id, item } of marks) {
    if (item.isNullObject) continue;
    const reference = String(item.formula);
    formulas.set(id, reference);
    const target = parseReference(reference);
    const name = target ? sheetNames.find((sheet) => sheet.toLowerCase() === target.sheet.toLowerCase()) : undefined;
    if (target && name !== undefined && !sheets.some((own) => own.name === name)) sheets.push({ id, name, block: target.block, reference });
  }
  return { formulas, sheets };
}

/** Sets the mark to the block just written, adding it where there is none. */
export function setMark(context: Excel.RequestContext, id: ReportSheetId, sheet: string, block: Block, exists: boolean): void {
  const reference = referenceTo(sheet, block);
  if (exists) context.workbook.names.getItem(markOf(id)).formula = reference;
  else context.workbook.names.add(markOf(id), reference).visible = false;
}

/** Names for the reports wanted: the present name of our sheet, else the wanted one, else "Overview (2)" where a sheet of hers has it. */
export function namesFor(wanted: readonly { readonly id: ReportSheetId; readonly name: string }[], own: readonly OwnSheet[], present: readonly string[]): ReadonlyMap<ReportSheetId, string> {
  const names = new Map<ReportSheetId, string>(own.map((sheet) => [sheet.id, sheet.name]));
  const taken = new Set(present.map((name) => name.toLowerCase()));
  for (const { id, name } of wanted) {
    if (names.has(id)) continue;
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name.slice(0, 31 - ` (${n})`.length)} (${n})`;
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  return new Map(wanted.map(({ id }) => [id, names.get(id) as string]));
}
