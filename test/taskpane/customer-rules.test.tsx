/**
 * @jest-environment jsdom
 */
/** What holds for one customer instead of the policy, on the customer's page: kept with the policy, shown again, taken back; a mistake is told and cannot be kept. */
import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import { CustomerRules } from '../../src/taskpane/parts/customer-rules';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { withException, type CustomerException } from '../../src/settings/policy-setting';
import { wordingFor } from '../../src/wording/sentences';
import { AS_OF, KNOWN, reviewFor } from '../a/every-letter';

const wording = wordingFor('en');
const review = reviewFor({ policy: KNOWN, language: 'en', several: true });
const [account] = review.accounts;

function shown(policy = KNOWN): (CustomerException | null)[] {
  const kept: (CustomerException | null)[] = [];
  render(<CustomerRules account={account} policy={policy} wording={wording} onKeep={(exception) => kept.push(exception)} />);
  return kept;
}
const type = (label: string, value: string): void => void fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('what she gives is kept for this customer alone, and the ladder follows it', () => {
  const kept = shown();
  type('Days of grace after the due date', '200');
  type('Least past-due sum worth a letter', '12,5');
  type('Second reminder', '15');
  fireEvent.click(screen.getByText('Keep for this customer'));
  expect(kept).toEqual([{ customer: '10023', graceDays: 200, minimumAmount: 12.5, fromDays: { 'second-reminder': 15 } }]);
  const { reminders } = withException(KNOWN, account.customer, kept[0]);
  expect(decideReminders(review, [], KNOWN.reminders, AS_OF)[0]).toMatchObject({ send: 'fourth-reminder' });
  expect(decideReminders(review, [], reminders, AS_OF)[0]).toMatchObject({ wait: 'nothing-due' });
});

test('no reminders at all; shown again, and taken back', () => {
  const kept = shown(withException(KNOWN, account.customer, { customer: '10023', remind: false }));
  expect(screen.getByText('Reminders to this customer (has its own)')).toBeTruthy();
  expect((screen.getByLabelText('Write reminders to this customer') as HTMLInputElement).checked).toBe(false);
  fireEvent.click(screen.getByText('Back to the policy'));
  fireEvent.click(screen.getByLabelText('Write reminders to this customer'));
  fireEvent.click(screen.getByText('Keep for this customer'));
  expect(kept).toEqual([null, null]);
  expect(withException(withException(KNOWN, account.customer, { customer: '10023', remind: false }), account.customer, null).reminders.customers).toEqual([]);
});

test.each([['Rest between two letters', '-1'], ['Rest between two letters', 'a week'], ['Third reminder', '4000'], ['Least past-due sum worth a letter', '1e12']])('%s: %s is a mistake and cannot be kept', (label, value) => {
  shown();
  type(label, value);
  expect(screen.getByRole('alert').textContent).toContain('Give whole days');
  expect(screen.getByText('Keep for this customer').closest('button')?.disabled).toBe(true);
});
