/** The settlement sheet: every live figure recalculates to ours, whoever the customer is and whatever the language. */
import { planned, someTerms } from '../a/plan';
import { day, minor } from '../a/book';
import type { ADocument } from '../a/book';
import { aReading } from '../a/reading';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import { longerTerms } from '../../src/receivables/longer-terms';
import { makeReview } from '../../src/receivables/make-review';
import { proposePlan } from '../../src/receivables/payment-plan';
import { debtOfPlaces, pastDueForPlan } from '../../src/receivables/plan-debt';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { settle } from '../../src/receivables/settlement';
import type { SettlementTerms } from '../../src/receivables/settlement';
import { layOut } from '../../src/reports/lay-out';
import { isReportSheetId } from '../../src/reports/report-sheet';
import { settlementSheet } from '../../src/reports/settlement';
import { writeAbout } from '../../src/workflow/write-about';
import { wordingFor } from '../../src/wording/sentences';

const DOCUMENTS: ADocument[] = [
  { no: 'A1', customer: '=Alder "& Co"', issued: '2025-08-01', due: '2025-09-01', amount: '700.01' }, { no: 'A2', customer: '=Alder "& Co"', issued: '2025-09-01', due: '2025-10-01', amount: '300.00' },
];
const reading = aReading(DOCUMENTS);
const review = makeReview(reading.book, day('2026-01-05'), DEFAULT_POLICY);
const [account] = review.accounts;

function aCase(): Parameters<typeof settlementSheet>[2] {
  const debt = debtOfPlaces(review, pastDueForPlan(review, account));
  if ('mistakes' in debt) throw new Error('There is no debt.');
  const plan = planned(proposePlan(debt.debt, someTerms({ parts: { by: 'equal', count: 6 } }), DEFAULT_POLICY.plans, []));
  const terms: SettlementTerms = {
    debt: minor('1000.01'), rate: 0.08, asOf: review.asOf, lump: { amount: minor('800'), chance: 0.9, taken: 0, days: 14 }, agency: { amount: minor('1000.01'), chance: 0.5, taken: 0.25, days: 180 },
    plan: { payments: plan.instalments.map(({ dueOn, amount }) => ({ on: dueOn, amount })), chance: 0.7 },
  };
  const longer = { sales: minor('36500'), daysNow: 30, daysNew: 60, rate: 0.08 };
  return { terms, settled: settle(terms), longer: { terms: longer, cost: longerTerms(longer) } };
}

async function wrongIn(language: string): Promise<readonly string[]> {
  const wording = wordingFor(language);
  const context = { ledgerSheet: 'Ledger', version: '1' };
  const open = openWorkbook([aSheet('Ledger', [['Customer']])]);
  const outcome = await writeAbout(open.workbook, { review, ledger: reading }, account, { is: 'settlement', settlement: aCase() }, { wording, context }, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  const model = open.model.sheets.find(({ name }) => name === outcome.result.name);
  const laidOut = layOut(settlementSheet({ review, reading, wording, context }, account, aCase()), new Map());
  return [...laidOut.expected].flatMap(([at, value]) => {
    const [row, column] = at.split(',').map(Number);
    const shown = model?.cells.value(row - 1, column);
    return (typeof value === 'number' ? Math.abs(Number(shown) - value) < 1e-9 : shown === value) ? [] : [`${at}: ${String(shown)} instead of ${value}`];
  });
}

test.each(['en', 'de'])('every live figure is ours (%s)', async (language) => {
  expect(await wrongIn(language)).toEqual([]);
});

test('its name is one that Excel takes, and one of ours', () => {
  const made = settlementSheet({ review, reading, wording: wordingFor('en'), context: { ledgerSheet: 'Ledger', version: '1' } }, account, aCase());
  expect(isReportSheetId(made.id)).toBe(true);
  expect(made.name).toBe('Settlement – =Alder "& Co"');
});
