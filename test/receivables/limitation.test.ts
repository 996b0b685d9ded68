/** Time limits: the countries as people write them, consumers apart, month ends and ends of years. */
import { isoOf, NO_DAY } from '../../src/receivables/days';
import { limitationDay, limitationFor, LIMITATION_RULES } from '../../src/receivables/limitation';
import { day } from '../a/book';

test.each([
  ['GB', 'business', 6, 'due'], [' united kingdom ', 'consumer', 6, 'due'], ['Deutschland', 'business', 3, 'year-end'], ['de', 'sole-trader', 3, 'year-end'], ['France', 'consumer', 2, 'due'], ['FRA', 'business', 5, 'due'], ['Österreich', 'business', 3, 'due'],
] as const)('%s, %s: %i years from %s', (country, debtorType, years, from) => {
  expect(limitationFor({ country, debtorType })).toMatchObject({ years, from });
});

test('where nobody says the country, or the table has none, no period is made up', () => {
  expect([null, '', 'Atlantis'].map((country) => limitationFor({ country, debtorType: 'business' }))).toEqual([null, null, null]);
});

test('from the due date, a leap day clamped; from the end of its year; unknown without a due date', () => {
  expect(isoOf(limitationDay(day('2024-02-29'), { years: 3, from: 'due' }))).toBe('2027-02-28');
  expect(isoOf(limitationDay(day('2023-01-01'), { years: 3, from: 'year-end' }))).toBe('2026-12-31');
  expect(isoOf(limitationDay(day('2023-12-31'), { years: 3, from: 'year-end' }))).toBe('2026-12-31');
  expect(limitationDay(NO_DAY, { years: 3, from: 'due' })).toBe(NO_DAY);
});

test('no two countries are written alike, and each rule has its source', () => {
  const names = Object.entries(LIMITATION_RULES).flatMap(([code, rule]) => [code.toLowerCase(), ...rule.names]);
  expect(new Set(names).size).toBe(names.length);
  expect(Object.values(LIMITATION_RULES).every(({ source, years }) => source.length > 10 && years > 0)).toBe(true);
});
