/** What an accountant does in a morning, each as steps of the keyboard in the shipped pane, from the review and back to it. Whoever walks checks what came of it. */
import { enterPane, pressBack, pressOn, tabTo, typeInto } from './by-keyboard';
import { ledgerRead, screenOf, sheetsWritten } from './pane-steps';
import { dropFile, type OpenedWorkbench } from './workbench-in-chromium';

const PATIENCE = { timeout: 60_000 };

/** From no package that Dunwell knows: odd headings, a title above, a total below; two customers owe enough to be worried about. */
const UNKNOWN_EXPORT = ['Debtors of Marrow & Pike, as at 30/09/2026;;;;;', 'Debtor;Mail;Doc;Raised;To be settled by;Still owed',
  'Alder Ltd;pay@alder.example;7001;14/03/2026;14/04/2026;12.250,00', 'Birch & Sons;ap@birch.example;7002;20/04/2026;19/05/2026;9.310,50', 'Cedar plc;;7003;25/08/2026;24/09/2026;99,90',
  'Alder Ltd;pay@alder.example;7004;15/09/2026;15/10/2026;400,00', 'Total;;;;;22.060,40'].join('\n');

export const tabNames = ({ page }: OpenedWorkbench): Promise<string[]> => page.getByRole('tab').allTextContents();

/** The names under "Worry about", in order. */
export const worries = ({ pane }: OpenedWorkbench): Promise<string[]> => pane.locator('section.block').first().locator('ul.accounts').last().locator('.account-name').allTextContents();

export async function unknownExportDropped({ page, pane }: OpenedWorkbench): Promise<void> {
  await ledgerRead(pane);
  await dropFile(page, 'Marrow & Pike.csv', new TextEncoder().encode(UNKNOWN_EXPORT));
  await pane.getByText('To be settled by').first().waitFor(PATIENCE);
  await ledgerRead(pane);
}

export async function reviewed(opened: OpenedWorkbench): Promise<void> {
  await ledgerRead(opened.pane);
  await enterPane(opened);
  await pressOn(opened, 'Review this ledger');
  await screenOf(opened.pane, 'review').waitFor(PATIENCE);
  await opened.pane.getByText('Ties out: difference 0.00').first().waitFor();
}

export async function written(opened: OpenedWorkbench): Promise<void> {
  await pressOn(opened, 'Write the sheets');
  await sheetsWritten(opened.pane);
}

/** Ends on the letters. */
export async function letterCopied(opened: OpenedWorkbench): Promise<void> {
  const { page, pane } = opened;
  await pressOn(opened, 'Letters (');
  await screenOf(pane, 'letters').waitFor(PATIENCE);
  await tabTo(opened, 'Letters by customer');
  await page.keyboard.press('Enter');
  await pane.getByText(/Letter to .* copied|press Ctrl\+C/).first().waitFor();
}

export async function backAtReview(opened: OpenedWorkbench): Promise<void> {
  await pressBack(opened);
  await screenOf(opened.pane, 'review').waitFor(PATIENCE);
}

export async function disputeLogged(opened: OpenedWorkbench, customer: string, note: string): Promise<void> {
  const { page, pane } = opened;
  await pressOn(opened, customer);
  await screenOf(pane, 'customer').waitFor(PATIENCE);
  await pressOn(opened, 'Record a dispute');
  await pressOn(opened, 'Invoices: 0 of');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await typeInto(opened, 'Note', note);
  await pressOn(opened, 'Write it to the Contact Log');
  await pane.getByText(/^Logged/).first().waitFor(PATIENCE);
  await backAtReview(opened);
}

export async function planAgreed(opened: OpenedWorkbench, customer: string): Promise<void> {
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
  await backAtReview(opened);
}

/** The days from which an account counts as long overdue. */
export async function policyChanged(opened: OpenedWorkbench, days: string): Promise<void> {
  const { pane } = opened;
  await pressOn(opened, 'Policy');
  await screenOf(pane, 'policy').waitFor(PATIENCE);
  await pressOn(opened, 'Risk');
  await typeInto(opened, 'Past due at least', days);
  await pane.locator('.effect li').first().waitFor(PATIENCE);
  await pressOn(opened, 'Keep this policy');
  await pane.getByText('Policy kept.').first().waitFor(PATIENCE);
  await screenOf(pane, 'review').waitFor(PATIENCE);
}
