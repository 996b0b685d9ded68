/** Builds a book for tests from a few readable documents; dates are ISO, amounts are text in the major unit. */
import { dayFromIso, NO_DAY } from '../../src/receivables/days';
import type { Day } from '../../src/receivables/days';
import { ENTRY_KINDS, MARK_DISPUTED } from '../../src/receivables/entries';
import type { Book, Customer, EntryKind } from '../../src/receivables/entries';
import { decimalsOf } from '../../src/receivables/money';

export interface ADocument {
  readonly no?: string;
  readonly customer?: string;
  readonly currency?: string;
  readonly kind?: EntryKind;
  readonly issued?: string;
  readonly due?: string;
  readonly amount: string;
  /** [date or "" when unknown, amount] */
  readonly payments?: readonly (readonly [string, string])[];
  readonly disputed?: boolean;
}

/** "-3.005" KWD is -3005; refuses more decimals than the currency has. */
export function minor(text: string, currency = 'USD'): number {
  const decimals = decimalsOf(currency);
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  if (fraction.length > decimals) throw new Error(`${text} has more decimals than ${currency}`);
  const units = Number(whole) * 10 ** decimals + Number(fraction.padEnd(decimals, '0') || '0');
  return text.startsWith('-') ? -units : units;
}

/** A serial from ISO text; throws when it is no date. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`${iso} is no date`);
  return found;
}

const dayOrNone = (iso: string | undefined): Day => (iso ? day(iso) : NO_DAY);

export function aCustomer(id: string, more: Partial<Customer> = {}): Customer {
  return { id, name: id, email: null, contact: null, phone: null, language: null, country: null, termsDays: null, creditLimit: null, onHold: false, debtorType: 'business', ...more };
}

/** Rows are numbered from 2, as under a heading. */
export function aBook(documents: readonly ADocument[], more: Partial<Book> = {}): Book {
  const customers: Customer[] = [...(more.customers ?? [])];
  const accounts: { customer: number; currency: string }[] = [];
  const accountOf = (document: ADocument): number => {
    const id = document.customer ?? 'Customer';
    let customer = customers.findIndex((known) => known.id === id);
    if (customer < 0) customer = customers.push(aCustomer(id)) - 1;
    const currency = document.currency ?? 'USD';
    const found = accounts.findIndex((account) => account.customer === customer && account.currency === currency);
    return found >= 0 ? found : accounts.push({ customer, currency }) - 1;
  };
  const account = Int32Array.from(documents, accountOf);
  const paid = documents.flatMap((document, entry) => (document.payments ?? []).map(([on, amount]) => ({ entry, on: dayOrNone(on), amount: minor(amount, document.currency) })));
  return {
    sheets: ['Ledger'], customers, accounts, backDating: 'exact', statedAsOf: null,
    entries: {
      count: documents.length, account,
      sheet: new Uint8Array(documents.length), row: Int32Array.from(documents, (_, index) => index + 2),
      kind: Uint8Array.from(documents, (document) => ENTRY_KINDS.indexOf(document.kind ?? 'invoice')),
      issuedOn: Int32Array.from(documents, (document) => dayOrNone(document.issued)),
      dueOn: Int32Array.from(documents, (document) => dayOrNone(document.due)),
      amount: Float64Array.from(documents, (document) => minor(document.amount, document.currency)),
      marks: Uint8Array.from(documents, (document) => (document.disputed ? MARK_DISPUTED : 0)),
      document: documents.map((document, index) => document.no ?? `INV-${index + 1}`),
      promisedOn: null, termsDays: null,
    },
    applications: {
      count: paid.length, entry: Int32Array.from(paid, (one) => one.entry), on: Int32Array.from(paid, (one) => one.on), amount: Float64Array.from(paid, (one) => one.amount),
    },
    ...Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'customers')),
  };
}
