/** Whose row is whose: brings the rows of a sheet of customers together with the customers of a ledger, and decides which of the two is believed. */
import type { Customer } from '../receivables/entries';
import { numbersInNames } from './customer-numbers';
import type { CustomerField, CustomerRecord } from './customers-sheet';
import type { Ledger } from './ledger';

/** The customers as the ledger tells them, beside our own Customers sheet as it stands. */
export interface CustomerList {
  /** One for each of `Book.customers`, before our own sheet was laid over them. */
  readonly told: readonly Customer[];
  /** The ledger has a column that says who is on hold; else "not on hold" is not told. */
  readonly tellsHold: boolean;
  /** Rows of our own sheet in their order; empty before it is first written. */
  readonly rows: readonly CustomerRecord[];
  /** For each row the index of its customer, or -1: one that has left the ledger, or that she added. */
  readonly customerOf: Int32Array;
  /** Customers on a sheet of hers who have no document in the ledger and no row on ours; absent where none was read. */
  readonly others?: readonly CustomerRecord[];
}

/** The ledger with our own Customers sheet laid over its customers: terms, limits and addresses are hers from here on. `beside` is a sheet of hers, which the ledger's customers have been told already. */
export function withCustomerList(ledger: Ledger, rows: readonly CustomerRecord[], beside: readonly CustomerRecord[] = []): Ledger {
  const told = ledger.book.customers;
  const tellsHold = ledger.columns.some(({ role }) => role === 'hold');
  const customerOf = matchRecords(told, rows);
  return {
    ...ledger,
    book: rows.length === 0 ? ledger.book : { ...ledger.book, customers: merged(told, rows, customerOf, tellsHold) },
    customerList: { told, tellsHold, rows, customerOf, ...(beside.length > 0 && { others: unknownTo(rows, unknownTo(told, beside)) }) },
  };
}

function unknownTo(known: readonly Pick<Customer, 'id' | 'name'>[], records: readonly CustomerRecord[]): readonly CustomerRecord[] {
  const found = matchRecords(known, records);
  return records.filter((_, row) => found[row] < 0);
}

/** What she typed wins over what the ledger tells, and that over what was once filled in from it; her empty cells change nothing. Order and number of `customers` stay. */
export function mergeCustomerRecords(customers: readonly Customer[], records: readonly CustomerRecord[]): readonly Customer[] {
  return records.length === 0 ? customers : merged(customers, records, matchRecords(customers, records), false);
}

/** Customers that stand on our own sheet, or on one of hers, and have no document in the ledger: she added them, or they have left it. */
export function notInLedger({ rows, customerOf, others = [] }: CustomerList): readonly Customer[] {
  return [...rows.filter((_, row) => customerOf[row] < 0), ...others].filter(({ id, name }) => id !== '' || name !== '').map(({ id, name, email, cc, contact, phone, language, country, termsDays, creditLimit, onHold, debtorType, credit }) => ({
    id, name, email, cc, contact, phone, language, country, termsDays, creditLimit, onHold: onHold ?? false, debtorType: debtorType ?? 'business', ...(credit && { credit }),
  }));
}

/** For each record the customer it speaks of, by number (leading zeros apart) and else by name, which may stand in one cell ("10100--Acme"); -1 for none. */
export function matchRecords(customers: readonly Pick<Customer, 'id' | 'name'>[], records: readonly Pick<CustomerRecord, 'id' | 'name'>[]): Int32Array {
  const byId = new Map<string, number>();
  const byName = new Map<string, number>();
  customers.forEach(({ id, name }, index) => {
    if (id !== '' && !byId.has(keyOfId(id))) byId.set(keyOfId(id), index);
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), index);
  });
  const find = (id: string, name: string): number | undefined => byId.get(keyOfId(id)) ?? byName.get(name.toLowerCase());
  const inOneCell = ({ id, name }: Pick<CustomerRecord, 'id' | 'name'>): boolean => id === name && name !== '';
  const parted = numbersInNames([...new Set(records.filter(inOneCell).map(({ name }) => name))]);
  return Int32Array.from(records, (record) => {
    const { id, name } = record;
    if (id === '' && name === '') return -1;
    const parts = inOneCell(record) ? parted.get(name) : undefined;
    return find(id, name) ?? (parts && find(parts.id, parts.name)) ?? -1;
  });
}

function merged(customers: readonly Customer[], records: readonly CustomerRecord[], customerOf: Int32Array, tellsHold: boolean): readonly Customer[] {
  const result = [...customers];
  records.forEach((record, row) => {
    const at = customerOf[row];
    if (at >= 0) result[at] = laidOver(result[at], record, tellsHold);
  });
  return result;
}

function laidOver(customer: Customer, record: CustomerRecord, tellsHold: boolean): Customer {
  const better = <T>(field: CustomerField, stands: T | null, told: T | null): T | null => (record.typed.has(field) ? stands ?? told : told ?? stands);
  const hold = better('hold', record.onHold, tellsHold || customer.onHold ? customer.onHold : null);
  return {
    ...customer,
    name: customer.name === customer.id && record.name !== '' ? record.name : customer.name,
    email: better('email', record.email, customer.email), ...(record.cc !== null && { cc: record.cc }), contact: better('contact', record.contact, customer.contact), phone: better('phone', record.phone, customer.phone),
    language: better('language', record.language, customer.language), country: better('country', record.country, customer.country),
    termsDays: better('terms', record.termsDays, customer.termsDays), creditLimit: better('creditLimit', record.creditLimit, customer.creditLimit),
    onHold: hold ?? false, debtorType: record.debtorType ?? customer.debtorType,
    ...(record.credit && { credit: record.credit }),
  };
}

function keyOfId(id: string): string {
  const text = id.trim().toLowerCase();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text;
}
