/** `npm run screenshots`: every screen of the pane at three widths in light, dark and forced colours, a German Excel at first use, and the whole workbench, into out/screenshots. With `--readme` it also renews assets/screenshot.png. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { PROJECT } from '../../src/workbench/server/places';
import { draftPolicy, goBack, ledgerRead, openCustomer, openLetters, review, writeSheets } from '../workbench/browser/pane-steps';
import { dropFile, startBench, type Bench, type OpenedWorkbench } from '../workbench/browser/workbench-in-chromium';

const FOLDER = join(PROJECT, 'out/screenshots');
const WIDTHS = [320, 350, 500];
const THEMES: Readonly<Record<string, BrowserContextOptions>> = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'forced-colours': { forcedColors: 'active' } };
/** A sheet says when it was written: the same moment makes the same picture. */
const WRITTEN_AT = new Date('2026-09-30T09:00:00Z');
const STILL: BrowserContextOptions = { reducedMotion: 'reduce', viewport: { width: 1366, height: 900 } };

type Snap = (name: string) => Promise<void>;

/** Walks through the pane's screens and takes each. */
async function walk({ page, pane }: OpenedWorkbench, snap: Snap): Promise<void> {
  await ledgerRead(pane);
  await snap('1-ledger');
  await pane.getByRole('button', { name: 'Not right? Choose another column' }).click();
  await snap('2-correcting');
  await pane.getByRole('button', { name: 'Done choosing columns' }).click();
  await review(pane);
  await snap('3-review');
  await openCustomer(pane);
  await snap('3a-customer');
  await pane.getByRole('button', { name: 'Agree a payment plan' }).click();
  await pane.locator('[data-screen="plan"]').waitFor();
  await snap('3c-plan');
  await pane.getByRole('button', { name: 'Back' }).click();
  await goBack(pane);
  await draftPolicy(pane);
  await snap('3b-policy');
  await pane.getByRole('button', { name: 'Discard' }).click();
  await goBack(pane);
  await page.evaluate(() => {
    if (window.workbench.host) window.workbench.host.faults.slowBy = 1500;
  });
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await pane.getByRole('progressbar').waitFor();
  await snap('4-running');
  await pane.getByRole('button', { name: 'Stop' }).click();
  await page.evaluate(() => window.workbench.host?.faults.clear());
  await pane.getByText('Stopped. Nothing was changed.').first().waitFor({ timeout: 60_000 });
  await snap('5-stopped');
  await writeSheets(pane);
  await snap('6-written');
  await openLetters(pane);
  await snap('7-letters');
  await dropFile(page, 'minutes.csv', new TextEncoder().encode('Minutes of the meeting\nWe spoke about the garden.\nNobody objected.\n'));
  await pane.getByRole('button', { name: 'Try with a sample' }).waitFor();
  await snap('0-empty');
}

async function takePanes(bench: Bench): Promise<void> {
  for (const [theme, options] of Object.entries(THEMES)) {
    const opened = await bench.open({ ...STILL, ...options, before: (context) => context.clock.setFixedTime(WRITTEN_AT) });
    await atHome(opened);
    const side = opened.page.locator('#pane');
    await walk(opened, async (name) => {
      for (const width of WIDTHS) {
        await side.evaluate((element, px) => (element.style.width = `${px}px`), width);
        await side.screenshot({ path: join(FOLDER, `${theme}-${width}-${name}.png`), animations: 'disabled' });
      }
      await opened.page.screenshot({ path: join(FOLDER, `${theme}-workbench-${name}.png`), animations: 'disabled' });
    });
    await opened.close();
  }
}

/** The tour is declined and every screen has been seen: what stands there day by day. */
async function atHome({ page, pane }: OpenedWorkbench): Promise<void> {
  await ledgerRead(pane);
  await page.evaluate(() => window.localStorage.setItem('Dunwell.seen', 'tour hint.ledger hint.review hint.customer hint.letters hint.plan'));
  await page.reload();
}

/** A German Excel at first use: the tour, and the screens by their German names. */
async function takeGerman(bench: Bench): Promise<void> {
  const opened = await bench.open({ ...STILL, query: '?locale=de-DE', before: (context) => context.clock.setFixedTime(WRITTEN_AT) });
  const { page, pane } = opened;
  const side = page.locator('#pane');
  const press = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name, exact: true }).first().click();
  const at = (screen: string): Promise<void> => pane.locator(`[data-screen="${screen}"]`).waitFor({ timeout: 60_000 });
  const snap = async (name: string): Promise<void> => {
    for (const width of [320, 500]) {
      await side.evaluate((element, px) => (element.style.width = `${px}px`), width);
      await side.screenshot({ path: join(FOLDER, `german-${width}-${name}.png`), animations: 'disabled' });
    }
  };
  await pane.getByText('Rundgang beginnen').waitFor({ timeout: 60_000 });
  await snap('0-offer');
  await press('Rundgang beginnen');
  await press('Weiter');
  await snap('1-tour');
  await press('Rundgang beenden');
  await press('Diese Liste prüfen');
  await at('review');
  await snap('2-review');
  await press('Die Blätter schreiben');
  await pane.getByText('Geschrieben:').first().waitFor({ timeout: 60_000 });
  await snap('3-written');
  await page.screenshot({ path: join(FOLDER, 'german-workbench.png'), animations: 'disabled' });
  await pane.locator('.accounts button').first().click();
  await at('customer');
  await snap('4-customer');
  await press('Ratenplan vereinbaren');
  await at('plan');
  await snap('5-plan');
  await press('Zurück');
  await press('Zurück');
  await press('Richtlinie');
  await at('policy');
  await press('Ratenpläne');
  await snap('6-policy');
  await press('Zurück');
  await pane.getByRole('button', { name: /^Briefe \(/ }).click();
  await at('letters');
  await snap('7-letters');
  await page.getByRole('tab', { name: 'Übersicht' }).click();
  await page.screenshot({ path: join(FOLDER, 'german-overview.png'), animations: 'disabled' });
  await opened.close();
}

async function takeSheets(bench: Bench, readme: boolean): Promise<void> {
  const opened = await bench.open({ ...STILL, viewport: { width: 1600, height: 940 }, before: (context) => context.clock.setFixedTime(WRITTEN_AT) });
  const { page, pane } = opened;
  await review(pane);
  await writeSheets(pane);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.screenshot({ path: join(FOLDER, `sheet-${(await tab.textContent())?.replaceAll(/\W+/g, '-').toLowerCase()}.png`), animations: 'disabled' });
  }
  await page.getByRole('tab', { name: 'Overview' }).click();
  await page.locator('#pane iframe').focus();
  if (readme) await page.screenshot({ path: join(PROJECT, 'assets/screenshot.png'), animations: 'disabled' });
  await opened.close();
}

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const bench = await startBench();
  try {
    await takeGerman(bench);
    await takePanes(bench);
    await takeSheets(bench, process.argv.includes('--readme'));
    console.log(`The pictures are in ${FOLDER}`);
  } finally {
    await bench.close();
  }
}

take().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
