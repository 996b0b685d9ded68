/** What every row that is no plain document is: blank, repeated heading, group, customer, total, note or trouble; each with its reason. */
import type { CurrencyCode } from '../receivables/money';
import type { CellValue } from './ledger';
import { isBlank, shownText } from './cells';
import { columnLetter } from './column-letter';
import { sectionCurrencies, type SectionCurrency } from './currency-sections';
import { isFurtherLine } from './further-lines';
import { namesBucket } from './heading-sense';
import { HAS_DATE, HAS_DOCUMENT, HAS_MONEY, HAS_PARTY, type Fault } from './lanes';
import { customerOnLabelledRow, partyOf } from './labelled-rows';
import { listsBelow, tellLists, type ListBelow } from './lists-below';
import { settleParties, type PartyRow } from './party-rows';
import { noteProblem, setRowAside, type Reading } from './reading';
import { isPlainDocument, type OddRow } from './row-store';
import { normalHeading } from './headings';
import { RunningTotals } from './running-totals';
import { readsAsGrandTotal, readsAsTotal } from './total-words';

/** A row that names the currency of the documents below it. */
export interface SectionRow {
  readonly row: number;
  readonly currency: CurrencyCode;
}

export interface ClassedRows {
  /** Customers on rows of their own, in order; documents below without a customer of their own are theirs. */
  readonly parties: readonly PartyRow[];
  /** Rows that say the currency of the documents below ("Currency: USD"), in order. */
  readonly sections: readonly SectionRow[];
  /** The export's own grand totals: money role to sum, with its row. */
  readonly grandTotals: readonly { readonly row: number; readonly column: number; readonly value: number }[];
}

interface Classing {
  readonly reading: Reading;
  readonly totals: RunningTotals;
  readonly faults: ReadonlyMap<number, readonly Fault[]>;
  readonly lastDocument: number;
  /** Rows that repeat the headings. */
  readonly repeated: ReadonlySet<number>;
  /** Names that some row of totals closes ("Total Region North"). */
  readonly closed: ReadonlySet<string>;
  readonly currencyOfSection: SectionCurrency;
  readonly parties: PartyRow[];
  readonly sections: SectionRow[];
  readonly grandTotals: { row: number; column: number; value: number }[];
}

/** Classes all rows of `reading`; documents keep aside = 0. `signs` as row-signs.ts gives them. */
export function classRows(reading: Reading, signs: Int8Array | null): ClassedRows {
  const { store, count } = reading;
  const { bits } = store.notes;
  const odd = new Map(store.odd.map((entry) => [entry.row, entry]));
  const faults = new Map<number, Fault[]>();
  for (const fault of store.notes.faults) faults.set(fault.row, [...faults.get(fault.row) ?? [], fault]);
  const oddRows = store.odd.filter(({ row }) => row < count);
  const repeated = new Set(oddRows.filter((entry) => repeatsHeading(reading, entry)).map(({ row }) => row));
  const others = listsBelow(reading, oddRows, repeated, bits.subarray(0, count).findIndex(isPlainDocument));
  for (const list of others) setListAside(reading, list, odd);
  tellLists(reading, others);
  let lastDocument = -1;
  for (let row = count - 1; row >= 0 && lastDocument < 0; row -= 1) if (isPlainDocument(bits[row]) && reading.aside[row] === 0) lastDocument = row;
  const classing: Classing = { reading, totals: new RunningTotals(reading, signs), faults, lastDocument, repeated, closed: closedNames(oddRows), currencyOfSection: sectionCurrencies(oddRows, reading.context.homeCurrency), parties: [], sections: [], grandTotals: [] };
  const marked = markedRows(reading);
  // Faults found since then (a date in another order than its column's) make odd rows of documents.
  const plain = store.allDocuments && marked === null && faults.size === 0;
  for (let row = 0; row < count && !plain; row += 1) {
    if (reading.aside[row] !== 0) continue;
    if (isPlainDocument(bits[row])) {
      if (marked !== null && marked.has(row)) classMarkedRow(classing, row);
      else if ((bits[row] & HAS_DATE) === 0) classUndated(classing, row);
      continue;
    }
    const entry = odd.get(row);
    if (entry === undefined) setRowAside(reading, row, 'blank', 'the row is empty');
    else classOddRow(classing, entry);
  }
  return { parties: settleParties(classing), sections: classing.sections, grandTotals: classing.grandTotals };
}

/** The rows of another list are none of ours, whatever they hold. */
function setListAside(reading: Reading, { heading, last }: ListBelow, odd: ReadonlyMap<number, OddRow>): void {
  setRowAside(reading, heading, 'header', 'the headings of another list');
  for (let row = heading + 1; row <= last; row += 1) {
    if (!isPlainDocument(reading.store.notes.bits[row]) && !odd.has(row)) setRowAside(reading, row, 'blank', 'the row is empty');
    else setRowAside(reading, row, 'unknown', 'below the headings of another list');
  }
}

/** Rows whose customer is no word but "*" or "**", as SAP marks its totals; null where there are none, as in nearly all sheets. */
function markedRows(reading: Reading): ReadonlySet<number> | null {
  const rows = new Set<number>();
  for (const role of ['customerId', 'customerName'] as const) {
    const lane = reading.store.codes.get(role);
    const marks = lane?.distinct.flatMap((value, code) => (typeof value === 'string' && /^[*=]+$/.test(value.trim()) ? [code] : [])) ?? [];
    if (lane === undefined || marks.length === 0) continue;
    for (let row = 0; row < reading.count; row += 1) if (marks.includes(lane.values[row])) rows.add(row);
  }
  return rows.size === 0 ? null : rows;
}

/** A row of a customer with something in the column of numbers and no date, whose amounts are the sum of that customer's documents above: "3 invoices". */
function classUndated({ reading, totals }: Classing, row: number): void {
  const proof = totals.proves(row, false);
  if (proof === null) return;
  const { codes, raw } = reading.store;
  const who = codes.get('customerId') ?? codes.get('customerName');
  let documents = 0;
  for (let at = proof.from; at <= proof.to; at += 1) {
    if (reading.aside[at] !== 0) continue;
    documents += 1;
    if (who !== undefined && who.values[at] !== 0 && who.values[row] !== 0 && who.values[at] !== who.values[row]) return;
  }
  // A single document above of the same amount may be chance, unless this one has words where numbers stand.
  if (documents < 2 && !/\s/.test(String(raw.get('invoiceNumber')?.values[row] ?? ''))) return;
  totals.boundary(row);
  setRowAside(reading, row, 'subtotal', `without a date, and sums rows ${proof.from + reading.store.firstRow} to ${proof.to + reading.store.firstRow}`);
}

function classMarkedRow({ reading, totals }: Classing, row: number): void {
  const proof = totals.proves(row, false);
  totals.boundary(row);
  setRowAside(reading, row, 'subtotal', proof === null ? 'marked as a total; its amount is not the sum of the rows above' : `sums rows ${proof.from + reading.store.firstRow} to ${proof.to + reading.store.firstRow}`);
}

function closedNames(oddRows: readonly OddRow[]): ReadonlySet<string> {
  return new Set(oddRows.map(firstText).filter(readsAsTotal).map((text) => normalHeading(text).replace(/^(sub ?|grand )?(total|totale|totaal|summe|suma|subtotal|zwischensumme)( for| of| de| du| di| per| fur| voor)? /, '').replace(/ (total|summe|gesamt)$/, '')));
}

function classOddRow(classing: Classing, odd: OddRow): void {
  const { reading } = classing;
  const bits = reading.store.notes.bits[odd.row];
  if (classing.repeated.has(odd.row)) { classing.totals.boundary(odd.row); return setRowAside(reading, odd.row, 'header', 'the headings are repeated'); }
  const labelled = reading.survey.details.partyOnOwnRow && documentFollows(classing, odd.row) ? customerOnLabelledRow(odd.cells.map(({ value }) => value)) : null;
  if (labelled !== null) return partyRow(classing, odd, labelled);
  const faults = classing.faults.get(odd.row) ?? [];
  const hasMoney = (bits & HAS_MONEY) !== 0;
  const amountFault = faults.some((fault) => fault.what !== 'unreadable-date' && isMoneyColumn(reading, fault.column));
  const dated = (bits & HAS_DATE) !== 0 && odd.cells.length > 1 && showsDate(reading, odd, faults);
  const numbered = (bits & HAS_DOCUMENT) !== 0 && odd.cells.length > 1;
  if (!hasMoney && !(amountFault && (dated || numbered))) {
    if (dated && (numbered || (bits & HAS_PARTY) !== 0) && !readsAsTotal(firstText(odd))) return noAmount(classing, odd);
    return classTextRow(classing, odd);
  }
  if (dated || (numbered && (bits & HAS_PARTY) !== 0)) return classFaultyDocument(classing, odd, faults);
  const starred = odd.cells.some(({ value }) => typeof value === 'string' && STARS.test(value.trim()));
  if (starred && odd.row <= classing.lastDocument) return classMarkedRow(classing, odd.row);
  classAmountRow(classing, odd, numbered && !starred);
}

/** SAP's mark of a total: one star for each level. */
const STARS = /^\*{1,5}$/;

/** A readable date, or what was meant for one: "Total" under a column of dates is none, nor is a count. */
function showsDate(reading: Reading, odd: OddRow, faults: readonly Fault[]): boolean {
  for (const role of ['invoiceDate', 'dueDate'] as const) {
    const day = reading.store.dates.get(role)?.values[odd.row];
    if (day !== undefined && day > 0) return true;
  }
  // "Pacific 21 Holdings" above its documents is a name.
  const isName = (text: string): boolean => reading.survey.details.partyOnOwnRow && /\p{L}{3}.*\s.*\p{L}{3}/u.test(text.slice(0, 200));
  return faults.some((fault) => fault.what === 'unreadable-date' && /\d/.test(fault.value) && !/^\d{1,4}$/.test(fault.value) && !readsAsTotal(fault.value) && !isName(fault.value));
}

/** At least two thirds of the cells say what the heading says. */
function repeatsHeading(reading: Reading, odd: OddRow): boolean {
  const { headings } = reading.survey.details;
  let same = 0;
  for (const { column, value } of odd.cells) {
    const heading = headings.get(column);
    if (typeof value === 'string' && heading !== undefined && (heading === value.trim() || heading.includes(value.trim()))) same += 1;
  }
  return same >= 2 && same >= odd.cells.length * 0.66;
}

function classTextRow(classing: Classing, odd: OddRow): void {
  const { reading, totals } = classing;
  const text = firstText(odd);
  if (namesBucket(text) && odd.cells.length <= 2) { totals.boundary(odd.row); return setRowAside(reading, odd.row, 'band', `"${shownText(text)}" heads a group of rows`); }
  if (isFurtherLine(reading, odd.row)) return setRowAside(reading, odd.row, 'line', 'a further line of the document above');
  if (odd.row > classing.lastDocument) return setRowAside(reading, odd.row, 'trailer', 'text below the last document');
  const section = classing.currencyOfSection(odd);
  if (section !== null) {
    totals.boundary(odd.row);
    classing.sections.push({ row: odd.row, currency: section });
    return setRowAside(reading, odd.row, 'band', `"${shownText(text)}" heads documents in ${section}`);
  }
  const heads = documentFollows(classing, odd.row);
  if (readsAsTotal(text) && !heads) { totals.boundary(odd.row); return setRowAside(reading, odd.row, 'subtotal', `"${shownText(text)}" without an amount`); }
  if (reading.survey.details.partyOnOwnRow && text !== '') {
    return partyRow(classing, odd, text);
  }
  if (heads && classing.closed.has(normalHeading(text))) { totals.boundary(odd.row); return setRowAside(reading, odd.row, 'band', `"${shownText(text)}" heads a group of rows`); }
  setRowAside(reading, odd.row, 'note', 'text without an amount or a date');
}

/** True when the next row that is not empty is a document. */
function documentFollows({ reading, repeated }: Classing, row: number): boolean {
  const { bits } = reading.store.notes;
  let next = row + 1;
  while (next < reading.count && ((bits[next] === 0 && !reading.store.oddRows.has(next)) || repeated.has(next))) next += 1;
  return next < reading.count && isPlainDocument(bits[next]);
}

function partyRow(classing: Classing, odd: OddRow, text: string): void {
  const { reading, totals } = classing;
  totals.boundary(odd.row);
  // QuickBooks writes how many documents follow; a number that is no such count belongs to the name.
  const counted = /^(.*\S)\s*\((\d+)\)$/.exec(text);
  const { name, number } = partyOf(odd.cells.filter(({ column }) => !isMoneyColumn(reading, column)).map(({ value }) => value), counted && Number(counted[2]) === totals.documentsBelow(odd.row) ? counted[1] : text);
  classing.parties.push({ row: odd.row, name, ...(number !== undefined && { number }) });
  setRowAside(reading, odd.row, 'party', `"${shownText(name)}" is the customer of the documents below`);
}

function noAmount(classing: Classing, odd: OddRow): void {
  const { reading } = classing;
  const column = moneyColumns(reading)[0] ?? null;
  noteProblem(reading, 'unreadable-amount', 'error', odd.row, column, '', `Row ${reading.store.firstRow + odd.row} looks like a document but has no amount. Fill in the amount and run again.`);
  setRowAside(reading, odd.row, 'problem', 'a document without an amount');
}

/** A row with an amount but neither date nor number and customer: a total if arithmetic proves it. */
function classAmountRow(classing: Classing, odd: OddRow, numbered: boolean): void {
  const { reading, totals } = classing;
  const text = firstText(odd);
  const after = odd.row > classing.lastDocument;
  const heading = reading.survey.details.partyOnOwnRow && text !== '' && !after && documentFollows(classing, odd.row);
  // A number of its own and no word of a total: a document without dates, even if its amount happens to sum something; unless it sums the group that it heads.
  if (numbered && !(heading && totals.provesBelow(odd.row)) && !odd.cells.some(({ value }) => typeof value === 'string' && readsAsTotal(value))) return;
  const ofCurrency = after && totals.provesCurrency(odd.row);
  if (ofCurrency && !totals.currencyRecursBelow(odd.row)) {
    classing.grandTotals.push(...totals.valuesAt(odd.row));
    return setRowAside(reading, odd.row, 'grand-total', 'sums all documents in its currency');
  }
  if (heading && (!readsAsTotal(text) || totals.provesBelow(odd.row))) return partyRow(classing, odd, text);
  const proof = totals.proves(odd.row, after && (text === '' || readsAsGrandTotal(text)));
  if (proof !== null) {
    const grand = after && !totals.hasDocumentsBefore(proof.from);
    if (grand) classing.grandTotals.push(...totals.valuesAt(odd.row));
    totals.boundary(odd.row);
    return setRowAside(reading, odd.row, grand ? 'grand-total' : 'subtotal', `sums rows ${proof.from + reading.store.firstRow} to ${proof.to + reading.store.firstRow}`);
  }
  if (!after && readsAsTotal(text) && !totals.hasDocumentsBefore(odd.row) && totals.provesBelow(odd.row)) {
    classing.grandTotals.push(...totals.valuesAt(odd.row));
    return setRowAside(reading, odd.row, 'grand-total', 'sums the rows below');
  }
  if (after && classing.grandTotals.length > 0 && !readsAsGrandTotal(text)) return setRowAside(reading, odd.row, 'trailer', 'below the total of the sheet');
  // A formula dragged down too far leaves noughts, which are no total.
  if (readsAsTotal(text) || (after && text === '' && totals.valuesAt(odd.row).some(({ value }) => value !== 0))) {
    totals.boundary(odd.row);
    if (!after) return setRowAside(reading, odd.row, 'subtotal', text === '' ? 'an amount alone' : `says "${shownText(text)}"; its amount is not the sum of the rows above`);
    classing.grandTotals.push(...totals.valuesAt(odd.row));
    return setRowAside(reading, odd.row, 'grand-total', text === '' ? 'an amount alone below the last document' : `says "${shownText(text)}"; its amount is not the sum of the rows`);
  }
  setRowAside(reading, odd.row, 'unknown', 'an amount without a date or a document number');
}

/** A document some of whose cells cannot be read: set aside when its amount or its age would be wrong. */
function classFaultyDocument(classing: Classing, odd: OddRow, faults: readonly Fault[]): void {
  const { reading } = classing;
  const { store } = reading;
  const grave = faults.find((fault) => isGrave(reading, odd.row, fault));
  for (const fault of faults) {
    const where = `Cell ${columnLetter(fault.column)}${store.firstRow + odd.row}`;
    const what = fault.what === 'error-cell' ? 'holds an error' : fault.what === 'unreadable-date' ? 'is not a date' : 'is not an amount';
    noteProblem(reading, fault.what, fault === grave ? 'error' : 'warning', odd.row, fault.column, fault.value, `${where} ${what}: "${shownText(fault.value)}". Correct it and run again${fault === grave ? '; the row is set aside until then' : ''}.`);
  }
  if (grave) setRowAside(reading, odd.row, 'problem', `${columnLetter(grave.column)}${store.firstRow + odd.row} cannot be read: "${shownText(grave.value)}"`);
}

function isGrave(reading: Reading, row: number, fault: Fault): boolean {
  const { dates, money } = reading.store;
  const roleIs = (role: 'dueDate' | 'invoiceDate' | 'paidDate'): boolean => dates.get(role)?.column === fault.column;
  if (roleIs('dueDate')) return true;
  if (roleIs('invoiceDate')) return !((dates.get('dueDate')?.values[row] ?? -1) > 0);
  const balance = money.get('balance');
  if (roleIs('paidDate')) return balance === undefined || Number.isNaN(balance.values[row]);
  if (!isMoneyColumn(reading, fault.column)) return false;
  // A total that cannot be read does no harm where the open balance can.
  return balance === undefined || balance.column === fault.column || Number.isNaN(balance.values[row]);
}

function moneyColumns(reading: Reading): number[] {
  const { money, buckets } = reading.store;
  return [...(['balance', 'amount', 'debit', 'credit', 'paid'] as const).flatMap((role) => money.get(role)?.column ?? []), ...buckets.map(({ column }) => column)];
}

function isMoneyColumn(reading: Reading, column: number): boolean {
  return moneyColumns(reading).includes(column);
}

function firstText(odd: OddRow): string {
  const cell = odd.cells.find(({ value }: { value: CellValue }) => typeof value === 'string' && !isBlank(value) && /\p{L}|\d+ ?-|[<>]/u.test(value));
  return cell ? String(cell.value).trim() : '';
}
