/** Letters that a person chose, and those about plans, marked as sent through the real Office.js client: logged under their name, and no step of the ladder but the hand-over's own. */
import { dayOf } from '../../src/receivables/days';
import type { LoggedContact } from '../../src/receivables/contact-log';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { usualPlan, draftPlan, letterAbout } from '../../src/workflow/draft-plan';
import { checkLetter, otherLetter } from '../../src/workflow/account-letters';
import { markSent } from '../../src/workflow/mark-sent';
import type { RunOutcome } from '../../src/workflow/ports';
import { reviewLedger, type ReviewRun } from '../../src/workflow/review-ledger';
import { wordingFor } from '../../src/wording/sentences';
import { dayFromIso, isoOf } from '../../src/receivables/days';
import { exactAmountOf } from '../../src/ledger/exact-amount';
import type { AnyLetter } from '../../src/letters/letter';
import { aRun, aSheet, openWorkbook, type OpenWorkbook } from '../a/open-workbook';

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const AS_OF = day(2026, 9, 30);
const FINAL: LoggedContact = { on: AS_OF - 40, customerId: 'Alder Ltd', currency: 'EUR', stage: 'final-demand', documents: ['INV-1'], promisedFor: null };
const STANDS: CollectionPolicy = { ...DEFAULT_POLICY, company: { ...DEFAULT_POLICY.company, name: 'Northwind Ltd', agencyName: 'Smith Collections Ltd' }, reminders: { ...DEFAULT_POLICY.reminders, finalDemandConfirmed: true, finalStep: 'collection-agency' } };

const bench = (): OpenWorkbook => openWorkbook([aSheet('Invoices', [
  ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
  ['Alder Ltd', 'INV-1', day(2026, 3, 1), day(2026, 4, 1), 900, 'EUR'],
  ['Birch', 'INV-3', day(2026, 8, 1), day(2026, 9, 26), 70, 'EUR'],
])]);

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}
const reviewAt = async (open: OpenWorkbook, policy = DEFAULT_POLICY, contacts: readonly LoggedContact[] = []): Promise<ReviewRun> => done(await reviewLedger(open.workbook, {
  sheet: 'Invoices', block: null, payments: null, customers: null, mapping: {}, policy, asOf: AS_OF, today: AS_OF, contacts,
}, aRun()));
const mark = (open: OpenWorkbook, run: ReviewRun, letter: AnyLetter, contacts: readonly LoggedContact[] = []) => markSent(open.workbook, run, {
  sent: [{ letter, channel: 'email', editedSubject: null }], by: 'Ruth', wording: wordingFor('en'), again: { today: AS_OF, contacts },
}, aRun());

function rows(open: OpenWorkbook): unknown[][] {
  const { cells } = open.model.sheets.find(({ name }) => name === 'Contact Log') ?? open.model.sheets[0];
  return Array.from({ length: cells.rowCount - 5 }, (_, row) => Array.from({ length: 13 }, (_v, column) => cells.value(5 + row, column)));
}

test('a letter that she chose is logged under its name; the ladder goes on as if it had not been', async () => {
  const open = bench();
  const run = await reviewAt(open);
  const written = otherLetter(run, { account: 0, letter: 'reply-already-paid' });
  if (written.is !== 'letter') throw new Error(written.what);
  expect(checkLetter(run, { ...written.letter, text: `${written.letter.text} Now!` }).map(({ rule }) => rule)).toEqual(['sender', 'exclamation']);
  const after = done(await mark(open, run, written.letter));
  expect(rows(open)).toEqual([[AS_OF, '', 'Alder Ltd', 'EUR', 'Letter', '', 'Email', 'INV-1', 900, '', written.letter.template, 'Ruth', 'Reply: "we have paid"']]);
  expect(after.reminders).toEqual(run.reminders);
  expect(after.log?.problems).toEqual([]);
});

test('so is a letter about a plan, in the text that stands on the Templates sheet', async () => {
  const open = bench();
  const run = await reviewAt(open);
  const [account] = run.review.accounts;
  const outcome = draftPlan(run.review, account, usualPlan(run.review, account, { isoOf }), { exactAmount: exactAmountOf, dayFromIso, isoOf });
  if (!('plan' in outcome)) throw new Error(JSON.stringify(outcome));
  const letter = letterAbout(run, account, outcome.plan, null);
  expect(checkLetter(run, letter).map(({ rule }) => rule)).toEqual(['sender']);
  done(await mark(open, run, letter));
  expect(rows(open)).toMatchObject([[AS_OF, '', 'Alder Ltd', 'EUR', 'Letter', '', 'Email', 'INV-1', '', '', letter.template, 'Ruth', 'Payment plan: proposal']]);
  expect(letter.template).toMatch(/^en plan-proposal \w{6}$/);
});

test('a hand-over stays locked until the deadline has passed and a person stands by its wording; sent, it ends the ladder', async () => {
  const open = bench();
  expect(otherLetter(await reviewAt(open, STANDS), { account: 0, letter: 'hand-over' })).toEqual({ is: 'lacking', what: 'final-demand' });
  expect(otherLetter(await reviewAt(open, STANDS, [{ ...FINAL, on: AS_OF - 3 }]), { account: 0, letter: 'hand-over' })).toEqual({ is: 'lacking', what: 'final-demand' });
  expect(otherLetter(await reviewAt(open, DEFAULT_POLICY, [FINAL]), { account: 0, letter: 'hand-over' })).toEqual({ is: 'lacking', what: 'confirmation' });
  const run = await reviewAt(open, STANDS, [FINAL]);
  expect(run.letters.map(({ stage }) => stage)).toEqual(['first-reminder']);
  expect(run.reminders[0]).toMatchObject({ wait: 'needs-confirmation', awaits: 'hand-over' });
  const written = otherLetter(run, { account: 0, letter: 'hand-over' });
  if (written.is !== 'letter') throw new Error(written.what);
  expect(written.letter.text).toContain('Smith Collections Ltd');
  expect(checkLetter(run, written.letter).map(({ rule }) => rule)).toEqual([]);
  const after = done(await mark(open, run, written.letter, [FINAL]));
  expect(rows(open).map((row) => row.slice(2, 9))).toEqual([['Alder Ltd', 'EUR', 'Letter', 'Hand-over', 'Email', 'INV-1', 900]]);
  expect(after.reminders[0]).toMatchObject({ wait: expect.stringMatching(/written-recently|on-hold/) as string });
  expect(await mark(open, run, written.letter, [FINAL])).toMatchObject({ is: 'failed', message: expect.stringContaining('no longer due') as string });
});
