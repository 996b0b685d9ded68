/** @jest-environment jsdom */
/** Every figure on home, customer, letters and plan can be asked: the rows behind it, each leading to the sheet; the rule in words; the setting that changes it. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Desk } from '../../src/taskpane/desk';
import { openReview, pageText, screenName } from '../a/pane';
import { aBook, day } from '../a/book';
import { aLedger } from '../a/desk';

const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0]));
const onScreen = (name: string): Promise<void> => waitFor(() => expect(screenName()).toBe(name));

/** Letters, fields to fill in, and what was just written are no figures of the review; a drawing says the same as its table. */
const NOT_FIGURES = '.mail, .letter-preview, .mail-head, .mail-body, input, textarea, select, label, svg, .action-bar, .why-body, .unseen, [role="listbox"]';
const FIGURE = /\d[\d,]*\.\d\d(?!\d)|\d(?:\.\d)?%/;
/** What asks, or leads to where it can be asked. */
const ASKS = '.why, .fold, .documents button, th button, .accounts button, a';

/** Figures that stand in no block that can be asked. */
function unasked(): string[] {
  const texts = document.createTreeWalker(screen.getByRole('main'), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const at = text.parentElement;
    if (!FIGURE.test(text.textContent ?? '') || !at || at.closest(NOT_FIGURES) || at.closest('button, a')) continue;
    const block = at.closest('.asked, tr, li, .card, section, .block, .block-tight');
    const near = block?.querySelector(ASKS) ?? block?.closest('.card, section, .block, .block-tight')?.querySelector(ASKS);
    if (!near) found.push(text.textContent ?? '');
  }
  return found;
}

/** A customer that settled two invoices, one of them late, and owes a third. */
const paying = (): Partial<Desk> => ({
  read: (choice) => Promise.resolve({ is: 'done', result: aLedger({ sheet: choice.sheet, book: aBook([
    { no: '1', customer: 'Harbour Foods Ltd', issued: '2026-05-02', due: '2026-06-01', amount: '100.00', payments: [['2026-06-13', '100.00']] },
    { no: '2', customer: 'Harbour Foods Ltd', issued: '2026-06-02', due: '2026-07-02', amount: '200.00', payments: [['2026-06-30', '200.00']] },
    { no: '3', customer: 'Harbour Foods Ltd', issued: '2026-07-15', due: '2026-08-14', amount: '4000.00' },
  ], { statedAsOf: day('2026-09-30') }) }) }),
});

test('no figure of the four screens is without an answer', async () => {
  await openReview();
  expect(unasked()).toEqual([]);
  await press(/^Harbour Foods Ltd/);
  await onScreen('customer');
  expect(unasked()).toEqual([]);
  await press('Agree a payment plan');
  await onScreen('plan');
  expect(unasked()).toEqual([]);
  await press(/Back/);
  await press('Look at the letter');
  await onScreen('letters');
  expect(unasked()).toEqual([]);
});

test('home: a bucket and the order of the day tell the setting they hang on', async () => {
  await openReview();
  await press(/^31–60/);
  await press('Change in the policy: Last day of each bucket');
  await onScreen('policy');
  await press(/Back/);
  await press('Why Today?');
  expect(pageText()).toContain('first what is likely to bring most');
});

test('customer: score, chance and history show the invoices that were settled, how late, and their rows', async () => {
  const { asked } = await openReview(paying());
  await press(/^Harbour Foods Ltd/);
  await onScreen('customer');
  await press(/^Why How it paid/);
  expect(pageText()).toContain('2 paid in time');
  expect(pageText()).toContain('1 paid 12 days late');
  await press('Show row 2 of Ledger in the sheet');
  expect(asked.at(-1)).toBe('row Ledger!2');
  await press(/^The working: Credit limit/);
  expect(pageText()).toContain('Open, less credits, stands in these documents');
});

test('letters: the one in front shows its documents and since when; who is held back leads to its page', async () => {
  const { asked } = await openReview();
  await press(/letters? due/);
  await onScreen('letters');
  await press(/^Why .*reminder, due now/);
  await press(/^Show row \d+ of Ledger in the sheet/);
  expect(asked.at(-1)).toMatch(/^row Ledger!\d+$/);
});

test('plan: the debt shows its invoices, the schedule how it is cut', async () => {
  const { asked } = await openReview();
  await press(/^Harbour Foods Ltd/);
  await press('Agree a payment plan');
  await onScreen('plan');
  await press(/^Why 12,400\.00 USD to pay off/);
  await press('Show row 2 of Ledger in the sheet');
  expect(asked.at(-1)).toBe('row Ledger!2');
  await press(/^Why 6 instalments/);
  expect(pageText()).toContain('instalments that sum to it to the cent');
  await press(/^Change in the policy: .*odd/i);
  await onScreen('policy');
});
