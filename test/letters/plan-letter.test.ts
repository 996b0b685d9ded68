/** Letters about payment plans: every kind in every language, the schedule as text and HTML, hostile names, what a missed instalment asks for. */
import { aBook, day } from '../a/book';
import { aDebt, GENEROUS, planned, someTerms } from '../a/plan';
import { planLetter } from '../../src/letters/plan-letter';
import { PLAN_LETTERS } from '../../src/letters/letter-kinds';
import type { PlanLetterKind } from '../../src/letters/letter-kinds';
import { LETTER_LANGUAGES, loadLetters } from '../../src/letters/templates/load-letters';
import type { LetterShelf } from '../../src/letters/templates/load-letters';
import { makeReview } from '../../src/receivables/make-review';
import type { PaymentPlan, PlanTerms } from '../../src/receivables/payment-plan';
import { proposePlan } from '../../src/receivables/payment-plan';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { plansPart } from '../../src/workbench/report/plans-json';

const policy: CollectionPolicy = { ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, name: 'Harbour Ltd', senderName: 'Ann Berg', phone: '+44 20 7946 0000', paymentDetails: 'IBAN GB00 0000' } };
const made = (more: Partial<PlanTerms> = {}): PaymentPlan => ({ id: 1, ...planned(proposePlan({ ...aDebt(['200', '100'], 'EUR'), customerId: 'Alder' }, someTerms(more), GENEROUS, [])) });
let shelf: LetterShelf;
beforeAll(async () => { shelf = await loadLetters(LETTER_LANGUAGES); });
const customer = (language: string | null) => ({ email: 'a@alder.example', contact: null, language });

/** The plan on a day, with so much paid on its first invoice. */
function standingOn(plan: PaymentPlan, iso: string, paid: string) {
  const book = aBook([
    { no: 'INV-1', customer: 'Alder', currency: 'EUR', issued: '2025-10-01', due: '2025-11-01', amount: '200', payments: [['2026-01-31', paid]] },
    { no: 'INV-2', customer: 'Alder', currency: 'EUR', issued: '2025-10-02', due: '2025-11-02', amount: '100' },
  ]);
  return makeReview(book, day(iso), DEFAULT_POLICY, [], [plan]);
}

test.each(LETTER_LANGUAGES.flatMap((language) => PLAN_LETTERS.map((kind) => [language, kind] as const)))('%s: %s', (language, kind) => {
  const plan = made({ interest: 'simple', rate: 0.08, fee: 1200 });
  const standing = standingOn(plan, '2026-03-14', '140').plans.standings[0];
  const letter = planLetter({ kind, plan, standing: kind === 'plan-proposal' ? null : standing, customer: customer(language), on: day('2026-03-14') }, policy, shelf);
  expect([letter.language, letter.to]).toEqual([language, 'a@alder.example']);
  for (const text of [letter.subject, letter.text, letter.html]) expect(text).not.toMatch(/\{|\}|undefined|NaN|!/);
  expect(letter.subject.length).toBeGreaterThan(20);
  expect(letter.text.includes('Ann Berg') && letter.html.includes('Ann Berg')).toBe(true);
  expect(letter.html.includes('<table')).toBe(kind !== 'plan-completed');
  expect(letter.text.includes('IBAN GB00 0000')).toBe(kind === 'plan-confirmation' || kind === 'plan-missed');
  const words = letter.text.split('\n').filter((line) => !/^ *\d+ {2}|^-+$| {2,}/.test(line)).join(' ').split(/\s+/).length;
  expect(words).toBeLessThanOrEqual(120);
});

test('the confirmation as it is read', () => {
  const plan = made({ agreedOn: day('2026-01-05') });
  expect(planLetter({ kind: 'plan-confirmation', plan, standing: null, customer: { ...customer(null), contact: 'Mr Alder' }, on: day('2026-01-05') }, policy, shelf).text).toBe(`Dear Mr Alder,

Thank you. We have noted what we agreed on 5 January 2026: you pay EUR 300.00 in 3 instalments.

No.  Due          Amount, EUR  Left after
  1  31 Jan 2026       100.00      200.00
  2  28 Feb 2026       100.00      100.00
  3  31 Mar 2026       100.00        0.00
-----------------------------------------
Total                  300.00

How to pay:
IBAN GB00 0000

As long as the payments arrive on time, you will get no reminders about these invoices. If a payment may be late, please call us on +44 20 7946 0000 before it is due.

Kind regards,
Ann Berg
Harbour Ltd`);
});

test('a missed instalment asks for what is overdue, and its table sums to what is left', () => {
  const plan = made();
  const { plans } = standingOn(plan, '2026-03-14', '140');
  const letter = planLetter({ kind: 'plan-missed', plan, standing: plans.standings[0], customer: customer('de'), on: day('2026-03-14') }, policy, shelf);
  expect(letter.subject).toBe('Ratenzahlung vom 5. Januar 2026: 60,00 EUR fällig seit dem 28. Februar 2026');
  expect(letter.text).toContain('  2  28. Feb. 2026        60,00       100,00\n  3  31. März 2026       100,00         0,00\n');
  expect(letter.text).toMatch(/Summe +160,00/);
  expect(letter.text).toContain('bis zum 23. März 2026');
});

test('a hostile name stays text', () => {
  const name = '<img src=x onerror=alert(1)>{{signature}}';
  const kind: PlanLetterKind = 'plan-proposal';
  const { html, text } = planLetter({ kind, plan: { ...made(), customerName: name }, standing: null, customer: customer('en'), on: day('2026-01-05') }, policy, shelf);
  expect(html).not.toContain('<img');
  expect(text).toContain(name);
});

test('review.json tells each plan with exact amounts, and no key without plans', () => {
  expect(plansPart(standingOn(made(), '2026-03-14', '140'))).toMatchObject({ plans: [{
    id: 1, customer: 'Alder', currency: 'EUR', agreedOn: '2026-01-05', status: 'late', total: '300.00', debt: '300.00', paid: '140.00', overdue: '60.00', nextDue: '2026-02-28',
    invoices: [{ invoice: 'INV-1', owed: '200.00' }, { invoice: 'INV-2', owed: '100.00' }],
    instalments: [{ dueOn: '2026-01-31', amount: '100.00', state: 'paid' }, { left: '60.00', state: 'late', pays: [{ invoice: 'INV-1', amount: '100.00' }] }, { state: 'open', pays: [{ invoice: 'INV-2', amount: '100.00' }] }],
  }] });
  expect(plansPart({ ...standingOn(made(), '2026-03-14', '140'), plans: { standings: [], ofPlace: new Map() } })).toEqual({});
});
