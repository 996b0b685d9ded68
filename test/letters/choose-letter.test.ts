/** Letters that a person chooses for an account: what each is about by itself, what it takes from log and policy, and what it says it lacks. */
import { letterChooser } from '../../src/letters/choose-letter';
import type { WishedLetter } from '../../src/letters/choose-letter';
import type { ChosenLetter } from '../../src/letters/letter-kinds';
import type { ToldFacts } from '../../src/letters/letter-facts';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { aBook, day } from '../a/book';
import { KNOWN } from '../a/every-letter';

const AS_OF = day('2026-09-30');
const BOOK = aBook([
  { no: 'PAST', currency: 'EUR', issued: '2021-08-01', due: '2026-08-31', amount: '100.00' },
  { no: 'DISPUTED', currency: 'EUR', issued: '2026-08-01', due: '2026-08-31', amount: '20.00', disputed: true },
  { no: 'LATER', currency: 'EUR', issued: '2026-09-20', due: '2026-10-20', amount: '50.00' },
]);
const PROMISE: LoggedContact = { on: AS_OF - 2, customerId: 'Customer', currency: null, stage: null, documents: [], promisedFor: AS_OF + 5 };

function write(letter: ChosenLetter, { log = [PROMISE], told, policy = KNOWN }: { log?: readonly LoggedContact[]; told?: ToldFacts; policy?: typeof KNOWN } = {}): WishedLetter {
  return letterChooser(makeReview(BOOK, AS_OF, policy), log, ENGLISH)({ account: 0, letter, ...(told && { told }) });
}
const about = (letter: ChosenLetter): readonly string[] => {
  const wished = write(letter, { told: { limit: { before: null, now: 500_000 } } });
  return wished.is === 'letter' ? wished.letter.numbers : [wished.what];
};

test('each is about the documents that it usually is', () => {
  expect(about('statement')).toEqual(['PAST', 'DISPUTED', 'LATER']);
  expect(about('reply-never-received')).toEqual(['PAST']);
  expect(about('dispute-acknowledged')).toEqual(['DISPUTED']);
  expect(about('early-payment-offer')).toEqual(['LATER']);
  expect(about('holiday-greeting')).toEqual([]);
  expect(about('limit-changed')).toEqual([]);
});

test('a promise comes from the log, a discount from the policy; told facts go before both', () => {
  expect(write('promise-confirmed')).toMatchObject({ letter: { subject: 'Your payment of EUR 100.00 on 5 October 2026: confirmed' } });
  expect(write('promise-confirmed', { told: { promised: { on: AS_OF + 9, amount: 4000 } } })).toMatchObject({ letter: { subject: 'Your payment of EUR 40.00 on 9 October 2026: confirmed' } });
  expect(write('early-payment-offer')).toMatchObject({ letter: { subject: '2.0% off EUR 50.00 if paid by 10 October 2026', asksFor: 5000 } });
  const wished = write('early-payment-offer');
  expect(wished.is === 'letter' && wished.letter.text).toContain('EUR 49.00 then settles EUR 50.00');
  expect(write('anniversary')).toMatchObject({ letter: { subject: '5 years of working together' } });
});

test('what a letter lacks is said instead of written around', () => {
  expect(write('promise-confirmed', { log: [] })).toEqual({ is: 'lacking', what: 'promise' });
  expect(write('early-payment-offer', { policy: DEFAULT_POLICY })).toEqual({ is: 'lacking', what: 'discount' });
  expect(write('limit-changed')).toEqual({ is: 'lacking', what: 'limit' });
  const paid = makeReview(aBook([{ no: 'A', issued: '2026-08-01', due: '2026-08-31', amount: '5.00', payments: [['2026-09-01', '5.00']] }]), AS_OF, KNOWN);
  expect(letterChooser(paid, [], ENGLISH)({ account: 0, letter: 'reply-already-paid' })).toEqual({ is: 'lacking', what: 'documents' });
});
