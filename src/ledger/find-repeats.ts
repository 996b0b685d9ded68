/** Documents that stand in the list more than once: lines of one invoice, repeated rows, and numbers used twice. */
import { NO_DAY } from '../receivables/days';
import { shownText } from './cells';
import { columnOf, noteProblem, setRowAside, sheetRow, type Reading } from './reading';
import { KIND_PAYMENT, type RowMeanings } from './row-meanings';
import type { RowMoney } from './row-money';

export interface RepeatEvidence {
  readonly reading: Reading;
  readonly documents: readonly (string | number)[];
  readonly customerOf: Int32Array;
  readonly issuedOn: Int32Array | null;
  readonly dueOn: Int32Array | null;
  readonly money: RowMoney;
  readonly meanings: RowMeanings;
}

/** Sets further lines and repeated rows aside, adds up lines that have amounts of their own, and tells of numbers used twice. */
export function settleRepeats(evidence: RepeatEvidence): void {
  for (const { first, row } of sameNumbers(evidence)) repeat(evidence, first, row);
}

interface Pair {
  readonly first: number;
  readonly row: number;
}

/** Documents are parted by hash first, so that each part's table stays in the processor's cache; a Map of a million texts would take longer than all the rest. */
const PART_BITS = 9;

/** Rows that bear the number of an earlier row of the same customer and kind that settles the same, in order: one cheque for two invoices stands in two rows, which may even be of one amount. */
function sameNumbers({ reading, documents, customerOf, meanings: { kind } }: RepeatEvidence): readonly Pair[] {
  const { raw } = reading.store;
  const hashes = raw.get('invoiceNumber')?.hashes ?? null;
  if (hashes === null) return [];
  const applies = raw.get('appliesTo');
  const { count, aside } = reading;
  const parts = 1 << PART_BITS, shift = 32 - PART_BITS;
  const starts = new Int32Array(parts + 1);
  // 0 marks rows that are no document or have no number.
  const mixed = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    if (hashes[row] === 0 || aside[row] !== 0) continue;
    mixed[row] = (hashes[row] ^ Math.imul(customerOf[row] + 1 + (kind[row] << 20), 0x9e3779b1) ^ Math.imul(applies?.hashes?.[row] ?? 0, 0x85ebca6b)) | 1;
    starts[(mixed[row] >>> shift) + 1] += 1;
  }
  for (let part = 0; part < parts; part += 1) starts[part + 1] += starts[part];
  const rows = new Int32Array(starts[parts]), next = starts.slice();
  for (let row = 0; row < count; row += 1) if (mixed[row] !== 0) { const part = mixed[row] >>> shift; rows[next[part]] = row; next[part] += 1; }
  const pairs: Pair[] = [];
  let table = new Int32Array(16);
  for (let part = 0; part < parts; part += 1) {
    const from = starts[part], to = starts[part + 1];
    let size = 16;
    while (size < (to - from) * 2) size *= 2;
    if (table.length < size) table = new Int32Array(size); else table.fill(0, 0, size);
    for (let at = from; at < to; at += 1) {
      const row: number = rows[at], hash: number = mixed[row];
      let slot: number = (hash >>> 1) & (size - 1);
      for (; table[slot] !== 0; slot = (slot + 1) & (size - 1)) {
        const other: number = table[slot] - 1;
        if (mixed[other] === hash && customerOf[other] === customerOf[row] && documents[other] === documents[row] && kind[other] === kind[row] && (applies?.values[other] ?? '') === (applies?.values[row] ?? '')) { pairs.push({ first: other, row }); break; }
      }
      if (table[slot] === 0) table[slot] = row + 1;
    }
  }
  return pairs.sort((left, right) => left.row - right.row);
}

function repeat(evidence: RepeatEvidence, first: number, row: number): void {
  const { reading, documents, money, meanings } = evidence;
  const { details } = reading.survey;
  const sameDay = dayOf(evidence.issuedOn, first) === dayOf(evidence.issuedOn, row) && dayOf(evidence.dueOn, first) === dayOf(evidence.dueOn, row);
  const sameAmount = money.amount[first] === money.amount[row] && money.open[first] === money.open[row];
  const shown = shownText(documents[row]);
  const firstRow = sheetRow(reading, first);
  if (details.amountPerLine && sameDay) {
    money.amount[first] += money.amount[row];
    money.open[first] += money.open[row];
    return setRowAside(reading, row, 'line', `a further line of ${shown}, added to row ${firstRow}`);
  }
  if (details.lineColumns && sameDay && sameAmount) return setRowAside(reading, row, 'line', `a further line of ${shown} in row ${firstRow}`);
  if (details.lineColumns && sameDay) return addLine(evidence, first, row, shown);
  const column = columnOf(reading, 'invoiceNumber');
  if (sameDay && sameAmount) {
    noteProblem(reading, 'duplicate-document', 'warning', row, column, documents[row], `${shown} stands in row ${firstRow} and row ${sheetRow(reading, row)} with the same customer, dates and amount; it is counted once. Remove one of the rows, or give them different numbers.`);
    return setRowAside(reading, row, 'duplicate', `repeats ${shown} of row ${firstRow}`);
  }
  // Part payments may all bear the number of their invoice, or of one bank run.
  if (meanings.kind[row] === KIND_PAYMENT) return;
  noteProblem(reading, 'duplicate-document', 'warning', row, column, documents[row], `${shown} stands in row ${firstRow} and row ${sheetRow(reading, row)} with different dates or amounts; both are counted. Check whether one of them is a mistake.`);
}

/** A line with an amount of its own; what is open of the document, or was paid of it, may stand on each of its lines, and counts once. */
function addLine({ reading, money }: RepeatEvidence, first: number, row: number, shown: string): void {
  const paid = money.amount[first] - money.open[first];
  const onceOnly = money.hasBalance ? money.open[first] === money.open[row] : paid === money.amount[row] - money.open[row];
  if (!onceOnly) money.open[first] += money.open[row]; else if (!money.hasBalance) money.open[first] += money.amount[row];
  money.amount[first] += money.amount[row];
  setRowAside(reading, row, 'line', `a further line of ${shown}, added to row ${sheetRow(reading, first)}`);
}

function dayOf(days: Int32Array | null, row: number): number {
  return days === null ? NO_DAY : days[row];
}
