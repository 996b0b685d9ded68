/** Figures as text: exact in every currency's decimals, in each language's own conventions. */
import fc from 'fast-check';
import { exactText } from '../../src/receivables/money';
import { formatsFor } from '../../src/wording/formats';
import { letterWording } from '../../src/wording/letter-wording';
import { LANGUAGES } from '../../src/wording/languages';
import { day } from '../a/book';

test('money is written with its currency and its own decimals', () => {
  const english = formatsFor('en');
  expect(english.money(128450, 'EUR')).toBe('EUR 1,284.50');
  // As on our sheets; a customer who keeps no books sees a minus.
  expect(english.money(-128450, 'EUR')).toBe('EUR (1,284.50)');
  expect(formatsFor('de').amount(-128450, 'EUR')).toBe('(1.284,50)');
  expect(formatsFor('en', 'minus').money(-128450, 'EUR')).toBe('EUR -1,284.50');
  expect(letterWording('de').formats.amount(-128450, 'EUR')).toBe('-1.284,50');
  expect(english.money(5725, 'JPY')).toBe('JPY 5,725');
  expect(english.money(5725060, 'KWD')).toBe('KWD 5,725.060');
  expect(formatsFor('de').money(128450, 'EUR')).toBe('1.284,50 EUR');
  expect(formatsFor('fr').money(128450, 'EUR')).toBe('1\u00a0284,50 EUR');
});

test('dates cannot be taken for another day', () => {
  expect(formatsFor('en').date(day('2026-09-12'))).toBe('12 September 2026');
  expect(formatsFor('en').shortDate(day('2026-09-12'))).toBe('12 Sep 2026');
  expect(formatsFor('de').date(day('2026-09-12'))).toBe('12. September 2026');
});

test('a language that is not known is written as English, and a code that is no currency does no harm', () => {
  expect(formatsFor('xx').money(100, '€')).toBe('€ 1.00');
  expect(formatsFor('not a language').percent(0.13777)).toBe('13.8%');
});

test.each(LANGUAGES)('every amount keeps all its digits in %s', (language) => {
  const formats = formatsFor(language);
  const currencies = ['EUR', 'JPY', 'KWD'] as const;
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...currencies), (minorUnits, currency) => {
    expect(formats.amount(minorUnits, currency).replace(/\D/g, '')).toBe(exactText(Math.abs(minorUnits), currency).replace('.', ''));
  }));
});
