/** The sheet being laid out: cells, and what is said about blocks of them. It decides nothing. */
import type { LedgerSource } from '../receivables/entries';
import { textForCell } from './cell-text';
import type { Block, CellStyle, LaidOutSheet } from './report-sheet';

/** Rows are 1-based, columns 0-based. */
export class SheetCanvas {
  private readonly rows: (string | number)[][] = [];
  readonly expected = new Map<string, string | number>();
  readonly formats: { block: Block; numberFormat: string }[] = [];
  readonly styles: { block: Block; style: CellStyle }[] = [];
  readonly ramps: { block: Block; step: number }[] = [];
  readonly links: { row: number; column: number; source: LedgerSource }[] = [];
  readonly widths: number[] = [];
  readonly fitted: { row: number; rows: number }[] = [];

  private put(row: number, column: number, value: string | number): void {
    const { rows } = this;
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1];
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }

  text(row: number, column: number, text: string): void {
    this.put(row, column, textForCell(text));
  }

  figure(row: number, column: number, value: number): void {
    this.put(row, column, value);
  }

  /** `formula` with its "="; `value` is what it should show. */
  formula(row: number, column: number, formula: string, value: string | number): void {
    this.put(row, column, formula);
    this.expected.set(`${row},${column}`, value);
  }

  link(row: number, column: number, text: string, source: LedgerSource): void {
    this.text(row, column, text);
    this.links.push({ row, column, source });
  }

  style(style: CellStyle, row: number, column: number, rows: number, columns: number): void {
    if (rows > 0 && columns > 0) this.styles.push({ block: { row, column, rows, columns }, style });
  }

  format(numberFormat: string, row: number, column: number, rows: number, columns: number): void {
    this.formats.push({ block: { row, column, rows, columns }, numberFormat });
  }

  ramp(step: number, row: number, column: number, rows: number): void {
    this.ramps.push({ block: { row, column, rows, columns: 1 }, step });
  }

  /** Asks that a column be at least so many characters wide. */
  widen(column: number, characters: number): void {
    const { widths } = this;
    while (widths.length <= column) widths.push(0);
    if (characters > widths[column]) widths[column] = characters;
  }

  /** The numbers that stand in the block; formulas are not among them. */
  numbersIn({ row, column, rows, columns }: Block): number[] {
    return this.rows.slice(row - 1, row - 1 + rows).flatMap((cells) => cells.slice(column, column + columns)).filter((cell): cell is number => typeof cell === 'number');
  }

  /** All rows of the same length, at least `columns`. */
  cells(columns: number): LaidOutSheet['cells'] {
    const width = this.rows.reduce((most, row) => Math.max(most, row.length), columns);
    for (const row of this.rows) while (row.length < width) row.push('');
    return this.rows;
  }
}
