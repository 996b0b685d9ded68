/** Amounts beside the document's own that are the customer's, another day's or nobody's yet: they were taken for what was paid or is open. Such headings were seen in public data sets; names and figures are invented. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

const read = (heading: string, cells: readonly string[]): Record<string, number> => openAt(theLedger(aTable(`invoice_id|customer_id|invoice_date|due_date|invoice_amount|${heading}\nI1|C1|2026-01-01|2026-01-31|100.50|${cells[0]}\nI2|C2|2026-01-10|2026-02-09|200.00|${cells[1]}\nI3|C1|2026-01-20|2026-02-19|300.00|${cells[2]}\nI4|C3|2026-02-20|2026-03-22|50.00|${cells[3]}`)), '2026-03-15');
const ALL = { I1: 10050, I2: 20000, I3: 30000, I4: 5000 };

it.each(['customer_balance', 'Customer outstanding', 'account_balance', 'Client balance', 'Solde client', 'Kundensaldo'])('what the customer owes as a whole is no balance of each invoice: "%s"', (heading) => {
  expect(read(heading, ['90.00', '120.50', '91.00', '40.00'])).toEqual(ALL);
});

it('so it is where the same stands beside every invoice of a customer, whatever its heading', () => {
  expect(read('total_outstanding', ['9000.00', '120.50', '9000.00', '400.00'])).toEqual(ALL);
});

it('a document\'s own balance beside the customer\'s is found', () => {
  const ledger = theLedger(aTable('Invoice|Customer|Due date|Amount|Customer balance|Invoice balance\nF1|Acme|2026-01-31|100.50|300.50|50.50\nF2|Beta|2026-02-09|200.00|200.00|200.00\nF3|Acme|2026-02-19|300.00|300.50|250.00'));
  expect(openAt(ledger, '2026-03-15')).toEqual({ F1: 5050, F2: 20000, F3: 25000 });
});

it.each(['last_payment_amount', 'average_payment_amount', 'total_paid_ytd', 'predicted_payment_amount', 'collected_amount_last_30d', 'previous_balance', 'opening_balance', 'prior_balance', 'min_payment', 'payment_plan_amount', 'Letzte Zahlung', 'Dernier paiement', 'Último pago'])('another payment and another day\'s balance are none of this invoice: "%s"', (heading) => {
  expect(read(heading, ['10.50', '20.25', '3.00', '5.00'])).toEqual(ALL);
});

it('what is overdue is not all that is open: what is not due yet had counted as paid', () => {
  expect(read('overdue_amount', ['100.50', '200.00', '300.00', '0'])).toEqual(ALL);
  expect(read('overdue_amount', ['100.50', '0', '300.00', '0'])).toEqual({ I1: 10050, I3: 30000 });
});

it('alone, such a column is what there is', () => {
  expect(openAt(theLedger(aTable('Invoice|Customer|Due date|Opening balance\nF1|Acme|2026-01-31|100.50\nF2|Beta|2026-02-09|200.00\nF3|Acme|2026-02-19|300.00')), '2026-03-15')).toEqual({ F1: 10050, F2: 20000, F3: 30000 });
});

it.each([['Amount due from customer', { I1: 10050, I2: 5000, I4: 5000 }], ['Last payment', { I2: 15000, I3: 30000 }]])('"%s" is the document\'s own where it is all of it here and there, and never more', (heading, open) => {
  expect(read(heading, ['100.50', '50.00', '0', '50.00'])).toEqual(open);
});

it.each(['predicted_payment_amount', 'Planned payment', 'Scheduled payment', 'Average balance'])('what was only reckoned was not paid, though it is all of it: "%s"', (heading) => {
  expect(read(heading, ['100.50', '200.00', '300.00', '50.00'])).toEqual(ALL);
});
