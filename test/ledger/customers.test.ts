/** Who is who: one number under two names is told, never passed over. */
import type { CellValue } from '../../src/ledger/ledger';
import { aTable, problemsOf, theLedger } from '../a/ledger-sheets';

const HEADINGS = 'Customer no|Customer|Invoice no|Invoice date|Due date|Open balance';

test('one number with two names is one customer, and told once with both names and the row', () => {
  const ledger = theLedger(aTable(`${HEADINGS}
000428|Barrow Street Theatre|1|2026-01-05|2026-02-04|10.00
000428|BARROW  street theatre|2|2026-01-05|2026-02-04|10.00
000428|Barrow St. Theatre|3|2026-01-05|2026-02-04|10.00
000428|Barrow St. Theatre|4|2026-01-05|2026-02-04|10.00
000431|Beacon Hill Clinic|5|2026-01-05|2026-02-04|10.00`));
  expect(ledger.book.customers.map(({ id, name }) => [id, name])).toEqual([['000428', 'Barrow Street Theatre'], ['000431', 'Beacon Hill Clinic']]);
  const told = ledger.problems.filter(({ problem, row }) => problem === 'similar-customers' && row !== null);
  expect(told).toMatchObject([{ row: 4, column: 'B', value: 'Barrow St. Theatre', severity: 'notice' }]);
  expect(told[0].message).toContain('"Barrow Street Theatre"');
  expect(problemsOf(ledger)).not.toContain('missing-customer');
});

test('an empty name beside a number tells nothing', () => {
  const ledger = theLedger(aTable(`${HEADINGS}
7|Alder|1|2026-01-05|2026-02-04|10.00
7||2|2026-01-05|2026-02-04|10.00`));
  expect(ledger.book.customers).toHaveLength(1);
  expect(ledger.problems.filter(({ problem }) => problem === 'similar-customers')).toEqual([]);
});

test('a look-up that found nothing names no customer: it is told, and nobody above owes for it', () => {
  const rows: CellValue[][] = [['Customer', 'Invoice No.', 'Invoice Date', 'Due Date', 'Balance', 'Email'],
    ['Aspen', 'INV-1', 46001, 46031, 100, 'a@x.example'], ['#N/A', 'INV-2', 46002, 46032, 200, '#N/A'], ['', 'INV-3', 46003, 46033, 300, ''], ['Brook', '#REF!', 46004, 46034, 400, 'b@x.example'], ['#N/A', '', '', '', '', '#N/A']];
  const ledger = theLedger(rows);
  const { entries, accounts, customers } = ledger.book;
  expect(Array.from({ length: entries.count }, (_, i) => customers[accounts[entries.account[i]].customer].name)).toEqual(['Aspen', '(no customer)', '(no customer)', 'Brook']);
  expect(customers.map(({ email }) => email)).toEqual(['a@x.example', null, 'b@x.example']);
  expect(problemsOf(ledger).filter((problem) => problem.startsWith('error-cell'))).toEqual(['error-cell@A3', 'error-cell@F3', 'error-cell@B5']);
});

test('marks that nobody sees make no second customer', () => {
  const rows: CellValue[][] = [['Customer', 'Invoice No.', 'Due Date', 'Balance'], ['Aspen Ltd', 'INV-1', 46031, 100], ['\u200bAspen Ltd', 'INV-2', 46032, 200], ['Aspen\u00a0Ltd\ufeff', 'INV-3', 46033, 300]];
  expect(theLedger(rows).book.customers.map(({ name }) => name)).toEqual(['Aspen Ltd']);
});
