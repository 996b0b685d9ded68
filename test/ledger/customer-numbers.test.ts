/** A customer's number and name in one cell, and beside each other above the documents. */
import { mergeCustomerRecords } from '../../src/ledger/customer-list';
import { readCustomersSheet } from '../../src/ledger/customers-sheet';
import { sliceOf } from '../../src/ledger/read-ledger';
import { aTable, openAt, theLedger, thePayments } from '../a/ledger-sheets';

const customersOf = (...names: readonly string[]): string[] => theLedger(aTable(`
  Customer|Invoice|Date|Due|Balance
  ${names.map((name, index) => `${name}|${index + 1}|2026-01-05|2026-02-04|100.00`).join('\n')}`.replace(/\n\s+/g, '\n').trim())).book.customers.map(({ id, name }) => `${id}=${name}`);

it.each([
  ['Sage Intacct', ['10100--Acme', '10200--3M Supplies'], ['10100=Acme', '10200=3M Supplies']],
  ['a dash', ['C7 - Acme', 'C10 - Beta - North'], ['C7=Acme', 'C10=Beta - North']],
  ['a colon', ['10100: Acme', '10200: Beta'], ['10100=Acme', '10200=Beta']],
  ['brackets', ['Acme (10100)', 'Beta Ltd (10200)'], ['10100=Acme', '10200=Beta Ltd']],
  ['a blank', ['10100 Acme', '10200 Beta', '10300 Gamma'], ['10100=Acme', '10200=Beta', '10300=Gamma']],
])('parted at %s', (_mark, names, expected) => {
  expect(customersOf(...names)).toEqual(expected);
});

it.each([
  ['names that begin with figures', ['21 Club', '3M Supplies', '1st Choice']],
  ['one that has no number', ['10100 - Acme', 'Beta']],
  ['one number for two', ['10100 - Acme', '10100 - Beta']],
  ['years in brackets and other things', ['Acme (2019)', 'Beta (Nord 2)']],
])('whole: %s', (_what, names) => {
  expect(customersOf(...names)).toEqual(names.map((name) => `${name}=${name}`));
});

it('a number beside the name above the documents, whichever comes first; two numbers of one name are two customers', () => {
  const grouped = (first: string, second: string): string[] => theLedger(aTable(`
    Type|Number|Date|Due|Balance
    ${first}
    Invoice|1|2026-01-05|2026-02-04|100.00
    Invoice|2|2026-01-06|2026-02-05|50.00
    ${second}
    Invoice|3|2026-01-07|2026-02-06|70.00`)).book.customers.map(({ id, name }) => `${id}=${name}`);
  expect(grouped('C100|Acme', 'C200|Beta')).toEqual(['C100=Acme', 'C200=Beta']);
  expect(grouped('Acme|C100', 'Beta|C200')).toEqual(['C100=Acme', 'C200=Beta']);
  expect(grouped('Account|C100|Acme', 'Account|C200|Beta')).toEqual(['C100=Acme', 'C200=Beta']);
  expect(grouped('C100|Acme', 'C200|Acme')).toHaveLength(2);
});

it('a text without end is a name, at once', () => {
  const endless = 'x'.repeat(32_767);
  expect(customersOf(endless, `${endless}y`)).toEqual([`${endless}=${endless}`, `${endless}y=${endless}y`]);
});

describe('the same customers on another sheet', () => {
  const told = (cells: readonly string[], heading: string, ...customers: readonly (readonly string[])[]): (string | null)[] => {
    const { book } = theLedger(aTable([`${heading}|Invoice|Date|Due|Balance`, ...customers.map((one, at) => `${one.join('|')}|F${at}|2026-01-05|2026-02-04|100.00`)].join('\n')));
    return mergeCustomerRecords(book.customers, readCustomersSheet([sliceOf([['Customer', 'Email'], ...cells.map((cell, at) => [cell, `${at}@x.example`])])])).map(({ email }) => email);
  };

  it.each([[['10100--Acme', '10200--Beta']], [['10100 - Acme', '10200 - Beta']], [['10100 Acme', '10200 Beta', '10300 Gamma']], [['Acme (10100)', 'Beta (10200)']], [['10100', '10200']], [['Acme', 'Beta']]])('%j', (cells) => {
    expect(told(cells, 'Customer', ['10100--Acme'], ['10200--Beta'])).toEqual(['0@x.example', '1@x.example']);
    expect(told(cells, 'Customer no|Customer', ['10100', 'Acme'], ['10200', 'Beta'])).toEqual(['0@x.example', '1@x.example']);
  });

  it('a ledger of numbers alone, or of names alone', () => {
    expect(told(['10100--Acme', '10200--Beta'], 'Customer no', ['10100'], ['10200'])).toEqual(['0@x.example', '1@x.example']);
    expect(told(['10100--Acme', '10200--Beta'], 'Customer', ['Acme'], ['Beta'])).toEqual(['0@x.example', '1@x.example']);
  });

  it('a payment on account finds its customer by both in one cell', () => {
    const payments = thePayments(aTable('Customer|Invoice|Payment date|Amount\n10100 - Acme||2026-02-01|30.00'));
    const ledger = theLedger(aTable('Customer|Invoice|Date|Due|Amount\n10100--Acme|F1|2026-01-05|2026-02-04|100.00\n10200--Beta|F2|2026-01-05|2026-02-04|50.00'), {}, { payments });
    expect([ledger.book.customers.length, openAt(ledger, '2026-03-01')]).toEqual([2, { F1: 10000, F2: 5000, 'row 2': -3000 }]);
  });
});
