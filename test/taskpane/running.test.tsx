/** @jest-environment jsdom */
/** The screen of long work: which of its steps is under way, how far it is, how long it still takes, what becomes of the workbook when it is stopped. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Progress, RunControl } from '../../src/workflow/ports';
import { aReportedRun, openReview, pageText } from '../a/pane';

const never = <T,>(): Promise<T> => new Promise(() => undefined);
const press = (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const steps = (): readonly string[] => within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem').map((item) => `${item.getAttribute('aria-current') === 'step' ? 'now: ' : ''}${item.lastElementChild?.textContent ?? ''}`);

async function writing(): Promise<{ readonly tell: (progress: Progress) => Promise<void>; readonly wait: (ms: number) => void }> {
  const clock = { now: 0 };
  let run: RunControl | null = null;
  await openReview({ now: () => clock.now, write: (_reviewed, given) => ((run = given), never()) });
  await press('Write the sheets');
  return { tell: (progress) => act(async () => run?.report(progress)), wait: (ms) => void (clock.now += ms) };
}

test('writing: first what stands is kept, then the sheets, with their share and the time left', async () => {
  const { tell, wait } = await writing();
  expect(steps()).toEqual(['now: Keep what stands on the report sheets, so that it can be put back', 'Write 4 sheets beside yours']);
  await tell({ stage: 'writing', done: 3, total: 0, unit: 'steps' });
  expect(steps()[0]).toMatch(/^now: /);
  for (const done of [4, 12, 22]) {
    await tell({ stage: 'writing', done, total: 44, unit: 'steps' });
    wait(1500);
  }
  expect(steps()).toEqual(['done: Keep what stands on the report sheets, so that it can be put back', 'now: Write 4 sheets beside yours']);
  expect(pageText()).toContain('50% written · about 5 s left');
  expect(pageText()).toContain('Your own sheets are not touched. If you stop, the report sheets are put back as they were.');
});

test('reviewing: what is read, judged and written stands in order, and nothing is written to the workbook', async () => {
  const { tell } = await aReportedRun('review');
  await tell({ stage: 'reading', done: 300, total: 412, unit: 'rows' });
  expect(steps()).toEqual(['now: Read the sheet Invoices and what goes with it', 'Age every document and judge every customer', 'Write the letters that are due']);
  expect(pageText()).toContain('Reading 300 of 412 rows');
  await tell({ stage: 'composing', done: 2, total: 3, unit: 'letters' });
  expect(steps().map((step) => step.slice(0, 4))).toEqual(['done', 'done', 'now:']);
  expect(pageText()).toContain('Nothing is written to your workbook.');
});
