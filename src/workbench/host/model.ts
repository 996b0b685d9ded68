/** The workbook in memory: what a file is opened into, what the host serves to Office.js, and what is saved again. Plain data; it refuses nothing and knows no protocol. */

import { CellGrid } from './cell-grid';
import type { Area, HostValue } from './cell-grid';

/** A look, shared by many cells; compared by content through `StyleTable.indexOf`. */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borderBottom?: string;
  readonly borderTop?: string;
  readonly locked?: boolean;
}

/** Every look in use, once. Index 0 is the plain one. */
export class StyleTable {
  readonly looks: CellLook[] = [{ numberFormat: 'General' }];
  private readonly known = new Map<string, number>([[JSON.stringify(this.looks[0]), 0]]);

  indexOf(look: CellLook): number {
    const key = JSON.stringify(look, Object.keys(look).sort());
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.looks.push(look);
    this.known.set(key, this.looks.length - 1);
    return this.looks.length - 1;
  }
}

export { CellGrid };
export type { Area, HostValue };

export interface TableModel {
  readonly id: string;
  /** Where in the opened package it stands, when it came from there: what is unchanged is saved as it was. */
  readonly origin?: string;
  name: string;
  /** Header row and totals row included. */
  area: Area;
  hasHeaders: boolean;
  showTotals: boolean;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

export interface ChartModel {
  readonly id: string;
  /** Where in the opened package it stands, when it came from there: what is unchanged is saved as it was. */
  readonly origin?: string;
  name: string;
  type: string;
  title: string;
  /** Sheet name-less data area on the same sheet. */
  data: Area;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  top: number;
  left: number;
  width: number;
  height: number;
  /** Colours by series, where set. */
  seriesColors: (string | null)[];
  /** What else was set, by path: "legend.position", "valueAxis.numberFormat", "series.0.gapWidth". */
  properties?: Record<string, unknown>;
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** Where in the opened package it stands, when it came from there: what is unchanged is saved as it was. */
  readonly origin?: string;
  area: Area;
  type: 'custom' | 'cell-value' | 'color-scale' | 'data-bar';
  /** As given by the client, PascalCase keys; saved by the file writer as far as it knows them. */
  rule: Record<string, unknown>;
  look: Partial<CellLook>;
}

export interface ValidationModel {
  area: Area;
  /** As given by the client: `{ list: { inCellDropDown, source } }` and the like. */
  rule: Record<string, unknown>;
  prompt: Record<string, unknown> | null;
  errorAlert: Record<string, unknown> | null;
  ignoreBlanks: boolean;
}

export interface SheetModel {
  /** "{GUID}" */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: CellGrid;
  /** Characters, by column. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  /** Those of `rowHeights` that follow the lines of their text: no height of a person's choosing. */
  readonly fittedRows: Set<number>;
  readonly hiddenRows: Set<number>;
  /** Those of `hiddenRows` that a filter hides. */
  readonly filteredRows: Set<number>;
  /** Keys of cells whose formula was never worked out by the program that wrote the file. */
  readonly uncalculated: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Names that hold on this sheet only. */
  readonly names: Map<string, string>;
  readonly validations: ValidationModel[];
  frozenRows: number;
  frozenColumns: number;
  readonly tables: TableModel[];
  readonly charts: ChartModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  /** By "row,column". */
  readonly links: Map<string, { address?: string; documentReference?: string; textToDisplay?: string; screenTip?: string }>;
  readonly customProperties: Map<string, string>;
  merged: Area[];
  protectedSheet: boolean;
  tabColor: string;
  showGridlines: boolean;
  /** Page set-up keys as the client names them (orientation, zoom, printTitleRows, footers…). */
  readonly pageLayout: Record<string, unknown>;
  /** Part of the opened package that this sheet was read from, such as "xl/worksheets/sheet1.xml"; null for a sheet made since. */
  readonly part: string | null;
  /** True once anything on it was changed since opening: an untouched sheet is saved byte for byte. */
  touched: boolean;
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  readonly styles: StyleTable;
  /** Defined names: name to formula ("='Aging Report'!$B$2"). */
  readonly names: Map<string, string>;
  /** Those of `names` that the Name Manager does not show. */
  readonly hiddenNames: Set<string>;
  date1904: boolean;
  activeSheet: string;
  /** Sheet id and area in front. */
  selection: { sheet: string; area: Area };
  /** Office document settings (Office.context.document.settings / workbook.settings), by key, as JSON text. */
  readonly settings: Map<string, string>;
  /** Custom XML parts by id. */
  readonly customXml: Map<string, string>;
  /** The package as opened, so that everything we do not know survives; null for a workbook born from a .csv. */
  readonly opened: Uint8Array | null;
  fileName: string;
}

let made = 0;
/** A fresh id in Office's form; counted, so that runs are repeatable. */
export function freshId(): string {
  made += 1;
  return `{${made.toString(16).padStart(8, '0')}-0001-0000-0000-000000000000}`;
}

/** An empty sheet. */
export function newSheet(name: string, part: string | null = null): SheetModel {
  return { id: freshId(), name, visibility: 'Visible', cells: new CellGrid(), columnWidths: new Map(), rowHeights: new Map(), fittedRows: new Set(), hiddenRows: new Set(), filteredRows: new Set(), uncalculated: new Set(), hiddenColumns: new Set(), names: new Map(), validations: [], frozenRows: 0, frozenColumns: 0,
    tables: [], charts: [], conditionalFormats: [], links: new Map(), customProperties: new Map(), merged: [], protectedSheet: false, tabColor: '', showGridlines: true, pageLayout: {}, part, touched: false };
}

/** A workbook of the given sheets (at least one), nothing selected but A1 of the first. */
export function newWorkbook(sheets: SheetModel[], fileName = 'Book1.xlsx', opened: Uint8Array | null = null): WorkbookModel {
  const first = sheets[0];
  if (!first) throw new Error('A workbook has at least one sheet.');
  return { sheets, styles: new StyleTable(), names: new Map(), hiddenNames: new Set(), date1904: false, activeSheet: first.id, selection: { sheet: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    settings: new Map(), customXml: new Map(), opened, fileName };
}
