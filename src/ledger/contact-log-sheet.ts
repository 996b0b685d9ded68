/** The Contact Log sheet, read back whatever she typed on it: each row a contact, or a problem with its sentence. It decides nothing about letters. */
import type { ContactLog, LoggedContact } from '../receivables/contact-log';
import { NO_DAY, type Day } from '../receivables/days';
import type { Book } from '../receivables/entries';
import { columnLetter } from './column-letter';
import { isBlank, isErrorText, shownText } from './cells';
import { CONTACT_COLUMNS, contactColumn, contactKind, disputeReason, reminderStage, type ContactColumn } from './contact-log-words';
import { customerFinder, documentsNamed } from './contact-log-names';
import type { CellValue, DateOrder, GridSlice, LedgerProblem, ProblemCode } from './ledger';
import { AmountText } from './text-amounts';
import { sheetDayOf } from './sheet-day';
import { isPacked, readTextDate, resolveParts } from './text-dates';

export interface ContactLogReading {
  readonly sheet: string;
  readonly contacts: ContactLog;
  readonly problems: readonly LedgerProblem[];
  /** Where it was read from: the 1-based row of the headings, and each column's 0-based place; null where no headings were found. */
  readonly places: { readonly headingRow: number; readonly columns: ReadonlyMap<ContactColumn, number> } | null;
  /** A sentence where the sheet as a whole cannot be read: what was sent is then not known. */
  readonly unreadable: string | null;
}

/** What the reading of a row leans on. */
export interface LogContext {
  readonly sheet: string;
  readonly dateSystem: 1900 | 1904;
  /** How the ledger writes text dates: for those of the log that could be read both ways. */
  readonly dateOrder: DateOrder;
  readonly book: Pick<Book, 'customers' | 'accounts' | 'entries'>;
}

const HEADING_ROWS = 25;
const FEWEST_HEADINGS = 4;
/** Numbers of documents in one cell at most: a cell of more is no list that anybody typed. */
const MOST_DOCUMENTS = 2000;

interface Row {
  readonly row: number;
  readonly cell: (column: ContactColumn) => CellValue;
}

/** The log as it stands; `slices` hold the whole used range. */
export function readContactLogSheet(slices: Iterable<GridSlice>, context: LogContext): ContactLogReading {
  const found = findRows(slices);
  if (!found) {
    const unreadable = `The headings of the sheet "${context.sheet}" cannot be found, so what was sent before is not known. Put back the headings Date, Customer, Stage and Invoices in one row, or rename the sheet and let a new one be made.`;
    const problem: LedgerProblem = { sheet: context.sheet, row: null, column: null, problem: 'unknown-reference', value: '', severity: 'error', message: unreadable };
    return { sheet: context.sheet, contacts: [], problems: [problem], places: null, unreadable };
  }
  const problems: LedgerProblem[] = [];
  const rows = found.rows.filter((row) => CONTACT_COLUMNS.some((column) => !isBlank(row.cell(column))));
  const reader: Reader = {
    context, columns: found.columns, order: textOrder(rows, context.dateOrder), customerOf: customerFinder(context.book.customers),
    tell: (row, column, problem, message, severity = 'error') => problems.push({
      sheet: context.sheet, row: row.row, column: columnLetter(found.columns.get(column) ?? 0), problem, value: shownText(row.cell(column)), severity, message,
    }),
  };
  const read = rows.flatMap((row) => contactOf(row, reader) ?? []);
  const documentOf = documentsNamed(context.book, new Set(read.flatMap(({ customerId, documents }) => (documents.length > 0 ? [customerId] : []))));
  const contacts = read.map((contact) => (contact.documents.length === 0 ? contact : { ...contact, documents: contact.documents.map((number) => documentOf(contact.customerId, number)) }));
  return { sheet: context.sheet, contacts, problems, places: { headingRow: found.headingRow, columns: found.columns }, unreadable: null };
}

function findRows(slices: Iterable<GridSlice>): { readonly headingRow: number; readonly columns: ReadonlyMap<ContactColumn, number>; readonly rows: readonly Row[] } | null {
  let heading: { readonly row: number; readonly at: ReadonlyMap<ContactColumn, number>; readonly columns: ReadonlyMap<ContactColumn, number> } | null = null;
  const rows: Row[] = [];
  for (const slice of slices) {
    slice.values.forEach((values, index) => {
      const row = slice.firstRow + index;
      if (heading) rows.push({ row, cell: cellsOf(values, heading.at) });
      else if (row <= HEADING_ROWS) heading = headingIn(values, row, slice.columns);
    });
  }
  // TypeScript cannot see that the closure above sets it.
  const set = heading as { readonly row: number; readonly columns: ReadonlyMap<ContactColumn, number> } | null;
  return set ? { headingRow: set.row, columns: set.columns, rows } : null;
}

function cellsOf(values: readonly CellValue[], at: ReadonlyMap<ContactColumn, number>): Row['cell'] {
  return (column) => {
    const place = at.get(column);
    const value = place === undefined ? '' : values[place] ?? '';
    return typeof value === 'string' && isErrorText(value) && column !== 'date' ? '' : value;
  };
}

function headingIn(values: readonly CellValue[], row: number, columns: readonly number[]): { readonly row: number; readonly at: ReadonlyMap<ContactColumn, number>; readonly columns: ReadonlyMap<ContactColumn, number> } | null {
  const at = new Map<ContactColumn, number>();
  values.forEach((value, index) => {
    const column = typeof value === 'string' && value.length < 60 ? contactColumn(value) : null;
    if (column !== null && !at.has(column)) at.set(column, index);
  });
  if (at.size < FEWEST_HEADINGS || !at.has('date') || !(at.has('customer') || at.has('customerId'))) return null;
  return { row, at, columns: new Map([...at].map(([column, index]) => [column, columns[index]])) };
}

interface Reader {
  readonly context: LogContext;
  readonly columns: ReadonlyMap<ContactColumn, number>;
  readonly order: 'mdy' | 'dmy' | 'ymd' | null;
  readonly customerOf: (id: string, name: string) => string | null;
  readonly tell: (row: Row, column: ContactColumn, problem: ProblemCode, message: string, severity?: LedgerProblem['severity']) => void;
}

function contactOf(row: Row, reader: Reader): LoggedContact | null {
  const { sheet } = reader.context;
  const text = (column: ContactColumn): string => String(row.cell(column)).trim();
  const on = dayIn(row.cell('date'), reader);
  if (on === null || on === NO_DAY) {
    reader.tell(row, 'date', 'unreadable-date', on === NO_DAY
      ? `Row ${row.row} of the sheet "${sheet}" has no date and was left out. Give it one, such as 2026-09-30.`
      : `"${text('date')}" in row ${row.row} of the sheet "${sheet}" cannot be read as a date, and the row was left out. Write it as 2026-09-30.`);
    return null;
  }
  const [id, name] = [text('customerId'), text('customer')];
  if (id === '' && name === '') {
    reader.tell(row, 'customer', 'missing-customer', `Row ${row.row} of the sheet "${sheet}" names no customer and was left out. Write the customer's number or name.`);
    return null;
  }
  const stage = stageIn(row, text('stage'), text('kind'), reader);
  if (stage === 'unreadable') return null;
  const customerId = reader.customerOf(id, name) ?? (id === '' ? name : id);
  const promisedFor = promisedIn(row, reader);
  const kind = kindIn(row, text('kind'), stage !== null, promisedFor !== null, reader);
  return {
    on, customerId, stage: kind === 'letter' ? stage : null, kind, promisedFor, row: row.row,
    currency: currencyIn(row, text('currency'), reader),
    documents: documentsIn(row.cell('invoices')),
    amount: amountIn(row, row.cell('amount'), reader),
    reason: text('reason') === '' ? null : disputeReason(text('reason')) ?? text('reason'),
    told: { channel: text('channel'), by: text('by'), note: text('note') },
  };
}

/** A day; NO_DAY for an empty cell; null for one that is no date. */
function dayIn(cell: CellValue, { context: { dateSystem }, order }: Pick<Reader, 'context' | 'order'>): Day | null {
  return sheetDayOf(cell, { dateSystem, order }) ?? null;
}

/** The order in which the log's own text dates make sense; where both do, the ledger's; null where that tells none either. */
function textOrder(rows: readonly Row[], ledgers: DateOrder): Reader['order'] {
  const orders = ['dmy', 'mdy', 'ymd'] as const;
  const fits = (order: (typeof orders)[number]): boolean => rows.every((row) => (['date', 'promisedFor'] as const).every((column) => {
    const cell = row.cell(column);
    const read = typeof cell === 'string' ? readTextDate(cell) : NO_DAY;
    return !isPacked(read) || resolveParts(read, order) !== null;
  }));
  const possible = orders.filter(fits);
  if (ledgers !== 'serial' && possible.includes(ledgers)) return ledgers;
  const usual = possible.filter((order) => order !== 'ymd');
  return usual.length === 1 ? usual[0] : null;
}

function stageIn(row: Row, stage: string, kind: string, reader: Reader): LoggedContact['stage'] | 'unreadable' {
  const found = stage === '' ? reminderStage(kind.length > 1 ? kind : '') : reminderStage(stage);
  if (stage === '' || found !== null) return found;
  reader.tell(row, 'stage', 'unknown-reference', `"${stage}" in row ${row.row} of the sheet "${reader.context.sheet}" is no reminder stage, and the row was left out. Choose one from the list of the column, such as First reminder.`);
  return 'unreadable';
}

function kindIn(row: Row, kind: string, hasStage: boolean, hasPromise: boolean, reader: Reader): NonNullable<LoggedContact['kind']> {
  const usual = hasStage ? 'letter' : hasPromise ? 'promise' : 'note';
  if (kind === '') return usual;
  const found = contactKind(kind) ?? (reminderStage(kind) === null ? null : 'letter');
  if (found === null) reader.tell(row, 'kind', 'unknown-reference', `"${kind}" in row ${row.row} of the sheet "${reader.context.sheet}" is no kind of contact; it was taken for a ${usual}. Choose one from the list of the column.`, 'warning');
  // A stage is told of letters alone: a call about the second reminder is a call.
  return found ?? usual;
}

function currencyIn(row: Row, text: string, reader: Reader): string | null {
  if (text === '') return null;
  const code = text.toUpperCase();
  if (/^[A-Z]{3}$/.test(code)) return code;
  reader.tell(row, 'currency', 'no-currency', `"${text}" in row ${row.row} of the sheet "${reader.context.sheet}" is no currency; the row was taken for all of the customer's accounts. Write three letters, such as EUR.`, 'warning');
  return null;
}

/** As typed: the ledger's own way of writing them is found afterwards, for all rows at once. */
function documentsIn(cell: CellValue): readonly string[] {
  if (typeof cell === 'number') return [String(cell)];
  return typeof cell === 'string' ? cell.split(cell.includes('\n') ? '\n' : /[,;]/).map((part) => part.trim()).filter((part) => part !== '').slice(0, MOST_DOCUMENTS) : [];
}

function amountIn(row: Row, cell: CellValue, reader: Reader): number | null {
  if (typeof cell === 'number') return cell;
  const reading = new AmountText();
  const read = typeof cell === 'string' ? reading.read(cell) : 'blank';
  if (read === 'amount') return reading.value;
  if (read === 'unreadable') reader.tell(row, 'amount', 'unreadable-amount', `"${String(cell)}" in row ${row.row} of the sheet "${reader.context.sheet}" cannot be read as an amount; the row counts without one.`, 'notice');
  return null;
}

function promisedIn(row: Row, reader: Reader): Day | null {
  const cell = row.cell('promisedFor');
  const day = dayIn(cell, reader);
  if (day === null) reader.tell(row, 'promisedFor', 'unreadable-date', `"${shownText(cell)}" in row ${row.row} of the sheet "${reader.context.sheet}" cannot be read as the day of a promise, so nothing is held back for it. Write it as 2026-10-14.`, 'warning');
  return day === NO_DAY ? null : day;
}
