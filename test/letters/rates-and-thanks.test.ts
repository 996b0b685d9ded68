/** What a final demand says of its rates, and what a letter of thanks says of what is still open. */
import { composeLetters } from '../../src/letters/compose-letter';
import { LETTER_LANGUAGES, loadLetters } from '../../src/letters/templates/load-letters';
import type { LetterShelf } from '../../src/letters/templates/load-letters';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { reminderLines } from '../../src/receivables/reminder-lines';
import { aBook, aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';

const AS_OF = day('2026-03-31');
const CONFIRMED = { ...DEFAULT_POLICY.reminders, finalDemandConfirmed: true, finalStep: 'lawyer' } as const;

let shelf: LetterShelf;
beforeAll(async () => { shelf = await loadLetters(LETTER_LANGUAGES); });

const wrote = (on: string, more: Partial<LoggedContact>): LoggedContact => ({ on: day(on), customerId: 'Alder', currency: null, stage: 'first-reminder', documents: [], promisedFor: null, ...more });

function written(documents: readonly ADocument[], log: readonly LoggedContact[], language = 'en', interest: Partial<CollectionPolicy['interest']> = {}) {
  const policy: CollectionPolicy = { ...DEFAULT_POLICY, reminders: CONFIRMED, interest: { ...DEFAULT_POLICY.interest, ...interest } };
  const review = makeReview(aBook(documents, { customers: [aCustomer('Alder', { language })] }), AS_OF, policy, log);
  const decisions = decideReminders(review, log, policy.reminders, AS_OF);
  const [letter] = composeLetters(review, decisions, shelf);
  const numbers = (places: readonly number[]): string[] => places.map((place) => String(review.entries.document[review.open.entry[place]]));
  return { text: letter.text, lines: reminderLines(review, decisions).map(({ send, because, documents: places, pastDue }) => [send ?? because, numbers(places), pastDue]) };
}

const owed = (no: string, due: string, more: Partial<ADocument> = {}): ADocument => ({ no, customer: 'Alder', currency: 'GBP', issued: '2025-10-01', due, amount: '1000.00', ...more });

test('a final demand tells every rate that was reckoned with, as exact as it is', () => {
  const log = [wrote('2026-03-01', { stage: 'fourth-reminder' })];
  const both = [owed('A1', '2025-12-15'), owed('A2', '2026-02-15')];
  expect(written(both, log, 'en', { method: 'statutory', region: 'uk' }).text).toContain('at 12.25% / 11.75% a year on each day\'s balance:');
  expect(written(both, log, 'de', { method: 'statutory', region: 'eu' }).text).toContain(', 10,15\u00a0% im Jahr auf');
  expect(written(both, log, 'en', { method: 'contract', rate: 0.0875 }).text).toContain('at 8.75% a year');
  expect(written(both, log, 'en', { method: 'contract', rate: 0.08 }).text).toContain('at 8.0% a year');
});

const paid = owed('A1', '2026-02-20', { payments: [['2026-03-28', '1000.00']] });
const asked = [wrote('2026-03-20', { documents: ['A1', 'A2'] }), wrote('2026-03-29', { stage: 'first-reminder', documents: ['A2'] })];

test.each([
  ['en', 'GBP 1,000.00 remains open on your account, all of it past due.'], ['de', 'Auf Ihrem Konto sind noch 1.000,00 GBP offen; der ganze Betrag ist überfällig.'],
  ['fr', 'Votre compte présente encore un solde de 1 000,00 GBP, échu dans sa totalité.'], ['es', 'En su cuenta quedan 1.000,00 GBP por pagar, todos ellos ya vencidos.'],
  ['it', 'Sul Suo conto restano da pagare 1.000,00 GBP, già scaduti per intero.'], ['nl', 'Op uw rekening staat nog GBP 1.000,00 open; dat hele bedrag is vervallen.'],
])('thanks in %s, with all that is left past due: said once', (language, sentence) => {
  expect(written([paid, owed('A2', '2026-03-10')], asked, language).text.replace(/\u00a0/g, ' ')).toContain(sentence);
});

test('who is thanked does not hear of what is disputed or promised, and each invoice waits for its own reason', () => {
  const rest = [owed('A2', '2026-03-10', { amount: '300.00' }), owed('A3', '2026-03-11', { amount: '50.00', disputed: true }), owed('A4', '2026-05-01', { amount: '20.00' })];
  const { text, lines } = written([paid, ...rest], asked);
  expect(text).toContain('GBP 370.00 remains open on your account, of which GBP 300.00 is past due.');
  expect(lines).toEqual([['thank-you', [], 0], ['disputed', ['A3'], 5000], ['written-recently', ['A2'], 30000]]);
  const promised = written([paid, ...rest], [...asked, wrote('2026-03-30', { stage: null, documents: ['A2'], promisedFor: AS_OF + 5 })]);
  expect(promised.text).toContain('GBP 370.00 remains open on your account.');
});

test('an account that waits: what is disputed in it is told apart', () => {
  const log = [wrote('2026-03-29', { documents: ['A2'] })];
  const review = makeReview(aBook([owed('A2', '2026-03-10'), owed('A3', '2026-03-11', { disputed: true })]), AS_OF, DEFAULT_POLICY, log);
  const lines = reminderLines(review, decideReminders(review, log, DEFAULT_POLICY.reminders, AS_OF));
  expect(lines.map(({ because, documents, until }) => [because, documents.length, until])).toEqual([['written-recently', 1, day('2026-04-05')], ['disputed', 1, null]]);
});
