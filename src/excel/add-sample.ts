/** Makes the sheet of the sample ledger beside hers, and takes it away again when anything fails or she stops. It knows no cell's meaning. */
import type { RunControl, SheetToAdd } from '../workflow/ports';
import { addressOf } from './addresses';
import { laidOutInput } from './cell-input';
import { pointsOf } from './furnish';
import { wear } from './looks';
import { dropSampleMark, freeName, loadMarks, setSampleMark } from './own-sheets';
import type { Session } from './session';

interface Begun {
  readonly name: string;
  /** The sheets that there were before. */
  readonly sheetIds: ReadonlySet<string>;
}

/** Gives the name that the sheet got. Throws the signal's reason when stopped, and Excel's error when it failed: then there is no such sheet. */
export async function addSample(session: Session, sheet: SheetToAdd, run: RunControl): Promise<string> {
  const journey: { begun: Begun | null } = { begun: null };
  try {
    return await session.run(async (context) => {
      run.signal.throwIfAborted();
      run.report({ stage: 'writing', done: 0, total: sheet.cells.length, unit: 'rows' });
      const marks = loadMarks(context);
      const { worksheets } = context.workbook;
      worksheets.load({ id: true, name: true });
      await context.sync();
      run.signal.throwIfAborted();
      const present = worksheets.items.map(({ name }) => name);
      const begun = { name: freeName(sheet.name, new Set(present.map((name) => name.toLowerCase()))), sheetIds: new Set(worksheets.items.map(({ id }) => id)) };
      journey.begun = begun;
      fill(worksheets.add(begun.name), sheet);
      setSampleMark(context, marks, begun.name);
      await context.sync();
      run.signal.throwIfAborted();
      return begun.name;
    });
  } catch (error) {
    if (journey.begun) await takeAway(session, journey.begun);
    throw error;
  }
}

function fill(sheet: Excel.Worksheet, { cells, headingRow, columns }: SheetToAdd): void {
  columns.forEach(({ width, numberFormat }, column) => {
    const whole = sheet.getRange(addressOf({ row: 1, column, rows: cells.length, columns: 1 }));
    whole.format.columnWidth = pointsOf(width);
    if (numberFormat !== null) sheet.getRange(addressOf({ row: headingRow + 1, column, rows: cells.length - headingRow, columns: 1 })).numberFormat = [[numberFormat]];
  });
  sheet.getRange(addressOf({ row: 1, column: 0, rows: cells.length, columns: columns.length })).values = cells.map((row) => row.map(laidOutText));
  wear(sheet.getRange('A1'), { bold: true, size: 14 });
  wear(sheet.getRange(addressOf({ row: headingRow, column: 0, rows: 1, columns: columns.length })), { bold: true });
  sheet.freezePanes.freezeRows(headingRow);
  sheet.activate();
  sheet.getRange('A1').select();
}

/** No cell of a ledger is a formula of ours, whatever it begins with. */
function laidOutText(cell: string | number): string | number | boolean {
  return typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : laidOutInput(cell);
}

/** Deletes the sheet that was made, known by being new and by its name. */
async function takeAway(session: Session, { name, sheetIds }: Begun): Promise<void> {
  await session.run(async (context) => {
    const marks = loadMarks(context);
    const { worksheets } = context.workbook;
    worksheets.load({ id: true, name: true });
    await context.sync();
    for (const sheet of worksheets.items) if (!sheetIds.has(sheet.id) && sheet.name === name) sheet.delete();
    dropSampleMark(marks);
    await context.sync();
  });
}
