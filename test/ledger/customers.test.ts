/** Who is who: one number under two names is told, never passed over. */
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
