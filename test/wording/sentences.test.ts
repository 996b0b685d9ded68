/** Sentences: slots filled, plurals, and every translation using only the slots that English gives. */
import { WORKING_SENTENCES } from '../../src/receivables/credit-limits';
import { RISK_RULES } from '../../src/receivables/risk-rules';
import { flagName, flagSentence, workingText } from '../../src/wording/judgement-text';
import { refusal } from '../../src/ledger/refusals';
import { en } from '../../src/wording/translations/en';
import { LANGUAGES } from '../../src/wording/languages';
import { TRANSLATIONS } from '../../src/wording/translations';
import { progressLine } from '../../src/wording/progress';
import { wordingFor } from '../../src/wording/sentences';
import { wordingIn } from '../../src/wording/wording';
import { filesBelow, textOf } from '../style/tree';

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
  expect(progressLine({ stage: 'writing', done: 12, total: 31, unit: 'steps' }, english)).toBe('38% written');
  expect(progressLine({ stage: 'writing', done: 3, total: 0, unit: 'steps' }, english)).toBe('Looking at the report sheets');
});

test('a sentence that a language lacks is said in English, with that language\'s figures', () => {
  const partial = wordingIn('nl', { 'counted.sheet.one': '{count} blad', 'counted.sheet.other': '{count} bladen' });
  expect([partial.counted('row', 2466), partial.counted('sheet', 2466)]).toEqual(['2.466 rows', '2.466 bladen']);
});

test('a key from data that is no sentence falls back', () => {
  expect(english.sayIfKnown('problem.no-such-thing', 'no-such-thing')).toBe('no-such-thing');
  expect(english.sayIfKnown('constructor', 'x')).toBe('x');
});

const slotsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '').sort();

/** Sentences whose English stands with their rules. */
const RULE_SENTENCES: Readonly<Record<string, string>> = Object.fromEntries([
  ...RISK_RULES.flatMap(({ id, name, because }) => [[`flagName.${id}`, name], [`flag.${id}`, because]]),
  ...Object.entries(WORKING_SENTENCES).map(([key, sentence]) => [`working.${key}`, sentence]),
]);

/** Languages in which everything is said. */
const COMPLETE = LANGUAGES.filter((language) => language !== 'en');

test.each(COMPLETE)('%s says every sentence itself, with all the facts of the English one', (language) => {
  const said: Readonly<Record<string, string | undefined>> = TRANSLATIONS.get(language) ?? {};
  const asked: Readonly<Record<string, string>> = { ...en, ...RULE_SENTENCES };
  expect(Object.keys(asked).filter((key) => !said[key])).toEqual([]);
  expect(Object.keys(said).filter((key) => !(key in asked) && !key.startsWith('reader.'))).toEqual([]);
  const facts = (text = ''): string => [...new Set(slotsOf(text))].join(' ');
  expect(Object.entries(asked).filter(([key, text]) => facts(said[key]) !== facts(text)).map(([key, text]) => `${key}: ${text} / ${said[key]}`)).toEqual([]);
});

test.each(COMPLETE)('%s tells again the same sentences of the reader as German does', (language) => {
  const told = (translation: object | undefined): string[] => Object.keys(translation ?? {}).filter((key) => key.startsWith('reader.')).sort();
  expect(told(TRANSLATIONS.get(language))).toEqual(told(TRANSLATIONS.get('de')));
});

test('German is said as Germans write it: a space before the percent sign, and Sie', () => {
  const german = Object.entries(TRANSLATIONS.get('de') ?? {});
  expect(german.filter(([, text]) => /[\d}]%/.test(text ?? '')).map(([key]) => key)).toEqual([]);
  expect(german.filter(([, text]) => /\b(du|dein|deine|dir|dich)\b/i.test(text ?? '')).map(([key]) => key)).toEqual([]);
});

test('Spanish is said as Spaniards write it: a space that does not break before the percent sign, « » and ¿ ?, no space before other marks, and usted', () => {
  const spanish = Object.entries(TRANSLATIONS.get('es') ?? {});
  const wrong = (pattern: RegExp): string[] => spanish.filter(([, text]) => pattern.test(text ?? '')).map(([key]) => key);
  expect(wrong(/[\d}] ?%/)).toEqual([]);
  expect(wrong(/["“”„]|«\s|\s»| [;:,.…?!](?!\w)/)).toEqual([]);
  expect(spanish.filter(([, text = '']) => text.split('?').length !== text.split('¿').length || text.split('!').length !== text.split('¡').length).map(([key]) => key)).toEqual([]);
  expect(wrong(/(?<!\p{L})(tú|tu|tus|te|ti|contigo|tuy[oa]s?|vosotros|vuestr[oa]s?|puedes|quieres|tienes|eres)(?!\p{L})/iu)).toEqual([]);
});

test('French is said as the French write it: narrow spaces that do not break before double signs and within guillemets, curved apostrophes, and vous', () => {
  // The words inside letters go into mail, whose fonts often lack the narrow space.
  const french = Object.entries(TRANSLATIONS.get('fr') ?? {}).filter(([key]) => !key.startsWith('letter.'));
  const wrong = (mistake: RegExp): string[] => french.filter(([, text]) => mistake.test(text ?? '')).map(([key]) => key);
  expect(wrong(/[^\u202f][;:!?%»]/)).toEqual([]);
  expect(wrong(/«[^\u202f]/)).toEqual([]);
  expect(wrong(/['"“”]/)).toEqual([]);
  expect(wrong(/(^|[^\p{L}])(tu|te|toi|ton|ta|tes|t’)(?!\p{L})/iu)).toEqual([]);
});

test('Dutch is said as the Dutch write it: no space before the percent sign, high quotation marks, and u', () => {
  const dutch = Object.entries(TRANSLATIONS.get('nl') ?? {});
  const written = (wrong: RegExp): string[] => dutch.filter(([, text]) => wrong.test(text ?? '')).map(([key]) => key);
  expect(written(/[\d}]\s%/)).toEqual([]);
  expect(written(/["„«»]|\s[:;?!…]|\w'\w/)).toEqual([]);
  expect(written(/\b(je|jij|jou|jouw|jullie|uw's)\b/i)).toEqual([]);
});

test('Italian is said as Italians write it: guillemets, nothing between a figure and its percent sign, and Lei', () => {
  const italian = Object.entries(TRANSLATIONS.get('it') ?? {});
  const wrong = (pattern: RegExp): string[] => italian.filter(([, text]) => pattern.test(text ?? '')).map(([key]) => key);
  expect(wrong(/[\d}]\s%|\s[;:!?]|['"“”„]|«\s|\s»/)).toEqual([]);
  expect(wrong(/\b(tu|tuo|tua|tuoi|tue|voi|vostr[oaie])\b/i)).toEqual([]);
});

test('no Italian article stands before a day or a share: before 8 and 11 it would be another', () => {
  const slots = 'date|asOf|on|day|from|to|until|since|due|issued|agreed|agreedOn|changedOn|last|stated|today|share|rate|percent|discount|low|high';
  const wrong = Object.entries(TRANSLATIONS.get('it') ?? {}).filter(([, text]) => new RegExp(`(\\b([Ii]l|al|dal|del|nel|sul)\\s|l’)\\{(${slots})\\}`).test(text ?? ''));
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test('a flag and the step of a limit are said with their figures in German', () => {
  const german = wordingFor('de');
  const facts = { amount: { money: 840_000, currency: 'EUR' }, days: { days: 90 }, oldest: { days: 121 } };
  expect(flagName('long-overdue', german)).toBe('Lange überfällig');
  expect(flagSentence({ rule: 'long-overdue', severity: 'critical', facts, places: [] }, german)).toBe('8.400,00 EUR ist 90 Tage oder länger überfällig, am längsten 121 Tage.');
  expect(workingText([{ because: 'step-up', facts: { share: { share: 0.5 }, limit: { money: 150_000, currency: 'EUR' } }, limitAfter: 150_000 }], german)).toEqual([expect.stringMatching(/^Ein Limit steigt auf einmal um höchstens 50,0\s%: 1\.500,00 EUR\.$/)]);
});

test.each([...TRANSLATIONS])('every sentence of %s has only slots that its English has', (_language, translation) => {
  const wrong = Object.entries(translation).filter(([key, text]) => slotsOf(text ?? '').some((slot) => !slotsOf(en[key as keyof typeof en] ?? RULE_SENTENCES[key] ?? (key.startsWith('reader.') ? key : '')).includes(slot)));
  expect(wrong).toEqual([]);
});

test('what the reader says in English is told again in German with its facts; what German does not have stays', () => {
  const german = wordingFor('de');
  expect(german.retell('the heading "Due (date)" says so and the cells agree')).toBe('die Überschrift „Due (date)“ sagt es, und die Zellen passen dazu');
  expect(german.retell('says "Sum {x}"; its amount is not the sum of the rows above')).toBe('nennt sich „Sum {x}“; der Betrag ist nicht die Summe der Zeilen darüber');
  expect(german.retell('sums rows 2 to 8')).toBe('Summe der Zeilen 2 bis 8');
  expect(german.retell(refusal('no-amounts', 'Tab 1').message)).toContain('Das Blatt „Tab 1“ hat keine Spalte mit Beträgen.');
  expect(german.retell('a sentence that nobody knows')).toBe('a sentence that nobody knows');
  expect(wordingFor('en').retell('sums rows 2 to 8')).toBe('sums rows 2 to 8');
});

/** Sentences that are put together where they are said: what each begins with, and the parts that must stand in the sources. */
const PUT_TOGETHER: readonly (readonly [begins: RegExp, parts: readonly string[]])[] = [
  [/^its status is "\{\}": (a draft|void|written off)$/, ['its status is "{}": {}', "'a draft'", "'void'", "'written off'"]],
  [/^Cell \{\} (holds an error|is not a date|is not an amount): "\{\}"\. Correct it and run again(; the row is set aside until then)?\.$/, ['Cell {}{}', '{} {}: "{}". Correct it and run again{}.', "'holds an error'", "'is not a date'", "'is not an amount'"]],
  [/^under "\{\}" (stand the numbers of other documents|each document has its own number, which what settles it names)$/, ['under "{}" {}', "'stand the numbers of other documents'", "'each document has its own number, which what settles it names'"]],
  [/^"\{\}" in cell \{\} of the sheet "\{\}" is no (amount of zero or more\. Write a number, such as 125\.00|date\. Write it as 2026-10-14)\. Until then the plan is not counted on\.$/, ['"{}" in cell {}{} of the sheet "{}" {} Until then the plan is not counted on.', 'is no amount of zero or more. Write a number, such as 125.00.', 'is no date. Write it as 2026-10-14.']],
  [/^Row \{\} is \{\} days old in the export; by its (due|invoice) date \{\} it was (not yet due|\{\} days old) on \{\}\. It is aged by the date; check which is right\.$/, ['Row {} is {} days old in the export; by its {} {} it was ', 'days old', "'not yet due'", '. It is aged by the date; check which is right.', "'due date'", "'invoice date'"]],
  [/^The sheet "\{\}" was read for (payments|customers) with .* Choose the sheet of \1 anew, or none\.$/, ['The sheet "{}" was read for {} with the last export of this shape, and is not in this workbook now. Choose the sheet of {} anew, or none.', "'payments'", "'customers'"]],
];

test('every sentence that German tells again is one that the sources make', () => {
  const sources = filesBelow('src').filter((file) => /^src\/(ledger|excel|workflow)\//.test(file)).map(textOf).join('\n').replace(/\$\{[^}]*\}/g, '{}');
  const made = (key: string): string => key.slice('reader.'.length).replace(/\{\w+\}/g, '{}');
  const isMade = (sentence: string): boolean => sources.includes(sentence) || PUT_TOGETHER.some(([begins, parts]) => begins.test(sentence) && parts.every((part) => sources.includes(part)));
  expect(Object.keys(TRANSLATIONS.get('de') ?? {}).filter((key) => key.startsWith('reader.') && !isMade(made(key)))).toEqual([]);
});
