/** What stands on our sheets before a write, down to the looks of a cell, so that it can be put back exactly. It holds facts and decides nothing. */
import type { Block, ReportSheetId } from '../reports/report-sheet';
import type { CellInput } from './cell-input';
import type { Look, Patch } from './looks';

export interface StandingTable {
  readonly id: string;
  readonly name: string;
  readonly block: Block;
  /** A filter of hers hides some of its rows. */
  readonly filtered: boolean;
}

export interface StandingRamp {
  readonly id: string;
  readonly block: Block;
  readonly color: string;
}

/** Its place in points from the sheet's corner. */
export interface StandingChart {
  readonly name: string;
  readonly title: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** A block of cells as they can be written again, and as they show. */
export interface StandingCells {
  readonly block: Block;
  readonly inputs: CellInput[][];
  readonly values: CellInput[][];
}

/** What is offered in a column (0-based) from a row down, the words joined by commas. */
export interface StandingChoice {
  readonly column: number;
  readonly firstRow: number;
  readonly words: string;
}

export interface SheetSnapshot {
  readonly id: ReportSheetId;
  readonly sheetId: string;
  readonly sheet: string;
  /** The block that we wrote before, as the mark names it. */
  readonly own: Block;
  /** She has inserted rows or columns into it. */
  readonly hasInsertions: boolean;
  /** Columns among them. */
  readonly hasNewColumns: boolean;
  /** All that the write may change: the block written before and the one to be written. */
  readonly cells: StandingCells;
  readonly formats: readonly Patch<string>[];
  readonly looks: readonly Patch<Look>[];
  /** How a cell looks that nobody has touched. */
  readonly plain: Look;
  readonly tables: readonly StandingTable[];
  /** Columns that she has added to a table of ours, right of our block, by table id: the rows beside its body. */
  readonly beside: ReadonlyMap<string, StandingCells>;
  readonly ramps: readonly StandingRamp[];
  readonly charts: readonly StandingChart[];
  /** Lists to choose from that are ours, by the column of our block, each from its first row to the sheet's last. */
  readonly choices: readonly StandingChoice[];
  /** Rows frozen, and rows repeated in print ("$5:$5"); null where there are none or columns are frozen too. */
  readonly frozenRows: number | null;
  readonly titleRows: string | null;
  /** Widths of columns that the new block has and the old one had not, in points, by column. */
  readonly widths: ReadonlyMap<number, number>;
}

export interface Snapshot {
  /** Ids of all sheets that were there. */
  readonly sheetIds: ReadonlySet<string>;
  /** Names of ours that were there with their formulas, also those whose sheet is gone. */
  readonly marks: ReadonlyMap<string, string>;
  /** Names of all tables of the workbook, in lower case. */
  readonly tableNames: ReadonlySet<string>;
  readonly sheets: readonly SheetSnapshot[];
}
