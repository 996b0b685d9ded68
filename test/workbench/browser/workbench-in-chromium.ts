/** Opens the workbench in a real Chromium and watches what must never happen: a request that leaves this machine, a console error, a breach of the content policy. */
import AxeBuilder from '@axe-core/playwright';
import type Axe from 'axe-core';
import { source as axeSource, type Result } from 'axe-core';
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type FrameLocator, type Page } from 'playwright-core';
import { buildWhatIsStale } from '../../../src/workbench/server/build';
import { certificateFor } from '../../../src/workbench/server/certificate';
import { PLACES } from '../../../src/workbench/server/places';
import { serveWorkbench, type ServedWorkbench } from '../../../src/workbench/server/serve';
import { CHROMIUM_FLAGS, chromiumPath } from '../../a/chromium';

/** The bundles may have to be built first. */
export const START_TIMEOUT_MS = 240_000;
/** A test takes a few seconds; a machine that does other things at the same time may take many. */
export const BROWSER_TEST_MS = 120_000;

export interface OpenedWorkbench {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: FrameLocator;
  /** Requests to elsewhere, console errors and warnings, uncaught errors, policy breaches: empty when all is well. */
  trouble(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** "?ExcelApi=1.9" */
  readonly query?: string;
  /** Runs before the page is opened, such as to abort a request. */
  readonly before?: (context: BrowserContext) => Promise<void>;
}

export interface Bench {
  readonly address: string;
  open(options?: OpenOptions): Promise<OpenedWorkbench>;
  close(): Promise<void>;
}

/** Builds what is stale, serves it at a free port and starts the browser. */
export async function startBench(): Promise<Bench> {
  await buildWhatIsStale(() => undefined);
  const served = await serveWorkbench(await certificateFor(PLACES.certificate, new Date()), 0);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  return {
    address: served.address,
    open: (options = {}) => open(browser, served, options),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

async function open(browser: Browser, served: ServedWorkbench, { query = '', before, ...options }: OpenOptions): Promise<OpenedWorkbench> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 }, locale: 'en-US', timezoneId: 'UTC', ...options });
  const trouble: string[] = [];
  await context.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === served.address || url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
    trouble.push(`request to ${url.href}`);
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => trouble.push(`uncaught: ${error.error().message}`));
  await context.exposeBinding('tellBreach', (_source, breach: string) => void trouble.push(breach));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      (window as unknown as { tellBreach(breach: string): void }).tellBreach(`policy: ${event.violatedDirective} ${event.blockedURI} in ${location.pathname}`);
    });
  });
  await before?.(context);
  const page = await context.newPage();
  await page.goto(`${served.address}/${query}`);
  return { page, context, pane: page.frameLocator('#pane iframe'), trouble: async () => {
    // What was told last may still be on its way.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    return [...trouble];
  }, close: () => context.close() };
}

/** Drops a file on the page, as from the desktop. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(([fileName, content]) => {
    const made = new DataTransfer();
    made.items.add(new File([new Uint8Array(content)], fileName));
    return made;
  }, [name, [...bytes]] as const);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

/** Presses Save and gives the bytes that are downloaded. */
export async function savedWorkbook(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save .xlsx' }).click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** What axe finds serious or critical in the page itself, each with the element it found. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  // Legacy mode stays in this one page; the other opens a second, which the watch on requests would count.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return serious(violations);
}

/** The same in the pane alone: asked there, it need not look through the thousands of cells beside it. */
export async function paneFindings({ page }: Pick<OpenedWorkbench, 'page'>): Promise<readonly string[]> {
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (!frame) throw new Error('There is no pane to look at.');
  if (!await frame.evaluate(() => 'axe' in window)) await frame.evaluate(axeSource);
  return serious(await frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof Axe };
    return (await axe.run(document, { resultTypes: ['violations'] })).violations;
  }));
}

function serious(violations: readonly Result[]): readonly string[] {
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html}`));
}
