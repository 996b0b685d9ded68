/**
 * @jest-environment jsdom
 */
/** Letters beside a run's own in the pane: one that she chooses for an account, the whole ladder, and what the check finds in the letter in front. */
import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { OtherLetters } from '../../src/taskpane/parts/other-letters';
import { WordingNotes } from '../../src/taskpane/parts/wording-notes';
import { CHOSEN_LETTERS } from '../../src/letters/letter-kinds';
import type { AnyLetter } from '../../src/letters/letter';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { composeLetters } from '../../src/letters/compose-letter';
import { editedLetter } from '../../src/letters/edit-letter';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { checkLetter, ladderOf, otherLetter } from '../../src/workflow/account-letters';
import { wordingFor } from '../../src/wording/sentences';
import { KNOWN, reviewFor } from '../a/every-letter';

const wording = wordingFor('en');
const review = reviewFor({ policy: KNOWN, language: 'en', several: true });
const reminders = decideReminders(review, [], KNOWN.reminders, review.asOf);
const run = { review, reminders, contacts: [], texts: { builtIn: ENGLISH, shelf: ENGLISH, standing: null, mistakes: [] } };

function anErrandBoy(): { readonly errands: React.ComponentProps<typeof OtherLetters>['errands']; readonly copied: AnyLetter[]; readonly sent: [string, string][] } {
  const copied: AnyLetter[] = [];
  const sent: [string, string][] = [];
  return {
    copied, sent,
    errands: {
      otherLetters: CHOSEN_LETTERS, otherLetter: (account, letter) => Promise.resolve(otherLetter(run, { account, letter })), ladderOf: (account) => Promise.resolve(ladderOf(run, account)),
      checkLetter: (letter) => Promise.resolve(checkLetter(run, letter)),
      other: {
        copy: (letter) => { copied.push(letter); return Promise.resolve(); }, copyAddresses: () => Promise.resolve(), saveDraft: () => undefined, mailLink: () => null,
        edited: (letter, edit) => editedLetter(letter, edit), markSent: (letter, made) => { sent.push([letter.letter, letter === made ? '' : letter.subject]); return Promise.resolve(true); },
      },
    },
  };
}

test('she chooses a letter, reads it and copies it; one that lacks something says what', async () => {
  const { errands, copied, sent } = anErrandBoy();
  render(<OtherLetters account={0} of="a customer" errands={errands} wording={wording} />);
  const choice = screen.getByRole('combobox', { name: 'Write another letter' });
  expect(choice.querySelectorAll('option')).toHaveLength(25);
  fireEvent.change(choice, { target: { value: 'reply-already-paid' } });
  await waitFor(() => screen.getByText(/We have not been able to find the payment/));
  fireEvent.click(screen.getByText('Copy letter'));
  expect(copied.map((letter) => letter.letter)).toEqual(['reply-already-paid']);
  fireEvent.click(screen.getByText('Mark as sent'));
  fireEvent.click(screen.getByText('Edit letter'));
  fireEvent.change(screen.getByLabelText('Subject'), { target: { value: 'This is urgent!' } });
  fireEvent.click(screen.getByText('Keep the changes'));
  await waitFor(() => screen.getByText(/An exclamation mark: This is urgent!/));
  fireEvent.click(screen.getByText('Mark as sent'));
  expect(sent).toEqual([['reply-already-paid', ''], ['reply-already-paid', 'This is urgent!']]);
  fireEvent.change(choice, { target: { value: 'hand-over' } });
  await waitFor(() => screen.getByText(/No final demand is logged for this account whose deadline has passed/));
  fireEvent.change(choice, { target: { value: 'promise-confirmed' } });
  await waitFor(() => screen.getByText(/No promise is logged/));
  expect(screen.queryByText(/find the payment/)).toBeNull();
});

test('every stage is shown for the account, the warm ones first', async () => {
  render(<OtherLetters account={0} of="a customer" errands={anErrandBoy().errands} wording={wording} />);
  fireEvent.click(screen.getByText('Show every stage for this customer'));
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(9));
});

test('what the check finds in an edited letter is listed with its sentence and line', async () => {
  const [letter] = composeLetters(review, reminders, ENGLISH);
  const edited = { ...letter, text: `${letter.text}\n\nThis is urgent.` };
  const errands = { checkLetter: (one: typeof letter) => Promise.resolve(checkLetter(run, one)) };
  const { container, rerender } = render(<WordingNotes letter={letter} errands={errands} wording={wording} />);
  await waitFor(() => expect(container.textContent).toBe(''));
  rerender(<WordingNotes letter={edited} errands={errands} wording={wording} />);
  await waitFor(() => screen.getByText(/Pressure that a letter does better without: This is urgent\. \(line \d+\)/));
});
