/** Builds, for tests of what is made of a review, a ledger as if it had been read: a book of readable documents and how it was read. */
import type { Ledger } from '../../src/ledger/ledger';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';
import { aBook, day } from './book';
import type { ADocument } from './book';

export function aReading(documents: readonly ADocument[], more: Partial<Ledger> = {}): Ledger {
  return {
    book: aBook(documents), sheet: 'Ledger', headerRows: [1], format: 'generic', confidence: 0.9, columns: [], dateOrder: 'ymd', kind: 'invoices',
    rowsRead: documents.length, rowsTaken: documents.length, setAside: [], problems: [], controls: [], ...more,
  };
}

export interface AReadAndReviewed {
  readonly reading: Ledger;
  readonly review: ReceivablesReview;
}

/** The documents read and reviewed as of a day. */
export function readAndReviewed(documents: readonly ADocument[], asOf: string, more: { readonly reading?: Partial<Ledger>; readonly aging?: Partial<CollectionPolicy['aging']> } = {}): AReadAndReviewed {
  const reading = aReading(documents, more.reading);
  return { reading, review: makeReview(reading.book, day(asOf), { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, ...more.aging } }) };
}
