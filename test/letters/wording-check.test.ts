/** The check of a letter before it leaves: every rule found where it is broken, with its place, and silent where it is kept. */
import type { LetterFacts } from '../../src/letters/letter-facts';
import { letterPrinter } from '../../src/letters/print-letter';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { wordingChecker, wordCount, WORDING_RULES } from '../../src/letters/wording-check';
import type { WordingRule } from '../../src/letters/wording-check';
import type { ReminderStage } from '../../src/receivables/reminder-ladder';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { KNOWN, ladderFacts } from '../a/every-letter';
import type { Setting } from '../a/every-letter';

const SETTING: Setting = { policy: KNOWN, language: 'en', several: true };

interface Found {
  readonly rules: readonly WordingRule[];
  readonly first: { readonly place: string; readonly line: number | null; readonly sentence: string } | null;
}

function checked(stage: ReminderStage, edit: (text: string) => string, setting: Setting = SETTING, subject = ''): Found {
  const facts = ladderFacts(setting).find((one) => one.letter === stage) as LetterFacts;
  const letter = letterPrinter(facts.review, ENGLISH)(facts);
  const found = wordingChecker(facts.review)({ ...letter, subject: subject || letter.subject, text: edit(letter.text) }, facts);
  return { rules: found.map((one) => one.rule), first: found[0] ?? null };
}

const policy = (more: Partial<CollectionPolicy['reminders']>, rest: Partial<CollectionPolicy> = {}): Setting => ({ ...SETTING, policy: { ...KNOWN, ...rest, reminders: { ...KNOWN.reminders, ...more } } });
const add = (sentence: string) => (text: string): string => `${text}\n\n${sentence}`;
const drop = (...patterns: RegExp[]) => (text: string): string => patterns.reduce((rest, pattern) => rest.replace(pattern, ''), text);

const BROKEN: readonly (readonly [WordingRule, ReminderStage, (text: string) => string, Setting?])[] = [
  ['invoice', 'second-reminder', drop(/1050/g)],
  ['amount', 'third-reminder', drop(/EUR 13,[\d.]+/g)],
  ['due-date', 'first-reminder', drop(/1 Jun 2026/g)],
  ['how-to-pay', 'due-today', drop(/IBAN .*/)],
  ['last-contact', 'fourth-reminder', drop(/Our letter of .*/)],
  ['answer-date', 'second-reminder', drop(/by \d+ June 2026/)],
  ['dispute', 'third-reminder', drop(/If you dispute[^.]*\./)],
  ['plan', 'third-reminder', drop(/If you cannot pay[^.]*\./)],
  ['supply', 'fourth-reminder', drop(/From today[^.]*\./)],
  ['senior-copy', 'fourth-reminder', drop(/Anna Berg[^.]*\./)],
  ['legal-names', 'final-demand', drop(/Northwind Trading Limited/g)],
  ['final-step', 'final-demand', drop(/we will pass[^.]*\./)],
  ['paid-already', 'first-reminder', drop(/If you have paid[^.]*\./)],
  ['paid', 'thank-you', drop(/EUR 13,684\.50/g)],
  ['sender', 'first-reminder', (text) => text, { ...SETTING, policy: { ...KNOWN, company: DEFAULT_POLICY.company } }],
  ['too-long', 'upcoming', add('and so on '.repeat(40))],
  ['exclamation', 'first-reminder', add('Pay now!')],
  ['capitals', 'first-reminder', add('This is OVERDUE.')],
  ['pressure', 'first-reminder', add('This is urgent.')],
  ['menace', 'final-demand', add('We will tell the police.')],
  ['legal-too-early', 'fourth-reminder', add('We may have to go to court.')],
  ['agency-too-early', 'third-reminder', add('We may use a collection agency.')],
  ['step-not-meant', 'final-demand', add('We will go to court.')],
  ['supply-not-meant', 'first-reminder', add('We are holding further deliveries.')],
  ['supply-not-meant', 'fourth-reminder', add('We are holding further deliveries.'), policy({ holdsSupply: false })],
  ['interest-not-charged', 'second-reminder', add('Interest of EUR 5.00 is added.')],
  ['person-interest', 'third-reminder', add('Interest of EUR 5.00 is added.'), { ...SETTING, policy: { ...KNOWN, interest: { ...KNOWN.interest, method: 'statutory' } }, customer: { debtorType: 'consumer' } }],
];

test.each(BROKEN.map(([rule, stage, edit, setting = SETTING]) => ({ rule, stage, edit, setting })))('$rule is found in the $stage', ({ rule, stage, edit, setting }) => {
  expect(checked(stage, edit, setting).rules).toContain(rule);
  if (rule !== 'sender') expect(checked(stage, (text) => text, setting).rules).not.toContain(rule);
});

test('every rule has its broken letter', () => {
  // No edit takes an address out of the policy: that rule has a test of its own below.
  expect([...new Set<WordingRule>(['senior-address', ...BROKEN.map(([rule]) => rule)])].sort()).toEqual([...WORDING_RULES].sort());
});

test('a final demand gives a consumer and a sole trader the days of their own kind, and the check sees one that does not', () => {
  for (const debtorType of ['consumer', 'sole-trader'] as const) {
    const setting: Setting = { ...SETTING, customer: { debtorType } };
    const facts = ladderFacts(setting).find((one) => one.letter === 'final-demand') as LetterFacts;
    const letter = letterPrinter(facts.review, ENGLISH)(facts);
    expect(letter.text).toContain('by 29 September 2026');
    // The same letter, had it gone to a business: fourteen days.
    const asBusiness: LetterFacts = { ...facts, account: { ...facts.account, customer: { ...facts.account.customer, debtorType: 'business' } } };
    expect(letterPrinter(facts.review, ENGLISH)(asBusiness).text).toContain('by 14 September 2026');
    expect(wordingChecker(facts.review)(letterPrinter(facts.review, ENGLISH)(asBusiness), facts).map((one) => one.rule)).toContain('answer-date');
  }
});

test('a finding names the line and the sentence, and the subject is read too', () => {
  expect(checked('first-reminder', add('All is well. This is urgent. Goodbye.')).first).toMatchObject({ place: 'text', sentence: 'This is urgent.' });
  expect(checked('first-reminder', (text) => text.replace('Our records', 'Urgently: our records')).first).toMatchObject({ line: 3 });
  expect(checked('first-reminder', (text) => text, SETTING, 'URGENT reminder').rules).toEqual(expect.arrayContaining(['pressure', 'capitals']));
});

test('names, bank details and signatures are the company\'s own: their capitals are no shouting', () => {
  const company = { ...KNOWN.company, name: 'ACME HOLDING', legalName: 'ACME HOLDING', paymentDetails: 'IBAN GB33BUKB20201555555555\nSWIFT BUKBGB22' };
  expect(checked('first-reminder', (text) => text, { ...SETTING, policy: { ...KNOWN, company }, customer: { name: 'HARBOUR FOODS' } }).rules).toEqual([]);
});

test('words beside the table are counted', () => {
  expect(wordCount('One two three.\n\nInvoice  Date        Due\n1042     2 May 2026  1 Jun 2026\n--------------------\nTotal              1.00\n\nfour – five')).toBe(5);
});

test('a letter promises a copy only where one is sent', () => {
  const told = (policy: typeof KNOWN): readonly [boolean, readonly string[]] => {
    const facts = ladderFacts({ policy, language: 'en', several: false }).find(({ letter }) => letter === 'fourth-reminder');
    if (!facts) throw new Error('no fourth reminder');
    const letter = letterPrinter(facts.review, ENGLISH)(facts);
    return [letter.text.includes('Anna Berg receives a copy'), wordingChecker(facts.review)(letter, facts).map(({ rule }) => rule)];
  };
  const cc = { ...KNOWN.reminders.cc, 'fourth-reminder': 'customer' as const };
  expect([KNOWN, { ...KNOWN, reminders: { ...KNOWN.reminders, cc } }, { ...KNOWN, company: { ...KNOWN.company, seniorEmail: '' } }].map(told)).toEqual([[true, []], [false, []], [true, ['senior-address']]]);
});
