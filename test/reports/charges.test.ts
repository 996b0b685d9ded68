/** What late payment is charged and early payment costs, on the sheets: there only where the policy says so, and adding up. */
import { buildReports } from '../../src/reports';
import { isoOf } from '../../src/receivables/days';
import { agingDetail } from '../../src/reports/aging-detail';
import { discountOfferBlock } from '../../src/reports/charges';
import { layOut } from '../../src/reports/lay-out';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { letterComposer } from '../../src/letters/compose-letter';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { statementSheet } from '../../src/reports/statement';
import { wordingFor } from '../../src/wording/sentences';
import { aBook, day } from '../a/book';
import { aReading } from '../a/reading';

const book = aBook([
  { no: 'A1', issued: '2026-01-01', due: '2026-01-31', amount: '1000', payments: [['2026-03-02', '400']] },
  { no: 'A2', issued: '2026-02-01', due: '2026-03-21', amount: '365' },
  { no: 'A3', issued: '2026-03-01', due: '2026-04-30', amount: '50' },
  { no: 'A4', kind: 'credit-note', issued: '2026-03-01', amount: '-20' },
]);
const inputUnder = (policy: Partial<CollectionPolicy>) => ({ review: makeReview(book, day('2026-03-31'), { ...DEFAULT_POLICY, ...policy }), reading: aReading([], { book }), wording: wordingFor('en'), context: { ledgerSheet: 'Ledger', version: '1' } });
const contract = { interest: { ...DEFAULT_POLICY.interest, method: 'contract' as const, rate: 0.1, flatFee: 5 } };

test('each line says its interest, its days, rate and balance; the total adds them', () => {
  const input = inputUnder(contract);
  const [table] = agingDetail(input).tables;
  const at = table.columns.findIndex((column) => column.id === 'interest');
  expect(table.rows.map((row) => row.cells.slice(at, at + 3))).toEqual([
    [1288, 500, '29 days at 10% on USD 1,000.00; 30 days at 10% on USD 600.00'], [0, 0, null], [100, 500, '10 days at 10% on USD 365.00'], [0, 0, null],
  ]);
  expect(table.footer?.[0].cells.slice(at, at + 2)).toMatchObject([{ value: 1388 }, { value: 1000 }]);
  expect(agingDetail(input).notes.join(' ')).toContain('10% a year of your contract');
});

test('the letter asks for the interest and fees that the detail and the statement show', () => {
  const alone = aBook([{ no: 'A1', issued: '2026-01-01', due: '2026-01-31', amount: '1000', payments: [['2026-03-02', '400']] }, { no: 'A2', issued: '2026-02-01', due: '2026-03-21', amount: '365' }]);
  const input = { ...inputUnder(contract), review: makeReview(alone, day('2026-03-31'), { ...DEFAULT_POLICY, ...contract }), reading: aReading([], { book: alone }) };
  const sumOf = (column: string, [table]: ReturnType<typeof agingDetail>['tables']): number => {
    const at = table.columns.findIndex(({ id }) => id === column);
    return table.rows.reduce((sum, { cells }) => sum + Number(cells[at] ?? 0), 0);
  };
  const statement = statementSheet(input, 0, null) as NonNullable<ReturnType<typeof statementSheet>>;
  const of = (tables: ReturnType<typeof agingDetail>['tables']): number[] => [sumOf('interest', tables), sumOf('fixedSum', tables)];
  expect([of(agingDetail(input).tables), of(statement.tables)]).toEqual([[1388, 1000], [1388, 1000]]);
  const [decision] = decideReminders(input.review, [], input.review.policy.reminders, day('2026-03-31'));
  if (!('send' in decision)) throw new Error('no letter is due');
  // 13.88 of interest and two fees of 5.00 on 965.00.
  const { text } = letterComposer(input.review, ENGLISH)(decision);
  expect(text).toContain('With USD 23.88 in interest and fees as agreed, the total is USD 988.88.');
});

test('what is not listed is summed with its interest', () => {
  const [table] = agingDetail(inputUnder(contract), 1).tables;
  const at = table.columns.findIndex((column) => column.id === 'interest');
  expect(table.rows.reduce((sum, row) => sum + Number(row.cells[at]), 0)).toBe(1388);
});

test('a discount is to be offered where the days gained are many: by when a customer pays, not by its terms', () => {
  const paid = (customer: string, days: number) => Array.from({ length: 4 }, (_, index) => ({ no: `${customer}${index}`, customer, issued: '2026-01-01', due: '2026-01-31', amount: '100', payments: [[isoOf(day('2026-01-01') + days), '100']] as const }));
  const own = aBook([...paid('Slow', 80), ...paid('Prompt', 30), ...paid('Early', 9), ...paid('Gone', 60), ...['Slow', 'Prompt', 'Early', 'New'].map((customer) => ({ no: `${customer}9`, customer, issued: '2026-04-01', due: '2026-05-01', amount: '50' }))]);
  const offers = (share: number) => discountOfferBlock({ review: makeReview(own, day('2026-04-10'), { ...DEFAULT_POLICY, discount: { share, withinDays: 10, insteadOfDays: 30 } }), reading: aReading([], { book: own }), wording: wordingFor('en'), context: { ledgerSheet: 'Ledger', version: '1' } });
  // 0.02 / 0.98 × 365 / 70, and over 20 days the figure of 2/10 net 30.
  expect(offers(0.02)?.rows.map(({ cells }) => [cells[0], cells[3], Math.round(Number(cells[4]) * 1e4)])).toEqual([['Slow', 80, 1064], ['Prompt', 30, 3724]]);
  expect(offers(0)).toBeNull();
});

test('without a policy of interest or discount no sheet but the policy itself speaks of either; a discount has its block', () => {
  const all = (policy: Partial<CollectionPolicy>) => { const made = inputUnder(policy); return JSON.stringify(buildReports(made.review, made.reading, made.wording, made.context).filter(({ id }) => id !== 'collection-policy').map((sheet) => layOut(sheet, new Map()).cells)); };
  expect(all({})).not.toMatch(/[Ii]nterest|discount/);
  const [shown] = [all({ discount: { share: 0.02, withinDays: 10, insteadOfDays: 30 } })];
  expect(shown).toContain('Cost of the discount 2% within 10 days, else 30 days');
  expect(shown).toContain('0.3724489795918367');
});
