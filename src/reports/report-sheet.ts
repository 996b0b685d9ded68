/** A report sheet as data: columns, typed cells and styles by meaning. It decides what is written and knows nothing of Office; `lay-out.ts` turns it into addresses. */
import type { LedgerSource } from '../receivables/entries';
import type { CurrencyCode } from '../receivables/money';

export const REPORT_SHEET_IDS = ['overview', 'aging-summary', 'aging-detail', 'risk-flags', 'credit-limits', 'limit-working', 'reminders', 'promises-disputes', 'payment-plans', 'cash-forecast', 'backtest', 'provision', 'problems', 'customers', 'templates', 'collection-policy', 'contact-log'] as const;
/** Sheets of which a workbook has one. */
export type FixedSheetId = (typeof REPORT_SHEET_IDS)[number];
/** One a plan, by its number. */
export type PlanSheetId = `plan-${number}`;
/** One a customer, by the key that `customer-key.ts` makes of whom it is about. */
export type CustomerSheetId = `statement-${string}` | `settlement-${string}` | `hand-over-${string}`;
export type ReportSheetId = FixedSheetId | PlanSheetId | CustomerSheetId;

/** Whether a word names a report sheet that there can be. */
export function isReportSheetId(word: string): word is ReportSheetId {
  return (REPORT_SHEET_IDS as readonly string[]).includes(word) || /^plan-\d{1,9}$/.test(word) || /^(statement|settlement|hand-over)-[0-9a-z]{8,20}$/.test(word);
}

/** The number of the plan whose sheet has this id; null for any other sheet. */
export function planIdOf(id: ReportSheetId): number | null {
  const found = /^plan-(\d{1,9})$/.exec(id);
  return found ? Number(found[1]) : null;
}

/** 'decimal' has one place after the point, 'ratio' three, 'exchange-rate' four to six; 'percent' has one, a yearly 'rate' two, as the law writes them. 'figure' is a column whose rows differ: each says its own in `ReportRow.figure`. */
export type ColumnFormat = 'text' | 'money' | 'date' | 'days' | 'count' | 'percent' | 'rate' | 'score' | 'decimal' | 'ratio' | 'exchange-rate' | 'figure';

/** Text stays text (never a formula); money is minor units; a date is a serial; null is an empty cell, and "–" is written where `unknown` is given. */
export type ReportCell =
  | null
  | string
  | number
  | { readonly unknown: true }
  /** A live formula in Excel's English notation, without its "="; `{column}` stands for the same table's column in this row, `{table.column}` for a whole column of a table of this sheet. `value` is what we expect it to show (minor units where the column is money). */
  | { readonly formula: string; readonly value: number | string }
  /** A link to a ledger row; the text is shown. */
  | { readonly text: string; readonly source: LedgerSource };

export type RowMeaning = 'item' | 'total' | 'warning' | 'quiet';

export interface ReportColumn {
  readonly id: string;
  readonly heading: string;
  /** What the heading is called in any language, for columns by which an earlier sheet is read: it may have been written in another. */
  readonly alsoCalled?: readonly string[];
  readonly format: ColumnFormat;
  /** Of its money, whatever the row's currency is. */
  readonly currency?: CurrencyCode;
  /** SUBTOTAL in the totals row. */
  readonly total?: 'sum' | 'count';
  /** A column she fills in: it keeps what she typed across runs (`key` names the row). */
  readonly hers?: boolean;
  /** Overdue ramp by conditional format, 1 (palest) to 5. */
  readonly ramp?: number;
  /** Characters that the column is wide at most: longer text goes on in further lines of its cell. */
  readonly widest?: number;
  /** Where columns are told so, a row that warns is red in these only. */
  readonly warns?: boolean;
  /** Offered in a list to choose from; other words are taken too. */
  readonly choices?: readonly string[];
}

export interface ReportRow {
  /** Identifies the row across runs where the table has columns of hers. */
  readonly key?: string;
  readonly meaning?: RowMeaning;
  /** Currency of the row's money cells; the table's when absent. */
  readonly currency?: CurrencyCode;
  /** Format of this row's cells in columns of the format 'figure'. */
  readonly figure?: Exclude<ColumnFormat, 'figure'>;
  /** One for each of our columns (not hers). */
  readonly cells: readonly ReportCell[];
  /** One for each of her columns: what is filled in where she has typed nothing. */
  readonly filled?: readonly ReportCell[];
  /** One for each of her columns: the text that we filled in last time and that may now be replaced; null where what stands there stays. */
  readonly replaceable?: readonly (string | null)[];
}

export interface ReportTable {
  readonly id: string;
  /** Heading above the table; null for the sheet's only table. */
  readonly heading: string | null;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Currency of money columns when the whole table has one; null when each row has its own (then no column is totalled). */
  readonly currency: CurrencyCode | null;
  /** An Excel table with filter buttons; false for small blocks on the Overview. */
  readonly filters: boolean;
  /** Rows right under the table and outside its filter: totals. In their formulas `{column}` is the footer row's own cell. */
  readonly footer?: readonly ReportRow[];
  /** Said in the table's first cell when it has no rows, so that an Excel table always has one. */
  readonly whenEmpty?: string;
  /** Columns whose contents name a row across runs; needed where the table has columns of hers. */
  readonly keyColumns?: readonly string[];
  /** Rows of hers stand among ours and under them: `rows` names every one that stands there, and none may be lost. */
  readonly keepsRows?: boolean;
}

/** One currency's tie-out. A formula, in the notation of `ReportCell`, makes the figure live over the sheet's own tables. */
export interface TieOutLine {
  readonly currency: CurrencyCode;
  /** Words before each figure. */
  readonly label: string;
  readonly words: { readonly aged: string; readonly credits: string; readonly difference: string };
  /** Minor units. */
  readonly ledger: number;
  readonly aged: number;
  readonly agedFormula?: string;
  readonly credits: number;
  readonly creditsFormula?: string;
  /** Sums told by others, beside the ledger's: each kind has its place on every line, null where this currency has none. */
  readonly compared?: readonly (ComparedSum | null)[];
}

/** The general ledger's balance, or the total at the foot of the ledger's own sheet. */
export interface ComparedSum {
  /** Minor units. */
  readonly amount: number;
  readonly label: string;
  readonly difference: string;
  readonly differs: number;
  /** The difference as a formula of the cells with the ledger and with this sum; absent where it is not between these two. */
  readonly formula?: (ledger: string, sum: string) => string;
}

export interface ReportChart {
  readonly title: string;
  /** 'stacked-bar' is one bar made of the rows; the other kinds have a series for each column, 'band' a line between its lowest and its highest. */
  readonly kind: 'stacked-bar' | 'column' | 'line' | 'band';
  readonly table: string;
  readonly category: string;
  readonly series: readonly string[];
}

export interface ReportSheet {
  readonly id: ReportSheetId;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** Lines under the title, one a currency; `difference` becomes a live formula. */
  readonly tieOut: readonly TieOutLine[];
  readonly tables: readonly ReportTable[];
  readonly charts: readonly ReportChart[];
  /** What the sheet means, in two lines at its foot. */
  readonly notes: readonly string[];
}

/** Styles by meaning; the writer alone knows colours. 'figure-heading' is a table heading over figures; 'agrees' is a difference that is nil; 'wrapped' cells break their text into lines, 'top' cells stand beside such. */
export type CellStyle = 'title' | 'subtitle' | 'tie-out' | 'agrees' | 'heading' | 'table-heading' | 'figure-heading' | 'her-heading' | 'her-input' | 'total' | 'warning' | 'quiet' | 'note' | 'wrapped' | 'top';

/** A rectangle: rows 1-based, columns 0-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A report sheet with every cell at its place: all that a writer needs, and nothing to decide. */
export interface LaidOutSheet {
  readonly id: ReportSheetId;
  readonly name: string;
  /** Values from A1, row by row, all rows of the same length: numbers, text, "" for empty; a string that begins with "=" is a formula of ours; any text that Excel would read as a formula, number, date or truth value ("=1+1", "00017", "1-30") carries a leading apostrophe, which Excel takes off. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** What each formula of ours should show, by "row,column" (1-based row, 0-based column): tests compare hosts against it. */
  readonly expected: ReadonlyMap<string, string | number>;
  readonly formats: readonly { readonly block: Block; readonly numberFormat: string }[];
  readonly styles: readonly { readonly block: Block; readonly style: CellStyle }[];
  readonly ramps: readonly { readonly block: Block; readonly step: number }[];
  /** `block` is the heading row and the items; totals stand under it as ordinary cells, so that filtering and sorting leave them alone. `keys` names each body row where columns of hers must follow it; `keyColumns` (0-based sheet columns) are where that key can be read back from the sheet: their contents as text, joined by a tab, are the key. `alsoCalled`: by column, the headings it may bear on an earlier sheet in another language. `keepsRows`: rows of hers stand among ours, and none may be lost. `replaceable` is, for each item and each of `hers`, the text of ours that may be replaced by what `cells` holds. */
  readonly tables: readonly { readonly name: string; readonly block: Block; readonly keys: readonly string[] | null; readonly keyColumns?: readonly number[]; readonly alsoCalled?: ReadonlyMap<number, readonly string[]>; readonly hers: readonly number[]; readonly keepsRows?: boolean; readonly replaceable?: readonly (readonly (string | null)[])[] }[];
  readonly links: readonly { readonly row: number; readonly column: number; readonly source: LedgerSource }[];
  /** Columns from a heading down in which words are offered to choose from. */
  readonly choices?: readonly { readonly firstRow: number; readonly column: number; readonly words: readonly string[] }[];
  /** `fromZero`: nothing in it is negative, and it is read from nought. */
  readonly charts: readonly { readonly title: string; readonly kind: ReportChart['kind']; readonly data: Block; readonly at: Block; readonly fromZero?: boolean }[];
  /** Characters, per column from A. */
  readonly widths: readonly number[];
  /** Rows in which text is broken into lines: their height must follow. */
  readonly fitted?: readonly { readonly row: number; readonly rows: number }[];
  /** Rows frozen at the top. */
  readonly frozenRows: number;
}
