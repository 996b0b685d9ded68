/** What reading a sheet gives: the documents as a `Book`, and the whole account of how the sheet was read. Nothing here knows Excel or the clock. */
import type { Book } from '../receivables/entries';
import type { ExchangeRate } from '../receivables/exchange-rates';
import type { CurrencyCode } from '../receivables/money';
import type { ApprovedLimit } from './approved-limits';
import type { CustomerList } from './customer-list';

/** A cell as Office.js gives it: error cells are their text ("#N/A"), empty cells are "". */
export type CellValue = string | number | boolean | null;

/** A run of rows of one sheet. `values[i][j]` is sheet row `firstRow + i` and sheet column `columns[j]`. */
export interface GridSlice {
  /** 1-based sheet row of `values[0]`. */
  readonly firstRow: number;
  /** 0-based sheet columns (0 = A), ascending. */
  readonly columns: readonly number[];
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the same cells; read for the first rows only, else undefined. */
  readonly numberFormats?: readonly (readonly string[])[];
}

export const COLUMN_ROLES = ['customerId', 'customerName', 'email', 'phone', 'contact', 'language', 'country', 'documentType', 'invoiceNumber', 'appliesTo',
  'reference', 'purchaseOrder', 'description', 'invoiceDate', 'dueDate', 'terms', 'amount', 'paid', 'balance', 'debit', 'credit', 'debitCreditSign', 'paidDate',
  'currency', 'exchangeRate', 'status', 'disputed', 'promisedDate', 'creditLimit', 'hold', 'salesperson'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export type SetAsideKind = 'blank' | 'preamble' | 'header' | 'band' | 'party' | 'subtotal' | 'grand-total' | 'trailer' | 'note' | 'line' | 'status' | 'duplicate' | 'problem' | 'unknown';
/** A row that is not a document, with the reason in words. */
export interface SetAsideRow {
  readonly sheet: string;
  readonly row: number;
  readonly kind: SetAsideKind;
  readonly because: string;
}

export type ProblemCode = 'unreadable-date' | 'unreadable-amount' | 'error-cell' | 'missing-customer' | 'missing-invoice-number' | 'missing-due-date' | 'missing-email'
  | 'due-before-invoiced' | 'future-date' | 'swapped-dates' | 'ambiguous-dates' | 'duplicate-document' | 'similar-customers' | 'leading-zeros' | 'unknown-reference'
  | 'unapplied-credit' | 'footer-differs' | 'age-differs' | 'no-currency' | 'penny-balance' | 'implausible-amount' | 'sheet-not-read' | 'unknown-status' | 'deductions' | 'not-received' | 'charges-beside' | 'converted-amounts' | 'hidden-rows';
export interface LedgerProblem {
  readonly sheet: string;
  /** 1-based; null for a problem of the whole sheet. */
  readonly row: number | null;
  /** Column letter, or null. */
  readonly column: string | null;
  readonly problem: ProblemCode;
  /** The cell's content as text. */
  readonly value: string;
  readonly severity: 'error' | 'warning' | 'notice';
  /** One sentence: what, where, what to do. */
  readonly message: string;
}

export type RefusalCode = 'not-a-workbook' | 'empty' | 'no-ledger-found' | 'summary-not-documents' | 'payables-not-receivables' | 'no-dates' | 'no-amounts' | 'ambiguous-dates' | 'swapped-dates' | 'sheet-not-found' | 'too-large';
export interface Refusal {
  readonly why: RefusalCode;
  readonly message: string;
}

export type DateOrder = 'mdy' | 'dmy' | 'ymd' | 'serial';

/** Why a column was taken for a role. */
export interface ColumnReading {
  readonly role: ColumnRole;
  /** 0-based sheet column. */
  readonly column: number;
  readonly heading: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly because: string;
}

export interface ControlTotal {
  readonly currency: CurrencyCode;
  /** Minor units: open balances of the rows taken, summed from the cells; on rows set aside (status, duplicate, problem); the export's own grand total or null. */
  readonly taken: number;
  readonly setAside: number;
  readonly footer: number | null;
}

/** A sheet of documents, read. */
export interface Ledger {
  readonly book: Book;
  readonly sheet: string;
  /** 1-based rows of the header. */
  readonly headerRows: readonly number[];
  /** Id of the export format, or "generic". */
  readonly format: string;
  readonly confidence: number;
  readonly columns: readonly ColumnReading[];
  readonly dateOrder: DateOrder;
  readonly kind: 'open-items' | 'invoices' | 'transactions';
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly setAside: readonly SetAsideRow[];
  readonly problems: readonly LedgerProblem[];
  readonly controls: readonly ControlTotal[];
  /** Its customers beside our own Customers sheet; absent where nobody looked for one. */
  readonly customerList?: CustomerList;
  /** What a person approved on our own Credit Limits sheet; absent where she typed nothing there. */
  readonly approvedLimits?: readonly ApprovedLimit[];
  /** Rates of a sheet of hers; absent where there is none. */
  readonly rates?: readonly ExchangeRate[];
  /** The shape of the sheet as it is, and the corrections it was read with; absent where nobody looked for any. */
  readonly shape?: string;
  readonly corrections?: LedgerMapping;
}

/** A person's corrections, remembered with the workbook or given as JSON by `--mapping`. Every key is optional. */
export interface LedgerMapping {
  readonly sheet?: string;
  readonly headerRow?: number;
  /** Role to column letter; null says that no column has this role. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, string | null>>>;
  readonly dateOrder?: DateOrder;
  readonly currency?: CurrencyCode;
  readonly kind?: Ledger['kind'];
  /** Sheets that go with the ledger; null says that none does. */
  readonly payments?: string | null;
  readonly customers?: string | null;
}
