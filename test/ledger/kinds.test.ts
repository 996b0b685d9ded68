/** The four kinds of ledger: what is open at a day must follow from what the rows say was paid, and when. */
import { aTable, asideOf, openAt, problemsOf, theLedger, thePayments } from '../a/ledger-sheets';

describe('invoices with payment data', () => {
  it('a settled date closes the invoice on that day', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Amount|Paid date
      Acme|1|2026-01-05|2026-02-04|100.00|2026-02-10
      Acme|2|2026-01-06|2026-02-05|50.00|`));
    expect(ledger.kind).toBe('invoices');
    expect(ledger.book.backDating).toBe('exact');
    expect(openAt(ledger, '2026-02-09')).toEqual({ 1: 10000, 2: 5000 });
    expect(openAt(ledger, '2026-02-10')).toEqual({ 2: 5000 });
  });

  it('a part payment without a date is always paid, and makes back-dating impossible', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Total|Paid|Balance
      Acme|1|2026-01-05|2026-02-04|100.00|40.00|60.00
      Acme|2|2026-01-05|2026-02-04|100.00|100.00|0.00
      Acme|3|2026-01-05|2026-02-04|100.00|130.00|-30.00`));
    expect(openAt(ledger, '2026-01-05')).toEqual({ 1: 6000, 3: -3000 });
    expect(ledger.book.backDating).toBe('impossible');
    expect(Array.from(ledger.book.entries.amount)).toEqual([10000, 10000, 10000]);
  });

  it('total less paid is open where no column says so', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Total|Amount paid|Status
      Acme|1|2026-01-05|2026-02-04|100.00|40.00|Partially paid
      Acme|2|2026-01-05|2026-02-04|80.00||Paid
      Acme|3|2026-01-05|2026-02-04|70.00||Overdue`));
    expect(openAt(ledger, '2026-03-01')).toEqual({ 1: 6000, 3: 7000 });
  });

  it('a sheet of payments with headings alone says that nothing was paid', () => {
    const payments = thePayments(aTable('Invoice|Payment date|Amount'));
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Amount
      Acme|INV-1|2026-01-05|2026-02-04|100.00`), {}, { payments });
    expect([payments.rows, ledger.book.backDating, openAt(ledger, '2026-02-01')]).toEqual([[], 'exact', { 'INV-1': 10000 }]);
  });

  it('the dates of payments on a second sheet make back-dating exact', () => {
    const payments = thePayments(aTable(`
      Invoice|Payment date|Amount
      INV-1|2026-02-01|30.00
      INV-1|2026-03-01|30.00
      INV-2|2026-02-15|120.00
      INV-9|2026-02-16|15.00`));
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Amount
      Acme|INV-1|2026-01-05|2026-02-04|100.00
      Beta|INV-2|2026-01-05|2026-02-04|100.00`), {}, { payments });
    expect(ledger.book.backDating).toBe('exact');
    expect(openAt(ledger, '2026-01-31')).toEqual({ 'INV-1': 10000, 'INV-2': 10000 });
    expect(openAt(ledger, '2026-02-20')).toEqual({ 'INV-1': 7000, 'INV-2': -2000, 'INV-9': -1500 });
    expect(openAt(ledger, '2026-03-01')).toEqual({ 'INV-1': 4000, 'INV-2': -2000, 'INV-9': -1500 });
    expect(problemsOf(ledger)).toContain('unknown-reference@5');
    expect(ledger.book.sheets).toEqual(['Ledger', 'Payments']);
  });
});

describe('transactions in one list', () => {
  const list = `
    Date|Type|Number|Customer|Due date|Amount|Applies to
    2026-01-05|Invoice|INV-1|Acme|2026-02-04|100.00|
    2026-01-06|Invoice|INV-2|Acme|2026-02-05|200.00|
    2026-02-01|Payment|P-1|Acme||-60.00|INV-1
    2026-02-03|Credit note|CN-1|Acme||-50.00|INV-2
    2026-02-05|Payment|P-2|Acme||-25.00|
    2026-02-06|Payment|P-3|Acme||-10.00|INV-77`;

  it('payments and linked credit notes lower their invoice on their own day', () => {
    const ledger = theLedger(aTable(list));
    expect(ledger.kind).toBe('transactions');
    expect(openAt(ledger, '2026-01-31')).toEqual({ 'INV-1': 10000, 'INV-2': 20000 });
    expect(openAt(ledger, '2026-02-10')).toEqual({ 'INV-1': 4000, 'INV-2': 15000, 'P-2': -2500, 'P-3': -1000 });
    expect(problemsOf(ledger)).toContain('unknown-reference@G7');
    expect(ledger.rowsTaken).toBe(6);
    expect(ledger.controls[0].taken).toBe(15500);
  });

  it('unsigned credits are known by their type', () => {
    const ledger = theLedger(aTable(list.replace(/\|-/g, '|')));
    expect(openAt(ledger, '2026-02-10')).toEqual({ 'INV-1': 4000, 'INV-2': 15000, 'P-2': -2500, 'P-3': -1000 });
  });

  it('a payment that bears the invoice number itself settles it', () => {
    const ledger = theLedger(aTable(`
      Date|Type|Invoice no|Customer|Debit|Credit
      2026-01-05|Invoice|INV-1|Acme|100.00|
      2026-02-01|Payment|INV-1|Acme||100.00
      2026-02-02|Invoice|INV-2|Acme|30.00|`));
    expect(openAt(ledger, '2026-01-31')).toEqual({ 'INV-1': 10000 });
    expect(openAt(ledger, '2026-02-28')).toEqual({ 'INV-2': 3000 });
  });

  it('Soll and Haben give the sign', () => {
    const ledger = theLedger(aTable(`
      Belegdatum;Belegnummer;Debitor;Name;Fälligkeit;Betrag;S/H
      05.01.2026;4711;10001;Müller GmbH;04.02.2026;1.190,00;S
      06.01.2026;4712;10001;Müller GmbH;06.01.2026;90,00;H`.replace(/;/g, '|')), { homeCurrency: 'EUR' });
    expect(openAt(ledger, '2026-03-01')).toEqual({ 4711: 119000, 4712: -9000 });
  });
});

describe('documents and rows', () => {
  it('sets a repeated row aside and keeps a number used twice', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Balance
      Acme|1|2026-01-05|2026-02-04|100.00
      Acme|1|2026-01-05|2026-02-04|100.00
      Acme|2|2026-01-05|2026-02-04|10.00
      Acme|2|2026-01-07|2026-02-06|20.00
      Beta|1|2026-01-05|2026-02-04|100.00`));
    expect(asideOf(ledger)).toEqual(['duplicate@3']);
    expect(problemsOf(ledger).filter((problem) => problem.startsWith('duplicate'))).toEqual(['duplicate-document@B3', 'duplicate-document@B5']);
    expect(ledger.controls[0]).toEqual({ currency: 'USD', taken: 23000, setAside: 10000, footer: null });
  });

  it('a repeated page heading, a page total and a customer called Total are told apart', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Balance
      Total Energies|1|2026-01-05|2026-02-04|100.00
      Acme|2|2026-01-05|2026-02-04|50.00
      Page total||||150.00
      Customer|Invoice|Invoice date|Due date|Balance
      Acme|3|2026-01-05|2026-02-04|25.50
      Grand Total||||175.50`));
    expect(asideOf(ledger)).toEqual(['subtotal@4', 'header@5', 'grand-total@7']);
    expect(ledger.controls[0]).toMatchObject({ taken: 17550, footer: 17550 });
  });

  it('a grand total that does not agree is a warning', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Balance
      Acme|1|2026-01-05|2026-02-04|100.00
      Acme|2|2026-01-05|2026-02-04|50.00
      Total||||160.00`));
    expect(problemsOf(ledger)).toContain('footer-differs@E4');
    expect(ledger.controls[0]).toMatchObject({ taken: 15000, footer: 16000 });
  });

  it('an unreadable due date or amount sets the row aside and says where', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Balance
      Acme|1|05/01/2013|31/02/2013|100.00
      Acme|2|05/01/2013|04/02/2013|#N/A
      Acme|3|25/01/2013|24/02/2013|abc
      Acme|4|25/01/2013|24/02/2013|30.00`));
    expect(problemsOf(ledger)).toEqual(expect.arrayContaining(['unreadable-date@D2', 'error-cell@E3', 'unreadable-amount@E4']));
    expect(asideOf(ledger)).toEqual(['problem@2', 'problem@3', 'problem@4']);
    expect(ledger.controls[0]).toMatchObject({ taken: 3000, setAside: 10000 });
  });

  it('one customer under several spellings of a number', () => {
    const ledger = theLedger([['Customer no', 'Customer', 'Invoice', 'Date', 'Due date', 'Balance'],
      ['00123', 'Acme', 'A', 46000, 46030, 10], [123, 'Acme ', 'B', 46000, 46030, 20], ['124', 'Beta', 'C', 46000, 46030, 5]]);
    expect(ledger.book.customers.map(({ id, name }) => [id, name])).toEqual([['00123', 'Acme'], ['124', 'Beta']]);
    expect(problemsOf(ledger)).toContain('leading-zeros@A');
  });

  it('a customer written once for several rows is carried down', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Invoice date|Due date|Balance
      Acme|1|2026-01-05|2026-02-04|100.00
      |2|2026-01-05|2026-02-04|50.00
      Beta|3|2026-01-05|2026-02-04|25.00
      |4|2026-01-05|2026-02-04|12.00`));
    expect(ledger.book.customers.map(({ name }) => name)).toEqual(['Acme', 'Beta']);
    expect(Array.from(ledger.book.entries.account)).toEqual([0, 0, 1, 1]);
  });
});

describe('ways of paying are no kinds of documents', () => {
  it.each([
    ['Zahlungsart', ['Überweisung', 'Lastschrift', 'Rechnung', 'Rechnung']], ['Payment type', ['Check', 'Invoice', 'Invoice', 'Wire']], ['Tipo de pago', ['Transferencia', 'Recibo', 'Factura', 'Factura']],
    // A heading that says nothing: what is paid by cheque falls due as invoices do.
    ['Method', ['Check', 'Invoice', 'Invoice', 'Wire']],
  ])('"%s": every invoice stays one', (heading, ways) => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Date|Due date|${heading}|Balance
      Acme|1|2026-01-05|2026-02-04|${ways[0]}|100.00
      Beta|2|2026-01-16|2026-02-15|${ways[1]}|50.00
      Beta|3|2026-01-16|2026-02-15|${ways[2]}|50.00
      Gamma|4|2026-01-27|2026-02-26|${ways[3]}|70.00`));
    expect(openAt(ledger, '2026-03-01')).toEqual({ 1: 10000, 2: 5000, 3: 5000, 4: 7000 });
  });

  it('payments without a sign still lower what is owed, though a due date is written on them', () => {
    const ledger = theLedger(aTable(`
      Customer|Invoice|Date|Due date|Type|Amount|Applied to
      Acme|1|2026-01-05|2026-02-04|Invoice|100.00|
      Beta|2|2026-01-16|2026-02-15|Invoice|50.00|
      Acme|P1|2026-02-01|2026-02-04|Payment|60.00|1`));
    expect(openAt(ledger, '2026-03-01')).toEqual({ 1: 4000, 2: 5000 });
  });
});

it('SAP\'s code of a document says what it is, whatever the words in brackets behind it', () => {
  const ledger = theLedger(aTable(`
    Customer|Journal Entry|Journal Entry Type|Journal Entry Date|Net Due Date|Amount
    Acme|94000100|RV (Billing doc.transfer)|2026-01-05|2026-02-04|100.00
    Beta|94000101|RV (Billing doc.transfer)|2026-01-16|2026-02-15|50.00
    Acme|94000102|DG (Customer credit memo)|2026-01-16|2026-01-16|20.00`));
  expect(openAt(ledger, '2026-03-01')).toEqual({ 94000100: 10000, 94000101: 5000, 94000102: -2000 });
});

it('what we owe in the same list is no claim on anybody', () => {
  const ledger = theLedger(aTable('Doc|Kind|Counterparty|Amount|Date|Due date\nD1|customer_invoice|Acme|100.00|2026-01-05|2026-02-04\nD2|vendor_invoice|Beta|50.00|2026-01-06|2026-02-05\nD3|Vendor Bill|Gamma|70.00|2026-01-07|2026-02-06\nD4|customer_invoice|Delta|80.00|2026-01-08|2026-02-07\nD5|vendor credit|Beta|20.00|2026-01-08|2026-02-07\nD6|customer_invoice|Acme|30.00|2026-01-08|2026-02-07'));
  expect([openAt(ledger, '2026-03-01'), ledger.setAside.map(({ row, kind }) => [row, kind])]).toEqual([{ D1: 10000, D4: 8000, D6: 3000 }, [[3, 'status'], [4, 'status'], [6, 'status']]]);
});
