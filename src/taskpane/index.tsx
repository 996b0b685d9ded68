/** The composition root: waits for Office, puts workbook, outbox, workflow and screens together, and draws the pane. The one file here that knows everybody. */
import './styles/pane.css';
import './styles/screens.css';
import './styles/account.css';
import './styles/plan.css';
import './styles/policy.css';
import './styles/letters.css';
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { browserOutbox } from '../browser/outbox';
import { browserPreferences } from '../browser/preferences';
import { excelWorkbook } from '../excel/excel-workbook';
import { rankLedgerSheets } from '../ledger/choose-sheet';
import { exactAmountOf } from '../ledger/exact-amount';
import { draftsOf } from '../letters/drafts';
import { CHOSEN_LETTERS } from '../letters/letter-kinds';
import { editedLetter } from '../letters/edit-letter';
import { MERGE_COLUMNS, mergeList, type MergeColumn } from '../letters/merge-list';
import { dayFromIso, dayOf, isoOf, type Day } from '../receivables/days';
import { REPORT_SHEET_IDS } from '../reports/report-sheet';
import { deskAtWork } from './desk-at-work';
import { ErrorBoundary, Trouble } from './error-boundary';
import { createErrands } from './errands/errands';
import { dressComponents } from './fabric';
import { fetchReading, warmWork } from './later-work';
import { keepOnePress } from './one-press';
import { Pane, warmScreens } from './pane';
import { paneLanguage, paneWording } from './personal/pane-language';
import { personalOf } from './personal/personal';
import { createStore } from './store';
import { keepTabOrder } from './tab-order';

/** Her day, by the clock on her wall. */
function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error(`The clock says ${now.getFullYear()}, which is no year of a ledger.`);
  return day;
}

function timeOfDay(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

async function start(): Promise<void> {
  // Office.js did not come: the first paint has said so already.
  if (typeof Office === 'undefined') return;
  // On its way while Office gets ready; a failure is told to whoever wants to read.
  fetchReading().catch(() => undefined);
  const { host } = await Office.onReady();
  const root = document.getElementById('pane');
  const reload = (): void => window.location.reload();
  const personal = personalOf(browserPreferences(() => window.localStorage, Office.context.partitionKey), reload);
  const wording = await paneWording(paneLanguage(personal.language(), Office.context.displayLanguage));
  document.documentElement.lang = wording.language;
  const { say } = wording;
  const outbox = browserOutbox(document, { selectedText: say('zip.selectedText'), list: { fileName: `${say('zip.listName')}.csv`, headings: [say('merge.file'), say('merge.to'), say('merge.cc'), say('merge.bcc'), say('merge.subject')] } });
  const draw = (content: React.ReactElement): void => void ReactDOM.render(<ErrorBoundary wording={wording} onReload={reload} copy={outbox.copyText}>{content}</ErrorBoundary>, root);
  keepTabOrder(document);
  keepOnePress(document);
  dressComponents();
  if (host !== Office.HostType.Excel) return draw(<Trouble screen="outside" heading={wording.say('pane.name')} text={wording.say('pane.outsideOffice')} wording={wording} />);
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return draw(<Trouble screen="too-old" heading={wording.say('pane.name')} text={wording.say('pane.tooOld')} wording={wording} />);

  const desk = deskAtWork({
    workbook: excelWorkbook({ Excel, Office }), outbox, wording, version: DUNWELL_VERSION, reportIds: REPORT_SHEET_IDS,
    clock: { today, timeOfDay, now: () => performance.now() }, isoOf, dayFromIso, exactAmount: exactAmountOf, rankSheets: rankLedgerSheets, draftsOf: (letters, company) => draftsOf(letters, company, new Date()), editLetter: editedLetter, otherLetters: CHOSEN_LETTERS,
    mergeList: (lines) => mergeList(lines.map((line) => ({ ...line, stage: wording.say(`letters.stage.${line.letter.stage}`) })), Object.fromEntries(MERGE_COLUMNS.map((column) => [column, wording.say(`merge.${column}`)])) as Record<MergeColumn, string>),
  });
  const store = createStore();
  const errands = createErrands(desk, store, wording);
  draw(<Pane store={store} errands={errands} desk={desk} personal={personal} wording={wording} />);
  await errands.begin();
  // Should it not arrive, where she is holds for this sitting only.
  void import(/* webpackChunkName: "review" */ './keep-sitting').then(({ keepSitting }) => keepSitting(desk, store), () => undefined);
  void warmScreens();
  warmWork(wording);
}

void start();
