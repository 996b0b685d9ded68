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
  /** Rows of documents with this number, in order. */
  rowsOf(reference: string, customer: number): number | null;
}

/** One spelling for "INV-001 ", "inv-001" and, for numbers alone, "00123" and 123. */
export function documentKey(document: string | number): string {
  const text = String(document).trim().toUpperCase();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

/** Documents by number; where customers share a number, the customer decides. */
export function indexDocuments(rows: Iterable<number>, documentOf: (row: number) => string | number, customerOf: (row: number) => number): DocumentIndex {
  const byNumber = new Map<string, number[]>();
  for (const row of rows) {
    const document = documentOf(row);
    if (document === '' || document === undefined) continue;
    const key = documentKey(document);
    const known = byNumber.get(key);
    if (known) known.push(row); else byNumber.set(key, [row]);
  }
  return {
    rowsOf: (reference, customer) => {
      const found = byNumber.get(documentKey(reference));
      if (!found) return null;
      if (customer < 0) return found[0];
      return found.find((row) => customerOf(row) === customer) ?? (found.length === 1 ? found[0] : null);
    },
  };
}

/** References in one cell: the whole text if it is a number known, else its parts. */
export function referencesIn(reference: string | number, known: (part: string) => boolean): readonly string[] {
  const text = String(reference).trim();
  if (text === '' || known(text)) return text === '' ? [] : [text];
  const parts = text.split(/\s*(?:[,;|&\n]|\s+(?:and|und|et|y|e|en)\s+)\s*/).filter((part) => part !== '').slice(0, 100);
  const hits = parts.filter((part) => known(part));
  if (hits.length > 0) return hits;
  // "Payment for INV-1001": a word of the text that is a document's number.
  const words = text.split(/[\s:#()]+/).filter((word) => word.length > 2 && /\d/.test(word)).slice(0, 20);
  const named = words.filter((word) => known(word));
  return named.length > 0 ? named : [];
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
