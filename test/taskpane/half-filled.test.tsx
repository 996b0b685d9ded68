/** @jest-environment jsdom */
/** What she began and did not send outlasts Back and closing the pane: contacts, plans, letters that she chose, their texts, a customer's own days, the policy. What it speaks of no longer being so, it begins anew. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { fieldsLike } from '../../src/taskpane/half-filled';
import { aLedger, aSurvey, reviewedOf } from '../a/desk';
import { aKeepingWorkbook, PLACE } from '../a/keeping-workbook';
import { pageText, screenName } from '../a/pane';

const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0]));
const type = (label: string, value: string): Promise<void> => act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
const valueOf = (label: string): string => screen.getByLabelText<HTMLInputElement>(label).value;
const pause = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 1400)));

async function openCustomer(book = aKeepingWorkbook()): Promise<ReturnType<typeof aKeepingWorkbook>> {
  await book.open();
  await press('Review this ledger');
  await press(/^Harbour Foods Ltd/);
  await waitFor(() => expect(screenName()).toBe('customer'));
  return book;
}

test('a contact that she began is there again after Back, and after closing the pane; once written it is gone', async () => {
  const book = await openCustomer();
  await press('Record a promise');
  await type('Promised for', '2026-10-14');
  await type('Note', 'Spoke to Ms Hale, who');
  await press('Back');
  await press(/^Harbour Foods Ltd/);
  expect([valueOf('Promised for'), valueOf('Note')]).toEqual(['2026-10-14', 'Spoke to Ms Hale, who']);
  await pause();
  await book.open();
  expect([screenName(), valueOf('Promised for'), valueOf('Note')]).toEqual(['customer', '2026-10-14', 'Spoke to Ms Hale, who']);
  // She did not press anything: the keyboard stays where it was.
  expect(document.activeElement).toBe(document.body);
  await press('Write it to the Contact Log');
  await pause();
  expect([screen.queryByLabelText('Promised for'), book.kept()?.forms]).toEqual([null, {}]);
});

test('with other invoices open her words come back, and not which invoices they were about', async () => {
  const book = await openCustomer();
  await press('Log a call');
  await type('Note', 'They pay on Friday.');
  for (const box of screen.getAllByRole('checkbox', { name: /^100/ })) await act(async () => void fireEvent.click(box));
  expect(pageText()).toContain('Invoices: 2 of 2');
  await pause();
  const ledger = aLedger();
  const other = aKeepingWorkbook({ survey: () => Promise.resolve(aSurvey({ known: PLACE, sitting: book.kept() })), review: () => Promise.resolve({ is: 'done', result: reviewedOf({ ...ledger, book: { ...ledger.book, entries: { ...ledger.book.entries, amount: ledger.book.entries.amount.map((amount) => amount + 100) } } }, 46_295) }) });
  await other.open();
  expect([valueOf('Note'), pageText().includes('Invoices: 2 of 2')]).toEqual(['They pay on Friday.', false]);
});

test('a plan that she began', async () => {
  const book = await openCustomer();
  await press('Agree a payment plan');
  await waitFor(() => expect(screenName()).toBe('plan'));
  await type('How many', '3');
  await pause();
  await book.open();
  await waitFor(() => expect(screenName()).toBe('plan'));
  expect([valueOf('How many'), pageText().includes('3 instalments, USD 12,400.00 in all')]).toEqual(['3', true]);
  await press('Begin this plan anew');
  await pause();
  expect([valueOf('How many'), book.kept()?.forms]).toEqual(['6', {}]);
});

test('a letter that she chose and changed, and one that she was about to change; sent, neither is kept', async () => {
  const book = await openCustomer();
  const choose = (): HTMLElement => screen.getByRole('combobox', { name: 'Write another letter' });
  fireEvent.change(choose(), { target: { value: 'reply-already-paid' } });
  await waitFor(() => screen.getByText(/We have not been able to find the payment/));
  await press('Edit letter');
  await type('Subject', 'A subject of hers');
  await press('Keep the changes');
  await pause();
  await book.open();
  await waitFor(() => expect(pageText()).toContain('A subject of hers'));
  await press('Edit letter');
  await type('Text', 'Half a sentence');
  await pause();
  await book.open();
  // The desk comes with a later script, and what she had typed with it.
  await waitFor(() => expect(valueOf('Text')).toBe('Half a sentence'));
  await press('Cancel');
  expect(pageText()).toContain('A subject of hers');
  await press('Mark as sent');
  await pause();
  expect(book.kept()?.forms).toEqual({});
});

test('what holds for one customer, and a text of the letters', async () => {
  const book = await openCustomer();
  await type('Days of grace after the due date', '12');
  await press('Back');
  await press(/letters? due/);
  await waitFor(() => expect(screenName()).toBe('letters'));
  await press('Change the text for all');
  await waitFor(() => expect(valueOf('Subject')).not.toBe(''));
  await type('Subject', 'In our own words');
  await pause();
  await book.open();
  await waitFor(() => expect(screenName()).toBe('letters'));
  expect(valueOf('Subject')).toBe('In our own words');
  await press('Cancel');
  await press('Back');
  await press(/^Harbour Foods Ltd/);
  expect(valueOf('Days of grace after the due date')).toBe('12');
});

test('settings that she changed and did not keep, on whatever screen she was; one that is not allowed is left', async () => {
  const book = await openCustomer();
  await press('Back');
  await press('Policy');
  await waitFor(() => expect(screenName()).toBe('policy'));
  await press(/^Reminders/);
  await type('Days of grace after the due date', '9');
  await press('Back');
  await pause();
  expect([book.kept()?.screen, book.kept()?.policy]).toEqual(['review', { 'reminders.graceDays': 9 }]);
  await book.open();
  expect(screenName()).toBe('review');
  await press('Policy');
  await press(/^Reminders/);
  expect([valueOf('Days of grace after the due date'), pageText().includes('Keep this policy')]).toEqual(['9', true]);
});

test('fields from outside are those of the form, or none', () => {
  const usual = { places: [1], kind: 'a', amount: '' };
  expect(fieldsLike({ places: [4, 5], kind: 'b', amount: '7', more: 1 }, usual, { kind: ['a', 'b'] })).toEqual({ places: [4, 5], kind: 'b', amount: '7' });
  expect([null, 7, {}, { ...usual, places: ['x'] }, { ...usual, kind: 'c' }, { ...usual, amount: 7 }, { ...usual, amount: null }].map((given) => fieldsLike(given, usual, { kind: ['a', 'b'] }))).toEqual(Array(7).fill(null));
});
