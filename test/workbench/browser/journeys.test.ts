/** The journeys of an accountant through the shipped pane, by keyboard alone: an export that nobody knows up to the copied letter; on the sample a plan, a dispute, another policy. The next month is in `ribbon.test.ts`. */
import { openWorkbench } from '../../a/workbench';
import { enterPane, pressBack, pressOn, tabTo, typeInto } from './by-keyboard';
import { ledgerRead, screenOf, sheetsWritten } from './pane-steps';
import { BROWSER_TEST_MS, dropFile, type OpenedWorkbench } from './workbench-in-chromium';

jest.setTimeout(BROWSER_TEST_MS * 2);
const PATIENCE = { timeout: 60_000 };

let opened: OpenedWorkbench;

const tabNames = (): Promise<string[]> => opened.page.getByRole('tab').allTextContents();

/** From no package that Dunwell knows: odd headings, a title above, a total below. */
const EXPORT = ['Debtors of Marrow & Pike, as at 30/09/2026;;;;;', 'Debtor;Mail;Doc;Raised;To be settled by;Still owed',
  'Alder Ltd;pay@alder.example;7001;14/06/2026;14/07/2026;1.250,00', 'Birch & Sons;ap@birch.example;7002;20/07/2026;19/08/2026;310,50', 'Cedar plc;;7003;25/08/2026;24/09/2026;99,90',
  'Alder Ltd;pay@alder.example;7004;15/09/2026;15/10/2026;400,00', 'Total;;;;;2.060,40'].join('\n');

test('an export that nobody knows: three presses to the letters, and one more copies the first', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await ledgerRead(pane);
  await dropFile(page, 'Marrow & Pike.csv', new TextEncoder().encode(EXPORT));
  await pane.getByText('To be settled by').first().waitFor(PATIENCE);
  await ledgerRead(pane);
  await enterPane(opened);
  await pressOn(opened, 'Review this ledger');
  await screenOf(pane, 'review').waitFor(PATIENCE);
  await pane.getByText('Ties out: difference 0.00').first().waitFor();
  await pressOn(opened, 'Write the sheets');
  await sheetsWritten(pane);
  await pressOn(opened, 'Letters (');
  await screenOf(pane, 'letters').waitFor(PATIENCE);
  await tabTo(opened, 'Letters by customer');
  await page.keyboard.press('Enter');
  await pane.getByText(/Letter to .* copied|press Ctrl\+C/).first().waitFor();
  expect(await opened.trouble()).toEqual([]);
});

test('a plan is agreed with one customer, and a dispute of another is logged', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await ledgerRead(pane);
  await enterPane(opened);
  await pressOn(opened, 'Review this ledger');
  await screenOf(pane, 'review').waitFor(PATIENCE);
  await pressOn(opened, 'Write the sheets');
  await sheetsWritten(pane);

  // The first two to worry about.
  const [customer, other] = await pane.locator('section.block').first().locator('ul.accounts').last().locator('.account-name').allTextContents();
  await pressOn(opened, customer);
  await screenOf(pane, 'customer').waitFor(PATIENCE);

  await pressOn(opened, 'Agree a payment plan');
  await pane.locator('[data-screen="plan"]').waitFor(PATIENCE);
  await typeInto(opened, 'How many', '3');
  await pressOn(opened, 'Write plan sheet');
  await pane.getByText(/^Written: Plan/).first().waitFor(PATIENCE);
  expect((await tabNames()).filter((name) => name.startsWith('Plan'))).toHaveLength(1);
  await pressBack(opened);
  await screenOf(pane, 'customer').waitFor(PATIENCE);
  await pressBack(opened);
  await screenOf(pane, 'review').waitFor(PATIENCE);

  // Another customer disputes an invoice.
  await pressOn(opened, other);
  await screenOf(pane, 'customer').waitFor(PATIENCE);
  await pressOn(opened, 'Record a dispute');
  await pressOn(opened, 'Invoices: 0 of');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await typeInto(opened, 'Note', 'goods damaged');
  await pressOn(opened, 'Write it to the Contact Log');
  await pane.getByText(/^Logged/).first().waitFor(PATIENCE);
  const texts = await page.evaluate(() => ['Payment Plans', 'Contact Log'].map((name) => {
    const cells = window.workbench.model?.sheets.find((sheet) => sheet.name === name)?.cells;
    return cells ? Array.from({ length: cells.rowCount }, (_, row) => Array.from({ length: cells.columnCount }, (_cell, column) => String(cells.value(row, column))).join('\t')).join('\n') : '';
  }));
  expect(texts).toEqual([expect.stringContaining(customer), expect.stringContaining('goods damaged')]);
  expect(await opened.trouble()).toEqual([]);
});

test('the policy is changed with its effect in sight, and the review is made anew under it', async () => {
  opened = await openWorkbench();
  const { pane } = opened;
  await ledgerRead(pane);
  await enterPane(opened);
  await pressOn(opened, 'Review this ledger');
  await screenOf(pane, 'review').waitFor(PATIENCE);
  await pressOn(opened, 'Policy');
  await screenOf(pane, 'policy').waitFor(PATIENCE);
  await pressOn(opened, 'Risk');
  await typeInto(opened, 'Past due at least', '30');
  await pane.locator('.effect li').first().waitFor(PATIENCE);
  await pressOn(opened, 'Keep this policy');
  await pane.getByText('Policy kept.').first().waitFor(PATIENCE);
  await screenOf(pane, 'review').waitFor(PATIENCE);
  expect(await opened.trouble()).toEqual([]);
});
