/** The ribbon's own page, which Excel loads out of sight: waits for Office, puts workbook and commands together and says when each is done. The second file that knows everybody. */
import { browserPreferences } from '../../browser/preferences';
import { excelWorkbook } from '../../excel/excel-workbook';
import { dayOf } from '../../receivables/days';
import { paneLanguage, paneWording } from '../personal/pane-language';
import { ribbonCommands, type RibbonCommands } from './ribbon-commands';

/** Her day, by the clock on her wall. */
function today(): number {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

function timeOfDay(): string {
  const now = new Date();
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

/** A small window with the sentence; it stays until she closes it. Inside Excel's own on the web, so that no pop-up blocker stops it. Resolves when it is open, or when this Excel opens none. */
function tell(sentence: string): Promise<void> {
  const address = new URL('message.html', window.location.href);
  address.search = new URLSearchParams({ text: sentence }).toString();
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(address.href, { height: 25, width: 30, displayInIframe: true }, () => resolve()));
}

async function commands(): Promise<RibbonCommands> {
  await Office.onReady();
  const chosen = browserPreferences(() => window.localStorage, Office.context.partitionKey).read('language');
  const wording = await paneWording(paneLanguage(chosen, Office.context.displayLanguage));
  return ribbonCommands({
    workbook: excelWorkbook({ Excel, Office }), wording, version: DUNWELL_VERSION, clock: { today, timeOfDay }, tell,
    refreshing: () => import(/* webpackChunkName: "work" */ '../../workflow/refresh-reports'),
  });
}

const ready = commands();

for (const name of ['refreshReview', 'goToOverview'] as const) {
  // Excel holds the button back until it hears that the command is over, whatever became of it.
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => void ready.then((made) => made[name]()).finally(() => event.completed()));
}
