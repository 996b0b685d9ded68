/** Proves rows of totals by arithmetic: does an amount equal the sum of the documents above it, from the start or from some boundary. */
import { toMinorUnits } from '../receivables/money';
import { HAS_MONEY, type MoneyLane } from './lanes';
import type { Reading } from './reading';
import { isPlainDocument } from './row-store';

/** Boundaries looked back at from one total; deeper nesting than this is no report. */
const LOOK_BACK = 64;

export class RunningTotals {
  private readonly lanes: readonly MoneyLane[];
  /** Sum of documents before `next`, in thousandths, by lane. */
  private readonly sums: number[];
  private next = 0;
  private readonly boundaries: { readonly row: number; readonly sums: readonly number[] }[];

  /** `signs` multiplies documents whose amounts do not carry their own sign. */
  constructor(private readonly reading: Reading, private readonly signs: Int8Array | null) {
    const { money, buckets } = reading.store;
    this.lanes = [...(['balance', 'amount', 'debit', 'credit', 'paid'] as const).flatMap((role) => money.get(role) ?? []), ...buckets];
    this.sums = this.lanes.map(() => 0);
    this.boundaries = [{ row: -1, sums: this.lanes.map(() => 0) }];
  }

  /** Groups may begin after this row. */
  boundary(row: number): void {
    this.advance(row);
    this.boundaries.push({ row, sums: [...this.sums] });
  }

  /** The rows (places, inclusive) that the amounts of `row` sum, or null when they sum none. */
  proves(row: number, wholeFirst: boolean): { readonly from: number; readonly to: number } | null {
    this.advance(row);
    const present = this.lanes.map((lane) => inThousandths(lane.values[row]));
    if (present.every((value) => value === null || value === 0)) return null;
    const oldest = this.boundaries[0];
    const recent = this.boundaries.slice(-LOOK_BACK).reverse();
    // With a single group its total and the grand total are the same figure; only the words tell which is which.
    for (const boundary of wholeFirst ? [oldest, ...recent] : [...recent, oldest]) {
      if (present.every((value, lane) => value === null || Math.abs(this.sums[lane] - boundary.sums[lane] - value) < 6) && this.hasDocuments(boundary.row, row)) return { from: boundary.row + 1, to: row - 1 };
    }
    return null;
  }

  /** How many documents follow a row before the next row that is none. */
  documentsBelow(row: number): number {
    let next = row + 1;
    for (; next < this.reading.count; next += 1) {
      const bits = this.reading.store.notes.bits[next];
      if (!isPlainDocument(bits) && (bits !== 0 || this.reading.store.oddRows.has(next))) break;
    }
    let documents = 0;
    for (let at = row + 1; at < next; at += 1) if (isPlainDocument(this.reading.store.notes.bits[at])) documents += 1;
    return documents;
  }

  /** True when the amounts of a row are the sums of the documents that follow it. */
  provesBelow(row: number): boolean {
    const sums = this.lanes.map(() => 0);
    const documents = this.documentsBelow(row);
    for (let at = row + 1, seen = 0; seen < documents; at += 1) {
      if (!isPlainDocument(this.reading.store.notes.bits[at])) continue;
      seen += 1;
      this.lanes.forEach((lane, index) => { sums[index] += this.signed(lane, at); });
    }
    return documents > 0 && this.lanes.every((lane, index) => Number.isNaN(lane.values[row]) || Math.abs(sums[index] - (inThousandths(lane.values[row]) ?? 0)) < 6);
  }

  /** True when the row names a currency, and its amounts are the sum of all documents in that currency. */
  provesCurrency(row: number): boolean {
    const currency = this.reading.store.codes.get('currency');
    const code = currency?.values[row] ?? 0;
    if (!currency || code === 0) return false;
    let others = false;
    const sums = this.lanes.map(() => 0);
    for (let at = 0; at < row; at += 1) {
      if (!this.isDocument(at)) continue;
      if (currency.values[at] !== code) { others = true; continue; }
      this.lanes.forEach((lane, index) => { sums[index] += this.signed(lane, at); });
    }
    return others && this.lanes.every((lane, index) => Number.isNaN(lane.values[row]) || Math.abs(sums[index] - (inThousandths(lane.values[row]) ?? 0)) < 6) && this.valuesAt(row).length > 0;
  }

  /** True when another row below, that is no document, has an amount in the same currency: then this one is not the last word. */
  currencyRecursBelow(row: number): boolean {
    const currency = this.reading.store.codes.get('currency');
    return this.reading.store.odd.some((odd) => odd.row > row && currency !== undefined && currency.values[odd.row] === currency.values[row] && this.valuesAt(odd.row).length > 0);
  }

  /** Amounts that stand in a row, by 0-based column. */
  valuesAt(row: number): { row: number; column: number; value: number }[] {
    return this.lanes.flatMap((lane) => (Number.isNaN(lane.values[row]) ? [] : [{ row, column: lane.column, value: lane.values[row] }]));
  }

  hasDocumentsBefore(row: number): boolean {
    return this.hasDocuments(-1, row);
  }

  private hasDocuments(after: number, before: number): boolean {
    for (let row = after + 1; row < before; row += 1) if (this.isDocument(row)) return true;
    return false;
  }

  /** Rows above have been classed already, so what is not set aside and has an amount is a document. */
  private isDocument(row: number): boolean {
    return this.reading.aside[row] === 0 && (this.reading.store.notes.bits[row] & HAS_MONEY) !== 0;
  }

  private signed(lane: MoneyLane, row: number): number {
    const value = inThousandths(lane.values[row]) ?? 0;
    return this.signs === null ? value : value * this.signs[row];
  }

  private advance(row: number): void {
    for (; this.next < row; this.next += 1) {
      if (!this.isDocument(this.next)) continue;
      for (let lane = 0; lane < this.lanes.length; lane += 1) this.sums[lane] += this.signed(this.lanes[lane], this.next);
    }
  }
}

function inThousandths(value: number): number | null {
  return Number.isNaN(value) ? null : toMinorUnits(value, 3);
}
