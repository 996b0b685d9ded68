/** When paying is hard, in the shipped pane and a real browser: a plan, a promise and a hand-over by keyboard alone, and what axe finds in each new state. */
import { openCustomer, review, screenOf } from './pane-steps';
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
  for (let press = 0; press < 150; press += 1) {
    const focused = await pane.locator('body').evaluate(() => {
      const at = document.activeElement;
      const label = at?.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : at?.closest('label')?.textContent;
      return `${at?.getAttribute('aria-label') ?? ''} ${label ?? ''} ${at?.textContent ?? ''}`.trim();
    });
    if (focused.startsWith(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached "${name}".`);
}

/** Goes there, takes what stands in the field away and types. */
async function typeInto(at: OpenedWorkbench, label: string, text: string): Promise<void> {
  await tabTo(at, label);
  await at.page.keyboard.press('ControlOrMeta+a');
  await at.page.keyboard.type(text);
}

async function pressOn(at: OpenedWorkbench, name: string): Promise<void> {
  await tabTo(at, name);
  await at.page.keyboard.press('Enter');
}

async function toCustomer(): Promise<void> {
  opened = await bench.open();
  await review(opened.pane);
  await openCustomer(opened.pane);
}

test('by keyboard alone: a plan whose mistakes are told at their fields, mended, and written to its sheet', async () => {
  await toCustomer();
  const { page, pane } = opened;
  await pressOn(opened, 'Agree a payment plan');
  await pane.locator('[data-screen="plan"]').waitFor();
  await typeInto(opened, 'How many', '0');
  await pane.getByText('A plan has at least one instalment.').waitFor();
  await typeInto(opened, 'How many', '601');
  await pane.getByText('That would be 601 instalments; 600 are the most.').waitFor();
  await expect(pane.getByRole('button', { name: 'Write plan sheet' }).isDisabled()).resolves.toBe(true);
  await page.keyboard.press('Shift+Tab');
  await typeInto(opened, 'How many', '4');
  await pane.getByText(/^4 instalments, /).waitFor();
  // The browser's own field, part by part: month, day, year.
  await tabTo(opened, 'First instalment on');
  await page.keyboard.type('01012020');
  await pane.getByText(/The first instalment cannot be due before the agreement of/).waitFor();
  const firstOn = pane.getByLabel('First instalment on');
  await firstOn.fill(await pane.locator('body').evaluate(() => `${new Date().getFullYear() + 1}-01-15`));
  await firstOn.press('Tab');
  await typeInto(opened, 'Down payment at once', '99,999,999');
  await pane.getByText(/This is more than the .* to be paid off\./).waitFor();
  await typeInto(opened, 'Down payment at once', '0');
  await pressOn(opened, 'Write plan sheet');
  await pane.getByText(/^Written: Plan – /).first().waitFor({ timeout: 60_000 });
  await expect(page.getByRole('tab', { name: /^Plan – / }).count()).resolves.toBe(1);
  expect(await opened.trouble()).toEqual([]);
});

test('by keyboard alone: a promise is recorded on the customer\'s page and holds the letter back at once', async () => {
  await toCustomer();
  const { page, pane } = opened;
  await pressOn(opened, 'Record a promise');
  await pane.getByText('A promise to pay').waitFor();
  await pressOn(opened, 'Write it to the Contact Log');
  await pane.getByText('Write a day, such as 2026-10-14.').waitFor();
  const asOf = await pane.getByLabel('Day', { exact: true }).inputValue();
  const inTenDays = new Date(Date.parse(asOf) + 10 * 86_400_000).toISOString().slice(0, 10);
  await pane.getByLabel('Promised for').fill(inTenDays);
  await page.keyboard.press('Shift+Tab');
  await pressOn(opened, 'Write it to the Contact Log');
  await pane.getByText('Logged, and the review was made anew with it.').first().waitFor({ timeout: 60_000 });
  await screenOf(pane, 'customer').waitFor();
  await pane.getByText(/ promised for /).first().waitFor();
  await expect(page.getByRole('tab', { name: 'Contact Log' }).count()).resolves.toBe(1);
  expect(await opened.trouble()).toEqual([]);
});

test('a hand-over is written only when a person has ticked it, and stands in front', async () => {
  await toCustomer();
  const { page, pane } = opened;
  await tabTo(opened, 'Write the hand-over sheet');
  await page.keyboard.press('Enter');
  await typeInto(opened, 'Time limit in years', '6');
  await pane.getByRole('button', { name: 'Write the hand-over sheet' }).click();
  await pane.getByText(/this is for a person to decide/).waitFor();
  await pane.getByRole('checkbox', { name: /I have looked at the account/ }).focus();
  await page.keyboard.press('Space');
  await pane.getByRole('button', { name: 'Write the hand-over sheet' }).press('Enter');
  await pane.getByText(/^The hand-over stands on the sheet Hand-over – /).first().waitFor({ timeout: 60_000 });
  await expect(page.getByRole('tab', { name: /^Hand-over – /, selected: true }).count()).resolves.toBe(1);
  expect(await opened.trouble()).toEqual([]);
});

test.each(['light', 'dark'] as const)('axe finds nothing serious on the forms and the plan screen (%s)', async (colorScheme) => {
  opened = await bench.open({ colorScheme });
  const { page, pane } = opened;
  await review(pane);
  await openCustomer(pane);
  const found: Record<string, readonly string[]> = {};
  await pane.getByRole('button', { name: 'Record a promise' }).click();
  await pane.getByRole('button', { name: 'Write it to the Contact Log' }).click();
  await pane.getByText('Write a day, such as 2026-10-14.').waitFor();
  found['promise'] = await seriousFindings(page, '#pane');
  await pane.getByRole('button', { name: 'Record a dispute' }).click();
  await pane.locator('summary', { hasText: 'Write the hand-over sheet' }).click();
  await pane.getByRole('button', { name: 'Write the hand-over sheet' }).click();
  found['dispute and hand-over'] = await seriousFindings(page, '#pane');
  await pane.getByRole('button', { name: 'Agree a payment plan' }).click();
  await pane.locator('[data-screen="plan"]').waitFor();
  for (const summary of await pane.locator('summary').all()) await summary.click();
  found['plan'] = await seriousFindings(page, '#pane');
  await pane.getByLabel('Chance that the plan is kept, %').fill('140');
  await pane.getByLabel('How many', { exact: true }).fill('0');
  await pane.getByText('A plan has at least one instalment.').waitFor();
  found['mistakes'] = await seriousFindings(page, '#pane');
  expect(found).toEqual({ promise: [], 'dispute and hand-over': [], plan: [], mistakes: [] });
  expect(await opened.trouble()).toEqual([]);
});
