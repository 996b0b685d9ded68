/** Cells of one column as a compact growing array, one place a sheet row; what the values mean is decided when all rows are in. */
import { NO_DAY } from '../receivables/days';
import type { CellValue } from './ledger';
import { compactDay, figuresOf, type CompactForm } from './compact-dates';
import { isErrorText, withoutFormulaSigns } from './cells';
import { AmountText } from './text-amounts';
import { UNREADABLE_DAY, readTextDate } from './text-dates';

/** Bits of a row: which of its cells hold something. */
export const HAS_MONEY = 1;
export const HAS_DATE = 2;
export const HAS_DOCUMENT = 4;
export const HAS_PARTY = 8;
/** Some cell could not be read. */
export const HAS_FAULT = 16;

/** A cell that could not be read. `row` is the place in the lanes. */
export interface Fault {
  readonly row: number;
  readonly column: number;
  readonly what: 'unreadable-date' | 'unreadable-amount' | 'error-cell';
  readonly value: string;
}

/** Where a lane notes what it sees: the bits of each row, and its faults. */
export interface RowNotes {
  bits: Uint8Array;
  readonly faults: Fault[];
}

/** Takes rows `from` (included) to `to` (not) of a part: `cells[from][place]` belongs to row `row`. Every row is taken once, or left out by `leaveOut`; a place that was neither holds nothing that may be read. */
export interface Lane {
  readonly column: number;
  grow(rows: number): void;
  leaveOut(row: number, count: number): void;
  take(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes): void;
}

const LAST_SERIAL = 2_958_465;

/** Days, with undecided text dates packed (text-dates.ts). */
export class DateLane implements Lane {
  values = new Int32Array(0);
  /** Rows whose day came from text; the order is decided on these. */
  texts = 0;
  numbers = 0;
  /** Text dates written with points, which only day-first countries do. */
  points = 0;
  /** Texts that decided themselves: year first, or with the month's name before or after the day. */
  yearFirst = 0;
  monthFirst = 0;
  dayFirst = 0;
  /** `form` is that of a whole column of dates in figures alone. */
  constructor(readonly column: number, private readonly bit: number, private readonly shift: number, private readonly form: CompactForm | null = null) {}

  grow(rows: number): void {
    this.values = grownInts(this.values, rows);
  }

  leaveOut(row: number, count: number): void {
    this.values.fill(NO_DAY, row, row + count);
  }

  take(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes): void {
    if (this.form !== null) return this.takeFigures(cells, place, from, to, row, notes, this.form);
    const { values, bit, shift } = this;
    const { bits } = notes;
    const place0 = row - from;
    // 31 December 9999 is the last day of a spreadsheet, and written where there is none.
    const end = LAST_SERIAL - shift;
    let numbers = 0;
    for (let i = from; i < to; i += 1) {
      const value = cells[i][place];
      const at = place0 + i;
      if (typeof value === 'number' && value >= 61 && value < end) {
        values[at] = (value | 0) + shift;
        bits[at] |= bit;
        numbers += 1;
        continue;
      }
      values[at] = NO_DAY;
      if (value !== '' && value !== null && value !== undefined) this.takeOther(value, at, notes);
    }
    this.numbers += numbers;
  }

  private takeFigures(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes, form: CompactForm): void {
    for (let i = from; i < to; i += 1) {
      const value = cells[i][place], at = row - from + i;
      const day = compactDay(value, form);
      this.values[at] = day ?? NO_DAY;
      // Figures in another form than their column's are no date, though by themselves they might be one.
      if (day === null && value !== '' && value !== null && value !== undefined) this.takeOther(figuresOf(value) === '' ? value : `(${value})`, at, notes);
      if (day === null) continue;
      notes.bits[at] |= this.bit;
      this.numbers += 1;
    }
  }

  private takeOther(value: CellValue, row: number, notes: RowNotes): void {
    let day = UNREADABLE_DAY;
    if (typeof value === 'string') {
      day = readTextDate(value);
      if (day !== UNREADABLE_DAY && day !== NO_DAY) {
        this.texts += 1;
        if (day < 0) { if (value.indexOf('.') > 0) this.points += 1; } else this.noteForm(withoutFormulaSigns(value));
      }
    } else if (typeof value === 'number') {
      day = value === 0 || value === 1 || Math.floor(value) + this.shift === LAST_SERIAL ? NO_DAY : value > 18_000_000 ? readTextDate(String(value)) : UNREADABLE_DAY;
    }
    if (day === NO_DAY) return;
    // What cannot be read is told as a fault; to everything after it is no date.
    this.values[row] = day === UNREADABLE_DAY ? NO_DAY : day;
    notes.bits[row] |= this.bit;
    if (day !== UNREADABLE_DAY) return;
    notes.bits[row] |= HAS_FAULT;
    notes.faults.push({ row, column: this.column, what: isErrorText(value) ? 'error-cell' : 'unreadable-date', value: String(value) });
  }

  private noteForm(value: string): void {
    if (!isDigit(value.charCodeAt(0))) this.monthFirst += 1;
    else if (isDigit(value.charCodeAt(2)) && isDigit(value.charCodeAt(3))) this.yearFirst += 1;
    else this.dayFirst += 1;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Amounts as doubles, NaN for none. Text whose decimal mark is open is kept as if grouped, its rows noted. */
export class MoneyLane implements Lane {
  values = new Float64Array(0);
  /** Rows with one comma (44) or point (46) before three digits. */
  readonly undecided: { readonly row: number; readonly mark: 44 | 46 }[] = [];
  commaDecimals = 0;
  pointDecimals = 0;
  zeros = 0;
  /** Currency marks found in text cells, by row. */
  readonly marks = new Map<number, string>();
  private readonly text = new AmountText();
  constructor(readonly column: number, private readonly bit: number) {}

  grow(rows: number): void {
    const old = this.values;
    this.values = new Float64Array(rows);
    this.values.set(old);
  }

  leaveOut(row: number, count: number): void {
    this.values.fill(NaN, row, row + count);
  }

  take(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes): void {
    const { values, bit } = this;
    const { bits } = notes;
    const place0 = row - from;
    let zeros = 0;
    for (let i = from; i < to; i += 1) {
      const value = cells[i][place];
      const at = place0 + i;
      if (typeof value === 'number') {
        values[at] = value;
        bits[at] |= bit;
        if (value === 0) zeros += 1;
        continue;
      }
      values[at] = NaN;
      if (value !== '' && value !== null && value !== undefined) this.takeOther(value, at, notes);
    }
    this.zeros += zeros;
  }

  private takeOther(value: CellValue, row: number, notes: RowNotes): void {
    const { text } = this;
    const outcome = typeof value === 'string' ? text.read(value) : 'unreadable';
    if (outcome === 'blank') return;
    if (outcome === 'unreadable') {
      notes.bits[row] |= HAS_FAULT;
      notes.faults.push({ row, column: this.column, what: isErrorText(value) ? 'error-cell' : 'unreadable-amount', value: String(value) });
      return;
    }
    this.values[row] = text.value;
    notes.bits[row] |= this.bit;
    if (text.value === 0) this.zeros += 1;
    if (text.undecided !== 0) this.undecided.push({ row, mark: text.undecided });
    else if (text.decimal === 44) this.commaDecimals += 1;
    else if (text.decimal === 46) this.pointDecimals += 1;
    if (text.mark !== '') this.marks.set(row, text.mark);
  }
}

/** A longer copy, its new places 0. */
export function grownInts(old: Int32Array<ArrayBuffer>, rows: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(rows);
  grown.set(old);
  return grown;
}
