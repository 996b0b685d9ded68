/** Decides, before anything is written, what a report's sheet will be: cells with what she typed, tables over old ones, what is left over; refuses where something of hers stands in the way. Pure. */
import type { Block, LaidOutSheet } from '../reports/report-sheet';
import { cellAddress, quotedSheet } from './addresses';
import type { CellInput } from './cell-input';
import { laidOutInput } from './cell-input';
import { earlierRows, keepHerEntries, matchRows, rowNotNamed, shown } from './her-entries';
import { StandsInTheWay } from './host-errors';
import type { Look, Patch } from './looks';
import { LOOK_OF } from './looks';
import type { SheetSnapshot, StandingTable } from './snapshot';

export interface PlannedTable {
  /** The table that is to become this one; null for a new one. */
  readonly standing: StandingTable | null;
  readonly name: string;
  readonly block: Block;
}

export interface SheetPlan {
  readonly sheet: LaidOutSheet;
  readonly before: SheetSnapshot | null;
  /** The block that is ours from now on: A1 to the last laid-out cell. */
  readonly block: Block;
  readonly inputs: readonly (readonly CellInput[])[];
  /** Parts of the earlier report that the new one does not cover. */
  readonly leftovers: readonly Block[];
  readonly tables: readonly PlannedTable[];
  /** Her own columns in our tables, their rows moved along with ours. */
  readonly beside: readonly { readonly block: Block; readonly inputs: readonly (readonly CellInput[])[] }[];
  readonly looks: readonly Patch<Partial<Look>>[];
}

/** The plan for one sheet; `before` is what stands on it, null for a sheet yet to be made. */
export function planSheet(sheet: LaidOutSheet, before: SheetSnapshot | null): SheetPlan {
  const block: Block = { row: 1, column: 0, rows: sheet.cells.length, columns: sheet.cells[0]?.length ?? 0 };
  const inputs = sheet.cells.map((row) => row.map(laidOutInput));
  for (const link of sheet.links) inputs[link.row - 1][link.column] = linkInput(inputs[link.row - 1][link.column], link.source);
  if (before) {
    refuseToOverwrite(before, block, sheet);
    keepHerEntries(sheet, before.cells, inputs);
  }
  const tables = planTables(sheet, before);
  return {
    sheet, before, block, inputs, tables,
    leftovers: before ? outside(before.own, block) : [],
    beside: before ? tables.flatMap((table, i) => planBeside(sheet, i, table, before)) : [],
    looks: [...sheet.styles.map((style) => ({ block: style.block, value: LOOK_OF[style.style] })), ...linkRuns(sheet).map((run) => ({ block: run, value: LOOK_OF.link }))],
  };
}

/** Excel takes no text of more than 255 characters inside a formula; such a cell stays plain text. */
function linkInput(cell: CellInput, { sheet, row }: { readonly sheet: string; readonly row: number }): CellInput {
  const target = `#${quotedSheet(sheet)}!A${row}`;
  const text = shown(cell);
  if (cell === '' || text.length > 255 || target.length > 255) return cell;
  const quoted = (words: string): string => `"${words.replace(/"/g, '""')}"`;
  return `=HYPERLINK(${quoted(target)},${typeof cell === 'number' ? String(cell) : quoted(text)})`;
}

/** Links below each other as one block each. */
function linkRuns(sheet: LaidOutSheet): readonly Block[] {
  const runs: Block[] = [];
  for (const { row, column } of [...sheet.links].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last && last.column === column && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

function refuseToOverwrite(before: SheetSnapshot, block: Block, sheet: LaidOutSheet): void {
  const kept = sheet.tables.find((table) => table.keepsRows);
  // In a table that keeps her rows, rows inserted are rows of hers; the rows above it are not.
  const headingStands = kept !== undefined && before.cells.values[kept.block.row - before.cells.block.row]?.[0] !== '';
  if (before.hasNewColumns || (before.hasInsertions && !headingStands)) {
    throw new StandsInTheWay(`Rows or columns have been inserted into the report on the sheet "${before.sheet}". Move what they hold beside or below the report and delete them, then try again. Nothing was changed.`);
  }
  const { own, cells } = before;
  const unnamed = kept ? rowNotNamed(sheet, kept, cells) : null;
  if (unnamed !== null) {
    throw new StandsInTheWay(`Row ${unnamed} of the sheet "${before.sheet}" was typed or changed after that sheet was read. Read the ledger again, then write. Nothing was changed.`);
  }
  cells.values.forEach((line, r) => line.forEach((value, c) => {
    const row = cells.block.row + r;
    const column = cells.block.column + c;
    const covered = row < block.row + block.rows && column < block.column + block.columns;
    const ours = row >= own.row && row < own.row + own.rows && column >= own.column && column < own.column + own.columns;
    const named = kept !== undefined && row > kept.block.row;
    if (covered && !ours && !named && value !== '') {
      throw new StandsInTheWay(`Cell ${cellAddress(row, column)} of the sheet "${before.sheet}" holds an entry of yours where the report now needs room. Move it further to the right or down, then try again. Nothing was changed.`);
    }
  }));
}

/** What of `old` the new block leaves uncovered: a strip below and a strip to the right. */
function outside(old: Block, block: Block): readonly Block[] {
  const bottom = block.row + block.rows;
  const right = block.column + block.columns;
  const below = { ...old, row: Math.max(old.row, bottom), rows: old.row + old.rows - Math.max(old.row, bottom) };
  const beside = { ...old, column: Math.max(old.column, right), columns: old.column + old.columns - Math.max(old.column, right) };
  return [below, beside].filter((part) => part.rows > 0 && part.columns > 0);
}

function planTables(sheet: LaidOutSheet, before: SheetSnapshot | null): readonly PlannedTable[] {
  const free = [...(before?.tables ?? [])];
  const take = (which: (table: StandingTable) => boolean): StandingTable | null => {
    const at = free.findIndex(which);
    return at < 0 ? null : free.splice(at, 1)[0];
  };
  const byName = sheet.tables.map(({ name }) => take((table) => table.name.toLowerCase() === name.toLowerCase()));
  return sheet.tables.map(({ name, block }, i) => {
    // One that she renamed is known by its place.
    const standing = byName[i] ?? take((table) => table.block.row === block.row && table.block.column === block.column);
    const ownRight = before ? before.own.column + before.own.columns : 0;
    const standingRight = standing ? standing.block.column + standing.block.columns : 0;
    const right = standingRight > ownRight ? Math.max(standingRight, block.column + block.columns) : block.column + block.columns;
    return { standing, name, block: { ...block, columns: right - block.column } };
  });
}

function planBeside(sheet: LaidOutSheet, index: number, planned: PlannedTable, before: SheetSnapshot): SheetPlan['beside'] {
  const standing = planned.standing && before.beside.get(planned.standing.id);
  if (!standing || !planned.standing) return [];
  const items = planned.block.rows - 1;
  const oldItems = planned.standing.block.rows - 1;
  standing.values.slice(oldItems, items).forEach((row, r) => row.forEach((value, c) => {
    if (value !== '') throw new StandsInTheWay(`Cell ${cellAddress(standing.block.row + oldItems + r, standing.block.column + c)} of the sheet "${before.sheet}" holds an entry of yours into which the table now grows. Move it further down, then try again. Nothing was changed.`);
  }));
  const table = sheet.tables[index];
  const empty = (): CellInput[] => Array.from({ length: standing.block.columns }, () => '');
  // Without a key her columns stay as they are, row by row.
  if (!table.keyColumns) return [];
  const inputs = matchRows(sheet, table, earlierRows(sheet, table, before.cells)).map((row) => (row === null ? empty() : standing.inputs[row - standing.block.row] ?? empty()));
  while (inputs.length < oldItems) inputs.push(empty());
  return [{ block: { ...standing.block, row: planned.block.row + 1, rows: inputs.length }, inputs }];
}
