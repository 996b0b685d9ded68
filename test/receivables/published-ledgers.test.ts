/** Ledgers of published examples and of other systems' own tests, figures only, each with its source: aging, earlier days, payments on account. */
import { aBook, day } from '../a/book';
import type { ADocument } from '../a/book';
import { isoOf } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import { exactText } from '../../src/receivables/money';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { AgingPolicy } from '../../src/receivables/policy';

/** Buckets, then credits. */
function aged(documents: readonly ADocument[], asOf: string, aging: Partial<AgingPolicy> = {}): readonly string[] {
  const { totals: [total], tieOut: [line] } = makeReview(aBook(documents), day(asOf), { ...DEFAULT_POLICY, aging: { ...DEFAULT_POLICY.aging, ...aging } });
  expect(line.difference).toBe(0);
  return [...total.buckets, total.credits].map((amount) => exactText(amount, total.currency).replace('.00', ''));
}

test('Odoo, test_aged_receivable: two invoices in instalments, some part-paid, by 30 days to 120', () => {
  const part = (due: string, amount: string): ADocument => ({ no: 'INV/2016/00002', issued: '2016-10-05', due, amount });
  const instalments = [part('2016-01-01', '100'), part('2016-10-04', '100'), part('2016-10-05', '200'), part('2016-11-03', '100'), part('2016-12-03', '100'), part('2017-01-02', '100'), part('2017-02-01', '100')];
  const first: ADocument = { no: 'INV/2016/00001', issued: '2016-11-03', due: '2016-11-03', amount: '1000', payments: [['2016-12-02', '200'], ['2016-12-03', '300']] };
  expect(aged([...instalments, first], '2017-02-01', { edges: [0, 30, 60, 90, 120] })).toEqual(['100', '100', '100', '600', '300', '100', '0']);
});

test('lumenlearning.com, Larkin Co.: by the age of the invoice, 76,500, 67,500, 10,000 and 8,000', () => {
  const invoices: readonly (readonly [number, string])[] = [[10, '40000'], [45, '17500'], [20, '22000'], [5, '14500'], [40, '50000'], [75, '10000'], [100, '8000']];
  const documents = invoices.map(([age, amount]): ADocument => ({ issued: isoOf(day('2026-12-31') - age), due: isoOf(day('2026-12-31') - age + 30), amount }));
  expect(aged(documents, '2026-12-31', { basis: 'invoice-date' })).toEqual(['0', '76500', '67500', '10000', '8000', '0']);
});

describe('magicsupport.co.uk: 100 of May, 200 of April, 300 of March, 400 of February, 500 over due', () => {
  const months: readonly ADocument[] = [['2026-05-10', '100'], ['2026-04-20', '200'], ['2026-03-20', '300'], ['2026-02-20', '400'], ['2026-01-20', '500']].map(([due, amount]) => ({ issued: '2026-01-02', due, amount }));
  const received = (amount: string): ADocument => ({ issued: '2026-05-09', amount, kind: 'payment' });
  test('a receipt goes to the oldest, and on into the next', () => {
    const of = (amount: string) => aged([...months, received(amount)], '2026-05-10', { credits: 'oldest-invoice-first' });
    expect(of('-300')).toEqual(['100', '200', '300', '400', '200', '0']);
    expect(of('-1000')).toEqual(['100', '200', '200', '0', '0', '0']);
  });
  test('a credit note goes into the bucket of its own date, below nought if need be', () => {
    const note: ADocument = { issued: '2026-05-10', amount: '-175', kind: 'credit-note' };
    expect(aged([...months, { issued: '2026-05-10', due: '2026-06-09', amount: '0.00' }, note], '2026-05-10', { credits: 'by-own-date' })).toEqual(['-75', '200', '300', '400', '500', '0']);
  });
});

describe('ERPNext, test_accounts_receivable', () => {
  const on = '2026-06-30';
  const invoice = (amount: string, payments: ADocument['payments'] = [], more: Partial<ADocument> = {}): ADocument => ({ issued: on, due: '2026-07-30', amount, payments, ...more });
  const onAccount = (amount: string): ADocument => ({ issued: on, amount, kind: 'payment' });
  test('three instalments of 60, 100 and 40, of which 40 is paid: 20, 100 and 40', () => {
    const part = (due: string, amount: string, payments: ADocument['payments'] = []): ADocument => ({ no: 'SI-1', issued: '2026-04-01', due, amount, payments });
    expect(aged([part('2026-05-01', '60', [['2026-04-01', '40']]), part('2026-05-31', '100'), part('2026-06-30', '40')], '2026-06-15')).toEqual(['40', '100', '20', '0', '0', '0']);
  });
  test('a credit note for itself stands beside what is left; one cent left is open; a payment on an order is a credit', () => {
    expect(aged([invoice('100', [[on, '40']]), { issued: on, amount: '-100', kind: 'credit-note' }], on)).toEqual(['60', '0', '0', '0', '0', '-100']);
    expect(aged([invoice('100', [[on, '99.99']])], on)[0]).toBe('0.01');
    expect(aged([onAccount('-1000'), invoice('85')], on)).toEqual(['85', '0', '0', '0', '0', '-1000']);
  });
  test('a payment of tomorrow, in full, in part or too much, is no payment today', () => {
    const paid = (amount: string) => [invoice('100', [['2026-07-01', amount]])];
    for (const amount of ['100', '90', '110']) expect(aged(paid(amount), on)[0]).toBe('100');
    expect(aged(paid('90'), '2026-07-01')[0]).toBe('10');
    expect(aged([...paid('110'), invoice('1')], '2026-07-01')).toEqual(['1', '0', '0', '0', '0', '-10']);
  });
  test('200 with 50 on account and 125 paid: 75 and 50, or 25 where the oldest invoice takes it', () => {
    const documents = [invoice('200', [[on, '125']]), onAccount('-50')];
    expect(aged(documents, on)).toEqual(['75', '0', '0', '0', '0', '-50']);
    expect(aged(documents, on, { credits: 'oldest-invoice-first' })).toEqual(['25', '0', '0', '0', '0', '0']);
  });
  test('issue 46915: 10,000 on account takes the older 9,000 first and 1,000 of the next', () => {
    const documents: readonly ADocument[] = [{ issued: '2024-06-11', due: '2024-06-11', amount: '9000' }, { issued: '2024-07-12', due: '2024-07-12', amount: '11800' }, { issued: '2024-07-29', amount: '-10000', kind: 'payment' }];
    expect(aged(documents, '2024-08-12', { credits: 'oldest-invoice-first' })).toEqual(['0', '0', '10800', '0', '0', '0']);
  });
});

test('GnuCash, owner report: the balances after each day', () => {
  const documents: readonly ADocument[] = [
    { issued: '1980-01-13', due: '1980-03-18', amount: '11.50', payments: [['1980-03-18', '1.50'], ['1980-03-20', '2.00']] }, { issued: '1980-02-13', due: '1980-04-18', amount: '7.50' },
    { issued: '1980-03-13', due: '1980-05-18', amount: '8.50' }, { issued: '1980-04-13', due: '1980-06-18', amount: '4.00' }, { issued: '1980-04-18', due: '1980-04-18', amount: '200.00', payments: [['1980-04-19', '200.00']] },
    { issued: '1980-05-13', due: '1980-07-18', amount: '6.75' }, { issued: '1980-06-22', due: '1980-06-22', amount: '-3.00', kind: 'credit-note' },
  ];
  const net = (asOf: string): string => { const { totals: [total] } = makeReview(aBook(documents), day(asOf), DEFAULT_POLICY); return exactText(total.open + total.credits, 'USD'); };
  expect(['1980-01-13', '1980-02-13', '1980-03-13', '1980-03-18', '1980-03-20', '1980-04-13', '1980-04-18', '1980-04-19', '1980-05-13', '1980-06-22'].map(net)).toEqual(['11.50', '19.00', '27.50', '26.00', '24.00', '28.00', '228.00', '28.00', '34.75', '31.75']);
});
