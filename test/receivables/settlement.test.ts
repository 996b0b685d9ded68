/** What a debt is worth in three ways, worked by hand; what longer terms cost; and that the break-even is one whatever the figures. */
import * as fc from 'fast-check';
import { longerTerms, salesOfYear, termsMistakes } from '../../src/receivables/longer-terms';
import { settle, settlementMistakes } from '../../src/receivables/settlement';
import type { SettlementTerms } from '../../src/receivables/settlement';
import { aBook, day, minor } from '../a/book';

const AS_OF = day('2026-01-01');
const terms = (more: Partial<SettlementTerms> = {}): SettlementTerms => ({
  debt: minor('1000'), rate: 0.08, asOf: AS_OF,
  lump: { amount: minor('800'), chance: 0.9, taken: 0, days: 0 },
  agency: { amount: minor('1000'), chance: 0.5, taken: 0.25, days: 365 },
  plan: { payments: [{ on: AS_OF + 365, amount: minor('500') }, { on: AS_OF + 730, amount: minor('500') }], chance: 0.7 },
  ...more,
});

test('800 now with nine chances in ten, 2 × 500 with seven, an agency that keeps a quarter of every second one', () => {
  const { worth, planParts, best, breakEven } = settle(terms());
  // 500 / 1.08 = 462.96 and 500 / 1.08² = 428.67; 0.7 of both = 624.14. 0.5 × 0.75 × 1000 / 1.08 = 347.22.
  expect([worth, planParts, best]).toEqual([{ lump: 72000, plan: 62414, agency: 34722 }, [46296, 42867], 'lump']);
  // 624.14 / 0.9 = 693.49, which gives up 30.651 % of 1,000.
  expect(breakEven.map(({ against, lump, discount }) => [against, lump, Math.round(discount * 1e5)])).toEqual([['plan', 69349, 30651], ['agency', 38580, 61420]]);
});

test('a lump sum later is worth less; one that never comes breaks even nowhere; money that costs nothing is worth what it is', () => {
  expect(settle(terms({ lump: { amount: minor('800'), chance: 1, taken: 0, days: 365 } })).worth.lump).toBe(74074);
  expect(settle(terms({ lump: { amount: minor('800'), chance: 0, taken: 0, days: 0 } }))).toMatchObject({ best: 'plan', breakEven: [] });
  expect(settle(terms({ rate: 0 })).worth).toEqual({ lump: 72000, plan: 70000, agency: 37500 });
});

test('at the break-even the lump sum is worth as much as the other way, to the cent', () => {
  fc.assert(fc.property(fc.record({
    rate: fc.double({ min: 0, max: 1, noNaN: true }), chance: fc.double({ min: 0.01, max: 1, noNaN: true }), planChance: fc.double({ min: 0, max: 1, noNaN: true }), days: fc.integer({ min: 0, max: 400 }),
    payments: fc.array(fc.record({ on: fc.integer({ min: 1, max: 900 }), amount: fc.integer({ min: 1, max: 1e7 }) }), { minLength: 1, maxLength: 24 }),
  }), ({ rate, chance, planChance, days, payments }) => {
    const debt = payments.reduce((sum, { amount }) => sum + amount, 0);
    const given = terms({ debt, rate, plan: { payments: payments.map(({ on, amount }) => ({ on: AS_OF + on, amount })), chance: planChance }, lump: { amount: debt, chance, taken: 0, days } });
    const { worth, breakEven } = settle(given);
    for (const { against, lump } of breakEven) expect(Math.abs(settle({ ...given, lump: { ...given.lump, amount: lump } }).worth.lump - worth[against])).toBeLessThanOrEqual(1);
    expect(worth.plan).toBeLessThanOrEqual(debt);
  }));
});

test('half a minor unit goes away from zero, as the formulas of the sheet round it: 0.29 of 0.50 is 0.145', () => {
  const half = settle(terms({ rate: 0, lump: { amount: 50, chance: 0.29, taken: 0, days: 0 }, plan: { payments: [{ on: AS_OF, amount: 50 }], chance: 0.57 } }));
  expect([half.worth.lump, half.worth.plan]).toEqual([15, 29]);
});

test('what cannot be worked out is told at its field', () => {
  const wrong = settlementMistakes(terms({ rate: NaN, lump: { amount: minor('1000.01'), chance: 1.1, taken: 0, days: -1 }, agency: { amount: 1, chance: 1, taken: 2, days: 4000 } }));
  expect(wrong.map(({ field, problem }) => `${field} ${problem}`)).toEqual(['lump above-debt', 'lumpChance above-100', 'lumpDays below-zero', 'agencyTaken above-100', 'agencyDays too-long', 'rate not-a-figure']);
  expect(settlementMistakes(terms())).toEqual([]);
});

test('net 30 to net 60: 30 days of sales more are open, and that costs what money costs', () => {
  // 36,500 × 30 / 365 = 3,000; at 8 % that is 240 a year, 0.6575 % of the sales.
  expect(longerTerms({ sales: minor('36500'), daysNow: 30, daysNew: 60, rate: 0.08 })).toEqual({ extraDays: 30, moreOpen: minor('3000'), costYear: minor('240'), ofSales: (0.08 * 30) / 365 });
  expect(longerTerms({ sales: minor('36500'), daysNow: 60, daysNew: 30, rate: 0.08 })).toMatchObject({ moreOpen: minor('-3000'), costYear: minor('-240') });
  // Half a minor unit goes away from zero, as the sheet's formula rounds it: 0.50 at 29 % is 0.145, less 0.50 at 5 % saves 0.025.
  expect(longerTerms({ sales: minor('18.25'), daysNow: 30, daysNew: 40, rate: 0.29 })).toMatchObject({ moreOpen: 50, costYear: 15 });
  expect(longerTerms({ sales: minor('18.25'), daysNow: 40, daysNew: 30, rate: 0.05 })).toMatchObject({ moreOpen: -50, costYear: -3 });
  expect(termsMistakes({ sales: 1, daysNow: 30.5, daysNew: 366, rate: -1 }).map(({ field, problem }) => `${field} ${problem}`)).toEqual(['daysNow not-days', 'daysNew not-days', 'termsRate below-zero']);
});

test('the sales of a year are its invoices, from 365 days back to the day itself', () => {
  const book = aBook([
    { customer: 'A', issued: '2025-09-30', amount: '1.00' }, { customer: 'A', issued: '2025-10-01', amount: '20.00' }, { customer: 'A', issued: '2026-09-30', amount: '300.00' }, { customer: 'A', issued: '2026-10-01', amount: '4000.00' },
    { customer: 'A', kind: 'credit-note', issued: '2026-09-01', amount: '-5.00' }, { customer: 'B', issued: '2026-09-01', amount: '7.00' },
  ]);
  expect(salesOfYear({ entries: book.entries, asOf: day('2026-09-30') }, 0)).toBe(minor('320'));
});
