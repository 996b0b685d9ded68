/** When paying is hard, in the shipped pane and a real browser: a plan, a promise and a hand-over by keyboard alone. */
import { openWorkbench } from '../../a/workbench';
import { pressOn, tabTo, typeInto } from './by-keyboard';
import { openCustomer, review, screenOf } from './pane-steps';
import type { OpenedWorkbench } from './workbench-in-chromium';

let opened: OpenedWorkbench;

async function toCustomer(): Promise<void> {
  opened = await openWorkbench();
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
