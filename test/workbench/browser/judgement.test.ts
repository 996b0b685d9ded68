/** The customer page and a change of policy in the shipped pane, in a real browser, by keyboard alone. */
import { openWorkbench } from '../../a/workbench';
import { enterPane, tabTo } from './by-keyboard';
import { ledgerRead, review, screenOf } from './pane-steps';

test('by keyboard alone: to the page of a customer to worry about, its working, and back', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await ledgerRead(pane);
  await enterPane(opened);
  await tabTo(opened, 'Review this ledger');
  await page.keyboard.press('Enter');
  await screenOf(pane, 'review').waitFor();
  const first = await pane.locator('.account-name').first().textContent() ?? '';
  await tabTo(opened, first);
  await page.keyboard.press('Enter');
  await screenOf(pane, 'customer').waitFor();
  expect(await pane.locator('h1').textContent()).toBe(first);
  await tabTo(opened, 'The working');
  await page.keyboard.press('Enter');
  await pane.getByText(/^The lowest of these holds/).waitFor();
  await page.keyboard.press('Shift+Tab');
  await tabTo(opened, 'Look at the letter');
  expect(await opened.trouble()).toEqual([]);
});

test('by keyboard alone: a threshold is changed, its effect is said before it is kept, and the review is the new one', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await review(pane);
  const flagged = (): Promise<number> => pane.locator('.accounts li').count();
  expect(await flagged()).toBeGreaterThan(0);
  await enterPane(opened);
  await tabTo(opened, 'Policy');
  await page.keyboard.press('Enter');
  await screenOf(pane, 'policy').waitFor();
  await tabTo(opened, 'Company name');
  await page.keyboard.type('Meadow Supplies Ltd');
  await pane.getByText(/The words of \d+ letters? change/).waitFor();
  await tabTo(opened, 'Keep this policy');
  await page.keyboard.press('Enter');
  await pane.getByText('Policy kept. The review was made anew under it.').first().waitFor({ timeout: 60_000 });
  await screenOf(pane, 'review').waitFor();
  await expect(pane.getByText('Letters end without a sender').count()).resolves.toBe(0);
  expect(await opened.trouble()).toEqual([]);
});
