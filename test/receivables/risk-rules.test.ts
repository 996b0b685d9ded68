/** Each risk flag: a case that an accountant can check by hand, and one just short of it that raises nothing. */
import { aBook, aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';
import type { ContactLog, LoggedContact } from '../../src/receivables/contact-log';
import { isoOf } from '../../src/receivables/days';
import type { Book, Customer } from '../../src/receivables/entries';
import { MARK_ON_HOLD } from '../../src/receivables/entries';
import { makeReview } from '../../src/receivables/make-review';
import type { PaymentPlan } from '../../src/receivables/payment-plan';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { riskRule, RISK_RULES } from '../../src/receivables/risk-rules';
import type { RiskRuleId } from '../../src/receivables/risk-thresholds';
import { factSentence } from '../../src/wording/fact-text';
import { wordingFor } from '../../src/wording/sentences';

const AS_OF = '2026-06-30';
const wording = wordingFor('en');
const shifted = (iso: string, days: number): string => isoOf(day(iso) + days);
const due = (daysPastDue: number, amount: string, more: Partial<ADocument> = {}): ADocument => ({ issued: shifted(AS_OF, -daysPastDue - 30), due: shifted(AS_OF, -daysPastDue), amount, ...more });
/** Settled so many days late, that many days ago. */
const settled = (daysAgo: number, late: number, more: Partial<ADocument> = {}): ADocument => {
  const on = shifted(AS_OF, -daysAgo);
  return { issued: shifted(on, -late - 30), due: shifted(on, -late), amount: '100', payments: [[on, '100']], ...more };
};
const times = (count: number, made: (at: number) => ADocument): ADocument[] => Array.from({ length: count }, (_, at) => made(at));

/** A day of the month so many months after June 2025. */
const monthly = (month: number, date: number): string => new Date(Date.UTC(2025, 5 + month, date)).toISOString().slice(0, 10);

/** Flags of the first account, as sentences with their evidence. */
function flagsOf(documents: readonly ADocument[], more: { readonly customer?: Partial<Customer>; readonly log?: ContactLog; readonly plans?: readonly PaymentPlan[]; readonly book?: (book: Book) => Book } = {}): Map<RiskRuleId, readonly [string, readonly string[]]> {
  const made = aBook(documents, { customers: [aCustomer('Customer', more.customer)] });
  const { accounts, entries, open } = makeReview(more.book ? more.book(made) : made, day(AS_OF), DEFAULT_POLICY, more.log ?? [], more.plans);
  const account = accounts.find((one) => one.customer.id === 'Customer');
  return new Map((account?.flags ?? []).map(({ rule, facts, places }) => [
    rule, [factSentence('', riskRule(rule).because, facts, wording), places.map((place) => String(entries.document[open.entry[place]]))],
  ]));
}
const contact = (daysAgo: number, more: Partial<LoggedContact>): LoggedContact => ({ on: day(AS_OF) - daysAgo, customerId: 'Customer', currency: null, stage: null, documents: [], promisedFor: null, ...more });
const others = (count: number, amount: string): ADocument[] => times(count, (at) => due(-10, amount, { customer: `Other ${at}` }));

/** 75.00 of INV-1 agreed a month ago: 25.00 were due so many days ago, the rest later. */
const planDue = (daysAgo: number): PaymentPlan => ({
  id: 1, customerId: 'Customer', customerName: 'Customer', currency: 'USD', agreedOn: day(AS_OF) - 30, rate: 0, documents: [{ number: 'INV-1', dueOn: day(AS_OF) - 60, owed: 7500 }],
  instalments: [[day(AS_OF) - daysAgo, 2500, 5000] as const, [day(AS_OF) + 20, 5000, 0] as const].map(([dueOn, principal, leftAfter], at) => ({
    number: at + 1, dueOn, principal, interest: 0, fee: 0, amount: principal, leftAfter, pays: [{ document: 0, amount: principal }],
  })),
});

type Case = readonly [RiskRuleId, Parameters<typeof flagsOf>, string, readonly string[], Parameters<typeof flagsOf>];
const CASES: readonly Case[] = [
  ['long-overdue', [[due(90, '250'), due(120, '50'), due(10, '1')]], 'USD 300.00 is 90 days or more past due, the oldest 120 days.', ['INV-2', 'INV-1'], [[due(89, '250')]]],
  ['mostly-past-due', [[due(5, '30'), due(6, '30'), due(-5, '40')]], '60.0% of what is open is past due: USD 60.00 of USD 100.00.', ['INV-2', 'INV-1'], [[due(5, '20'), due(6, '20'), due(-5, '60')]]],
  ['slow-payer', [[settled(10, 10), settled(20, 20), settled(30, 30)]], 'Its 3 settled invoices were paid 20 days beyond terms on average, weighted by amount.', [], [[settled(10, 10), settled(20, 14), settled(30, 20)]]],
  ['getting-slower', [[...times(4, (at) => settled(20 + at, 12)), ...times(4, (at) => settled(300 + at, 2))]], 'It pays 10 days later than before: its last 4 invoices 12 days beyond terms, the 4 before them 2 days.', [],
    [[...times(4, (at) => settled(20 + at, 6)), ...times(4, (at) => settled(300 + at, 2))]]],
  ['over-limit', [[due(-5, '501')], { customer: { creditLimit: 500 } }], 'USD 501.00 is open against a limit of USD 500.00.', [], [[due(-5, '500')], { customer: { creditLimit: 500 } }]],
  ['concentration', [[due(-5, '100'), ...others(4, '100')]], 'It owes 20.0% of everything open in its currency: USD 100.00 of USD 500.00.', [], [[due(-5, '100'), ...others(3, '100')]]],
  ['first-invoice-late', [[settled(10, 7)]], 'A new customer: its first invoice, of 14 May 2026, was paid or still is 7 days late.', [], [[settled(10, 0)]]],
  ['exposure-jump', [[...times(12, (at) => ({ issued: monthly(at, 20), due: monthly(at + 1, 10), amount: '100', payments: [[monthly(at + 1, 10), '100']] })), due(-20, '230')]],
    'USD 230.00 is open, 2.3 times its usual USD 100.00 of the months before.', [], [[due(-20, '230')]]],
  ['broken-promise', [[due(20, '75')], { log: [contact(10, { promisedFor: day(AS_OF) - 1 })] }], 'USD 75.00 was promised for 29 Jun 2026 and is still open.', ['INV-1'], [[due(20, '75')], { log: [contact(10, { promisedFor: day(AS_OF) })] }]],
  ['broken-plan', [[due(60, '75')], { plans: [planDue(15)] }], 'USD 25.00 of its payment plan of 31 May 2026 is overdue, the oldest instalment since 15 Jun 2026.', ['INV-1'], [[due(60, '75')], { plans: [planDue(14)] }]],
  ['frequent-disputes', [[...times(3, (at) => settled(10 + at, 0, { disputed: true })), ...times(4, (at) => settled(20 + at, 0))]], '3 of its 7 invoices of the last year are or were disputed.', [],
    [[...times(2, (at) => settled(10 + at, 0, { disputed: true })), settled(20, 0)]]],
  ['old-dispute', [[due(60, '40', { disputed: true })]], 'USD 40.00 is disputed and 60 days or more past due.', ['INV-1'], [[due(59, '40', { disputed: true })]]],
  ['reminders-unanswered', [[due(50, '40')], { log: [1, 11, 30].map((ago) => contact(ago, { stage: 'first-reminder' })) }], '3 reminders were sent since 31 May 2026, and nothing has been paid since.', ['INV-1'],
    [[due(50, '40'), settled(5, 0)], { log: [1, 11, 30].map((ago) => contact(ago, { stage: 'first-reminder' })) }]],
  ['part-payments', [times(3, (at) => settled(10 + at, 0, { payments: [[shifted(AS_OF, -20), '60'], [shifted(AS_OF, -10 - at), '40']] }))], '3 of its 3 invoices of the last year were paid in parts.', [], [times(3, (at) => settled(10 + at, 0))]],
  ['short-payments', [[due(20, '100', { payments: [[shifted(AS_OF, -20), '90']] }), due(30, '200', { payments: [[shifted(AS_OF, -20), '185']] })]], '2 past-due invoices were paid short; USD 25.00 of them is left.', ['INV-2', 'INV-1'],
    [[due(20, '100', { payments: [[shifted(AS_OF, -20), '89']] }), due(30, '200', { payments: [[shifted(AS_OF, -20), '185']] })]]],
  ['dormant', [[due(150, '10')]], 'USD 10.00 is open, and nothing was invoiced or paid since 1 Jan 2026.', ['INV-1'], [[due(149, '10')]]],
  ['credits-unapplied', [[due(3, '40'), { kind: 'credit-note', issued: '2026-06-01', amount: '-15' }]], 'Credits of USD 15.00 are not applied while USD 40.00 is past due.', ['INV-1'], [[due(-3, '40'), { kind: 'credit-note', issued: '2026-06-01', amount: '-15' }]]],
  ['no-contact-details', [[due(3, '40')], { book: (book) => ({ ...book, customers: [...book.customers, aCustomer('Else', { email: 'a@b.example' })] }) }], 'USD 40.00 is past due, and neither an email address nor a phone number is known.', ['INV-1'], [[due(3, '40')]]],
  ['not-contacted', [[due(30, '40')], { log: [contact(31, {})] }], 'USD 40.00 is 30 days or more past due, and the log has no contact since it fell due.', ['INV-1'], [[due(30, '40')], { log: [contact(29, {})] }]],
  ['on-hold', [[due(3, '40')], { book: (book) => ({ ...book, entries: { ...book.entries, marks: Uint8Array.of(MARK_ON_HOLD) } }) }], 'USD 40.00 is open of a customer or of documents on hold.', ['INV-1'], [[due(3, '40')]]],
  ['consumer', [[due(3, '40')], { customer: { debtorType: 'consumer' } }], 'USD 40.00 is past due of a sole trader or consumer: other wording, waiting days and rights hold.', ['INV-1'], [[due(0, '40')], { customer: { debtorType: 'consumer' } }]],
];

test.each(CASES)('%s', (rule, given, sentence, evidence, short) => {
  expect(flagsOf(...given).get(rule)).toEqual([sentence, evidence]);
  expect(flagsOf(...short).has(rule)).toBe(false);
});

test('every rule has its case', () => {
  expect(CASES.map(([rule]) => rule).sort()).toEqual(RISK_RULES.map((rule) => rule.id).sort());
});

test('a rule that is switched off raises nothing, and the gravest flag stands first', () => {
  const book = aBook([due(120, '40'), due(130, '40')]);
  const found = makeReview(book, day(AS_OF), DEFAULT_POLICY).accounts[0].flags.map((flag) => flag.severity);
  expect(found).toEqual([...found].sort((a, b) => ['critical', 'warning', 'watch'].indexOf(a) - ['critical', 'warning', 'watch'].indexOf(b)));
  expect(found[0]).toBe('critical');
  const off = { ...DEFAULT_POLICY, risk: { ...DEFAULT_POLICY.risk, 'long-overdue': { on: false, days: 90 } } };
  expect(makeReview(book, day(AS_OF), off).accounts[0].flags.map((flag) => flag.rule)).not.toContain('long-overdue');
});

test('money on account is a payment: nobody is called silent or dormant who has just paid, though it names no invoice', () => {
  const onAccount: ADocument = { kind: 'payment', issued: shifted(AS_OF, -3), amount: '-10' };
  const letters = [20, 15, 10].map((ago) => contact(ago, { stage: 'first-reminder' }));
  expect([...flagsOf([due(40, '100')], { log: letters }).keys()]).toContain('reminders-unanswered');
  expect([...flagsOf([due(40, '100'), onAccount], { log: letters }).keys()]).not.toContain('reminders-unanswered');
  expect([...flagsOf([due(200, '100')]).keys()]).toContain('dormant');
  expect([...flagsOf([due(200, '100'), onAccount]).keys()]).not.toContain('dormant');
  // A credit note is no payment.
  expect([...flagsOf([due(200, '100'), { ...onAccount, kind: 'credit-note' }]).keys()]).toContain('dormant');
});

test('only reminders count as reminders: neither thanks nor a word before the due date', () => {
  const stages = (...list: readonly (LoggedContact['stage'])[]) => [...flagsOf([due(40, '100')], { log: list.map((stage, at) => contact(20 - at, { stage })) }).keys()];
  expect(stages('first-reminder', 'second-reminder', 'third-reminder')).toContain('reminders-unanswered');
  expect(stages('upcoming', 'due-today', 'first-reminder')).not.toContain('reminders-unanswered');
  expect(stages('thank-you', 'first-reminder', 'second-reminder')).not.toContain('reminders-unanswered');
});

test('a customer whose credits bring it below its limit is not over it, as its headroom says', () => {
  const credit: ADocument = { kind: 'credit-note', issued: shifted(AS_OF, -3), amount: '-200' };
  expect(flagsOf([due(-5, '600'), credit], { customer: { creditLimit: 500 } }).has('over-limit')).toBe(false);
  expect(flagsOf([due(-5, '701'), credit], { customer: { creditLimit: 500 } }).get('over-limit')).toEqual(['USD 701.00 is open against a limit of USD 500.00.', []]);
});
