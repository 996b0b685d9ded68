/** Who each document belongs to: by customer number where there is one, else by name; spellings of one customer become one and are told. */
import type { Customer } from '../receivables/entries';
import type { CellValue, ColumnRole } from './ledger';
import type { CodeLane } from './code-lane';
import { columnOf, noteProblem, type Reading } from './reading';
import type { PartyRow } from './party-rows';
import { shownText } from './cells';
import { heldCustomers } from './held-customers';
import { daysOfTerms } from './terms';

export interface CustomersFound {
  readonly customers: readonly Customer[];
  /** Index into `customers` by row; meaningless for rows set aside. */
  readonly byRow: Int32Array;
  /** The first so many of `customers` are those of the rows taken, in the order in which they first appear. */
  readonly named: number;
}

interface Party {
  id: string;
  name: string;
  firstRow: number;
}

/** Identifies the customers of all taken rows; `nobodys` are places of rows whose customer cannot be told. */
export function identifyCustomers(reading: Reading, parties: readonly PartyRow[], nobodys: ReadonlySet<number>): CustomersFound {
  const ids = reading.store.codes.get('customerId') ?? null;
  const names = reading.survey.details.partyOnOwnRow ? null : reading.store.codes.get('customerName') ?? null;
  const repeated = clearDittos(ids, reading.count) || clearDittos(names, reading.count);
  const found: Party[] = [];
  const byKey = new Map<string, number>();
  const join = (key: string, id: string, name: string, row: number): number => {
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, found.length);
    return found.push({ id, name, firstRow: row }) - 1;
  };
  const carried = carriedNames(parties);
  const lastNamed = parties.length > 0 ? null : namedAbove(reading, ids, names, repeated, nobodys);
  const { texts: idTexts, firstOf } = ids ? idSpellings(reading, ids) : NO_SPELLINGS;
  const nameTexts = names ? names.distinct.map(tidyName) : [];
  const byId = new Int32Array(idTexts.length).fill(-1);
  const byName = new Int32Array(nameTexts.length).fill(-1);
  const byRow = new Int32Array(reading.count);
  const nobody: number[] = [];
  const firstName = new Int32Array(idTexts.length);
  const renamed = new Map<number, number>();
  const { aside, count } = reading;
  const idOf = ids === null ? null : ids.values, nameOf = names === null ? null : names.values;
  const underParties = parties.length > 0;
  for (let row = 0; row < count; row += 1) {
    if (aside[row] !== 0) continue;
    const id = idOf === null ? 0 : idOf[row];
    const name = nameOf === null ? 0 : nameOf[row];
    // By far the most rows: a customer who is known under this number and this name.
    if (!underParties && id > 0 && byId[id] >= 0 && name === firstName[id]) {
      byRow[row] = byId[id];
      continue;
    }
    const above = underParties ? carried(row) : '';
    if (id > 0) {
      if (byId[id] < 0) {
        const first = firstOf[id];
        if (byId[first] < 0) byId[first] = found.push({ id: idTexts[id], name: above || nameTexts[name] || idTexts[id], firstRow: row }) - 1;
        byId[id] = byId[first];
      }
      byRow[row] = byId[id];
      if (firstName[id] === 0) firstName[id] = name;
      else if (name > 0 && name !== firstName[id] && !renamed.has(id) && nameTexts[name].toLowerCase() !== nameTexts[firstName[id]].toLowerCase()) renamed.set(id, row);
      if (name > 0 && byName[name] < 0) byName[name] = byId[id];
    } else if (name > 0) {
      if (byName[name] < 0) byName[name] = join(`@${nameTexts[name].toLowerCase()}`, nameTexts[name], nameTexts[name], row);
      byRow[row] = byName[name];
    } else {
      const from = lastNamed === null || nobodys.has(row) ? -1 : lastNamed(row);
      if (above === '' && from < 0) nobody.push(row);
      byRow[row] = from >= 0 ? byRow[from] : join(above === '' ? '' : `@${above.toLowerCase()}`, above, above === '' ? '(no customer)' : above, row);
    }
  }
  tellMissing(reading, nobody);
  tellSpellings(reading, names, nameTexts, byName);
  if (names) tellRenamed(reading, renamed, (id) => [idTexts[id], nameTexts[firstName[id]], nameTexts[names.values[renamed.get(id) ?? 0]]], names.column);
  return { customers: withDetails(reading, found, byRow), byRow, named: found.length };
}

/** Names on rows of their own above. */
function carriedNames(parties: readonly PartyRow[]): (row: number) => string {
  let at = -1;
  return (row) => {
    if (at >= 0 && parties[at].row > row) at = -1;
    while (at + 1 < parties.length && parties[at + 1].row < row) at += 1;
    return at < 0 ? '' : tidyName(parties[at].name);
  };
}

/** Where most documents name nobody: the last document above that did, whose customer is theirs too; -1 for none. Null where they name their own. */
function namedAbove(reading: Reading, ids: CodeLane | null, names: CodeLane | null, repeated: boolean, nobodys: ReadonlySet<number>): ((row: number) => number) | null {
  const { aside, count, setAside } = reading;
  const taken = count - setAside.length;
  const idOf = ids === null ? null : ids.values, nameOf = names === null ? null : names.values;
  if (!repeated && ((ids !== null && ids.filled >= count) || (names !== null && names.filled >= count))) return null;
  const isNamed = (row: number): boolean => (idOf !== null && idOf[row] !== 0) || (nameOf !== null && nameOf[row] !== 0) || nobodys.has(row);
  let unnamed = 0;
  for (let row = 0; row < count; row += 1) {
    if (!isNamed(row) && aside[row] === 0) unnamed += 1;
  }
  // A layout that writes each customer once, as merged cells and pivots do; a few blanks are blanks.
  if (unnamed < taken * 0.2 && !repeated) return null;
  let next = 0, last = -1;
  return (row) => {
    for (; next < row; next += 1) if (aside[next] === 0 && isNamed(next)) last = next;
    return last;
  };
}

const DITTO = /^(["'\u201c\u201d\u2033\u3003]{1,2}|-?"-?|ditto|dito|idem|do\.)$/i;

/** Empties the cells that say "the same as above"; true where there were any. */
function clearDittos(lane: CodeLane | null, count: number): boolean {
  const dittos = lane?.distinct.flatMap((value, code) => (typeof value === 'string' && DITTO.test(value.trim()) ? [code] : [])) ?? [];
  if (lane === null || dittos.length === 0) return false;
  for (let row = 0; row < count; row += 1) if (dittos.includes(lane.values[row])) lane.values[row] = 0;
  return true;
}

interface IdSpellings {
  /** How each code's number is written: the longest spelling of it. */
  readonly texts: readonly string[];
  /** The first code of the same number, which may be the code itself. */
  readonly firstOf: Int32Array;
}

const NO_SPELLINGS: IdSpellings = { texts: [], firstOf: new Int32Array(0) };

/** "00123" and 123 are one number, and so are "ab1" and "AB1"; a difference is told. */
function idSpellings(reading: Reading, lane: CodeLane): IdSpellings {
  const padding = reading.survey.details.paddedColumns.get(lane.column) ?? 0;
  const texts = lane.distinct.map((value) => (typeof value === 'number' && padding > 0 ? String(value).padStart(padding, '0') : String(value ?? '').trim()));
  const known = new Map<string, number>();
  const firstOf = new Int32Array(texts.length);
  const shown = texts.slice();
  const told = new Set<number>();
  for (let code = 1; code < texts.length; code += 1) {
    const text = texts[code];
    const key = numberKey(text);
    const first = known.get(key);
    if (first === undefined) { known.set(key, code); firstOf[code] = code; continue; }
    firstOf[code] = first;
    const other = shown[first];
    if (other !== text && !told.has(first)) {
      told.add(first);
      noteProblem(reading, other.length !== text.length ? 'leading-zeros' : 'similar-customers', 'warning', null, lane.column, text,
        `Customer numbers "${shownText(other)}" and "${shownText(text)}" are taken as one customer. Write the number the same way everywhere.`);
    }
    if (text.length > other.length) shown[first] = text;
  }
  return { texts: Array.from(firstOf, (first) => shown[first]), firstOf };
}

/** Digits without their leading zeros, other numbers in small letters. */
function numberKey(text: string): string {
  if (!/^\d+$/.test(text)) return text.toLowerCase();
  return text.charCodeAt(0) === 48 ? text.replace(/^0+(?=\d)/, '') : text;
}

/** Marks that nobody sees, as web pages and other programs leave them in names. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;
const ALL_UNSEEN = new RegExp(UNSEEN, 'g');

function tidyName(value: CellValue): string {
  const text = String(value ?? '');
  const seen = UNSEEN.test(text) ? text.replace(ALL_UNSEEN, '') : text;
  return /\s\s|[^\S ]|^ | $/.test(seen) ? seen.replace(/\s+/g, ' ').trim() : seen;
}

function tellMissing(reading: Reading, rows: readonly number[]): void {
  const column = Math.max(columnOf(reading, 'customerName'), columnOf(reading, 'customerId'));
  for (const row of rows) noteProblem(reading, 'missing-customer', 'warning', row, column, '', `Row ${reading.store.firstRow + row} names no customer. It is counted under "(no customer)"; fill in the customer and run again.`);
}

function tellSpellings(reading: Reading, lane: CodeLane | null, texts: readonly string[], byName: Int32Array): void {
  if (!lane) return;
  const first = new Map<string, number>();
  for (let code = 1; code < texts.length; code += 1) {
    if (byName[code] < 0) continue;
    const key = texts[code].toLowerCase();
    const other = first.get(key);
    if (other === undefined) { first.set(key, code); continue; }
    if (byName[other] !== byName[code]) continue;
    noteProblem(reading, 'similar-customers', 'notice', null, lane.column, lane.distinct[code], `"${shownText(lane.distinct[other])}" and "${shownText(lane.distinct[code])}" differ only in blanks or capitals and are taken as one customer.`);
  }
}

/** One number under two names is one customer to us; two customers under one number would be a mistake that nobody else notices. */
function tellRenamed(reading: Reading, rows: ReadonlyMap<number, number>, wordsOf: (id: number) => readonly [id: string, first: string, other: string], column: number): void {
  for (const [code, row] of rows) {
    const [id, first, other] = wordsOf(code);
    noteProblem(reading, 'similar-customers', 'notice', row, column, other,
      `Row ${reading.store.firstRow + row} has the customer number ${shownText(id)} with the name "${shownText(other)}", earlier rows have it with "${shownText(first)}". They are taken as one customer; check that they are.`);
  }
}

/** The first filled cell of each detail becomes the customer's. */
function withDetails(reading: Reading, found: readonly Party[], byRow: Int32Array): readonly Customer[] {
  const { codes, money } = reading.store;
  const textOf = (role: ColumnRole): ((customer: number) => string | null) => {
    const lane = codes.get(role);
    if (!lane) return () => null;
    const first = firstFilled(reading, found, byRow, lane.values);
    return (customer) => (first[customer] > 0 ? String(lane.distinct[first[customer]]).trim() : null);
  };
  const [email, contact, phone, language, country, terms] = (['email', 'contact', 'phone', 'language', 'country', 'terms'] as const).map(textOf);
  const limits = money.get('creditLimit');
  const limit = new Float64Array(found.length).fill(NaN);
  if (limits) for (let row = 0; row < reading.count; row += 1) if (reading.aside[row] === 0 && Number.isNaN(limit[byRow[row]])) limit[byRow[row]] = limits.values[row];
  const held = heldCustomers(reading, byRow, found.length);
  return found.map(({ id, name }, index) => ({
    id, name, email: email(index), contact: contact(index), phone: phone(index), language: language(index), country: country(index),
    termsDays: daysOfTerms(terms(index)), creditLimit: Number.isNaN(limit[index]) ? null : limit[index], onHold: held !== null && held[index] === 1, debtorType: 'business',
  }));
}

/** By customer the code of the first filled cell. Nearly always the customer's first document says it; only where some do not are all rows gone through. */
function firstFilled(reading: Reading, found: readonly Party[], byRow: Int32Array, codes: Int32Array): Int32Array {
  const first = Int32Array.from(found, ({ firstRow }) => codes[firstRow]);
  let empty = first.reduce((sum, code) => sum + (code === 0 ? 1 : 0), 0);
  const { aside, count } = reading;
  for (let row = 0; row < count && empty > 0; row += 1) {
    if (codes[row] === 0 || aside[row] !== 0 || first[byRow[row]] !== 0) continue;
    first[byRow[row]] = codes[row];
    empty -= 1;
  }
  return first;
}
