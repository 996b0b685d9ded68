/** `npm run screenshots`: every state of the pane at three widths in light, dark and forced colours, and at twice the size of text, from top to bottom; a German Excel at first use; the whole workbench and every sheet; all into out/screenshots. With `--readme` it also renews assets/screenshot.png. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { PROJECT } from '../../src/workbench/server/places';
import { everyState, STATES } from '../workbench/browser/every-state';
import { drawnAt } from '../workbench/browser/layout-faults';
import { review, writeSheets } from '../workbench/browser/pane-steps';
import { startBench, type Bench, type OpenedWorkbench } from '../workbench/browser/workbench-in-chromium';

const FOLDER = join(PROJECT, 'out/screenshots');
const THEMES: Readonly<Record<string, BrowserContextOptions>> = { light: { colorScheme: 'light' }, dark: { colorScheme: 'dark' }, 'forced-colours': { forcedColors: 'active' } };
/** Widths in pixels with the size of text in percent. */
const DRAWINGS = [[320, 200], [320, 100], [500, 100], [350, 100]] as const;
/** A sheet says when it was written: the same moment makes the same picture. */
const WRITTEN_AT = new Date('2026-09-30T09:00:00Z');
const SIZE = { width: 1366, height: 900 };
const STILL: BrowserContextOptions = { reducedMotion: 'reduce', viewport: SIZE };

const fileOf = (name: string): string => join(FOLDER, `${name}.png`);

/** The pane from top to bottom, as if the window were tall enough for all of it; what is seen at once is in the pictures of the workbench. */
async function wholeLength({ page, pane }: OpenedWorkbench, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  const { clientHeight, scrollHeight } = await pane.locator('html').evaluate((html) => ({ clientHeight: html.clientHeight, scrollHeight: html.scrollHeight }));
  await page.setViewportSize({ width: SIZE.width, height: SIZE.height + scrollHeight - clientHeight });
  await page.locator('#pane').screenshot({ path: fileOf(name), animations: 'disabled' });
  await page.setViewportSize(SIZE);
}

async function takePanes(bench: Bench): Promise<void> {
  for (const [theme, options] of Object.entries(THEMES)) {
    const opened = await bench.open({ ...STILL, ...options, before: (context) => context.clock.setFixedTime(WRITTEN_AT) });
    await everyState(opened, async (state) => {
      const name = `${String(STATES.findIndex((one) => one === state) + 1).padStart(2, '0')}-${state.replaceAll(' ', '-')}`;
      for (const [width, text] of DRAWINGS) {
        if (text !== 100 && theme !== 'light') continue;
        await drawnAt(opened, width, text);
        await wholeLength(opened, `${theme}-${width}${text === 100 ? '' : `-text-${text}`}-${name}`);
      }
      await opened.page.screenshot({ path: fileOf(`${theme}-workbench-${name}`), animations: 'disabled' });
    });
    await opened.close();
  }
}

/** A German Excel at first use: the tour, and the screens by their German names. */
async function takeGerman(bench: Bench): Promise<void> {
  const opened = await bench.open({ ...STILL, query: '?locale=de-DE', before: (context) => context.clock.setFixedTime(WRITTEN_AT) });
  const { page, pane } = opened;
  const press = (name: string | RegExp): Promise<void> => pane.getByRole('button', { name, exact: true }).first().click();
  const at = (screen: string): Promise<void> => pane.locator(`[data-screen="${screen}"]`).waitFor({ timeout: 60_000 });
  const snap = async (name: string): Promise<void> => {
    for (const width of [320, 500]) {
      await drawnAt(opened, width, 100);
      await wholeLength(opened, `german-${width}-${name}`);
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
  await page.screenshot({ path: fileOf('german-workbench'), animations: 'disabled' });
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
  await page.screenshot({ path: fileOf('german-overview'), animations: 'disabled' });
  await opened.close();
}

async function takeSheets(bench: Bench, readme: boolean): Promise<void> {
  const opened = await bench.open({ ...STILL, viewport: { width: 1600, height: 940 }, before: (context) => context.clock.setFixedTime(WRITTEN_AT) });
  const { page, pane } = opened;
  await review(pane);
  await writeSheets(pane);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await page.screenshot({ path: fileOf(`sheet-${(await tab.textContent())?.replaceAll(/\W+/g, '-').toLowerCase()}`), animations: 'disabled' });
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
