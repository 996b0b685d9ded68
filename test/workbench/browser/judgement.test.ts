/** The customer page and a change of policy in the shipped pane, in a real browser, by keyboard alone; and what axe finds in each new state. */
import { draftPolicy, goBack, ledgerRead, openCustomer, review, screenOf } from './pane-steps';
import { BROWSER_TEST_MS, seriousFindings, START_TIMEOUT_MS, startBench, type Bench, type OpenedWorkbench } from './workbench-in-chromium';

jest.setTimeout(BROWSER_TEST_MS);

let bench: Bench;
let opened: OpenedWorkbench;
beforeAll(async () => {
  bench = await startBench();
}, START_TIMEOUT_MS);
afterEach(() => opened.close());
afterAll(() => bench.close());

/** Presses Tab until the focus is on the element whose name begins so. */
async function tabTo({ page, pane }: OpenedWorkbench, name: string): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    const focused = await pane.locator('body').evaluate(() => {
      const at = document.activeElement;
      const label = at?.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : '';
      return `${at?.getAttribute('aria-label') ?? ''} ${label ?? ''} ${at?.textContent ?? ''}`.trim();
    });
    if (focused.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${name}".`);
}

test('by keyboard alone: to the page of a customer to worry about, its working, and back', async () => {
  opened = await bench.open();
  const { page, pane } = opened;
  await ledgerRead(pane);
  await page.locator('#pane iframe').focus();
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
  opened = await bench.open();
  const { page, pane } = opened;
  await review(pane);
  const flagged = (): Promise<number> => pane.locator('.accounts li').count();
  expect(await flagged()).toBeGreaterThan(0);
  await page.locator('#pane iframe').focus();
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

test.each(['light', 'dark'] as const)('axe finds nothing serious on the customer page and the policy (%s)', async (colorScheme) => {
  opened = await bench.open({ colorScheme });
  const { page, pane } = opened;
  await review(pane);
  const found: Record<string, readonly string[]> = {};
  await pane.getByRole('button', { name: /^Why .*past due/ }).first().click();
  found['why'] = await seriousFindings(page, '#pane');
  await openCustomer(pane);
  for (const button of await pane.getByRole('button', { name: /^Show rows|^The working/ }).all()) await button.click();
  found['customer'] = await seriousFindings(page, '#pane');
  await goBack(pane);
  await draftPolicy(pane);
  found['policy'] = await seriousFindings(page, '#pane');
  await pane.getByLabel('Past due at least').first().fill('x');
  await pane.getByRole('button', { name: 'Take the policy elsewhere' }).click();
  found['not allowed'] = await seriousFindings(page, '#pane');
  expect(found).toEqual({ why: [], customer: [], policy: [], 'not allowed': [] });
  expect(await opened.trouble()).toEqual([]);
});
