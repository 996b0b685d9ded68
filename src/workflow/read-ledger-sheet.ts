/** The order in which a ledger is read: find its sheet, read what goes with it, then the columns needed in slices. No rule of reading is here. */
import type { ApprovedLimit } from '../ledger/approved-limits';
import { documentKey } from '../ledger/apply-payments';
import { columnsOfLimits, LIMIT_HEADING_ROWS, readApprovedLimits, withApprovedLimits } from '../ledger/approved-limits';
import { withCustomerList } from '../ledger/customer-list';
import { isCustomersSheetName, isOnceOurs, readCustomersSheet } from '../ledger/customers-sheet';
import type { CustomerRecord } from '../ledger/customers-sheet';
import type { GridSlice, Ledger, LedgerMapping, LedgerProblem } from '../ledger/ledger';
import { createLedgerReader } from '../ledger/ledger-reader';
import type { LedgerExtras, LedgerReader } from '../ledger/ledger-reader';
import { createPaymentsReader } from '../ledger/payments-sheet';
import { isRatesSheetName, readRatesSheet } from '../ledger/rates-sheet';
import { noCustomersOn } from '../ledger/refusals';
import type { ReadingContext, SheetSurvey } from '../ledger/survey-sheet';
import type { CurrencyCode } from '../receivables/money';
import type { KeptMapping } from '../settings/read-mappings';
import { chooseLedger, infoOf, lookAt, lookAtAll, sheetNamed } from './find-ledger';
import type { Candidate, Corrections, LookedAt } from './find-ledger';
import { breathe, inSteps, outcomeOf, Refused } from './outcome';
import { sheetsNotRead } from './sheets-not-read';
import type { ReadRequest, RunControl, RunOutcome, SheetInfo, TableInfo, Workbook } from './ports';

export interface LedgerRequest {
  /** Null: the sheet of the mapping, else the one that looks most like a ledger. */
  readonly sheet: string | null;
  /** Only these cells of the sheet (a table, a selection), heading included; null for all. */
  readonly block: Omit<TableInfo, 'name'> | null;
  /** Sheets of payments and of customers; null for those of the corrections, if any. */
  readonly payments: string | null;
  readonly customers: string | null;
  /** Corrections, which may name sheets too; null for those kept for the shape of the sheet. */
  readonly mapping: LedgerMapping | null;
  /** Corrections kept by shape. */
  readonly kept?: readonly KeptMapping[];
  /** All sheets, where they were looked at before the one was named, or "anew" to look at them: what is passed over by that is told. */
  readonly surveyed?: readonly Candidate[] | 'anew';
  /** Currency of a ledger that names none. */
  readonly homeCurrency: CurrencyCode;
}

/** Rows handed to the reader at a time, so that no step blocks the screen for long. */
const ROWS_A_STEP = 20_000;
/** Up to so many rows, the number formats of every column of amounts are looked through for a second currency; in longer sheets those of one. */
const ROWS_LOOKED_THROUGH = 20_000;
/** Surveys every sheet that could be the ledger, in the order of the workbook. */
export function surveyWorkbook(workbook: Workbook, request: LedgerRequest, run: RunControl): Promise<RunOutcome<readonly Candidate[]>> {
  return outcomeOf(run, async () => {
    const [sheets, context] = await Promise.all([workbook.sheets(), contextOf(workbook, request)]);
    return lookAtAll(workbook, sheets, context, correctionsOf(request), run);
  });
}

/** Finds and reads the ledger, with the payments and customers that belong to it. */
export function readLedgerSheet(workbook: Workbook, request: LedgerRequest, run: RunControl): Promise<RunOutcome<Ledger>> {
  return outcomeOf(run, () => readChosen(workbook, request, run));
}

async function readChosen(workbook: Workbook, request: LedgerRequest, run: RunControl): Promise<Ledger> {
  const [sheets, context] = await Promise.all([workbook.sheets(), contextOf(workbook, request)]);
  const named = request.sheet ?? request.mapping?.sheet ?? null;
  const candidates = named === null || request.surveyed === 'anew' ? await lookAtAll(workbook, sheets, context, correctionsOf(request), run) : request.surveyed ?? [];
  const looked = named === null ? chooseLedger(candidates, sheets)
    : await lookAt(workbook, infoOf(sheets, named), context, correctionsOf(request), request.block, run);
  const { survey, shape, mapping } = looked;
  if (survey.refusal) throw new Refused(survey.refusal, mapping);
  const chosen = besideOf(sheets, request, mapping);
  const beside = { ...chosen, customers: chosen.customers ?? await listOnceOurs(workbook, sheets, survey.sheet, run) };
  const own = sheets.find(({ ours }) => ours === 'customers') ?? null;
  const reading: ReadingContext = { ...context, sheet: survey.sheet, mapping };
  const extras: LedgerExtras = {
    ...(beside.customers === null || beside.customers === own ? {} : { customers: await readCustomers(workbook, beside.customers, run) }),
    ...(beside.payments === null ? {} : { payments: await readPayments(workbook, beside.payments, { ...reading, numbers: await numbersOf(workbook, survey, run) }, run) }),
  };
  const info = infoOf(sheets, survey.sheet);
  const reader = createLedgerReader(survey, { ...reading, rows: (request.block ?? info).rows });
  await feed(workbook, survey, info, request.block, reader, run);
  await feedFormats(workbook, survey, request.block ?? info, reader, run);
  const outcome = await inSteps(reader.finishing(extras), run);
  if (outcome.is === 'refused') throw new Refused(outcome, mapping);
  const listed = withCustomerList(outcome.ledger, own === null ? [] : readCustomersSheet(await allSlices(workbook, own, run)), extras.customers);
  const limits = sheets.find(({ ours }) => ours === 'credit-limits') ?? null;
  const ledger = limits === null ? listed : withApprovedLimits(listed, await approvedLimits(workbook, limits, run), limits.name);
  const { rates, problems } = await ratesBeside(workbook, sheets, ledger, context, run);
  return { ...ledger, ...(rates.length === 0 ? {} : { rates }), shape, corrections: mapping, problems: [...ledger.problems, ...beside.problems, ...problems, ...hiddenRows(info), ...passedOver(sheets, candidates, looked, ledger, beside)] };
}

/** Rows that a filter or she herself hid count: they are the ledger's, and a sum that she sees on her sheet may leave them out. */
function hiddenRows({ name, hasHiddenRows }: SheetInfo): readonly LedgerProblem[] {
  if (hasHiddenRows !== true) return [];
  return [{
    sheet: name, row: null, column: null, problem: 'hidden-rows', value: name, severity: 'notice',
    message: `Rows of the sheet "${name}" are hidden, by a filter or by hand; they are read like all others. Show them to see what was counted.`,
  }];
}

/** Sheets that were not read and may belong to the ledger; our own sample never does. */
function passedOver(sheets: readonly SheetInfo[], candidates: readonly Candidate[], looked: LookedAt, ledger: Ledger, beside: Beside): readonly LedgerProblem[] {
  const hers = candidates.filter(({ survey }) => sheetNamed(sheets, survey.sheet)?.isSample !== true);
  return hers.length < 1 ? [] : sheetsNotRead(hers, looked, numbersIn(ledger), { payments: beside.payments?.name ?? null, customers: beside.customers?.name ?? null });
}

interface Beside {
  readonly payments: SheetInfo | null;
  readonly customers: SheetInfo | null;
  readonly problems: readonly LedgerProblem[];
}

/** The sheets that go with the ledger. One asked for must be there; one that went with last month's export may be gone, and that is told. */
function besideOf(sheets: readonly SheetInfo[], request: LedgerRequest, mapping: LedgerMapping): Beside {
  const problems: LedgerProblem[] = [];
  const find = (what: 'payments' | 'customers'): SheetInfo | null => {
    const name = request[what] ?? mapping[what] ?? null;
    if (name === null) return null;
    const found = sheetNamed(sheets, name);
    if (found || request[what] !== null || request.mapping !== null) return found ?? infoOf(sheets, name);
    problems.push({
      sheet: name, row: null, column: null, problem: 'unknown-reference', value: name, severity: 'warning',
      message: `The sheet "${name}" was read for ${what} with the last export of this shape, and is not in this workbook now. Choose the sheet of ${what} anew, or none.`,
    });
    return null;
  };
  const found = { payments: find('payments'), customers: find('customers') };
  return { ...found, problems };
}

function correctionsOf({ mapping, kept = [] }: LedgerRequest): Corrections {
  return { given: mapping, kept };
}

async function readCustomers(workbook: Workbook, info: SheetInfo, run: RunControl): Promise<readonly CustomerRecord[]> {
  const records = readCustomersSheet(await allSlices(workbook, info, run));
  if (records.length === 0) throw new Refused(noCustomersOn(info.name));
  return records;
}

/** A list of customers that was ours in another workbook: who is on hold, or a consumer, there is so here, and is not to be written to otherwise. */
async function listOnceOurs(workbook: Workbook, sheets: readonly SheetInfo[], ledgerSheet: string, run: RunControl): Promise<SheetInfo | null> {
  const quiet: RunControl = { signal: run.signal, report: () => undefined };
  for (const info of sheets.filter(({ name, ours, rows }) => ours === null && rows > 1 && name !== ledgerSheet && isCustomersSheetName(name))) {
    const slices = await allSlices(workbook, info, quiet);
    if (isOnceOurs(slices) && readCustomersSheet(slices).length > 0) return info;
  }
  return null;
}

async function contextOf(workbook: Workbook, request: LedgerRequest): Promise<ReadingContext> {
  return { sheet: '', dateSystem: await workbook.dateSystem(), homeCurrency: request.homeCurrency };
}

interface Taker {
  take(slice: GridSlice): void;
}

/** Reads the columns that the survey wants and hands them over in steps. */
async function feed(workbook: Workbook, survey: SheetSurvey, info: SheetInfo, block: LedgerRequest['block'], reader: Taker, run: RunControl): Promise<void> {
  const area = block ?? info;
  const columns = survey.neededColumns.filter((column) => column >= area.firstColumn && column < area.firstColumn + area.columns);
  const request = { sheet: survey.sheet, firstRow: area.firstRow, lastRow: area.firstRow + area.rows - 1, columns, isWithinUsed: block === null };
  for await (const slice of workbook.readSheet(request, run)) {
    for (let from = 0; from < slice.values.length; from += ROWS_A_STEP) {
      reader.take({ firstRow: slice.firstRow + from, columns: slice.columns, values: slice.values.slice(from, from + ROWS_A_STEP) });
      await breathe(run);
    }
  }
}

/** Number formats, where they name a currency and nothing else does: a second one far below would be added to the first in silence. */
async function feedFormats(workbook: Workbook, survey: SheetSurvey, area: Pick<SheetInfo, 'firstRow' | 'rows'>, reader: LedgerReader, run: RunControl): Promise<void> {
  const { formatColumns, formatsDiffer } = survey.details;
  if (formatColumns.length === 0) return;
  const wanted = !formatsDiffer && area.rows > ROWS_LOOKED_THROUGH ? formatColumns.slice(0, 1) : formatColumns;
  const request = { sheet: survey.sheet, firstRow: area.firstRow, lastRow: area.firstRow + area.rows - 1, columns: wanted, withFormats: true };
  for await (const slice of workbook.readSheet(request, { signal: run.signal, report: () => undefined })) reader.takeFormats(slice);
}

/** The ledger's document numbers, by which the payments' references are found; of a very long ledger the first of them. */
async function numbersOf(workbook: Workbook, { sheet, columns, headerRows }: SheetSurvey, run: RunControl): Promise<ReadonlySet<string>> {
  const column = columns.find(({ role }) => role === 'invoiceNumber')?.column;
  if (column === undefined || headerRows.length === 0) return new Set();
  const firstRow = headerRows[headerRows.length - 1] + 1;
  const slices = await slicesOf(workbook, { sheet, firstRow, lastRow: firstRow + ROWS_LOOKED_THROUGH - 1, columns: [column] }, { signal: run.signal, report: () => undefined });
  return new Set(slices.flatMap(({ values }) => values.map(([value]) => documentKey(typeof value === 'number' ? value : String(value ?? '')))).filter((key) => key !== ''));
}

/** The same of a ledger that is read. */
function numbersIn({ book: { entries } }: Ledger): ReadonlySet<string> {
  return new Set(entries.document.slice(0, ROWS_LOOKED_THROUGH).map(documentKey));
}

async function readPayments(workbook: Workbook, info: SheetInfo, context: ReadingContext, run: RunControl): Promise<NonNullable<LedgerExtras['payments']>> {
  const own: ReadingContext = { sheet: info.name, dateSystem: context.dateSystem, homeCurrency: context.homeCurrency, purpose: 'payments', ...dateOrderOf(context), ...(context.numbers && { numbers: context.numbers }) };
  const { survey } = await lookAt(workbook, info, own, { given: own.mapping ?? {}, kept: [] }, null, run);
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

/** A sheet of hers that is called one of rates; only where the ledger has a currency to which it can speak. */
async function ratesBeside(workbook: Workbook, sheets: readonly SheetInfo[], ledger: Ledger, { dateSystem, homeCurrency }: ReadingContext, run: RunControl): Promise<ReturnType<typeof readRatesSheet>> {
  const info = sheets.find(({ name, ours, rows }) => ours === null && name !== ledger.sheet && rows > 1 && isRatesSheetName(name));
  if (!info || ledger.book.accounts.every(({ currency }) => currency === homeCurrency)) return { rates: [], problems: [] };
  const quiet: RunControl = { signal: run.signal, report: () => undefined };
  return readRatesSheet(info.name, await allSlices(workbook, info, quiet), homeCurrency, { dateSystem, order: ledger.dateOrder === 'serial' ? null : ledger.dateOrder });
}

async function approvedLimits(workbook: Workbook, { name }: SheetInfo, run: RunControl): Promise<readonly ApprovedLimit[]> {
  const columns = columnsOfLimits(await slicesOf(workbook, { sheet: name, firstRow: 1, lastRow: LIMIT_HEADING_ROWS }, run));
  return columns === null ? [] : readApprovedLimits(await slicesOf(workbook, { sheet: name, columns }, run));
}

function allSlices(workbook: Workbook, info: SheetInfo, run: RunControl): Promise<readonly GridSlice[]> {
  return slicesOf(workbook, { sheet: info.name }, run);
}

async function slicesOf(workbook: Workbook, request: ReadRequest, run: RunControl): Promise<readonly GridSlice[]> {
  const slices: GridSlice[] = [];
  for await (const slice of workbook.readSheet(request, run)) slices.push(slice);
  return slices;
}
