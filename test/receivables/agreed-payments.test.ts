/** What is promised stands in the forecast on its day, as likely as such promises are kept; the rest as the customer's habits say; and nothing is lost or counted twice. */
import * as fc from 'fast-check';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { NO_DAY } from '../../src/receivables/days';
import { keptChances } from '../../src/receivables/agreed-payments';
import { NO_PLANS } from '../../src/receivables/plan-standing';
import type { PromiseStanding } from '../../src/receivables/promise-record';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { aBook, day, minor } from '../a/book';
import type { ADocument } from '../a/book';

const promise = (for_: string, more: Partial<LoggedContact> = {}): LoggedContact => ({ on: day('2026-03-02'), customerId: 'Alder', currency: null, stage: null, kind: 'promise', documents: [], promisedFor: day(for_), ...more });
const OPEN: ADocument[] = [{ no: 'A1', customer: 'Alder', issued: '2026-01-10', due: '2026-02-09', amount: '100.00' }, { no: 'A2', customer: 'Alder', issued: '2026-01-20', due: '2026-02-19', amount: '50.00' }];
const at = (log: LoggedContact[], documents = OPEN) => makeReview(aBook(documents), day('2026-03-05'), DEFAULT_POLICY, log);
const weeksOf = ({ forecast }: ReturnType<typeof at>): readonly string[] => forecast[0].weeks.filter(({ expected }) => expected > 0).map(({ weekStarting, expected }) => `${weekStarting - day('2026-03-02')} ${expected / 100}`);

test('a promise of everything: seven in ten in its week, the rest unforeseen where no habit is known', () => {
  const review = at([promise('2026-03-20')]);
  expect(weeksOf(review)).toEqual(['14 105']);
  expect(review.forecast[0]).toMatchObject({ later: 0, unforeseen: minor('45') });
  expect([...review.outlook.expectedOn]).toEqual([day('2026-03-20'), day('2026-03-20')]);
});

test('a part is taken from the oldest invoice first; a disputed one is not foreseen by its promise; a day past is no promise any more', () => {
  const part = at([promise('2026-03-20', { amount: 120 })]);
  expect(weeksOf(part)).toEqual(['14 84']);
  expect([...part.outlook.expectedOn]).toEqual([day('2026-03-20'), NO_DAY]);
  expect(weeksOf(at([promise('2026-03-20', { documents: ['A2'] })]))).toEqual(['14 35']);
  expect(weeksOf(at([promise('2026-03-20'), { ...promise('2026-03-20'), kind: 'dispute', promisedFor: null, documents: ['A1'] }]))).toEqual(['14 35']);
  expect(weeksOf(at([promise('2026-03-04')]))).toEqual([]);
});

test('who kept its promises is believed more, who broke them less, and the ledger lends its own share to both', () => {
  const one = (outcome: PromiseStanding['outcome']): PromiseStanding => ({ on: 1, promisedFor: 2, documents: [], amount: 1, paid: 0, open: 1, outcome });
  const chances = keptChances(NO_PLANS, new Map([[0, [one('kept'), one('kept'), one('running')]], [1, [one('broken'), one('replaced')]]]));
  const ledgers = (2 + 0.7 * 5) / (3 + 5);
  expect(chances(0)).toBeCloseTo((2 + 3 * ledgers) / 5, 12);
  expect(chances(1)).toBeCloseTo((3 * ledgers) / 4, 12);
  expect(chances(2)).toBeCloseTo(ledgers, 12);
  expect(keptChances(NO_PLANS, new Map())(0)).toBeCloseTo(0.7, 12);
});

test('whatever was promised, weeks, later and unforeseen sum to what is open', () => {
  const documents: ADocument[] = [
    ...OPEN, { no: 'B1', customer: 'Birch', issued: '2026-02-01', due: '2026-03-03', amount: '70.01' },
    // Enough of a past to learn habits from.
    ...Array.from({ length: 8 }, (_, index): ADocument => ({ no: `S${index}`, customer: 'Alder', issued: `2025-0${index + 1}-01`, due: `2025-0${index + 1}-28`, amount: '33.33', payments: [[`2025-0${index + 2}-0${1 + (index % 5)}`, '33.33']] })),
  ];
  fc.assert(fc.property(fc.array(fc.record({ of: fc.constantFrom('Alder', 'Birch', 'Nobody'), inDays: fc.integer({ min: -5, max: 200 }), amount: fc.option(fc.integer({ min: 1, max: 300 })), documents: fc.subarray(['A1', 'A2', 'B1']) }), { maxLength: 5 }), (promises) => {
    const review = at(promises.map(({ of, inDays, amount, documents: named }) => ({ ...promise('2026-03-20'), customerId: of, promisedFor: day('2026-03-05') + inDays, amount, documents: named })), documents);
    const [{ weeks, later, unforeseen }] = review.forecast;
    expect(weeks.reduce((sum, { expected }) => sum + expected, later + unforeseen)).toBe(minor('220.01'));
    expect([...weeks.map(({ expected }) => expected), unforeseen].every((amount) => amount >= 0)).toBe(true);
  }), { numRuns: 200 });
});
