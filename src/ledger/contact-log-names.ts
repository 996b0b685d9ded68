/** Which customer and which document of the ledger a typed number means, leading zeros and capitals apart. It reads no cell. */
import type { Book, Customer } from '../receivables/entries';

/** For a number and a name as typed, the id by which the ledger knows the customer; null where it knows none. */
export function customerFinder(customers: readonly Customer[]): (id: string, name: string) => string | null {
  const byId = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, name } of customers) {
    if (id !== '' && !byId.has(keyOfNumber(id))) byId.set(keyOfNumber(id), id);
    if (!byName.has(keyOfName(name))) byName.set(keyOfName(name), id);
  }
  return (id, name) => (id === '' ? null : byId.get(keyOfNumber(id))) ?? (name === '' ? null : byName.get(keyOfName(name))) ?? (id === '' ? null : byName.get(keyOfName(id)) ?? null);
}

/** The number as the ledger writes it, of a document of a customer; the typed one where it is not there. */
export type DocumentFinder = (customerId: string, number: string) => string;

/** Looks through the ledger once, for the documents of the customers named. */
export function documentsNamed({ customers, accounts, entries }: Pick<Book, 'customers' | 'accounts' | 'entries'>, wanted: ReadonlySet<string>): DocumentFinder {
  const found = new Map<string, Map<string, string>>();
  const of = accounts.map(({ customer }) => {
    const { id } = customers[customer];
    if (!wanted.has(id)) return null;
    const documents = found.get(id) ?? new Map<string, string>();
    found.set(id, documents);
    return documents;
  });
  for (let entry = 0; entry < entries.count && found.size > 0; entry += 1) {
    const documents = of[entries.account[entry]];
    if (documents === null) continue;
    const number = String(entries.document[entry]);
    if (!documents.has(keyOfNumber(number))) documents.set(keyOfNumber(number), number);
  }
  return (customerId, number) => found.get(customerId)?.get(keyOfNumber(number)) ?? number;
}

function keyOfNumber(number: string): string {
  const text = number.trim().toLowerCase();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}

function keyOfName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
