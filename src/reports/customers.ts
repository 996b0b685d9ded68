/** The Customers sheet: one row for each customer, what the ledger tells filled in, and everything else hers to type; read back before the next review. */
import { canFillIn, CUSTOMER_FIELDS, listFilledIn, type CustomerField, type CustomerRecord } from '../ledger/customers-sheet';
import type { CustomerList } from '../ledger/customer-list';
import type { Customer } from '../receivables/entries';
import { LANGUAGES } from '../wording/languages';
import type { Wording } from '../wording/sentences';
import type { ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import { sheetFrame, type ReportInput } from './sheet-frame';

/** Customers added to the sheet at most; a list of more is kept where the ledger is kept. */
export const CUSTOMER_ROWS = 20_000;

/** The sheet. Rows that stand on it keep their place; customers new to it come under them, by name. */
export function customers(input: ReportInput, mostRows = CUSTOMER_ROWS): ReportSheet {
  const { reading, review, wording } = input;
  const { say } = wording;
  const list: CustomerList = reading.customerList ?? { told: reading.book.customers, tellsHold: false, rows: [], customerOf: new Int32Array(0) };
  const columns = columnsOf(wording);
  const headings = columns.filter((column) => column.hers).map((column) => column.heading);
  const writing: RowWriting = { numbered: reading.columns.some(({ role }) => role === 'customerId'), tellsHold: list.tellsHold, say, headings };
  const standing = list.rows.map((record, row) => rowOf(record, list.told[list.customerOf[row]] ?? null, writing));
  const added = newcomers(list, review.accounts.map((account) => account.customerIndex));
  const shown = added.slice(0, Math.max(0, mostRows - standing.length));
  return {
    ...sheetFrame('customers', input),
    subtitle: shown.length < added.length ? say('customers.subtitleCut', { count: added.length - shown.length }) : say('customers.subtitle'),
    tieOut: [],
    tables: [{
      id: 'list', heading: null, columns, rows: [...standing, ...byName(shown).map((customer) => rowOf(null, customer, writing))],
      currency: null, filters: true, whenEmpty: '', keyColumns: ['customerId', 'customer'], keepsRows: true,
    }],
    charts: [],
    // Nothing stands under the table, so that she can go on typing there.
    notes: [],
  };
}

function columnsOf({ say }: Wording): ReportColumn[] {
  const choices: Partial<Record<CustomerField, readonly string[]>> = {
    language: LANGUAGES, hold: [say('yes'), say('no')], debtorType: [say('debtor.business'), say('debtor.sole-trader'), say('debtor.consumer')],
  };
  return [
    { id: 'customerId', heading: say('column.customerId'), format: 'text' },
    { id: 'customer', heading: say('column.customer'), format: 'text' },
    ...CUSTOMER_FIELDS.map((field): ReportColumn => ({ id: field, heading: say(`customers.${field}`), format: 'text', hers: true, ...(choices[field] ? { choices: choices[field] } : {}) })),
    { id: 'filledIn', heading: say('customers.filledIn'), format: 'text', widest: 64 },
  ];
}

/** Customers without a row; those with anything to review first, should they be too many. */
function newcomers({ told, customerOf }: CustomerList, reviewed: readonly number[]): readonly Customer[] {
  const missing = new Uint8Array(told.length).fill(1);
  for (const index of customerOf) if (index >= 0) missing[index] = 0;
  const order = [...new Set([...reviewed, ...told.keys()])];
  // Rows that name no customer are counted together under a name of ours: nobody to write to.
  return order.filter((index) => missing[index] === 1 && told[index].id !== '').map((index) => told[index]);
}

function byName(list: readonly Customer[]): readonly Customer[] {
  const keyed = list.map((customer) => ({ customer, key: `${customer.name.toLowerCase()}\u0000${customer.id}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ customer }) => customer);
}

interface RowWriting {
  /** The ledger has a column of customer numbers. */
  readonly numbered: boolean;
  readonly tellsHold: boolean;
  readonly say: Wording['say'];
  /** Of her columns. */
  readonly headings: readonly string[];
}

const NOTHING_FILLED: readonly null[] = CUSTOMER_FIELDS.map(() => null);

/** A row that stands on the sheet, of a customer in the ledger or not, or a new one. */
function rowOf(record: CustomerRecord | null, customer: Customer | null, writing: RowWriting): ReportRow {
  const stands = record?.stands ?? { id: '', name: '' };
  const { id, name } = customer ? namesOf(customer, writing.numbered, stands.name) : stands;
  const filled: (string | number | null)[] = [];
  const listed: (readonly [heading: string, text: string])[] = [];
  CUSTOMER_FIELDS.forEach((field, index) => {
    const told = record?.typed.has(field) ? null : (customer && tells(customer, field, writing)) ?? asCell(field, record?.filled.get(field) ?? null);
    filled.push(told);
    if (told !== null) listed.push([writing.headings[index], String(told)]);
  });
  return {
    key: record ? `${stands.id}\t${stands.name}` : `${id}\t${name}`,
    cells: [id, name, listFilledIn(listed)],
    filled,
    replaceable: record === null ? NOTHING_FILLED : CUSTOMER_FIELDS.map((field) => record.filled.get(field) ?? null),
  };
}

/** A name is not shown as a number too, nor a number as a name: the name that she gave to a mere number stays. */
function namesOf({ id, name }: Customer, numbered: boolean, given: string): CustomerRecord['stands'] {
  if (id !== name) return { id, name };
  return numbered ? { id, name: given } : { id: '', name };
}

function asCell(field: CustomerField, text: string | null): string | number | null {
  return text !== null && (field === 'terms' || field === 'creditLimit') && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** What the ledger says; null where it says nothing, or nothing that could be told again from what she types. */
function tells(customer: Customer, field: CustomerField, { tellsHold, say }: RowWriting): string | number | null {
  switch (field) {
    case 'terms': return customer.termsDays;
    case 'creditLimit': return customer.creditLimit;
    case 'cc': case 'netWorth': case 'workingCapital': case 'tradeReferences': case 'yearsInBusiness': case 'requestedLimit': case 'deposit': return null;
    case 'hold': return tellsHold ? say(customer.onHold ? 'yes' : 'no') : null;
    case 'debtorType': return customer.debtorType === 'business' ? null : say(`debtor.${customer.debtorType}`);
    default: {
      const text = customer[field];
      return text !== null && canFillIn(text) ? text : null;
    }
  }
}
