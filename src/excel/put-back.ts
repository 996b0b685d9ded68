/** Puts sheets back as a snapshot has them: after a failed or stopped write, and when she asks for the previous reports. It never decides whether to. */
import type { LaidOutSheet, ReportSheetId } from '../reports/report-sheet';
import { addressOf } from './addresses';
import { askChoices, replaceChoices } from './choices';
import { chartData, replaceRamps } from './furnish';
import type { Look, Patch } from './looks';
import { beyond, undressed, wear } from './looks';
import type { Job } from './parts';
import { runInParts } from './parts';
import { askRamps } from './ramps';
import type { SheetSnapshot, Snapshot, StandingChoice, StandingRamp, StandingTable } from './snapshot';
import type { TableSteps } from './tables';
import { addTables, askTables, filterAgain, releaseAndResize, tableSteps } from './tables';
import { heightJobs, UNDER_WAY, wrappedRows, writeJobs } from './write-sheet';

/** What may have been done to a sheet since the snapshot. */
export interface Done {
  readonly id: ReportSheetId;
  readonly looks: readonly Patch<Partial<Look>>[];
  readonly fitted?: LaidOutSheet['fitted'];
  readonly choices?: readonly StandingChoice[];
}

export interface PutBackOrder {
  readonly snapshot: Snapshot;
  readonly done: readonly Done[];
  /** Names of sheets that the write was to add. */
  readonly added: readonly string[];
  /** False while every changed sheet still bears the warning in its first line: the others are then as they were. */
  readonly all: boolean;
  /** The last request was sent: sheets added bear their true first line, or may. */
  readonly sealing: boolean;
  /** Nothing but the write itself has happened since the snapshot: whatever is new on our sheets is of its making. */
  readonly justNow: boolean;
  readonly canResize: boolean;
}

interface Present {
  readonly before: SheetSnapshot;
  readonly sheet: Excel.Worksheet;
  readonly firstLine: Excel.Range;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
  readonly rules: Excel.ConditionalFormatCollection;
}

/** Puts back what the order says; throws where Excel does. */
export async function putBack(context: Excel.RequestContext, order: PutBackOrder): Promise<void> {
  const { snapshot } = order;
  const sheets = context.workbook.worksheets;
  sheets.load({ id: true, name: true });
  const { names } = context.workbook;
  names.load({ name: true, formula: true });
  const present = snapshot.sheets.map((before) => askPresent(context, before));
  await context.sync();
  const suspects = sheets.items.filter((sheet) => !snapshot.sheetIds.has(sheet.id) && order.added.includes(sheet.name)).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of suspects) used.load({ address: true, values: true });
  const changed = present.filter(({ firstLine }) => order.all || firstLine.values[0][0] === UNDER_WAY);
  const details = changed.map((item) => askDetails(item, order));
  if (suspects.length + details.length > 0) await context.sync();
  const jobs = changed.flatMap((item, i) => sheetJobs(item, details[i](), order));
  // Ours: just made, so it is either still empty or begins with the warning. Another's sheet of that name stays.
  const ours = suspects.filter(({ used }) => order.sealing || used.isNullObject || used.values[0][0] === UNDER_WAY);
  const marks = markChanges(snapshot, new Map(names.items.map(({ name, formula }) => [name, String(formula)])));
  if (jobs.length + ours.length + marks.set.length + marks.drop.length === 0) return;
  await runInParts(context, [...jobs, {
    bytes: 2000,
    queue: () => {
      for (const [name, formula] of marks.set) names.getItem(name).formula = formula;
      for (const name of marks.drop) names.getItem(name).delete();
      for (const { sheet } of ours) sheet.delete();
    },
  }], () => undefined);
}

function askPresent(context: Excel.RequestContext, before: SheetSnapshot): Present {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const firstLine = sheet.getRange('A1');
  const { tables, charts } = sheet;
  const rules = sheet.getRange().conditionalFormats;
  firstLine.load({ values: true });
  tables.load({ id: true, name: true });
  charts.load({ name: true });
  rules.load({ id: true, type: true });
  return { before, sheet, firstLine, tables, charts, rules };
}

interface Standing {
  readonly tables: readonly StandingTable[];
  readonly ramps: readonly StandingRamp[];
  readonly choices: readonly StandingChoice[];
}

function askDetails({ sheet, tables, rules, before }: Present, order: PutBackOrder): () => Standing {
  const tablesNow = askTables(tables);
  const ramps = askRamps(sheet, rules.items);
  // A table may have been released by then: its list is known by where the table stood.
  const choices = askChoices(sheet, before.cells.block, order.done.find(({ id }) => id === before.id)?.choices);
  return () => {
    const standing = tablesNow();
    return { tables: standing, ramps: ramps(), choices: choices([...standing, ...before.tables]) };
  };
}

function sheetJobs({ before, sheet, charts }: Present, standing: Standing, order: PutBackOrder): readonly Job[] {
  const wanted = before.tables.map(({ id, name, block }) => ({ standing: standing.tables.find((table) => table.id === id) ?? null, name, block }));
  // Tables that were not there before are released, as if each stood in the way of what was.
  const added = standing.tables.filter(({ id, name }) => !before.tables.some((table) => table.id === id) && (order.justNow || name.startsWith('Dunwell_')));
  const steps = tableSteps(wanted, standing.tables.filter((table) => !added.includes(table)), order.canResize);
  const all: TableSteps = { ...steps, release: [...steps.release, ...added.map(({ id }) => id)] };
  const done = order.done.find(({ id }) => id === before.id);
  const plain: Job = {
    bytes: 2000 + (done?.looks.length ?? 0) * 400,
    queue: () => {
      releaseAndResize(sheet, all);
      sheet.getRange(addressOf(before.cells.block)).numberFormat = [['General']];
      for (const { block, value } of done?.looks ?? []) wear(sheet.getRange(addressOf(block)), undressed(before.plain, value));
    },
  };
  const cells = [before.cells, ...before.beside.values()].flatMap(({ block, inputs }) => writeJobs(sheet, block, inputs));
  const formats = before.formats.map(({ block, value }): Job => ({
    bytes: 500,
    queue: () => {
      sheet.getRange(addressOf(block)).numberFormat = [[value]];
    },
  }));
  const looks = before.looks.map(({ block, value }): Job => ({ bytes: 900, queue: () => wear(sheet.getRange(addressOf(block)), beyond(before.plain, value)) }));
  const furniture: Job = { bytes: 4000, queue: () => restoreFurniture({ sheet, before, charts }, standing, all, order.justNow) };
  // Rows that were made higher for lines of text that are gone, and rows whose lines are back.
  const heights = heightJobs(sheet, [...done?.fitted ?? [], ...wrappedRows(before)]);
  return [plain, ...cells, ...formats, ...looks, ...heights, furniture];
}

function restoreFurniture({ sheet, before, charts }: Pick<Present, 'sheet' | 'before' | 'charts'>, standing: Standing, steps: TableSteps, justNow: boolean): void {
  addTables(sheet, steps, new Set());
  filterAgain(sheet, before.tables, steps);
  replaceRamps(sheet, before.ramps, standing.ramps);
  replaceChoices(sheet, before.choices, standing.choices);
  for (const chart of charts.items) {
    const ours = chartData(chart.name);
    const was = before.charts.find(({ name }) => name === chart.name || (ours !== null && chartData(name)?.index === ours.index));
    const data = was && chartData(was.name);
    if (!was) {
      if (ours || justNow) chart.delete();
    } else if (data) {
      chart.title.text = was.title;
      if (chart.name !== was.name) {
        chart.setData(sheet.getRange(data.address), data.seriesBy);
        chart.set({ top: was.top, left: was.left, width: was.width, height: was.height });
        chart.name = was.name;
      }
    }
  }
  for (const [column, width] of before.widths) sheet.getRange(addressOf({ row: 1, column, rows: 1, columns: 1 })).format.columnWidth = width;
  if (before.frozenRows !== null) sheet.freezePanes.freezeRows(before.frozenRows);
  if (before.titleRows !== null) sheet.pageLayout.setPrintTitleRows(before.titleRows);
}

function markChanges(snapshot: Snapshot, present: ReadonlyMap<string, string>): { readonly set: readonly (readonly [string, string])[]; readonly drop: readonly string[] } {
  const known = snapshot.marks;
  return {
    set: [...known].filter(([name, formula]) => present.has(name) && present.get(name) !== formula),
    drop: [...present.keys()].filter((name) => name.startsWith('_Dunwell_') && !known.has(name)),
  };
}
