/** How the pane's state follows events: nothing is forgotten that she would miss, and nothing is kept that no longer holds. */
import type { LedgerMapping } from '../../src/ledger/ledger';
import { corrected, INITIAL, reduce, type PaneEvent, type PaneState } from '../../src/taskpane/state';
import { day } from '../a/book';
import { aLedger, aSurvey, REPORTS, reviewedOf } from '../a/desk';

const after = (events: readonly PaneEvent[], from: PaneState = INITIAL): PaneState => events.reduce(reduce, from);
const ledger = aLedger();
const reviewed = reviewedOf(ledger, day('2026-09-30'));
const progress = { stage: 'reading', done: 1, total: 2, unit: 'rows' } as const;
const chosen: readonly PaneEvent[] = [{ type: 'surveyed', survey: aSurvey() }, { type: 'chose', choice: { sheet: 'Invoices', block: null } }];

test('another sheet drops what was read, chosen and corrected for the first', () => {
  const state = after([...chosen, { type: 'corrected', correction: { what: 'column', role: 'dueDate', letter: 'C' } }, { type: 'read', reading: { is: 'read', ledger } }, { type: 'dated', asOf: 46_000 },
    { type: 'chose', choice: { sheet: 'Other', block: null } }]);
  expect(state).toMatchObject({ mapping: null, reading: { is: 'none' }, asOf: null, correcting: null, choice: { sheet: 'Other' } });
});

test('corrections name their sheet; what a reading was made with is taken up, and hers stand above it', () => {
  const correct: PaneEvent = { type: 'corrected', correction: { what: 'column', role: 'dueDate', letter: null } };
  const read = (corrections: LedgerMapping): PaneEvent => ({ type: 'read', reading: { is: 'read', ledger: { ...ledger, corrections } } });
  expect(after([...chosen, correct]).mapping).toEqual({ sheet: 'Invoices', columns: { dueDate: null } });
  expect(after([...chosen, read({ kind: 'invoices' }), correct]).mapping).toEqual({ kind: 'invoices', sheet: 'Invoices', columns: { dueDate: null } });
  expect(after([...chosen, correct, read({ kind: 'invoices' })]).mapping).toEqual({ sheet: 'Invoices', columns: { dueDate: null } });
});

test('what a refused sheet was looked at with is taken up too: a further correction drops none of it', () => {
  const refused: PaneEvent = { type: 'read', reading: { is: 'refused', text: 'Which comes first?', asksDateOrder: true, corrections: { sheet: 'Invoices', columns: { dueDate: 'C' } } } };
  expect(after([...chosen, refused, { type: 'corrected', correction: { what: 'date-order', order: 'dmy' } }]).mapping).toEqual({ sheet: 'Invoices', columns: { dueDate: 'C' }, dateOrder: 'dmy' });
});

test('corrections add up, and can be forgotten', () => {
  const one = corrected({ columns: { amount: 'D' } }, { what: 'column', role: 'dueDate', letter: 'E' });
  expect(one).toEqual({ columns: { amount: 'D', dueDate: 'E' } });
  expect(corrected(one, { what: 'date-order', order: 'dmy' })).toEqual({ columns: { amount: 'D', dueDate: 'E' }, dateOrder: 'dmy' });
  expect(corrected(one, { what: 'currency', currency: 'EUR' })).toMatchObject({ currency: 'EUR' });
  expect(corrected(one, { what: 'kind', kind: 'transactions' })).toMatchObject({ kind: 'transactions' });
  expect(corrected(one, { what: 'header-row', row: 7 })).toEqual({ ...one, headerRow: 7 });
  expect(corrected({ ...one, headerRow: 7 }, { what: 'header-row', row: null })).toEqual(one);
  expect(corrected({ payments: 'Receipts' }, { what: 'payments', sheet: null })).toEqual({ payments: null });
  expect(corrected({}, { what: 'customers', sheet: 'Debtors' })).toEqual({ customers: 'Debtors' });
  expect(corrected({ ...one, sheet: 'Invoices' }, { what: 'nothing' })).toEqual({ sheet: 'Invoices' });
});

test('progress goes to the run, or to the reading, or nowhere', () => {
  expect(after([{ type: 'started', errand: 'write' }, { type: 'progressed', progress, at: 0 }]).run).toEqual({ errand: 'write', progress, stopping: false });
  expect(after([{ type: 'read', reading: { is: 'under-way', progress: null, stopping: false } }, { type: 'progressed', progress, at: 0 }]).reading).toEqual({ is: 'under-way', progress, stopping: false });
  expect(after([{ type: 'progressed', progress, at: 0 }])).toBe(INITIAL);
});

test('stop is shown at once, before the work has stopped', () => {
  expect(after([{ type: 'started', errand: 'review' }, { type: 'stopping' }]).run?.stopping).toBe(true);
  expect(after([{ type: 'read', reading: { is: 'under-way', progress: null, stopping: false } }, { type: 'stopping' }]).reading).toMatchObject({ stopping: true });
  expect(after([{ type: 'stopping' }])).toBe(INITIAL);
});

test('a review takes the pane to its result, with nothing written of it yet', () => {
  const state = after([...chosen, { type: 'started', errand: 'review' }, { type: 'reviewed', reviewed }]);
  expect(state).toMatchObject({ screen: 'review', run: null, written: null, stale: false, letter: 0 });
});

test('a failed write leaves the review in sight', () => {
  const notice = { tone: 'bad', text: 'Excel is busy.' } as const;
  const state = after([{ type: 'reviewed', reviewed }, { type: 'started', errand: 'write' }, { type: 'ended', notice }]);
  expect(state).toMatchObject({ screen: 'review', run: null, written: null, notice, reviewed });
});

test('what was written can be put back, once', () => {
  const good = { tone: 'good', text: 'x' } as const;
  const wrote = after([{ type: 'reviewed', reviewed }, { type: 'wrote', reports: REPORTS, notice: good, hasPrevious: true }]);
  expect(wrote).toMatchObject({ written: REPORTS, hasPrevious: true });
  expect(after([{ type: 'restored', notice: good, hasPrevious: false }], wrote)).toMatchObject({ written: null, hasPrevious: false });
});

test('a changed ledger makes a review stale, and a new review fresh', () => {
  const stale = after([{ type: 'reviewed', reviewed }, { type: 'ledger-changed' }]);
  expect(stale.stale).toBe(true);
  expect(after([{ type: 'reviewed', reviewed }], stale).stale).toBe(false);
  expect(after([{ type: 'ledger-changed' }])).toBe(INITIAL);
});

test('the letter in front is always one that there is', () => {
  const state = after([{ type: 'reviewed', reviewed }]);
  expect(reviewed.letters.length).toBe(3);
  expect(after([{ type: 'picked-letter', letter: 99 }], state).letter).toBe(2);
  expect(after([{ type: 'picked-letter', letter: -1 }], state).letter).toBe(0);
});

test('a notice lasts until she goes on', () => {
  const state = after([{ type: 'reviewed', reviewed }, { type: 'noticed', notice: { tone: 'good', text: 'Copied.' } }]);
  expect(state.notice?.text).toBe('Copied.');
  expect(after([{ type: 'went', screen: 'letters' }], state).notice).toBeNull();
});
