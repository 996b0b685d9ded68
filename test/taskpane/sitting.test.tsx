/** @jest-environment jsdom */
/** Closing the pane loses nothing: the next sitting is on the same screen, as of the same day, with her changes to letters that are still made as they were. */
import { act, fireEvent, screen } from '@testing-library/react';
import { readSitting, storedSitting, type Sitting } from '../../src/settings/read-sitting';
import { aLedger, aSurvey, reviewedOf } from '../a/desk';
import { aKeepingWorkbook, PLACE } from '../a/keeping-workbook';
import { pageText, screenName } from '../a/pane';

const press = (name: string | RegExp): Promise<void> => act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0]));
const pause = (ms: number): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

test('before a review nothing is kept; after it the next sitting begins at home', async () => {
  const book = aKeepingWorkbook();
  await book.open();
  await pause(0);
  expect([screenName(), book.writes()]).toEqual(['ledger', 0]);
  await press('Review this ledger');
  await book.open();
  expect(screenName()).toBe('review');
});

test('the customer that was open, the day she chose, and Back from there', async () => {
  const book = aKeepingWorkbook();
  const first = await book.open();
  await act(async () => first.dispatch({ type: 'dated', asOf: 46_250 }));
  await press('Review this ledger');
  await press(/^Harbour Foods Ltd/);
  expect(book.kept()).toMatchObject({ place: PLACE, asOf: '2026-08-16', screen: 'customer', account: { customer: 'Harbour Foods Ltd', currency: 'USD' } });
  const second = await book.open();
  expect([screenName(), second.state().asOf, screen.getByRole('heading', { level: 1 }).textContent]).toEqual(['customer', 46_250, 'Harbour Foods Ltd']);
  await press('Back');
  expect(screenName()).toBe('review');
});

test('a letter she changed, and one that she was about to change', async () => {
  const book = aKeepingWorkbook();
  const first = await book.open();
  await press('Review this ledger');
  await act(async () => first.dispatch({ type: 'went', screen: 'letters' }));
  await press('Edit letter');
  fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'A subject of hers' } });
  await press('Keep the changes');
  await act(async () => first.dispatch({ type: 'picked-letter', letter: 1 }));
  await press('Edit letter');
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'Half a sentence' } });
  await pause(1100);
  const store = await book.open();
  expect(screenName()).toBe('letters');
  expect([...store.state().letterWork.edits.values()].map(({ subject }) => subject)).toEqual(['A subject of hers']);
  expect(screen.getByLabelText<HTMLTextAreaElement>('Text').value).toBe('Half a sentence');
  await press('Cancel');
  await act(async () => store.dispatch({ type: 'picked-letter', letter: 0 }));
  expect(pageText()).toContain('A subject of hers');
});

test('a letter with other figures than when she changed it is not sent with her text, and she is told', async () => {
  const book = aKeepingWorkbook();
  const first = await book.open();
  await press('Review this ledger');
  await act(async () => first.dispatch({ type: 'went', screen: 'letters' }));
  const customer = first.state().reviewed?.letters[0].customerName ?? '';
  await press('Edit letter');
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'You owe us one hundred.' } });
  await press('Keep the changes');
  expect(book.kept()?.edits).toHaveLength(1);
  const made = reviewedOf(aLedger(), 46_295);
  const other = aKeepingWorkbook({ review: () => Promise.resolve({ is: 'done', result: { ...made, letters: made.letters.map((letter) => ({ ...letter, text: `${letter.text} Other figures.` })) } }), survey: () => Promise.resolve(aSurvey({ known: PLACE, sitting: book.kept() })) });
  const store = await other.open();
  expect([store.state().letterWork.edits.size, pageText().includes(`What you changed in the letter to ${customer} is not used`)]).toEqual([0, true]);
});

test('a second review keeps what she changed in letters that read as before', async () => {
  const store = await aKeepingWorkbook().open();
  await press('Review this ledger');
  await act(async () => store.dispatch({ type: 'went', screen: 'letters' }));
  await press('Edit letter');
  fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'A subject of hers' } });
  await press('Keep the changes');
  await press('Back');
  await act(async () => store.dispatch({ type: 'ledger-changed' }));
  await press('Review again');
  expect([...store.state().letterWork.edits.values()].map(({ subject }) => subject)).toEqual(['A subject of hers']);
});

test('a workbook that keeps nothing changes nothing else', async () => {
  await aKeepingWorkbook({ keepSitting: () => Promise.reject(new Error('read-only')) }).open();
  await press('Review this ledger');
  await press('Policy');
  expect(screenName()).toBe('policy');
});

test('what is kept is valid or not known, and stays small', () => {
  const edit = { letter: 'a', made: 'b', subject: 's', text: 't'.repeat(15_000) };
  const sitting: Sitting = { place: PLACE, asOf: null, screen: 'letters', account: null, edits: [{ ...edit, letter: 'first' }, edit, edit], typing: null, forms: {}, policy: {} };
  expect(storedSitting(sitting).edits.map(({ letter }) => letter)).toEqual(['a', 'a']);
  expect(storedSitting({ ...sitting, edits: [], forms: { first: 'f'.repeat(20_000), second: 'g'.repeat(30_000) } }).forms).toEqual({ second: 'g'.repeat(30_000) });
  expect(storedSitting({ ...sitting, edits: [], typing: { ...edit, text: 't'.repeat(50_000) } }).typing).toBeNull();
  expect([null, 7, 'x', {}, { place: {} }].map(readSitting)).toEqual([null, null, null, null, null]);
  expect(readSitting({ place: PLACE, screen: 'nowhere', asOf: 7, account: { customer: 1 }, edits: [7, edit], typing: {} })).toEqual({ place: PLACE, asOf: null, screen: 'review', account: null, edits: [edit], typing: null, forms: {}, policy: {} });
});
