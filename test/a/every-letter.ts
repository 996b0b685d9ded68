/** Every letter there is, for one made-up account: each stage on its own day, each chosen letter on one day, in any language. */
import { letterChooser } from '../../src/letters/choose-letter';
import type { AnyLetter } from '../../src/letters/letter';
import type { LetterFacts, ToldFacts } from '../../src/letters/letter-facts';
import { OCCASIONS, PLAN_LETTERS, REPLIES } from '../../src/letters/letter-kinds';
import { planLetter } from '../../src/letters/plan-letter';
import { previewFacts } from '../../src/letters/preview-ladder';
import { letterPrinter } from '../../src/letters/print-letter';
import type { LetterShelf } from '../../src/letters/templates/load-letters';
import type { Customer } from '../../src/receivables/entries';
import { makeReview } from '../../src/receivables/make-review';
import type { PaymentPlan } from '../../src/receivables/payment-plan';
import { proposePlan } from '../../src/receivables/payment-plan';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import type { ReceivablesReview } from '../../src/receivables/review';
import { aBook, aCustomer, day } from './book';
import type { ADocument } from './book';
import { GENEROUS, planned, someTerms } from './plan';

/** A company that has told everything, and charges interest as agreed. */
export const KNOWN: CollectionPolicy = {
  ...DEFAULT_POLICY,
  company: {
    ...DEFAULT_POLICY.company, name: 'Northwind Ltd', legalName: 'Northwind Trading Limited', address: '1 Dock Street, London E1 8JN', registration: 'Registered in England, no. 01234567', senderName: 'Ruth Miller',
    senderTitle: 'Credit Controller', seniorName: 'Anna Berg', seniorEmail: 'anna@northwind.example', agencyName: 'Smith Collections Ltd', phone: '+44 20 7946 0000', email: 'accounts@northwind.example', paymentDetails: 'IBAN GB33 BUKB 2020 1555 5555 55',
  },
  reminders: { ...DEFAULT_POLICY.reminders, finalDemandConfirmed: true, finalStep: 'collection-agency' },
  interest: { ...DEFAULT_POLICY.interest, method: 'contract', rate: 0.08 },
  discount: { share: 0.02, withinDays: 10, insteadOfDays: 30 },
};

const INVOICES: readonly ADocument[] = [
  { no: '1042', customer: '10023', currency: 'EUR', issued: '2026-05-02', due: '2026-06-01', amount: '1500.00', payments: [['2026-05-20', '215.50']] },
  { no: '1050', customer: '10023', currency: 'EUR', issued: '2026-05-08', due: '2026-06-01', amount: '12400.00' },
];
export const AS_OF = day('2026-09-10');

export interface Setting {
  readonly policy: CollectionPolicy;
  readonly language: string;
  readonly several: boolean;
  readonly customer?: Partial<Customer>;
}

export function reviewFor({ policy, language, several, customer }: Setting, plans: readonly PaymentPlan[] = []): ReceivablesReview {
  const who = aCustomer('10023', { name: 'Harbour Foods Ltd', email: 'jane@harbour.example', language, ...customer });
  return makeReview(aBook(several ? INVOICES : INVOICES.slice(0, 1), { customers: [who] }), AS_OF, policy, [], plans);
}

/** The facts of each stage, about one invoice or both. */
export function ladderFacts(setting: Setting): readonly LetterFacts[] {
  const review = reviewFor(setting);
  return previewFacts(review, 0).map((facts) => {
    if (!setting.several) return facts;
    const documents = facts.documents.length === 0 ? [] : [0, 1];
    const told: ToldFacts = facts.told.paid ? { paid: { ...facts.told.paid, entries: [0, 1], amount: 1_368_450 } } : {};
    const account = facts.told.paid ? { ...facts.account, open: 0, pastDue: 0 } : facts.account;
    return { ...facts, account, documents, invoices: 2, asksFor: documents.reduce((sum, place) => sum + review.open.open[place], 0), told };
  });
}

export function ladderLetters(setting: Setting, shelf: LetterShelf): readonly AnyLetter[] {
  return ladderFacts(setting).map((facts) => letterPrinter(facts.review, shelf)(facts));
}

const TOLD: ToldFacts = { promised: { on: AS_OF + 5, amount: 100_000 }, discount: { share: 0.02, until: AS_OF + 5 }, limit: { before: 1_500_000, now: 800_000 } };

export function chosenLetters(setting: Setting, shelf: LetterShelf): readonly AnyLetter[] {
  const choose = letterChooser(reviewFor(setting), [], shelf);
  return [...OCCASIONS, ...REPLIES].map((letter) => {
    const wished = choose({ account: 0, letter, told: TOLD, ...(letter === 'early-payment-offer' ? { documents: setting.several ? [0, 1] : [0] } : {}) });
    if (wished.is === 'lacking') throw new Error(`${letter} lacks ${wished.what}`);
    return wished.letter;
  });
}

const AGREED_ON = day('2026-07-01');

/** A plan of three months with interest and a fee, its second instalment missed. */
export function planLetters(setting: Setting, shelf: LetterShelf): readonly AnyLetter[] {
  const documents = [{ number: '1042', dueOn: day('2026-06-01'), owed: 128_450 }];
  const proposed = planned(proposePlan({ customerId: '10023', customerName: 'Harbour Foods Ltd', currency: 'EUR', documents }, someTerms({ agreedOn: AGREED_ON, firstOn: AGREED_ON + 30, interest: 'simple', rate: 0.08, fee: 1200 }), GENEROUS, []));
  const plan: PaymentPlan = { id: 1, ...proposed };
  const review = reviewFor({ ...setting, several: false }, [plan]);
  return PLAN_LETTERS.map((kind) => planLetter({ kind, plan, standing: kind === 'plan-proposal' ? null : review.plans.standings[0], customer: review.accounts[0].customer, on: AS_OF }, setting.policy, shelf));
}
