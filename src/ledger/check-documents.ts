/** Looks over the taken documents for what a person should know before anyone is chased; it changes nothing. */
import { NO_DAY, isoOf } from '../receivables/days';
import { exactText } from '../receivables/money';
import { shownText } from './cells';
import { noteChargesBeside } from './charges-beside';
import { noteConverted } from './converted-amounts';
import { noteFigures } from './figures-as-dates';
import { statusMeaning } from './document-words';
import { columnOf, noteProblem, sheetRow, type Reading } from './reading';
import { sensesOf } from './heading-sense';
import { isDayOfPayment } from './payment-day';
import type { BookParts } from './build-book';
import { KIND_INVOICE } from './row-meanings';

/** Amounts in thousands, said in a title or a heading, in six languages. */
const IN_THOUSANDS = /\bin (thousands|['’]?000s)\b|\bin tsd\b|\bin tausend\b|\ben milliers\b|\ben miles\b|\bin migliaia\b|\bin duizenden\b|\bx ?1[.,]?000\b|['\u2019\u2018`]000s?\b|\(\s*(000s?|thousands?|tsd|tausend|milliers|miles|migliaia|duizend(en)?)\b/i;
const THOUSANDS_OF_A_CURRENCY = /\b[TKk] ?(EUR|USD|GBP|CHF)\b|\b[TKk](€|\$|£)|[€$£]\s?[Kk]\b/;

/** Notes amounts that may be thousands, missing and impossible dates, missing numbers, pennies. Only open documents are worth a line, except for dates that contradict each other. */
export function checkDocuments(parts: BookParts): void {
  noteThousands(parts.reading);
  noteAllPaid(parts);
  noteOneCompany(parts);
  noteUntoldParts(parts);
  noteChargesBeside(parts.reading);
  noteConverted(parts.reading);
  noteFigures(parts.reading);
  const { reading, money, issuedOn, dueOn, documents, meanings } = parts;
  const dueColumn = columnOf(reading, 'dueDate');
  const numberColumn = columnOf(reading, 'invoiceNumber');
  const { aside, count } = reading;
  const { consumed } = parts;
  const { open: opens } = money;
  const { kind } = meanings;
  if (dueOn === null) noteProblem(reading, 'missing-due-date', 'notice', null, null, '', `The sheet "${reading.survey.sheet}" has no column of due dates; documents are aged by their invoice dates and the terms in force.`);
  const isTaken = (row: number): boolean => aside[row] === 0 && (consumed === null || consumed[row] === 0);
  for (let row = 0; row < count; row += 1) {
    const due = dueOn === null ? NO_DAY : dueOn[row];
    const issued = issuedOn === null ? NO_DAY : issuedOn[row];
    const backwards = due < issued && due !== NO_DAY;
    const isOpen = opens[row] > 0 && kind[row] === KIND_INVOICE;
    if (!(backwards || isOpen) || !isTaken(row)) continue;
    if (backwards) {
      noteProblem(reading, 'due-before-invoiced', 'warning', row, dueColumn, isoOf(due), `Row ${sheetRow(reading, row)} is due on ${isoOf(due)}, before its invoice date ${isoOf(issued)}. It is aged as written; check both dates.`);
    }
    if (!isOpen) continue;
    if (due === NO_DAY && dueOn !== null) {
      noteProblem(reading, 'missing-due-date', 'notice', row, dueColumn, '', `Row ${sheetRow(reading, row)} has no due date; it is aged by its invoice date and the terms in force.`);
    }
    const document = documents[row];
    if (numberColumn >= 0 && (document === '' || document === undefined)) {
      noteProblem(reading, 'missing-invoice-number', 'notice', row, numberColumn, '', `Row ${sheetRow(reading, row)} has no document number, so a reminder cannot name it. Fill it in.`);
    }
    if (opens[row] < 100 && opens[row] !== money.amount[row]) {
      const currency = parts.currencies.codes[parts.currencies.byRow === null ? 0 : parts.currencies.byRow[row]];
      noteProblem(reading, 'penny-balance', 'notice', row, columnOf(reading, 'balance'), exactText(opens[row], currency), `Row ${sheetRow(reading, row)} has only ${exactText(opens[row], currency)} ${currency} left open. Consider writing it off.`);
    }
  }
}

/** A due date that is called one of payment, taken for the other, would leave nothing open at all. */
function noteAllPaid({ reading, paidOn, dueOn, money }: BookParts): void {
  const paid = reading.survey.columns.find(({ role }) => role === 'paidDate');
  const told = reading.survey.columns.some(({ role }) => role === 'balance' || role === 'paid' || role === 'status' || role === 'documentType');
  if (paid === undefined || paidOn === null || dueOn !== null || told || !isDayOfPayment(paid.heading)) return;
  for (let row = 0; row < reading.count; row += 1) if (reading.aside[row] === 0 && (paidOn[row] === NO_DAY || money.open[row] !== 0)) return;
  noteProblem(reading, 'ambiguous-dates', 'warning', null, paid.column, paid.heading, `Every document has a day under "${shownText(paid.heading)}". It is taken for the day of payment, so nothing is open; if it is the day by which they are to be paid, choose the column as the due date and run again.`);
}

/** Under "Company" may stand whose books these are. */
function noteOneCompany({ reading, who }: BookParts): void {
  const column = reading.survey.columns.find(({ role }) => role === 'customerName');
  if (column === undefined || who.named !== 1 || sensesOf(column.heading)[0]?.sense !== 'other') return;
  const { name } = who.customers[0];
  noteProblem(reading, 'missing-customer', 'warning', null, column.column, name, `No heading names the customers, and every document has "${shownText(name)}" under "${shownText(column.heading)}": they are taken as this one customer's. If it is your own company, export the ledger with its customers and run again.`);
}

/** "Partially paid" without a figure: what is left is not known, and counts as all of it. */
function noteUntoldParts({ reading, money, consumed }: BookParts): void {
  const lane = reading.store.codes.get('status');
  if (lane === undefined || money.hasBalance) return;
  const partly = lane.distinct.map((value) => typeof value === 'string' && statusMeaning(value) === 'part-paid');
  let [first, documents] = [-1, 0];
  for (let row = 0; row < reading.count && partly.includes(true); row += 1) {
    if (!partly[lane.values[row]] || reading.aside[row] !== 0 || (consumed !== null && consumed[row] !== 0) || money.open[row] <= 0 || money.open[row] !== money.amount[row]) continue;
    if (first < 0) first = row;
    documents += 1;
  }
  if (documents === 0) return;
  const status = lane.distinct[lane.values[first]];
  noteProblem(reading, 'unknown-status', 'warning', first, lane.column, status, `Row ${sheetRow(reading, first)} is "${shownText(status)}" and nothing tells how much of it was paid (documents: ${documents}); they count as open whole. Enter what was paid and run again.`);
}

/** A ledger in thousands ties out like any other, and every letter would ask for a thousandth. */
function noteThousands(reading: Reading): void {
  const { columns, details: { preamble } } = reading.survey;
  const said = [...preamble.rows.map(({ text }) => text), ...columns.map(({ heading }) => heading)].find((text) => IN_THOUSANDS.test(text) || THOUSANDS_OF_A_CURRENCY.test(text));
  if (said === undefined) return;
  noteProblem(reading, 'implausible-amount', 'warning', null, null, said, `The sheet says "${shownText(said)}". Its amounts are taken as they stand; if they are thousands, export whole amounts and run again before you write to anyone.`);
}
