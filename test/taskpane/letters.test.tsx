/**
 * @jest-environment jsdom
 */
/** The Letters screen as she meets it: the look before anything leaves, the queue by keyboard, a letter changed, logged, saved and listed. */
import { act, fireEvent, screen, within } from '@testing-library/react';
import type { Desk, Reviewed } from '../../src/taskpane/desk';
import { day } from '../a/book';
import { aLedger, reviewedOf } from '../a/desk';
import { openReview, pageText } from '../a/pane';


async function openLetters(more: Partial<Desk> = {}, language = 'en'): Promise<readonly string[]> {
  const { errands, asked } = await openReview(more, language);
  act(() => errands.go('letters'));
  return asked;
}

const press = async (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const key = async (name: string): Promise<void> => act(async () => void fireEvent.keyDown(screen.getByRole('listbox'), { key: name }));
const options = (): readonly string[] => screen.queryAllByRole('option').filter((one) => one.id.startsWith('letter-')).map((one) => one.textContent ?? '');

test('before anything leaves: are payments booked, how many letters, who is held back and why', async () => {
  const reviewed = reviewedOf(aLedger(), day('2026-09-30'));
  const reminders: Reviewed['reminders'] = reviewed.reminders.map((one, index) => (index === 0 ? { account: 0, on: one.on, wait: 'promise-running', until: day('2026-10-05') } : one));
  const ledger = aLedger();
  const applications = { count: 1, entry: new Int32Array([0]), on: new Int32Array([day('2026-09-28')]), amount: new Float64Array([0]) };
  await openLetters({ review: () => Promise.resolve({ is: 'done', result: { ...reviewed, reminders, ledger: { ...ledger, book: { ...ledger.book, applications } } } }) });
  expect(pageText()).toContain('The ledger is as of 30 September 2026. Are all payments up to then booked?');
  expect(pageText()).toContain('The last payment in the ledger is dated 28 September 2026.');
  expect(pageText()).toContain('3 letters as of 30 September 2026, 1 held back');
  expect(within(screen.getByRole('group', { name: '' })).getByText(/A promise is still running \(1\)/)).toBeTruthy();
  expect(pageText()).toMatch(/Aldgate Timber.*USD 1,284\.50.*until 5 Oct 2026/);
  await press('Yes, they are');
  expect(pageText()).toContain('Payments are booked up to 30 September 2026.');
  expect(pageText()).not.toContain('Are all payments');
  await press('Change');
  expect(screen.getByRole('main').getAttribute('data-screen')).toBe('ledger');
});

test('a refused run says why and offers no letter', async () => {
  const reviewed = reviewedOf(aLedger(), day('2026-09-30'));
  await openLetters({ review: () => Promise.resolve({ is: 'done', result: { ...reviewed, letters: [], lettersRefused: 'A letter dated 2026-10-01 is logged already.' } }) });
  expect(pageText()).toContain('No letter in this run');
  expect(pageText()).toContain('A letter dated 2026-10-01 is logged already.');
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('by keyboard: arrows move, Enter copies, M logs the one in front and the next comes forward', async () => {
  const asked = await openLetters();
  expect(pageText()).toContain('Up and down move, Enter copies, M marks as sent, E changes the letter.');
  expect(options()).toHaveLength(3);
  await key('ArrowDown');
  await key('Enter');
  expect(asked.at(-1)).toBe('copy letter Harbour Foods Ltd');
  await key('m');
  expect(asked.at(-1)).toBe('sent Harbour Foods Ltd by email');
  expect(options()).toHaveLength(2);
  expect(screen.getByRole('listbox').getAttribute('aria-activedescendant')).toBe('letter-1');
  expect(pageText()).toContain('Logged as sent: Harbour Foods Ltd. It has left the queue.');
});

test('what she changes is what is shown, copied, logged and kept while she walks; it can be taken back', async () => {
  const copied: string[] = [];
  const asked = await openLetters({ copyLetter: (letter) => (copied.push(`${letter.subject}|${letter.text.split('\n')[0]}`), Promise.resolve('copied')) });
  await key('e');
  const text = screen.getByLabelText('Text');
  expect((text as HTMLTextAreaElement).value).toContain('Aldgate Timber');
  fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'A word about 1003' } });
  fireEvent.change(text, { target: { value: 'Dear Anna,\n\n<b>please</b> pay.' } });
  await press('Keep the changes');
  const preview = screen.getByRole('article');
  expect(preview.textContent).toContain('A word about 1003');
  expect(preview.textContent).toContain('<b>please</b> pay.');
  expect(options()[0]).toContain('changed by you');
  await key('ArrowDown');
  await key('ArrowUp');
  await press('Copy letter');
  expect(copied).toEqual(['A word about 1003|Dear Anna,']);
  await act(async () => void fireEvent.change(screen.getByLabelText('Sent by'), { target: { value: 'post' } }));
  await press('Edit letter');
  await press('Back to the original');
  expect(options()[0]).not.toContain('changed by you');
  await key('e');
  fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'Again' } });
  await act(async () => void fireEvent.keyDown(screen.getByLabelText('Subject'), { key: 'Enter', ctrlKey: true }));
  await press('Mark as sent');
  expect(asked.at(-1)).toBe('sent Aldgate Timber by post as Again');
});

test('all at once: drafts, a list for a mail merge, the log only after one more question', async () => {
  const asked = await openLetters();
  await press('Save a list for a mail merge (CSV)');
  expect(asked.at(-1)).toBe('merge 3 Letters 30 Sep 2026.csv');
  await press('Mark all 3 as sent');
  expect(asked.at(-1)).toBe('merge 3 Letters 30 Sep 2026.csv');
  await press('No');
  await press('Mark all 3 as sent');
  await press('Yes, log all 3');
  expect(asked.at(-1)).toBe('sent Aldgate Timber by email, Harbour Foods Ltd by email, Verlag Sommer by email');
  expect(pageText()).toContain('Logged as sent: 3 letters.');
  expect(options()).toEqual([]);
});

test('nothing is claimed that was not proven: a log that refuses, a platform without downloads', async () => {
  await openLetters({ markSent: () => Promise.resolve({ is: 'failed', message: 'The sheet is protected.', detail: '' }), saveMergeList: () => false });
  await key('M');
  expect(pageText()).toContain('The sheet is protected.');
  expect(pageText()).not.toContain('Logged as sent');
  expect(options()).toHaveLength(3);
  await press('Save a list for a mail merge (CSV)');
  expect(pageText()).toContain('This Excel lets no add-in save files. Copy the letter instead.');
  expect(screen.getByRole('button', { name: 'Mark as sent' })).toHaveProperty('disabled', false);
});

test('M pressed twice logs once', async () => {
  let finish: (() => void) | null = null;
  const sent: string[] = [];
  await openLetters({ markSent: (reviewed, letters) => new Promise((resolve) => {
    sent.push(...letters.map(({ letter }) => letter.customerName));
    finish = () => resolve({ is: 'done', result: { ...reviewed, letters: reviewed.letters.slice(1) } });
  }) });
  await key('m');
  await key('m');
  expect(pageText()).toContain('Writing to the Contact Log…');
  await act(async () => void finish?.());
  expect(sent).toEqual(['Aldgate Timber']);
  expect(options()).toHaveLength(2);
});

test('mail opens by a link where the letter is short and has a recipient', async () => {
  await openLetters();
  expect(screen.queryByRole('link', { name: 'Open in mail' })).toBeNull();
  await key('ArrowDown');
  expect(screen.getByRole('link', { name: 'Open in mail' }).getAttribute('href')).toBe('mailto:accounts@harbour.example');
});

test('in German nothing of the screen is left in English', async () => {
  await openLetters({}, 'de');
  await press('Alle 3 als gesendet vermerken');
  for (const english of ['Letter', 'Mark', 'Copy', 'Save', 'Sent', 'held back', 'Reminder', 'Change']) expect(pageText().replace(/Dear[\s\S]*?queries?/g, '')).not.toMatch(new RegExp(`(^|[^-a-zA-Z])${english}`));
});

test('the text of all such letters: read as she types, a mistake told with its place, a field put in, kept', async () => {
  const asked = await openLetters();
  await press('Change the text for all');
  const subject = screen.getByRole('textbox', { name: 'Subject' });
  expect((subject as HTMLTextAreaElement).value).toContain('{{invoiceNumber}}');
  await act(async () => void fireEvent.change(subject, { target: { value: 'About {{totl}}' } }));
  expect(pageText()).toMatch(/Subject, line 1, place 9: There is no field "totl" here\. Did you mean "total"\?/);
  expect(screen.getByRole('button', { name: 'Keep this text' })).toHaveProperty('disabled', true);
  await act(async () => void fireEvent.change(subject, { target: { value: 'About {{total}}' } }));
  expect(pageText()).toContain('About USD 1,284.50');
  await press('{{grandTotal}}');
  expect((screen.getByRole('textbox', { name: 'Text' }) as HTMLTextAreaElement).value).toContain('{{grandTotal}}');
  expect(pageText()).toContain('The sum asked for with interest and fees; without any, the same as total. (EUR 1,327.70)');
  await press('Keep this text');
  expect(asked.at(-1)).toBe('text of en third-reminder About {{total}}');
  expect(pageText()).toContain('Text kept on the Templates sheet; the letters were written anew.');
  expect(screen.queryByRole('textbox', { name: 'Text' })).toBeNull();
});

test('where no letter is logged yet, it is told that the first may begin high, with the way to that setting; not once one was sent', async () => {
  await openLetters();
  expect(pageText()).toContain('The first letter is at the step that the oldest invoice has reached, the fourth reminder at most.');
  await press(/^Change in the policy: /);
  expect(screen.getByRole('main').getAttribute('data-screen')).toBe('policy');
});

test('once a letter was sent nothing is told of first letters', async () => {
  const contacts = [{ customerId: 'Harbour Foods Ltd', currency: null, on: day('2026-09-01'), stage: 'first-reminder', documents: [], promisedFor: null }] as const;
  await openLetters({ review: (ledger, asOf) => Promise.resolve({ is: 'done', result: { ...reviewedOf(ledger, asOf), contacts } }) });
  await act(async () => undefined);
  expect(pageText()).not.toContain('The first letter is at the step');
});
