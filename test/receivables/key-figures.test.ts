/** The collecting figures against published examples, hand-worked ones, and a slow recount. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { aBook, day, minor } from '../a/book';
import type { ADocument } from '../a/book';
import { isoOf } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { Book } from '../../src/receivables/entries';

const figures = (book: Book, asOf: string) => makeReview(book, day(asOf), DEFAULT_POLICY).figures[0];
const two = (value: number | null) => (value === null ? null : value.toFixed(2));

test('DSO of a quarter: 600,000 open, 2,400,000 sold in 90 days, is 22.5', () => {
  const book = aBook([{ issued: '2026-02-10', due: '2026-05-01', amount: '600000' }, { issued: '2026-01-20', amount: '1800000', payments: [['2026-03-01', '1800000']] }]);
  const found = figures(book, '2026-03-31');
  expect([found.dso, found.bestPossibleDso, found.averageDaysDelinquent]).toEqual([22.5, 22.5, 0]);
});

test('CEI takes all credit sales of the period: 79.63 %, and 98 % of a published year', () => {
  const at = (begin: string, current: string, overdue: string, paid: string): Book => aBook([
    { issued: '2025-10-01', due: '2025-11-01', amount: begin, payments: [['2026-02-02', begin]] },
    { issued: '2026-02-01', due: '2026-12-31', amount: current }, { issued: '2026-02-01', due: '2026-02-15', amount: overdue },
    { issued: '2026-02-01', amount: paid, payments: [['2026-02-20', paid]] },
  ]);
  expect(two(100 * (figures(at('6200', '3590', '2750', '4550'), '2026-03-31').cei ?? 0))).toBe('79.63');
  expect(two(100 * (figures(at('100000', '100000', '20000', '880000'), '2026-03-31').cei ?? 0))).toBe('98.00');
});

test('countback takes months newest first, the last one in proportion', () => {
  const book = aBook([{ issued: '2026-03-05', amount: '100' }, { issued: '2026-02-05', amount: '50' }, { issued: '2026-02-06', amount: '150', payments: [['2026-03-01', '150']] }]);
  // 150 open: March's sales of 100 are 31 days, 50 of February's 200 are a quarter of 28.
  expect(figures(book, '2026-03-31').dsoCountback).toBe(38);
  expect(figures(aBook([{ issued: '2026-03-05', amount: '100' }]), '2026-03-15').dsoCountback).toBe(15);
});

test('days to pay: mean, weighted, median, P80; early counts as not late', () => {
  const paid = (days: number, amount: string): ADocument => ({ issued: '2026-01-01', due: '2026-01-31', amount, payments: [[isoOf(day('2026-01-01') + days), amount]] });
  const found = figures(aBook([paid(10, '100'), paid(20, '100'), paid(30, '100'), paid(40, '700')]), '2026-06-30');
  expect([found.settledCount, found.lateCount, found.onTimeShare, found.daysToPayMean, found.daysToPayWeighted, found.daysToPayMedian, found.daysToPayP80, found.daysLateMean, found.daysLateSignedMean])
    .toEqual([4, 1, 0.75, 25, 34, 25, 40, 2.5, -5]);
});

test('an invoice is settled on the day on which nothing was left of it: what is paid twice months later makes nobody late', () => {
  const at = (...payments: (readonly [string, string])[]) => {
    const { accounts, figures: [found] } = makeReview(aBook(Array.from({ length: 3 }, (_, no) => ({ no: String(no), issued: '2026-01-01', due: '2026-01-31', amount: '100', payments }))), day('2026-06-30'), DEFAULT_POLICY);
    return [found.settledCount, found.lateCount, found.daysToPayMean, accounts[0].score?.score, accounts[0].flags.filter(({ rule }) => rule === 'part-payments').length];
  };
  const once = at(['2026-01-31', '100']);
  expect(once.slice(0, 3)).toEqual([3, 0, 30]);
  expect(at(['2026-05-01', '100'], ['2026-01-31', '100'])).toEqual(once);
  expect(at(['2026-01-31', '100'], ['2026-05-01', '40'], ['2026-05-20', '-40'])).toEqual(once);
  // A payment that was taken back settled nothing; the next one did.
  expect(at(['2026-01-20', '100'], ['2026-01-25', '-100'], ['2026-03-02', '100']).slice(0, 3)).toEqual([3, 3, 60]);
  expect(at(['2026-01-20', '60'], ['2026-02-10', '60']).slice(0, 3)).toEqual([3, 3, 40]);
});

test('nothing to divide by is null, never 0', () => {
  const found = figures(aBook([{ issued: '2020-01-01', amount: '10' }]), '2026-01-01');
  expect([found.dso, found.bestPossibleDso, found.averageDaysDelinquent, found.daysToPayMean, found.onTimeShare, found.dsoCountback === null]).toEqual([null, null, null, null, null, false]);
  const paidUp = figures(aBook([{ issued: '2025-12-01', amount: '10', payments: [['2025-12-05', '10']] }]), '2026-01-01');
  expect([paidUp.dso, paidUp.pastDueShare, paidUp.concentration, paidUp.dsoCountback]).toEqual([0, null, null, 0]);
});

test('a list of open documents tells neither what was sold nor what was open before: no countback, no effectiveness, no turnover', () => {
  const open: readonly ADocument[] = [{ issued: '2026-05-05', amount: '100' }, { issued: '2026-06-05', amount: '60' }];
  const listed = figures(aBook(open, { backDating: 'impossible' }), '2026-06-30');
  expect(listed).toMatchObject({ dso: 90, dsoCountback: null, cei: null, turnover: null, trend: [], inputs: { openAtBegin: null, averageOpen: null } });
  // Where settled invoices are listed without the days of their payments, sales are known and the past is not.
  const settled = figures(aBook([...open, { issued: '2026-06-06', amount: '40', payments: [['', '40']] }], { backDating: 'impossible' }), '2026-06-30');
  expect(settled).toMatchObject({ dso: 72, dsoCountback: 30 + (60 / 100) * 31, cei: null, turnover: null });
  expect(figures(aBook(open), '2026-06-30')).toMatchObject({ cei: 0, dsoCountback: 61, inputs: { openAtBegin: 0 } });
});

test('money that went back is owed and no sale: neither DSO nor the need of a limit counts it as one', () => {
  const { figures: [found], accounts: [account] } = makeReview(aBook([
    { issued: '2026-04-10', due: '2026-05-10', amount: '1000', payments: [['2026-05-01', '1000']] }, { issued: '2026-06-01', due: '2026-07-01', amount: '500' },
    { kind: 'payment', issued: '2026-06-10', due: '2026-06-10', amount: '300' },
  ]), day('2026-06-30'), DEFAULT_POLICY);
  expect([found.inputs.sales, found.inputs.yearSales, found.inputs.open, found.dso]).toEqual([150000, 150000, 80000, (800 / 1500) * 90]);
  // 1,500 in three months, 30 days of credit, a quarter to spare.
  expect(account.limit.methods()[0]).toEqual({ id: 'need', limit: 62500 });
});

test('turnover is told for a year: a ledger of three months, whose invoices are paid after thirty days, turns over twelve times and not three', () => {
  const of = (months: number) => figures(aBook(Array.from({ length: months * 30 }, (_, at): ADocument => {
    const issued = day('2026-06-30') - at;
    return { issued: isoOf(issued), due: isoOf(issued + 30), amount: '100', payments: [[isoOf(issued + 30), '100']] };
  })), '2026-06-30');
  // 90 days of 100 a day are 36,000 in twelve such months; open are 3,000 on the last day and on 30 May, 2,900 or 3,000 before, and less only on the days on which it began.
  expect(of(3).inputs).toMatchObject({ yearSales: 900000, yearMonths: 3 });
  expect(of(3).turnover).toBe(((900000 * 12) / 3) / (of(3).inputs.averageOpen ?? NaN));
  expect(of(24).inputs).toMatchObject({ yearSales: 3650000, yearMonths: 12 });
  expect(of(24).turnover).toBeCloseTo(365 / 30, 6);
});

test('what share is past due is told of invoices alone: the same whether credits stand apart or in the buckets', () => {
  const list: readonly ADocument[] = [
    { customer: 'A', issued: '2026-05-01', due: '2026-05-31', amount: '300' }, { customer: 'A', issued: '2026-06-10', due: '2026-07-10', amount: '700' },
    { customer: 'A', issued: '2026-05-10', amount: '-120' }, { customer: 'B', issued: '2026-06-29', amount: '-80' },
  ];
  const of = (credits: 'apart' | 'by-own-date') => makeReview(aBook(list), day('2026-06-30'), { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, credits } });
  expect([of('apart'), of('by-own-date')].map(({ figures: [found], totals: [total] }) => [found.pastDueShare, total.invoicesPastDue, total.invoicesOpen])).toEqual([[0.3, 30000, 100000], [0.3, 30000, 100000]]);
  expect(of('by-own-date').totals[0].pastDue).not.toBe(30000);
});

test('with credits in the buckets no share leaves 0 to 1: what is no share of what is owed is not told', () => {
  const policy = { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, credits: 'by-own-date' } } as const;
  const shares = (...list: readonly ADocument[]) => {
    const { pastDueShare, oldestBucketShare, concentration } = makeReview(aBook(list), day('2026-06-30'), policy).figures[0];
    return [pastDueShare, oldestBucketShare, concentration?.largest ?? null, concentration?.herfindahl ?? null];
  };
  const owed: ADocument = { customer: 'A', issued: '2026-06-01', due: '2026-07-15', amount: '100' };
  expect(shares(owed, { customer: 'B', issued: '2026-05-01', amount: '-50' })).toEqual([0, 0, 1, 1]);
  expect(shares({ customer: 'B', issued: '2026-01-01', amount: '-50' })).toEqual([null, null, null, null]);
  expect(shares(owed, { ...owed, due: '2026-06-20' }, { customer: 'A', issued: '2026-05-20', amount: '-50' })).toEqual([100 / 200, 0, 1, 1]);
});

test('without a single sale there is nothing to count back from', () => {
  expect(figures(aBook([{ issued: '2026-06-01', amount: '-50' }]), '2026-06-30')).toMatchObject({ dso: null, dsoCountback: null });
});

test('the rebuilt past agrees with a review made on that day', () => {
  const documents = fc.array(fc.record({
    issued: fc.integer({ min: 45000, max: 45300 }), terms: fc.integer({ min: 0, max: 60 }), amount: fc.integer({ min: 1, max: 900 }),
    paid: fc.array(fc.tuple(fc.integer({ min: 45000, max: 45500 }), fc.integer({ min: 1, max: 600 })), { maxLength: 3 }),
  }).map(({ issued, terms, amount, paid }): ADocument => {
    let left = amount;
    const payments = paid.map(([on, part]) => { const take = Math.min(left, part); left -= take; return [isoOf(Math.max(on, issued)), String(take)] as const; });
    return { issued: isoOf(issued), due: isoOf(issued + terms), amount: String(amount), payments };
  }), { minLength: 1, maxLength: 25 });
  fc.assert(fc.property(documents, fc.integer({ min: 45010, max: 45450 }), (list, asOf) => {
    const book = aBook(list);
    const review = makeReview(book, asOf, DEFAULT_POLICY);
    const begin = makeReview(book, asOf - 90, DEFAULT_POLICY);
    const found = review.figures[0];
    if (!found) return;
    expect(found.inputs.open).toBe(review.totals[0].open);
    expect(found.inputs.current).toBe(review.totals[0].buckets[0]);
    expect(found.inputs.openAtBegin).toBe(begin.totals[0]?.open ?? 0);
    expect(found.inputs.sales).toBe(list.filter((one) => day(one.issued ?? '') <= asOf && day(one.issued ?? '') > asOf - 90).reduce((sum, one) => sum + minor(one.amount), 0));
  }));
});

test('an invoice overpaid by the as-of day stood open by what was unpaid on each day before, in whatever order the payments are listed', () => {
  const openAt = (payments: NonNullable<ADocument['payments']>) => figures(aBook([{ issued: '2026-01-05', amount: '100', payments }, { issued: '2026-01-05', amount: '7' }]), '2026-06-30').trend.map((point) => point.open);
  const early = ['2026-02-10', '60'] as const, late = ['2026-05-10', '90'] as const, again = ['2026-05-20', '20'] as const;
  const expected = [4700, 700, 700];
  expect(openAt([early, late, again])).toEqual(expected);
  expect(openAt([again, late, early])).toEqual(expected);
  // What was paid too much and given back leaves nothing open at any time.
  expect(openAt([['2026-02-10', '150'], ['2026-05-20', '-50']])).toEqual([700, 700, 700]);
});

const PUBLIC = resolve(__dirname, '../../../shared/data/ibm_ar_original.csv');
(existsSync(PUBLIC) ? test : test.skip)('the public IBM ledger gives the published figures', () => {
  const iso = (text: string): string => { const [month, date, year] = text.split('/'); return `${year}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`; };
  const rows = readFileSync(PUBLIC, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
  const book = aBook(rows.map((row) => ({ customer: row[1] ?? '', no: row[3] ?? '', issued: iso(row[4] ?? ''), due: iso(row[5] ?? ''), amount: row[6] ?? '', payments: [[iso(row[8] ?? ''), row[6] ?? ''] as const] })));
  const found = figures(book, '2012-12-31');
  const round = (value: number | null, places: number) => Number((value ?? NaN).toFixed(places));
  expect([found.settledCount, found.lateCount, round(found.daysToPayMean, 6), round(found.daysToPayWeighted, 6), round(found.daysLateSignedMean, 6), round(found.daysLateMean, 6), round(found.dso, 4), round(found.dsoCountback, 4)])
    .toEqual([1178, 443, 27.602716, 27.791615, -2.397284, 3.714771, 26.8407, 27.3299]);
});
