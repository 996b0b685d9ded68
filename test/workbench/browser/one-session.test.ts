/** A whole morning in one session of the shipped pane, by keyboard alone: an export that nobody knows, its review, letters copied, a customer's page, a dispute logged, Back, a plan agreed, the policy changed, and the ledger read again. */
import { openWorkbench } from '../../a/workbench';
import { enterPane, pressOn } from './by-keyboard';
import { backAtReview, disputeLogged, letterCopied, planAgreed, policyChanged, reviewed, tabNames, unknownExportDropped, worries, written } from './morning-steps';
import { screenOf } from './pane-steps';
import { BROWSER_TEST_MS } from './workbench-in-chromium';

jest.setTimeout(BROWSER_TEST_MS * 2);
const PATIENCE = { timeout: 60_000 };

test('unknown export, review, letters, customer, dispute, Back, plan, policy and refresh in one session', async () => {
  const opened = await openWorkbench();
  const { page, pane } = opened;
  await unknownExportDropped(opened);
  await reviewed(opened);
  await written(opened);
  await letterCopied(opened);
  await backAtReview(opened);
  const [first, second] = await worries(opened);
  await disputeLogged(opened, first, 'goods damaged');
  await planAgreed(opened, second);
  await policyChanged(opened, '500');

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
  expect(await tabNames(opened)).toEqual(expect.arrayContaining(['Overview', 'Contact Log', 'Payment Plans', `Plan – ${second}`]));
  expect(await opened.trouble()).toEqual([]);
});
