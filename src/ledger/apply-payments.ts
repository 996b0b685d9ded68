/** Which payments and credit notes settle which documents, by the reference they carry; what names none stays the customer's credit. */
import { shownText } from './cells';

/** Something that may settle documents: a row of the ledger itself or of a payments sheet. */
export interface Settlement {
  /** Index of the row for the caller. */
  readonly row: number;
  readonly reference: string | number;
  readonly customer: number;
  readonly on: number;
  /** Minor units, positive. */
  readonly amount: number;
}

export interface AppliedPart {
  /** Row of the document settled. */
  readonly target: number;
  readonly on: number;
  readonly amount: number;
}

export interface DocumentIndex {
  /** The row of the document with this number, or null. `loosely`: also written without its dashes, blanks and zeros, or its figures alone. */
  rowsOf(reference: string, customer: number, loosely: boolean): number | null;
}

/** One spelling for "INV-001 ", "inv-001" and, for numbers alone, "00123" and 123. */
export function documentKey(document: string | number): string {
  const text = String(document).trim().toUpperCase();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

/** "INV-001", "inv 1" and "INV/0001" alike. */
function looseKey(document: string | number): string {
  return String(document).toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '').replace(/0*(\d+)/g, (_, digits: string) => digits.replace(/^0+(?=\d)/, ''));
}

/** Fewer figures could be anything. */
const ENOUGH_FIGURES = 3;

/** The figures of a number that has one run of them, "1001" of "INV-1001"; "" for any other. */
function figuresOf(document: string | number): string {
  const runs = String(document).match(/\d+/g) ?? [];
  return runs.length === 1 && runs[0].length >= ENOUGH_FIGURES ? runs[0].replace(/^0+(?=\d)/, '') : '';
}

type RowsByKey = ReadonlyMap<string, readonly number[]>;

function rowsByKey(rows: readonly number[], keyOf: (row: number) => string): RowsByKey {
  const byKey = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const known = byKey.get(key);
    if (known) known.push(row); else byKey.set(key, [row]);
  }
  return byKey;
}

/** Documents by number; where customers share a number, the customer decides. */
export function indexDocuments(rows: readonly number[], documentOf: (row: number) => string | number, customerOf: (row: number) => number): DocumentIndex {
  const byNumber = rowsByKey(rows, (row) => documentKey(documentOf(row) ?? ''));
  // Only a reference that nothing bears asks for these.
  let loose: { readonly byText: RowsByKey; readonly byFigures: RowsByKey } | null = null;
  const alike = (reference: string, customer: number): number | null => {
    loose ??= { byText: rowsByKey(rows, (row) => looseKey(documentOf(row) ?? '')), byFigures: rowsByKey(rows, (row) => figuresOf(documentOf(row) ?? '')) };
    const ofText = (loose.byText.get(looseKey(reference)) ?? []).filter((row) => customer < 0 || customerOf(row) === customer);
    if (ofText.length > 0) return ofText.length === 1 ? ofText[0] : null;
    if (customer < 0 || !/^\d+$/.test(reference.trim())) return null;
    const ofFigures = (loose.byFigures.get(documentKey(reference)) ?? []).filter((row) => customerOf(row) === customer);
    return ofFigures.length === 1 ? ofFigures[0] : null;
  };
  return {
    rowsOf: (reference, customer, loosely) => {
      const found = byNumber.get(documentKey(reference));
      if (!found) return loosely ? alike(reference, customer) : null;
      if (customer < 0) return found[0];
      return found.find((row) => customerOf(row) === customer) ?? (found.length === 1 ? found[0] : null);
    },
  };
}

/** References in one cell: the whole text if it is a number known, else each of its parts, or the words of a part that are ("Payment for INV-1001"). */
export function referencesIn(reference: string | number, known: (part: string) => boolean): readonly string[] {
  const text = String(reference).trim();
  if (text === '' || known(text)) return text === '' ? [] : [text];
  const parts = text.split(/\s*(?:[,;|&+\n]|\s+(?:and|und|et|y|e|en)\s+)\s*/).filter((part) => part !== '').slice(0, 100);
  return parts.flatMap((part) => (known(part) ? [part] : wordsIn(part, known)));
}

function wordsIn(part: string, known: (part: string) => boolean): readonly string[] {
  // A number may have strokes in it, or be parted from the next one by them.
  for (const between of [/[\s:#()]+/, /[\s:#()/\\]+/]) {
    const words = part.split(between).filter((word) => word.length > 2 && /\d/.test(word) && known(word)).slice(0, 20);
    if (words.length > 0) return words;
  }
  return [];
}

/** Splits a settlement over its documents, in the order named, each up to what is open; what is left goes to the last one. */
export function applySettlement(settlement: Settlement, targets: readonly number[], openOf: (row: number) => number, applied: (part: AppliedPart) => void): void {
  let left = settlement.amount;
  targets.forEach((target, index) => {
    const last = index === targets.length - 1;
    const part = last ? left : Math.min(left, Math.max(0, openOf(target)));
    if (part === 0) return;
    applied({ target, on: settlement.on, amount: part });
    left -= part;
  });
}

/** The sentence for a reference that names no document. */
export function unknownReferenceMessage(reference: string | number, row: number): string {
  return `"${shownText(reference)}" in row ${row} names no document of this ledger. The payment is kept as the customer's unapplied credit; correct the reference to settle a document with it.`;
}

/** The sentence for a payment in another currency than the invoice that it names: the two are never netted. */
export function otherCurrencyMessage(reference: string | number, row: number, invoiced: string, paid: string): string {
  return `Row ${row} pays "${shownText(reference)}" in ${paid}, which is invoiced in ${invoiced}. The payment is kept as the customer's unapplied credit; enter it in the invoice's currency to settle the invoice with it.`;
}
