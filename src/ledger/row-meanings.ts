/** What each taken row's words say: kind of document, status, disputed, on hold, debit or credit; words are looked up once for each distinct cell. */
import { ENTRY_KINDS, KIND_PAYMENT, MARK_DISPUTED, MARK_ON_HOLD } from '../receivables/entries';
import type { CellValue } from './ledger';
import { documentMeaning, statusMeaning, type DocumentMeaning, type StatusMeaning } from './document-words';
import { normalHeading } from './headings';
import { areSuppliers, isSold } from './supplier-documents';
import type { CodeLane } from './code-lane';
import { noteProblem, setRowAside, sheetRow, type Reading } from './reading';
import { shownText } from './cells';
import { saysVoid } from './void-columns';
import { yesOrNo } from './yes-or-no';
import { paymentsNotReceived } from './payments-not-received';

export { KIND_PAYMENT };
export const KIND_INVOICE = ENTRY_KINDS.indexOf('invoice');
export const KIND_CREDIT_NOTE = ENTRY_KINDS.indexOf('credit-note');
export const KIND_JOURNAL = ENTRY_KINDS.indexOf('journal');
/** The words do not tell the kind; the sign will. */
export const KIND_UNTOLD = 255;

export const STATUS_UNTOLD = 0;
export const STATUS_OPEN = 1;
export const STATUS_PAID = 2;

export interface RowMeanings {
  readonly kind: Uint8Array;
  /** Null when no status column speaks. */
  readonly status: Uint8Array | null;
  readonly marks: Uint8Array;
  readonly anyPaidStatus: boolean;
  /** Some rows are what we owe to suppliers. */
  readonly anySuppliers: boolean;
}

/** Reads the words, with `signs` as row-signs.ts gives them; drafts, voids, write-offs, suppliers' documents and papers that are no claim are set aside here. */
export function readMeanings(reading: Reading, signs: Int8Array | null): RowMeanings {
  const { codes } = reading.store;
  const kind = readKinds(reading);
  const anySuppliers = setPapersAside(reading);
  setVoidsAside(reading);
  const marks = new Uint8Array(reading.count);
  const statusLane = codes.get('status');
  const status = statusLane ? new Uint8Array(reading.count) : null;
  let anyPaidStatus = false;
  if (statusLane && status) anyPaidStatus = readStatuses(reading, statusLane, { kind, status, marks, signs });
  markYes(reading, codes.get('disputed'), marks, MARK_DISPUTED);
  markYes(reading, codes.get('hold'), marks, MARK_ON_HOLD);
  return { kind, status, marks, anyPaidStatus, anySuppliers };
}

/** What each distinct type means. Where something is open of each and none is called an invoice, a sales order is what the invoice came from. */
function typesOf(reading: Reading, lane: CodeLane): readonly (DocumentMeaning | null)[] {
  const suppliers = areSuppliers(lane.distinct);
  const types = lane.distinct.map((value, code) => (suppliers[code] ? 'not-a-claim' : typeof value === 'string' && value !== '' ? documentMeaning(value) : null));
  const fromOrders = reading.store.money.has('balance') && !types.includes('invoice');
  return fromOrders ? types.map((type, code) => (type === 'not-a-claim' && !suppliers[code] && ORDER.test(normalHeading(String(lane.distinct[code]))) ? 'invoice' : type)) : types;
}

const ORDER = /^(sales |customer |kunden)?(order|auftrag|commande|pedido|ordine|bestelling|ordre|tilaus)( client| de venta| cliente)?$/;

/** The kind of each row as far as its type column tells; KIND_UNTOLD elsewhere. */
export function readKinds(reading: Reading): Uint8Array {
  const kind = new Uint8Array(reading.count).fill(KIND_UNTOLD);
  const lane = reading.store.codes.get('documentType');
  if (!lane) return kind;
  const codes = typesOf(reading, lane).map((meaning) => (meaning === null || meaning === 'not-a-claim' ? KIND_UNTOLD : ENTRY_KINDS.indexOf(meaning)));
  for (let row = 0; row < reading.count; row += 1) kind[row] = codes[lane.values[row]];
  return kind;
}

/** True where some of them are suppliers' documents. */
function setPapersAside(reading: Reading): boolean {
  const lane = reading.store.codes.get('documentType');
  const types = lane ? typesOf(reading, lane) : [];
  if (!lane || !types.includes('not-a-claim')) return false;
  const suppliers = areSuppliers(lane.distinct);
  let any = false;
  for (let row = 0; row < reading.count; row += 1) {
    const code = lane.values[row];
    if (types[code] !== 'not-a-claim') continue;
    if (suppliers[code]) any = true;
    setRowAside(reading, row, 'status', suppliers[code] ? `"${shownText(lane.distinct[code])}" is owed to a supplier` : `"${shownText(lane.distinct[code])}" is no claim`);
  }
  if (any) setSuppliersAside(reading, lane, (code) => (suppliers[code] ? 'bought' : isSold(lane.distinct[code]) ? 'sold' : null));
  return any;
}

/** Credit notes and payments of whoever only sells to us are of that side too, though their type does not say so. */
function setSuppliersAside(reading: Reading, types: CodeLane, sideOf: (type: number) => 'bought' | 'sold' | null): void {
  const who = reading.store.codes.get('customerId') ?? reading.store.codes.get('customerName');
  if (who === undefined) return;
  const sides = new Map<number, 'bought' | 'sold'>();
  for (let row = 0; row < reading.count; row += 1) {
    const side = sideOf(types.values[row]);
    if (side !== null && sides.get(who.values[row]) !== 'sold') sides.set(who.values[row], side);
  }
  for (let row = 0; row < reading.count; row += 1) {
    const code = who.values[row];
    if (code !== 0 && sideOf(types.values[row]) === null && sides.get(code) === 'bought') setRowAside(reading, row, 'status', `"${shownText(who.distinct[code])}" is a supplier`);
  }
}

/** "Voided: yes", "Deleted at: 2026-02-12". */
function setVoidsAside(reading: Reading): void {
  for (const { heading, meaning, lane } of reading.store.voids) {
    const says = lane.distinct.map(saysVoid);
    const because = `its status is "${heading}": ${ASIDE[meaning] ?? meaning}`;
    for (let row = 0; row < reading.count; row += 1) if (says[lane.values[row]] && reading.aside[row] === 0) setRowAside(reading, row, 'status', because);
  }
}

const ASIDE: Partial<Record<StatusMeaning, string>> = { draft: 'a draft', void: 'void', 'written-off': 'written off' };

function readStatuses(reading: Reading, lane: CodeLane, { kind, status, marks, signs }: { readonly kind: Uint8Array; readonly status: Uint8Array; readonly marks: Uint8Array; readonly signs: Int8Array | null }): boolean {
  const heading = normalHeading(reading.survey.columns.find(({ role }) => role === 'status')?.heading ?? '');
  const meanings = lane.distinct.map((value) => meaningOfStatus(value, heading));
  const statuses = Uint8Array.from(meanings, (meaning) => (meaning === null ? STATUS_UNTOLD : meaning === 'paid' ? STATUS_PAID : STATUS_OPEN));
  const { aside, count } = reading;
  const { values } = lane;
  const receiptAt = paymentsNotReceived(reading, lane, signs, (row) => reading.context.purpose === 'payments' || kind[row] === KIND_PAYMENT);
  let anyPaid = false;
  for (let row = 0; row < count; row += 1) {
    const receipt = receiptAt(row);
    if (receipt === 'not-received') setRowAside(reading, row, 'status', `its status is "${shownText(lane.distinct[values[row]])}": the money did not come in`);
    if (receipt !== null) continue;
    const told = statuses[values[row]];
    if (told === STATUS_UNTOLD || aside[row] !== 0) continue;
    status[row] = told;
    if (told === STATUS_PAID) { anyPaid = true; continue; }
    const meaning = meanings[values[row]];
    if (meaning === 'open' || meaning === null) continue;
    const because = ASIDE[meaning];
    if (because !== undefined) setRowAside(reading, row, 'status', `its status is "${shownText(lane.distinct[values[row]])}": ${because}`);
    if (meaning === 'disputed') marks[row] |= MARK_DISPUTED;
  }
  if (!reading.store.money.has('balance')) tellUnknownStatuses(reading, lane, meanings);
  return anyPaid;
}

/** Words beyond these would be no statuses at all. */
const MOST_UNKNOWN = 8;

/** Where no column says what is open, a status that nobody knows may mean that nothing is. */
function tellUnknownStatuses(reading: Reading, lane: CodeLane, meanings: readonly (StatusMeaning | null)[]): void {
  const unknown = lane.distinct.flatMap((value, code) => (code > 0 && meanings[code] === null && value !== null && String(value).trim() !== '' ? [code] : []));
  if (unknown.length === 0 || unknown.length > MOST_UNKNOWN) return;
  for (const code of unknown) {
    let [first, documents] = [-1, 0];
    for (let row = 0; row < reading.count; row += 1) {
      if (lane.values[row] !== code || reading.aside[row] !== 0) continue;
      if (first < 0) first = row;
      documents += 1;
    }
    if (documents === 0) continue;
    noteProblem(reading, 'unknown-status', 'warning', first, lane.column, lane.distinct[code],
      `The status "${shownText(lane.distinct[code])}" is not known (row ${sheetRow(reading, first)}, documents: ${documents}). They are counted by their amounts and dates alone: if they are paid or void, write so and run again.`);
  }
}

/** A column "Open" or "Paid" of yes and no, or words of a status. */
export function meaningOfStatus(value: CellValue, heading: string): StatusMeaning | null {
  if (value === '' || value === null) return null;
  const answer = yesOrNo(value);
  if (answer === null) return statusMeaning(String(value));
  if (/^(is |still )?(open|offen|ouvert|abiert|apert|openstaand|unpaid|outstanding|unsettled|unbezahlt|impaye|(not|nicht|non|no|niet) )/.test(heading)) return answer ? 'open' : 'paid';
  if (/paid|closed|cleared|settled|received|bezahlt|beglichen|paye|pagad|pagat|cobrad|incassat|encaiss|saldad|saldat|betaald|voldaan|regl|sold|erledigt/.test(heading) || statusMeaning(heading) === 'paid') return answer ? 'paid' : 'open';
  return null;
}

function markYes(reading: Reading, lane: CodeLane | undefined, marks: Uint8Array, mark: number): void {
  if (!lane) return;
  // Any word that is not a no is a yes: a dispute column may hold the reason. "Resolved" and its like are a no.
  const yes = lane.distinct.map((value) => yesOrNo(value) ?? !/^(resolved|solved|closed|settled|released|active|geklart|erledigt|gelost|frei|resolu|resuelt|risolt|opgelost|withdrawn|not disputed)/.test(normalHeading(String(value))));
  for (let row = 0; row < reading.count; row += 1) if (yes[lane.values[row]]) marks[row] |= mark;
}

const CREDIT = /^(h|c|cr|k|haben|credit|haber|avere|a)$/;
const DEBIT = /^(s|d|dr|soll|debit|debe|dare|debet)$/;

/** Debit (1) or credit (-1) by row; null without such a column. */
export function readSides(reading: Reading, lane: CodeLane | undefined): Int8Array | null {
  if (!lane) return null;
  const spanish = lane.distinct.some((value) => /^h$/.test(normalHeading(String(value)))) && lane.distinct.some((value) => /^d$/.test(normalHeading(String(value))));
  const sides = lane.distinct.map((value) => {
    const word = normalHeading(String(value ?? ''));
    if (value === '-' || value === '−' || value === -1 || value === '-1') return -1;
    if (value === '+' || value === 1 || value === '1') return 1;
    if (CREDIT.test(word) && !(spanish && word === 'a')) return -1;
    return DEBIT.test(word) ? 1 : 0;
  });
  const side = new Int8Array(reading.count);
  for (let row = 0; row < reading.count; row += 1) side[row] = sides[lane.values[row]];
  return side;
}
