/**
 * @jest-environment jsdom
 */
/** The plan screen as she meets it: the schedule grows as she types, a mistake stands at its field, and nothing can be written until it is mended. In English and in German. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { openReview, pageText, screenName } from '../a/pane';


async function openPlan(language = 'en', from: RegExp = /^Harbour Foods Ltd/, agree = 'Agree a payment plan'): Promise<readonly string[]> {
  const { asked } = await openReview({}, language);
  await press(from);
  await waitFor(() => expect(screen.getAllByRole('button', { name: agree }).length).toBeGreaterThan(0));
  await press(agree);
  await waitFor(() => expect(screenName()).toBe('plan'));
  return asked;
}

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getAllByRole('button', { name })[0]));
};
const type = async (label: string, value: string): Promise<void> => {
  await act(async () => void fireEvent.change(screen.getByLabelText(label), { target: { value } }));
};
const rows = (): number => screen.getAllByRole('row').length - 1;
const isDisabled = (name: string): boolean => (screen.getByRole('button', { name }) as HTMLButtonElement).disabled;

test('everything past due is the debt; the schedule follows what she types, and is written', async () => {
  const asked = await openPlan();
  expect(pageText()).toContain('12,400.00 USD to pay off');
  expect(rows()).toBe(6);
  expect(pageText()).toContain('6 instalments, USD 12,400.00 in all');
  await type('How many', '3');
  expect(rows()).toBe(3);
  expect(screen.getAllByText('4,133.33')).toHaveLength(2);
  // The last instalment, and what is left before it.
  expect(screen.getAllByText('4,133.34')).toHaveLength(2);
  await type('Cut into', 'fixed');
  await type('How much each time', '5,000');
  expect(rows()).toBe(3);
  expect(pageText()).toContain('2,400.00');
  await type('Interest', 'simple');
  // The library's field shows its mistake a moment later.
  await waitFor(() => expect(pageText()).toContain('Write the yearly rate, such as 8, or choose no interest.'));
  await type('Rate a year, %', '8');
  expect(pageText()).toMatch(/Of this, \d+\.\d\d is interest and 0\.00 fee\./);
  await press('Copy proposal letter');
  await press('Write plan sheet');
  expect(asked.slice(-2)).toEqual(['copy plan-proposal', 'plan 3 for Harbour Foods Ltd']);
  await waitFor(() => expect(pageText()).toContain('Written: Plan – Harbour Foods Ltd.'));
});

test.each([
  ['How many', '0', 'A plan has at least one instalment.'],
  ['How many', '601', 'That would be 601 instalments; 600 are the most.'],
  ['How many', '25', 'That would be 25 instalments; your policy allows 24.'],
  ['How many', 'six', 'Write a whole number of instalments, such as 6.'],
  ['First instalment on', '2026-01-01', 'The first instalment cannot be due before the agreement of'],
  ['Down payment at once', '12,400.01', 'This is more than the USD 12,400.00 to be paid off.'],
  ['Down payment at once', 'some', 'This is no amount. Write it as 125.00.'],
  ['Fee', '-5', 'This cannot be less than zero.'],
])('%s "%s" gets its sentence at the field', async (label, value, sentence) => {
  await openPlan();
  await type(label, value);
  await waitFor(() => expect(pageText()).toContain(sentence));
  const field = screen.getByLabelText(label);
  await waitFor(() => expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '').toContain(sentence));
  expect([isDisabled('Write plan sheet'), isDisabled('Copy proposal letter')]).toEqual([true, true]);
  expect(screen.queryAllByRole('row')).toHaveLength(0);
});

test('a rate below nothing and an instalment above the debt get their sentences at their fields', async () => {
  await openPlan();
  await type('Interest', 'simple');
  await type('Rate a year, %', '-8');
  const under = (label: string) => document.getElementById(screen.getByLabelText(label).getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  await waitFor(() => expect(under('Rate a year, %')).toContain('less than zero'));
  await type('Rate a year, %', '8');
  await type('Cut into', 'fixed');
  await type('How much each time', '99,999.00');
  await waitFor(() => expect(under('How much each time')).toContain('more than'));
  expect(isDisabled('Write plan sheet')).toBe(true);
});

test('no invoice chosen is told, and in German too', async () => {
  await openPlan('de', /^Harbour Foods Ltd/, 'Ratenplan vereinbaren');
  expect(pageText()).toContain('12.400,00 USD abzuzahlen');
  for (const box of screen.getAllByRole('checkbox')) if ((box as HTMLInputElement).checked) await act(async () => void fireEvent.click(box));
  expect(pageText()).toContain('Es ist nichts abzuzahlen: Wählen Sie offene Rechnungen.');
  expect(isDisabled('Planblatt schreiben')).toBe(true);
});

test('settled another way: what each is worth today, the break-even, mistakes at their fields, and kept on a sheet', async () => {
  const asked = await openPlan();
  expect(pageText()).toContain('Worth most: Lump sum.');
  await type('Lump sum offered', '5,000');
  expect(pageText()).toContain('Worth most: Plan.');
  expect(pageText()).toMatch(/Plan: worth as much as a lump sum of USD 9,\d{3}\.\d\d, a discount of 2\d\.\d%/);
  await type('Chance that the plan is kept, %', '140');
  await waitFor(() => expect(pageText()).toContain('This is at most 100 %.'));
  expect(isDisabled('Keep it on a sheet')).toBe(true);
  await type('Chance that the plan is kept, %', '50');
  await press('Keep it on a sheet');
  expect(asked.at(-1)).toBe('settlement Harbour Foods Ltd');
  await waitFor(() => expect(pageText()).toContain('It stands on the sheet Settlement – Harbour Foods Ltd'));
});

test('longer terms: 30 days more of a year\'s sales are open, and what that costs', async () => {
  await openPlan();
  expect((screen.getByLabelText('Days to pay then') as HTMLInputElement).value).toBe('60');
  // 12,400 × 30 / 365, and 8 % of that.
  expect(pageText()).toContain('Of sales of USD 12,400.00 in the last year, USD 1,019.18 more is open on average. That costs USD 81.53 a year, 0.7% of the sales.');
  await type('Days to pay then', 'many');
  await waitFor(() => expect(pageText()).toContain('Write whole days from 0 to 365.'));
});
