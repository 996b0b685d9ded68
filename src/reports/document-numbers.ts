/** The numbers of some documents as one line of a cell. It does not choose the documents. */
import type { ReceivablesReview } from '../receivables/review';

/** Numbers of the documents at these places of `review.open`, parted by commas; a document without one by its ledger row. Beyond `most` they are counted. */
export function documentNumbers({ entries, open }: ReceivablesReview, places: readonly number[], most: number): string {
  const named = places.slice(0, most).map((place) => String(entries.document[open.entry[place]]) || `(${entries.row[open.entry[place]]})`);
  return named.join(', ') + (places.length > most ? `, … (${places.length})` : '');
}
