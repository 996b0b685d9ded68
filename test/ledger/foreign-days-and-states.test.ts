/** Days and states beside an invoice that are another thing's: of the customer, the order, the dispute, or only predicted. They settled invoices that nobody had paid. Such headings were seen in public data sets; names and figures are invented. */
import { aTable, openAt, theLedger } from '../a/ledger-sheets';

const ledgerWith = (heading: string, cells: readonly string[]) => theLedger(aTable(`invoice_id|customer_id|invoice_date|due_date|invoice_amount|${heading}\nI1|C1|2026-01-01|2026-01-31|100.50|${cells[0]}\nI2|C2|2026-01-10|2026-02-09|200.00|${cells[1]}\nI3|C1|2026-01-20|2026-02-19|300.00|${cells[2]}\nI4|C3|2026-02-20|2026-03-22|50.00|${cells[3]}`));
const read = (heading: string, cells: readonly string[]): Record<string, number> => openAt(ledgerWith(heading, cells), '2026-03-15');
const ALL = { I1: 10050, I2: 20000, I3: 30000, I4: 5000 };

it.each(['predicted_payment_date', 'predicted_paid_date', 'forecast_settlement_date', 'Estimated clear date', 'next_payment_date', 'scheduled_payment_date', 'Target payment date'])('a day that was only reckoned settles nothing: "%s"', (heading) => {
  expect(read(heading, ['2026-02-20', '2026-02-11', '2026-02-22', '2026-03-05'])).toEqual(ALL);
});

it.each(['account_closed_date', 'dispute_closed_date', 'Case cleared on', 'Project closed on'])('nor does the day on which something else was closed: "%s"', (heading) => {
  expect(read(heading, ['', '2026-03-01', '', ''])).toEqual(ALL);
});

it('the customer\'s last payment, before many of its invoices, paid none of them', () => {
  expect(read('last_payment_date', ['2025-12-20', '2025-11-11', '2025-12-20', '2026-01-05'])).toEqual(ALL);
  expect(read('last_payment_date', ['2026-02-20', '', '2026-02-20', ''])).toEqual({ I2: 20000, I4: 5000 });
});

it.each([
  ['customer_status', ['Active', 'Closed', 'Active', 'Inactive']], ['account_status', ['Active', 'Closed', 'Active', 'On hold']], ['order_status', ['Completed', 'Completed', 'Completed', 'Open']], ['delivery_status', ['Delivered', 'Completed', 'Delivered', 'Pending']],
  ['job_status', ['Completed', 'Completed', 'In progress', 'Completed']], ['Project status', ['Closed', 'Active', 'Closed', 'Active']], ['ticket_status', ['Closed', 'Open', 'Closed', 'Open']], ['email_status', ['sent', 'failed', 'sent', 'draft']], ['sync_status', ['synced', 'completed', 'synced', 'failed']],
  ['contract_status', ['Active', 'Cancelled', 'Active', 'Active']], ['subscription_status', ['active', 'canceled', 'active', 'past']], ['credit_status', ['Good', 'Closed', 'Good', 'Hold']], ['shipment_status', ['Delivered', 'Cancelled', 'Delivered', 'Delivered']], ['kyc_status', ['approved', 'rejected', 'approved', 'approved']],
] as const)('the state of something else is not the invoice\'s: "%s"', (heading, cells) => {
  const ledger = ledgerWith(heading, cells);
  expect([openAt(ledger, '2026-03-15'), ledger.columns.some(({ role }) => role === 'status' || role === 'customerName')]).toEqual([ALL, false]);
});

it('but where it tells what is paid', () => {
  expect(read('account_status', ['Paid', 'Unpaid', 'Paid', 'Overdue'])).toEqual({ I2: 20000, I4: 5000 });
});

it('the state of the invoice is found beside another thing\'s', () => {
  expect(openAt(theLedger(aTable('Invoice|Customer|Order status|Due date|Amount|Invoice state\nF1|Acme|Completed|2026-01-31|100.50|Open\nF2|Beta|Completed|2026-02-09|200.00|Closed\nF3|Acme|Completed|2026-02-19|300.00|Open')), '2026-03-15')).toEqual({ F1: 10050, F3: 30000 });
});

it.each(['paid_late', 'Paid on time', 'late_payment', 'payment_default'])('"%s" says how it was paid, and not whether', (heading) => {
  expect(read(heading, ['1', '0', '1', '0'])).toEqual(ALL);
});

it.each(['To be settled by', 'To be cleared before', 'Must be paid on', 'Should be settled no later than'])('the day by which it must be paid is not the day on which it was: "%s"', (heading) => {
  const ledger = theLedger(aTable(`Debtor|Doc|Raised|${heading}|Still owed\nAlder|7001|2026-01-14|2026-02-14|100.50\nBirch|7002|2026-01-20|2026-02-19|200.00\nCedar|7003|2026-02-25|2026-03-27|99.90\nAlder|7004|2026-03-01|2026-04-01|400.00`));
  expect(ledger.columns.find((one) => one.heading === heading)?.role).toBe('dueDate');
  expect(openAt(ledger, '2026-03-15')).toEqual({ 7001: 10050, 7002: 20000, 7003: 9990, 7004: 40000 });
});
