/** The machine-readable answer: exact text for money, the contract's names, null for what is not known. */
import { decideReminders } from '../../../src/receivables/decide-reminders';
import { DEFAULT_POLICY } from '../../../src/receivables/policy';
import { reviewJson } from '../../../src/workbench/report/review-json';
import { readAndReviewed } from '../../a/reading';

const { reading, review } = readAndReviewed([
  { no: '611365', customer: '0379-NEVHP', issued: '2012-11-19', due: '2012-12-19', amount: '50.00' },
  { no: '611366', customer: '0379-NEVHP', issued: '2012-12-01', due: '2012-12-31', amount: '70.50', disputed: true },
  { no: '7', customer: 'Kuwait Supplies', currency: 'KWD', issued: '2012-12-01', due: '2013-01-31', amount: '1.005' },
], '2012-12-31', { reading: {
  columns: [{ role: 'invoiceNumber', column: 3, heading: 'No', confidence: 1, because: 'heading' }, { role: 'dueDate', column: 27, heading: 'Due', confidence: 1, because: 'heading' }],
  setAside: [{ sheet: 'Ledger', row: 17, kind: 'subtotal', because: 'sums rows 9 to 16' }],
  controls: [{ currency: 'USD', taken: 12050, setAside: 0, footer: 12051 }],
} });
const reminders = decideReminders(review, [], DEFAULT_POLICY.reminders, review.asOf);
const answer = JSON.parse(JSON.stringify(reviewJson({ reading, review, reminders, letters: [] }))) as Record<string, never>;

test('the ledger as it was read', () => {
  expect(answer['asOf']).toBe('2012-12-31');
  expect(answer['ledger']).toMatchObject({ sheet: 'Ledger', headerRows: [1], format: 'generic', columns: { invoiceNumber: 'D', dueDate: 'AB' }, backDating: 'exact', rowsRead: 3, rowsTaken: 3,
    setAside: [{ row: 17, kind: 'subtotal', because: 'sums rows 9 to 16' }] });
});

test('totals and tie-out in each currency\'s own decimals', () => {
  expect(answer['tieOut']).toEqual([
    { currency: 'USD', ledger: '120.50', aged: '120.50', credits: '0.00', difference: '0.00', footer: '120.51', control: null, controlOn: null, controlDifference: null },
    { currency: 'KWD', ledger: '1.005', aged: '1.005', credits: '0.000', difference: '0.000', footer: null, control: null, controlOn: null, controlDifference: null },
  ]);
  expect(answer['totals'][0]).toMatchObject({ currency: 'USD', open: '120.50', openCount: 2, credits: '0.00', pastDue: '50.00', pastDueShare: 50 / 120.5, disputed: '70.50',
    buckets: { 'Current': '70.50', '1-30': '50.00', '31-60': '0.00', '61-90': '0.00', '90+': '0.00' } });
});

test('each customer, with the decision about a letter', () => {
  expect(answer['customers'][0]).toMatchObject({ id: '0379-NEVHP', currency: 'USD', open: '120.50', openCount: 2, oldestDaysPastDue: 12,
    buckets: { 'Current': '70.50', '1-30': '50.00', '31-60': '0.00', '61-90': '0.00', '90+': '0.00' }, reminder: { stage: 'second-reminder', invoices: ['611365'] } });
  expect(answer['customers'][1]).toMatchObject({ open: '1.005', reminder: { wait: 'nothing-due' } });
});

test('what the product does not know yet is null or empty', () => {
  expect(answer['kpis'][0]).toMatchObject({ currency: 'USD', settledCount: 0, onTimeShare: null, daysToPayMean: null, dso: 90, bestPossibleDso: (70.5 / 120.5) * 90, inputs: { open: '120.50', current: '70.50', sales: '120.50', periodDays: 90 } });
  expect(answer['forecast'][0]).toEqual({ currency: 'USD', weekStarting: '2012-12-31', expected: '0.00', low: '0.00', high: '0.00' });
  expect(answer['forecastRest']).toEqual([{ currency: 'USD', later: '0.00', unforeseen: '120.50' }, { currency: 'KWD', later: '0.000', unforeseen: '1.005' }]);
  expect(answer['customers'][0]).toMatchObject({ score: null, grade: null, lateProbability: null, creditLimit: { current: null, advice: 'grant', binding: 'need' },
    expected: [{ invoice: '611365', lateProbability: 1, expectedOn: null }, { invoice: '611366', lateProbability: null, expectedOn: null }] });
});
