/** Columns told by the words in them: paid or not, the invoice that a payment settles, a currency without a heading, further lines. */
import { aTable, asideOf, openAt, theLedger } from '../a/ledger-sheets';

const invoices = (heading: string, paid: string, open: string): string => `
  Customer|Invoice|Date|Due|Amount|${heading}
  Acme|1|2026-01-05|2026-02-04|100.00|${paid}
  Acme|2|2026-01-06|2026-02-05|50.00|${open}
  Beta|3|2026-01-07|2026-02-06|70.00|${paid}`;

describe('whether it is paid', () => {
  it.each([['Paid?', 'Yes', 'No'], ['Paid', 'x', ''], ['Paid', 'PAID', 'unpaid'], ['Bezahlt', 'ja', 'nein'], ['Réglé', 'oui', 'non'], ['Cobrado', 'sí', 'no'], ['Pagato', 'sì', 'no'], ['Betaald', 'ja', 'nee'], ['Where it stands', 'paid', 'open']])('under "%s": "%s" and "%s"', (heading, paid, open) => {
    expect(openAt(theLedger(aTable(invoices(heading, paid, open))), '2026-03-01')).toEqual({ 2: 5000 });
  });

  it.each([['Zahlstatus', 'bezahlt', 'noch nicht bezahlt'], ['Status', 'Paid', 'Not yet paid'], ['Status', 'settled', 'to be paid'], ['Statut', 'payée', 'pas encore payée'], ['Stato', 'pagata', 'non ancora pagata'], ['Estado', 'pagada', 'aún no pagada'], ['Status', 'betaald', 'nog niet betaald'], ['Status', 'betald', 'ej betald'], ['Tila', 'maksettu', 'ei maksettu'], ['Situação', 'Pago', 'Não pago'], ['Status', 'zapłacona', 'nie zapłacona']])('under "%s": "%s", and "%s", which denies it', (heading, paid, open) => {
    expect(openAt(theLedger(aTable(invoices(heading, paid, open))), '2026-03-01')).toEqual({ 2: 5000 });
  });

  it('amounts paid stay amounts, and a remark is no status', () => {
    expect(openAt(theLedger(aTable(invoices('Paid', '40.00', '0.00'))), '2026-03-01')).toEqual({ 1: 6000, 2: 5000, 3: 3000 });
    expect(theLedger(aTable(invoices('Said', 'yes', 'no'))).columns.map(({ role }) => role)).not.toContain('status');
  });
});

it('what payments settle, under a heading that nobody knows or that means something else', () => {
  for (const heading of ['Zu', 'Factuur betaald', 'Memo']) {
    const ledger = theLedger(aTable(`
      Datum|Belegart|Belegnr.|Kunde|Fälligkeit|Betrag|${heading}
      2026-01-05|Rechnung|00501|Acme|2026-02-04|100,00|
      2026-01-06|Rechnung|00502|Acme|2026-02-05|200,00|
      2026-01-20|Zahlung|00901|Acme||-100,00|00501
      2026-01-21|Zahlung|00902|Acme||-50,00|00502`));
    expect(openAt(ledger, '2026-03-01')).toEqual({ '00502': 15000 });
  }
});

it('currency codes in a column without a heading', () => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|Balance|
    Acme|1|2026-01-05|2026-02-04|100.00|EUR
    Acme|2|2026-01-06|2026-02-05|50.00|USD
    Beta|3|2026-01-07|2026-02-06|70.00|GBP`));
  expect(ledger.book.accounts.map(({ currency }) => currency)).toEqual(['EUR', 'USD', 'GBP']);
});

it.each(['Kod waluty', 'Kurzz.', 'Tax unit'])('currency codes under a heading taken for something else: "%s"', (heading) => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|Balance|${heading}
    Acme|1|2026-01-05|2026-02-04|100.00|EUR
    Acme|2|2026-01-06|2026-02-05|50.00|USD
    Beta|3|2026-01-07|2026-02-06|70.00|GBP`));
  expect(ledger.book.accounts.map(({ currency }) => currency)).toEqual(['EUR', 'USD', 'GBP']);
});

it('codes of the books\' own currency are not the document\'s', () => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|Balance|Company currency
    Acme|1|2026-01-05|2026-02-04|100.00|USD
    Beta|2|2026-01-06|2026-02-05|50.00|USD`), { homeCurrency: 'EUR' });
  expect(ledger.book.accounts.map(({ currency }) => currency)).toEqual(['EUR', 'EUR']);
});

it('the day on which a document was created, where no other is told and it never is due before', () => {
  const dated = (due: string): Record<string, number> => Object.fromEntries(theLedger(aTable(`
    Customer|Invoice|created_at|Due|Balance
    Acme|1|2026-01-05|2026-02-04|100.00
    Beta|2|2026-01-06|${due}|50.00`)).columns.map(({ role, column }) => [role, column]));
  expect(dated('2026-02-05')).toMatchObject({ invoiceDate: 2, dueDate: 3 });
  expect(dated('2025-12-01')).not.toHaveProperty('invoiceDate');
});

it('the currency of a title by its name', () => {
  for (const [title, code] of [['Amounts are in US Dollars', 'USD'], ['All amounts in CHF', 'CHF'], ['Currency: Pound Sterling', 'GBP'], ['Currency: kr', 'JPY'], ['The figures in this list', 'JPY']]) {
    const ledger = theLedger([[title], ...aTable('Customer|Invoice|Date|Due|Balance\nAcme|1|2026-01-05|2026-02-04|100')], { homeCurrency: 'JPY' });
    expect([title, ledger.book.accounts[0].currency]).toEqual([title, code]);
  }
});

it('lines that repeat nothing but the number are lines, also of the last document', () => {
  const ledger = theLedger(aTable(`
    Customer|Invoice|Date|Due|Total|Item|Qty|Line amount
    Acme|1|2026-01-05|2026-02-04|100.00|Wood|1|60.00
    Acme|1||||Nails|2|40.00
    Beta|2|2026-01-06|2026-02-05|50.00|Wood|1|20.00
    Beta|2||||Glue|3|20.00
    Beta|2||||Tape|1|10.00`));
  expect(asideOf(ledger)).toEqual(['line@3', 'line@5', 'line@6']);
});

it('a day of the week before a date in figures, and a full stop after it', () => {
  const ledger = theLedger(aTable(`
    Kunde|Rechnung|Datum|Fällig|Offen
    A|1|Di, 13.01.2026|Do. 12.02.2026|100,00
    A|2|2026. 01. 14.|2026. 02. 13.|50,00`));
  expect(Array.from(ledger.book.entries.dueOn).map((due, i) => due - ledger.book.entries.issuedOn[i])).toEqual([30, 30]);
});

it('a customer above its documents in the column of amounts, or of currencies', () => {
  const inAmounts = theLedger(aTable(`
    Saldo|Num. doc.|Data|Scadenza
    Comune di Forlì|||
    € 967,44|7732|11/01/26|10/02/26
    € 50,00|7735|12/05/26|11/06/26
    Ditta Bianchi|||
    € 20,00|7737|13/01/26|12/02/26`));
  expect(inAmounts.book.customers.map(({ name }) => name)).toEqual(['Comune di Forlì', 'Ditta Bianchi']);
  const inCurrencies = theLedger(aTable(`
    Whg|Datum|Fällig|Offen|RE-Nr.
    Café Größe||||
    CHF|13.01.2026|12.02.2026|100,00|R1
    Kunze AG||||
    CHF|14.01.2026|13.02.2026|50,00|R2
    CHF|15.01.2026|14.02.2026|20,00|R3`));
  expect(inCurrencies.book.accounts.map(({ customer, currency }) => [inCurrencies.book.customers[customer].name, currency])).toEqual([['Café Größe', 'CHF'], ['Kunze AG', 'CHF']]);
});

it('a company that is the same throughout is the only customer where nobody else is named, and told; not if the title says whose books these are', () => {
  const rows = 'Company|Invoice|Invoice date|Due date|Amount\nAcme Ltd|F1|2026-01-05|2026-02-04|100.00\nAcme Ltd|F2|2026-01-05|2026-02-04|50.00';
  const ledger = theLedger(aTable(rows));
  expect([ledger.book.customers.map(({ name }) => name), ledger.problems.map(({ problem }) => problem)]).toEqual([['Acme Ltd'], ['no-currency', 'missing-customer']]);
  expect(theLedger(aTable(`Acme Ltd\nOpen invoices\n${rows}`)).book.customers.map(({ name }) => name)).toEqual(['(no customer)']);
});

it('a company that goes with the number is its name, and a tax number is no name', () => {
  const named = theLedger(aTable(`
    Company|Balance due|Client ID|Invoice number|Inv date|Due date
    Kettle Café|10.00|16975|1|2026-01-13|2026-02-12
    J. Smith|20.00|53372|2|2026-01-14|2026-02-13
    Kettle Café|30.00|16975|3|2026-01-15|2026-02-14`));
  expect(named.columns.find(({ role }) => role === 'customerName')?.column).toBe(0);
  const coded = theLedger(aTable(`
    Balance|Doc no|Party|Due|Account code
    10.00|1|Kettle Café|2026-02-12|41999
    20.00|2|J. Smith|2026-02-13|17190
    30.00|3|Kettle Café|2026-02-14|41999`));
  expect(coded.book.customers.map(({ id }) => id)).toEqual(['41999', '17190']);
  const grouped = theLedger(aTable(`
    MwSt|USt-IdNr.|Beleg|Fällig am|Offen
    Meier KG||||
    1,90|DE811907980|6689|14.02.2026|11,90
    Vogt AG||||
    3,80|DE136695976|6690|15.02.2026|23,80
    1,90|DE136695976|6691|16.02.2026|11,90`));
  expect(grouped.book.customers.map(({ name }) => name)).toEqual(['Meier KG', 'Vogt AG']);
});
