/** The letters as a list for a mail merge: one line a letter, each field safe to open in a spreadsheet. It writes no file. */
import { exactText } from '../receivables/money';
import type { AnyLetter } from './letter';
import { cleanLine } from './template/encode';

export const MERGE_COLUMNS = ['file', 'to', 'cc', 'bcc', 'customerId', 'customer', 'stage', 'language', 'currency', 'amount', 'invoices', 'subject', 'text'] as const;
export type MergeColumn = (typeof MERGE_COLUMNS)[number];

export interface MergeLine {
  readonly letter: AnyLetter;
  readonly file: string;
  /** The stage in words. */
  readonly stage: string;
}

/** RFC 4180 with a byte-order mark, as Excel and Word open it: fields quoted, lines ended by CR LF. Amounts are exact decimals with a point. */
export function mergeList(lines: readonly MergeLine[], headings: Readonly<Record<MergeColumn, string>>): string {
  const rows = [MERGE_COLUMNS.map((column) => headings[column]), ...lines.map(fieldsOf)];
  return `\ufeff${rows.map((row) => row.map(csvField).join(',')).join('\r\n')}\r\n`;
}

function fieldsOf({ letter, file, stage }: MergeLine): readonly string[] {
  const fields: Readonly<Record<MergeColumn, string>> = {
    file, to: letter.to ?? '', cc: letter.cc ?? '', bcc: letter.bcc ?? '', customerId: letter.customerId, customer: letter.customerName, stage, language: letter.language, currency: letter.currency,
    amount: exactText(letter.asksFor, letter.currency), invoices: letter.numbers.map((number) => cleanLine(number)).join(', '), subject: letter.subject, text: letter.text,
  };
  return MERGE_COLUMNS.map((column) => fields[column]);
}

/** An apostrophe before whatever a spreadsheet would take for a formula, and quotes doubled. A negative amount is a number and stays one. */
export function csvField(value: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(value);
  const safe = !isNumber && /^[\s]*[=+\-@\t\r|%]/.test(value) ? `'${value}` : value;
  return `"${safe.replace(/"/g, '""')}"`;
}
