/** Each method of a credit limit, and each step of a start without a past, by figures that can be checked by hand. */
import fc from 'fast-check';
import { aBook, aCustomer, day } from '../a/book';
import type { ADocument } from '../a/book';
import { NO_CREDIT_FACTS } from '../../src/receivables/credit-facts';
import type { CreditFacts } from '../../src/receivables/credit-facts';
import { CREDIT_METHODS } from '../../src/receivables/credit-methods';
import { isoOf } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import { assessNewCustomers } from '../../src/receivables/new-customers';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { workingText } from '../../src/wording/judgement-text';
import { wordingFor } from '../../src/wording/sentences';

const AS_OF = day('2026-06-30');
const en = wordingFor('en');
const facts = (more: Partial<CreditFacts>): CreditFacts => ({ ...NO_CREDIT_FACTS, ...more });
const under = (credit: Partial<CollectionPolicy['credit']>): CollectionPolicy => ({ ...DEFAULT_POLICY, credit: { ...DEFAULT_POLICY.credit, ...credit } });

/** 1,200 a month of 30 days' credit, all paid on the due date; the last two still open. */
const steady: readonly ADocument[] = Array.from({ length: 12 }, (_, at) => {
  const issued = AS_OF - 10 - 30 * at;
  return { customer: 'Alder', issued: isoOf(issued), due: isoOf(issued + 30), amount: '1200', ...(at > 0 && { payments: [[isoOf(issued + 30), '1200'] as const] }) };
});
const others: readonly ADocument[] = ['B', 'C', 'D', 'E'].map((customer) => ({ customer, issued: '2026-06-20', due: '2026-07-20', amount: '450' }));

const limitOf = (credit: CreditFacts | undefined, policy = DEFAULT_POLICY, documents: readonly ADocument[] = [...steady, ...others]) => {
  const review = makeReview(aBook(documents, { customers: [aCustomer('Alder', credit ? { credit } : {})] }), AS_OF, policy);
  const account = review.accounts.find(({ customer }) => customer.id === 'Alder');
  if (!account) throw new Error('Alder has no account.');
  return account.limit;
};

test.each([
  // 14,400 a year / 12 × 30 / 30 × 1.25.
  ['need', undefined, DEFAULT_POLICY, 150000],
  // Highest month-end balance paid by the due date, 1,200, × 80 / 70 for its score of 80.
  ['high-credit', undefined, DEFAULT_POLICY, 137143],
  // A quarter of everything open: 1,200 + 4 × 450 = 3,000.
  ['concentration', undefined, DEFAULT_POLICY, 75000],
  ['net-worth', facts({ netWorth: 6500 }), DEFAULT_POLICY, 65000],
  ['working-capital', facts({ workingCapital: 5400.5 }), DEFAULT_POLICY, 54005],
  ['references', facts({ tradeReferences: 700 }), DEFAULT_POLICY, 70000],
  ['cap', undefined, under({ cap: 650 }), 65000],
] as const)('the method "%s" alone', (id, credit, policy, expected) => {
  const limit = limitOf(credit, policy);
  expect(limit.methods().find((method) => method.id === id)?.limit).toBeCloseTo(expected, 0);
});

test('a need of half a minor unit is told as a spreadsheet rounds it: 10.38 of one month, 34 days, a quarter to spare are 14.705', () => {
  const need = limitOf(undefined, DEFAULT_POLICY, [{ customer: 'Alder', issued: '2026-06-20', due: '2026-07-24', amount: '10.38' }]).methods()[0];
  expect(need).toEqual({ id: 'need', limit: 1470.5 });
});

test('rounding lifts no limit past what bounds it: the cap, what was asked for, the most that a limit rises at once', () => {
  expect([limitOf(undefined, under({ cap: 750 })), limitOf(undefined, under({ cap: 40 }))].map(({ suggested }) => suggested)).toEqual([75000, 4000]);
  const fresh: readonly ADocument[] = [{ customer: 'Alder', issued: '2026-06-20', due: '2026-07-20', amount: '2000' }];
  expect(limitOf(facts({ requestedLimit: 650 }), DEFAULT_POLICY, fresh).suggested).toBe(65000);
  const raised = (creditLimit: number) => makeReview(aBook(steady, { customers: [aCustomer('Alder', { creditLimit })] }), AS_OF, DEFAULT_POLICY).accounts[0].limit;
  expect([raised(500), raised(333)].map(({ suggested }) => suggested)).toEqual([75000, 49950]);
  expect(raised(500).working().map(({ because }) => because)).toEqual(['need', 'high-credit', 'binding', 'step-up', 'above-approved']);
});

test('an account in credit owes nothing, and makes no concentration where credits stand in the buckets', () => {
  const inCredit: readonly ADocument[] = [...others.slice(1), { customer: 'Foxley', issued: '2026-06-20', amount: '-450' }];
  const concentration = (documents: readonly ADocument[]) => limitOf(undefined, { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, credits: 'by-own-date' } }, [...steady, ...documents]).methods()[2];
  expect([concentration(others), concentration(inCredit)]).toEqual([{ id: 'concentration', limit: 75000 }, { id: 'concentration', limit: null }]);
});

test('every method has its case above, and the lowest binds', () => {
  expect(CREDIT_METHODS.map(({ id }) => id)).toEqual(['need', 'high-credit', 'concentration', 'net-worth', 'working-capital', 'references', 'cap']);
  expect([limitOf(facts({ netWorth: 6500 })).binding, limitOf(facts({ netWorth: 6500, tradeReferences: 600 })).binding, limitOf(undefined).binding]).toEqual(['net-worth', 'references', 'concentration']);
  expect(workingText(limitOf(facts({ netWorth: 6500 })).working(), en).join(' ')).toContain('Net worth: 10.0% of USD 6,500.00 is USD 650.00.');
});

test('a customer worth less than nothing gets nothing', () => {
  expect(limitOf(facts({ netWorth: -500 }))).toMatchObject({ suggested: 0, binding: 'net-worth' });
});

const assess = (credit: CreditFacts, policy = DEFAULT_POLICY) => assessNewCustomers([aCustomer('Newby', { credit })], [], policy, AS_OF)[0].limit;

test('a start: the lowest of what is known, a share of it by years in business, its deposit on top, never above what it asked for', () => {
  // 10 % of 80,000 is 8,000; references 6,000; half of 6,000 after 5 years.
  const known = assess(facts({ netWorth: 80000, tradeReferences: 6000, yearsInBusiness: 5, requestedLimit: 10000 }));
  expect([known.suggested, known.advice, known.binding, known.current, known.exposure]).toEqual([300000, 'grant', 'references', null, 0]);
  expect(workingText(known.working(), en)).toEqual([
    'Net worth: 10.0% of USD 80,000.00 is USD 8,000.00.', 'Trade references: others grant it USD 6,000.00 on average.', 'The lowest of these holds: USD 6,000.00.',
    'No past to judge by, but in business for 5 years: it begins with 50.0% of that, USD 3,000.00.',
  ]);
  // It asked for 2,000, less than the references; two years: a quarter of that is 500; a deposit of 700 on top.
  const young = assess(facts({ tradeReferences: 6000, yearsInBusiness: 2, deposit: 700, requestedLimit: 2000 }));
  expect(workingText(young.working(), en)).toEqual([
    'Trade references: others grant it USD 6,000.00 on average.', 'The lowest of these holds: USD 6,000.00.', 'It asked for no more than USD 2,000.00.',
    'No past to judge by, and few years in business (2): it begins with 25.0% of that, USD 500.00.', 'Its deposit of USD 700.00 secures as much again: USD 1,200.00.',
  ]);
  expect(young.suggested).toBe(120000);
});

test('nothing but its own word: a quarter of what it asked for, rounded down; nothing told, nothing suggested', () => {
  const word = assess(facts({ requestedLimit: 2500 }));
  expect([word.suggested, word.binding]).toEqual([60000, null]);
  expect(workingText(word.working(), en)).toContain('Nothing but its own word is known: it begins with 25.0% of that, USD 625.00.');
  expect(assess(facts({ yearsInBusiness: 9 })).suggested).toBeNull();
  expect(assessNewCustomers([aCustomer('Nobody')], [], DEFAULT_POLICY, AS_OF)).toEqual([]);
});

test('a start is in the home currency, or in the ledger\'s where it has one currency alone and that is another', () => {
  const currencies = (...codes: readonly string[]) => assessNewCustomers([aCustomer('Newby', { credit: facts({ tradeReferences: 4000 }) })],
    makeReview(aBook(codes.map((currency) => ({ customer: 'Alder', issued: '2026-06-01', amount: '10', currency }))), AS_OF, DEFAULT_POLICY).totals, DEFAULT_POLICY, AS_OF).map(({ currency, limit }) => [currency, limit.suggested]);
  expect([currencies(), currencies('EUR'), currencies('EUR', 'USD'), currencies('EUR', 'GBP'), currencies('JPY')]).toEqual([[['USD', 100000]], [['EUR', 100000]], [['USD', 100000]], [['USD', 100000]], [['JPY', 1000]]]);
});

test('a first invoice: half its need, a deposit beside it, and no more than it asked for; to be looked at in a quarter', () => {
  const first: readonly ADocument[] = [{ customer: 'Alder', issued: '2026-06-01', due: '2026-07-01', amount: '4000' }];
  // 4,000 × 1.25 / 2 = 2,500.
  expect(limitOf(undefined, DEFAULT_POLICY, first).suggested).toBe(250000);
  const secured = limitOf(facts({ deposit: 1000, requestedLimit: 3000 }), DEFAULT_POLICY, first);
  expect([secured.suggested, secured.reviewOn - AS_OF]).toEqual([300000, 91]);
});

test('more worth, better references, more years, a larger deposit never lower a start', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 100000 }), { nil: null });
  const some = fc.record({ netWorth: amount, workingCapital: amount, tradeReferences: amount, yearsInBusiness: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }), requestedLimit: amount, deposit: amount });
  fc.assert(fc.property(some, fc.constantFrom('netWorth', 'workingCapital', 'tradeReferences', 'yearsInBusiness', 'requestedLimit', 'deposit'), fc.integer({ min: 1, max: 50000 }), (given, which, more) => {
    const before = given[which];
    if (before === null) return;
    const [less, after] = [assess(given).suggested, assess({ ...given, [which]: before + more }).suggested];
    expect(after === null).toBe(less === null);
    expect(after ?? 0).toBeGreaterThanOrEqual(less ?? 0);
    if (given.requestedLimit !== null && less !== null) expect(less).toBeLessThanOrEqual(given.requestedLimit * 100);
  }));
});
