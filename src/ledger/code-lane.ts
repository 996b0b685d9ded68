/** Cells that repeat (customers, currencies, words) as a number each: how alike ones are found while they are read. What the words mean is decided elsewhere. */
import { isBlank } from './cells';
import { grownInts, type Lane, type RowNotes } from './lanes';
import type { CellValue } from './ledger';
import { ValueIndex, hashOf } from './value-index';

/** Up to so many distinct cells are looked through in turn. */
const FEW = 8;

/** Cells that repeat (customers, currencies, words): each distinct one once, and a code a row; code 0 is an empty cell. */
export class CodeLane implements Lane {
  values = new Int32Array(0);
  private readonly index = new ValueIndex();
  readonly distinct: readonly CellValue[] = this.index.distinct;
  /** Rows with something in them. */
  filled = 0;
  private lastValue: CellValue = '';
  private lastCode = 0;
  /** The code last seen beside each code of the guide: most often the cell is that again, and nothing need be looked up. */
  private beside = new Int32Array(0);
  /** Of the rows in hand: each cell's hash, 0 for an empty one, and the code it probably has. */
  private hashes = new Int32Array(0);
  private likely = new Int32Array(0);
  /** `guide` is a lane taken before this one whose values usually decide this one's, as a customer's number decides the name. */
  constructor(readonly column: number, private readonly bit: number, private readonly guide: CodeLane | null) {}

  grow(rows: number): void {
    this.values = grownInts(this.values, rows);
  }

  /** Code 0 stands there already. */
  leaveOut(): void {}

  take(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes): void {
    if (this.distinct.length <= FEW) return this.takeFew(cells, place, from, to, row, notes);
    if (this.guide !== null) return this.takeBeside(this.guide, cells, place, from, to, row, notes);
    const { values, bit, distinct } = this;
    const { bits } = notes;
    const shift = row - from;
    const { hashes, likely } = this.hashed(cells, place, from, to);
    let filled = 0;
    for (let i = from; i < to; i += 1) {
      const hash = hashes[i - from];
      if (hash === 0) continue;
      const value = cells[i][place] as string | number | boolean;
      let code = likely[i - from];
      if (distinct[code] !== value) code = this.codeOf(value, hash);
      if (code === 0) continue;
      values[i + shift] = code;
      bits[i + shift] |= bit;
      filled += 1;
    }
    this.filled += filled;
  }

  /** First all hashes, then all places: one at a time each would wait for the memory that the one before it asked for. */
  private hashed(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number): { readonly hashes: Int32Array; readonly likely: Int32Array } {
    const count = to - from;
    if (this.hashes.length < count) {
      this.hashes = new Int32Array(count);
      this.likely = new Int32Array(count);
    }
    const { hashes, likely, index } = this;
    for (let i = 0; i < count; i += 1) {
      const value = cells[from + i][place];
      hashes[i] = value === '' || value === null || value === undefined ? 0 : hashOf(value);
    }
    index.firstOf(hashes, likely, count);
    return { hashes, likely };
  }

  private takeBeside(guide: CodeLane, cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes): void {
    const { values, bit, distinct } = this;
    const { bits } = notes;
    if (this.beside.length < guide.distinct.length) this.beside = grownInts(this.beside, guide.distinct.length * 2);
    const { beside } = this;
    const told = guide.values;
    const shift = row - from;
    let filled = 0;
    for (let i = from; i < to; i += 1) {
      const value = cells[i][place];
      if (value === '' || value === null || value === undefined) continue;
      const by = told[i + shift];
      let code = by === 0 ? 0 : beside[by];
      if (code === 0 || distinct[code] !== value) {
        code = this.codeOf(value, hashOf(value));
        beside[by] = code;
      }
      if (code === 0) continue;
      values[i + shift] = code;
      bits[i + shift] |= bit;
      filled += 1;
    }
    this.filled += filled;
  }

  private codeOf(value: string | number | boolean, hash: number): number {
    const known = this.index.find(value, hash);
    if (known !== 0) return known;
    return isBlank(value) ? 0 : this.index.add(value, hash);
  }

  /** A handful of words (currencies, statuses) is looked through faster than it is hashed. */
  private takeFew(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes): void {
    const { values, bit } = this;
    const { bits } = notes;
    const shift = row - from;
    let filled = 0;
    for (let i = from; i < to; i += 1) {
      const value = cells[i][place];
      if (value === '' || value === null || value === undefined) continue;
      const code = value === this.lastValue ? this.lastCode : this.codeOfFew(value);
      if (code === 0) continue;
      values[i + shift] = code;
      bits[i + shift] |= bit;
      filled += 1;
    }
    this.filled += filled;
  }

  private codeOfFew(value: string | number | boolean): number {
    const { distinct } = this;
    let code = 1;
    while (code < distinct.length && distinct[code] !== value) code += 1;
    this.lastValue = value;
    this.lastCode = code < distinct.length ? code : this.codeOf(value, hashOf(value));
    return this.lastCode;
  }
}
