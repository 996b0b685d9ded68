/** Reads a surveyed sheet slice by slice into lanes and, when all rows are in, decides what they mean: the one place that knows the order of the steps. */
import { resultOf } from '../receivables/steps';
import { buildBook, type BookParts } from './build-book';
import { checkDocuments } from './check-documents';
import { classRows } from './class-rows';
import { compareAges } from './compare-ages';
import { documentTerms } from './document-terms';
import { controlTotals } from './control-totals';
import { mergeCustomerRecords } from './customer-list';
import type { CustomerRecord } from './customers-sheet';
import { withNumbers } from './customer-numbers';
import { emptyErrorCells } from './error-cells';
import { identifyCustomers } from './identify-customers';
import type { GridSlice, Ledger, Refusal, SetAsideRow } from './ledger';
import type { PaymentsSheet } from './payments-sheet';
import { statedDay } from './preamble';
import type { Reading } from './reading';
import { noDocumentsOn, refusal } from './refusals';
import { settleRepeats } from './find-repeats';
import { readCurrencies } from './row-currency';
import { readMeanings } from './row-meanings';
import { readMoney } from './row-money';
import { readSigns } from './row-signs';
import { createRowStore, takeSlice, type RowStore } from './row-store';
import { matchSettlements } from './match-settlements';
import { settleStore } from './settle-store';
import { knowOwnNumbers } from './settled-by-number';
import { markByFormats } from './sheet-currency';
import type { ReadingContext, SheetSurvey } from './survey-sheet';

export interface LedgerExtras {
  readonly payments?: PaymentsSheet;
  readonly customers?: readonly CustomerRecord[];
}

export type ReadOutcome = { readonly is: 'read'; readonly ledger: Ledger } | ({ readonly is: 'refused' } & Refusal);

export interface LedgerReader {
  /** Takes the rows of a slice; slices come in order and may hold any columns. */
  take(slice: GridSlice): void;
  /** Takes the number formats of rows taken before, where the survey asks for them. */
  takeFormats(slice: GridSlice): void;
  /** Decides. The reader is of no use afterwards. */
  finish(extras?: LedgerExtras): ReadOutcome;
  /** The same in steps, between which a screen can be drawn and a stop be heard; the last gives the outcome. */
  finishing(extras?: LedgerExtras): Generator<void, ReadOutcome>;
}

/** A reader for a sheet that was surveyed with the same context. Never throws for anything a sheet may hold. */
export function createLedgerReader(survey: SheetSurvey, context: ReadingContext): LedgerReader {
  const store = createRowStore(survey, context);
  return {
    take: (slice) => { if (survey.refusal === null) takeSlice(store, slice); },
    takeFormats: (slice) => markByFormats(store.money.values(), slice, store.firstRow, { currency: survey.details.columnCurrency, home: context.homeCurrency }),
    finish: (extras = {}) => resultOf(finishReading(survey, context, store, extras)),
    finishing: (extras = {}) => finishReading(survey, context, store, extras),
  };
}

/** Rows that hold no document, not even one that cannot be read. */
const HOLDS_NOTHING: ReadonlySet<string> = new Set(['blank', 'header', 'band', 'party', 'subtotal', 'grand-total', 'trailer', 'note']);

function* finishReading(survey: SheetSurvey, context: ReadingContext, store: RowStore, extras: LedgerExtras): Generator<void, ReadOutcome> {
  if (survey.refusal !== null) return { is: 'refused', ...survey.refusal };
  const settled = settleStore(survey, context, store);
  if (settled.is === 'refused') return { is: 'refused', ...(settled.why === 'empty' ? noDocumentsOn(survey.sheet) : refusal(settled.why, survey.sheet)) };
  const { reading } = settled;
  yield;
  const nobodys = emptyErrorCells(reading);
  const signs = readSigns(reading);
  const classed = classRows(reading, signs);
  if (reading.setAside.length === reading.count && reading.setAside.every(({ kind }) => HOLDS_NOTHING.has(kind))) return { is: 'refused', ...noDocumentsOn(survey.sheet) };
  const meanings = readMeanings(reading, signs);
  if (meanings.anySuppliers && reading.setAside.length === reading.count) return { is: 'refused', ...refusal('payables-not-receivables', survey.sheet) };
  const currencies = readCurrencies(reading, classed.sections);
  yield;
  const who = withNumbers(identifyCustomers(reading, classed.parties, nobodys), classed.parties);
  const dayLane = (role: 'invoiceDate' | 'dueDate' | 'paidDate' | 'promisedDate'): Int32Array | null => store.dates.get(role)?.values ?? null;
  const paidOn = dayLane('paidDate');
  yield;
  const documents = documentsOf(reading);
  const money = knowOwnNumbers(reading, readMoney(reading, meanings, currencies, signs, paidOn), who, documents);
  yield;
  settleRepeats({ reading, documents, customerOf: who.byRow, issuedOn: dayLane('invoiceDate'), dueOn: dayLane('dueDate'), money, meanings });
  yield;
  const controls = controlTotals(reading, money, currencies, classed);
  const matched = matchSettlements({ reading, meanings, money, currencies, who, documents, issuedOn: dayLane('invoiceDate'), payments: extras.payments ?? null });
  const parts: BookParts = {
    reading, meanings, currencies, money, who, documents, issuedOn: dayLane('invoiceDate'), dueOn: dayLane('dueDate'), paidOn, promisedOn: dayLane('promisedDate'), termsDays: documentTerms(reading, dayLane('invoiceDate')),
    consumed: matched.consumed, parts: matched.parts, further: matched.further, furtherSheet: extras.payments?.sheet ?? null,
    statedAsOf: statedDay(survey.details.preamble.asOf, settled.textOrder),
  };
  yield;
  checkDocuments(parts);
  compareAges(parts);
  yield;
  const book = buildBook(parts, mergeCustomerRecords(matched.customers, extras.customers ?? []));
  const setAside = [...aboveHeader(survey), ...reading.setAside].sort((left, right) => left.row - right.row);
  const rowsRead = reading.count + Math.max(0, store.firstRow - survey.details.firstRow - survey.headerRows.length);
  return {
    is: 'read',
    ledger: {
      book, sheet: survey.sheet, headerRows: survey.headerRows, format: survey.format, confidence: survey.confidence, columns: survey.columns, dateOrder: settled.dateOrder, kind: kindWith(money.kind, extras),
      rowsRead, rowsTaken: rowsRead - setAside.length, setAside, problems: [...reading.problems, ...extras.payments?.problems ?? []], controls,
    },
  };
}

/** Invoices beside a sheet of payments are no list of what is open. */
function kindWith(kind: Ledger['kind'], extras: LedgerExtras): Ledger['kind'] {
  return extras.payments !== undefined && kind === 'open-items' ? 'invoices' : kind;
}

/** Rows above the heading, which the survey saw. */
function aboveHeader(survey: SheetSurvey): SetAsideRow[] {
  const { firstRow, preamble } = survey.details;
  const rows: SetAsideRow[] = [];
  const texts = new Map(preamble.rows.map(({ row, text }) => [row, text]));
  for (let row = firstRow; row < (survey.headerRows[0] ?? firstRow); row += 1) {
    const text = texts.get(row);
    rows.push({ sheet: survey.sheet, row, kind: text === undefined ? 'blank' : 'preamble', because: text === undefined ? 'the row is empty' : 'above the headings' });
  }
  return rows;
}

/** Document numbers of all rows, with the zeros that a number format shows. */
function documentsOf(reading: Reading): readonly (string | number)[] {
  const lane = reading.store.raw.get('invoiceNumber');
  if (!lane) return new Array<string>(reading.count).fill('');
  const { values } = lane;
  values.length = reading.count;
  const padding = reading.survey.details.paddedColumns.get(lane.column) ?? 0;
  return padding === 0 ? values : values.map((value) => (typeof value === 'number' ? String(value).padStart(padding, '0') : value));
}
