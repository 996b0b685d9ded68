/** Payments that stand in a row for each invoice, their whole amount on every row: what was applied settles, what was not is on account, once. */
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { day } from '../a/book';
import { aTable, theLedger, thePayments } from '../a/ledger-sheets';

const INVOICES = aTable(`
  Customer|Invoice|Date|Due date|Amount
  A|1|2026-01-15|2026-02-14|300.00
  A|2|2026-01-15|2026-02-14|200.00
  B|3|2026-02-15|2026-03-17|100.00`);
const after = (payments: string, context = {}): readonly number[] => {
  const { book } = theLedger(INVOICES, {}, { payments: thePayments(aTable(payments), context) });
  const { totals: [{ open, credits }] } = makeReview(book, day('2026-03-31'), DEFAULT_POLICY);
  return [open, credits];
};

test('one payment of 500 for two invoices is no 1,000', () => {
  expect(after(`
    Payment No|Date|Customer|Payment Amount|Invoice|Amount Applied
    P1|2026-02-20|A|500.00|1|300.00
    P1|2026-02-20|A|500.00|2|200.00`)).toEqual([10000, 0]);
});

test.each([
  ['with its number', `
    Payment No|Date|Customer|Payment Amount|Invoice|Amount Applied
    P1|2026-02-20|A|550.00|1|300.00
    P1|2026-02-20|A|550.00|2|200.00`],
  ['without a number', `
    Date|Customer|Payment Amount|Invoice|Applied
    2026-02-20|A|550.00|1|300.00
    2026-02-20|A|550.00|2|200.00`],
  ['the whole on its first row alone', `
    Payment No|Date|Customer|Payment Amount|Invoice|Amount Applied
    P1|2026-02-20|A|550.00|1|300.00
    P1|2026-02-20|A||2|200.00`],
  ['in German', `
    Zahlung|Datum|Kunde|Zahlbetrag|Rechnung|Zugeordneter Betrag
    P1|20.02.2026|A|550,00|1|300,00
    P1|20.02.2026|A|550,00|2|200,00`],
])('the rest of a payment is on account: %s', (_, payments) => expect(after(payments)).toEqual([10000, -5000]));

test('Zoho: a payment applied to nothing has no applied amount, and payments may be numbered as invoices are', () => {
  expect(after(`
    Payment Number|Customer Name|Amount|Unused Amount|Date|Invoice Number|Amount Applied to Invoice
    1|A|550.00|50.00|2026-02-20|1|300.00
    1|A|550.00|50.00|2026-02-20|2|200.00
    2|B|80.00|80.00|2026-02-21||`, { numbers: new Set(['1', '2', '3']) })).toEqual([10000, -13000]);
});

test('an applied amount alone, or the same as the payment throughout, is what was paid', () => {
  expect(after(`
    Date|Customer|Invoice|Amount Applied
    2026-02-20|A|1|300.00
    2026-02-20|A|2|200.00`)).toEqual([10000, 0]);
  expect(after(`
    Date|Customer|Payment Amount|Invoice|Amount Applied
    2026-02-20|A|300.00|1|300.00
    2026-02-20|A|200.00|2|200.00`)).toEqual([10000, 0]);
});

test('a discount beside what was applied comes on top of that', () => {
  expect(after(`
    Date|Customer|Payment Amount|Invoice|Applied|Discount taken
    2026-02-20|A|490.00|1|294.00|6.00
    2026-02-20|A|490.00|2|196.00|4.00`)).toEqual([10000, 0]);
});
