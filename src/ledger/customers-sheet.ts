/** The Customers sheet: what she typed about each customer, read back by heading and laid over what the ledger tells. */
import type { Customer } from '../receivables/entries';
import { isBlank } from './cells';
import { sensesOf } from './heading-sense';
import { normalHeading } from './headings';
import type { CellValue, ColumnRole, GridSlice } from './ledger';
import { yesOrNo } from './row-meanings';
import { daysOfTerms } from './terms';
import { AmountText } from './text-amounts';

/** One row of the Customers sheet; null where its cell is empty. */
export interface CustomerRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly termsDays: number | null;
  readonly creditLimit: number | null;
  readonly onHold: boolean | null;
  readonly debtorType: Customer['debtorType'] | null;
}

const WANTED: readonly ColumnRole[] = ['customerId', 'customerName', 'email', 'contact', 'phone', 'language', 'country', 'terms', 'creditLimit', 'hold'];

/** Reads the sheet; rows without a number and a name are passed over. Empty when no heading names a customer. */
export function readCustomersSheet(slices: Iterable<GridSlice>): readonly CustomerRecord[] {
  const records: CustomerRecord[] = [];
  let places: ReadonlyMap<string, number> | null = null;
  let looked = 0;
  for (const slice of slices) {
    for (const values of slice.values) {
      if (places !== null) {
        const record = recordOf(values, places);
        if (record !== null) records.push(record);
      } else if (looked < 25) {
        looked += 1;
        places = headingPlaces(values);
      }
    }
  }
  return records;
}

function headingPlaces(values: readonly CellValue[]): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>();
  const weights = new Map<string, number>();
  values.forEach((value, place) => {
    if (typeof value !== 'string' || isBlank(value)) return;
    if (/^(debtor|customer|client) (type|kind)$|^(schuldnerart|type de debiteur|type de client|tipo de deudor|tipo debitore|soort debiteur)$/.test(normalHeading(value))) { places.set('debtorType', place); return; }
    for (const found of sensesOf(value)) {
      if (!WANTED.includes(found.sense as ColumnRole) || (weights.get(found.sense) ?? 0) >= found.weight) continue;
      weights.set(found.sense, found.weight);
      places.set(found.sense, place);
      break;
    }
  });
  return (places.has('customerId') || places.has('customerName')) && places.size >= 2 ? places : null;
}

function recordOf(values: readonly CellValue[], places: ReadonlyMap<string, number>): CustomerRecord | null {
  const cell = (name: string): CellValue => values[places.get(name) ?? -1] ?? '';
  const text = (name: string): string | null => { const value = String(cell(name)).trim(); return value === '' ? null : value; };
  const id = text('customerId'), name = text('customerName');
  if (id === null && name === null) return null;
  const limit = cell('creditLimit');
  const reader = new AmountText();
  return {
    id: id ?? name ?? '', name: name ?? id ?? '', email: text('email'), contact: text('contact'), phone: text('phone'), language: text('language'), country: text('country'),
    termsDays: daysOfTerms(text('terms')), creditLimit: typeof limit === 'number' ? limit : typeof limit === 'string' && reader.read(limit) === 'amount' ? reader.value : null,
    onHold: text('hold') === null ? null : yesOrNo(cell('hold')) ?? true, debtorType: debtorType(text('debtorType')),
  };
}

function debtorType(text: string | null): Customer['debtorType'] | null {
  const word = normalHeading(text ?? '');
  if (/sole|trader|freelance|einzel|freiberuf|independant|autonomo|ditta individuale|zzp|eenmanszaak/.test(word)) return 'sole-trader';
  if (/consumer|private|individual|verbraucher|privat|particulier|consumidor|consumatore|consument/.test(word)) return 'consumer';
  return word === '' ? null : 'business';
}

/** What she typed wins over what the ledger tells; her empty cells change nothing. Order and number of `customers` stay. */
export function mergeCustomerRecords(customers: readonly Customer[], records: readonly CustomerRecord[]): readonly Customer[] {
  if (records.length === 0) return customers;
  const byKey = new Map<string, CustomerRecord>();
  for (const record of records) {
    byKey.set(`@${record.name.toLowerCase()}`, record);
    byKey.set(keyOfId(record.id), record);
  }
  return customers.map((customer) => {
    const record = byKey.get(keyOfId(customer.id)) ?? byKey.get(`@${customer.name.toLowerCase()}`);
    if (record === undefined) return customer;
    return {
      ...customer, name: customer.name === customer.id && record.name !== '' ? record.name : customer.name,
      email: record.email ?? customer.email, contact: record.contact ?? customer.contact, phone: record.phone ?? customer.phone, language: record.language ?? customer.language,
      country: record.country ?? customer.country, termsDays: record.termsDays ?? customer.termsDays, creditLimit: record.creditLimit ?? customer.creditLimit,
      onHold: record.onHold ?? customer.onHold, debtorType: record.debtorType ?? customer.debtorType,
    };
  });
}

function keyOfId(id: string): string {
  const text = id.trim().toLowerCase();
  return `#${/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, '') : text}`;
}
