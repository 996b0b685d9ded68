/**
 * @jest-environment jsdom
 */
/** Recording on the customer page: each form asks for what it needs, a mistake stands at its field, and what could not be logged stays typed. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { Desk } from '../../src/taskpane/desk';
import { openReview, pageText, screenName } from '../a/pane';

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0]));
};
const type = async (label: string, value: string): Promise<void> => {
  await act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
};

async function openCustomer(more: Partial<Desk> = {}, language = 'en', who = /^Harbour Foods Ltd/): Promise<readonly string[]> {
  const { asked } = await openReview(more, language);
  await press(who);
  await waitFor(() => expect(screenName()).toBe('customer'));
  return asked;
}

test('a promise: its day is asked for at the field, then it is logged and the form closes', async () => {
  const asked = await openCustomer();
  await press('Record a promise');
  expect(document.activeElement?.textContent).toBe('A promise to pay');
  expect(pageText()).toContain('Invoices: 2 of 2, USD 12,400.00');
  expect(pageText()).not.toContain('Write a day');
  await press('Write it to the Contact Log');
  const field = screen.getByLabelText('Promised for');
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Write a day, such as 2026-10-14.');
  await type('Promised for', '2026-10-14');
  await type('Amount promised', '12,400.01');
  await waitFor(() => expect(pageText()).toContain('This is more than the USD 12,400.00 that the chosen invoices are open with.'));
  await type('Amount promised', '5,000');
  await press('Write it to the Contact Log');
  expect(asked.at(-1)).toBe('log promise of Harbour Foods Ltd');
  await waitFor(() => expect(pageText()).toContain('Logged, and the review was made anew with it.'));
  expect([screenName(), screen.queryByLabelText('Promised for')]).toEqual(['customer', null]);
});

test('a dispute wants its invoices and a reason; nothing disputed, no dispute can be ended', async () => {
  const asked = await openCustomer();
  expect(screen.queryByRole('button', { name: 'End a dispute' })).toBeNull();
  await press('Record a dispute');
  await press('Write it to the Contact Log');
  expect(pageText()).toContain('Choose the invoices that it is about.');
  await act(async () => void fireEvent.click(screen.getAllByRole('checkbox')[0]));
  await type('Why', 'not-delivered');
  await press('Write it to the Contact Log');
  expect(asked.at(-1)).toBe('log dispute of Harbour Foods Ltd');
});

test('what could not be logged stays typed, and she is told why', async () => {
  await openCustomer({ logContact: () => Promise.resolve({ is: 'failed', message: 'The sheet "Contact Log" is protected.', detail: '' }) });
  await press('Log a call');
  await type('Note', 'She will look.');
  await press('Write it to the Contact Log');
  await waitFor(() => expect(pageText()).toContain('The sheet "Contact Log" is protected.'));
  expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('She will look.');
  await press('Leave it');
  expect(screen.queryByLabelText('Note')).toBeNull();
});

test('in German', async () => {
  await openCustomer({}, 'de');
  await press('Zusage eintragen');
  await press('Ins Kontaktprotokoll schreiben');
  expect(pageText()).toContain('Schreiben Sie einen Tag, etwa 14.10.2026.');
});
