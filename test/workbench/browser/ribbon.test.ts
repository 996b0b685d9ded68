/** The ribbon's buttons in a real Chromium, the pane closed: Excel invokes the function of the shipped page through the untouched Office.js and hears when it is over. */
import type { Page } from 'playwright-core';
import { openWorkbench } from '../../a/workbench';
import { review, screenOf, writeSheets } from './pane-steps';
import type { OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;

const pressed = (page: Page, name: string) => page.getByRole('button', { name }).click().then(() => page.locator(`button:enabled:text-is("${name}")`).waitFor({ timeout: 60_000 }));
const inFront = (page: Page): Promise<string | null> => page.locator('[role="tab"][aria-selected="true"]').textContent();

test('refresh with the pane closed: the Overview follows the ledger; then from any sheet back to the Overview; and the pane opens at its home', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  await writeSheets(pane);
  await page.getByRole('button', { name: 'Dunwell pane' }).click();
  await page.getByRole('tab', { name: 'Ledger' }).click();
  await page.locator('#cell-6-1').click();
  await page.keyboard.type('Renamed Customer Ltd');
  await page.keyboard.press('Enter');

  await pressed(page, 'Refresh review');
  expect(await inFront(page)).toBe('Overview');
  const found = await page.evaluate(() => {
    const { cells } = window.workbench.model?.sheets.find(({ name }) => name === 'Aging Detail') ?? {};
    return cells ? Array.from({ length: cells.rowCount }, (_, row) => cells.value(row, 0)).includes('Renamed Customer Ltd') : false;
  });
  expect(found).toBe(true);

  await page.getByRole('tab', { name: 'Notes' }).click();
  await pressed(page, 'Go to Overview');
  expect(await inFront(page)).toBe('Overview');

  await page.getByRole('button', { name: 'Dunwell pane' }).click();
  await screenOf(opened.pane, 'review').waitFor({ timeout: 60_000 });
  expect(await opened.trouble()).toEqual([]);
});

test('with nothing written yet a small window says what to do', async () => {
  opened = await openWorkbench({ query: '?locale=de-DE' });
  const { page } = opened;
  await pressed(page, 'Refresh review');
  await page.frameLocator('#dialog-page').getByRole('alert').filter({ hasText: 'Noch gibt es nichts zu erneuern.' }).waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
  expect(await opened.trouble()).toEqual([]);
});
