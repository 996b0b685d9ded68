/** The whole pane over Excel as it is: screens, desk and the real Office.js client over a host of which a test can make anything. Only the mail client is pretended. It checks nothing. */
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import * as React from 'react';
import { act, cleanup, configure, fireEvent, render, screen } from '@testing-library/react';
import { createErrands, type Errands } from '../../src/taskpane/errands/errands';
import { Pane, warmScreens } from '../../src/taskpane/pane';
import { createStore, type Store } from '../../src/taskpane/store';
import { ErrorBoundary } from '../../src/taskpane/error-boundary';
import { createHost, type Host } from '../../src/workbench/host/host';
import { newWorkbook, type SheetModel } from '../../src/workbench/host/model';
import { openNodeDoor } from '../../src/workbench/node-door';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { wordingFor } from '../../src/wording/sentences';
import { day } from './book';
import { atWork } from './desk-at-work';
import { aSheet } from './open-workbook';
import { AT_HOME } from './pane';

// The host runs in browsers and in Node; jsdom is neither.
Object.assign(globalThis, { TextEncoder, TextDecoder, structuredClone: (value: unknown): unknown => deserialize(serialize(value)) });
configure({ defaultHidden: true });
beforeAll(warmScreens);
afterEach(cleanup);

const LEDGER = [
  ['Customer', 'Email', 'Invoice', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
  ['Harbour Foods Ltd', 'ap@harbour.example', 'INV-1', day('2026-07-15'), day('2026-08-14'), 1200.5, 'USD'],
  ['Granite Tools', 'pay@granite.example', 'INV-2', day('2026-09-01'), day('2026-10-01'), 99.95, 'USD'],
  ['Harbour Foods Ltd', 'ap@harbour.example', 'INV-3', day('2026-09-05'), day('2026-10-05'), 300, 'USD'],
];
export const aLedgerSheet = (): SheetModel => aSheet('Invoices', LEDGER);

export interface ExcelPane {
  readonly host: Host;
  readonly store: Store;
  readonly errands: Errands;
  /** Looks at the workbook, as the pane does when it is opened. */
  open(): Promise<void>;
}

export interface ExcelPaneOptions {
  readonly sheets?: readonly SheetModel[];
  readonly excelApi?: string;
  /** Called with the number of each request before Excel gets it. */
  readonly onSync?: (sync: number) => void;
}

export function openExcelPane({ sheets = [aLedgerSheet()], excelApi = '1.13', onSync = () => undefined }: ExcelPaneOptions = {}): ExcelPane {
  const host = createHost(newWorkbook([...sheets]));
  const watched: Host = { ...host, answer: (body, flags) => (onSync(host.syncs.count + 1), host.answer(body, flags)), onEvent: (listener) => host.onEvent(listener) };
  const { desk } = atWork({ workbook: excelWorkbook(openNodeDoor(watched, { excelApi })) });
  const store = createStore();
  const wording = wordingFor('en');
  const errands = createErrands(desk, store, wording);
  render(<ErrorBoundary wording={wording} onReload={() => undefined} copy={() => Promise.resolve('failed')}><Pane store={store} errands={errands} desk={desk} personal={AT_HOME} wording={wording} /></ErrorBoundary>);
  return { host, store, errands, open: () => act(() => errands.open()) };
}

/** What a person can press now, by its words; null where there is none or it is greyed out. */
export function buttonNamed(name: string | RegExp): HTMLElement | null {
  return screen.queryAllByRole('button', { name }).find((button) => !button.hasAttribute('disabled')) ?? null;
}

/** Presses it and waits until the pane has come to rest. Throws where it is not there. */
export async function pressAndWait({ store }: Pick<ExcelPane, 'store'>, name: string | RegExp): Promise<void> {
  const button = buttonNamed(name);
  if (!button) throw new Error(`There is no button ${String(name)} to press on: ${screen.getByRole('main').textContent}`);
  await act(async () => {
    fireEvent.click(button);
    await atRest(store);
  });
}

/** Nothing is being read, written or logged any more. */
async function atRest(store: Store): Promise<void> {
  const isBusy = (): boolean => store.state().run !== null || store.state().reading.is === 'under-way' || store.state().letterWork.marking;
  // What a press begins may begin a moment later, and end in a second piece of work.
  for (let quiet = 0; quiet < 3; quiet = isBusy() ? 0 : quiet + 1) await new Promise((resolve) => setTimeout(resolve, 5));
}
