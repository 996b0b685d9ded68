/** The measure of the forecasts: the peers learn nothing of the future, and the published aims are held on the public ledger where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { aBook, day } from '../../a/book';
import type { ADocument } from '../../a/book';
import { foresee } from '../../../src/receivables/backtest';
import { isoOf } from '../../../src/receivables/days';
import { documentsAt } from '../../../src/receivables/open-balances';
import { compareForecasts } from '../../../src/workbench/backtest/compare';
import { learnLogistic } from '../../../src/workbench/backtest/logistic';
import { median } from '../../../src/workbench/backtest/peers';

const invoice = (customer: string, issued: number, late: number): ADocument => {
  const on = day('2025-01-01') + issued;
  return { customer, issued: isoOf(on), due: isoOf(on + 30), amount: '100', payments: [[isoOf(on + 30 + late), '100']] };
};
/** Two customers, one always five days late and one five days early. */
const HISTORY = Array.from({ length: 60 }, (_, at) => invoice(at % 2 === 0 ? 'Late' : 'Early', at * 6, at % 2 === 0 ? 5 : -5));

function foreseen(documents: readonly ADocument[], from: number): readonly (readonly [number, number])[] {
  const book = aBook(documents);
  const { settledOn, dueOn } = documentsAt(book, 99_999, 30);
  return foresee(book, day('2025-01-01') + from, day('2025-01-01') + from, settledOn, dueOn).map((one) => [one.chance, one.expectedDaysLate]);
}

test('two regular customers are told apart, and their days foreseen', () => {
  const { ours, lines } = compareForecasts(aBook(HISTORY), day('2025-10-01'), day('2026-12-31'));
  expect([ours.auc, ours.count, ours.lateCount]).toEqual([1, 14, 7]);
  expect(ours.meanAbsoluteError).toBeLessThan(1.5);
  expect(lines.find((line) => line.name.includes('own median'))?.meanError).toBe(0);
  expect(lines.find((line) => line.name.includes('due date'))?.meanError).toBe(5);
});

test('an answer planted in the future moves nothing that is said today', () => {
  const today = invoice('Late', 300, 5);
  const planted = Array.from({ length: 40 }, (_, at) => ({ ...invoice('Late', 250 + at, 0), payments: [[isoOf(day('2025-01-01') + 300 + at), '100'] as const] }));
  const before = HISTORY.filter((_, at) => at < 45);
  const unpaid = planted.map((one) => ({ ...one, payments: [['2027-01-01', '100'] as const] }));
  expect(foreseen([...before, ...planted, today], 300)).toEqual(foreseen([...before, ...unpaid, today], 300));
  expect(foreseen([...before, ...HISTORY.slice(51).map((one) => ({ ...one, customer: 'Late', amount: '9999', payments: [['2026-08-01', '9999'] as const] })), today], 300)).toEqual(foreseen([...before, today], 300));
});

test('logistic regression finds a slope, and says one half where nothing tells', () => {
  const rows = Array.from({ length: 200 }, (_, at) => [at, (at * 7) % 11]);
  const chance = learnLogistic(rows, rows.map(([at]) => at % 100 < at / 2));
  expect(chance([190, 5])).toBeGreaterThan(chance([10, 5]));
  expect(learnLogistic([[1], [1], [1], [1]], [true, false, true, false])([1])).toBeCloseTo(0.5);
  expect([median([3, 1, 2]), median([4, 1]), median([])]).toEqual([2, 2.5, 0]);
});

const PUBLIC = resolve(__dirname, '../../../../shared/data/ibm_ar_original.csv');
(existsSync(PUBLIC) ? test : test.skip)('on the public ledger, learning before each day and testing on 2013: ranking at least 0.88, error at most 6.6 days, ahead of the peers', () => {
  const iso = (text: string): string => { const [month, date, year] = text.split('/'); return `${year}-${(month ?? '').padStart(2, '0')}-${(date ?? '').padStart(2, '0')}`; };
  const rows = readFileSync(PUBLIC, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(','));
  const book = aBook(rows.map((row) => ({ customer: row[1] ?? '', issued: iso(row[4] ?? ''), due: iso(row[5] ?? ''), amount: row[6] ?? '', disputed: row[7] === 'Yes', payments: [[iso(row[8] ?? ''), row[6] ?? ''] as const] })));
  const { ours, lines } = compareForecasts(book, day('2013-01-01'), day('2013-12-31'));
  const named = (part: string) => lines.find((line) => line.name.includes(part));
  expect(ours.count).toBe(1189);
  expect(ours.auc).toBeGreaterThanOrEqual(0.88);
  expect(ours.meanAbsoluteError).toBeLessThanOrEqual(6.5);
  expect(named('shrunk')?.auc).toBeCloseTo(0.866, 2);
  expect(ours.auc ?? 0).toBeGreaterThan(named('nine features')?.auc ?? 1);
  expect(ours.meanAbsoluteError ?? 99).toBeLessThan(named('own median')?.meanError ?? 0);
  expect(named('due date')?.meanError).toBeCloseTo(11.03, 1);
});
