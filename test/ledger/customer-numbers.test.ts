/** A customer's number and name in one cell, and beside each other above the documents. */
import { aTable, theLedger } from '../a/ledger-sheets';

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
