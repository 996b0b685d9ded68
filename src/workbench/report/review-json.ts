/** The machine-readable answer of the headless run: every figure exact, every key of the contract; a figure that is not known is null, never 0. Pure. */
import { columnLetter } from '../../ledger/column-letter';
import type { ColumnReading, Ledger } from '../../ledger/ledger';
import type { ReminderDecision } from '../../receivables/decide-reminders';
import { isoOf } from '../../receivables/days';
import { consolidated } from '../../receivables/exchange-rates';
import { shareOf } from '../../receivables/key-figures';
import type { KeyFigures } from '../../receivables/key-figures';
import { exactText, type CurrencyCode } from '../../receivables/money';
import type { AccountReview, CurrencyTotals, ReceivablesReview } from '../../receivables/review';
import type { Letter } from '../../letters/letter';
import { factsOfDecision } from '../../letters/letter-facts';
import { ratesOf } from '../../reports/consolidated';
import { wordingChecker } from '../../letters/wording-check';
import { plansPart } from './plans-json';
import { earlyPaymentPart, forecastPart, forecastRest, judgementPart, newCustomersPart, provisionPart } from './judgement-json';

/** All that a run found out. */
export interface FinishedRun {
  readonly reading: Ledger;
  readonly review: ReceivablesReview;
  /** One for each account of the review, in its order. */
  readonly reminders: readonly ReminderDecision[];
  /** `file` is the path below the folder of the run. */
  readonly letters: readonly { readonly letter: Letter; readonly file: string }[];
}

/** What all currencies come to in the home currency, at the rates of her own sheet; no key where there is none. */
function consolidatedPart({ reading, review }: FinishedRun): object {
  const home = review.policy.company.homeCurrency;
  const currencies = review.totals.map(({ currency }) => currency);
  const rates = ratesOf({ reading, review });
  if (rates === null) return {};
  const { lines, open } = consolidated(rates, review.accounts, currencies);
  return {
    consolidated: {
      currency: home, open: open === null ? null : exactText(open, home),
      lines: lines.map((line) => ({
        currency: line.currency, open: exactText(line.open, line.currency), rate: line.rate?.rate ?? null, rateOn: line.rate === null || line.rate.on === null ? null : isoOf(line.rate.on),
        consolidated: line.inHome === null ? null : exactText(line.inHome, home),
      })),
    },
  };
}

/** The content of `review.json`. Parts of the product that are not there yet are null or empty, never invented. */
export function reviewJson(run: FinishedRun): object {
  const { reading, review } = run;
  return {
    asOf: isoOf(review.asOf),
    ledger: ledgerPart(reading, review),
    tieOut: review.tieOut.map((line) => ({
      currency: line.currency,
      ledger: exactText(line.ledger, line.currency),
      aged: exactText(line.aged, line.currency),
      credits: exactText(line.credits, line.currency),
      difference: exactText(line.difference, line.currency),
      footer: footerOf(reading, line.currency),
      control: line.control === undefined ? null : exactText(line.control, line.currency),
      controlOn: line.controlOn === undefined ? null : isoOf(line.controlOn),
      controlDifference: line.control === undefined ? null : exactText(line.ledger - line.control, line.currency),
    })),
    totals: review.totals.map((total) => totalsPart(total, review)),
    ...consolidatedPart(run),
    kpis: review.figures.map(figuresPart),
    customers: review.accounts.map((account, index) => customerPart(account, run, index)),
    problems: problemsPart(reading, review),
    forecast: forecastPart(review),
    forecastRest: forecastRest(review),
    provision: provisionPart(review),
    ...earlyPaymentPart(review),
    ...newCustomersPart(reading, review),
    ...plansPart(review),
    letters: lettersPart(run),
  };
}

/** `signed` is false where the policy names no sender; `wording` is what the check of a letter found, nothing when all is well. */
function lettersPart({ review, reminders, letters }: FinishedRun): object[] {
  const check = wordingChecker(review);
  const decided = reminders.flatMap((decision) => ('send' in decision ? [decision] : []));
  return letters.map(({ letter, file }, index) => ({
    customer: letter.customerId, stage: letter.stage, language: letter.language, to: letter.to, subject: letter.subject, file,
    signed: letter.signed, wording: check(letter, factsOfDecision(review, decided[index])).filter((finding) => finding.rule !== 'sender'),
  }));
}

function ledgerPart(reading: Ledger, review: ReceivablesReview): object {
  return {
    sheet: reading.sheet, headerRows: reading.headerRows, format: reading.format, confidence: reading.confidence,
    columns: Object.fromEntries(reading.columns.map(({ role, column }: ColumnReading) => [role, columnLetter(column)])),
    dateOrder: reading.dateOrder, kind: reading.kind, rowsRead: reading.rowsRead, rowsTaken: reading.rowsTaken,
    setAside: reading.setAside.map(({ row, kind, because }) => ({ row, kind, because })),
    backDating: review.backDating,
  };
}

function footerOf(reading: Ledger, currency: CurrencyCode): string | null {
  const footer = reading.controls.find((control) => control.currency === currency)?.footer ?? null;
  return footer === null ? null : exactText(footer, currency);
}

function bucketsPart(buckets: readonly number[], currency: CurrencyCode, review: ReceivablesReview): object {
  return Object.fromEntries(review.bucketLabels.map((label, index) => [label, exactText(buckets[index] ?? 0, currency)]));
}

function totalsPart(total: CurrencyTotals, review: ReceivablesReview): object {
  const { currency } = total;
  return {
    currency, open: exactText(total.open, currency), openCount: total.openCount,
    credits: exactText(total.credits, currency), creditCount: total.creditCount,
    buckets: bucketsPart(total.buckets, currency, review),
    bucketCounts: Object.fromEntries(review.bucketLabels.map((label, index) => [label, total.bucketCounts[index] ?? 0])),
    pastDue: exactText(total.pastDue, currency), pastDueCount: total.pastDueCount, pastDueShare: shareOf(total.invoicesPastDue, total.invoicesOpen),
    disputed: exactText(total.disputed, currency), disputedCount: total.disputedCount,
  };
}

/** Shares from 0 to 1, days as numbers; the inputs are amounts, so that each figure can be worked out again. */
function figuresPart({ trend, inputs, ...figures }: KeyFigures): object {
  const { currency } = figures;
  const amount = (minorUnits: number | null): string | null => (minorUnits === null ? null : exactText(Math.round(minorUnits), currency));
  return {
    ...figures,
    inputs: {
      open: amount(inputs.open), current: amount(inputs.current), sales: amount(inputs.sales), periodDays: inputs.periodDays,
      openAtBegin: amount(inputs.openAtBegin), averageOpen: amount(inputs.averageOpen), yearSales: amount(inputs.yearSales), yearMonths: inputs.yearMonths,
    },
    trend: trend.map((point) => ({ ...point, day: isoOf(point.day), open: amount(point.open), pastDue: amount(point.pastDue) })),
  };
}

function customerPart(account: AccountReview, run: FinishedRun, index: number): object {
  const { customer, currency } = account;
  return {
    id: customer.id, name: customer.name, currency,
    open: exactText(account.open, currency), openCount: account.openCount, credits: exactText(account.credits, currency),
    buckets: bucketsPart(account.buckets, currency, run.review),
    pastDue: exactText(account.pastDue, currency), pastDueCount: account.pastDueCount, disputed: exactText(account.disputed, currency),
    oldestDaysPastDue: account.oldestDaysPastDue,
    ...judgementPart(account, run.review),
    reminder: reminderPart(run, index),
  };
}

function reminderPart({ review, reminders }: FinishedRun, account: number): object | null {
  const decision = reminders[account];
  if (!decision) return null;
  if ('wait' in decision) return { wait: decision.wait };
  return { stage: decision.send, invoices: decision.documents.map((place) => String(review.entries.document[review.open.entry[place]])) };
}

function problemsPart(reading: Ledger, review: ReceivablesReview): object[] {
  return [
    ...reading.problems.map(({ sheet, row, column, problem, value, severity, message }) => ({ sheet, row, column, problem, value, severity, message })),
    ...review.findings.map(({ source, problem, value, severity, customer = null }) => ({ sheet: source.sheet, row: source.row, column: null, problem, value, severity, customer })),
  ];
}
