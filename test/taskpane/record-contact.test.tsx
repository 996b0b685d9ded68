/**
 * @jest-environment jsdom
 */
/** Recording on the customer page: each form asks for what it needs, a mistake stands at its field, and what could not be logged stays typed. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { ContactLog } from '../../src/receivables/contact-log';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { Desk } from '../../src/taskpane/desk';
import { day } from '../a/book';
import { reviewedOf } from '../a/desk';
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

test('the keyboard goes on where the form was opened, whether it was written or left', async () => {
  await openCustomer();
  for (const closing of ['Leave it', 'Write it to the Contact Log']) {
    await press('Log a call');
    const button = screen.getByRole('button', { name: closing });
    button.focus();
    await act(async () => void fireEvent.click(button));
    await waitFor(() => expect(screen.queryByLabelText('Note')).toBeNull());
    expect(document.activeElement?.textContent).toBe('Log a call');
  }
});

test('a dispute wants its invoices and a reason; nothing disputed, no dispute can be ended', async () => {
  const asked = await openCustomer();
  expect(screen.queryByRole('button', { name: 'End a dispute' })).toBeNull();
  await press('Record a dispute');
  await press('Write it to the Contact Log');
  expect(pageText()).toContain('Choose the invoices that it is about.');
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /^1001/ })));
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

test('what was promised and disputed so far stands above the buttons', async () => {
  const contact = { customerId: 'Harbour Foods Ltd', currency: null, stage: null };
  const contacts: ContactLog = [
    { ...contact, on: day('2026-08-01'), kind: 'promise', documents: ['1001'], promisedFor: day('2026-08-15') },
    { ...contact, on: day('2026-09-25'), kind: 'promise', documents: ['1001'], promisedFor: day('2026-10-15'), amount: 500 },
    { ...contact, on: day('2026-09-10'), kind: 'dispute', documents: ['1002'], promisedFor: null, reason: 'price' },
  ];
  await openCustomer({ review: (ledger, asOf) => Promise.resolve({ is: 'done', result: { ...reviewedOf(ledger, asOf), review: makeReview(ledger.book, asOf, DEFAULT_POLICY, contacts), contacts } }) });
  expect(pageText()).toContain('0 of 1 promises kept');
  expect(pageText()).toContain('USD 8,400.00 promised for 15 August 2026 did not come');
  expect(pageText()).toContain('USD 500.00 promised for 15 October 2026');
  expect(pageText()).toContain('1002, USD 4,000.00: Price or discount, disputed for 20 days');
  expect(screen.getByRole('button', { name: 'End a dispute' })).toBeTruthy();
});

test('all that was said and written stands on the page, the last first, each leading to its row of the log', async () => {
  const customerId = 'Harbour Foods Ltd';
  const of = { customerId, currency: null, documents: [], promisedFor: null } as const;
  const contacts: ContactLog = [
    { ...of, on: day('2026-08-01'), stage: 'first-reminder', kind: 'letter', documents: ['1001'], told: { channel: 'Email', by: '', note: '' }, row: 6 },
    { ...of, on: day('2026-09-01'), stage: null, kind: 'call', told: { channel: '', by: 'Finch', note: 'Pays on Friday' }, row: 7 },
    { ...of, customerId: 'Aldgate Timber', on: day('2026-09-02'), stage: null, kind: 'call', row: 8 },
    { ...of, on: day('2026-09-01'), stage: null, kind: 'promise', promisedFor: day('2026-09-04'), amount: 500, row: 9 },
  ];
  const log = { sheet: 'Contact Log', contacts, problems: [], places: null, unreadable: null };
  const asked = await openCustomer({ review: (ledger, asOf) => Promise.resolve({ is: 'done', result: { ...reviewedOf(ledger, asOf), contacts, log } }) });
  expect([...document.querySelectorAll('.contacts li')].map((line) => line.textContent)).toEqual(['1 Sep 2026Promise: 4 Sep 2026500.00', '1 Sep 2026CallFinch · Pays on Friday', '1 Aug 2026Letter: First reminder1001 · Email']);
  await press('Call');
  expect(asked.at(-1)).toBe('row Contact Log!7');
});

test('a customer of whom the log knows nothing is told so', async () => {
  await openCustomer();
  expect(pageText()).toContain('The Contact Log tells nothing.');
});
