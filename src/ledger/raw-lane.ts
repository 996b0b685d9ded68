/** Cells that are all different, such as document numbers, kept as they are; and how to find two that are alike. */
import type { CellValue } from './ledger';
import { grownInts, type Lane, type RowNotes } from './lanes';
import { hashOf } from './value-index';

export class RawLane implements Lane {
  values: (string | number)[] = [];
  /** A hash of each cell, taken while it is at hand, 0 for an empty one; null while the cells only rise, for then no two of them are alike. */
  hashes: Int32Array<ArrayBuffer> | null = null;
  /** Some text begins with "#", as errors do: only then need they be looked for. */
  mayHoldErrors = false;
  private last: string | number | null = null;
  constructor(readonly column: number, private readonly bit: number) {}

  grow(rows: number): void {
    this.values.length = rows;
    if (this.hashes !== null) this.hashes = grownInts(this.hashes, rows);
  }

  /** Takes a cell out that holds nothing of use. */
  empty(row: number): void {
    this.values[row] = '';
    if (this.hashes !== null) this.hashes[row] = 0;
  }

  leaveOut(row: number, count: number): void {
    this.values.fill('', row, row + count);
  }

  take(cells: readonly (readonly CellValue[])[], place: number, from: number, to: number, row: number, notes: RowNotes): void {
    const { values, bit } = this;
    const { bits } = notes;
    const shift = row - from;
    for (let i = from; i < to; i += 1) {
      const value = cells[i][place];
      const at = i + shift;
      if (value === '' || value === null || value === undefined) {
        values[at] = '';
        continue;
      }
      const kept = typeof value === 'boolean' ? String(value) : value;
      values[at] = kept;
      if (typeof kept === 'string') {
        const first = kept.charCodeAt(0);
        if (first === 35) this.mayHoldErrors = true;
        else if (first <= 32 && kept.trim() === '') continue;
      }
      if (this.hashes !== null) this.hashes[at] = hashOf(kept);
      else this.compare(kept, at);
      bits[at] |= bit;
    }
  }

  /** Sees whether the cells still rise; where one does not, all so far get their hashes. */
  private compare(kept: string | number, row: number): void {
    if (this.last === null || rises(this.last, kept)) {
      this.last = kept;
      return;
    }
    const hashes = new Int32Array(this.values.length);
    for (let at = 0; at <= row; at += 1) if (!isBlankText(this.values[at])) hashes[at] = hashOf(this.values[at]);
    this.hashes = hashes;
  }
}

function isBlankText(kept: string | number): boolean {
  return typeof kept === 'string' && kept.trim() === '';
}

/** By length, then letter by letter: an order in which INV-9 stands before INV-10, and any order of all texts will do. */
function rises(last: string | number, next: string | number): boolean {
  if (typeof last === 'string') return typeof next === 'string' && (next.length > last.length || (next.length === last.length && next > last));
  return typeof next === 'number' && next > last;
}
