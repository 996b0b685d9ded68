/** A payment plan through a month of ledgers in one workbook: agreed, paid in part, missed, made good, completed; with the right ladder, flags and sheets at every step. */
import { aRun, aSheet, openModel, openWorkbook } from '../a/open-workbook';
import type { OpenWorkbook } from '../a/open-workbook';
import { day, minor } from '../a/book';
import { planned, someTerms } from '../a/plan';
import { isoOf } from '../../src/receivables/days';
import { proposePlan } from '../../src/receivables/payment-plan';
import type { PlanTerms, ProposedPlan } from '../../src/receivables/payment-plan';
import { debtOfPlaces, pastDueForPlan } from '../../src/receivables/plan-debt';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { readXlsx } from '../../src/workbench/files/read-xlsx';
import { saveWorkbook } from '../../src/workbench/files/save-workbook';
import type { RunOutcome } from '../../src/workflow/ports';
import { reviewLedger } from '../../src/workflow/review-ledger';
import type { ReviewRun } from '../../src/workflow/review-ledger';
import { writePlan } from '../../src/workflow/write-plan';
import type { WrittenPlan } from '../../src/workflow/write-plan';
import { writeReview } from '../../src/workflow/write-review';
import { wordingFor } from '../../src/wording/sentences';

const HEAD = ['Customer no', 'Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Open balance', 'Currency'];
/** Alder owes 200 and 100 past due and 50 of a later invoice; Birch keeps the sheet a ledger when Alder has paid all. */
const rowsWith = (open: readonly [number, number]): (string | number)[][] => [
  HEAD, ...([['INV-1', '2025-10-01', '2025-11-01', 200, open[0]], ['INV-2', '2025-10-02', '2025-11-02', 100, open[1]]] as const).filter(([, , , , left]) => left > 0)
    .map(([no, issued, due, amount, left]) => ['00017', 'Alder & Söhne: "Ltd"', no, day(issued), day(due), amount, left, 'EUR']),
  ['00018', 'Birch', 'INV-8', day('2025-12-20'), day('2026-12-19'), 75, 75, 'EUR'], ['00018', 'Birch', 'INV-9', day('2025-12-20'), day('2026-12-20'), 25, 25, 'EUR'],
];

const wording = wordingFor('en');
const writing = { wording, context: { ledgerSheet: 'Ledger', version: '9.9.9' } };

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

function setLedger({ model }: OpenWorkbook, open: readonly [number, number]): void {
  const sheet = model.sheets.find(({ name }) => name === 'Ledger');
  const rows = rowsWith(open);
  for (let r = 1; r < 6; r += 1) HEAD.forEach((_, c) => sheet?.cells.setValue(r, c, rows[r]?.[c] ?? ''));
  for (let r = 1; r < rows.length; r += 1) for (const c of [3, 4]) sheet?.cells.setValue(r, c, rows[r][c]);
}

const review = async ({ workbook }: OpenWorkbook, on: string): Promise<ReviewRun> => done(await reviewLedger(workbook, {
  sheet: 'Ledger', block: null, payments: null, customers: null, mapping: { columns: { invoiceDate: 'D', dueDate: 'E' }, dateOrder: 'serial' }, policy: DEFAULT_POLICY, asOf: day(on), today: day(on), contacts: [],
}, aRun()));

function agree(run: ReviewRun, more: Partial<PlanTerms> = {}): ProposedPlan {
  const account = run.review.accounts.find(({ customer }) => customer.id === '00017');
  const debt = account ? debtOfPlaces(run.review, pastDueForPlan(run.review, account)) : { mistakes: [] };
  if ('mistakes' in debt) throw new Error(JSON.stringify(debt));
  return planned(proposePlan(debt.debt, someTerms({ agreedOn: run.review.asOf, firstOn: day('2026-01-30'), every: 'month-end', ...more }), DEFAULT_POLICY.plans, []));
}

/** What stands on a sheet, row by row, as it shows. */
function shown({ model }: OpenWorkbook, name: string): string[] {
  const sheet = model.sheets.find((one) => one.name === name);
  return Array.from({ length: sheet?.cells.rowCount ?? 0 }, (_, row) => Array.from({ length: 10 }, (__, column) => String(sheet?.cells.value(row, column) ?? '')).join('|').replace(/\|+$/, ''));
}

function stateOf({ review: made, reminders }: ReviewRun): string {
  const at = made.accounts.findIndex(({ customer }) => customer.id === '00017');
  const decision = reminders[at];
  const step = !decision ? 'gone' : 'send' in decision ? decision.send : decision.wait;
  return [made.plans.standings.map(({ status }) => status).join(), step, made.accounts[at]?.flags.some(({ rule }) => rule === 'broken-plan') ? 'flagged' : 'not flagged'].join(' / ');
}

test('agreed, paid in part, missed, made good, completed', async () => {
  const open = openWorkbook([aSheet('Ledger', rowsWith([200, 100]))]);
  const before = await review(open, '2026-01-05');
  expect(stateOf(before)).toBe(' / fourth-reminder / not flagged');
  const { plan, sheet } = done<WrittenPlan>(await writePlan(open.workbook, before, agree(before), writing, aRun()));
  expect([plan.id, sheet]).toEqual([1, 'Plan – Alder & Söhne "Ltd"']);
  expect(open.model.sheets.map(({ name }) => name)).toEqual(['Ledger', 'Payment Plans', sheet]);

  const agreed = await review(open, '2026-01-05');
  expect(agreed.plans).toMatchObject({ plans: [plan], problems: [] });
  expect(stateOf(agreed)).toBe('on-track / plan-on-track / not flagged');
  done(await writeReview(open.workbook, agreed, writing, aRun()));

  setLedger(open, [100, 100]);
  const paid = await review(open, '2026-02-10');
  expect(stateOf(paid)).toBe('on-track / plan-on-track / not flagged');
  expect(paid.review.plans.standings[0]).toMatchObject({ paid: minor('100'), overdue: 0, nextDue: day('2026-02-27') });

  setLedger(open, [40, 100]);
  expect(stateOf(await review(open, '2026-03-02'))).toBe('on-track / plan-on-track / not flagged');
  expect(stateOf(await review(open, '2026-03-03'))).toBe('late / fourth-reminder / not flagged');
  const missed = await review(open, '2026-03-14');
  expect(stateOf(missed)).toBe('broken / fourth-reminder / flagged');
  done(await writeReview(open.workbook, missed, writing, aRun()));
  expect(shown(open, 'Payment Plans').find((row) => row.startsWith('1|'))).toBe(`1|Alder & Söhne: "Ltd"|00017|EUR|${day('2026-01-05')}|300|300|160|140|40`);
  const lines = shown(open, sheet);
  const from = lines.findIndex((line) => line.startsWith('No.|'));
  expect(lines.slice(from + 1, from + 5)).toEqual([
    `1|${day('2026-01-30')}|100|100|0|0|200|100|0|paid`, `2|${day('2026-02-27')}|100|100|0|0|100|60|40|unpaid`, `3|${day('2026-03-31')}|100|100|0|0|0|0|100|not due yet`, 'Total||300|300|0|0||160|140',
  ]);

  setLedger(open, [0, 100]);
  expect(stateOf(await review(open, '2026-03-14'))).toBe('on-track / plan-on-track / not flagged');
  setLedger(open, [0, 0]);
  const last = await review(open, '2026-03-31');
  expect(stateOf(last)).toBe('completed / gone / not flagged');
  done(await writeReview(open.workbook, last, writing, aRun()));
  expect(shown(open, sheet).some((line) => line.endsWith('|3 instalments|completed'))).toBe(true);
}, 60_000);

test('a plan written, read back and written again is the same; also from a saved file, and with interest, fee and a down payment', async () => {
  const open = openWorkbook([aSheet('Ledger', rowsWith([200, 100]))]);
  const before = await review(open, '2026-01-05');
  const proposed = agree(before, { interest: 'simple', rate: 0.0925, fee: 1234, downPayment: 3333, parts: { by: 'equal', count: 7 } });
  const { plan, sheet } = done<WrittenPlan>(await writePlan(open.workbook, before, proposed, writing, aRun()));
  const again = await review(open, '2026-01-05');
  expect(again.plans.plans).toEqual([plan]);
  const first = shown(open, sheet);
  done(await writeReview(open.workbook, again, writing, aRun()));
  expect(shown(open, sheet)).toEqual(first);
  const reopened = openModel(readXlsx(saveWorkbook(open.model), 'plans.xlsx'));
  expect((await review(reopened, '2026-01-05')).plans.plans).toEqual([plan]);
  // Each formula shows what the review worked out.
  const standing = again.review.plans.standings[0];
  expect(first.some((line) => line.startsWith(`${day('2026-01-05')}|${day('2026-01-05')}|0|300|0|0|3|14|8 instalments|on track`))).toBe(standing.status === 'on-track');
}, 60_000);

test('two plans of one account, an invoice on one plan only, and a sheet deleted', async () => {
  const open = openWorkbook([aSheet('Ledger', rowsWith([200, 100]))]);
  const before = await review(open, '2026-01-05');
  const [first, second] = pastDueForPlan(before.review, before.review.accounts[0]).map((place) => {
    const debt = debtOfPlaces(before.review, [place]);
    if ('mistakes' in debt) throw new Error('no debt');
    return planned(proposePlan(debt.debt, someTerms({ agreedOn: before.review.asOf }), DEFAULT_POLICY.plans, []));
  });
  const names = [done<WrittenPlan>(await writePlan(open.workbook, before, first, writing, aRun())).sheet, done<WrittenPlan>(await writePlan(open.workbook, before, second, writing, aRun())).sheet];
  expect(names).toEqual(['Plan – Alder & Söhne "Ltd"', 'Plan – Alder & Söhne "Ltd" (2)']);
  const twice = await writePlan(open.workbook, before, second, writing, aRun());
  expect(twice).toMatchObject({ is: 'failed', message: 'An invoice of it has been put on plan 2 meanwhile. Review the ledger again. Nothing was written.' });
  const now = await review(open, '2026-01-05');
  expect(now.plans.plans.map(({ id, documents }) => [id, documents.map(({ number }) => number)])).toEqual([[1, ['INV-1']], [2, ['INV-2']]]);
  expect(debtOfPlaces(now.review, [now.review.plans.standings[0].places[0]])).toMatchObject({ mistakes: [{ field: 'documents', problem: 'already-planned', facts: { invoice: { text: 'INV-1' }, plan: { text: '1' } } }] });
  open.model.sheets.splice(open.model.sheets.findIndex(({ name }) => name === names[0]), 1);
  for (const [name, formula] of open.model.names) if (formula.includes('Plan – Alder & Söhne "Ltd"\'')) open.model.names.set(name, '=#REF!');
  const left = await review(open, '2026-01-05');
  expect(left.plans.plans.map(({ id }) => id)).toEqual([2]);
  expect(pastDueForPlan(left.review, left.review.accounts[0])).toHaveLength(1);
}, 60_000);

test('what she types over is read: a later day and other parts; a sum that is wrong is told with its cell, and the plan counts no more', async () => {
  const open = openWorkbook([aSheet('Ledger', rowsWith([200, 100]))]);
  const before = await review(open, '2026-01-05');
  const { sheet } = done<WrittenPlan>(await writePlan(open.workbook, before, agree(before), writing, aRun()));
  const cells = open.model.sheets.find(({ name }) => name === sheet)?.cells;
  const row = shown(open, sheet).findIndex((line) => line.startsWith('1|' + String(day('2026-01-30'))));
  cells?.setValue(row, 1, day('2026-02-06'));
  cells?.setValue(row, 3, 80);
  cells?.setValue(row + 1, 3, 120);
  const typed = await review(open, '2026-01-05');
  expect(typed.plans.plans[0].instalments.map(({ dueOn, amount }) => [isoOf(dueOn), amount])).toEqual([['2026-02-06', 8000], ['2026-02-27', 12000], ['2026-03-31', 10000]]);
  cells?.setValue(row, 3, 81);
  const wrong = await review(open, '2026-01-05');
  expect(wrong.plans.plans).toEqual([]);
  expect(wrong.ledger.problems.filter((one) => one.sheet === sheet).map(({ row: at, column, problem, message }) => [at, column, problem, message])).toEqual([
    [row + 3, 'D', 'footer-differs', `The parts of the debt on the sheet "${sheet}" come to 301.00, its invoices to 300.00. Mend the column before the interest; until then the plan is not counted on.`],
  ]);
  expect(stateOf(wrong)).toBe(' / fourth-reminder / not flagged');
  cells?.setValue(row, 1, 'soon');
  expect((await review(open, '2026-01-05')).ledger.problems.find((one) => one.sheet === sheet)?.message).toBe(`"soon" in cell B${row + 1} of the sheet "${sheet}" is no date. Write it as 2026-10-14. Until then the plan is not counted on.`);
}, 60_000);
