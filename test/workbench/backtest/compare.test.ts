/** The measure of the forecasts: the peers learn nothing of the future, and the published aims are held on the public ledger where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { aBook, day } from '../../a/book';
import type { ADocument } from '../../a/book';
import { foresee } from '../../../src/receivables/backtest';
import { isoOf } from '../../../src/receivables/days';
import { documentsAt } from '../../../src/receivables/open-balances';
import { LEAST_IN_TENTH, calibrationVerdict, chanceWithin } from '../../../src/workbench/backtest/by-chance';
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

test('how often right chances come out within five points, by hand', () => {
  // Of 10 at one half, 5 alone are within 5 points; of 20, 9 to 11.
  expect(chanceWithin(10, 0.5, 0.05)).toBeCloseTo(252 / 1024, 12);
  expect(chanceWithin(20, 0.5, 0.05)).toBeCloseTo((167960 * 2 + 184756) / 2 ** 20, 12);
  expect(chanceWithin(5, 0.2, 1)).toBeCloseTo(1, 12);
  const tenth = (count: number, said: number, happened: number) => ({ from: 0, to: 1, count, said, happened });
  const found = calibrationVerdict([tenth(50, 0.5, 0.55), tenth(100, 0.5, 0.56), tenth(49, 0.5, 1), tenth(80, 0, 0)]);
  expect([found.judged, found.within]).toEqual([2, 1]);
  expect(found.apart).toBeCloseTo(0.5 + 1.44, 12);
  expect(found.allWithinIfRight).toBeCloseTo(chanceWithin(50, 0.5, 0.05) * chanceWithin(100, 0.5, 0.05), 12);
  // Published: 5.99 for two, 16.92 for nine.
  expect(Math.abs(found.mostByChance - 5.99)).toBeLessThan(0.1);
  expect(calibrationVerdict(Array.from({ length: 9 }, () => tenth(50, 0.5, 0.5))).mostByChance).toBeCloseTo(16.92, 1);
  expect(calibrationVerdict([])).toEqual({ judged: 0, within: 0, allWithinIfRight: 1, apart: 0, mostByChance: 0 });
});

const PUBLIC = resolve(__dirname, '../../../../shared/data/ibm_ar_original.csv');
(existsSync(PUBLIC) ? test : test.skip)('on the public ledger, learning before each day and testing on 2013: ranking at least 0.88, error at most 6.5 days, ahead of the peers, and no chance further from what happened than luck explains', () => {
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
  // Five points in every tenth is more than a forecast right in every figure can promise here; that chance explains every miss is what can be asked.
  const verdict = calibrationVerdict(ours.calibration);
  expect(verdict.apart).toBeLessThan(verdict.mostByChance);
  const beyondChance = ours.calibration.filter(({ count, said, happened }) => count >= LEAST_IN_TENTH && Math.abs(happened - said) > 1.96 * Math.sqrt((said * (1 - said)) / count));
  expect(beyondChance).toEqual([]);
  expect(verdict.judged).toBeGreaterThanOrEqual(9);
  expect(verdict.allWithinIfRight).toBeLessThan(0.1);
});
