/** `npm run screenshots`: every screen of the pane at three widths in light, dark and forced colours, and the whole workbench, into out/screenshots. With `--readme` it also renews assets/screenshot.png. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { PROJECT } from '../../src/workbench/server/places';
import { draftPolicy, goBack, ledgerRead, openCustomer, openLetters, review, writeSheets } from '../workbench/browser/pane-steps';
import { startBench, type Bench, type OpenedWorkbench } from '../workbench/browser/workbench-in-chromium';

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
  await pane.getByRole('button', { name: 'Write the sheets' }).waitFor({ timeout: 60_000 });
  await snap('5-stopped');
  await writeSheets(pane);
  await snap('6-written');
  await openLetters(pane);
  await snap('7-letters');
}

async function takePanes(bench: Bench): Promise<void> {
  for (const [theme, options] of Object.entries(THEMES)) {
    const opened = await bench.open({ ...STILL, ...options, before: (context) => context.clock.setFixedTime(WRITTEN_AT) });
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
