/** Targets of her own and published bands beside the key figures, and what the policy takes for either. */
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { PUBLISHED_BANDS } from '../../src/receivables/benchmarks';
import { overview } from '../../src/reports/overview';
import { readPolicy } from '../../src/settings/read-policy';
import { wordingFor } from '../../src/wording/sentences';
import { aBook, day } from '../a/book';
import { aReading } from '../a/reading';

const book = aBook([{ issued: '2026-02-01', due: '2026-03-01', amount: '100' }, { customer: 'B', issued: '2026-03-01', due: '2026-04-30', amount: '300' }]);
const sheetUnder = (policy: Partial<CollectionPolicy>) => overview({ review: makeReview(book, day('2026-03-31'), { ...DEFAULT_POLICY, ...policy }), reading: aReading([], { book }), wording: wordingFor('en'), context: { ledgerSheet: 'Ledger', version: '1' } });
const figures = (policy: Partial<CollectionPolicy>) => {
  const table = sheetUnder(policy).tables.find(({ id }) => id === 'figures0');
  return (name: string, column: string): unknown => table?.rows.find(({ cells }) => cells[0] === name)?.cells[table.columns.findIndex(({ id }) => id === column)];
};
const { benchmarks } = DEFAULT_POLICY;

test('published bands stand beside their figures, and their source under the sheet', () => {
  const shown = figures({});
  expect([shown('Days sales outstanding (DSO)', 'published'), shown('Collection effectiveness (CEI)', 'published'), shown('Paid on time', 'published'), shown('Past due %', 'target')]).toEqual(['38.04 to 41.56', '81.5% to 86.5%', null, undefined]);
  expect(sheetUnder({}).notes.join(' ')).toContain('Credit Research Foundation');
  expect(PUBLISHED_BANDS.every(({ low, high, source, years }) => low <= high && source !== '' && /\d{4}/.test(years))).toBe(true);
});

test('a target is shown with its figure; the share over 90 days is compared with no other last bucket; with no bands there is no column', () => {
  const shown = figures({ benchmarks: { ...benchmarks, targets: { ...benchmarks.targets, dso: 35, pastDueShare: 0.2 } } });
  expect([shown('Days sales outstanding (DSO)', 'target'), shown('Past due %', 'target'), shown('Past due %', 'value'), shown('Turnover, times a year', 'target')]).toEqual([35, 0.2, 0.25, null]);
  expect(figures({})('Share of the last bucket', 'published')).toBe('0.6% to 1.2%');
  expect(figures({ aging: { ...DEFAULT_POLICY.aging, edges: [0, 30, 60, 120] } })('Share of the last bucket', 'published')).toBeNull();
  expect(figures({ benchmarks: { ...benchmarks, bands: [] } })('Past due %', 'published')).toBeUndefined();
  expect(sheetUnder({ benchmarks: { ...benchmarks, bands: [] } }).notes.join(' ')).not.toContain('Published');
});

test('one, five and ten largest, and the sum of squared shares', () => {
  const shown = figures({});
  expect(['Largest account', 'Five largest accounts', 'Ten largest accounts', 'Concentration (Herfindahl index)'].map((name) => shown(name, 'value'))).toEqual([0.75, 1, 1, 0.625]);
});

test('the policy takes targets and bands, and says what is wrong with others', () => {
  const own = { figure: 'dso', low: 20, high: 30, source: 'Trade body', years: '2025' };
  const { policy, repairs } = readPolicy({ benchmarks: { targets: { dso: 30 }, bands: [own] } });
  expect([repairs, policy.benchmarks.targets.dso, policy.benchmarks.targets.cei, policy.benchmarks.bands]).toEqual([[], 30, null, [own]]);
  expect(readPolicy({ benchmarks: { bands: [{ ...own, low: 40 }] } }).repairs.map(({ path }) => path)).toEqual(['benchmarks.bands']);
  expect(readPolicy({ benchmarks: { targets: { dso: 'low' } } }).repairs.map(({ path }) => path)).toEqual(['benchmarks.targets.dso']);
});
