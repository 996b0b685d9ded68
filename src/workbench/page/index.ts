/** The workbench page: opens the sample, takes her own files, saves. The one file of the page that knows everybody; tests reach it as `window.workbench`. */
import type { FocusExit } from '../browser-door/conversation';
import { portOf } from '../browser-door/host-port';
import { openWorkbook } from '../files/open-workbook';
import { saveWorkbook } from '../files/save-workbook';
import { createHost, type Host } from '../host/host';
import type { WorkbookModel } from '../host/model';
import { byId } from './element';
import { download, takeFiles } from './files';
import { createGrid } from './grid';
import { workByHand, type HandWork } from './hand-work';
import { Session } from './session';
import { letPaneBeResized } from './splitter';

const SAMPLE = '/sample-ledger.xlsx';

interface Workbench {
  host: Host | null;
  model: WorkbookModel | null;
  /** Opens a file's bytes as the workbook; the message says why not. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The workbook as an .xlsx. */
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

let session: Session | null = null;
let hand: HandWork | null = null;

const grid = createGrid(byId('grid'), {
  selected: (area) => session?.select(area),
  edited: (row, column, written) => attempt(() => session?.write(row, column, written)),
  editing: (open) => hand?.editing(open),
  followed: (target) => session?.follow(target),
});

/** The client is told "ExcelApi 1.9" by `?ExcelApi=1.9`, to see the pane in an older Excel, and "de-DE" by `?locale=de-DE`, to see it in a German one. */
function toldByAddress(): { requirements?: Record<string, string>; uiLocale?: string } {
  const asked = new URLSearchParams(window.location.search);
  const [version, locale] = [asked.get('ExcelApi'), asked.get('locale')];
  return {
    ...(version !== null && /^\d{1,2}\.\d{1,2}$/.test(version) && { requirements: { ExcelApi: version } }),
    ...(locale !== null && /^[a-z]{2}-[A-Z]{2}$/.test(locale) && { uiLocale: locale }),
  };
}

function leavePane(exit: FocusExit): void {
  if (exit === 'forward') byId('open').focus();
  else if (exit === 'backward') byId('splitter').focus();
  else grid.focus();
}

const workbench: Workbench = {
  host: null,
  model: null,
  async open(bytes, name) {
    try {
      use(await openWorkbook(bytes, name));
      say(null);
    } catch (error) {
      say(`${name} was not opened. ${sentence(error)}`);
    }
  },
  async save() {
    if (!workbench.model) throw new Error('No workbook is open.');
    return saveWorkbook(workbench.model);
  },
};
window.workbench = workbench;

function use(model: WorkbookModel): void {
  session?.close();
  const host = createHost(model);
  workbench.host = host;
  workbench.model = model;
  hand = workByHand(host);
  session = new Session(model, portOf(host), hand, grid, { ...toldByAddress(), onFocusExit: leavePane, onDialog: showDialog });
  byId('file-name').textContent = model.fileName;
  document.title = `${model.fileName} – Dunwell workbench`;
  session.draw();
  session.showPane(isPaneWanted());
}

function isPaneWanted(): boolean {
  return byId('toggle-pane').getAttribute('aria-pressed') === 'true';
}

function togglePane(): void {
  const shown = !isPaneWanted();
  byId('toggle-pane').setAttribute('aria-pressed', String(shown));
  byId('side').hidden = !shown;
  session?.showPane(shown);
}

/** Excel's window for a page of the add-in, inside its own. */
function showDialog(url: string): void {
  byId('dialog-page').setAttribute('src', url);
  (byId('dialog') as HTMLDialogElement).showModal();
}

/** A button of Excel's ribbon: it is held back until its command is over. */
async function pressRibbon(button: HTMLElement): Promise<void> {
  button.setAttribute('disabled', '');
  await session?.press(button.dataset['function'] ?? '');
  button.removeAttribute('disabled');
}

async function openSample(): Promise<void> {
  const answer = await fetch(SAMPLE);
  if (answer.ok) await workbench.open(new Uint8Array(await answer.arrayBuffer()), 'sample-ledger.xlsx');
  else say('The sample ledger is missing from this copy of the project. Open a ledger of your own.');
}

async function save(): Promise<void> {
  const name = (workbench.model?.fileName ?? 'workbook').replace(/\.[^.]*$/, '');
  await attempt(async () => download(await workbench.save(), `${name}.xlsx`));
}

async function attempt(what: () => void | Promise<void>): Promise<void> {
  try {
    await what();
    say(null);
  } catch (error) {
    say(sentence(error));
  }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Shows a sentence above the grid until it is closed or the next thing succeeds. */
function say(what: string | null): void {
  byId('message').hidden = what === null;
  byId('message-text').textContent = what ?? '';
}

takeFiles((bytes, name) => workbench.open(bytes, name));
letPaneBeResized(byId('splitter'), byId('pane'));
byId('message-close').addEventListener('click', () => say(null));
byId('dialog-close').addEventListener('click', () => (byId('dialog') as HTMLDialogElement).close());
byId('save').addEventListener('click', () => void save());
byId('sample').addEventListener('click', () => void openSample());
for (const id of ['refresh', 'go-to-overview']) byId(id).addEventListener('click', () => void pressRibbon(byId(id)));
byId('toggle-pane').addEventListener('click', togglePane);
void openSample();
