/** The pane over a pretended workbook, opened as far as its first screen, for tests that look at screens. It checks nothing. */
import * as React from 'react';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import type { Desk } from '../../src/taskpane/desk';
import { createErrands, type Errands } from '../../src/taskpane/errands/errands';
import { Pane, warmScreens } from '../../src/taskpane/pane';
import type { Personal } from '../../src/taskpane/personal/personal';
import { createStore } from '../../src/taskpane/store';
import { wordingFor, type Wording } from '../../src/wording/sentences';
import type { Progress, RunControl } from '../../src/workflow/ports';
import { aDesk } from './desk';

// Nothing here is hidden by style; asking jsdom of every element would only take its time.
configure({ defaultHidden: true });
beforeAll(warmScreens);
afterEach(cleanup);

export interface PaneOptions {
  readonly wording?: Wording;
  readonly personal?: Personal;
}

export interface OpenPane {
  readonly errands: Errands;
  /** What was asked of the desk so far, in order. */
  readonly asked: readonly string[];
}

/** A person who has seen the tour and every first word. */
export const AT_HOME: Personal = { language: () => null, chooseLanguage: () => undefined, hasSeen: () => true, keepSeen: () => undefined };

/** The ledger screen, its sheet read. `more` stands in for parts of the usual desk. */
export async function openPane(more: Partial<Desk> = {}, language = 'en', { wording = wordingFor(language), personal = AT_HOME }: PaneOptions = {}): Promise<OpenPane> {
  const desk = aDesk(more);
  const store = createStore();
  const errands = createErrands(desk, store, wording);
  render(<Pane store={store} errands={errands} desk={desk} personal={personal} wording={wording} />);
  await act(() => errands.open());
  return { errands, asked: desk.asked };
}

/** The review's home. */
export async function openReview(more: Partial<Desk> = {}, language = 'en', options: PaneOptions = {}): Promise<OpenPane> {
  const pane = await openPane(more, language, options);
  await act(() => pane.errands.review());
  return pane;
}

export const pageText = (): string => screen.getByRole('main').textContent ?? '';
export const screenName = (): string | null => screen.getByRole('main').getAttribute('data-screen');

/** A review under way that never ends by itself: its progress is told by the test. */
export async function aReportedRun(errand: 'review'): Promise<{ readonly tell: (progress: Progress) => Promise<void> }> {
  let run: RunControl | null = null;
  const pane = await openPane({ review: (_ledger, _asOf, given) => ((run = given), new Promise(() => undefined)) });
  await act(async () => void pane.errands[errand]());
  return { tell: (progress) => act(async () => run?.report(progress)) };
}
