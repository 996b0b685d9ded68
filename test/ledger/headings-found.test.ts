/** Which row is the heading, and what its cells say: rows of documents are none, whatever words are in them. */
import { readLedger } from '../../src/ledger/read-ledger';
import { aTable, openAt, theLedger } from '../a/ledger-sheets';
import { namesBucket, sensesOf } from '../../src/ledger/heading-sense';

it('a document is no heading, though its number reads like one: those above it were left out without a word', () => {
  const ledger = theLedger(aTable(`
    Field1|Field2|Field3|Field4|Field5
    Acme|INV-1|2026-01-05|2026-02-04|100.10
    Beta Hotel|INV-2|2026-01-06|2026-02-05|50.20
    Invoice Ltd|INV-3|2026-01-07|2026-02-06|70.30`));
  expect(openAt(ledger, '2026-03-01')).toEqual({ 'INV-1': 10010, 'INV-2': 5020, 'INV-3': 7030 });
});

it.each(['90 Days+', '90 days +', '90+ Days', 'Over 90 Days', 'Ikke forfalt', 'Ej förfallet', '1-30 dagar', 'A vencer', '120 & Over', 'Less than 30', 'Past Due 31-60', 'Current (Not Due)', '3 Months+', '1-30 (USD)', '1st Period', '1-30 Tage überfällig', 'über 90 Tage überfällig', 'Mehr als 90 Tage', '1 à 30 jours de retard', 'Échu 1-30 jours', '+90 jours', 'Vencido 1-30', 'Vencido +90', 'Scaduto da 31 a 60 giorni', 'Scaduto oltre 90', 'Vervallen 1-30 dagen', 'Vervallen meer dan 90 dagen', '1-30 dni po terminie', '1–30 dagar försenat', 'Lopend', 'Corriente'])('"%s" is an age', (heading) => {
  expect(namesBucket(heading)).toBe(true);
});

it.each(['Pine 21 Holdings', '30 Acre Farm', '1-30 Main Street', 'Rowan Current Ltd', 'Vencido', 'Scaduto', 'Jours de retard', 'Overdue 2026'])('"%s" is no age', (heading) => {
  expect(namesBucket(heading)).toBe(false);
});

it.each([['INVOICENUMBER', 'invoiceNumber'], ['Fälligkeits- datum', 'dueDate'], ['CUSTOMERNAME', 'customerName'], ['Förfallodatum', 'dueDate'], ['Restbeløp', 'balance'], ['Termin płatności', 'dueDate'], ['Non réglé', 'balance'], ['Noch nicht bezahlt', 'balance'], ['Amount not paid', 'balance'], ['Net outstanding', 'balance'], ['paid_at', 'paidDate'], ['clear_date', 'paidDate'], ['CardCode', 'customerId'], ['Kod waluty', 'currency'], ['Vår referens', 'salesperson'], ['Er referens', 'contact'], ['Bet.betingelser', 'terms'], ['Beställningsnr', 'purchaseOrder'], ['PO-nummer', 'purchaseOrder'], ['Zusagedatum', 'promisedDate'], ['Promesso per', 'promisedDate'], ['Intitulé du compte', 'customerName']])('"%s" means %s', (heading, sense) => {
  expect(sensesOf(heading)[0]?.sense).toBe(sense);
});

it.each([['document_create_date', 'invoiceDate'], ['due_in_date', 'dueDate'], ['updated_date', 'otherDate'], ['Last contact date', 'otherDate'], ['Invoice upload date', 'otherDate'], ['Client import date', 'otherDate'], ['Client since', 'otherDate'], ['Fecha de nacimiento', 'otherDate'], ['next_payment_date', 'otherDate']])('"%s" is a day: %s', (heading, sense) => {
  expect(sensesOf(heading)[0]?.sense).toBe(sense);
});

it.each([['job_name', 'customerName'], ['Service name', 'customerName'], ['Event name', 'customerName'], ['client_formal_name', 'customerId'], ['prior_contact_count', 'contact'], ['Contact attempts', 'contact'], ['invoice_link', 'invoiceNumber'], ['Invoice PDF', 'invoiceNumber'], ['Invoice month', 'invoiceNumber'], ['document_hash', 'invoiceNumber'], ['Bill source', 'invoiceNumber'], ['customer_status', 'customerName'], ['Client since', 'customerName']])('"%s" is no %s', (heading, sense) => {
  expect(sensesOf(heading).filter((found) => found.sense === sense && found.weight > 0.3)).toEqual([]);
});

it.each([
  ['(text)|(no.)|(date)|(date)|days|USD', 'USD'],
  ['|n°|dd/mm/yyyy|dd/mm/yyyy|Tage|EUR', 'EUR'],
  ['Text|Nr.|TT.MM.JJJJ|TT.MM.JJJJ|[days]|£', 'GBP'],
  ['|||||(EUR)', 'EUR'], ['||||in days|in GBP', 'GBP'],
])('a row of units belongs to the headings, and the currency in it to the amounts: "%s"', (units, currency) => {
  const ledger = theLedger(aTable(`Customer|Invoice|Invoice date|Due date|Terms|Amount\n${units}\nAcme|F1|2026-01-05|2026-02-04|30|100.50\nBeta|F2|2026-01-06|2026-02-05|30|50.20`));
  expect([ledger.headerRows, ledger.setAside, ledger.problems, ledger.book.accounts.map((account) => account.currency), openAt(ledger, '2026-03-01')]).toEqual([[1, 2], [], [], [currency, currency], { F1: 10050, F2: 5020 }]);
});

it('a currency alone in the first column heads documents', () => {
  expect(theLedger(aTable('Customer|Invoice|Invoice date|Due date|Amount\nEUR||||\nAcme|F1|2026-01-05|2026-02-04|100.50\nUSD||||\nBeta|F2|2026-01-06|2026-02-05|50.20')).headerRows).toEqual([1]);
});

it('a second row of headings that tells equal ones apart is no row of units', () => {
  const ledger = theLedger(aTable('Customer|Customer|Invoice|Invoice|Due|Amount\nNo|Name|No|Date|Date|EUR\n7|Acme|F1|2026-01-05|2026-02-04|100.50\n8|Beta|F2|2026-01-06|2026-02-05|50.20'));
  expect([ledger.headerRows, ledger.columns.map(({ role }) => role)]).toEqual([[1, 2], ['customerId', 'customerName', 'invoiceNumber', 'invoiceDate', 'dueDate', 'amount']]);
});

it('who owns the flat owes, where nobody else is named', () => {
  const ledger = theLedger(aTable('Owner|Unit|Charge Date|Due Date|Invoice|Balance\nAcme|101|2026-01-05|2026-02-04|1|100.00\nBeta|102|2026-01-05|2026-02-04|2|50.00\nAcme|103|2026-01-06|2026-02-05|3|20.00'));
  expect(ledger.book.customers.map(({ name }) => name)).toEqual(['Acme', 'Beta']);
});

it('three columns of amounts without a word, of which nothing is paid yet', () => {
  const ledger = theLedger(aTable(`
    Field1|Field2|Field3|Field4|Field5|Field6|Field7
    Acme|A-1|2026-01-05|2026-02-04|100.10|0.00|100.10
    Beta|A-2|2026-01-06|2026-02-05|50.20|0.00|50.20
    Gamma|A-3|2026-01-07|2026-02-06|70.30|0.00|70.30`));
  expect(openAt(ledger, '2026-03-01')).toEqual({ 'A-1': 10010, 'A-2': 5020, 'A-3': 7030 });
});

it('what is left of most documents is less than their total, and a sum below stands under one of them', () => {
  const ledger = theLedger(aTable(`
    Client|Inv|Sent|Due|Amt|Left
    Acme|A-1|2026-01-05|2026-02-04|100.00|100.00
    Beta|A-2|2026-01-06|2026-02-05|50.00|31.07
    Gamma|A-3|2026-01-07|2026-02-06|70.00|12.30
    Acme|A-4|2026-01-07|2026-02-06|90.00|55.55
    Total|||||198.92`));
  expect(openAt(ledger, '2026-03-01')).toEqual({ 'A-1': 10000, 'A-2': 3107, 'A-3': 1230, 'A-4': 5555 });
});

it('payments written as negative amounts leave what is left', () => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|Invoiced|Payments|Balance
    Acme|A-1|2026-01-05|2026-02-04|100.00|-40.00|60.00
    Beta|A-2|2026-01-06|2026-02-05|50.00|-20.50|29.50
    Gamma|A-3|2026-01-07|2026-02-06|70.00|0.00|70.00`));
  expect(openAt(ledger, '2026-03-01')).toEqual({ 'A-1': 6000, 'A-2': 2950, 'A-3': 7000 });
});

it('the day of the order is the invoice\'s only where no other day is told; weights and levels are no numbers of documents', () => {
  const ledger = theLedger(aTable(`
    Order date|Weight|Klant|Ref|Datum|Vervaldatum|Dunning level|Openstaand
    2026-01-01|12.50|Acme|50914|2026-01-05|2026-02-04|0|100.00
    2026-01-02|3.75|Beta|50918|2026-01-06|2026-02-05|1|50.00
    2026-01-03|8.15|Gamma|50921|2026-01-07|2026-02-06|2|70.00`));
  expect(openAt(ledger, '2026-03-01')).toEqual({ 50914: 10000, 50918: 5000, 50921: 7000 });
  expect(ledger.columns.find(({ role }) => role === 'invoiceDate')?.heading).toBe('Datum');
});

it.each([['headings alone', ''], ['headings and a sum', '\nTotal||||0.00']])('%s: the sheet is not empty, it has no documents', (_what, below) => {
  expect(readLedger(aTable(`Customer|Invoice|Date|Due|Balance${below}`), { sheet: 'May', dateSystem: 1900, homeCurrency: 'EUR' })).toMatchObject({ is: 'refused', why: 'empty', message: expect.stringContaining('has headings but no documents') });
});

it.each([['Net', 'VAT', 'Gross'], ['Ex GST', 'GST', 'Inc GST'], ['Amount before tax', 'Tax', 'Amount after tax'], ['Value', 'Sales Tax', 'Value incl. Tax'], ['Exkl. moms', 'Moms', 'Inkl. moms'], ['Amount', 'Tax', 'Total']])('of "%s", "%s" and "%s" the last is owed', (net, tax, gross) => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|${net}|${tax}|${gross}
    Acme|A-1|2026-01-05|2026-02-04|100.00|20.00|120.00
    Beta|A-2|2026-01-06|2026-02-05|50.00|10.00|60.00
    Gamma|A-3|2026-01-07|2026-02-06|70.00|0.00|70.00`));
  expect(openAt(ledger, '2026-03-01')).toEqual({ 'A-1': 12000, 'A-2': 6000, 'A-3': 7000 });
});

it.each([['Transaction amount', 'Accounting currency amount'], ['Amount Cur', 'Amount MST'], ['Betrag FW', 'Betrag EUR'], ['Currency Amount', 'Amount']])('"%s" before "%s": the document\'s own currency', (own, local) => {
  for (const [first, second] of [[own, local], [local, own]]) {
    const cell = (heading: string, foreign: string, home: string): string => (heading === own ? foreign : home);
    const ledger = theLedger(aTable(`
      Customer|Invoice|Date|Due|Currency|${first}|${second}
      Acme|A-1|2026-01-05|2026-02-04|USD|${cell(first, '100.00', '92.00')}|${cell(second, '100.00', '92.00')}
      Beta|A-2|2026-01-06|2026-02-05|EUR|50.00|50.00
      Gamma|A-3|2026-01-07|2026-02-06|USD|${cell(first, '70.00', '64.40')}|${cell(second, '70.00', '64.40')}`));
    expect(openAt(ledger, '2026-03-01')).toEqual({ 'A-1': 10000, 'A-2': 5000, 'A-3': 7000 });
  }
});

it.each([['Cliente||Factura|||Importes||', 2], ['Cliente|Cliente|Factura|Factura|Factura|Importes|Importes|Importes', 2], ['Puerto y Valle||Saldos abiertos|||||', 1], ['A 30/09/2026||Factura|||Importes||', 1]])('names of groups above the headings belong to them, titles do not: "%s"', (above, rows) => {
  const ledger = theLedger(aTable(`
    ${above}
    Código|Nombre|Número|Fecha|Vencimiento|Total|Pagado|Pendiente
    K-1|Acme|F-1|05/01/2026|04/02/2026|100,10|40,00|60,10
    K-2|Beta|F-2|16/01/2026|15/02/2026|50,20||50,20`));
  expect(ledger.headerRows).toHaveLength(rows);
  expect(openAt(ledger, '2026-03-01')).toEqual({ 'F-1': 6010, 'F-2': 5020 });
});

it.each([['Amount (лв)', 'BGN'], ['Částka (Kč)', 'CZK'], ['Kwota (zł)', 'PLN'], ['Amount [Rs.]', 'INR'], ['Сумма (руб.)', 'RUB'], ['Amount (net)', 'USD']])('the sign in "%s" is %s', (heading, currency) => {
  const ledger = theLedger(aTable(`Invoice|Customer|${heading.replace('Сумма', 'Amount')}|Due date\n1|Acme|100.50|2026-02-04\n2|Beta|50.25|2026-02-05\n3|Gamma|70.75|2026-02-06`));
  expect(ledger.book.accounts[0].currency).toBe(currency);
});
