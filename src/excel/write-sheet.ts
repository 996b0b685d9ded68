/** Queues one planned sheet: first its warning line, then cells, then looks and furniture, last its true first line. It knows no other sheet and never syncs. */
import type { Block, LaidOutSheet } from '../reports/report-sheet';
import { addressOf } from './addresses';
import { jsonBytes } from './byte-budget';
import type { CellInput } from './cell-input';
import { furnish, setWidths } from './furnish';
import { undressed, wear } from './looks';
import { setMark } from './own-sheets';
import type { Job } from './parts';
import { bandsOf } from './parts';
import type { SheetPlan } from './plan-sheet';
import type { SheetSnapshot } from './snapshot';
import { addTables, filterAgain, releaseAndResize, tableSteps } from './tables';
import type { TableSteps } from './tables';

/** What the first line says while a write is under way; should Excel break down meanwhile, this is what is found. */
export const UNDER_WAY = 'Dunwell is writing this sheet. If you still read this afterwards, the writing was interrupted: run the review again.';

const CELLS_WRITTEN = 4000;

export interface WritingSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly steps: TableSteps;
}

/** Makes the sheet where there is none, marks it as ours and puts the warning in its first line. Nothing else is touched before. */
export function openSheet(context: Excel.RequestContext, plan: SheetPlan, marks: ReadonlyMap<string, string>, canResize: boolean): WritingSheet {
  const { before } = plan;
  const sheet = before ? context.workbook.worksheets.getItem(before.sheetId) : context.workbook.worksheets.add(plan.sheet.name);
  if (!before) setMark(context, plan.sheet.id, plan.sheet.name, plan.block, marks);
  sheet.getRange('A1').values = [[UNDER_WAY]];
  return { plan, sheet, steps: tableSteps(plan.tables, before?.tables ?? [], canResize) };
}

/** The cells, in bands: all that stood in our block is made plain first, so that the new report is as if written on an empty sheet. */
export function cellJobsOf({ plan, sheet, steps }: WritingSheet): readonly Job[] {
  const { before } = plan;
  const clear: Job = {
    bytes: 2000 + (before?.looks.length ?? 0) * 400,
    queue: () => {
      if (!before) return;
      releaseAndResize(sheet, steps);
      sheet.getRange(addressOf(before.cells.block)).numberFormat = [['General']];
      for (const { block, value } of before.looks) wear(sheet.getRange(addressOf(block)), undressed(before.plain, value));
      for (const block of plan.leftovers) sheet.getRange(addressOf(block)).clear('Contents');
    },
  };
  const inputs = plan.inputs.map((row, r) => (r === 0 ? [UNDER_WAY, ...row.slice(1)] : row));
  return [clear, ...writeJobs(sheet, plan.block, inputs), ...plan.beside.flatMap(({ block, inputs: beside }) => writeJobs(sheet, block, beside))];
}

/** Writes of a block in bands, sized in bytes. */
export function writeJobs(sheet: Excel.Worksheet, block: Block, inputs: readonly (readonly CellInput[])[]): readonly Job[] {
  return bandsOf(block, CELLS_WRITTEN).map((band) => {
    const rows = inputs.slice(band.row - block.row, band.row - block.row + band.rows);
    return {
      bytes: jsonBytes(rows) + 500,
      queue: () => {
        sheet.getRange(addressOf(band)).values = rows.map((row) => [...row]);
      },
    };
  });
}

/** Rows follow the lines of their text. What is broken into lines is known only when it stands there; a height that she gave such a row goes. */
export function heightJobs(sheet: Excel.Worksheet, rows: NonNullable<LaidOutSheet['fitted']>): readonly Job[] {
  return rows.map(({ row, rows: count }) => ({ bytes: 500, queue: () => sheet.getRange(`${row}:${row + count - 1}`).format.autofitRows() }));
}

/** Rows of a sheet as it stood in which text was broken into lines. */
export function wrappedRows(before: SheetSnapshot | null): NonNullable<LaidOutSheet['fitted']> {
  const rows = new Map((before?.looks ?? []).filter(({ value }) => value.wrapped).map(({ block }) => [`${block.row},${block.rows}`, { row: block.row, rows: block.rows }]));
  return [...rows.values()];
}

/** Number formats, looks, tables, charts, ramps, panes and print set-up. */
export function dressJobs({ plan, sheet, steps }: WritingSheet, takenTableNames: ReadonlySet<string>): readonly Job[] {
  const formats = plan.sheet.formats.map(({ block, numberFormat }): Job => ({
    bytes: 500,
    queue: () => {
      sheet.getRange(addressOf(block)).numberFormat = [[numberFormat]];
    },
  }));
  const looks = plan.looks.map(({ block, value }): Job => ({ bytes: 900, queue: () => wear(sheet.getRange(addressOf(block)), value) }));
  const furniture: Job = {
    bytes: 8000,
    queue: () => {
      addTables(sheet, steps, takenTableNames);
      filterAgain(sheet, plan.before?.tables ?? [], steps);
      furnish(sheet, plan.sheet, plan.before);
    },
  };
  const widths: Job = { bytes: 3000, queue: () => setWidths(sheet, plan.sheet, plan.block, plan.before) };
  return [...formats, ...looks, widths, ...heightJobs(sheet, [...plan.sheet.fitted ?? [], ...wrappedRows(plan.before)]), furniture];
}

/** The true first line and the marks of the block now ours: the very last of a write. */
export function sealJob(context: Excel.RequestContext, { plan, sheet }: WritingSheet, marks: ReadonlyMap<string, string>): Job {
  return {
    bytes: 1000,
    queue: () => {
      sheet.getRange('A1').values = [[plan.inputs[0][0]]];
      if (plan.before) setMark(context, plan.sheet.id, plan.before.sheet, plan.block, marks);
    },
  };
}
