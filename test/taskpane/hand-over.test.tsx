/**
 * @jest-environment jsdom
 */
/** The hand-over card: nothing is written before a person has confirmed and the time limit is a number; what speaks against it is said. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { openReview, pageText, screenName } from '../a/pane';

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0]));
};

test('years and a tick are asked for at their fields, then the pack is written', async () => {
  const { asked } = await openReview();
  await press(/^Harbour Foods Ltd/);
  await waitFor(() => expect(screenName()).toBe('customer'));
  expect(pageText()).toContain('No period is known for this customer’s country.');
  await press('Write the hand-over sheet');
  await waitFor(() => expect(pageText()).toContain('Write whole years from 1 to 40.'));
  expect(document.getElementById(screen.getByRole('checkbox', { name: /^I have looked at the account/ }).getAttribute('aria-describedby') ?? '')?.textContent).toContain('this is for a person to decide');
  await act(async () => void fireEvent.change(screen.getByLabelText('Time limit in years'), { target: { value: '6' } }));
  await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: /^I have looked at the account/ })));
  expect(asked.some((one) => one.startsWith('hand-over'))).toBe(false);
  await press('Write the hand-over sheet');
  expect(asked.at(-1)).toBe('hand-over Harbour Foods Ltd');
  await waitFor(() => expect(pageText()).toContain('The hand-over stands on the sheet'));
});
