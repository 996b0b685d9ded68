/** The order in which a ledger is found and read: list the sheets, look at the first rows of each, choose or refuse, then read the columns needed in slices. No rule of reading is here. */
import { chooseLedgerSheet } from '../ledger/choose-sheet';
import type { SheetCandidate } from '../ledger/choose-sheet';
import { withCustomerList } from '../ledger/customer-list';
import { readCustomersSheet } from '../ledger/customers-sheet';
import type { CustomerRecord } from '../ledger/customers-sheet';
import type { GridSlice, Ledger, LedgerMapping, RefusalCode } from '../ledger/ledger';
import { createLedgerReader } from '../ledger/ledger-reader';
import type { LedgerExtras } from '../ledger/ledger-reader';
import { createPaymentsReader } from '../ledger/payments-sheet';
import { SAMPLE_ROWS } from '../ledger/read-ledger';
import { noCustomersOn, refusal } from '../ledger/refusals';
import { surveySheet } from '../ledger/survey-sheet';
import type { ReadingContext, SheetSurvey } from '../ledger/survey-sheet';
import type { CurrencyCode } from '../receivables/money';
import { breathe, inSteps, outcomeOf, Refused } from './outcome';
import type { RunControl, RunOutcome, SheetInfo, TableInfo, Workbook } from './ports';

export interface LedgerRequest {
  /** Null: the sheet of the mapping, else the one that looks most like a ledger. */
  readonly sheet: string | null;
  /** Only these cells of the sheet (a table, a selection), heading included; null for all. */
  readonly block: Omit<TableInfo, 'name'> | null;
  /** Sheets of payments and of customers; null for none. */
  readonly payments: string | null;
  readonly customers: string | null;
  readonly mapping: LedgerMapping;
  /** Currency of a ledger that names none. */
  readonly homeCurrency: CurrencyCode;
}

/** Rows handed to the reader at a time, so that no step blocks the screen for long. */
const ROWS_A_STEP = 20_000;
/** Columns that a survey looks at; no export is wider, and a stray cell in column XFD must not make it slow. */
const COLUMNS_SURVEYED = 120;
/** Refusals that tell her more than "no ledger here", the most telling first. */
const TELLING: readonly RefusalCode[] = ['summary-not-documents', 'payables-not-receivables', 'no-dates', 'no-amounts', 'ambiguous-dates', 'swapped-dates', 'no-ledger-found', 'empty'];

/** Surveys every sheet that could be the ledger, in the order of the workbook. */
export function surveyWorkbook(workbook: Workbook, request: LedgerRequest, run: RunControl): Promise<RunOutcome<readonly SheetCandidate[]>> {
  return outcomeOf(run, async () => candidatesOf(workbook, await workbook.sheets(), await contextOf(workbook, request), run));
}

/** Finds and reads the ledger, with the payments and customers that belong to it. */
export function readLedgerSheet(workbook: Workbook, request: LedgerRequest, run: RunControl): Promise<RunOutcome<Ledger>> {
  return outcomeOf(run, () => readChosen(workbook, request, run));
}

async function readChosen(workbook: Workbook, request: LedgerRequest, run: RunControl): Promise<Ledger> {
  const sheets = await workbook.sheets();
  const context = await contextOf(workbook, request);
  const named = request.sheet ?? request.mapping.sheet ?? null;
  const survey = named === null
    ? choose(await candidatesOf(workbook, sheets, context, run), sheets)
    : await surveyOne(workbook, infoOf(sheets, named), contextFor(infoOf(sheets, named).name, context), run, request.block);
  if (survey.refusal) throw new Refused(survey.refusal);
  const own = sheets.find(({ ours }) => ours === 'customers') ?? null;
  const hers = request.customers === null ? null : infoOf(sheets, request.customers);
  const extras: LedgerExtras = {
    ...(hers === null || hers === own ? {} : { customers: await readCustomers(workbook, hers, run) }),
    ...(request.payments === null ? {} : { payments: await readPayments(workbook, infoOf(sheets, request.payments), context, run) }),
  };
  const info = infoOf(sheets, survey.sheet);
  const reader = createLedgerReader(survey, { ...contextFor(survey.sheet, context), rows: (request.block ?? info).rows });
  await feed(workbook, survey, info, request.block, reader, run);
  const outcome = await inSteps(reader.finishing(extras), run);
  if (outcome.is === 'refused') throw new Refused(outcome);
  return withCustomerList(outcome.ledger, own === null ? [] : readCustomersSheet(await allSlices(workbook, own, run)));
}

async function readCustomers(workbook: Workbook, info: SheetInfo, run: RunControl): Promise<readonly CustomerRecord[]> {
  const records = readCustomersSheet(await allSlices(workbook, info, run));
  if (records.length === 0) throw new Refused(noCustomersOn(info.name));
  return records;
}

async function contextOf(workbook: Workbook, request: LedgerRequest): Promise<ReadingContext> {
  return { sheet: '', dateSystem: await workbook.dateSystem(), homeCurrency: request.homeCurrency, mapping: request.mapping };
}

/** Corrections made for one sheet say nothing of another. */
function contextFor(sheet: string, { mapping = {}, ...context }: ReadingContext): ReadingContext {
  return { ...context, sheet, mapping: mapping.sheet === undefined || mapping.sheet.toLowerCase() === sheet.toLowerCase() ? mapping : {} };
}

function infoOf(sheets: readonly SheetInfo[], name: string): SheetInfo {
  const found = sheets.find((sheet) => sheet.name === name) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new Refused(refusal('sheet-not-found', name));
  return found;
}

async function candidatesOf(workbook: Workbook, sheets: readonly SheetInfo[], context: ReadingContext, run: RunControl): Promise<readonly SheetCandidate[]> {
  const candidates: SheetCandidate[] = [];
  for (const info of sheets) {
    if (info.ours !== null) continue;
    const survey = await surveyOne(workbook, info, contextFor(info.name, context), run, null);
    candidates.push({ survey, ours: false, visible: info.visible, rows: info.rows });
  }
  return candidates;
}

async function surveyOne(workbook: Workbook, info: SheetInfo, context: ReadingContext, run: RunControl, block: LedgerRequest['block']): Promise<SheetSurvey> {
  const area = block ?? info;
  const columns = Array.from({ length: Math.min(area.columns, COLUMNS_SURVEYED) }, (_, i) => area.firstColumn + i);
  let sample: GridSlice = { firstRow: area.firstRow, columns, values: [] };
  if (area.rows > 0) {
    const quiet: RunControl = { signal: run.signal, report: () => undefined };
    const request = { sheet: info.name, firstRow: area.firstRow, lastRow: area.firstRow + Math.min(area.rows, SAMPLE_ROWS) - 1, columns, withFormats: true };
    for await (const slice of workbook.readSheet(request, quiet)) {
      sample = sample.values.length === 0 ? slice : { ...sample, values: [...sample.values, ...slice.values], numberFormats: [...sample.numberFormats ?? [], ...slice.numberFormats ?? []] };
    }
  }
  return surveySheet(sample, context);
}

function choose(candidates: readonly SheetCandidate[], sheets: readonly SheetInfo[]): SheetSurvey {
  const chosen = chooseLedgerSheet(candidates);
  if (chosen) return chosen;
  const why = TELLING.flatMap((code) => candidates.filter(({ survey }) => survey.refusal?.why === code))[0]?.survey.refusal;
  throw new Refused(why ?? refusal('empty', sheets[0]?.name ?? ''));
}

interface Taker {
  take(slice: GridSlice): void;
}

/** Reads the columns that the survey wants and hands them over in steps. */
async function feed(workbook: Workbook, survey: SheetSurvey, info: SheetInfo, block: LedgerRequest['block'], reader: Taker, run: RunControl): Promise<void> {
  const area = block ?? info;
  const columns = survey.neededColumns.filter((column) => column >= area.firstColumn && column < area.firstColumn + area.columns);
  const request = { sheet: survey.sheet, firstRow: area.firstRow, lastRow: area.firstRow + area.rows - 1, columns };
  for await (const slice of workbook.readSheet(request, run)) {
    for (let from = 0; from < slice.values.length; from += ROWS_A_STEP) {
      reader.take({ firstRow: slice.firstRow + from, columns: slice.columns, values: slice.values.slice(from, from + ROWS_A_STEP) });
      await breathe(run);
    }
  }
}

async function readPayments(workbook: Workbook, info: SheetInfo, context: ReadingContext, run: RunControl): Promise<NonNullable<LedgerExtras['payments']>> {
  const own: ReadingContext = { sheet: info.name, dateSystem: context.dateSystem, homeCurrency: context.homeCurrency, purpose: 'payments', ...dateOrderOf(context) };
  const survey = await surveyOne(workbook, info, own, run, null);
  if (survey.refusal) throw new Refused(survey.refusal);
  const reader = createPaymentsReader(survey, own);
  await feed(workbook, survey, info, null, reader, run);
  const outcome = reader.finish();
  if (outcome.is === 'refused') throw new Refused(outcome);
  return outcome.payments;
}

/** Of the corrections only the date order holds for a further sheet too: columns and heading are the ledger's. */
function dateOrderOf(context: ReadingContext): Pick<ReadingContext, 'mapping'> {
  return context.mapping?.dateOrder === undefined ? {} : { mapping: { dateOrder: context.mapping.dateOrder } };
}

async function allSlices(workbook: Workbook, info: SheetInfo, run: RunControl): Promise<readonly GridSlice[]> {
  const slices: GridSlice[] = [];
  for await (const slice of workbook.readSheet({ sheet: info.name }, run)) slices.push(slice);
  return slices;
}
