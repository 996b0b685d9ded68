/** @jest-environment jsdom */
/** The pane over every kind of Excel: one that fails at any request, one that is stopped at any request, one that is slow, the oldest that is promised. Each time the pane says what happened, the ledger is as it was, and the next press works. */
import { cleanup, fireEvent } from '@testing-library/react';
import type { SheetModel } from '../../src/workbench/host/model';
import { buttonNamed, openExcelPane, pressAndWait, type ExcelPane, type ExcelPaneOptions } from '../a/excel-pane';
import { pictureOf } from '../a/open-workbook';
import { pageText, screenName } from '../a/pane';

jest.setTimeout(240_000);

interface Step {
  /** Pressed before, to come to the place. */
  readonly way: readonly (string | RegExp)[];
  readonly button: string | RegExp;
  /** What the screen says once it is done. */
  readonly says: string | RegExp;
}

/** A day's work, each step by its button. */
const DAY: readonly Step[] = [
  { way: [], button: 'Review this ledger', says: 'As of 2 October 2026' },
  { way: [], button: /^Write the sheets/, says: 'Written: Overview' },
  { way: [], button: 'Write the sheets again', says: 'Written: Overview' },
  { way: [], button: 'Freeze as values', says: 'Copied as values: ' },
  { way: [], button: 'Restore the previous reports', says: 'The previous reports are back.' },
  { way: [], button: 'Write a statement for every customer', says: 'each on a sheet of its own' },
  { way: ['2 letters due'], button: 'Mark as sent', says: 'Logged as sent: ' },
  { way: ['Back', /^Harbour Foods Ltd/, 'Agree a payment plan'], button: 'Write plan sheet', says: 'Written: Plan' },
];

/** Freezing asks for a sheet at a time; that it leaves nothing behind is proven request by request in `freeze-reports.test.ts`. */
const REQUEST_BY_REQUEST = DAY.filter(({ button }) => button !== 'Freeze as values');

const cellsOf = ({ cells }: SheetModel): string => JSON.stringify(Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => [cells.value(row, column), cells.formula(row, column)])));
const ledgerCells = ({ host }: ExcelPane): string => cellsOf(host.model.sheets[0]);
const saysSo = ({ says }: Step): boolean => (typeof says === 'string' ? pageText().includes(says) : says.test(pageText()));
/** At least a few words, and an end. */
const SENTENCE = /\S+ \S+ \S+.*[.:]/;

/** What the pane says went wrong, as a person reads it. */
function badNews(): string {
  return [...document.querySelectorAll('.notice-bad')].map((notice) => notice.querySelector('p')?.textContent ?? '').join(' ');
}

async function opened(options: ExcelPaneOptions = {}): Promise<ExcelPane> {
  const pane = openExcelPane(options);
  await pane.open();
  return pane;
}

async function takeStep(pane: ExcelPane, step: Step): Promise<void> {
  for (const button of step.way) await pressAndWait(pane, button);
  await pressAndWait(pane, step.button);
}

/** Presses it again and again, a later request failing each time, until none is left to fail. Gives how many times the pane told of it. */
async function failEachRequest(pane: ExcelPane, step: Step): Promise<number> {
  let told = 0;
  for (const button of step.way) await pressAndWait(pane, button);
  for (let nth = 1; ; nth += 1) {
    // What is done although a request failed cannot always be done again.
    if (buttonNamed(step.button) === null) return told;
    const before = pane.host.syncs.count;
    pane.host.faults.failSync(before + nth);
    await pressAndWait(pane, step.button);
    pane.host.faults.clear();
    const bad = badNews();
    if (bad !== '') told += 1;
    expect({ step: step.button, nth, told: bad === '' ? saysSo(step) : SENTENCE.test(bad), text: bad === '' && !saysSo(step) ? pageText() : '' }).toEqual({ step: step.button, nth, told: true, text: '' });
    // It was done, and only what followed failed: to be done once more it has to be due once more.
    if (bad.includes('Review the ledger again')) return told;
    if (pane.host.syncs.count - before < nth) {
      expect({ step: step.button, bad }).toEqual({ step: step.button, bad: '' });
      return told;
    }
  }
}

test('a host that fails at each request in turn of a day\'s work: a sentence, the ledger as it was, and the next press works', async () => {
  const pane = await opened();
  const before = ledgerCells(pane);
  for (const step of REQUEST_BY_REQUEST) {
    const told = await failEachRequest(pane, step);
    expect({ step: step.button, toldOfSome: told > 0 }).toEqual({ step: step.button, toldOfSome: true });
    expect(ledgerCells(pane)).toBe(before);
  }
});

test('a host that fails while the pane looks at the workbook: a sentence, and looking again works', async () => {
  const whole = await opened();
  const requests = whole.host.syncs.count;
  expect(requests).toBeGreaterThan(2);
  for (let nth = 1; nth <= requests; nth += 1) {
    cleanup();
    const pane = openExcelPane();
    pane.host.faults.failSync(nth);
    await pane.open();
    if (buttonNamed('Review this ledger') === null) {
      expect({ nth, says: badNews() }).toEqual({ nth, says: expect.stringMatching(SENTENCE) });
      await pressAndWait(pane, /^(Retry|Read it again)$/);
    }
    expect({ nth, ready: buttonNamed('Review this ledger') !== null }).toEqual({ nth, ready: true });
  }
});

test('a stop at each request in turn: the pane says that nothing was changed, nothing was, and the next press works', async () => {
  const stopping: { at: number } = { at: 0 };
  const pane = await opened({ onSync: (sync) => { if (sync === stopping.at) pressStop(); } });
  for (const step of REQUEST_BY_REQUEST.filter(({ way }) => way.length === 0)) {
    let stops = 0;
    for (let nth = 1; ; nth += 1) {
      const [before, picture] = [pane.host.syncs.count, JSON.stringify(pictureOf(pane.host.model))];
      stopping.at = before + nth;
      await pressAndWait(pane, step.button);
      if (pane.host.syncs.count - before < nth || pane.store.state().notice?.text !== 'Stopped. Nothing was changed.') break;
      stops += 1;
      expect(pageText()).toContain('Stopped. Nothing was changed.');
      expect({ step: step.button, nth, same: JSON.stringify(pictureOf(pane.host.model)) === picture }).toEqual({ step: step.button, nth, same: true });
    }
    stopping.at = 0;
    expect({ step: step.button, stopped: stops > 0 }).toEqual({ step: step.button, stopped: true });
    expect({ step: step.button, done: saysSo(step), bad: badNews() }).toEqual({ step: step.button, done: true, bad: '' });
  }
});

function pressStop(): void {
  const stop = buttonNamed('Stop');
  if (stop) fireEvent.click(stop);
}

test.each(['1.9', '1.15'])('an Excel that knows ExcelApi %s and no more: a whole day, and nothing goes wrong', async (excelApi) => {
  const pane = await opened({ excelApi });
  const before = ledgerCells(pane);
  for (const step of DAY) {
    await takeStep(pane, step);
    expect({ step: step.button, done: saysSo(step), bad: badNews() }).toEqual({ step: step.button, done: true, bad: '' });
  }
  expect(ledgerCells(pane)).toBe(before);
});

test('a host that takes half a second for each answer: the pane says at once what it is doing, tells of its progress, and comes to the end', async () => {
  const pane = await opened();
  pane.host.faults.slowBy = 500;
  for (const [button, heading, says] of [['Review this ledger', 'Reviewing the ledger', 'As of 2 October 2026'], ['Write the sheets', 'Writing the sheets', 'Written: Overview']] as const) {
    const seen = new Set<string>();
    const look = pane.store.subscribe(() => seen.add(document.querySelector('[role="status"]')?.textContent ?? ''));
    const press = pressAndWait(pane, button);
    expect([screenName(), pageText()]).toEqual(['running', expect.stringContaining(heading)]);
    expect(buttonNamed('Stop')).not.toBeNull();
    await press;
    look();
    expect({ button, done: pageText().includes(says), bad: badNews() }).toEqual({ button, done: true, bad: '' });
    expect(seen.size).toBeGreaterThan(2);
  }
});
