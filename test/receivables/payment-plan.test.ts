/** Payment plans: published schedules, hand-worked interest, every wrong term at its field, and what must hold in any plan. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { day, minor } from '../a/book';
import { aDebt, GENEROUS, planned, schedule, someTerms, wrongIn } from '../a/plan';
import { exactText } from '../../src/receivables/money';
import type { PlanOutcome, PlanTerms } from '../../src/receivables/payment-plan';
import { debtOf, planSum, proposePlan, usualTerms } from '../../src/receivables/payment-plan';
import type { OddUnits } from '../../src/receivables/plan-amounts';
import { ODD_UNITS } from '../../src/receivables/plan-amounts';
import { instalmentDays, PLAN_RHYTHMS } from '../../src/receivables/plan-dates';
import { DEFAULT_PLANS } from '../../src/receivables/plan-policy';
import { isoOf } from '../../src/receivables/days';

const propose = (amounts: readonly string[], more: Partial<PlanTerms> = {}): PlanOutcome => proposePlan(aDebt(amounts), someTerms(more), GENEROUS, []);
const amounts = (total: string, count: number, oddUnits: OddUnits): string[] => planned(propose([total], { parts: { by: 'equal', count }, oddUnits })).instalments.map(({ amount }) => exactText(amount, 'USD'));
const days = (firstOn: string, count: number, every: PlanTerms['every'], shift: 'forward' | 'back' | 'none', holidays: readonly string[] = [], earliest = '2025-01-01'): string[] =>
  instalmentDays(day(firstOn), count, { every, shift, holidays: new Set(holidays.map(day)) }, day(earliest)).map(isoOf);

interface ScheduleCase {
  readonly id: string;
  readonly input: { readonly total?: string; readonly totals?: readonly string[]; readonly number?: number; readonly numbers?: readonly number[]; readonly start?: string };
  readonly expected: { readonly amounts?: readonly string[] | readonly (readonly string[])[]; readonly dates?: readonly string[]; readonly last_is_larger?: readonly string[]; readonly last_is_smaller?: readonly string[] };
}

/** Where each published case puts its odd cents. */
const PLACED: Readonly<Record<string, OddUnits>> = { 'SC-09': 'first', 'SC-10': 'spread' };
const published = resolve(__dirname, '../../../shared/cases/schedules.json');

(existsSync(published) ? test : test.skip)('every published schedule', () => {
  const { cases } = JSON.parse(readFileSync(published, 'utf8')) as { cases: readonly ScheduleCase[] };
  expect(cases.length).toBeGreaterThanOrEqual(6);
  for (const { id, input, expected } of cases) {
    const totals = input.totals ?? [input.total ?? ''];
    const counts = input.numbers ?? totals.map(() => input.number ?? 0);
    const found = totals.map((total, at) => amounts(total, counts[at], PLACED[id] ?? 'last'));
    if (expected.amounts) expect([id, found]).toEqual([id, Array.isArray(expected.amounts[0]) ? expected.amounts : [expected.amounts]]);
    if (expected.last_is_larger) expect([id, found[0], amounts(totals[0], counts[0], 'last-smaller')]).toEqual([id, expected.last_is_larger, expected.last_is_smaller]);
    if (expected.dates) expect([id, days(input.start ?? '', counts[0], 'month', 'none')]).toEqual([id, expected.dates]);
  }
});

test.each([
  ['rec_demo, divide_in_payments', '1000.25', 7, 'last', ['142.89', '142.89', '142.89', '142.89', '142.89', '142.89', '142.91']],
  ['turnero-padel, splitEven', '10.00', 3, 'first', ['3.34', '3.33', '3.33']],
  ['Odoo, residual amount on the last line', '0.03', 2, 'spread', ['0.02', '0.01']],
  ['Odoo, two halves', '1150.00', 2, 'last', ['575.00', '575.00']],
] as const)('%s', (_, total, count, odd, expected) => expect(amounts(total, count, odd)).toEqual(expected));

test('a deposit of 800 and twelve parts of what is left of 6,960; whole units of yen, the rest on the first', () => {
  const plan = planned(propose(['6960'], { downPayment: minor('800'), parts: { by: 'equal', count: 12 } }));
  expect(plan.instalments.map(({ amount }) => amount)).toEqual([80000, ...Array.from({ length: 11 }, () => 51333), 51337]);
  expect(planned(proposePlan(aDebt(['101'], 'JPY'), someTerms({ parts: { by: 'equal', count: 12 }, oddUnits: 'first' }), GENEROUS, [])).instalments.map(({ amount }) => amount)).toEqual([13, ...Array.from({ length: 11 }, () => 8)]);
});

test('Tryton: 30 every two months and the rest; its payment terms of a quarter three times and what is left', () => {
  expect(schedule(propose(['100'], { every: 'two-months', parts: { by: 'fixed', amount: minor('30') } }))).toEqual(['2026-01-31 30.00', '2026-03-31 30.00', '2026-05-31 30.00', '2026-07-31 10.00']);
  expect(schedule(propose(['1587.35'], { parts: { by: 'custom', amounts: ['396.84', '396.84', '396.84', '396.83'].map((amount) => minor(amount)) } })).map((line) => line.slice(11))).toEqual(['396.84', '396.84', '396.84', '396.83']);
  expect(schedule(propose(['100'], { parts: { by: 'percentages', percentages: [30, 50, 20] } })).map((line) => line.slice(11))).toEqual(['30.00', '50.00', '20.00']);
});

test('odd cents last, first, one each, or the last one less: the sum is the debt', () => {
  expect(amounts('100.01', 3, 'last')).toEqual(['33.33', '33.33', '33.35']);
  expect(amounts('100.01', 3, 'first')).toEqual(['33.35', '33.33', '33.33']);
  expect(amounts('100.01', 3, 'spread')).toEqual(['33.34', '33.34', '33.33']);
  expect(amounts('100.01', 3, 'last-smaller')).toEqual(['33.34', '33.34', '33.33']);
  expect(planned(proposePlan(aDebt(['1000'], 'JPY'), someTerms(), GENEROUS, [])).instalments.map(({ amount }) => amount)).toEqual([333, 333, 334]);
});

test('month ends clamp from the first day, not from one another; leap years too', () => {
  expect(days('2026-01-31', 4, 'month', 'none')).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
  expect(days('2027-12-30', 3, 'month', 'none')).toEqual(['2027-12-30', '2028-01-30', '2028-02-29']);
});

test('by two months and by the quarter, from the number of the first day', () => {
  expect(days('2025-12-31', 4, 'two-months', 'none')).toEqual(['2025-12-31', '2026-02-28', '2026-04-30', '2026-06-30']);
  expect(days('2025-11-30', 4, 'quarter', 'none')).toEqual(['2025-11-30', '2026-02-28', '2026-05-30', '2026-08-30']);
});

test('weekends and holidays move forward or back; a holiday moves a day once more', () => {
  // 31 January 2026 and 28 February are Saturdays.
  expect(days('2026-01-31', 3, 'month', 'forward')).toEqual(['2026-02-02', '2026-03-02', '2026-03-31']);
  expect(days('2026-01-31', 3, 'month', 'back')).toEqual(['2026-01-30', '2026-02-27', '2026-03-31']);
  expect(days('2026-01-31', 1, 'month', 'forward', ['2026-02-02'])).toEqual(['2026-02-03']);
  expect(days('2026-12-11', 3, 'fortnight', 'back', ['2026-12-25'])).toEqual(['2026-12-11', '2026-12-24', '2027-01-08']);
});

test('the last working day of each month, from the month of the first day on', () => {
  expect(days('2026-01-05', 3, 'month-end', 'none')).toEqual(['2026-01-30', '2026-02-27', '2026-03-31']);
  // The last working day of January was the 30th: the 31st is too late for it.
  expect(days('2026-01-31', 2, 'month-end', 'none')).toEqual(['2026-02-27', '2026-03-31']);
  expect(days('2026-12-01', 1, 'month-end', 'forward', ['2026-12-31'])).toEqual(['2026-12-30']);
});

test('moving back never goes before the agreement, and no two fall on one day', () => {
  expect(days('2026-01-31', 1, 'month', 'back', [], '2026-01-31')).toEqual(['2026-02-02']);
  const holidays = Array.from({ length: 12 }, (_, at) => isoOf(day('2026-12-21') + at));
  expect(days('2026-12-18', 4, 'week', 'forward', holidays)).toEqual(['2026-12-18', '2027-01-04', '2027-01-05', '2027-01-08']);
});

test('fixed amount, percentages, custom amounts and a down payment', () => {
  expect(schedule(propose(['1000'], { parts: { by: 'fixed', amount: minor('300') } }))).toEqual(['2026-01-31 300.00', '2026-02-28 300.00', '2026-03-31 300.00', '2026-04-30 100.00']);
  expect(schedule(propose(['1000'], { parts: { by: 'fixed', amount: minor('300') }, oddUnits: 'first' }))[0]).toBe('2026-01-31 100.00');
  expect(schedule(propose(['100.01'], { parts: { by: 'percentages', percentages: [50, 33.33, 16.67] } }))).toEqual(['2026-01-31 50.00', '2026-02-28 33.33', '2026-03-31 16.68']);
  expect(schedule(propose(['60', '40'], { parts: { by: 'custom', amounts: [minor('10'), minor('75')] }, downPayment: minor('15') }))).toEqual(['2026-01-05 15.00', '2026-01-31 10.00', '2026-02-28 75.00']);
});

test('the oldest invoice is paid first, and a part of one goes on into the next instalment', () => {
  const plan = planned(propose(['60', '25', '15'], { parts: { by: 'equal', count: 3 } }));
  expect(plan.instalments.map(({ pays, leftAfter }) => [pays.map(({ document, amount }) => [document, amount]), leftAfter])).toEqual([
    [[[0, 3333]], 6667], [[[0, 2667], [1, 666]], 3334], [[[1, 1834], [2, 1500]], 0],
  ]);
});

test('simple interest on the declining balance, by actual days: 1,000 at 10 %, 73 days apart', () => {
  const firstOn = day('2026-01-05') + 73;
  const weekly = planned(propose(['1000'], { firstOn, interest: 'simple', rate: 0.1, parts: { by: 'equal', count: 1 }, fee: minor('12') }));
  expect(weekly.instalments.map(({ principal, interest, fee, amount }) => [principal, interest, fee, amount])).toEqual([[100000, 2000, 1200, 103200]]);
  // A down payment lowers the balance at once: 73 days on 600, then 31 on 300.
  const half = planned(propose(['1000'], { firstOn, interest: 'simple', rate: 0.1, parts: { by: 'equal', count: 2 }, downPayment: minor('400') }));
  expect(half.instalments.map(({ dueOn, interest }) => [isoOf(dueOn), interest])).toEqual([['2026-01-05', 0], ['2026-03-19', 1200], ['2026-04-19', 255]]);
});

test('an annuity pays the same on each day, and its last payment ends the debt', () => {
  const plan = planned(propose(['1000'], { firstOn: day('2026-02-05'), interest: 'annuity', rate: 0.12, parts: { by: 'equal', count: 3 } }));
  // 31, 28 and 31 days at 12 %: 1,000 / (1/1.010192 + …) = 1,000 / 2.941779 = 339.93; interest 10.19, 6.17, 3.43.
  expect(plan.instalments.map(({ amount, interest }) => [amount, interest])).toEqual([[33993, 1019], [33993, 617], [33993, 343]]);
  const fixed = planned(propose(['1000'], { firstOn: day('2026-02-05'), interest: 'annuity', rate: 0.12, parts: { by: 'fixed', amount: minor('400') } }));
  expect(fixed.instalments.map(({ amount }) => amount).slice(0, 2)).toEqual([40000, 40000]);
  expect(planSum(fixed, 'principal')).toBe(100000);
  expect(wrongIn(aDebt(['100000']), someTerms({ interest: 'annuity', rate: 0.12, parts: { by: 'fixed', amount: minor('500') } }))).toEqual(['amount below-interest']);
  expect(wrongIn(aDebt(['100000']), someTerms({ interest: 'annuity', rate: 0.12, parts: { by: 'percentages', percentages: [100] } }))).toEqual(['interest not-with-annuity']);
});

test('every wrong term is told at its field', () => {
  const debt = aDebt(['100']);
  const wrong = (more: Partial<PlanTerms>): readonly string[] => wrongIn(debt, someTerms(more));
  expect(wrong({ firstOn: day('2026-01-04') })).toEqual(['firstOn in-the-past']);
  expect(wrong({ firstOn: NaN })).toEqual(['firstOn no-such-day']);
  expect(wrong({ firstOn: day('2026-01-05'), downPayment: 100 })).toEqual(['firstOn too-early']);
  expect(wrong({ parts: { by: 'equal', count: 0 } })).toEqual(['count no-instalments']);
  expect(wrong({ parts: { by: 'equal', count: 2.5 } })).toEqual(['count not-whole']);
  expect(wrong({ parts: { by: 'equal', count: 601 } })).toContain('count too-many');
  expect(wrong({ parts: { by: 'fixed', amount: minor('100.01') } })).toEqual(['amount above-debt']);
  expect(wrong({ parts: { by: 'fixed', amount: 0 } })).toEqual(['amount no-amount']);
  expect(wrong({ parts: { by: 'fixed', amount: 1 } })).toEqual(['amount too-many']);
  expect(wrong({ parts: { by: 'percentages', percentages: [50, 49.99] } })).toEqual(['percentages shares-not-100']);
  expect(wrong({ parts: { by: 'custom', amounts: [minor('60'), minor('50')] } })).toEqual(['amounts above-debt']);
  expect(wrong({ parts: { by: 'custom', amounts: [minor('60')] } })).toEqual(['amounts sum-differs']);
  expect(wrong({ downPayment: minor('100.01') })).toEqual(['downPayment above-debt']);
  expect(wrong({ downPayment: minor('100') })).toEqual(['downPayment covers-debt']);
  expect(wrong({ downPayment: -1, fee: -1 })).toEqual(['downPayment below-zero', 'fee below-zero']);
  expect(wrong({ interest: 'simple', rate: -0.01 })).toEqual(['rate below-zero']);
  expect(wrong({ interest: 'simple', rate: 0 })).toEqual(['rate no-rate']);
  expect(wrong({ interest: 'simple', rate: 8 })).toEqual(['rate rate-too-high']);
  expect(wrong({ parts: { by: 'equal', count: 600 }, oddUnits: 'last' })).toEqual([]);
  expect(wrongIn(aDebt(['0.02']), someTerms())).toEqual(['parts nothing-left']);
  expect(wrongIn(aDebt([]), someTerms())).toEqual(['documents no-documents']);
});

test('the limits of the policy, with their reason', () => {
  const debt = aDebt(['1000']);
  expect(wrongIn(debt, someTerms({ parts: { by: 'equal', count: 25 } }), DEFAULT_PLANS)).toEqual(['count policy-count']);
  expect(wrongIn(debt, someTerms({ parts: { by: 'equal', count: 24 } }), { ...DEFAULT_PLANS, leastAmount: 50 })).toEqual(['count policy-amount']);
  expect(wrongIn(debt, someTerms({ parts: { by: 'equal', count: 12 } }), { ...DEFAULT_PLANS, longestMonths: 11 })).toEqual(['count policy-term']);
  // The rest of a fixed amount may be less than the least amount.
  expect(wrongIn(debt, someTerms({ parts: { by: 'fixed', amount: minor('330') } }), DEFAULT_PLANS)).toEqual([]);
});

test('what a new plan begins with under the policy', () => {
  expect(usualTerms({ ...DEFAULT_PLANS, fee: 25 }, 'JPY', day('2026-01-31'))).toMatchObject({ firstOn: day('2026-02-28'), parts: { by: 'equal', count: 6 }, fee: 25, rate: 0 });
});

const anyTerms = fc.record({
  owed: fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 8 }), count: fc.integer({ min: 1, max: 60 }), every: fc.constantFrom(...PLAN_RHYTHMS),
  first: fc.integer({ min: 0, max: 400 }), down: fc.integer({ min: 0, max: 99 }), oddUnits: fc.constantFrom(...ODD_UNITS), interest: fc.constantFrom('none', 'simple', 'annuity' as const),
  rate: fc.integer({ min: 1, max: 40 }), by: fc.constantFrom('equal', 'fixed', 'percentages', 'custom'), shift: fc.constantFrom('forward', 'back', 'none' as const), fee: fc.integer({ min: 0, max: 10_000 }),
  cuts: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 }),
});

function termsOf(made: typeof anyTerms extends fc.Arbitrary<infer T> ? T : never): { readonly terms: PlanTerms; readonly owed: number } {
  const owed = made.owed.reduce((sum, one) => sum + one, 0);
  const downPayment = Math.floor((owed * made.down) / 100);
  const rest = owed - downPayment;
  const whole = made.cuts.reduce((sum, cut) => sum + cut, 0);
  const shares = made.cuts.map((cut) => Math.floor((1_000_000 * cut) / whole));
  shares[0] += 1_000_000 - shares.reduce((sum, share) => sum + share, 0);
  const custom = made.cuts.map((cut) => Math.floor((rest * cut) / whole));
  custom[0] += rest - custom.reduce((sum, amount) => sum + amount, 0);
  const parts: PlanTerms['parts'] = made.by === 'equal' ? { by: 'equal', count: made.count } : made.by === 'fixed' ? { by: 'fixed', amount: Math.max(1, Math.ceil(rest / made.count)) }
    : made.by === 'percentages' ? { by: 'percentages', percentages: shares.map((share) => share / 10_000) } : { by: 'custom', amounts: custom };
  const agreedOn = day('2026-01-05');
  const terms: PlanTerms = { agreedOn, firstOn: agreedOn + 1 + made.first, every: made.every, parts, downPayment, interest: made.interest, rate: made.interest === 'none' ? 0 : made.rate / 100, fee: made.fee, oddUnits: made.oddUnits };
  return { terms, owed };
}

test('in any plan the instalments sum to the debt, the days rise, and no invoice is paid more than is owed on it', () => {
  let made = 0;
  fc.assert(fc.property(anyTerms, (one) => {
    const debt = { customerId: 'C', customerName: 'C', currency: 'EUR', documents: one.owed.map((owed, at) => ({ number: String(at), dueOn: 40000 + at, owed })) };
    const { terms, owed } = termsOf(one);
    const outcome = proposePlan(debt, terms, { ...GENEROUS, shift: one.shift }, ['2026-12-25', '2027-01-01']);
    if ('mistakes' in outcome) return void expect(outcome.mistakes.length).toBeGreaterThan(0);
    made += 1;
    const { plan } = outcome;
    expect([planSum(plan, 'principal'), debtOf(plan)]).toEqual([owed, owed]);
    expect(planSum(plan, 'amount')).toBe(owed + planSum(plan, 'interest') + one.fee);
    plan.instalments.forEach(({ dueOn, principal, interest, pays, number, leftAfter }, at) => {
      expect(dueOn).toBeGreaterThan(plan.instalments[at - 1]?.dueOn ?? terms.agreedOn - 1);
      expect(principal > 0 && interest >= 0 && number === at + 1).toBe(true);
      expect(pays.reduce((sum, { amount }) => sum + amount, 0)).toBe(principal);
      expect(leftAfter).toBe(owed - plan.instalments.slice(0, at + 1).reduce((sum, before) => sum + before.principal, 0));
    });
    debt.documents.forEach((document, at) => expect(plan.instalments.flatMap(({ pays }) => pays).reduce((sum, pay) => sum + (pay.document === at ? pay.amount : 0), 0)).toBe(document.owed));
  }), { numRuns: 400, seed: 20261122 });
  expect(made).toBeGreaterThan(200);
});
