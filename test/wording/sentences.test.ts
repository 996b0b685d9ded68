/** Sentences: slots filled, plurals, and every translation using only the slots that English gives. */
import { en } from '../../src/wording/translations/en';
import { TRANSLATIONS } from '../../src/wording/translations';
import { progressLine } from '../../src/wording/progress';
import { wordingFor } from '../../src/wording/sentences';

const english = wordingFor('en');

test('facts go into their slots; numbers are grouped', () => {
  expect(english.say('overview.aging', { currency: 'EUR' })).toBe('Aging, EUR');
  expect(english.say('problems.more', { count: 1200 })).toBe('1,200 more, not listed');
});

test('a fact that looks like a slot is not filled a second time', () => {
  expect(english.say('total.currency', { currency: '{total}' })).toBe('Total {total}');
});

test('things are counted in words', () => {
  expect(english.counted('row', 1)).toBe('1 row');
  expect(english.counted('row', 2466)).toBe('2,466 rows');
  expect(english.counted('row', 0)).toBe('0 rows');
});

test('progress says what and how much', () => {
  expect(progressLine({ stage: 'reading', done: 62_000, total: 104_000, unit: 'rows' }, english)).toBe('Reading 62,000 of 104,000 rows');
  expect(progressLine({ stage: 'reading', done: 62_000, total: 0, unit: 'rows' }, english)).toBe('Reading 62,000 rows');
});

test('a sentence that a language lacks is said in English, with that language\'s figures', () => {
  expect(wordingFor('de').counted('row', 2466)).toBe('2.466 rows');
});

test('a key from data that is no sentence falls back', () => {
  expect(english.sayIfKnown('problem.no-such-thing', 'no-such-thing')).toBe('no-such-thing');
  expect(english.sayIfKnown('constructor', 'x')).toBe('x');
});

const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '').sort();

test.each([...TRANSLATIONS])('every sentence of %s has only slots that its English has', (_language, translation) => {
  const wrong = Object.entries(translation).filter(([key, text]) => slotsOf(text ?? '').some((slot) => !slotsOf(en[key as keyof typeof en] ?? '').includes(slot)));
  expect(wrong).toEqual([]);
});
