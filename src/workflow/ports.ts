/** What the workflow needs of the world, in its own words: a workbook and a way out for letters. Implemented in `src/excel` and `src/browser`; no rule of the trade here. */
import type { GridSlice, LedgerMapping, Refusal } from '../ledger/ledger';
import type { LedgerSource } from '../receivables/entries';
import type { LaidOutSheet, ReportSheetId } from '../reports/report-sheet';

/** Which reports there can be: what a workbook must be able to tell from sheets of hers. */
export { isReportSheetId } from '../reports/report-sheet';

export interface Progress {
  /** "reading", "reviewing", "writing": wording turns it into words. */
  readonly stage: 'reading' | 'reviewing' | 'writing' | 'restoring' | 'composing';
  readonly done: number;
  /** 0 when unknown. */
  readonly total: number;
  /** What `done` counts. */
  readonly unit: 'rows' | 'sheets' | 'letters' | 'steps';
}

/** How a run is watched and stopped. Long work checks `signal` between slices and throws the signal's reason at the next safe point. */
export interface RunControl {
  readonly signal: AbortSignal;
  readonly report: (progress: Progress) => void;
}

export type RunOutcome<T> =
  | { readonly is: 'done'; readonly result: T }
  | { readonly is: 'stopped' }
  /** `corrections` are those that the sheet was looked at with. */
  | ({ readonly is: 'refused'; readonly corrections?: LedgerMapping } & Refusal)
  /** The host failed (cell being edited, protected sheet, lost connection): nothing was changed; the message says what to do. */
  | { readonly is: 'failed'; readonly message: string; readonly detail: string };

/** What a workbook throws when the host failed or refused: a sentence for her, the technical detail apart. Any other error is a defect of ours. */
export class WorkbookFailure extends Error {
  override readonly name = 'WorkbookFailure';
  constructor(
    message: string,
    /** For "Copy details"; may be empty. */
    readonly detail: string,
    options?: { readonly cause: unknown },
  ) {
    super(message, options);
  }
}

export interface TableInfo {
  readonly name: string;
  /** Header included. Rows are 1-based, columns 0-based. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Made by this add-in (known by a mark, not by its name). */
  readonly ours: ReportSheetId | null;
  /** Made by this add-in as a ledger to try it with (known by a mark). */
  readonly isSample?: true;
  /** Some of its rows are hidden, by a filter or by hand. */
  readonly hasHiddenRows?: true;
  /** 1-based first row and 0-based first column of the used range, and its size; rows 0 for an empty sheet. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly TableInfo[];
}

export interface ReadRequest {
  readonly sheet: string;
  /** 1-based, inclusive; default the used range. */
  readonly firstRow?: number;
  readonly lastRow?: number;
  /** 0-based sheet columns; default all used ones. */
  readonly columns?: readonly number[];
  /** Rows and columns are given and lie within what is used, as the sheets were listed just now: Excel need not be asked again. */
  readonly isWithinUsed?: boolean;
  /** Also read number formats (costly: for the first rows only). */
  readonly withFormats?: boolean;
}

/** A sheet with a ledger on it, to be made anew. */
export interface SheetToAdd {
  /** The name that it bears where that is free. */
  readonly name: string;
  /** Values from A1, row by row, all rows of the same length: text as it is to be read, "" for empty. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** 1-based; frozen with what stands above it. */
  readonly headingRow: number;
  /** Widths in characters; a null format is Excel's own. */
  readonly columns: readonly { readonly width: number; readonly numberFormat: string | null }[];
}

/** Rows for a sheet of ours that is only added to. */
export interface RowsToAppend {
  readonly id: ReportSheetId;
  /** The rows to add, laid out as the items of the sheet's one table. */
  readonly laidOut: LaidOutSheet;
  /** Where each column of that table stands on the sheet now, 0-based; null where she has taken it away. */
  readonly columns: readonly (number | null)[];
  /** 1-based row of the headings. */
  readonly headingRow: number;
  /** The sheet's cells as they were read: they must stand there still. */
  readonly standing: readonly GridSlice[];
}

export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  /** The sheet in front and the selected block (1-based rows, 0-based columns); null when the selection is a single cell or no cells. */
  selection(): Promise<{ readonly sheet: string; readonly block: Omit<TableInfo, 'name'> | null }>;
  /** 1900 or 1904: which day a serial of this workbook counts from. */
  dateSystem(): Promise<1900 | 1904>;
  /** Slices in order, sized by bytes; only `columns` are read. */
  readSheet(request: ReadRequest, run: RunControl): AsyncIterable<GridSlice>;
  /** Names that report sheets bear or will bear: our own sheet's present name, else the wanted one, else "Overview (2)" where a sheet of hers has it. */
  reportSheetNames(wanted: readonly { readonly id: ReportSheetId; readonly name: string }[]): Promise<ReadonlyMap<ReportSheetId, string>>;
  /** All of them or none: stopped (the signal's reason is thrown) or failed, the workbook is as it was before. Her own columns to the right of ours stay. */
  writeReports(sheets: readonly LaidOutSheet[], run: RunControl): Promise<void>;
  /** Makes report sheets beside those of the review, such as one that is only added to; what `restorePrevious` would put back is not touched. All of them or none. */
  addReports(sheets: readonly LaidOutSheet[], run: RunControl): Promise<void>;
  /** Writes rows under the last one of a sheet of ours, all of them or none, and reads them back; refuses where the sheet is no longer as it was read. */
  appendRows(addition: RowsToAppend, run: RunControl): Promise<void>;
  /** Makes a sheet beside hers, marks it as the sample and brings it to the front; gives the name that it got. All of it or nothing. */
  addSample(sheet: SheetToAdd, run: RunControl): Promise<string>;
  /** True when `restorePrevious` has something to put back. */
  hasPrevious(): Promise<boolean>;
  restorePrevious(run: RunControl): Promise<void>;
  /** Copies those of the reports that there are, values in place of formulas, each under its name and `ending`; gives the copies' names. The copies are hers. All of them or none. */
  freezeReports(reports: readonly ReportSheetId[], ending: string, run: RunControl): Promise<readonly string[]>;
  /** Selects a ledger row for her to see. */
  showRow(source: LedgerSource): Promise<void>;
  /** Brings a report sheet to the front. */
  showSheet(id: ReportSheetId): Promise<void>;
  /** Settings kept in the workbook; undefined when never remembered. */
  recall(key: string): Promise<unknown>;
  remember(key: string, value: unknown): Promise<void>;
  /** Calls back (debounced) when cells of the sheet change by another hand than ours; returns how to stop listening. */
  watch(sheet: string, changed: () => void): Promise<() => Promise<void>>;
}

/** A letter ready to leave. */
export interface OutgoingLetter {
  readonly fileName: string;
  readonly to: string | null;
  readonly cc: string | null;
  readonly bcc: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The whole draft message (RFC 5322, X-Unsent: 1). */
  readonly eml: string;
}

export type CopyOutcome = 'copied' | 'press-ctrl-c' | 'failed';

export interface Outbox {
  /** Rich and plain at once; "copied" only when proven. Must be called inside the click or key press. */
  copyLetter(letter: OutgoingLetter): Promise<CopyOutcome>;
  copyText(text: string): Promise<CopyOutcome>;
  /** False where the platform gives no download. */
  saveText(fileName: string, text: string): boolean;
  /** False where the platform gives no download. */
  saveDraft(letter: OutgoingLetter): boolean;
  saveAllDrafts(letters: readonly OutgoingLetter[], zipName: string): Promise<boolean>;
  /** A mailto: address that opens the letter as plain text in the mail client; null where it has no recipient or is too long for such an address. */
  mailLink(letter: OutgoingLetter): string | null;
}
