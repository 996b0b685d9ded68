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
