/** A sheet of payments that goes with a ledger of invoices: read by the same lanes, given as plain columns for matching. */
import { emptyErrorCells } from './error-cells';
import { NO_DAY } from '../receivables/days';
import { decimalsOf, toMinorUnits, type CurrencyCode } from '../receivables/money';
import type { GridSlice, LedgerProblem, Refusal, SetAsideRow } from './ledger';
import { withRemainders, type PartOfPayment } from './applied-amounts';
import { classRows } from './class-rows';
import { withNumbers } from './customer-numbers';
import { noteFigures } from './figures-as-dates';
import { identifyCustomers, type CustomersFound } from './identify-customers';
import { columnOf, noteProblem, setRowAside, type Reading } from './reading';
import { repeatedPayments } from './repeated-payments';
import { shownText } from './cells';
import { readCurrencies } from './row-currency';
import { readMeanings } from './row-meanings';
import { readMoney } from './row-money';
import { readSigns } from './row-signs';
import { createRowStore, takeSlice } from './row-store';
import { settleStore } from './settle-store';
import { refusal } from './refusals';
import type { ReadingContext, SheetSurvey } from './survey-sheet';

export interface PaymentRow {
  /** 1-based sheet row. */
  readonly row: number;
  readonly reference: string | number;
  /** As written on this sheet; "" where it names nobody. */
  readonly customerId: string;
  readonly customerName: string;
  readonly on: number;
  /** Minor units, positive for money received. */
  readonly amount: number;
  /** Minor units that settle the invoice beside it, if the amounts prove that they come on top: a discount taken, tax withheld. */
  readonly beside: number;
  /** Null where the sheet names none: then it is the invoice's. */
  readonly currency: CurrencyCode | null;
  readonly document: string | number;
}

export interface PaymentsSheet {
  readonly sheet: string;
  readonly rows: readonly PaymentRow[];
  readonly setAside: readonly SetAsideRow[];
  readonly problems: readonly LedgerProblem[];
}

export interface PaymentsReader {
  take(slice: GridSlice): void;
  finish(): { readonly is: 'read'; readonly payments: PaymentsSheet } | ({ readonly is: 'refused' } & Refusal);
}

/** A reader for a sheet surveyed with `purpose: 'payments'`. */
export function createPaymentsReader(survey: SheetSurvey, context: ReadingContext): PaymentsReader {
  const store = createRowStore(survey, context);
  return {
    take: (slice) => { if (survey.refusal === null) takeSlice(store, slice); },
    finish: () => {
      if (survey.refusal !== null) return { is: 'refused', ...survey.refusal };
      const settled = settleStore(survey, context, store);
      // Headings and nothing below: nothing was paid yet.
      if (settled.is === 'refused' && settled.why === 'empty') return { is: 'read', payments: { sheet: survey.sheet, rows: [], setAside: [], problems: [] } };
      if (settled.is === 'refused') return { is: 'refused', ...refusal(settled.why, survey.sheet) };
      const { reading } = settled;
      leaveUnapplied(reading);
      const signs = readSigns(reading);
      const nobodys = emptyErrorCells(reading);
      const classed = classRows(reading, signs);
      const meanings = readMeanings(reading, signs);
      const currencies = readCurrencies(reading, classed.sections);
      const who = withNumbers(identifyCustomers(reading, classed.parties, nobodys), classed.parties);
      const money = readMoney(reading, meanings, currencies, signs, null);
      tellNotReceived(reading);
      noteFigures(reading);
      const parts = rowsOf(reading, who, money.amount, (row) => currencies.codes[currencies.byRow === null ? 0 : currencies.byRow[row]]);
      const { repeats, problems } = repeatedPayments(survey.sheet, parts.map(({ payment }) => payment));
      for (const { row } of repeats) setRowAside(reading, row - store.firstRow, 'duplicate', 'repeats a payment above');
      const once = parts.filter(({ payment }) => !repeats.has(payment));
      const told = [...reading.problems.filter(({ problem }) => problem !== 'missing-customer' && problem !== 'no-currency'), ...problems];
      return { is: 'read', payments: { sheet: survey.sheet, rows: store.whole === null ? once.map(({ payment }) => payment) : withRemainders(once), setAside: reading.setAside, problems: told } };
    },
  };
}

/** Nobody looks through the rows of this sheet that were left out: what settles nothing is said, once for each status. */
function tellNotReceived(reading: Reading): void {
  const { codes, firstRow } = reading.store;
  const lane = codes.get('status');
  const rows = lane === undefined ? [] : reading.setAside.filter(({ kind }) => kind === 'status').map(({ row }) => ({ row, status: lane.distinct[lane.values[row - firstRow]] }));
  for (const status of new Set(rows.map((one) => one.status))) {
    const [first, ...others] = rows.filter((one) => one.status === status);
    noteProblem(reading, 'not-received', 'notice', first.row - firstRow, columnOf(reading, 'status'), status,
      `Row ${first.row} of the sheet "${shownText(reading.survey.sheet)}" has the status "${shownText(status)}" and settles nothing (payments: ${others.length + 1}). If the money came in, correct the status and run again.`);
  }
}

function rowsOf(reading: Reading, who: CustomersFound, amount: Float64Array, currencyAt: (row: number) => CurrencyCode): readonly PartOfPayment[] {
  const { store, survey, count } = reading;
  const day = (store.dates.get('paidDate') ?? store.dates.get('invoiceDate') ?? store.dates.get('dueDate'))?.values ?? null;
  const references = (store.raw.get('appliesTo') ?? store.raw.get('invoiceNumber'))?.values ?? [];
  const documents = store.raw.has('appliesTo') ? store.raw.get('invoiceNumber')?.values ?? [] : [];
  const namesCurrency = store.codes.has('currency') || survey.details.columnCurrency !== null;
  const negative = signOf(reading, amount);
  const hasId = store.codes.has('customerId');
  const rows: PartOfPayment[] = [];
  for (let row = 0; row < count; row += 1) {
    if (reading.aside[row] !== 0) continue;
    const party = who.customers[who.byRow[row]];
    const more = store.beside.reduce((sum, { values }) => sum + (values[row] || 0), 0);
    const decimals = decimalsOf(currencyAt(row));
    const payment: PaymentRow = {
      row: store.firstRow + row, reference: references[row] ?? '', document: documents[row] ?? '', on: day === null ? NO_DAY : day[row],
      customerId: hasId ? party.id : '', customerName: party.id === '' ? '' : party.name,
      amount: negative ? -amount[row] : amount[row],
      beside: besideOf(more, decimals, negative !== amount[row] < 0), currency: namesCurrency ? currencyAt(row) : null,
    };
    const whole = store.whole?.values[row] ?? NaN;
    rows.push({ payment, whole: Number.isNaN(whole) ? null : toMinorUnits(negative ? -whole : whole, decimals) });
  }
  return rows;
}

/** A payment of which nothing is applied yet has no applied amount. */
function leaveUnapplied({ store, count }: Reading): void {
  const applied = store.money.get('amount');
  if (store.whole === null || applied === undefined) return;
  for (let row = 0; row < count; row += 1) if (Number.isNaN(applied.values[row]) && !Number.isNaN(store.whole.values[row])) applied.values[row] = 0;
}

/** It follows the payment, however either is signed: money that comes back takes its discount along. */
function besideOf(more: number, decimals: number, comesBack: boolean): number {
  if (more === 0) return 0;
  const units = Math.abs(toMinorUnits(more, decimals));
  return comesBack ? -units : units;
}

/** Payments written as negative amounts throughout are money received all the same. */
function signOf(reading: Reading, amount: Float64Array): boolean {
  let below = 0, above = 0;
  for (let row = 0; row < reading.count; row += 1) if (reading.aside[row] === 0) { if (amount[row] < 0) below += 1; else if (amount[row] > 0) above += 1; }
  return below > above;
}
