/** The customers who stand on rows of their own, once all rows are classed: which of those rows are addresses, which customer stands above the headings, and who shares a name with whom. */
import { normalHeading } from './headings';
import type { Reading } from './reading';
import { isPlainDocument } from './row-store';

export interface PartyRow {
  readonly row: number;
  readonly name: string;
  /** The customer's number, where one stands beside the name. */
  readonly number?: string;
}

export interface PartiesFound {
  readonly reading: Reading;
  readonly lastDocument: number;
  /** Rows that repeat the headings. */
  readonly repeated: ReadonlySet<number>;
  /** Names that some row of totals closes ("Total Region North"). */
  readonly closed: ReadonlySet<string>;
  readonly parties: readonly PartyRow[];
}

/** The customers above the documents, in order. */
export function settleParties(found: PartiesFound): readonly PartyRow[] {
  return withOwnNames(withFirst(found, withoutAddresses(found)));
}

/** Two numbers under one name are two customers: then the number belongs to the name. */
function withOwnNames(parties: readonly PartyRow[]): readonly PartyRow[] {
  const numbers = new Map<string, Set<string>>();
  for (const { name, number } of parties) if (number !== undefined) numbers.set(name, (numbers.get(name) ?? new Set()).add(number));
  return parties.map((party) => ((numbers.get(party.name)?.size ?? 0) > 1 && party.number !== undefined ? { row: party.row, name: `${party.number} ${party.name}` } : party));
}

/** Where several rows of text stand above the documents of every group, the first names the customer and the others say where it is; unless totals name the last. */
function withoutAddresses({ reading, parties, closed }: PartiesFound): readonly PartyRow[] {
  const isLed = (index: number): boolean => index > 0 && noDocumentBetween(reading, parties[index - 1].row, parties[index].row);
  const alone = parties.filter((_party, index) => !isLed(index) && (index + 1 === parties.length || !isLed(index + 1))).length;
  const firsts = parties.filter((_party, index) => !isLed(index));
  if (alone > 0 || firsts.length < 2 || parties.some(({ name }, index) => isLed(index) && closed.has(normalHeading(name)))) return parties;
  const others = new Set(parties.filter((_party, index) => isLed(index)).map(({ row }) => row + reading.store.firstRow));
  reading.setAside.forEach((aside, index) => { if (others.has(aside.row)) reading.setAside[index] = { ...aside, kind: 'note', because: 'text between the customer and its documents' }; });
  return firsts;
}

/** Where each group has headings of its own, the first group's customer stands above the first of them. */
function withFirst({ reading, repeated, lastDocument }: PartiesFound, parties: readonly PartyRow[]): readonly PartyRow[] {
  const { headerRows, details } = reading.survey;
  if (!details.partyOnOwnRow || repeated.size === 0 || parties.length === 0 || lastDocument < 0 || noDocumentBetween(reading, -1, parties[0].row)) return parties;
  const above = details.preamble.rows.find(({ row }) => row === headerRows[0] - 1);
  return above === undefined ? parties : [{ row: -1, name: above.text }, ...parties];
}

function noDocumentBetween({ store, aside }: Reading, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row += 1) if (isPlainDocument(store.notes.bits[row]) && aside[row] === 0) return false;
  return true;
}
