/** Prints the table of documents in a letter, as aligned text and as an HTML table that mail clients keep. It adds nothing up and formats no figure. */
import { encodeHtml } from './template/encode';
import type { LetterRow } from './letter-fields';

/** Headings in the letter's language, in the order of the columns; an empty one for the days past due leaves that column out. */
export interface TableWords {
  readonly number: string;
  readonly date: string;
  readonly due: string;
  readonly days: string;
  readonly open: string;
  readonly total: string;
}

/** What a line of the table needs, a heading's included. */
type TableLine = Pick<LetterRow, 'number' | 'date' | 'due' | 'days' | 'open'>;

/** Blanks between columns. */
const GAP = 2;
const BLANKS = Array.from({ length: 100 }, (_, count) => ' '.repeat(count));

function blanks(count: number): string {
  return BLANKS[count] ?? ' '.repeat(count);
}

/** Figures stand at the right, under their headings; reads well in any font of fixed width, and as a list in others. */
export function tableAsText(rows: readonly LetterRow[], words: TableWords, total: string): string {
  const withDays = words.days !== '';
  let number = Math.max(words.number.length, words.total.length);
  let date = words.date.length;
  let due = words.due.length;
  let days = words.days.length;
  let open = Math.max(words.open.length, total.length);
  for (const row of rows) {
    if (row.number.length > number) number = row.number.length;
    if (row.date.length > date) date = row.date.length;
    if (row.due.length > due) due = row.due.length;
    if (row.days.length > days) days = row.days.length;
    if (row.open.length > open) open = row.open.length;
  }
  const line = (row: TableLine): string =>
    row.number + blanks(number + GAP - row.number.length) + row.date + blanks(date + GAP - row.date.length) + row.due
    + (withDays ? blanks(due + GAP + days - row.due.length - row.days.length) + row.days + blanks(GAP + open - row.open.length) : blanks(due + GAP + open - row.due.length - row.open.length)) + row.open + '\n';
  const width = number + date + due + (withDays ? days + GAP : 0) + open + 3 * GAP;
  let out = line(words);
  for (const row of rows) out += line(row);
  return `${out}${'-'.repeat(width)}\n${words.total}${blanks(width - words.total.length - total.length)}${total}`;
}

// Outlook passes no font down into a table, so that each cell names its own.
const CELL = 'padding:4px 8px;font:14px Arial,sans-serif;border-bottom:1px solid #ccc;';
const HEAD_LEFT = `<th scope="col" style="${CELL}text-align:left">`;
const HEAD_RIGHT = `<th scope="col" style="${CELL}text-align:right">`;
const NUMBER = `<tr><td dir="auto" style="${CELL}text-align:left">`;
/** A usual number stays on one line, where a mail client would part it at its hyphen. */
const SHORT_NUMBER = `<tr><td dir="auto" style="${CELL}text-align:left;white-space:nowrap">`;
const SHORT = 16;
const LEFT = `</td><td style="${CELL}text-align:left;white-space:nowrap">`;
const RIGHT = `</td><td style="${CELL}text-align:right;white-space:nowrap">`;

/** A real table, 600 pixels wide at most, styles inline, nothing fetched. Dates and figures are our own formats, in which nothing needs encoding; what comes from a cell is encoded. */
export function tableAsHtml(rows: readonly LetterRow[], words: TableWords, total: string): string {
  const withDays = words.days !== '';
  const days = withDays ? `${HEAD_RIGHT}${encodeHtml(words.days)}</th>` : '';
  let out = `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;width:100%;max-width:600px;margin:0 0 16px 0"><thead><tr>${HEAD_LEFT}${encodeHtml(words.number)}</th>${HEAD_LEFT}${encodeHtml(words.date)}</th>${HEAD_LEFT}${encodeHtml(words.due)}</th>${days}${HEAD_RIGHT}${encodeHtml(words.open)}</th></tr></thead><tbody>`;
  for (const row of rows) {
    out += (row.number.length > SHORT ? NUMBER : SHORT_NUMBER) + encodeHtml(row.number) + LEFT + row.date + LEFT + row.due + (withDays ? RIGHT + row.days : '') + RIGHT + row.open + '</td></tr>';
  }
  return `${out}<tr><th scope="row" colspan="${withDays ? 4 : 3}" style="${CELL}text-align:left">${encodeHtml(words.total)}</th><td style="${CELL}text-align:right;white-space:nowrap"><b>${encodeHtml(total)}</b></td></tr></tbody></table>`;
}
