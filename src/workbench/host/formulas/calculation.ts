/** Computes one formula at its cell: operators, references to cells, tables and names. Other cells are asked of the recalculation. */
import { MAX_COLUMNS, MAX_ROWS, parseArea } from '../a1';
import type { Book } from '../book';
import type { Area, HostValue, SheetModel, TableModel } from '../model';
import { bodyArea, columnNames } from '../table-rules';
import { equalityKey } from './criteria';
import type { Criterion } from './criteria';
import { FUNCTIONS } from './functions';
import { parseFormula } from './parse';
import type { Formula } from './parse';
import { asNumber, asText, CellFault, compared, fromCell, isCells, plus } from './scalars';
import type { Cells, Operand, Scalar } from './scalars';

/** What a calculation asks of the whole: settled values and an index kept for its time. */
export interface Settled {
  readonly book: Book;
  /** The cell's value, computed first where it is due. */
  value(sheet: SheetModel, row: number, column: number): HostValue;
  /** Offsets of cells by their equality key. */
  readonly indexes: Map<string, Map<string, number[]>>;
}

const REF = new CellFault('#REF!');

export class Calculation {
  private names = 0;
  constructor(
    private readonly settled: Settled,
    private readonly sheet: SheetModel,
    readonly row: number,
    private readonly column: number,
  ) {}

  operand(formula: Formula): Operand {
    switch (formula.is) {
      case 'value':
        return formula.value;
      case 'error':
        return new CellFault(formula.code);
      case 'missing':
        return null;
      case 'reference':
        return this.cellsAt(formula.sheet, formula.address);
      case 'name':
        return this.named(formula.name, formula.sheet);
      case 'table':
        return this.tableCells(formula);
      case 'call':
        return FUNCTIONS.get(formula.name)?.(formula.given, this) ?? new CellFault('#NAME?');
      case 'sign':
        return this.signed(formula.sign, asNumber(this.scalar(formula.of)));
      default:
        return this.paired(formula.sign, this.scalar(formula.left), this.scalar(formula.right));
    }
  }

  /** One value: of a block, the cell in the formula's own row or column. */
  scalar(formula: Formula): Scalar {
    const operand = this.operand(formula);
    if (!isCells(operand)) return operand;
    const { row, column, rows, columns } = operand.area;
    const at = (r: number, c: number): Scalar => fromCell(this.settled.value(operand.sheet, r, c), operand.sheet.cells.formula(r, c) !== undefined);
    if (rows === 1 && columns === 1) return at(row, column);
    if (columns === 1 && this.row >= row && this.row < row + rows) return at(this.row, column);
    if (rows === 1 && this.column >= column && this.column < column + columns) return at(row, this.column);
    return new CellFault('#VALUE!');
  }

  /** Every cell that can hold something; stops at the first fault returned. */
  each({ sheet, area }: Cells, take: (value: Scalar, row: number, column: number) => CellFault | null): CellFault | null {
    const lastRow = Math.min(area.row + area.rows, sheet.cells.rowCount);
    const lastColumn = Math.min(area.column + area.columns, sheet.cells.columnCount);
    for (let row = area.row; row < lastRow; row += 1)
      for (let column = area.column; column < lastColumn; column += 1) {
        const value = this.settled.value(sheet, row, column);
        const fault = take(value === '' ? fromCell(value, sheet.cells.formula(row, column) !== undefined) : fromCell(value, false), row, column);
        if (fault) return fault;
      }
    return null;
  }

  valueAt({ sheet, area }: Cells, offset: number): HostValue {
    return this.settled.value(sheet, area.row + Math.floor(offset / area.columns), area.column + (offset % area.columns));
  }

  /** Offsets of the cells that meet the criterion; equality is looked up, because a report asks once an account. */
  matches(cells: Cells, criterion: Criterion): number[] {
    const { sheet, area } = cells;
    const rows = Math.min(area.rows, Math.max(0, sheet.cells.rowCount - area.row));
    const count = rows * area.columns;
    if (criterion.equals === null) {
      const found: number[] = [];
      for (let offset = 0; offset < count; offset += 1) if (criterion.matches(this.valueAt(cells, offset))) found.push(offset);
      return found;
    }
    const key = `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    let index = this.settled.indexes.get(key);
    if (!index) {
      index = new Map();
      for (let offset = 0; offset < count; offset += 1) {
        const value = this.valueAt(cells, offset);
        if (value === '') continue;
        const equal = equalityKey(value);
        const known = index.get(equal);
        if (known) known.push(offset);
        else index.set(equal, [offset]);
      }
      this.settled.indexes.set(key, index);
    }
    return index.get(criterion.equals) ?? [];
  }

  /** IFERROR and IFNA. */
  otherwise(given: readonly Formula[], caught: (fault: CellFault) => boolean): Operand {
    const value = this.scalar(given[0] ?? { is: 'missing' });
    return value instanceof CellFault && caught(value) ? this.scalar(given[1] ?? { is: 'missing' }) : value;
  }

  private signed(sign: '+' | '-' | '%', value: number | CellFault): Scalar {
    if (value instanceof CellFault || sign === '+') return value;
    return sign === '-' ? -value : value / 100;
  }

  private paired(sign: string, left: Scalar, right: Scalar): Scalar {
    if (left instanceof CellFault) return left;
    if (right instanceof CellFault) return right;
    if (sign === '&') {
      const [a, b] = [asText(left), asText(right)];
      return a instanceof CellFault ? a : b instanceof CellFault ? b : a + b;
    }
    if (/[<>=]/.test(sign)) return ordered(sign, compared(left, right));
    const [a, b] = [asNumber(left), asNumber(right)];
    return a instanceof CellFault ? a : b instanceof CellFault ? b : arithmetic(sign, a, b);
  }

  private cellsAt(sheetName: string | null, address: string): Operand {
    const sheet = sheetName === null ? this.sheet : this.settled.book.findSheet(sheetName);
    const area = parseArea(address);
    return sheet && area ? { sheet, area } : REF;
  }

  private named(name: string, sheetName: string | null): Operand {
    const { book } = this.settled;
    const lower = name.toLowerCase();
    const scope = sheetName === null ? this.sheet : book.findSheet(sheetName);
    for (const names of [scope?.names, book.model.names])
      for (const [known, formula] of names ?? [])
        if (known.toLowerCase() === lower) {
          const tree = parseFormula(formula);
          this.names += 1;
          const operand = tree && this.names < 32 ? this.operand(tree) : REF;
          this.names -= 1;
          return operand;
        }
    const table = book.findTable(name);
    return table ? { sheet: table.sheet, area: bodyArea(table.table) } : new CellFault('#NAME?');
  }

  private tableCells(formula: Extract<Formula, { is: 'table' }>): Operand {
    const found = formula.table === '' ? this.ownTable() : this.settled.book.findTable(formula.table);
    if (!found) return REF;
    const { sheet, table } = found;
    const rows = tableRows(table, formula.parts);
    if (!rows) return REF;
    const area = formula.thisRow ? { ...rows, row: this.row, rows: 1 } : rows;
    if (formula.thisRow && (this.row < rows.row || this.row >= rows.row + rows.rows)) return new CellFault('#VALUE!');
    if (formula.columns.length === 0) return { sheet, area };
    const names = columnNames(sheet, table).map((name) => name.toLowerCase());
    const places = formula.columns.map((name) => names.indexOf(name.toLowerCase()));
    if (places.includes(-1)) return REF;
    const first = Math.min(...places);
    return { sheet, area: { ...area, column: table.area.column + first, columns: Math.max(...places) - first + 1 } };
  }

  private ownTable(): { sheet: SheetModel; table: TableModel } | undefined {
    const { row, column, sheet } = this;
    const table = sheet.tables.find(({ area }) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
    return table && { sheet, table };
  }
}

/** The rows that "#Totals" and its kin mean; null where the table has none such. */
function tableRows(table: TableModel, parts: readonly string[]): Area | null {
  const { area, hasHeaders, showTotals } = table;
  const wanted = new Set(parts.map((part) => part.toLowerCase()));
  if (wanted.size === 0) return bodyArea(table);
  if (wanted.has('#all')) return area;
  const body = bodyArea(table);
  const from = wanted.has('#headers') ? area.row : wanted.has('#data') ? body.row : area.row + area.rows - 1;
  const to = wanted.has('#totals') ? area.row + area.rows : wanted.has('#data') ? body.row + body.rows : area.row + 1;
  if ((wanted.has('#headers') && !hasHeaders) || (wanted.has('#totals') && !showTotals)) return null;
  return { ...area, row: from, rows: Math.min(to - from, MAX_ROWS), columns: Math.min(area.columns, MAX_COLUMNS) };
}

function ordered(sign: string, by: number): boolean {
  return sign === '=' ? by === 0 : sign === '<>' ? by !== 0 : sign === '<' ? by < 0 : sign === '>' ? by > 0 : sign === '<=' ? by <= 0 : by >= 0;
}

function arithmetic(sign: string, a: number, b: number): Scalar {
  const result = sign === '+' ? plus(a, b) : sign === '-' ? plus(a, -b) : sign === '*' ? a * b : sign === '/' ? a / b : a ** b;
  if (sign === '/' && b === 0) return new CellFault('#DIV/0!');
  return Number.isFinite(result) ? result : new CellFault('#NUM!');
}
