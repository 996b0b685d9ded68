/** All rows of the sheet under its heading as lanes, and apart from them, whole, the few rows that do not look like documents. */
import type { VoidMeaning } from './void-columns';
import type { CellValue, ColumnRole, GridSlice } from './ledger';
import { isBlank } from './cells';
import type { CurrencyCode } from '../receivables/money';
import { CodeLane } from './code-lane';
import { normalHeading } from './headings';
import { DateLane, HAS_DATE, HAS_DOCUMENT, HAS_FAULT, HAS_MONEY, HAS_PARTY, MoneyLane, type Lane, type RowNotes } from './lanes';
import { RawLane } from './raw-lane';
import { SHIFT_1904 } from './sheet-day';
import type { ReadingContext, SheetSurvey } from './survey-sheet';

/** A row that needs a closer look once all rows are known. */
export interface OddRow {
  /** Place in the lanes. */
  readonly row: number;
  /** Its filled cells, by 0-based sheet column. */
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}

export interface RowStore {
  /** 1-based sheet row of place 0. */
  readonly firstRow: number;
  /** Places in use; the last one is not blank. */
  count: number;
  readonly dates: ReadonlyMap<ColumnRole, DateLane>;
  readonly money: ReadonlyMap<ColumnRole, MoneyLane>;
  readonly codes: Map<ColumnRole, CodeLane>;
  /** The half of customers' names that has no role, and what stands above it. */
  readonly otherName: CodeLane | null;
  readonly otherNameHeading: string;
  readonly raw: ReadonlyMap<ColumnRole, RawLane>;
  readonly buckets: readonly MoneyLane[];
  /** Further columns of a role's amounts, each of one currency. */
  readonly perCurrency: readonly { readonly role: ColumnRole; readonly currency: CurrencyCode; readonly lane: MoneyLane }[];
  /** What settles an invoice beside the money received. */
  readonly beside: readonly MoneyLane[];
  /** Tax to be added to the amount. */
  readonly taxes: readonly MoneyLane[];
  /** Of payments in parts: the whole of each. */
  readonly whole: MoneyLane | null;
  /** What says that a row is void, a draft or written off. */
  readonly voids: readonly { readonly heading: string; readonly meaning: VoidMeaning; readonly lane: CodeLane }[];
  /** The export's own days past due. */
  readonly age: MoneyLane | null;
  readonly notes: RowNotes;
  readonly odd: OddRow[];
  readonly oddRows: Set<number>;
  /** True while every row so far is a document with a date: then no row need be looked at again to class it. */
  allDocuments: boolean;
  readonly lanes: readonly Lane[];
}

const DATE_ROLES: readonly ColumnRole[] = ['invoiceDate', 'dueDate', 'paidDate', 'promisedDate'];
const MONEY_ROLES: readonly ColumnRole[] = ['amount', 'paid', 'balance', 'debit', 'credit', 'creditLimit'];
const RAW_ROLES: readonly ColumnRole[] = ['invoiceNumber', 'appliesTo'];
const CODE_ROLES: readonly ColumnRole[] = ['customerId', 'customerName', 'email', 'phone', 'contact', 'language', 'country', 'documentType', 'terms', 'debitCreditSign', 'currency', 'status', 'disputed', 'hold'];

/** Rows of the largest sheet. */
const MOST_ROWS = 1_048_576;

/** Rows taken by all lanes in turn, few enough that their cells stay in the processor's cache meanwhile. */
const BLOCK = 512;

/** An empty store for the columns of a survey. */
export function createRowStore(survey: SheetSurvey, context: ReadingContext): RowStore {
  const column = new Map(survey.columns.map((reading) => [reading.role, reading.column]));
  const shift = context.dateSystem === 1904 ? SHIFT_1904 : 0;
  // Where customers stand on rows of their own, their column tells nothing of the rows below.
  const { partyColumn } = survey.details;
  const lanesOf = <T>(roles: readonly ColumnRole[], make: (column: number, role: ColumnRole) => T): Map<ColumnRole, T> =>
    new Map(roles.flatMap((role) => { const at = column.get(role); return at === undefined ? [] : [[role, make(at, role)] as const]; }));
  const dates = lanesOf(DATE_ROLES, (at, role) => new DateLane(at, role === 'invoiceDate' || role === 'dueDate' || (role === 'paidDate' && context.purpose === 'payments') ? HAS_DATE : 0, shift, survey.details.compactDates.get(at)?.form));
  const money = lanesOf(MONEY_ROLES, (at, role) => new MoneyLane(at, role === 'creditLimit' ? 0 : HAS_MONEY));
  const raw = lanesOf(RAW_ROLES, (at, role) => new RawLane(at, role === 'invoiceNumber' && at !== partyColumn ? HAS_DOCUMENT : 0));
  let guide: CodeLane | null = null;
  const codes = lanesOf(CODE_ROLES, (at, role) => {
    const lane = new CodeLane(at, (role === 'customerId' || role === 'customerName') && at !== partyColumn ? HAS_PARTY : 0, guide);
    guide ??= lane;
    return lane;
  });
  const buckets = survey.details.bucketColumns.map((at) => new MoneyLane(at, HAS_MONEY));
  const perCurrency = survey.details.currencyColumns.map(({ role, column: at, currency }) => ({ role, currency, lane: new MoneyLane(at, HAS_MONEY) }));
  const beside = survey.details.besideColumns.map((at) => new MoneyLane(at, 0));
  const taxes = survey.details.taxColumns.map((at) => new MoneyLane(at, 0));
  const { otherNameColumn } = survey.details;
  const otherName = otherNameColumn >= 0 ? new CodeLane(otherNameColumn, 0, null) : null;
  const voids = survey.details.voidColumns.map(({ heading, meaning, column: at }) => ({ heading, meaning, lane: new CodeLane(at, 0, null) }));
  const whole = survey.details.wholeColumn >= 0 ? new MoneyLane(survey.details.wholeColumn, HAS_MONEY) : null;
  const age = survey.details.ageColumn >= 0 ? new MoneyLane(survey.details.ageColumn, 0) : null;
  const lanes: Lane[] = [...dates.values(), ...money.values(), ...codes.values(), ...raw.values(), ...buckets, ...perCurrency.map(({ lane }) => lane), ...beside, ...taxes, ...voids.map(({ lane }) => lane), ...(whole ? [whole] : []), ...(age ? [age] : []), ...(otherName ? [otherName] : [])];
  const firstRow = (survey.headerRows[survey.headerRows.length - 1] ?? 0) + 1;
  const store: RowStore = { firstRow, count: 0, dates, money, codes, raw, otherName, otherNameHeading: normalHeading(survey.details.headings.get(otherNameColumn) ?? ''), buckets, perCurrency, beside, taxes, voids, whole, age, notes: { bits: new Uint8Array(0), faults: [] }, odd: [], oddRows: new Set(), allDocuments: true, lanes };
  growTo(store, Math.min(context.rows ?? 0, MOST_ROWS));
  return store;
}

/** Adds the rows of one slice; slices come in order. */
export function takeSlice(store: RowStore, slice: GridSlice): void {
  const from = Math.max(0, store.firstRow + store.count - slice.firstRow);
  const added = slice.values.length - from;
  if (added <= 0) return;
  const row = slice.firstRow + from - store.firstRow;
  growTo(store, row + added);
  for (const lane of store.lanes) if (row > store.count) lane.leaveOut(store.count, row - store.count);
  const placed = store.lanes.map((lane) => ({ lane, place: slice.columns.indexOf(lane.column) }));
  const present = placed.filter(({ place }) => place >= 0);
  for (const { lane, place } of placed) if (place < 0) lane.leaveOut(row, added);
  for (let start = from; start < slice.values.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, slice.values.length);
    for (const { lane, place } of present) lane.take(slice.values, place, start, end, row + start - from, store.notes);
  }
  if (row > store.count) store.allDocuments = false;
  store.count = row + added;
  const { bits } = store.notes;
  for (let i = 0; i < added; i += 1) {
    const seen = bits[row + i];
    if ((seen & (HAS_MONEY | HAS_DATE | HAS_FAULT)) === (HAS_MONEY | HAS_DATE)) continue;
    store.allDocuments = false;
    if (!isPlainDocument(seen)) keepOdd(store, slice, from + i, row + i);
  }
}

/** Money with a date, or money with a number and a customer; and every cell readable. */
export function isPlainDocument(bits: number): boolean {
  return (bits & (HAS_MONEY | HAS_DATE | HAS_FAULT)) === (HAS_MONEY | HAS_DATE) || (bits & (HAS_MONEY | HAS_DOCUMENT | HAS_PARTY | HAS_FAULT)) === (HAS_MONEY | HAS_DOCUMENT | HAS_PARTY);
}

function keepOdd(store: RowStore, slice: GridSlice, index: number, row: number): void {
  const cells = [];
  const values = slice.values[index];
  for (let place = 0; place < slice.columns.length; place += 1) {
    const value = values[place];
    if (!isBlank(value)) cells.push({ column: slice.columns[place], value });
  }
  if (cells.length === 0) return;
  store.odd.push({ row, cells });
  store.oddRows.add(row);
}

function growTo(store: RowStore, rows: number): void {
  const { notes } = store;
  if (notes.bits.length >= rows) return;
  const capacity = Math.max(rows, Math.min(notes.bits.length * 2, MOST_ROWS), 4096);
  const bits = new Uint8Array(capacity);
  bits.set(notes.bits);
  notes.bits = bits;
  for (const lane of store.lanes) lane.grow(capacity);
}
