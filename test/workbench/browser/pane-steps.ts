/** The main job in the pane, step by step, as a person does it; each step waits until its screen is there. */
import type { FrameLocator, Locator } from 'playwright-core';

/** On two busy cores the sample takes seconds where it takes tenths alone. */
const PATIENCE_MS = 60_000;

export function screenOf(pane: FrameLocator, name: 'ledger' | 'running' | 'review' | 'letters' | 'customer' | 'policy'): Locator {
  return pane.locator(`[data-screen="${name}"]`);
}

/** The ledger is guessed and read. */
export async function ledgerRead(pane: FrameLocator): Promise<void> {
  await pane.locator('button.primary:not([disabled])', { hasText: 'Review this ledger' }).waitFor({ timeout: PATIENCE_MS });
}

export async function review(pane: FrameLocator): Promise<void> {
  await ledgerRead(pane);
  await pane.getByRole('button', { name: 'Review this ledger' }).click();
  await screenOf(pane, 'review').waitFor({ timeout: PATIENCE_MS });
}

export async function writeSheets(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Write the sheets' }).click();
  await sheetsWritten(pane);
}

export async function sheetsWritten(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Write the sheets again' }).waitFor({ timeout: PATIENCE_MS });
}

export async function openLetters(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: /^Letters \(\d+\)$|^\d+ letters? due/ }).click();
  await screenOf(pane, 'letters').waitFor();
}

/** The page of the first customer to worry about. */
export async function openCustomer(pane: FrameLocator): Promise<void> {
  await pane.locator('.accounts button').first().click();
  await screenOf(pane, 'customer').waitFor({ timeout: PATIENCE_MS });
}

/** From the customer page or any other back to the review's home. */
export async function goBack(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Back' }).click();
  await screenOf(pane, 'review').waitFor({ timeout: PATIENCE_MS });
}

/** The policy with a draft of which it is said what it would do. */
export async function draftPolicy(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Policy', exact: true }).click();
  await screenOf(pane, 'policy').waitFor({ timeout: PATIENCE_MS });
  await pane.getByRole('button', { name: 'Risk', exact: true }).click();
  await pane.getByLabel('Past due at least').first().fill('30');
  await pane.locator('.effect li').first().waitFor({ timeout: PATIENCE_MS });
}
