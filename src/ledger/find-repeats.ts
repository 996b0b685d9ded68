/** Documents that stand in the list more than once: lines of one invoice, repeated rows, and numbers used twice. */
import { NO_DAY } from '../receivables/days';
import { shownText } from './cells';
import { columnOf, noteProblem, setRowAside, sheetRow, type Reading } from './reading';
import type { RowMeanings } from './row-meanings';
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
  const { reading, documents } = evidence;
  const { count, aside } = reading;
  let size = 1024;
  while (size < count * 2) size *= 2;
  // Open addressing over hashes: a Map of a million strings would take longer than everything else together.
  const table = new Int32Array(size);
  for (let row = 0; row < count; row += 1) {
    if (aside[row] !== 0) continue;
    const document = documents[row];
    if (document === '' || document === undefined) continue;
    let slot = (hashOf(document) ^ Math.imul(evidence.customerOf[row] + 1, 0x9e3779b1)) & (size - 1);
    let first = -1;
    while (table[slot] !== 0) {
      const other = table[slot] - 1;
      if (documents[other] === document && evidence.customerOf[other] === evidence.customerOf[row]) { first = other; break; }
      slot = (slot + 1) & (size - 1);
    }
    if (first < 0) table[slot] = row + 1;
    else repeat(evidence, first, row);
  }
}

function hashOf(document: string | number): number {
  if (typeof document === 'number') return Math.imul(document | 0, 0x85ebca6b) ^ (document >>> 13);
  let hash = 0x811c9dc5;
  // The end of a document number varies most; very long texts need no more than that.
  const from = document.length > 24 ? document.length - 24 : 0;
  for (let at = from; at < document.length; at += 1) hash = Math.imul(hash ^ document.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function repeat(evidence: RepeatEvidence, first: number, row: number): void {
  const { reading, documents, money, meanings } = evidence;
  if (meanings.kind[first] !== meanings.kind[row]) return;
  const { details } = reading.survey;
  const sameDay = dayOf(evidence.issuedOn, first) === dayOf(evidence.issuedOn, row) && dayOf(evidence.dueOn, first) === dayOf(evidence.dueOn, row);
  const sameAmount = money.amount[first] === money.amount[row] && money.open[first] === money.open[row];
  const shown = shownText(documents[row]);
  const where = `row ${sheetRow(reading, first)}`;
  if (details.amountPerLine && sameDay) {
    money.amount[first] += money.amount[row];
    money.open[first] += money.open[row];
    return setRowAside(reading, row, 'line', `a further line of ${shown}, added to ${where}`);
  }
  if (details.lineColumns && sameDay && sameAmount) return setRowAside(reading, row, 'line', `a further line of ${shown} in ${where}`);
  const column = columnOf(reading, 'invoiceNumber');
  if (sameDay && sameAmount) {
    noteProblem(reading, 'duplicate-document', 'warning', row, column, documents[row], `${shown} stands in ${where} and row ${sheetRow(reading, row)} with the same customer, dates and amount; it is counted once. Remove one of the rows, or give them different numbers.`);
    return setRowAside(reading, row, 'duplicate', `repeats ${shown} of ${where}`);
  }
  noteProblem(reading, 'duplicate-document', 'warning', row, column, documents[row], `${shown} stands in ${where} and row ${sheetRow(reading, row)} with different dates or amounts; both are counted. Check whether one of them is a mistake.`);
}

function dayOf(days: Int32Array | null, row: number): number {
  return days === null ? NO_DAY : days[row];
}
