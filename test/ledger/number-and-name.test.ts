/** A number and a name beside each other: real customers against accounts of the books, groups, branches, companies that sold and numbers of documents. Who else is named where neither is. */
import { aTable, theLedger } from '../a/ledger-sheets';

const DAYS = '2026-01-05|2026-02-04|100.00';
/** A list with these headings in front; `rows` as "number/name". */
const list = (headings: string, rows: string, sep = '|'): string => [`${headings}|Invoice|Date|Due date|Balance`, ...rows.split(' ').map((row, at) => `${row.replace(/_/g, ' ').split('/').join(sep)}|I-${at + 1}|${DAYS}`)].join('\n');
const ledgerOf = (headings: string, rows: string) => theLedger(aTable(list(headings, rows)));
const customersOf = (headings: string, rows: string): string[] => ledgerOf(headings, rows).book.customers.map(({ id, name }) => (id === name ? id : `${id} ${name}`));
const roleOf = (headings: string, rows: string, column: number): string | undefined => ledgerOf(headings, rows).columns.find((one) => one.column === column)?.role;

describe('real customers keep both', () => {
  it.each([
    ['Customer No|Customer', 'D1/Acme D2/Beta D1/Acme', ['D1 Acme', 'D2 Beta']],
    ['Account|Name', 'D1/Acme D2/Beta D3/Gamma D4/Delta D5/Epsilon D6/Zeta', ['D1 Acme', 'D2 Beta', 'D3 Gamma', 'D4 Delta', 'D5 Epsilon', 'D6 Zeta']],
    // Two customers of one name, one customer spelled in several ways, a chain that pays centrally, a single customer.
    ['Customer No|Customer', 'D1/Acme D2/Acme D1/Acme D3/Beta', ['D1 Acme', 'D2 Acme', 'D3 Beta']],
    ['Customer No|Customer', 'D1/Acme_Ltd D1/Acme_Limited D1/ACME_LTD D2/Beta D2/Beta_GmbH', ['D1 Acme Ltd', 'D2 Beta']],
    ['Customer No|Customer', 'D1/Acme_North D1/Acme_South D2/Beta D1/Acme_North', ['D1 Acme North', 'D2 Beta']],
    ['Account No|Customer', 'D1/Acme D1/Acme D1/Acme', ['D1 Acme']],
  ])('%s: %s', (headings, rows, expected) => expect(customersOf(headings, rows)).toEqual(expected));
});

describe('a number of many customers or of one document is nobody\'s', () => {
  it.each([
    ['Account|Customer', '1200/Acme 1200/Beta 1400/Acme 1400/Gamma', ['Acme', 'Beta', 'Gamma']], ['Account No|Customer', '12000/Acme 12000/Beta 12000/Gamma', ['Acme', 'Beta', 'Gamma']],
    ['Debitorenkonto|Kunde', '1400/Acme 1400/Beta 1401/Gamma 1401/Delta', ['Acme', 'Beta', 'Gamma', 'Delta']], ['Cuenta|Cliente', '430000/Acme 430000/Beta 430001/Gamma', ['Acme', 'Beta', 'Gamma']],
    ['Party Code|Customer', 'RETAIL/Acme RETAIL/Beta WHOLE/Gamma RETAIL/Acme WHOLE/Delta', ['Acme', 'Beta', 'Gamma', 'Delta']], ['Account|Customer', 'North/Acme South/Beta North/Gamma South/Delta North/Acme', ['Acme', 'Beta', 'Gamma', 'Delta']],
    ['Account No|Customer', '1001/Acme 1002/Beta 1003/Acme 1004/Gamma 1005/Acme 1006/Beta', ['Acme', 'Beta', 'Gamma']], ['Customer Ref|Customer', 'PO-1/Acme PO-2/Beta PO-3/Acme PO-4/Gamma PO-5/Acme PO-6/Beta', ['Acme', 'Beta', 'Gamma']],
    ['Kundennr.|Kunde', '1/Acme 2/Beta 3/Acme 4/Delta 5/Acme 6/Beta 7/Beta', ['Acme', 'Beta', 'Delta']],
  ])('%s: %s', (headings, rows, expected) => expect(customersOf(headings, rows)).toEqual(expected));
});

describe('the company or the branch that sold is not the customer', () => {
  it.each([
    ['Customer No|Company', 'D1/North D2/South D1/South D2/North D3/North'], ['Customer No|Name', 'D1/North D2/South D1/South D2/North D3/North'], ['Customer No|Company', 'D1/North D2/South D1/North D4/North D3/North D2/South'],
    // Nor where every customer has one invoice.
    ['Customer No|Name', 'D1/North D2/South D3/North D4/North D5/South D6/North'],
  ])('%s: %s', (headings, rows) => expect(customersOf(headings, rows)).toEqual([...new Set(rows.split(' ').map((row) => row.slice(0, 2)))]));
});

describe('a contact', () => {
  it('beside a number is whom to speak to where a company stands elsewhere, or where there are several', () => {
    const text = 'Customer No|Contact|Invoice|Date|Due date|Balance|Company\nD-1|Eva Teal|1|2026-01-05|2026-02-04|100.00|Acme Ltd\nD-2|Bob Pine|2|2026-01-06|2026-02-05|50.00|Beta GmbH\nD-1|Eva Teal|3|2026-01-07|2026-02-06|70.00|Acme Ltd';
    expect(theLedger(aTable(text)).book.customers.map(({ id, name }) => `${id} ${name}`)).toEqual(['D-1 Acme Ltd', 'D-2 Beta GmbH']);
    expect(customersOf('Customer No|Contact', 'D-1/Eva_Teal D-2/Bob_Pine D-1/Sam_Oak')).toEqual(['D-1', 'D-2']);
  });

  it('is a person by a title, or by its own part of the email address', () => {
    expect(roleOf('Kundennr.|Kontakt', '10001/Herr_Teal 10002/Frau_Pine 10001/Herr_Teal', 1)).toBe('contact');
    expect(roleOf('Customer No|Contact|Email', 'D-1/Eva_Teal/eva.teal@acme.example D-2/Bob_Pine/pine@beta.example D-1/Eva_Teal/eva.teal@acme.example', 1)).toBe('contact');
    expect(roleOf('Customer No|Contact|Email', 'D-1/Acme_Tools/info@acme.example D-2/Beta_Foods/ap@beta.example D-1/Acme_Tools/info@acme.example', 1)).toBe('customerName');
  });

  it.each(['Contact', 'Contact Name'])('"%s" beside nearly as many companies is a person of theirs', (heading) => {
    expect(customersOf(`${heading}|Company`, 'Eva_Teal/Acme_Ltd Bob_Pine/Beta_GmbH Sam_Oak/Acme_Ltd Ann_Elm/Gamma_Inc')).toEqual(['Acme Ltd', 'Beta GmbH', 'Gamma Inc']);
  });

  it('is the customer where nobody else is, and beside the company that sold', () => {
    expect(customersOf('Contact', 'Acme_Ltd Beta Acme_Ltd')).toEqual(['Acme Ltd', 'Beta']);
    expect(customersOf('Contact|Company', 'Acme_Ltd/My_Firm Beta/My_Firm Acme_Ltd/My_Firm')).toEqual(['Acme Ltd', 'Beta']);
    expect(customersOf('Contact|Company', 'Acme_Ltd/North Beta/South Gamma/North Delta/South Acme_Ltd/North')).toEqual(['Acme Ltd', 'Beta', 'Gamma', 'Delta']);
  });
});

describe('an account code that nobody else stands beside', () => {
  it.each([['Account Code', 'ACM001 BET001 ACM001 GAM001'], ['Account Code', '10001 10002 10001 10003']])('%s: %s is the customer\'s', (heading, rows) => expect(customersOf(heading, rows)).toEqual([...new Set(rows.split(' '))]));

  it.each(['1100 1100 1100', '4000 4010 4000 4000 4010'])('but few codes for all are the books\': %s', (rows) => expect(roleOf('Account Code', rows, 0)).toBeUndefined());
});
