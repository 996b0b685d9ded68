/** A payment plan read back from its sheet, whatever was typed on it: the plan, or a problem with its sentence. It checks no payment. */
import { NO_DAY, type Day } from '../receivables/days';
import type { Book } from '../receivables/entries';
import { decimalsOf, toMinorUnits } from '../receivables/money';
import type { PaymentPlan, PlanInstalment } from '../receivables/payment-plan';
import { allocate } from '../receivables/payment-plan';
import { columnLetter } from './column-letter';
import { isBlank, shownText } from './cells';
import { customerFinder, documentsNamed } from './contact-log-names';
import type { CellValue, DateOrder, GridSlice, LedgerProblem, ProblemCode } from './ledger';
import { PLAN_COLUMNS, PLAN_TABLES } from './plan-sheet-columns';
import type { PlanColumn, PlanTableId } from './plan-sheet-columns';
import { sheetDayOf } from './sheet-day';

/** Where a table of the sheet stands, its heading included: rows 1-based, columns 0-based. */
export interface PlanTablePlace {
  readonly name: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
}

/** What the reading of a plan's sheet leans on. */
export interface PlanSheetContext {
  readonly sheet: string;
  /** The plan's own number. */
  readonly id: number;
  readonly tables: readonly PlanTablePlace[];
  readonly dateSystem: 1900 | 1904;
  readonly dateOrder: DateOrder;
  readonly book: Pick<Book, 'customers' | 'accounts' | 'entries'>;
}

export interface PlanSheetReading {
  /** Null where the sheet holds no plan that could be counted on. */
  readonly plan: PaymentPlan | null;
  readonly problems: readonly LedgerProblem[];
}

const MOST_ROWS = 5000;

/** The plan as it stands; `slices` hold the sheet's used range. */
export function readPlanSheet(slices: Iterable<GridSlice>, context: PlanSheetContext): PlanSheetReading {
  const reader = new Reader(slices, context);
  const plan = reader.plan();
  return { plan: reader.problems.length === 0 ? plan : null, problems: reader.problems };
}

type Row<Table extends PlanTableId> = { readonly row: number; readonly cell: (column: PlanColumn<Table>) => CellValue };

class Reader {
  readonly problems: LedgerProblem[] = [];
  private readonly cells = new Map<number, ReadonlyMap<number, CellValue>>();

  constructor(slices: Iterable<GridSlice>, private readonly context: PlanSheetContext) {
    for (const { firstRow, columns, values } of slices) values.forEach((row, r) => this.cells.set(firstRow + r, new Map(row.map((value, c) => [columns[c], value]))));
  }

  plan(): PaymentPlan | null {
    const [agreed] = this.rows('agreed');
    const [schedule, invoices] = [this.rows('schedule'), this.rows('invoices')];
    if (!agreed || schedule.length === 0 || invoices.length === 0) {
      this.tell(null, null, 'unknown-reference', '', `The tables of the plan on the sheet "${this.context.sheet}" cannot be found, so the plan is not counted on. Undo what was done to them, or delete the sheet and agree the plan anew.`);
      return null;
    }
    const currency = shownText(agreed.cell('currency')).trim().toUpperCase();
    if (!/^[A-Z]{3}$/.test(currency)) this.tellCell('agreed', agreed, 'currency', 'no-currency', 'is no currency. Write three letters, such as EUR.');
    const amount = this.amountIn(currency);
    const documents = invoices.map((row) => ({ number: shownText(row.cell('document')).trim(), dueOn: this.day('invoices', row, 'dueOn'), owed: amount('invoices', row, 'owed') }));
    const parts = schedule.map((row) => ({ dueOn: this.day('schedule', row, 'dueOn'), principal: amount('schedule', row, 'principal'), interest: amount('schedule', row, 'interest'), fee: amount('schedule', row, 'fee') }));
    const rate = agreed.cell('rate');
    const plan = { customer: shownText(agreed.cell('customer')).trim(), customerId: shownText(agreed.cell('customerId')).trim(), agreedOn: this.day('agreed', agreed, 'agreedOn'), rate: typeof rate === 'number' && rate >= 0 ? rate : 0 };
    if (this.problems.length > 0) return null;
    const sums = [parts.reduce((sum, part) => sum + part.principal, 0), documents.reduce((sum, document) => sum + document.owed, 0)];
    if (sums[0] !== sums[1]) {
      const [found, owed] = sums.map((sum) => (sum / 10 ** decimalsOf(currency)).toFixed(decimalsOf(currency)));
      this.tell(schedule[schedule.length - 1].row, 'D', 'footer-differs', found, `The parts of the debt on the sheet "${this.context.sheet}" come to ${found}, its invoices to ${owed}. Mend the column before the interest; until then the plan is not counted on.`);
      return null;
    }
    return this.named(plan, currency, documents, [...parts].sort((a, b) => a.dueOn - b.dueOn));
  }

  /** With customer and documents as the ledger writes them, leading zeros and capitals apart. */
  private named({ customer, customerId: typed, agreedOn, rate }: { readonly customer: string; readonly customerId: string; readonly agreedOn: Day; readonly rate: number }, currency: string, documents: PaymentPlan['documents'], parts: readonly Omit<PlanInstalment, 'number' | 'amount' | 'leftAfter' | 'pays'>[]): PaymentPlan {
    const customerId = customerFinder(this.context.book.customers)(typed, customer) ?? (typed || customer);
    const documentOf = documentsNamed(this.context.book, new Set([customerId]));
    const debt = { customerId, customerName: customer, currency, documents: documents.map((document) => ({ ...document, number: documentOf(customerId, document.number) })) };
    return { id: this.context.id, ...debt, agreedOn, rate, instalments: allocate(debt, parts) };
  }

  /** Rows of a table that hold anything, by the table's name, else by its place among the sheet's tables. */
  private rows<Table extends PlanTableId>(id: Table): Row<Table>[] {
    const { tables } = this.context;
    const at = PLAN_TABLES.indexOf(id);
    const name = `dunwell_plan${this.context.id}${id}`;
    const place = tables.find((table) => table.name.toLowerCase() === name)
      ?? (tables.length === PLAN_TABLES.length ? [...tables].sort((a, b) => a.firstRow - b.firstRow)[at] : undefined);
    if (!place) return [];
    const found = Array.from({ length: Math.min(MOST_ROWS, place.rows - 1) }, (_, index): Row<Table> => {
      const row = place.firstRow + 1 + index;
      return { row, cell: (column) => this.cells.get(row)?.get(place.firstColumn + columnsOf(id).indexOf(column)) ?? '' };
    });
    return found.filter(({ cell }) => columnsOf(id).some((column) => !isBlank(cell(column))));
  }

  private amountIn(currency: string): <Table extends PlanTableId>(table: Table, row: Row<Table>, column: PlanColumn<Table>) => number {
    return (table, row, column) => {
      const value = row.cell(column);
      if (value === '' || value === null) return 0;
      const amount = typeof value === 'number' ? toMinorUnits(value, decimalsOf(currency)) : NaN;
      if (!Number.isSafeInteger(amount) || amount < 0) this.tellCell(table, row, column, 'unreadable-amount', 'is no amount of zero or more. Write a number, such as 125.00.');
      return amount;
    };
  }

  private day<Table extends PlanTableId>(table: Table, row: Row<Table>, column: PlanColumn<Table>): Day {
    const value = row.cell(column);
    const { dateSystem, dateOrder } = this.context;
    const day = value === '' || value === null ? undefined : sheetDayOf(value, { dateSystem, order: dateOrder === 'serial' ? null : dateOrder });
    if (day !== undefined && day !== NO_DAY) return day;
    this.tellCell(table, row, column, 'unreadable-date', 'is no date. Write it as 2026-10-14.');
    return 0;
  }

  private tellCell<Table extends PlanTableId>(table: Table, { row, cell }: Row<Table>, column: PlanColumn<Table>, problem: ProblemCode, says: string): void {
    const place = this.context.tables.find(({ firstRow, rows }) => row >= firstRow && row < firstRow + rows);
    const letter = columnLetter((place?.firstColumn ?? 0) + columnsOf(table).indexOf(column));
    this.tell(row, letter, problem, shownText(cell(column)), `"${shownText(cell(column))}" in cell ${letter}${row} of the sheet "${this.context.sheet}" ${says} Until then the plan is not counted on.`);
  }

  private tell(row: number | null, column: string | null, problem: ProblemCode, value: string, message: string): void {
    this.problems.push({ sheet: this.context.sheet, row, column, problem, value, severity: 'error', message });
  }
}

function columnsOf<Table extends PlanTableId>(id: Table): readonly PlanColumn<Table>[] {
  return PLAN_COLUMNS[id];
}
