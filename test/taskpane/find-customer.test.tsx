/** @jest-environment jsdom */
/** A customer found on the review's home by name, number or open invoice, and Back that leads to where she was. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { findAccounts } from '../../src/taskpane/find-account';
import { aBook, aCustomer, day, type ADocument } from '../a/book';
import { aLedger, reviewedOf } from '../a/desk';
import { openReview, pageText, screenName } from '../a/pane';

const DOCUMENTS: ADocument[] = [
  { no: 'INV-20417', customer: 'D-0042', issued: '2026-09-01', due: '2026-10-01', amount: '10.00' },
  { no: 'INV-20418', customer: 'Bäckerei Öz', issued: '2026-09-01', due: '2026-10-01', amount: '20.00' },
  { no: 'INV-20419', customer: 'Old Mill', issued: '2026-09-01', due: '2026-10-01', amount: '5.00' },
  { no: 'INV-20420', customer: 'Mill Lane Stores', issued: '2026-09-01', due: '2026-10-01', amount: '1.00' },
  { no: 'INV-20300', customer: 'Paid Up Ltd', issued: '2026-05-01', due: '2026-06-01', amount: '1.00', payments: [['2026-06-01', '1.00']] },
];
const { review } = reviewedOf(aLedger({ book: aBook(DOCUMENTS, { customers: [aCustomer('D-0042', { name: 'Müller & Söhne' })] }) }), day('2026-09-30'));
const found = (typed: string, most = 8): readonly string[] | null => findAccounts(review, typed, most)?.accounts.map(({ customer }) => customer.name) ?? null;

test('a name is found without its accents and its case, from its beginning first; so are a number, an open invoice, and who owes nothing', () => {
  expect(found('muller')).toEqual(['Müller & Söhne']);
  expect(found('d-0042')).toEqual(['Müller & Söhne']);
  expect(found('  OZ ')).toEqual(['Bäckerei Öz']);
  expect(found('mill')).toEqual(['Mill Lane Stores', 'Old Mill']);
  expect(found('20418')).toEqual(['Bäckerei Öz']);
  expect(found('paid up')).toEqual(['Paid Up Ltd']);
  expect(found('20300')).toEqual([]);
  expect(found(' ')).toBeNull();
  expect(findAccounts(review, 'inv-', 2)).toMatchObject({ accounts: [{ customer: { name: 'Bäckerei Öz' } }, { customer: { name: 'Müller & Söhne' } }], more: 2 });
});

const books = DOCUMENTS.concat(Array.from({ length: 12 }, (_, at): ADocument => ({ no: `L-${at}`, customer: `Late ${at}`, issued: '2026-05-01', due: '2026-06-01', amount: `${100 + at}.00` })));

test('she types, opens the customer, and finds what she typed when she comes back, the focus on the row', async () => {
  await openReview({ read: (choice) => Promise.resolve({ is: 'done', result: aLedger({ sheet: choice.sheet, book: aBook(books, { statedAsOf: day('2026-09-30') }) }) }) });
  const field = screen.getByLabelText(/^Find a customer/);
  await act(async () => void fireEvent.change(field, { target: { value: 'nobody' } }));
  expect(pageText()).toContain('No customer of that name or number, and no open invoice.');
  await act(async () => void fireEvent.change(field, { target: { value: 'old mi' } }));
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const row = screen.getByRole('button', { name: /^Old Mill/ });
  row.focus();
  await act(async () => void fireEvent.click(row));
  await waitFor(() => expect(screenName()).toBe('customer'));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /Back/ })));
  await waitFor(() => expect(screenName()).toBe('review'));
  expect(screen.getByLabelText(/^Find a customer/)).toHaveProperty('value', 'old mi');
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Old Mill/));
});

test('Enter opens the only customer found, and none of several; what is open less credits is said beside the credits', async () => {
  const credit: ADocument = { no: 'CN-1', customer: 'Old Mill', kind: 'credit-note', issued: '2026-09-01', amount: '-2.00' };
  await openReview({ read: (choice) => Promise.resolve({ is: 'done', result: aLedger({ sheet: choice.sheet, book: aBook([...DOCUMENTS, credit], { statedAsOf: day('2026-09-30') }) }) }) });
  expect(pageText()).toContain('Credits apart: (2.00) · Net of credits 34.00');
  const field = screen.getByLabelText(/^Find a customer/);
  for (const [typed, leads] of [['mill', 'review'], ['old mill', 'customer']]) {
    await act(async () => void fireEvent.change(field, { target: { value: typed } }));
    await act(async () => void fireEvent.keyDown(field, { key: 'Enter' }));
    await waitFor(() => expect(screenName()).toBe(leads));
  }
});

test('all that is to be done today can be opened, and stays open when she comes back', async () => {
  await openReview({ read: (choice) => Promise.resolve({ is: 'done', result: aLedger({ sheet: choice.sheet, book: aBook(books, { statedAsOf: day('2026-09-30') }) }) }) });
  const rows = (): number => document.querySelectorAll('.today .accounts li').length;
  expect(rows()).toBe(8);
  const [more] = screen.getAllByRole('button', { name: /^Show \d+ more/ });
  await act(async () => void fireEvent.click(more));
  const all = rows();
  expect(all).toBeGreaterThan(8);
  await act(async () => void fireEvent.click(document.querySelectorAll('.today .accounts button')[9]));
  await waitFor(() => expect(screenName()).toBe('customer'));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: /Back/ })));
  await waitFor(() => expect(screenName()).toBe('review'));
  expect(rows()).toBe(all);
});
