/** Reads what stands on our sheets before a write, in a handful of requests. It changes nothing and judges nothing. */
import type { Block, ReportSheetId } from '../reports/report-sheet';
import { addressOf, spanning } from './addresses';
import { askChoices } from './choices';
import { StandsInTheWay } from './host-errors';
import type { OwnSheet } from './own-sheets';
import { loadMarks, readMarks } from './own-sheets';
import type { Job } from './parts';
import { runInParts } from './parts';
import { askRamps } from './ramps';
import { askLook, lookOf } from './looks';
import type { ReadingCells } from './read-standing-cells';
import { besideJobs, cellJobs, cellsRead, mixedLookJobs, startReading } from './read-standing-cells';
import type { SheetSnapshot, Snapshot, StandingRamp } from './snapshot';
import { askTables } from './tables';

/** A block about to be written on the sheet of a report. */
export interface Wanted {
  readonly id: ReportSheetId;
  readonly block: Block;
  /** Some of its columns offer a list. */
  readonly offers: boolean;
}

interface Furniture {
  readonly own: OwnSheet;
  readonly sheetId: string;
  readonly sheet: Excel.Worksheet;
  readonly tables: Excel.TableCollection;
  readonly charts: Excel.ChartCollection;
  readonly rules: Excel.ConditionalFormatCollection;
  readonly frozen: Excel.Range;
  readonly titleRows: Excel.Range;
  readonly untouched: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** What stands where the blocks wanted will be written, on the sheets that are ours already. `between` runs before each further request and may throw to stop. */
export async function takeSnapshot(context: Excel.RequestContext, wanted: readonly Wanted[], between: () => void): Promise<Snapshot> {
  const loadedMarks = loadMarks(context);
  const sheets = context.workbook.worksheets;
  const allTables = context.workbook.tables;
  sheets.load({ id: true, name: true });
  allTables.load({ name: true });
  await context.sync();
  const marks = readMarks(loadedMarks, sheets.items.map((sheet) => sheet.name));
  const base = { sheetIds: new Set(sheets.items.map((sheet) => sheet.id)), marks: marks.formulas, tableNames: new Set(allTables.items.map((table) => table.name.toLowerCase())) };
  const furniture = marks.sheets.filter((own) => wanted.some(({ id }) => id === own.id)).map((own) => {
    const found = sheets.items.find((sheet) => sheet.name === own.name) as Excel.Worksheet;
    return askFurniture(own, found.id, found);
  });
  if (furniture.length === 0) return { ...base, sheets: [] };
  between();
  await context.sync();
  const locked = furniture.find(({ protection }) => protection.protected);
  if (locked) throw new StandsInTheWay(`The sheet "${locked.own.name}" is protected. Unprotect it under Review, then try again. Nothing was changed.`);
  const details = furniture.map((item) => askDetails(item, wanted.find(({ id }) => id === item.own.id) as Wanted));
  between();
  await context.sync();
  const known = details.map((answer) => answer());
  const jobs: Job[] = [];
  for (const { reading } of known) jobs.push(...cellJobs(reading), ...besideJobs(reading));
  await runInParts(context, jobs, between);
  await runInParts(context, known.flatMap(({ reading }) => mixedLookJobs(reading)), between);
  return { ...base, sheets: known.map(({ reading, rest }) => ({ ...rest, ...cellsRead(reading) })) };
}

function askFurniture(own: OwnSheet, sheetId: string, sheet: Excel.Worksheet): Furniture {
  const { tables, charts, protection } = sheet;
  protection.load({ protected: true });
  const rules = sheet.getRange().conditionalFormats;
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  tables.load({ id: true, name: true });
  charts.load({ name: true, top: true, left: true, width: true, height: true, title: { text: true } });
  rules.load({ id: true, type: true });
  frozen.load({ rowCount: true, columnCount: true });
  titleRows.load({ rowIndex: true, rowCount: true });
  return { own, sheetId, sheet, tables, charts, rules, frozen, titleRows, protection, untouched: askLook(sheet.getRange('XFD1048576')) };
}

interface Details {
  readonly reading: ReadingCells;
  readonly rest: Omit<SheetSnapshot, 'cells' | 'formats' | 'looks' | 'beside'>;
}

function askDetails({ own, sheetId, sheet, tables, charts, rules, frozen, titleRows, untouched }: Furniture, { block, offers }: Wanted): () => Details {
  const tablesNow = askTables(tables);
  const ramps = askRamps(sheet, rules.items);
  const choices = offers ? askChoices(sheet, spanning(own.block, block)) : () => [];
  const widths = newColumns(own.block, block).map((column) => {
    const { format } = sheet.getRange(addressOf({ row: 1, column, rows: 1, columns: 1 }));
    format.load({ columnWidth: true });
    return { column, format };
  });
  return () => {
    const plain = lookOf(untouched.format);
    if (!plain) throw new Error('Excel did not tell how an empty cell looks.');
    const standing = tablesNow();
    const ourRamps: readonly StandingRamp[] = ramps();
    return {
      reading: startReading(sheet, own.block, spanning(own.block, block), standing, plain),
      rest: {
        id: own.id, sheetId, sheet: own.name, own: own.block, hasInsertions: own.hasInsertions, hasNewColumns: own.hasNewColumns, plain, tables: standing, ramps: ourRamps, choices: choices(standing),
        charts: charts.items.map(({ name, title, top, left, width, height }) => ({ name, title: title.text, top, left, width, height })),
        frozenRows: frozen.isNullObject || frozen.columnCount < 16384 ? null : frozen.rowCount,
        titleRows: titleRows.isNullObject ? null : `$${titleRows.rowIndex + 1}:$${titleRows.rowIndex + titleRows.rowCount}`,
        widths: new Map(widths.map(({ column, format }) => [column, format.columnWidth])),
      },
    };
  };
}

/** Columns of the new block right of the old one. */
export function newColumns(old: Block, block: Block): readonly number[] {
  const from = old.column + old.columns;
  return Array.from({ length: Math.max(0, block.column + block.columns - from) }, (_, i) => from + i);
}
