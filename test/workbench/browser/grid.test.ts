/** The workbook beside the pane: opened by button and drop, seen, walked through by keyboard, edited, refused with a sentence. */
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openWorkbench } from '../../a/workbench';
import { dropFile, seriousFindings, type OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;
beforeEach(async () => {
  // The pane has its own tests.
  opened = await openWorkbench({ before: async (context) => {
    await context.route('**/workbench/taskpane.html*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>No pane</title><p>No pane</p></html>' }));
  } });
  await opened.page.getByRole('tab', { name: 'Ledger', selected: true }).waitFor();
});

const address = (page: Page): Promise<string | null> => page.getByLabel('Selected cells').textContent();
const content = (page: Page): Promise<string | null> => page.getByLabel('Content of the selected cell').textContent();

test('the sample is open, and its heading stays while its rows scroll', async () => {
  const { page } = opened;
  await page.getByRole('gridcell', { name: 'Customer', exact: true }).waitFor();
  const grid = page.getByRole('grid', { name: 'Sheet Ledger' });
  await grid.focus();
  await grid.press('Control+ArrowDown');
  await grid.press('Control+ArrowDown');
  await grid.press('Control+ArrowDown');
  await grid.press('Control+ArrowDown');
  expect(Number((await address(page))?.slice(1))).toBeGreaterThan(100);
  await expect(page.getByRole('gridcell', { name: 'Customer', exact: true }).isVisible()).resolves.toBe(true);
  const active = await grid.getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`).getAttribute('aria-selected')).resolves.toBe('true');
});

/** Columns D and E are empty in it. */
const SMALL = new TextEncoder().encode('Customer,Amount\nHarbour,1000.25\nGranite,234.5\n');

async function openSmall(page: Page): Promise<void> {
  await dropFile(page, 'small.csv', SMALL);
  await page.getByRole('tab', { name: 'small', selected: true }).waitFor();
}

test('cells are chosen by mouse, typed into, stretched with Shift, and added up', async () => {
  const { page } = opened;
  await openSmall(page);
  await page.getByRole('gridcell', { name: 'Granite' }).click();
  expect([await address(page), await content(page)]).toEqual(['A3', 'Granite']);
  await page.locator('#cell-1-3').click();
  await page.keyboard.type('1,000.25');
  await page.keyboard.press('Enter');
  expect(await address(page)).toBe('D3');
  await page.keyboard.type('=100*2+34.5');
  await page.keyboard.press('Enter');
  // Drawn anew with its result, on a busy machine twice; a click in that very moment would meet a cell that is being replaced.
  await page.locator('#cell-2-3', { hasText: '234.5' }).waitFor();
  await page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 300)));
  await page.locator('#cell-1-3').click();
  expect(await content(page)).toBe('1000.25');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await address(page)).toBe('D2:D3');
  await expect(page.locator('#sums').textContent()).resolves.toBe('Sum 1,234.75 · Count 2');
});

test('a cell is opened by double click and closed by Escape as it was', async () => {
  const { page } = opened;
  await openSmall(page);
  await page.getByRole('gridcell', { name: 'Granite' }).dblclick();
  await page.getByLabel('Cell content').fill('Something else');
  await page.keyboard.press('Escape');
  expect([await address(page), await content(page)]).toEqual(['A3', 'Granite']);
  await page.keyboard.press('Delete');
  expect(await content(page)).toBe('');
});

test('a sheet of a full Excel sheet\'s length shows its last row, and few cells exist at a time', async () => {
  const { page } = opened;
  const rows = 1_048_576;
  const seen = await page.evaluate(async (count) => {
    const text = `Customer,Amount\n${Array.from({ length: count - 1 }, (_, n) => `C${n},${n}`).join('\n')}\n`;
    await window.workbench.open(new TextEncoder().encode(text), 'full.csv');
    return window.workbench.model?.sheets[0].cells.rowCount;
  }, rows);
  expect(seen).toBe(rows);
  const grid = page.getByRole('grid');
  await grid.focus();
  await grid.press('Control+End');
  expect(await address(page)).toBe(`B${rows}`);
  await page.getByRole('gridcell', { name: `C${rows - 2}`, exact: true }).waitFor();
  expect(await page.getByRole('gridcell').count()).toBeLessThan(1500);
  // The scrollbar reaches the end, too, though browsers end an element long before the last row.
  await grid.press('Control+Home');
  await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await page.getByRole('gridcell', { name: `C${rows - 2}`, exact: true }).waitFor();
});

test.each([
  ['prose.pdf', new TextEncoder().encode('%PDF-1.7 no workbook')],
  ['empty.csv', new Uint8Array()],
  ['broken.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<workbook>') }).slice(0, 60)],
])('%s is refused with a sentence, and what was open stays', async (name, bytes) => {
  const { page } = opened;
  await dropFile(page, name, bytes);
  const said = page.getByRole('alert');
  await said.waitFor();
  expect(await said.textContent()).toContain(`${name} was not opened. `);
  await expect(page.getByRole('tab', { name: 'Ledger' }).isVisible()).resolves.toBe(true);
  await said.getByRole('button', { name: 'Close' }).click();
  await expect(said.isVisible()).resolves.toBe(false);
});

test('the edge of the pane moves by keyboard within its limits', async () => {
  const { page } = opened;
  const edge = page.getByRole('separator', { name: 'Width of the pane' });
  await edge.focus();
  for (let press = 0; press < 20; press += 1) await edge.press('ArrowLeft');
  await expect(page.locator('#pane').evaluate((pane) => pane.clientWidth)).resolves.toBe(500);
  for (let press = 0; press < 20; press += 1) await edge.press('ArrowRight');
  await expect(page.locator('#pane').evaluate((pane) => pane.clientWidth)).resolves.toBe(320);
});

test.each(['light', 'dark'] as const)('axe finds nothing serious on the page itself (%s)', async (colorScheme) => {
  const { page } = opened;
  await page.emulateMedia({ colorScheme });
  expect(await seriousFindings(page)).toEqual([]);
  expect(await opened.trouble()).toEqual([]);
});
