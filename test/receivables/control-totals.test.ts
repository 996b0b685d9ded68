/** The general ledger's balance beside the ledger's own: exact, per currency, and told on the Overview. */
import * as fc from 'fast-check';
import { makeReview } from '../../src/receivables/make-review';
import { exactText, minorUnitsOf } from '../../src/receivables/money';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { buildReports } from '../../src/reports';
import { layOut } from '../../src/reports/lay-out';
import { readPolicy, storedPolicy } from '../../src/settings/read-policy';
import { wordingFor } from '../../src/wording/sentences';
import { aBook, day } from '../a/book';
import { aReading } from '../a/reading';

const DOCUMENTS = [
  { customer: 'A', issued: '2026-07-01', due: '2026-07-31', amount: '100.25' }, { customer: 'A', kind: 'credit-note' as const, issued: '2026-07-05', amount: '-10.25' },
  { customer: 'B', currency: 'JPY', issued: '2026-07-01', due: '2026-07-31', amount: '5000' },
];
const reviewWith = (controlTotals: Readonly<Record<string, string>>, controlDay?: string) =>
  makeReview(aBook(DOCUMENTS), day('2026-09-30'), { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, controlTotals, ...(controlDay !== undefined && { controlDay }) } });

test('the ledger with its credits is what is compared; a currency without a figure has none', () => {
  expect(reviewWith({ USD: '95.00' }).tieOut).toEqual([
    { currency: 'USD', ledger: 9000, aged: 10025, credits: -1025, difference: 0, control: 9500 }, { currency: 'JPY', ledger: 5000, aged: 5000, credits: 0, difference: 0 },
  ]);
});

test('a figure for a currency that the ledger has not is a difference too', () => {
  expect(reviewWith({ GBP: '5.00' }).tieOut.at(-1)).toEqual({ currency: 'GBP', ledger: 0, aged: 0, credits: 0, difference: 0, control: 500 });
});

test('the Overview has the figure and a live difference at the end of the line, and no other sheet has', () => {
  const review = reviewWith({ USD: '95.00' });
  const sheets = buildReports(review, aReading([], { book: aBook(DOCUMENTS) }), wordingFor('en'), { ledgerSheet: 'Ledger', version: '1' }).map((sheet) => layOut(sheet, new Map()));
  const [overview, ...others] = sheets;
  expect(overview.cells[2].slice(8, 12)).toEqual(['general ledger', 95, 'differs by', '=ROUND(B3-J3,2)']);
  expect(overview.expected.get('3,11')).toBe(-5);
  expect(overview.cells[3].slice(8, 12)).toEqual(['', '', '', '']);
  for (const sheet of others) expect(sheet.cells.flat()).not.toContain('general ledger');
  const plain = buildReports(makeReview(aBook(DOCUMENTS), day('2026-09-30'), DEFAULT_POLICY), aReading([], { book: aBook(DOCUMENTS) }), wordingFor('en'), { ledgerSheet: 'Ledger', version: '1' });
  expect(layOut(plain[0], new Map()).cells.flat()).not.toContain('general ledger');
});

test('a balance of another day is named with its day; one of the same day is not', () => {
  const label = (controlDay: string): unknown => {
    const review = reviewWith({ USD: '95.00' }, controlDay);
    expect(review.tieOut[0].controlOn).toBe(day(controlDay));
    return layOut(buildReports(review, aReading([], { book: aBook(DOCUMENTS) }), wordingFor('en'), { ledgerSheet: 'Ledger', version: '1' })[0], new Map()).cells[2][8];
  };
  expect(label('2026-09-30')).toBe('general ledger');
  expect(label('2026-08-31')).toBe("'general ledger of 31 August 2026, another day");
  expect(readPolicy({ aging: { controlDay: '2026-08-31' } })).toMatchObject({ policy: { aging: { controlDay: '2026-08-31' } }, repairs: [] });
  for (const wrong of ['31.08.2026', '2026-02-30', 46265]) expect(readPolicy({ aging: { controlDay: wrong } })).toMatchObject({ policy: DEFAULT_POLICY, repairs: [{ path: 'aging.controlDay' }] });
});

test('any amount comes back from its text; what is not exact is none', () => {
  fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom('USD', 'JPY', 'KWD'), (minor, currency) => {
    fc.pre(Math.abs(minor) < 1e14);
    expect(minorUnitsOf(exactText(minor, currency), currency)).toBe(minor === 0 ? 0 : minor);
  }));
  for (const text of ['', '1,000.00', '1.005', '1e5', '.5', '1.', '0x10', '99999999999999.99', ' 1']) expect([text, minorUnitsOf(text, 'USD')]).toEqual([text, null]);
  expect(minorUnitsOf('142390.1', 'USD')).toBe(14239010);
  expect(minorUnitsOf('5.0', 'JPY')).toBeNull();
});

test('a policy takes exact amounts by currency and says what else it was given', () => {
  const { policy, repairs } = readPolicy({ aging: { controlTotals: { USD: '142390.11' } } });
  expect([policy.aging.controlTotals, repairs]).toEqual([{ USD: '142390.11' }, []]);
  expect(readPolicy(JSON.parse(JSON.stringify(storedPolicy(policy)))).policy).toEqual(policy);
  for (const wrong of [{ USD: 142390.11 }, { usd: '1' }, { USD: '1.005' }, [], 'USD 5', JSON.parse('{"__proto__": "1"}')]) {
    expect(readPolicy({ aging: { controlTotals: wrong } })).toMatchObject({ policy: DEFAULT_POLICY, repairs: [{ path: 'aging.controlTotals' }] });
  }
});
