/** The main job in the pane, step by step, as a person does it; each step waits until its screen is there. */
import type { FrameLocator, Locator } from 'playwright-core';

/** On two busy cores the sample takes seconds where it takes tenths alone. */
const PATIENCE_MS = 60_000;

export function screenOf(pane: FrameLocator, name: 'ledger' | 'running' | 'review' | 'letters'): Locator {
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
