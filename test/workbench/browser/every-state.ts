/** A walk through every screen of the pane in every state it can be in: empty, loading, stopped, refused, failed, done, folded and unfolded, with mistakes at the fields. Whoever walks looks at each; it judges none. */
import { draftPolicy, goBack, ledgerRead, openCustomer, openLetters, review, screenOf, sheetsWritten } from './pane-steps';
import type { OpenedWorkbench } from './workbench-in-chromium';

export type Look = (state: string) => Promise<void>;

/** All that are looked at, in order. */
export const STATES = [
  'tour offered', 'tour', 'ledger', 'ledger unfolded', 'correcting', 'reading', 'reading stopped', 'refused', 'reading failed',
  'review', 'review unfolded', 'running', 'stopping', 'stopped', 'failed', 'written', 'stale',
  'customer', 'customer unfolded', 'promise refused', 'dispute and hand-over refused',
  'plan', 'plan unfolded', 'plan mistaken', 'plan written',
  'policy', 'policy unfolded', 'policy mistaken', 'policy unkept',
  'letters', 'letters unfolded', 'letter edited', 'text of a stage', 'copied', 'mark all', 'none left', 'broken',
] as const;

const PATIENCE = { timeout: 60_000 };
/** Longer than it takes to look, even on a busy machine. */
const SLOW_MS = 20_000;

export async function everyState(opened: OpenedWorkbench, look: Look): Promise<void> {
  await ledgerStates(opened, look);
  await readingStates(opened, look);
  await reviewStates(opened, look);
  await customerStates(opened, look);
  await planStates(opened, look);
  await policyStates(opened, look);
  await letterStates(opened, look);
  await brokenState(opened, look);
}

type Pane = OpenedWorkbench['pane'];
const press = (pane: Pane, name: string | RegExp): Promise<void> => pane.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first().click();

/** From now on each answer of the host takes so many milliseconds. */
export const slowDown = ({ page }: OpenedWorkbench, ms: number): Promise<void> => page.evaluate((slowBy) => {
  if (window.workbench.host) window.workbench.host.faults.slowBy = slowBy;
}, ms);

/** Opens whatever on the screen is folded away. */
async function unfold(pane: Pane): Promise<void> {
  await pane.locator('body').evaluate((body) => {
    for (const folded of body.querySelectorAll<HTMLDetailsElement>('details:not([open])')) folded.open = true;
    // A button that opened may have drawn another one.
    for (let round = 0; round < 2; round += 1) for (const button of body.querySelectorAll<HTMLElement>('.why[aria-expanded="false"], .fold[aria-expanded="false"], .section-fold[aria-expanded="false"]')) button.click();
  });
  await pane.locator('body').evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

async function ledgerStates({ pane }: OpenedWorkbench, look: Look): Promise<void> {
  await ledgerRead(pane);
  await look('tour offered');
  await press(pane, 'Start the tour');
  await look('tour');
  await press(pane, 'End the tour');
  await look('ledger');
  await unfold(pane);
  await press(pane, /^Show \d+ columns more/);
  await look('ledger unfolded');
  await press(pane, 'Not right? Choose another column');
  await pane.getByLabel('Headings are in row').fill('x');
  await look('correcting');
  await pane.getByLabel('Headings are in row').fill('5');
  await press(pane, 'Done choosing columns');
}

/** Another sheet is read slowly and stopped, refused, and the ledger itself cannot be read at first. */
async function readingStates(opened: OpenedWorkbench, look: Look): Promise<void> {
  const { page, pane } = opened;
  await slowDown(opened, SLOW_MS);
  await pane.getByRole('radiogroup').getByText('Notes', { exact: true }).click();
  await pane.getByRole('progressbar').waitFor();
  await look('reading');
  await press(pane, 'Stop');
  await slowDown(opened, 0);
  await pane.getByText('Reading stopped. Nothing was changed.').first().waitFor(PATIENCE);
  await look('reading stopped');
  await press(pane, 'Read it again');
  await pane.locator('.card .notice-bad').waitFor(PATIENCE);
  await unfold(pane);
  await look('refused');
  await page.evaluate(() => window.workbench.host?.faults.failSync(window.workbench.host.syncs.count + 1));
  await pane.getByRole('radiogroup').getByText('Ledger', { exact: true }).click();
  await pane.locator('.notice-bad').getByText('Details for support').waitFor(PATIENCE);
  await unfold(pane);
  await look('reading failed');
  await press(pane, 'Read it again');
  await ledgerRead(pane);
}

async function reviewStates(opened: OpenedWorkbench, look: Look): Promise<void> {
  const { page, pane } = opened;
  await review(pane);
  await look('review');
  await unfold(pane);
  await look('review unfolded');
  await slowDown(opened, SLOW_MS);
  await press(pane, 'Write the sheets');
  await pane.getByRole('progressbar').waitFor();
  await look('running');
  await press(pane, 'Stop');
  await look('stopping');
  await slowDown(opened, 0);
  await pane.locator('.action-bar').getByText(/Stopped/).waitFor(PATIENCE);
  await look('stopped');
  // The first six syncs only look, the seventh adds the sheets, the eighth fills them.
  await page.evaluate(() => window.workbench.host?.faults.failSync(window.workbench.host.syncs.count + 8, 'half-way'));
  await press(pane, 'Write the sheets');
  await screenOf(pane, 'review').locator('.notice-bad').waitFor(PATIENCE);
  await unfold(pane);
  await look('failed');
  await press(pane, 'Write the sheets');
  await sheetsWritten(pane);
  await look('written');
  await page.getByRole('tab', { name: 'Ledger' }).click();
  await page.locator('#cell-6-1').click();
  await page.keyboard.type('Renamed Customer Ltd');
  await page.keyboard.press('Enter');
  await pane.getByText('The ledger has changed since this review.').waitFor(PATIENCE);
  await look('stale');
}

async function customerStates({ pane }: OpenedWorkbench, look: Look): Promise<void> {
  await openCustomer(pane);
  await look('customer');
  await unfold(pane);
  await pane.getByRole('combobox', { name: 'Write another letter' }).selectOption({ index: 1 });
  await pane.locator('.mail').first().waitFor(PATIENCE);
  await press(pane, 'Show every stage for this customer');
  await pane.locator('.mail').nth(3).waitFor(PATIENCE);
  await look('customer unfolded');
  await press(pane, 'Record a promise');
  await press(pane, 'Write it to the Contact Log');
  await pane.getByText('Write a day, such as 2026-10-14.').waitFor();
  await look('promise refused');
  await press(pane, 'Record a dispute');
  await press(pane, 'Write it to the Contact Log');
  await press(pane, 'Write the hand-over sheet');
  await pane.getByText(/this is for a person to decide/).waitFor();
  await look('dispute and hand-over refused');
}

async function planStates({ pane }: OpenedWorkbench, look: Look): Promise<void> {
  await press(pane, 'Agree a payment plan');
  await pane.locator('[data-screen="plan"]').waitFor();
  await look('plan');
  await unfold(pane);
  await look('plan unfolded');
  await pane.getByLabel('Chance that the plan is kept, %').fill('140');
  await pane.getByLabel('How many', { exact: true }).fill('0');
  await pane.getByLabel('Down payment at once').fill('99,999,999');
  await pane.getByLabel('First instalment on').fill('2020-01-01');
  await pane.getByText('A plan has at least one instalment.').waitFor();
  await look('plan mistaken');
  await press(pane, 'Back');
  await press(pane, 'Agree a payment plan');
  // What she had typed is still there.
  await pane.getByText('A plan has at least one instalment.').waitFor();
  await press(pane, 'Begin this plan anew');
  await press(pane, 'Write plan sheet');
  await pane.getByText(/^Written: Plan/).first().waitFor(PATIENCE);
  await look('plan written');
  await press(pane, 'Back');
  await goBack(pane);
}

async function policyStates({ pane }: OpenedWorkbench, look: Look): Promise<void> {
  await draftPolicy(pane);
  await look('policy');
  await unfold(pane);
  await look('policy unfolded');
  await pane.getByLabel('Past due at least').first().fill('x');
  await pane.locator('.setting-mistake').first().waitFor();
  await look('policy mistaken');
  await pane.getByLabel('Past due at least').first().fill('30');
  await goBack(pane);
  await look('policy unkept');
}

async function letterStates({ pane }: OpenedWorkbench, look: Look): Promise<void> {
  await openLetters(pane);
  await pane.getByText('Before this letter leaves:').waitFor(PATIENCE);
  await look('letters');
  await press(pane, 'Yes, they are');
  await unfold(pane);
  await look('letters unfolded');
  await press(pane, 'Edit letter');
  await look('letter edited');
  await pane.getByLabel('Text', { exact: true }).fill('Short.');
  await press(pane, 'Keep the changes');
  await press(pane, 'Change the text for all');
  await pane.locator('.template-text').nth(1).fill('Dear {{nobody}');
  await pane.locator('#template-mistakes p').first().waitFor(PATIENCE);
  await unfold(pane);
  await look('text of a stage');
  await press(pane, 'Cancel');
  await press(pane, 'Copy letter');
  await pane.getByText(/^Letter to .* copied|press Ctrl\+C/).first().waitFor(PATIENCE);
  await look('copied');
  await press(pane, /^Mark all \d+ as sent/);
  await look('mark all');
  await press(pane, /^Yes, log all/);
  await pane.getByText('Every letter of this run is logged as sent.').waitFor(PATIENCE);
  await look('none left');
}

/** What the page is made to throw at the end of the walk; the console tells it. */
export const OUR_MISTAKE = 'a mistake of ours';

/** A mistake of ours in drawing: the next element that is to be made cannot be. */
async function brokenState({ pane }: OpenedWorkbench, look: Look): Promise<void> {
  await pane.locator('body').evaluate((_body, mistake) => {
    const make = document.createElement.bind(document);
    document.createElement = () => {
      document.createElement = make;
      throw new Error(mistake);
    };
  }, OUR_MISTAKE);
  await press(pane, 'Back');
  await pane.locator('[data-screen="broken"]').waitFor(PATIENCE);
  await unfold(pane);
  await press(pane, 'Copy details');
  await pane.getByText(/Details copied|press Ctrl\+C/).first().waitFor(PATIENCE);
  await look('broken');
}
