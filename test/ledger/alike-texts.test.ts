/** Texts that differ only far from their ends are different texts, however many there are and whatever stands beside them. */
import { readLedger } from '../../src/ledger/read-ledger';

const CONTEXT = { sheet: 'Ledger', dateSystem: 1900, homeCurrency: 'USD' } as const;
const TAIL = 'x'.repeat(80);

test('terms that end alike are told apart, row by row under one customer', () => {
  const terms = (days: number): string => `Net ${String(days).padStart(3, ' ')} days, ${TAIL}`;
  const rows = Array.from({ length: 2000 }, (_, row) => [`INV${row}`, row % 3 === 0 ? 'A-1' : 'B-2', 'Customer', 46000, terms(10 + (row % 20)), 100 + row]);
  const outcome = readLedger([['Invoice No', 'Customer No', 'Customer', 'Invoice date', 'Terms', 'Open balance'], ...rows], CONTEXT);
  if (outcome.is !== 'read') throw new Error(outcome.message);
  expect([...(outcome.ledger.book.entries.termsDays ?? [])]).toEqual(rows.map((_, row) => 10 + (row % 20)));
});

test('thousands of names that end alike are read in no time to speak of', () => {
  const read = (count: number): number => {
    const rows = Array.from({ length: count }, (_, row) => [`INV${row}`, `${String(row).padStart(6, '0')} ${TAIL}`, 46000, 46030, 100]);
    const started = process.cpuUsage().user;
    const outcome = readLedger([['Invoice No', 'Customer', 'Invoice date', 'Due date', 'Open balance'], ...rows], CONTEXT);
    if (outcome.is !== 'read') throw new Error(outcome.message);
    expect(outcome.ledger.book.customers).toHaveLength(count);
    return (process.cpuUsage().user - started) / 1000;
  };
  read(2_000);
  // Each against every other would be sixty-four times the work; the bound is far from both.
  expect(read(32_000)).toBeLessThan(20 * Math.max(read(4_000), 50));
});
