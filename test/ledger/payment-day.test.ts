/** "Payment date" is the due date where every open document has one, and the day of payment where only the paid ones have. */
import { aTable, dueDates, openAt, theLedger } from '../a/ledger-sheets';
import type { Ledger } from '../../src/ledger/ledger';

const roleOf = (ledger: Ledger, column: number): string | undefined => ledger.columns.find((one) => one.column === column)?.role;
const BY_TERMS = ['05/10/2026|04/11/2026', '15/10/2026|14/11/2026', '20/11/2026|20/12/2026', '25/11/2026|25/12/2026'];
const read = (headings: string, rows: readonly string[]): Ledger => theLedger(aTable([`Customer|Invoice|${headings}`, ...rows.map((row, at) => `C${at % 3}|INV-${at + 1}|${row}`)].join('\n')));

it.each(['Payment date', 'Date of payment', 'Fecha de pago', 'Zahlungsdatum', 'Date de paiement', 'Data di pagamento', 'Betaaldatum'])('"%s" under every invoice, by the usual terms, is the due date: those whose day was over counted as paid', (heading) => {
  const ledger = read(`Invoice date|${heading}|Amount`, BY_TERMS.map((days, at) => `${days}|${at + 1}0.50`));
  expect([roleOf(ledger, 3), openAt(ledger, '2026-11-30')]).toEqual(['dueDate', { 'INV-1': 1050, 'INV-2': 2050, 'INV-3': 3050, 'INV-4': 4050 }]);
});

it('months before days, and the ends of months', () => {
  expect(roleOf(read('Invoice date|Payment date|Amount', ['10/05/2026|11/04/2026|1.50', '10/15/2026|11/14/2026|2.50', '11/20/2026|12/20/2026|3.50']), 3)).toBe('dueDate');
  expect(roleOf(read('Invoice date|Payment date|Amount', ['2026-10-05|2026-11-30|1.50', '2026-10-15|2026-11-30|2.50', '2026-11-20|2026-12-31|3.50']), 3)).toBe('dueDate');
});

it('what is open and has a day was not paid on it, whatever the terms', () => {
  const days = ['2026-10-05|2026-11-03', '2026-10-15|2026-11-19', '2026-11-20|2026-12-09'];
  expect(roleOf(read('Invoice date|Payment date|Amount|Balance', days.map((day, at) => `${day}|${at + 1}0.00|${at === 0 ? 0 : at + 1}0.00`)), 3)).toBe('dueDate');
  expect(roleOf(read('Invoice date|Payment date|Amount|Status', days.map((day, at) => `${day}|${at + 1}0.00|${at === 0 ? 'Paid' : 'Unpaid'}`)), 3)).toBe('dueDate');
});

it('what only paid documents have is the day of payment, and so is the day beside what is paid in part', () => {
  expect(roleOf(read('Invoice date|Payment date|Amount', ['2026-10-05|2026-11-04|1.50', '2026-10-15||2.50', '2026-11-20|2026-12-20|3.50']), 3)).toBe('paidDate');
  expect(roleOf(read('Invoice date|Payment date|Amount|Balance', ['2026-10-05|2026-11-04|10.00|0', '2026-10-15|2026-11-19|20.00|5.00', '2026-11-20||30.00|30.00']), 3)).toBe('paidDate');
  expect(roleOf(read('Invoice date|Due date|Payment date|Amount', ['2026-10-05|2026-11-04|2026-11-04|1.50', '2026-10-15|2026-11-14|2026-11-14|2.50', '2026-11-20|2026-12-20|2026-12-20|3.50']), 4)).toBe('paidDate');
  expect(roleOf(read('Invoice date|Paid on|Amount', BY_TERMS.map((days, at) => `${days}|${at + 1}0.50`)), 3)).toBe('paidDate');
});

it('beside the day of payment under a name of its own it is the due date', () => {
  const ledger = read('Fecha de factura|Fecha de pago|Pagado el|Importe', ['05/10/2026|04/11/2026|09/11/2026|1,50', '15/10/2026|14/11/2026||2,50', '20/11/2026|20/12/2026||3,50']);
  expect([roleOf(ledger, 3), roleOf(ledger, 4), openAt(ledger, '2026-11-30')]).toEqual(['dueDate', 'paidDate', { 'INV-2': 250, 'INV-3': 350 }]);
});

it('where nothing tells, all being paid is said', () => {
  const ledger = read('Invoice date|Payment date|Amount', ['2026-08-05|2026-09-04|1.50', '2026-08-15|2026-09-18|2.50', '2026-08-20|2026-09-02|3.50', '2026-08-25|2026-10-25|4.50']);
  expect([roleOf(ledger, 3), openAt(ledger, '2026-11-30'), ledger.problems.filter(({ problem }) => problem === 'ambiguous-dates').map(({ column }) => column)]).toEqual(['paidDate', {}, ['D']]);
});

it('the day on which the money is expected is when it is due, where no other day is told', () => {
  const ledger = theLedger(aTable('id|Customer|Expected date|Amount\n1|Acme|2026-02-04|100.00\n2|Beta|2026-02-05|50.00\n3|Gamma|2026-02-06|70.00'));
  expect([dueDates(ledger), ledger.columns.map(({ role }) => role)]).toEqual([['2026-02-04', '2026-02-05', '2026-02-06'], ['invoiceNumber', 'customerName', 'dueDate', 'amount']]);
});

it('"Payment Dt" is a day of payment, however regular', () => {
  expect(theLedger(aTable('Doc Ref|Party|Txn Dt|Amount|Status|Payment Dt\nF1|Acme|2026-01-05|100.00|paid|2026-01-25\nF2|Beta|2026-01-06|50.00|paid|2026-01-26\nF3|Gamma|2026-01-07|70.00|paid|2026-01-27')).columns.find(({ column }) => column === 5)?.role).toBe('paidDate');
});
