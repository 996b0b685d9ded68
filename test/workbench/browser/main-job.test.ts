/** The main job in the shipped pane, in a real browser: the ledger is guessed, reviewed, written into sheets that tie out, and a letter is copied. By mouse, then by keyboard alone. */
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import type { SheetModel } from '../../../src/workbench/host/model';
import { openWorkbench } from '../../a/workbench';
import { enterPane, tabTo } from './by-keyboard';
import { ledgerRead, openLetters, review, screenOf, sheetsWritten, writeSheets } from './pane-steps';
import { savedWorkbook } from './workbench-in-chromium';

const REPORTS = ['Overview', 'Aging Summary', 'Aging Detail', 'Risk Flags', 'Credit Limits', 'Limit Working', 'Reminders', 'Promises and Disputes', 'Cash Forecast', 'Backtest', 'Provision', 'Problems', 'Customers', 'Templates', 'Collection Policy', 'Contact Log'];

const tabs = (page: Page): Promise<string[]> => page.getByRole('tab').allTextContents();

/** Each currency's difference, as the sheet shows it, after the word in its tie-out lines. */
function differences({ cells }: SheetModel): unknown[] {
  const found: unknown[] = [];
  for (let row = 0; row < 12; row += 1) {
    for (let column = 0; column < cells.columnCount; column += 1) if (/^difference/i.test(String(cells.value(row, column)))) found.push(cells.value(row, column + 1));
  }
  return found;
}

test('by mouse: sheets appear beside the ledger, tie out to 0.00, and are in the saved file', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  await pane.getByText(/Ties out: difference 0\.00/).first().waitFor();
  await writeSheets(pane);
  expect(await tabs(page)).toEqual(['Ledger', 'Notes', ...REPORTS]);

  await page.getByRole('tab', { name: 'Aging Summary' }).click();
  await page.getByRole('gridcell', { name: 'Customer', exact: true }).first().waitFor();

  const { name, bytes } = await savedWorkbook(page);
  expect(name).toBe('sample-ledger.xlsx');
  const saved = await openWorkbook(bytes, name);
  expect(saved.sheets.map((sheet) => sheet.name)).toEqual(['Ledger', 'Notes', ...REPORTS]);
  const tieOuts = differences(saved.sheets[2]);
  expect(tieOuts.length).toBeGreaterThanOrEqual(3);
  expect(tieOuts.every((difference) => difference === 0)).toBe(true);
  expect(await opened.trouble()).toEqual([]);
});

test('by keyboard alone: from the first Tab to a copied letter', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  const { keyboard } = page;
  await ledgerRead(pane);
  await enterPane(opened);
  await tabTo(opened, 'Review this ledger');
  await keyboard.press('Enter');
  await screenOf(pane, 'review').waitFor();
  await tabTo(opened, 'Write the sheets');
  await keyboard.press('Enter');
  await sheetsWritten(pane);
  await tabTo(opened, 'Letters (');
  await keyboard.press('Enter');
  await screenOf(pane, 'letters').waitFor();
  await tabTo(opened, 'Letters by customer');
  const subject = (): Promise<string | null> => pane.locator('.mail-head dd').nth(1).textContent();
  const first = await subject();
  await keyboard.press('ArrowDown');
  await expect(subject()).resolves.not.toBe(first);
  await keyboard.press('Enter');
  await pane.getByText(/copied|press Ctrl\+C/).first().waitFor();
  expect(await opened.trouble()).toEqual([]);
});

test('a copied letter is on the clipboard, rich and plain at once, without the permission that Excel does not give', async () => {
  const opened = await openWorkbench({ permissions: ['clipboard-read'] });
  const { page, pane } = opened;
  await review(pane);
  await openLetters(pane);
  await pane.getByRole('button', { name: 'Copy letter' }).click();
  await pane.getByText(/^Letter to .* copied\./).first().waitFor();
  await page.getByRole('grid').focus();
  const clipboard = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(item.types.filter((type) => type.startsWith('text/')).map(async (type) => [type, await (await item.getType(type)).text()] as const));
  });
  const taken = new Map(clipboard);
  const shown = await pane.locator('.mail-body').innerText();
  expect(shown.length).toBeGreaterThan(100);
  const firstLine = shown.split('\n')[0].trim();
  expect(taken.get('text/plain')).toContain(firstLine);
  expect(taken.get('text/html')).toContain('<table');
  expect(await opened.trouble()).toEqual([]);
});

test('in an Excel that knows only ExcelApi 1.9 it works the same', async () => {
  const opened = await openWorkbench({ query: '?ExcelApi=1.9' });
  const { page, pane } = opened;
  await review(pane);
  await writeSheets(pane);
  expect(await tabs(page)).toEqual(['Ledger', 'Notes', ...REPORTS]);
  expect(await opened.trouble()).toEqual([]);
});

test('an edit of the ledger after the review is told, and a second writing makes no second set of sheets', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  await writeSheets(pane);
  await page.getByRole('tab', { name: 'Ledger' }).click();
  await page.locator('#cell-6-1').click();
  await page.keyboard.type('Renamed Customer Ltd');
  await page.keyboard.press('Enter');
  await pane.getByText('The ledger has changed since this review.').waitFor();
  await pane.getByRole('button', { name: 'Review again' }).click();
  await pane.getByText('The ledger has changed since this review.').waitFor({ state: 'detached' });
  await screenOf(pane, 'review').waitFor();
  await writeSheets(pane);
  expect(await tabs(page)).toEqual(['Ledger', 'Notes', ...REPORTS]);
  const entries = await page.evaluate(() => window.workbench.host?.journal.undoCosts('everywhere').map((entry) => entry.member));
  expect(entries).toEqual([]);
});

test('another as-of day, typed or chosen in the date field, is the day that is reviewed', async () => {
  const opened = await openWorkbench();
  const { pane } = opened;
  await ledgerRead(pane);
  await pane.getByLabel('As of').fill('2026-08-31');
  await pane.getByText('chosen by you').waitFor();
  await review(pane);
  await pane.getByText(/As of 31 August 2026/).waitFor();
  expect(await opened.trouble()).toEqual([]);
});
