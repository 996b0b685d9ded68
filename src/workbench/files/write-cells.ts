/** The rows of a sheet as XML: cells that did not change since the file was opened are copied as they stood, all others are written from the model. It writes no formula that the model does not call one. */
import { columnName } from '../host/a1';
import type { CellLook, HostValue, SheetModel, TableModel } from '../host/model';
import { encodeCellText, textElement } from './cell-text';
import { fileFormula, isErrorValue } from './file-formula';
import type { CellSink, ReadCell } from './read-cells';
import { attributeOf } from './scan-xml';

export interface CellStyles {
  readonly looks: readonly CellLook[];
  /** See `StyleDraft.cellStyle`. */
  readonly styleOf: (base: number, look: CellLook, quoted: boolean) => number;
}

/** Text that a spreadsheet would take for a formula when somebody edits the cell. */
const READS_AS_FORMULA = /^[=+\-@]/;

function valueXml(place: string, value: HostValue, formula: string | undefined): string {
  const f = formula === undefined ? '' : `<f>${encodeFormula(formula)}</f>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `<c ${place}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  const text = typeof value === 'string' ? value : '';
  if (f !== '') return `<c ${place} t="${isErrorValue(text) ? 'e' : 'str'}">${f}<v>${encodeCellText(text)}</v></c>`;
  return text === '' ? `<c ${place}/>` : `<c ${place} t="inlineStr"><is>${textElement('t', text)}</is></c>`;
}

function encodeFormula(formula: string): string {
  return encodeCellText(formula).replace(/\r/g, '');
}

/** Cells that say something other than the model: the heads of a table must be text, each its own. */
export type Overrides = ReadonlyMap<string, string>;

export class RowWriter {
  /** One past the last row and column that hold anything. */
  readonly rows: number;
  private readonly columns: number;
  /** Style numbers for cells that the file did not have, by look. */
  private readonly fresh: number[] = [];

  constructor(private readonly sheet: SheetModel, private readonly baseline: SheetModel | null, private readonly styles: CellStyles, private readonly overrides: Overrides) {
    const used = sheet.cells.bounds(false);
    this.columns = used ? used.column + used.columns : 0;
    this.rows = Math.max(used ? used.row + used.rows : 0, ...lastOf(sheet.rowHeights.keys()), ...lastOf(sheet.hiddenRows));
  }

  /** The row's XML, or "" for one that needs none. `attributes` and `originals` are what the file had. */
  row(row: number, attributes: string | null, originals: ReadonlyMap<number, ReadCell>): string {
    const cells: string[] = [];
    const columns = Math.max(this.columns, ...originals.size > 0 ? [Math.max(...originals.keys()) + 1] : []);
    for (let column = 0; column < columns; column += 1) {
      const cell = this.cell(row, column, originals.get(column));
      if (cell !== '') cells.push(cell);
    }
    const kept = this.rowAttributes(row, attributes);
    return cells.length === 0 && kept === '' ? '' : `<row r="${row + 1}"${kept}>${cells.join('')}</row>`;
  }

  private cell(row: number, column: number, original: ReadCell | undefined): string {
    const { cells } = this.sheet;
    const value = (this.overrides.size > 0 ? this.overrides.get(`${row},${column}`) : undefined) ?? cells.value(row, column);
    const formula = cells.formula(row, column);
    const look = cells.look(row, column);
    const before = this.baseline?.cells;
    const sameLook = before !== undefined && original !== undefined && before.look(row, column) === look;
    if (original?.source !== undefined && sameLook && !original.shared && (original.value === value || original.isUncalculated) && original.formula === formula) return original.source;
    if (!original && value === '' && formula === undefined && look === (cells.columnLooks.get(column) ?? 0)) return '';
    const quoted = formula === undefined && typeof value === 'string' && READS_AS_FORMULA.test(value);
    const style = sameLook && !quoted ? original.style : original || quoted ? this.styles.styleOf(original?.style ?? 0, this.lookAt(look), quoted) : (this.fresh[look] ??= this.styles.styleOf(0, this.lookAt(look), false));
    const place = `r="${columnName(column)}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    return valueXml(place, value, formula === undefined ? undefined : fileFormula(formula, tableAt(this.sheet.tables, row, column)?.name ?? null));
  }

  private lookAt(look: number): CellLook {
    return this.styles.looks[look] ?? this.styles.looks[0];
  }

  /** Height and hiding from the model where they changed; everything else as the file had it. */
  private rowAttributes(row: number, attributes: string | null): string {
    const { sheet, baseline } = this;
    const [height, hidden] = [sheet.rowHeights.get(row), sheet.hiddenRows.has(row)];
    if (attributes !== null && baseline && baseline.rowHeights.get(row) === height && baseline.hiddenRows.has(row) === hidden) return withoutAttributes(attributes, ['r', 'spans']);
    const kept = attributes === null ? '' : withoutAttributes(attributes, ['r', 'spans', 'ht', 'customHeight', 'hidden']);
    return `${kept}${height === undefined ? '' : ` ht="${height}"${sheet.fittedRows.has(row) ? '' : ' customHeight="1"'}`}${hidden ? ' hidden="1"' : ''}`;
  }
}

function withoutAttributes(attributes: string, names: readonly string[]): string {
  let kept = attributes.trim() === '' ? '' : ` ${attributes.trim()}`;
  for (const name of names) if (attributeOf(kept, name) !== undefined) kept = kept.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
  return kept;
}

/** One past the greatest row, in a list that is empty for none. */
function lastOf(rows: Iterable<number>): number[] {
  let last = -1;
  for (const row of rows) last = Math.max(last, row);
  return last < 0 ? [] : [last + 1];
}

function tableAt(tables: readonly TableModel[], row: number, column: number): TableModel | undefined {
  return tables.find(({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
}

const NONE: ReadonlyMap<number, ReadCell> = new Map();
const ROWS_IN_A_PIECE = 200;

/** All rows of a sheet that has no file behind it, in pieces. */
export function* freshRows(writer: RowWriter): Iterable<string> {
  for (let from = 0; from < writer.rows; from += ROWS_IN_A_PIECE) {
    const piece: string[] = [];
    for (let row = from; row < Math.min(writer.rows, from + ROWS_IN_A_PIECE); row += 1) piece.push(writer.row(row, null, NONE));
    yield piece.join('');
  }
}

/** Merges the file's rows, as they are scanned again, with the model's. */
export class MergedRows implements CellSink {
  readonly pieces: string[] = [];
  /** The file's rows do not ascend: it cannot be merged row by row. */
  disordered = false;
  private next = 0;
  private attributes = '';
  private originals = new Map<number, ReadCell>();

  constructor(private readonly writer: RowWriter) {}

  row(row: number, attributes: string): void {
    if (row < this.next) this.disordered = true;
    this.fill(row);
    this.attributes = attributes;
    this.originals = new Map();
  }
  cell(cell: ReadCell): void {
    this.originals.set(cell.column, cell);
  }
  endRow(row: number): void {
    this.pieces.push(this.writer.row(row, this.attributes, this.originals));
    this.next = row + 1;
  }
  /** Rows that only the model has, up to (not with) `to`. */
  fill(to: number): void {
    for (; this.next < to; this.next += 1) this.pieces.push(this.writer.row(this.next, null, NONE));
  }
}
