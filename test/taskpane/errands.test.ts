/** What is asked of the desk when she presses something, and what she is told of how it went. */
import { createErrands, type Errands } from '../../src/taskpane/errands/errands';
import type { Desk } from '../../src/taskpane/desk';
import { createStore, type Store } from '../../src/taskpane/store';
import { WorkbookFailure, type RunControl, type RunOutcome } from '../../src/workflow/ports';
import { wordingFor } from '../../src/wording/sentences';
import { aDesk, aLedger, aSurvey } from '../a/desk';

function aPane(more: Partial<Desk> = {}): { store: Store; errands: Errands; asked: readonly string[] } {
  const desk = aDesk(more);
  const store = createStore();
  return { store, errands: createErrands(desk, store, wordingFor('en')), asked: desk.asked };
}

async function reviewedPane(more: Partial<Desk> = {}): Promise<ReturnType<typeof aPane>> {
  const pane = aPane(more);
  await pane.errands.open();
  await pane.errands.review();
  return pane;
}

/** Work that goes on until it is stopped, as work behind the port does. */
function untilStopped<T>(run: RunControl): Promise<RunOutcome<T>> {
  return new Promise((_resolve, reject) => run.signal.addEventListener('abort', () => reject(run.signal.reason as Error)));
}

test('opening reads the sheet that looks most like a ledger', async () => {
  const { store, errands, asked } = aPane();
  await errands.open();
  expect(asked).toEqual(['read Invoices']);
  expect(store.state()).toMatchObject({ choice: { sheet: 'Invoices', block: null }, reading: { is: 'read' } });
});

test('opening reads the sheet she used before, where it still stands', async () => {
  const remembering = (sheet: string): Partial<Desk> => ({ survey: () => Promise.resolve(aSurvey({ lastSheet: sheet })) });
  const there = aPane(remembering('Summary 2025'));
  await there.errands.open();
  expect(there.asked).toEqual(['read Summary 2025']);
  const gone = aPane(remembering('Deleted'));
  await gone.errands.open();
  expect(gone.asked).toEqual(['read Invoices']);
});

test('a workbook without a ledger is not read', async () => {
  const { errands, asked } = aPane({ survey: () => Promise.resolve(aSurvey({ best: null })) });
  await errands.open();
  expect(asked).toEqual([]);
});

test('a refusal is shown where the card would stand, in its own words', async () => {
  const { store, errands } = aPane({ read: () => Promise.resolve({ is: 'refused', why: 'no-dates', message: 'Invoices has no dates.' }) });
  await errands.open();
  expect(store.state().reading).toEqual({ is: 'refused', text: 'Invoices has no dates.', asksHeaderRow: true });
});

test('reading that is stopped says so, and nothing is taken', async () => {
  const { store, errands } = aPane({ read: (_choice, _mapping, run) => untilStopped(run) });
  const opening = errands.open();
  await Promise.resolve().then(() => Promise.resolve());
  await new Promise((resolve) => setTimeout(resolve));
  errands.stop();
  await opening;
  expect(store.state().reading).toEqual({ is: 'stopped' });
});

test('a sheet chosen while another is read wins', async () => {
  let finishFirst: (outcome: RunOutcome<ReturnType<typeof aLedger>>) => void = () => undefined;
  const { store, errands } = aPane({
    read: (choice) => (choice.sheet === 'Slow' ? new Promise((resolve) => (finishFirst = resolve)) : Promise.resolve({ is: 'done', result: aLedger({ sheet: choice.sheet }) })),
  });
  const slow = errands.choose({ sheet: 'Slow', block: null });
  await errands.choose({ sheet: 'Quick', block: null });
  finishFirst({ is: 'done', result: aLedger({ sheet: 'Slow' }) });
  await slow;
  expect(store.state().reading).toMatchObject({ is: 'read', ledger: { sheet: 'Quick' } });
});

test('a correction reads again and is remembered', async () => {
  const { errands, asked } = aPane();
  await errands.open();
  await errands.correct({ what: 'column', role: 'dueDate', letter: 'C' });
  expect(asked).toEqual(['read Invoices', 'read Invoices', 'remember {"columns":{"dueDate":"C"},"sheet":"Invoices"}']);
});

test('a review is made as of the day the sheet states, or the day she chose', async () => {
  const { store, errands, asked } = await reviewedPane();
  expect(asked).toContain('review 2026-09-30');
  expect(store.state().screen).toBe('review');
  errands.date(46_000);
  await errands.review();
  expect(asked).toContain('review 2025-12-09');
});

test('a review that is stopped leaves the pane where it was and says that nothing changed', async () => {
  const { store, errands } = aPane({ review: (_ledger, _asOf, run) => untilStopped(run) });
  await errands.open();
  const reviewing = errands.review();
  expect(store.state().run).toMatchObject({ errand: 'review', stopping: false });
  errands.stop();
  expect(store.state().run?.stopping).toBe(true);
  await reviewing;
  expect(store.state()).toMatchObject({ screen: 'ledger', run: null, reviewed: null, notice: { tone: 'quiet', text: 'Stopped. Nothing was changed.' } });
});

test('progress that comes after the next run began is not shown', async () => {
  let late: RunControl | null = null;
  const { store, errands } = aPane({ review: (_ledger, _asOf, run) => (late = run, Promise.resolve({ is: 'stopped' })) });
  await errands.open();
  await errands.review();
  await errands.choose({ sheet: 'Invoices', block: null });
  const before = store.state();
  (late as RunControl | null)?.report({ stage: 'reviewing', done: 1, total: 2, unit: 'steps' });
  expect(store.state()).toBe(before);
});

test('what a host refuses is told in its words, with the details for support', async () => {
  const { store, errands } = await reviewedPane({ write: () => Promise.resolve({ is: 'failed', message: 'Finish editing the cell.', detail: 'InvalidOperationInCellEditMode' }) });
  await errands.write();
  expect(store.state()).toMatchObject({ screen: 'review', written: null, notice: { tone: 'bad', text: 'Finish editing the cell.', detail: 'InvalidOperationInCellEditMode' } });
});

test('what nobody foresaw is told too, and the pane goes on', async () => {
  const { store, errands } = await reviewedPane({ write: () => Promise.reject(new Error('boom')), showRow: () => Promise.reject(new Error('gone')) });
  await errands.write();
  expect(store.state().notice).toMatchObject({ tone: 'bad', detail: expect.stringContaining('boom') });
  await errands.showRow({ sheet: 'Invoices', row: 3 });
  expect(store.state().notice?.detail).toContain('gone');
  expect(store.state().run).toBeNull();
});

test('a workbook that fails speaks for itself', async () => {
  const { store, errands } = aPane({ survey: () => Promise.reject(new WorkbookFailure('The workbook is read-only. Save it under another name.', 'AccessDenied')) });
  await errands.open();
  expect(store.state().notice).toEqual({ tone: 'bad', text: 'The workbook is read-only. Save it under another name.', detail: 'AccessDenied' });
});

test('after writing, the sheets are named and the previous ones can be put back', async () => {
  const { store, errands, asked } = await reviewedPane();
  await errands.write();
  expect(store.state()).toMatchObject({ hasPrevious: true, notice: { tone: 'good', text: 'Written: Overview, Aging Summary, Aging Detail, Problems.' } });
  await errands.restore();
  expect(asked).toContain('restore');
  expect(store.state()).toMatchObject({ written: null, hasPrevious: false, notice: { text: 'The previous reports are back.' } });
});

test('a change of the ledger is noticed, and only the latest ledger is watched', async () => {
  let changed = (): void => undefined;
  let stopped = 0;
  const { store, errands } = await reviewedPane({ watch: (_ledger, call) => (changed = call, Promise.resolve(() => (stopped += 1, Promise.resolve()))) });
  changed();
  expect(store.state().stale).toBe(true);
  await errands.review();
  expect(stopped).toBe(1);
});

test('a refresh reads the ledger again and reviews it as of the same day; what it cannot read it says beside the old review', async () => {
  const good = await reviewedPane();
  good.errands.date(46_000);
  await good.errands.refresh();
  expect(good.asked.slice(-2)).toEqual(['read Invoices', 'review 2025-12-09']);
  let broken = false;
  const bad = await reviewedPane({ read: () => Promise.resolve(broken ? { is: 'refused', why: 'empty', message: 'Invoices is empty.' } : { is: 'done', result: aLedger() }) });
  broken = true;
  await bad.errands.refresh();
  expect(bad.store.state()).toMatchObject({ screen: 'review', run: null, notice: { tone: 'bad', text: 'Invoices is empty.' }, reading: { is: 'read' } });
});

test('"copied" is said only when it was proven', async () => {
  const outcomes = ['copied', 'press-ctrl-c', 'failed'] as const;
  for (const outcome of outcomes) {
    const { store, errands } = await reviewedPane({ copyLetter: () => Promise.resolve(outcome) });
    await errands.copyLetter();
    const { notice } = store.state();
    expect(notice?.tone).toBe(outcome === 'copied' ? 'good' : 'bad');
    expect(notice?.text.includes('copied.')).toBe(outcome === 'copied');
  }
});

test('the desk is asked to copy before anything is awaited: later a browser would refuse', async () => {
  let asked = false;
  const { errands } = await reviewedPane({ copyLetter: () => (asked = true, Promise.resolve('copied')) });
  const copying = errands.copyLetter();
  expect(asked).toBe(true);
  await copying;
});

test('subject, recipient, one draft and all drafts are of the letter in front', async () => {
  const { errands, asked, store } = await reviewedPane();
  errands.pickLetter(1);
  await errands.copySubject();
  await errands.copyRecipient();
  errands.saveDraft();
  await errands.saveAllDrafts();
  const letter = store.state().reviewed?.letters[1];
  expect(letter?.customerName).toBe('Harbour Foods Ltd');
  expect(asked.slice(-4)).toEqual([`copy ${letter?.subject}`, 'copy accounts@harbour.example', 'draft Harbour Foods Ltd', 'drafts 3 Letters 30 Sep 2026']);
});

test('where the platform saves no files she is sent to copying', async () => {
  const { store, errands } = await reviewedPane({ saveDraft: () => false });
  errands.saveDraft();
  expect(store.state().notice).toMatchObject({ tone: 'bad', text: expect.stringContaining('Copy the letter instead') });
});
