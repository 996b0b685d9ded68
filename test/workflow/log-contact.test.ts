/** A promise and a dispute recorded from the pane, through the real Office.js client: the log is made or added to, the review is the one after it, and the month goes on from there. */
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { isoOf } from '../../src/receivables/days';
import { draftContact, usualContact, type TypedContact } from '../../src/workflow/draft-contact';
import { exactAmountOf } from '../../src/ledger/exact-amount';
import { dayFromIso } from '../../src/receivables/days';
import { logContact } from '../../src/workflow/log-contact';
import type { RunOutcome } from '../../src/workflow/ports';
import { reviewLedger, type ReviewRun } from '../../src/workflow/review-ledger';
import { wordingFor } from '../../src/wording/sentences';
import { day } from '../a/book';
import { aRun, aSheet, openWorkbook, type OpenWorkbook } from '../a/open-workbook';

const HEAD = ['Customer no', 'Customer', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'];
const bench = (): OpenWorkbook => openWorkbook([aSheet('Invoices', [
  HEAD,
  ['00017', 'Alder Ltd', 'INV-1', day('2026-08-01'), day('2026-08-31'), 100, 'EUR'],
  ['00017', 'Alder Ltd', '00009', day('2026-08-03'), day('2026-09-02'), 50.5, 'EUR'],
  ['00017', 'Alder Ltd', 'INV-7', day('2026-09-20'), day('2026-10-20'), 30, 'EUR'],
  ['Z-9', 'Zebra Ltd', 'INV-900', day('2026-09-01'), day('2026-10-30'), 10, 'EUR'],
])]);
const readers = { exactAmount: exactAmountOf, dayFromIso, isoOf };
const TODAY = day('2026-10-02');

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

const reviewAt = async (open: OpenWorkbook, on = '2026-09-30'): Promise<ReviewRun> => done(await reviewLedger(open.workbook, {
  sheet: 'Invoices', block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: day(on), today: day(on), contacts: [],
}, aRun()));

async function record(open: OpenWorkbook, run: ReviewRun, kind: TypedContact['kind'], more: Partial<TypedContact> = {}): Promise<ReviewRun> {
  const account = run.review.accounts[0];
  const outcome = draftContact(run.review, account, { ...usualContact(run.review, account, kind, readers), ...more }, TODAY, readers);
  if ('mistakes' in outcome) throw new Error(JSON.stringify(outcome.mistakes));
  return done(await logContact(open.workbook, run, { account, contact: outcome.contact, by: 'Ruth', wording: wordingFor('en'), again: { today: TODAY, contacts: [] } }, aRun()));
}

/** Rows of the log, without empty cells at their end. */
function rows({ model }: OpenWorkbook): readonly string[] {
  const cells = model.sheets.find(({ name }) => name === 'Contact Log')?.cells;
  return Array.from({ length: (cells?.rowCount ?? 0) - 5 }, (_, row) => Array.from({ length: 14 }, (_v, column) => String(cells?.value(5 + row, column) ?? '')).join('|').replace(/\|+$/, ''));
}

const decided = ({ review, reminders }: ReviewRun): string => {
  const [decision] = reminders;
  const numbers = (places: readonly number[]): string => places.map((place) => review.entries.document[review.open.entry[place]]).join(' ');
  return 'send' in decision ? `${decision.send}: ${numbers(decision.documents)}` : `${decision.wait} until ${decision.until === null ? '–' : isoOf(decision.until)}`;
};

test('a promise: what is past due is promised, the log is made with it, and the letter waits until its day has passed', async () => {
  const open = bench();
  const before = await reviewAt(open);
  expect(decided(before)).toMatch(/^third-reminder: INV-1 00009$/);
  const after = await record(open, before, 'promise', { promisedFor: '2026-10-14', who: 'Ms Kent', note: 'After her payment run.' });
  expect(rows(open)).toEqual([`${day('2026-09-30')}|00017|Alder Ltd|EUR|Promise||Phone|INV-1, 00009|150.5|${day('2026-10-14')}||Ruth|Spoke with Ms Kent. After her payment run.`]);
  expect(decided(after)).toBe('promise-running until 2026-10-15');
  expect(decided(await reviewAt(open, '2026-10-08'))).toBe('promise-running until 2026-10-15');
  const broken = await reviewAt(open, '2026-10-15');
  expect(decided(broken)).toMatch(/INV-1 00009/);
  expect(broken.review.accounts[0].flags.map(({ rule }) => rule)).toContain('broken-promise');
});

test('a part promised, and a call that names nothing, under the rows that stand there', async () => {
  const open = bench();
  const promised = await record(open, await reviewAt(open), 'promise', { promisedFor: '2026-10-14', amount: '60,50' });
  const called = await record(open, promised, 'call', { note: 'Nobody there.' });
  expect(rows(open).map((row) => row.split('|').slice(4, 9).join('|'))).toEqual(['Promise||Phone|INV-1, 00009|60.5', 'Call||Phone||']);
  expect(called.log?.contacts.map(({ kind, amount, told }) => [kind, amount, told?.note])).toEqual([['promise', 60.5, ''], ['call', null, 'Nobody there.']]);
});

test('a dispute stands apart with its reason; ended, the invoice is reminded of again', async () => {
  const open = bench();
  const before = await reviewAt(open);
  const place = before.review.accounts[0].firstOpen;
  const disputed = await record(open, before, 'dispute', { places: [place], reason: 'quality' });
  expect(disputed.review.accounts[0]).toMatchObject({ open: 18050, disputed: 10000 });
  expect(decided(disputed)).toMatch(/: 00009$/);
  const ended = await record(open, disputed, 'resolved', { reason: 'not-justified', on: '2026-09-30' });
  expect(rows(open).map((row) => [row.split('|')[4], row.split('|')[7], row.split('|')[13]])).toEqual([['Dispute', 'INV-1', 'Quality or damage'], ['Resolved', 'INV-1', 'Not justified']]);
  expect(ended.review.accounts[0].disputed).toBe(0);
  expect(decided(ended)).toMatch(/: INV-1 00009$/);
  expect(ended.log?.problems).toEqual([]);
});

test('a log made before there was a column for reasons keeps them in the note', async () => {
  const open = bench();
  const called = await record(open, await reviewAt(open), 'call');
  open.model.sheets.find(({ name }) => name === 'Contact Log')?.cells.setValue(4, 13, 'Mood');
  await record(open, await reviewAt(open), 'dispute', { places: [called.review.accounts[0].firstOpen], reason: 'price', note: '90 was agreed.' });
  expect(rows(open)[1].split('|').slice(12)).toEqual(['Price or discount. 90 was agreed.']);
});

test('a log whose headings are gone is not added to', async () => {
  const open = bench();
  const run = await record(open, await reviewAt(open), 'call');
  const cells = open.model.sheets.find(({ name }) => name === 'Contact Log')?.cells;
  for (let column = 0; column < 14; column += 1) cells?.setValue(4, column, '');
  await expect(record(open, run, 'call')).rejects.toThrow('cannot be found');
});

test.each<[TypedContact['kind'], Partial<TypedContact>, string[]]>([
  ['promise', {}, ['promisedFor no-such-day']],
  ['promise', { promisedFor: '2026-09-29' }, ['promisedFor before-contact']],
  ['promise', { promisedFor: '2028-01-01' }, ['promisedFor too-far']],
  ['promise', { promisedFor: '2026-10-10', amount: 'some' }, ['amount not-an-amount']],
  ['promise', { promisedFor: '2026-10-10', amount: '0' }, ['amount not-above-zero']],
  ['promise', { promisedFor: '2026-10-10', amount: '-5' }, ['amount not-above-zero']],
  ['promise', { promisedFor: '2026-10-10', amount: '150.51' }, ['amount above-open']],
  ['promise', { promisedFor: '2026-10-10', amount: '150.50' }, []],
  ['promise', { promisedFor: '2026-10-10', places: [] }, ['documents nothing-chosen']],
  ['dispute', {}, ['documents nothing-chosen']],
  ['resolved', { places: [0] }, ['documents not-disputed']],
  ['call', { on: '2026-10-03' }, ['on in-the-future']],
  ['call', { on: '2026-10-02' }, []],
  ['note', { on: '' }, ['on no-such-day']],
])('%s with %j: %j', async (kind, more, expected) => {
  const { review } = await reviewAt(bench());
  const outcome = draftContact(review, review.accounts[0], { ...usualContact(review, review.accounts[0], kind, readers), ...more }, TODAY, readers);
  expect('mistakes' in outcome ? outcome.mistakes.map(({ field, problem }) => `${field} ${problem}`) : []).toEqual(expected);
});
