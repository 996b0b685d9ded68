/** A whole morning in one session of the shipped pane, by keyboard alone: an export that nobody knows, its review, letters copied, a customer's page, a dispute logged, Back, a plan agreed, the policy changed, and the ledger read again. */
import { openWorkbench } from '../../a/workbench';
import { enterPane, pressBack, pressOn, tabTo, typeInto } from './by-keyboard';
import { ledgerRead, screenOf, sheetsWritten } from './pane-steps';
import { BROWSER_TEST_MS, dropFile, type OpenedWorkbench } from './workbench-in-chromium';

jest.setTimeout(BROWSER_TEST_MS * 2);
const PATIENCE = { timeout: 60_000 };

let opened: OpenedWorkbench;

const tabNames = (): Promise<string[]> => opened.page.getByRole('tab').allTextContents();

/** From no package that Dunwell knows; two customers owe enough to be worried about. */
const EXPORT = ['Debtors of Marrow & Pike, as at 30/09/2026;;;;;', 'Debtor;Mail;Doc;Raised;To be settled by;Still owed',
  'Alder Ltd;pay@alder.example;7001;14/03/2026;14/04/2026;12.250,00', 'Birch & Sons;ap@birch.example;7002;20/04/2026;19/05/2026;9.310,50', 'Cedar plc;;7003;25/08/2026;24/09/2026;99,90',
  'Alder Ltd;pay@alder.example;7004;15/09/2026;15/10/2026;400,00', 'Total;;;;;22.060,40'].join('\n');

/** The ledger is dropped, reviewed and written. */
async function reviewedAndWritten(): Promise<void> {
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
}

async function letterCopied(): Promise<void> {
  const { page, pane } = opened;
  await pressOn(opened, 'Letters (');
  await screenOf(pane, 'letters').waitFor(PATIENCE);
  await tabTo(opened, 'Letters by customer');
  await page.keyboard.press('Enter');
  await pane.getByText(/Letter to .* copied|press Ctrl\+C/).first().waitFor();
  await pressBack(opened);
  await screenOf(pane, 'review').waitFor(PATIENCE);
}

async function disputeLogged(customer: string): Promise<void> {
  const { page, pane } = opened;
  await pressOn(opened, customer);
  await screenOf(pane, 'customer').waitFor(PATIENCE);
  await pressOn(opened, 'Record a dispute');
  await pressOn(opened, 'Invoices: 0 of');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await typeInto(opened, 'Note', 'goods damaged');
  await pressOn(opened, 'Write it to the Contact Log');
  await pane.getByText(/^Logged/).first().waitFor(PATIENCE);
  await pressBack(opened);
  await screenOf(pane, 'review').waitFor(PATIENCE);
}

async function planAgreed(customer: string): Promise<void> {
  const { pane } = opened;
  await pressOn(opened, customer);
  await screenOf(pane, 'customer').waitFor(PATIENCE);
  await pressOn(opened, 'Agree a payment plan');
  await pane.locator('[data-screen="plan"]').waitFor(PATIENCE);
  await typeInto(opened, 'How many', '3');
  await pressOn(opened, 'Write plan sheet');
  await pane.getByText(/^Written: Plan/).first().waitFor(PATIENCE);
  await pressBack(opened);
  await screenOf(pane, 'customer').waitFor(PATIENCE);
  await pressBack(opened);
  await screenOf(pane, 'review').waitFor(PATIENCE);
}

async function policyChanged(): Promise<void> {
  const { pane } = opened;
  await pressOn(opened, 'Policy');
  await screenOf(pane, 'policy').waitFor(PATIENCE);
  await pressOn(opened, 'Risk');
  await typeInto(opened, 'Past due at least', '500');
  await pane.locator('.effect li').first().waitFor(PATIENCE);
  await pressOn(opened, 'Keep this policy');
  await pane.getByText('Policy kept.').first().waitFor(PATIENCE);
  await screenOf(pane, 'review').waitFor(PATIENCE);
}

test('unknown export, review, letters, customer, dispute, Back, plan, policy and refresh in one session', async () => {
  opened = await openWorkbench();
  const { page, pane } = opened;
  await reviewedAndWritten();
  await letterCopied();
  const [first, second] = await pane.locator('ul.accounts').last().locator('.account-name').allTextContents();
  await disputeLogged(first);
  await planAgreed(second);
  await policyChanged();

  // The ledger changes beside the pane, and one press reads it anew.
  await page.getByRole('tab', { name: 'Marrow & Pike' }).click();
  await page.locator('#cell-3-5').click();
  await page.keyboard.type('12300');
  await page.keyboard.press('Enter');
  await pane.getByText('The ledger has changed since this review.').waitFor(PATIENCE);
  await enterPane(opened);
  await pressOn(opened, 'Review again');
  await pane.getByText('The ledger has changed since this review.').waitFor({ state: 'detached', ...PATIENCE });
  await screenOf(pane, 'review').waitFor(PATIENCE);
  expect(await tabNames()).toEqual(expect.arrayContaining(['Overview', 'Contact Log', 'Payment Plans', `Plan – ${second}`]));
  expect(await opened.trouble()).toEqual([]);
});
