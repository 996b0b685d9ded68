/** @jest-environment jsdom */
/** A stop is heard at once, whatever Excel is doing; and a screen whose script does not come says so, offers Retry and comes then. */
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { laterScreen } from '../../src/taskpane/parts/later';
import type { ScreenProps } from '../../src/taskpane/screens/screen-props';
import type { RunOutcome } from '../../src/workflow/ports';
import { wordingFor } from '../../src/wording/sentences';
import type { Written } from '../../src/taskpane/desk';
import { REPORTS, reviewedOf } from '../a/desk';
import { openPane, openReview, pageText, screenName } from '../a/pane';

const never = <T,>(): Promise<RunOutcome<T>> => new Promise(() => undefined);
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('while Excel does not answer the review: Stop, and within 200 ms the pane says that nothing was changed and works again', async () => {
  let hangs = true;
  await openPane({ review: (ledger, asOf) => (hangs ? never() : Promise.resolve({ is: 'done', result: reviewedOf(ledger, asOf) })) });
  const took: number[] = [];
  // The quickest of five is what the pane needs; the others tell of the machine.
  for (let time = 0; time < 5; time += 1) {
    await press('Review this ledger');
    expect(screenName()).toBe('running');
    const stop = screen.getByRole('button', { name: 'Stop' });
    const began = performance.now();
    await act(async () => void fireEvent.click(stop));
    took.push(performance.now() - began);
    expect([screenName(), pageText().includes('Stopped. Nothing was changed.')]).toEqual(['ledger', true]);
  }
  expect(Math.min(...took)).toBeLessThan(200);
  hangs = false;
  await press('Review this ledger');
  expect(screenName()).toBe('review');
});

/** Writing that Excel answers when the test says so, the first asked first. */
function slowWriting(): { readonly write: () => Promise<RunOutcome<Written>>; readonly answer: (outcome: RunOutcome<Written>) => Promise<void> } {
  const waiting: ((outcome: RunOutcome<Written>) => void)[] = [];
  return { write: () => new Promise((done) => waiting.push(done)), answer: (outcome) => act(async () => waiting.shift()?.(outcome)) };
}
const PUTTING_BACK = 'Stopping… putting things back';

test('while sheets are being written: Stop gives the pane back at once, it says what goes on, and in the end that nothing was changed', async () => {
  const slow = slowWriting();
  await openReview({ write: slow.write });
  const took: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    await press('Write the sheets');
    expect(screenName()).toBe('running');
    const stop = screen.getByRole('button', { name: 'Stop' });
    const began = performance.now();
    await act(async () => void fireEvent.click(stop));
    took.push(performance.now() - began);
    expect([screenName(), pageText().includes(PUTTING_BACK), screen.getByRole('status').textContent]).toEqual(['review', true, PUTTING_BACK]);
    await slow.answer({ is: 'stopped' });
    expect([pageText().includes(PUTTING_BACK), pageText().includes('Stopped. Nothing was changed.')]).toEqual([false, true]);
  }
  expect(Math.min(...took)).toBeLessThan(200);
});

test('while things are put back the pane is alive: other screens say so too, and work that begins is not ended by it', async () => {
  const slow = slowWriting();
  await openReview({ write: slow.write });
  await press('Write the sheets');
  await press('Stop');
  await press('Policy');
  expect([screenName(), pageText().includes(PUTTING_BACK)]).toEqual(['policy', true]);
  await press('Back');
  await press('Write the sheets');
  expect(screenName()).toBe('running');
  await slow.answer({ is: 'done', result: { reports: REPORTS, hasPrevious: true } });
  expect([screenName(), screen.getByRole('status').textContent]).toEqual(['running', 'The sheets were written before the stop reached Excel.']);
  await slow.answer({ is: 'done', result: { reports: REPORTS, hasPrevious: true } });
  expect(pageText()).toContain('Written: Overview');
});

test('what could not be put back is told, and a writing that was over before the stop is called written', async () => {
  const slow = slowWriting();
  await openReview({ write: slow.write });
  await press('Write the sheets');
  await press('Stop');
  await slow.answer({ is: 'failed', message: 'It could not be put back.', detail: 'why' });
  expect(pageText()).toContain('It could not be put back.');
  await press('Write the sheets');
  await press('Stop');
  await slow.answer({ is: 'done', result: { reports: REPORTS, hasPrevious: true } });
  // She was told that things are put back: that they are not is said before what was written, with the way back.
  expect(pageText()).toContain('Written: Overview');
  expect(pageText()).toContain('The sheets were written before the stop reached Excel. “Restore the previous reports” brings back what stood there.');
  await press('Write the sheets again');
  await press('Stop');
  await slow.answer({ is: 'done', result: { reports: REPORTS, hasPrevious: false } });
  expect([pageText().includes('before the stop reached Excel.'), pageText().includes('brings back')]).toEqual([true, false]);
});

test('while Excel does not answer the reading: Stop ends it at once', async () => {
  const opening = openPane({ read: never });
  await act(async () => void await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, 50))]));
  await press('Stop');
  expect(pageText()).toContain('Reading stopped. Nothing was changed.');
  await opening;
});

test('a screen that does not arrive is told in a sentence; Retry brings it', async () => {
  let comes = false;
  const later = laterScreen('plan', () => (comes ? Promise.resolve(() => <p>arrived</p>) : Promise.reject(new Error('ChunkLoadError'))));
  const went: string[] = [];
  const props = { wording: wordingFor('en'), state: { reviewed: null }, errands: { go: (name: string) => went.push(name) } } as unknown as ScreenProps;
  await act(async () => void render(<later.Screen {...props} />));
  await screen.findByText(/did not arrive/);
  expect(screenName()).toBe('plan-waiting');
  await press('Back');
  expect(went).toEqual(['ledger']);
  comes = true;
  await press('Retry');
  expect(await screen.findByText('arrived')).toBeTruthy();
});

test('a sheet about one customer: her press is answered at once, however long Excel takes', async () => {
  let answer = (): void => undefined;
  await openReview({ writeStatement: () => new Promise((done) => (answer = () => done({ is: 'done', result: { id: 'statement-00000000', name: 'Statement – Harbour' } }))) });
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name: /^Harbour Foods Ltd/ })[0]));
  await press('Write the statement');
  expect(pageText()).toContain('Writing the sheet…');
  await act(async () => answer());
  expect([pageText().includes('Writing the sheet…'), pageText().includes('Statement – Harbour')]).toEqual([false, true]);
});

test('while rows are read the pane says how long it still takes, once that can be known', async () => {
  let now = 0;
  let tell = (_done: number): void => undefined;
  const opening = openPane({
    now: () => now,
    read: (_choice, _mapping, run) => ((tell = (done) => run.report({ stage: 'reading', done, total: 104_000, unit: 'rows' })), never()),
  });
  await act(async () => void await Promise.race([opening, new Promise((resolve) => setTimeout(resolve, 50))]));
  for (const done of [1000, 31_000, 62_000]) await act(async () => void (tell(done), now += 1500));
  expect(pageText()).toContain('Reading 62,000 of 104,000 rows · about 1 s');
  await press('Stop');
  await opening;
});
