/** The shipped pane closed and opened again over the same workbook: the same screen, the same day, the letter as she changed it, what she had begun to record, and Back leads home. */
import { openWorkbench } from '../../a/workbench';
import { goBack, ledgerRead, openCustomer, openLetters, review, screenOf } from './pane-steps';
import type { OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;

/** What the workbook remembers of the sitting, quotes as they are. */
const kept = (): Promise<string> => opened.page.evaluate(() => JSON.stringify([...window.workbench.model?.settings ?? []].filter(([key]) => key.endsWith('sitting'))).replace(/\\/g, ''));

async function keptUntil(words: string): Promise<void> {
  for (let look = 0; look < 200 && !(await kept()).includes(words); look += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await kept()).toContain(words);
}

/** Only the pane begins anew; the workbook stays open beside it. */
async function reopenPane(): Promise<void> {
  const { pane } = opened;
  await pane.locator('body').evaluate((body) => {
    // The screen that is still there for a moment must not be taken for the one that comes back.
    body.dataset.closed = 'yes';
    window.location.reload();
  });
  await pane.locator('body:not([data-closed])').waitFor();
}

test('a pane that is closed and opened again is where it was', async () => {
  opened = await openWorkbench();
  const { pane } = opened;
  await ledgerRead(pane);
  expect(await kept()).toBe('[]');
  await pane.getByLabel('As of').fill('2026-08-31');
  await pane.getByText('chosen by you').waitFor();
  await review(pane);
  await openLetters(pane);
  await pane.getByRole('button', { name: 'Edit letter' }).click();
  await pane.getByLabel('Subject').fill('A subject of hers');
  await pane.getByRole('button', { name: 'Keep the changes' }).click();
  await goBack(pane);
  await openCustomer(pane);
  const customer = await pane.locator('#screen-heading').textContent() ?? '';
  await pane.getByRole('button', { name: 'Record a promise' }).click();
  await pane.getByLabel('Note', { exact: true }).fill('Half a sentence of hers');
  await keptUntil('Half a sentence of hers');
  await keptUntil('"screen":"customer"');

  await reopenPane();
  await screenOf(pane, 'customer').waitFor({ timeout: 60_000 });
  expect(await pane.locator('#screen-heading').textContent()).toBe(customer);
  expect(await pane.getByLabel('Note', { exact: true }).inputValue()).toBe('Half a sentence of hers');
  await goBack(pane);
  await pane.getByText(/As of 31 August 2026/).waitFor();
  await openLetters(pane);
  await pane.locator('.mail-head').getByText('A subject of hers').waitFor();
  expect(await opened.trouble()).toEqual([]);
});
