/** @jest-environment jsdom */
/** A stop is heard at once, whatever Excel is doing; and a screen whose script does not come says so, offers Retry and comes then. */
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { laterScreen } from '../../src/taskpane/parts/later';
import type { ScreenProps } from '../../src/taskpane/screens/screen-props';
import type { RunOutcome } from '../../src/workflow/ports';
import { wordingFor } from '../../src/wording/sentences';
import { reviewedOf } from '../a/desk';
import { openPane, pageText, screenName } from '../a/pane';

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
