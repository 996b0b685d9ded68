/** The sentences with which a sheet is refused: what is wrong, where, and what to export instead. */
import type { Refusal, RefusalCode } from './ledger';

const BECAUSE: Record<RefusalCode, (sheet: string) => string> = {
  'not-a-workbook': (sheet) => `"${sheet}" is not a workbook or a text table that can be read. Save it as .xlsx or .csv and try again.`,
  empty: (sheet) => `The sheet "${sheet}" is empty. Choose the sheet that holds one row for each invoice.`,
  'no-ledger-found': (sheet) => `No ledger was found on the sheet "${sheet}": none of its first 75 rows reads as headings such as Customer, Invoice number, Due date and Amount. Choose another sheet, or export the list of open invoices with its headings.`,
  'summary-not-documents': (sheet) => `The sheet "${sheet}" is a summary by customer: amounts already stand in age columns and the invoices behind them are missing, so they cannot be aged again. Export the detail report instead, with one row for each open invoice and its due date (for example "Aged Receivables Detail" or "Open Invoices").`,
  'payables-not-receivables': (sheet) => `The sheet "${sheet}" lists what you owe to suppliers, not what customers owe to you. Export the receivables instead: open customer invoices, or the accounts receivable aging detail.`,
  'no-dates': (sheet) => `The sheet "${sheet}" has customers and amounts but no column of dates, so nothing can be aged. Export it with the invoice date or the due date of each invoice.`,
  'no-amounts': (sheet) => `The sheet "${sheet}" has no column of amounts. Export it with the amount or the open balance of each invoice.`,
  'ambiguous-dates': (sheet) => `The dates on the sheet "${sheet}" can be read as month/day or as day/month, and nothing in the sheet decides it. Say which in the mapping ("dateOrder": "mdy" or "dmy"), or export the dates as YYYY-MM-DD.`,
  'swapped-dates': (sheet) => `On the sheet "${sheet}" some dates are real dates and others text, as happens when a file is opened under another country's settings; day and month of the real ones may be exchanged and nothing proves it. Open the file again with the right settings, or say the order in the mapping ("dateOrder").`,
  'sheet-not-found': (sheet) => `There is no sheet named "${sheet}" in this workbook. Check the name.`,
  'too-large': (sheet) => `The sheet "${sheet}" is larger than can be read here. Export a shorter period.`,
};

/** A refusal with its sentence. */
export function refusal(why: RefusalCode, sheet: string): Refusal {
  return { why, message: BECAUSE[why](sheet.slice(0, 80)) };
}

/** The refusal of a sheet that has headings and nothing below them but blank rows and sums. */
export function noDocumentsOn(sheet: string): Refusal {
  return { why: 'empty', message: `The sheet "${sheet.slice(0, 80)}" has headings but no documents below them. Choose another sheet, or export the list again with at least one open invoice.` };
}

/** The refusal of a text table that was opened without being parted into columns. */
export function oneColumnOn(sheet: string, delimiter: string): Refusal {
  return { why: 'no-ledger-found', message: `On the sheet "${sheet.slice(0, 80)}" each row stands whole in one cell, its columns apart by "${delimiter}". Select that column, choose Data, Text to Columns, with "${delimiter}" as the delimiter, and run again.` };
}

/** The refusal of a journal, whose customers are a part of its rows. */
export function journalOn(sheet: string): Refusal {
  return { why: 'no-ledger-found', message: `The sheet "${sheet.slice(0, 80)}" is a journal: each entry stands there with its counter-entries, on accounts of the books as well as of customers. Export the customers' accounts alone, as a list of open items or an aged receivables detail.` };
}

/** The refusal of what a bank or a payment provider writes. */
export function statementOn(sheet: string): Refusal {
  return { why: 'no-ledger-found', message: `The sheet "${sheet.slice(0, 80)}" is a statement of what came in and went out, not of what customers owe. Choose the sheet of invoices; this one can go with it as the sheet of payments.` };
}

/** The refusal of a sheet that was named as one of customers and is none. */
export function noCustomersOn(sheet: string): Refusal {
  return { why: 'no-ledger-found', message: `The sheet "${sheet.slice(0, 80)}" does not read as a list of customers: it needs a heading such as Customer or Customer no., one such as Email, Terms or Credit limit, and a row below. Choose another sheet, or none.` };
}

/** The refusal of a sheet whose dates are figures that say more than one day, or none. */
export function figuresOn(sheet: string, heading: string, example: string): Refusal {
  return { why: 'ambiguous-dates', message: `The dates under "${heading.slice(0, 80)}" on the sheet "${sheet.slice(0, 80)}" are written in figures alone, such as ${example}, and nothing decides which of them are the day, the month and the year. Say their order in the mapping ("dateOrder"), or export the dates as YYYY-MM-DD.` };
}
