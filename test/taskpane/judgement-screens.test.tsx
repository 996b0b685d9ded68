/**
 * @jest-environment jsdom
 */
/** The customer page and the policy as she meets them, over a pretended workbook: what they say, what a change would do, and that going back is always safe. In English and in German. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { openReview, pageText, screenName } from '../a/pane';


const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0]));
};
const onScreen = (name: string): Promise<void> => waitFor(() => expect(screenName()).toBe(name));
const type = async (label: string, value: string): Promise<void> => {
  await act(async () => void fireEvent.change(screen.getAllByLabelText(label)[0], { target: { value } }));
};
async function openPolicy(section?: string): Promise<void> {
  await press('Policy');
  await onScreen('policy');
  if (section !== undefined) await press(section);
}

test('a customer to worry about opens a page with flags, history, limit, expected days and the next letter; back leads home', async () => {
  const { asked } = await openReview();
  await press(/^Harbour Foods Ltd/);
  await onScreen('customer');
  expect(pageText()).toContain('12,400.00 USD open');
  expect(pageText()).toContain('12,400.00 past due, the oldest 121 days');
  expect(pageText()).toContain('No payment score: not enough history');
  expect(pageText()).toContain('Long overdue Critical');
  expect(pageText()).toContain('USD 8,400.00 is 90 days or more past due, the oldest 121 days.');
  expect(screen.getByRole('img', { name: 'Payment history by the month in which invoices fell due: 0 paid on time, 0 paid late, 2 past due and open.' })).toBeTruthy();
  expect(pageText()).toContain('Stop supply');
  await press('Show rows: Long overdue');
  await press('Show row 2 of Ledger in the sheet');
  expect(asked.at(-1)).toBe('row Ledger!2');
  await press('Look at the letter');
  await onScreen('letters');
  await press(/Back/);
  await onScreen('review');
});

test('"why?" tells the rule and leads to the setting, whose field then has the focus', async () => {
  await openReview();
  await press(/^Why 39\.6% past due/);
  expect(pageText()).toContain('due on the day itself is not past due');
  await press('Change in the policy: Terms where none are told');
  await onScreen('policy');
  expect(document.activeElement).toBe(screen.getByLabelText(/^Terms where none are told/));
  await press(/Back/);
  await onScreen('review');
});

test('a draft says what it would do before it is kept; kept, the review is the new one', async () => {
  const { asked } = await openReview();
  await openPolicy('Risk');
  await type('Past due at least', '200');
  expect(pageText()).toContain('kept so far: 90 days');
  await waitFor(() => expect(pageText()).toMatch(/What it would do.*(flagged instead of|flags? instead of)/));
  await press('Keep this policy');
  await onScreen('review');
  expect(asked).toContain('keep risk.long-overdue.days');
  expect(pageText()).toContain('Policy kept. The review was made anew under it.');
  await press(/^Harbour Foods Ltd/);
  await onScreen('customer');
  expect(pageText()).not.toContain('Long overdue');
});

test('moving an edge of the buckets tells the new buckets, another way of counting what moves', async () => {
  await openReview();
  await openPolicy('Aging');
  await act(async () => void fireEvent.change(screen.getByLabelText('Counting'), { target: { value: 'first-day' } }));
  await waitFor(() => expect(pageText()).toContain('What it would do'));
  await type('Last day of each bucket', '15, 30, 45');
  await waitFor(() => expect(pageText()).toContain('Buckets Current, 1–15, 16–30, 31–45, 45+ instead of Current, 1–30, 31–60, 61–90, 90+'));
});

test('what is not allowed is said at the field and cannot be kept; discarding forgets it', async () => {
  const { asked } = await openReview();
  await openPolicy('Reminders');
  await type('Days of grace after the due date', '400');
  expect(pageText()).toContain('Give a whole number from 0 to 365.');
  expect(screen.getByRole('button', { name: 'Keep this policy' })).toHaveProperty('disabled', true);
  await press('Discard');
  expect(screen.getByLabelText('Days of grace after the due date')).toHaveProperty('value', '0');
  expect(screen.queryByRole('button', { name: 'Keep this policy' })).toBeNull();
  expect(asked.some((one) => one.startsWith('keep'))).toBe(false);
});

test('going back keeps the draft, and home says that it is not kept', async () => {
  await openReview();
  await openPolicy();
  await type('Company name', 'Meadow Supplies Ltd');
  await press(/Back/);
  await onScreen('review');
  expect(pageText()).toContain('Your policy changes are not kept yet.');
  await press('Look at them');
  await onScreen('policy');
  expect(screen.getByLabelText('Company name')).toHaveProperty('value', 'Meadow Supplies Ltd');
  await press('Reset Company');
  expect(screen.getByLabelText('Company name')).toHaveProperty('value', '');
});

test('a policy is taken elsewhere as text and read back; a text that is none is told', async () => {
  const { asked } = await openReview();
  await openPolicy('Take the policy elsewhere');
  const text = (screen.getByLabelText('This policy as text (JSON)') as HTMLTextAreaElement).value;
  expect(JSON.parse(text)).toMatchObject({ version: 1, reminders: { graceDays: 0 } });
  await press('Save as a file');
  expect(asked.at(-1)).toBe('save Dunwell policy 2026-10-05.json');
  await type('Paste an exported policy here', 'hello');
  await press('Take it over');
  expect(pageText()).toContain('This is not the text of a policy.');
  await type('Paste an exported policy here', text.replace('"graceDays": 0', '"graceDays": 9').replace('"restDays": 7', '"restDays": 9999'));
  await press('Take it over');
  expect(pageText()).toContain('1 setting changed');
  expect(pageText()).toContain('reminders.restDays');
});

test('in German no sentence of these screens falls back to English', async () => {
  await openReview({}, 'de');
  await press(/^Harbour Foods Ltd/);
  await onScreen('customer');
  expect(pageText()).toContain('12.400,00 überfällig, am längsten');
  expect(pageText()).toContain('Kreditlimit');
  expect(pageText()).not.toMatch(/Credit limit|Expected payments|Next letter|past due and open/);
});
