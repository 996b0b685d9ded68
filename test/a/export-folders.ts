/** The sample exports in `test/ledgers/exports/`: each folder a ledger as a product writes it, and what a careful accountant reads from it. It knows files, not figures. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, GridSlice, LedgerMapping } from '../../src/ledger/ledger';
import type { ReadOutcome } from '../../src/ledger/ledger-reader';
import { createPaymentsReader, type PaymentsSheet } from '../../src/ledger/payments-sheet';
import { readLedger, sliceOf } from '../../src/ledger/read-ledger';
import { surveySheet, type ReadingContext } from '../../src/ledger/survey-sheet';
import { openWorkbook } from '../../src/workbench/files/open-workbook';

export interface ExpectedReading {
  readonly format: string;
  readonly headerRows: readonly number[];
  /** Role to column letter. */
  readonly columns: Readonly<Record<string, string>>;
  readonly dateOrder: string;
  readonly kind: string;
  readonly statedAsOf: string | null;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  /** Kind to 1-based rows. */
  readonly setAside: Readonly<Record<string, readonly number[]>>;
  readonly backDating: string;
  /** The export's own grand total by currency. */
  readonly footer: Readonly<Record<string, string>>;
  /** "code" for a problem of the sheet, "code@row" for one of a row. */
  readonly problems: readonly string[];
}

export interface ExpectedDocument {
  readonly row: number;
  readonly customer: string;
  readonly number: string;
  readonly issued: string | null;
  readonly due: string | null;
  readonly open: string;
  readonly currency: string;
}

export interface ExpectedFigures {
  readonly totals: readonly object[];
  readonly customers: readonly object[];
  readonly reading: ExpectedReading;
  readonly documents: readonly ExpectedDocument[];
}

export interface ExportCase extends Partial<ExpectedFigures> {
  readonly about: string;
  /** Where the shape is known from. */
  readonly basis: string;
  readonly homeCurrency: string;
  readonly asOf: string;
  readonly mapping?: LedgerMapping;
  /** The refusal, where this export cannot be used. */
  readonly refused?: string;
  /** Why the generic reader cannot read it alone. */
  readonly needsFormat?: string;
  /** Roles that the generic reader reads otherwise, defensibly: role to letter, null for none. */
  readonly without?: { readonly because: string; readonly columns: Readonly<Record<string, string | null>>; readonly documents?: readonly string[] };
}

const HOME = join(__dirname, '..', 'ledgers', 'exports');

export function exportNames(): string[] {
  return readdirSync(HOME).filter((name) => existsSync(join(HOME, name, 'expected.json'))).sort();
}

export function expectedOf(name: string): ExportCase {
  return JSON.parse(readFileSync(join(HOME, name, 'expected.json'), 'utf8')) as ExportCase;
}

/** Reads the sample, with its payments sheet if it has one; `known` false takes every format entry away. */
export async function readExport(name: string, known: boolean): Promise<ReadOutcome> {
  const { homeCurrency, mapping } = expectedOf(name);
  const context: ReadingContext = { sheet: 'Sheet1', dateSystem: 1900, homeCurrency, ...(mapping ? { mapping } : {}), ...(known ? {} : { formats: [] }) };
  const sheet = await sheetOf(name, 'ledger');
  if (sheet === null) throw new Error(`The sample ${name} has no ledger.`);
  const payments = await sheetOf(name, 'payments');
  return readLedger([sheet], context, payments ? { payments: paymentsIn(payments, { ...context, sheet: 'Payments', purpose: 'payments' }) } : {});
}

function paymentsIn(slice: GridSlice, context: ReadingContext): PaymentsSheet {
  const reader = createPaymentsReader(surveySheet(slice, context), context);
  reader.take(slice);
  const outcome = reader.finish();
  if (outcome.is === 'refused') throw new Error(outcome.message);
  return outcome.payments;
}

type StoredCell = CellValue | { readonly v: number; readonly f: string } | { readonly repeat: string; readonly times: number };

/** The sheet of an export as a workbook holds it: texts of a delimited file, or typed cells with their number formats. Null where there is none. */
export async function sheetOf(name: string, sheet: 'ledger' | 'payments'): Promise<GridSlice | null> {
  const typed = join(HOME, name, `${sheet}.json`), text = join(HOME, name, `${sheet}.csv`);
  if (existsSync(typed)) return typedSheet(JSON.parse(readFileSync(typed, 'utf8')) as StoredCell[][]);
  if (!existsSync(text)) return null;
  const { cells } = (await openWorkbook(readFileSync(text), `${sheet}.csv`)).sheets[0];
  return sliceOf(Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => cells.value(row, column))));
}

function typedSheet(rows: readonly (readonly StoredCell[])[]): GridSlice {
  const width = Math.max(...rows.map((row) => row.length));
  const formatOf = (cell: StoredCell | undefined): string => (typeof cell === 'object' && cell !== null && 'f' in cell ? cell.f : 'General');
  return sliceOf(rows.map((row) => row.map(valueOf)), rows.map((row) => Array.from({ length: width }, (_, column) => formatOf(row[column]))));
}

function valueOf(cell: StoredCell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'v' in cell ? cell.v : cell.repeat.repeat(cell.times);
}
