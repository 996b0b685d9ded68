/** A workbook that keeps where she is, for tests that close the pane and open it again. It checks nothing. */
import { act, cleanup, render } from '@testing-library/react';
import * as React from 'react';
import { readSitting, storedSitting, type Sitting } from '../../src/settings/read-sitting';
import type { Desk } from '../../src/taskpane/desk';
import { createErrands } from '../../src/taskpane/errands/errands';
import { keepSitting } from '../../src/taskpane/keep-sitting';
import { Pane } from '../../src/taskpane/pane';
import { createStore, type Store } from '../../src/taskpane/store';
import { wordingFor } from '../../src/wording/sentences';
import { aDesk, aSurvey } from './desk';
import { AT_HOME } from './pane';

export const PLACE = { sheet: 'Invoices', block: null };

/** A workbook that keeps one sitting, as the settings of a real one do: as JSON. */
export function aKeepingWorkbook(more: Partial<Desk> = {}): { readonly open: () => Promise<Store>; readonly kept: () => Sitting | null; readonly writes: () => number } {
  let json = 'null';
  let writes = 0;
  const kept = (): Sitting | null => readSitting(JSON.parse(json));
  return {
    kept, writes: () => writes,
    async open() {
      cleanup();
      const desk = aDesk({ survey: () => Promise.resolve(aSurvey({ known: kept() ? PLACE : null, sitting: kept() })), keepSitting: (sitting) => (json = JSON.stringify(storedSitting(sitting)), writes += 1, Promise.resolve()), ...more });
      const store = createStore();
      const wording = wordingFor('en');
      const errands = createErrands(desk, store, wording);
      render(<Pane store={store} errands={errands} desk={desk} personal={AT_HOME} wording={wording} />);
      await act(() => errands.begin());
      keepSitting(desk, store);
      return store;
    },
  };
}
