/** An agreed plan in the Contact Log, through the real Office.js client and the desk: its row, read back as a contact; and a plan that stands although its row could not be added. */
import type { Ledger } from '../../src/ledger/ledger';
import { debtOfPlaces, pastDueForPlan } from '../../src/receivables/plan-debt';
import { proposePlan } from '../../src/receivables/payment-plan';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { Reviewed } from '../../src/taskpane/desk';
import type { RunOutcome } from '../../src/workflow/ports';
import { day } from '../a/book';
import { atWork } from '../a/desk-at-work';
import { aRun, aSheet, openWorkbook, type OpenWorkbook } from '../a/open-workbook';
import { planned, someTerms } from '../a/plan';

const LEDGER = [
  ['Customer no', 'Customer', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
  ['00017', 'Alder Ltd', 'INV-1', day('2026-08-01'), day('2026-08-31'), 100, 'EUR'],
  ['00017', 'Alder Ltd', '00009', day('2026-08-03'), day('2026-09-02'), 50.5, 'EUR'],
  ['Z-9', 'Zebra Ltd', 'INV-900', day('2026-08-01'), day('2026-09-10'), 900, 'EUR'],
];

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

async function agreed(open: OpenWorkbook): Promise<{ reviewed: Reviewed; sheet: string; notLogged: string | null }> {
  const { desk } = atWork(open);
  await desk.survey();
  const ledger: Ledger = done(await desk.read({ sheet: 'Invoices', block: null }, null, aRun()));
  const reviewed = done(await desk.review(ledger, day('2026-09-30'), aRun()));
  const { review } = reviewed;
  const debt = debtOfPlaces(review, pastDueForPlan(review, review.accounts[0]));
  if ('mistakes' in debt) throw new Error('no debt');
  const plan = planned(proposePlan(debt.debt, someTerms({ agreedOn: review.asOf, firstOn: day('2026-10-15') }), DEFAULT_POLICY.plans, []));
  return done(await desk.writePlan(reviewed, plan, aRun()));
}

function rows({ model }: OpenWorkbook): readonly string[] {
  const cells = model.sheets.find(({ name }) => name === 'Contact Log')?.cells;
  return Array.from({ length: (cells?.rowCount ?? 0) - 5 }, (_, row) => Array.from({ length: 14 }, (_v, column) => String(cells?.value(5 + row, column) ?? '')).join('|').replace(/\|+$/, ''));
}

test('its row says what was agreed about which invoices, and the review made with it reads it back', async () => {
  const open = openWorkbook([aSheet('Invoices', LEDGER)]);
  const { reviewed, notLogged, sheet } = await agreed(open);
  expect(notLogged).toBeNull();
  expect(sheet).toBe('Plan – Alder Ltd');
  expect(rows(open)).toEqual([`${day('2026-09-30')}|00017|Alder Ltd|EUR|Plan|||INV-1, 00009|150.5||||Plan 1: 3 instalments, the last on 15 Dec 2026.`]);
  expect(reviewed.contacts).toMatchObject([{ kind: 'plan', stage: null, customerId: '00017', documents: ['INV-1', '00009'], amount: 150.5 }]);
});

test('a log that cannot be added to keeps no plan from being agreed: it stands, and what is missing is said', async () => {
  const open = openWorkbook([aSheet('Invoices', LEDGER)]);
  await agreed(open);
  const log = open.model.sheets.find(({ name }) => name === 'Contact Log');
  if (!log) throw new Error('no log');
  log.protectedSheet = true;
  const before = rows(open);
  const zebra = atWork(open);
  await zebra.desk.survey();
  const reviewed = done(await zebra.desk.review(done(await zebra.desk.read({ sheet: 'Invoices', block: null }, null, aRun())), day('2026-09-30'), aRun()));
  const account = reviewed.review.accounts.find(({ customer }) => customer.id === 'Z-9');
  if (!account) throw new Error('no Zebra');
  const debt = debtOfPlaces(reviewed.review, pastDueForPlan(reviewed.review, account));
  if ('mistakes' in debt) throw new Error('no debt');
  const second = done(await zebra.desk.writePlan(reviewed, planned(proposePlan(debt.debt, someTerms({ agreedOn: reviewed.review.asOf, firstOn: day('2026-10-15') }), DEFAULT_POLICY.plans, [])), aRun()));
  expect(second.sheet).toBe('Plan – Zebra Ltd');
  expect(second.notLogged).toMatch(/protected/i);
  expect(second.reviewed.plans.plans.map(({ customerName }) => customerName)).toEqual(['Alder Ltd', 'Zebra Ltd']);
  expect(rows(open)).toEqual(before);
});
