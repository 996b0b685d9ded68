/** Adds rows under the last one of a sheet of ours that she edits: compares the sheet with what was read, writes in one request, proves it, and takes everything back when anything fails. It knows no row's meaning. */
import type { CellValue, GridSlice } from '../ledger/ledger';
import type { Block } from '../reports/report-sheet';
import type { RowsToAppend, RunControl } from '../workflow/ports';
import { addressOf } from './addresses';
import type { CellInput } from './cell-input';
import { laidOutInput } from './cell-input';
import { shown } from './her-entries';
import { codeOf, RowsLeftBehind, StandsInTheWay } from './host-errors';
import { loadMarks, readMarks } from './own-sheets';
import { columnRuns, readInSlices } from './read-range';
import type { Session } from './session';
import { askTables } from './tables';
import type { StandingTable } from './snapshot';

/** A block to be written and what stood there: nothing but number formats. */
interface Piece {
  readonly block: Block;
  readonly inputs: readonly (readonly CellInput[])[];
  readonly formats: readonly (readonly string[])[];
}

/** All that is needed to take the rows back. */
interface Begun {
  readonly sheet: string;
  readonly pieces: readonly (Piece & { readonly formatsBefore: string[][] })[];
  readonly resized: StandingTable | null;
}

/** Adds the rows. Throws where the sheet is not as it was read, is protected or is gone, and where Excel fails: then nothing has changed, or the error is `RowsLeftBehind`. */
export async function appendRows(session: Session, addition: RowsToAppend, run: RunControl): Promise<void> {
  try {
    await attempt(session, addition, run, (work) => session.runAsOneUndoStep(work));
  } catch (error) {
    if (codeOf(error) !== 'UndoNotSupported') throw error;
    await attempt(session, addition, run, (work) => session.run(work));
  }
}

async function attempt(session: Session, addition: RowsToAppend, run: RunControl, within: Session['run']): Promise<void> {
  const journey: { begun: Begun | null } = { begun: null };
  try {
    await within(async (context) => {
      run.signal.throwIfAborted();
      const name = await ownName(context, addition);
      await refuseIfChanged(context, name, addition.standing, run);
      run.signal.throwIfAborted();
      const begun = await survey(context, name, addition, session.supports('1.13'));
      run.report({ stage: 'writing', done: 0, total: addition.laidOut.tables[0].block.rows - 1, unit: 'rows' });
      run.signal.throwIfAborted();
      journey.begun = begun;
      await write(context, begun);
    });
  } catch (error) {
    if (journey.begun) await takeBack(session, journey.begun, error);
    throw error;
  }
}

async function ownName(context: Excel.RequestContext, { id, laidOut }: RowsToAppend): Promise<string> {
  const marks = loadMarks(context);
  const sheets = context.workbook.worksheets;
  sheets.load({ name: true });
  await context.sync();
  const own = readMarks(marks, sheets.items.map((sheet) => sheet.name)).sheets.find((sheet) => sheet.id === id);
  if (!own) throw new StandsInTheWay(`The sheet "${laidOut.name}" was deleted a moment ago. Try again: a new one is made. Nothing was changed.`);
  return own.name;
}

const same = (a: CellValue | undefined, b: CellValue | undefined): boolean => (a ?? '') === (b ?? '');

async function refuseIfChanged(context: Excel.RequestContext, sheet: string, standing: readonly GridSlice[], run: RunControl): Promise<void> {
  const now: GridSlice[] = [];
  // Read silently: this is not the reading that she waits for.
  await readInSlices(context, { sheet }, { signal: run.signal, report: () => undefined }, (slice) => {
    now.push(slice);
    return Promise.resolve();
  });
  const [before, after] = [cellsOf(standing), cellsOf(now)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    if (same(before.get(key), after.get(key))) continue;
    throw new StandsInTheWay(`Row ${key.split(',')[0]} of the sheet "${sheet}" was changed while this was going on. Look at it, then try again. Nothing was changed by Dunwell.`);
  }
}

/** Cells that hold anything, by "row,column". */
function cellsOf(slices: readonly GridSlice[]): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const { firstRow, columns, values } of slices) {
    values.forEach((row, r) => row.forEach((value, c) => {
      if (value !== '' && value !== null) cells.set(`${firstRow + r},${columns[c]}`, value);
    }));
  }
  return cells;
}

/** The first row from which all columns to be written are empty. */
function firstFreeRow({ standing, columns, headingRow }: RowsToAppend): number {
  const ours = new Set(columns);
  let last = headingRow;
  for (const key of cellsOf(standing).keys()) {
    const [row, column] = key.split(',').map(Number);
    if (ours.has(column) && row > last) last = row;
  }
  return last + 1;
}

async function survey(context: Excel.RequestContext, name: string, addition: RowsToAppend, canResize: boolean): Promise<Begun> {
  const sheet = context.workbook.worksheets.getItem(name);
  const pieces = piecesOf(addition);
  const { protection, tables } = sheet;
  protection.load({ protected: true });
  tables.load({ id: true, name: true, showTotals: true });
  const asked = pieces.map(({ block }) => sheet.getRange(addressOf(block)));
  for (const range of asked) range.load({ formulas: true, numberFormat: true });
  await context.sync();
  if (protection.protected) throw new StandsInTheWay(`The sheet "${name}" is protected. Unprotect it under Review, then try again. Nothing was changed.`);
  // An empty text made by a formula shows nothing and is hers all the same.
  if (asked.some((range) => (range.formulas as CellInput[][]).some((row) => row.some((formula) => formula !== '')))) {
    throw new StandsInTheWay(`Something stands under the last row of the sheet "${name}" that does not show. Clear rows ${pieces[0].block.row} to ${pieces[0].block.row + pieces[0].block.rows - 1} there, then try again. Nothing was changed.`);
  }
  const withTotals = new Set(tables.items.filter((table) => table.showTotals).map((table) => table.id));
  const standing = askTables(tables);
  if (canResize) await context.sync();
  const begun = pieces.map((piece, i) => ({ ...piece, formatsBefore: asked[i].numberFormat as string[][] }));
  return { sheet: name, pieces: begun, resized: canResize ? tableToGrow(standing(), addition, pieces[0].block, withTotals) : null };
}

/** The rows as blocks of neighbouring columns, so that a column of hers between them is not touched. */
function piecesOf(addition: RowsToAppend): readonly Piece[] {
  const { laidOut, columns } = addition;
  const { block } = laidOut.tables[0];
  const row = firstFreeRow(addition);
  const rows = block.rows - 1;
  const from = new Map(columns.flatMap((column, index) => (column === null ? [] : [[column, block.column + index] as const])));
  const formatAt = (r: number, column: number): string => laidOut.formats.reduce((format, one) => (covers(one.block, block.row + 1 + r, column) ? one.numberFormat : format), 'General');
  return columnRuns([...from.keys()].sort((a, b) => a - b)).map(([column, count]) => {
    const sources = Array.from({ length: count }, (_, i) => from.get(column + i) as number);
    return {
      block: { row, column, rows, columns: count },
      inputs: Array.from({ length: rows }, (_, r) => sources.map((source) => laidOutInput(laidOut.cells[block.row + r][source] ?? ''))),
      formats: Array.from({ length: rows }, (_, r) => sources.map((source) => formatAt(r, source))),
    };
  });
}

function covers(block: Block, row: number, column: number): boolean {
  return row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns;
}

/** The table that the rows belong to, where it ends above them and may grow; one with a totals row or with another table below stays as it is, and the rows are read all the same. */
function tableToGrow(tables: readonly StandingTable[], { headingRow }: RowsToAppend, written: Block, withTotals: ReadonlySet<string>): StandingTable | null {
  const table = tables.find(({ block }) => covers(block, headingRow, written.column));
  if (!table || withTotals.has(table.id)) return null;
  const [end, last] = [table.block.row + table.block.rows - 1, written.row + written.rows - 1];
  const inTheWay = tables.some(({ id, block }) => id !== table.id && block.row <= last && block.row + block.rows > table.block.row
    && block.column < table.block.column + table.block.columns && block.column + block.columns > table.block.column);
  return last > end && !inTheWay ? table : null;
}

async function write(context: Excel.RequestContext, { sheet: name, pieces, resized }: Begun): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const written = pieces.map(({ block, inputs, formats }) => {
    const range = sheet.getRange(addressOf(block));
    range.numberFormat = formats.map((row) => [...row]);
    range.values = inputs.map((row) => [...row]);
    range.load({ values: true });
    return range;
  });
  if (resized) {
    const last = pieces[0].block.row + pieces[0].block.rows - 1;
    sheet.tables.getItem(resized.id).resize(addressOf({ ...resized.block, rows: last - resized.block.row + 1 }));
  }
  await context.sync();
  const proven = pieces.every(({ inputs }, i) => inputs.every((row, r) => row.every((input, c) => String((written[i].values as CellInput[][])[r][c]) === shown(input))));
  if (!proven) throw new StandsInTheWay(`Excel did not keep the rows written to the sheet "${name}". They were taken back; try again.`);
}

async function takeBack(session: Session, begun: Begun, because: unknown): Promise<void> {
  const clear = (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItem(begun.sheet);
    if (begun.resized) sheet.tables.getItem(begun.resized.id).resize(addressOf(begun.resized.block));
    for (const { block, formatsBefore } of begun.pieces) {
      const range = sheet.getRange(addressOf(block));
      range.values = formatsBefore.map((row) => row.map(() => ''));
      range.numberFormat = formatsBefore;
    }
    return context.sync();
  };
  try {
    await session.run(clear);
  } catch {
    try {
      await session.run(clear);
    } catch {
      const [{ block }] = begun.pieces;
      throw new RowsLeftBehind(`Writing to the sheet "${begun.sheet}" failed, and the rows begun could not be taken back. Look at rows ${block.row} to ${block.row + block.rows - 1} there and delete what was not sent. ${because instanceof Error ? because.message : ''}`.trim());
    }
  }
}
