/** What the Contact Log says of disputes, put on the documents themselves: aging, reminders, flags and statements then follow by their own rules. It decides nothing else. */
import type { ContactLog, LoggedContact } from './contact-log';
import type { Day } from './days';
import { MARK_DISPUTED } from './entries';
import type { Book } from './entries';

/**
 * The book with its documents marked as disputed where the log's last word up to `asOf` is a dispute, and unmarked where it is that one was resolved.
 * A contact that names no document is about every invoice that the account had by its day. The ledger's own mark stands where the log is silent.
 */
export function withLoggedDisputes(book: Book, asOf: Day, contacts: ContactLog): Book {
  const about = contacts.filter(({ kind, on }) => on <= asOf && (kind === 'dispute' || kind === 'resolved'));
  if (about.length === 0) return book;
  const byCustomer = new Map<string, LoggedContact[]>();
  // Array.prototype.sort is stable: of two on one day the lower row is the later word.
  for (const contact of [...about].sort((a, b) => a.on - b.on)) byCustomer.set(contact.customerId, [...byCustomer.get(contact.customerId) ?? [], contact]);
  const ofAccount = book.accounts.map(({ customer, currency }) => (byCustomer.get(book.customers[customer].id) ?? []).filter((contact) => contact.currency === null || contact.currency === currency));
  const { entries } = book;
  const marks = entries.marks.slice();
  for (let entry = 0; entry < entries.count; entry += 1) {
    const words = ofAccount[entries.account[entry]];
    if (words.length === 0 || entries.amount[entry] <= 0) continue;
    const number = String(entries.document[entry]);
    for (const { kind, documents, on } of words) {
      if (documents.length === 0 ? entries.issuedOn[entry] > on : !documents.includes(number)) continue;
      marks[entry] = kind === 'dispute' ? marks[entry] | MARK_DISPUTED : marks[entry] & ~MARK_DISPUTED;
    }
  }
  return { ...book, entries: { ...entries, marks } };
}
