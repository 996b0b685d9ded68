/** The cells of a sheet of ours as they stand: inputs, number formats, looks. Looks are asked by whole columns of a table first, since nearly all are alike, and cell by cell only where they differ. */
import type { Block } from '../reports/report-sheet';
import { addressOf } from './addresses';
import type { CellInput } from './cell-input';
import { sameAgain } from './cell-input';
import type { Look, Patch } from './looks';
import { askLook, LOOK_LOAD, lookOf, patchesOf } from './looks';
import type { Job } from './parts';
import { bandsOf, question } from './parts';
import type { SheetSnapshot, StandingCells, StandingTable } from './snapshot';

/** Cells a question: small enough that a part can be filled well and halved. */
const CELLS_ASKED = 8000;
/** Bytes of JSON a cell: value, formula and number format; its look. */
const CELL_BYTES = 45;
const LOOK_BYTES = 240;

export interface ReadingCells {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
  readonly plain: Look;
  readonly inputs: CellInput[][];
  readonly values: CellInput[][];
  readonly formats: string[][];
  readonly looks: Patch<Look>[];
  /** Blocks to ask cell by cell. */
  readonly mixed: Block[];
  /** Bodies of tables within the block: asked by column. */
  readonly bodies: readonly Block[];
  readonly beside: Map<string, StandingCells>;
  readonly besideBlocks: readonly { readonly table: string; readonly block: Block }[];
}

/** Prepares to read `block`, of which `own` was written by us, with the tables that stand on the sheet. */
export function startReading(sheet: Excel.Worksheet, own: Block, block: Block, tables: readonly StandingTable[], plain: Look): ReadingCells {
  const right = own.column + own.columns;
  const bodies = tables.map((table) => inside({ ...table.block, row: table.block.row + 1, rows: table.block.rows - 1 }, block)).filter((body) => body !== null);
  const besideBlocks = tables.filter((table) => table.block.column < right && table.block.column + table.block.columns > right).map((table) => ({
    table: table.id,
    // Down to the end of what may be written: rows that the table grows over must be known to be free.
    block: { row: table.block.row + 1, column: right, rows: Math.max(table.block.rows - 1, block.row + block.rows - table.block.row - 1), columns: table.block.column + table.block.columns - right },
  }));
  return { sheet, block, plain, inputs: [], values: [], formats: [], looks: [], mixed: rowsOutside(block, bodies), bodies, beside: new Map(), besideBlocks };
}

function inside(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The rest of `block` when the rows of `bodies` are taken out, and what stands left and right of a body. */
function rowsOutside(block: Block, bodies: readonly Block[]): Block[] {
  const rest: Block[] = [];
  let row = block.row;
  for (const body of [...bodies].sort((a, b) => a.row - b.row)) {
    if (body.row < row) continue;
    rest.push({ ...block, row, rows: body.row - row });
    const right = body.column + body.columns;
    rest.push({ ...body, column: block.column, columns: body.column - block.column }, { ...body, column: right, columns: block.column + block.columns - right });
    row = body.row + body.rows;
  }
  rest.push({ ...block, row, rows: block.row + block.rows - row });
  return rest.filter((part) => part.rows > 0 && part.columns > 0);
}

interface BandCells {
  /** Rows from the top of the block asked for. */
  readonly at: number;
  readonly inputs: CellInput[][];
  readonly values: CellInput[][];
  readonly formats: string[][];
}

function ask(sheet: Excel.Worksheet, block: Block, take: (cells: BandCells) => void): Job[] {
  return bandsOf(block, CELLS_ASKED).map((band) => question(band.rows * band.columns * CELL_BYTES, () => {
    const range = sheet.getRange(addressOf(band));
    range.load({ values: true, formulas: true, numberFormat: true });
    return range;
  }, (range) => take(bandCells(range, band.row - block.row))));
}

function bandCells(range: Excel.Range, at: number): BandCells {
  const values = range.values as CellInput[][];
  const formulas = range.formulas as CellInput[][];
  return { at, values, formats: range.numberFormat as string[][], inputs: values.map((row, r) => row.map((value, c) => sameAgain(value, formulas[r][c]))) };
}

/** Questions for inputs and number formats of the block, and for the looks of its tables' columns. */
export function cellJobs(reading: ReadingCells): Job[] {
  const cells = ask(reading.sheet, reading.block, ({ at, inputs, values, formats }) => {
    inputs.forEach((row, i) => {
      reading.inputs[at + i] = row;
      reading.values[at + i] = values[i];
      reading.formats[at + i] = formats[i];
    });
  });
  const looks = reading.bodies.flatMap((body) => Array.from({ length: body.columns }, (_, i): Job => {
    const block = { ...body, column: body.column + i, columns: 1 };
    return question(600, () => askLook(reading.sheet.getRange(addressOf(block))), ({ format }) => {
      const look = lookOf(format);
      if (!look) reading.mixed.push(block);
      else if (!samePlain(reading, look)) reading.looks.push({ block, value: look });
    });
  }));
  return [...cells, ...looks];
}

function samePlain(reading: ReadingCells, look: Look): boolean {
  return JSON.stringify(look) === JSON.stringify(reading.plain);
}

/** Questions for what she has added beside our tables. */
export function besideJobs(reading: ReadingCells): Job[] {
  return reading.besideBlocks.flatMap(({ table, block }) => {
    const cells: StandingCells = { block, inputs: [], values: [] };
    reading.beside.set(table, cells);
    return ask(reading.sheet, block, ({ at, inputs, values }) => {
      cells.inputs.splice(at, inputs.length, ...inputs);
      cells.values.splice(at, values.length, ...values);
    });
  });
}

/** Questions for looks that differ within a column, and for all cells outside the tables. Only after `cellJobs` have been answered. */
export function mixedLookJobs(reading: ReadingCells): Job[] {
  return reading.mixed.flatMap((block) => bandsOf(block, CELLS_ASKED).map((band) => question(
    band.rows * band.columns * LOOK_BYTES,
    () => reading.sheet.getRange(addressOf(band)).getCellProperties({ format: LOOK_LOAD }),
    (told) => {
      const looks = told.value.map((row) => row.map((cell) => lookOf(cell.format ?? {}) ?? reading.plain));
      reading.looks.push(...patchesOf(looks, band.row, band.column, (look) => JSON.stringify(look), (look) => samePlain(reading, look)));
    },
  )));
}

/** All that was read. */
export function cellsRead(reading: ReadingCells): Pick<SheetSnapshot, 'cells' | 'formats' | 'looks' | 'beside'> {
  const { block, inputs, values, formats, looks, beside } = reading;
  return { cells: { block, inputs, values }, looks, beside, formats: patchesOf(formats, block.row, block.column, (format) => format, (format) => format === 'General') };
}
