/** Which column says who owes: not the ledger account, not the company that sold, not the person to speak to. */
import { aTable, theLedger } from '../a/ledger-sheets';

const rolesOf = (text: string): Record<string, number> => Object.fromEntries(theLedger(aTable(text)).columns.map(({ role, column }) => [role, column]));
const customersOf = (text: string): string[] => theLedger(aTable(text)).book.customers.map(({ name }) => name);

it.each(['Conto contabile', 'Cuenta contable', 'Compte comptable', 'Grootboekrekening', 'Account'])('an account of the ledger that several customers share is nobody\'s number: "%s"', (heading) => {
  const text = `
    ${heading}|Client name|Invoice|Date|Due date|Balance
    1200|Acme|1|2026-01-05|2026-02-04|100.00
    1200|Beta|2|2026-01-06|2026-02-05|50.00
    1400|Acme|3|2026-01-07|2026-02-06|70.00
    1400|Gamma|4|2026-01-08|2026-02-07|80.00`;
  expect(rolesOf(text)).not.toHaveProperty('customerId');
  expect(customersOf(text)).toEqual(['Acme', 'Beta', 'Gamma']);
});

it.each([['Company', 'Customer No'], ['Empresa', 'Código cliente'], ['Azienda', 'Codice cliente'], ['Société', 'Code client']])('the company that sold is not the customer: "%s" beside "%s"', (company, number) => {
  const text = `
    ${number}|Invoice|Date|Due date|Balance|${company}
    D-1|1|2026-01-05|2026-02-04|100.00|North
    D-2|2|2026-01-06|2026-02-05|50.00|South
    D-1|3|2026-01-07|2026-02-06|70.00|South
    D-2|4|2026-01-08|2026-02-07|80.00|North
    D-3|5|2026-01-09|2026-02-08|90.00|North`;
  expect(customersOf(text)).toEqual(['D-1', 'D-2', 'D-3']);
});

it('codes beside a customer number are no names: orders bore the letters', () => {
  expect(customersOf('invoice_id|order_id|customer_id|invoice_date|amount\nINV-1|ORD-1|CUST-7|2026-01-05|100.00\nINV-2|ORD-2|CUST-8|2026-01-06|50.00\nINV-3|ORD-3|CUST-9|2026-01-07|70.00')).toEqual(['CUST-7', 'CUST-8', 'CUST-9']);
});

it('a company that goes with each number is the customer', () => {
  expect(customersOf('Customer No|Invoice|Date|Due date|Balance|Company\nD-1|1|2026-01-05|2026-02-04|100.00|Acme\nD-2|2|2026-01-06|2026-02-05|50.00|Beta\nD-1|3|2026-01-07|2026-02-06|70.00|Acme')).toEqual(['Acme', 'Beta']);
});

it.each(['Contact Person', 'Ansprechpartner', 'Persona de contacto', 'Referente', 'Interlocuteur', 'T.a.v.', 'Attention', 'AP Contact'])('"%s" is whom to speak to, and the number stands for the customer', (heading) => {
  for (const order of [0, 1]) {
    const row = (number: string, person: string): string => (order === 0 ? `${number}|${person}` : `${person}|${number}`);
    const text = `
      ${row('Customer No', heading)}|Invoice|Date|Due date|Balance
      ${row('D-1', 'Eva Teal')}|1|2026-01-05|2026-02-04|100.00
      ${row('D-2', 'Bob Pine')}|2|2026-01-06|2026-02-05|50.00
      ${row('D-1', 'Eva Teal')}|3|2026-01-07|2026-02-06|70.00`;
    expect(rolesOf(text)).toMatchObject({ contact: 1 - order, customerId: order });
    expect(customersOf(text)).toEqual(['D-1', 'D-2']);
  }
});

it('the customer\'s name is not its telephone number', () => {
  expect(rolesOf('Customer Phone|Sold-to Name|Invoice|Date|Due date|Balance\n+44 20 7946 0001|Acme|1|2026-01-05|2026-02-04|100.00\n+44 20 7946 0002|Beta|2|2026-01-06|2026-02-05|50.00')).toMatchObject({ phone: 0, customerName: 1 });
});

it('a net amount claims nothing where more than it is open', () => {
  const text = `
    Customer|Invoice|Date|Due date|Net Amount|Balance
    Acme|1|2026-01-05|2026-02-04|100.00|119.00
    Beta|2|2026-01-06|2026-02-05|50.00|59.50
    Beta|3|2026-01-07|2026-02-06|70.00|83.30`;
  expect(rolesOf(text)).not.toHaveProperty('amount');
  expect(rolesOf(text)).toMatchObject({ balance: 5 });
});

it('the value of an invoice is what was claimed, and not the net amount left of it', () => {
  expect(rolesOf('Customer|Invoice|Date|Due date|Net Amount|Invoice Value\nAcme|1|2026-01-05|2026-02-04|100.00|119.00\nBeta|2|2026-01-06|2026-02-05|50.00|59.50')).toMatchObject({ amount: 5 });
});

it('"Particulars" of a list that names nobody else are its customers where they recur, and what was sold beside a customer', () => {
  const bills = 'Date|Particulars|Vch No.|Bill Amount|Pending|Due on\n13/04/2026|Sharma Traders|S1|100.50|100.50|13/05/2026\n14/04/2026|Gupta Stores|S2|70.25|20.25|14/05/2026\n15/04/2026|Sharma Traders|S3|50.75|50.75|15/05/2026';
  expect(customersOf(bills).sort()).toEqual(['Gupta Stores', 'Sharma Traders']);
  expect(rolesOf(bills.replace('Date|', 'Date|Party|').replace(/(2026)\|(?=Sharma|Gupta)/g, '$1|Mehta|'))).toMatchObject({ customerName: 1, description: 2 });
});
