/**
 * @jest-environment jsdom
 */
/** The pane as she meets it: what each screen says, what its buttons do, by mouse and by keyboard, over a pretended workbook. */
import * as React from 'react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { Desk } from '../../src/taskpane/desk';
import { ErrorBoundary } from '../../src/taskpane/error-boundary';
import { wordingFor } from '../../src/wording/sentences';
import { day } from '../a/book';
import { aLedger, aSurvey, reviewedOf } from '../a/desk';
import { openPane, pageText, screenName } from '../a/pane';

const wording = wordingFor('en');

const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => void fireEvent.click(screen.getByRole('button', { name })));
};


test('the ledger screen says which sheet, how it was read, why rows were set aside, whether it ties and what will be written', async () => {
  await openPane();
  expect(screenName()).toBe('ledger');
  expect(screen.getByRole('radio', { name: /Invoices.*412 rows.*looks right/ })).toHaveProperty('checked', true);
  expect(screen.queryByRole('radio', { name: /Overview/ })).toBeNull();
  const row = screen.getByRole('row', { name: /Open balance/ });
  // What is certain needs no reason before she asks; what is not has one.
  expect([row.textContent, screen.getByRole('row', { name: /Due date/ }).textContent]).toEqual(['Open balanceT: InvoiceAmountDue✓', 'Due dateN: DueDatedates after the document date · 90% sure']);
  await press('Why these columns?');
  expect(within(row).getByText(/T: InvoiceAmountDue/).textContent).toContain('the heading says so');
  expect(pageText()).toContain('7 documents taken');
  expect(pageText()).toContain('3 rows set aside: why');
  expect(pageText()).toContain('sums rows 2 to 8');
  expect(pageText()).toContain('Ties to the ledger\'s own total: USD 34,350.11, difference 0.00');
  expect(screen.getByLabelText('As of')).toHaveProperty('value', '2026-09-30');
  expect(pageText()).toContain('from the sheet\'s title');
  expect(pageText()).toContain('Will write up to 4 sheets: Overview, Aging Summary, Aging Detail, Problems.');
});

test('a ledger that does not tie is told with both figures', async () => {
  await openPane({ read: () => Promise.resolve({ is: 'done', result: aLedger({ controls: [{ currency: 'USD', taken: 100_00, setAside: 0, footer: 120_50 }] }) }) });
  expect(pageText()).toContain('Does not tie to the ledger\'s own total: read USD 100.00, the sheet says USD 120.50, difference 20.50');
});

test('what does not tie to the ledger\'s own total is told on the review too, where the aging ties', async () => {
  await openPane({ read: () => Promise.resolve({ is: 'done', result: aLedger({ controls: [{ currency: 'USD', taken: 100_00, setAside: 0, footer: 120_50 }] }) }) });
  await press('Review this ledger');
  await screen.findByText(/^Does not tie to the ledger's own total: read USD 100.00, the sheet says USD 120.50, difference 20.50/);
  expect(pageText()).toContain('Ties out: difference 0.00');
});

test('another sheet is read when it is chosen, and a set-aside row is shown', async () => {
  const { asked } = await openPane();
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /^Summary 2025/ })));
  expect(asked).toContain('read Summary 2025');
  await press('Show row 10 in the sheet');
  expect(asked).toContain('row Invoices!10');
});

test('the selected cells are a choice of their own', async () => {
  const blocks: unknown[] = [];
  await openPane({ read: (choice) => (blocks.push(choice.block), Promise.resolve({ is: 'done', result: aLedger() })) });
  await act(async () => void fireEvent.click(screen.getByRole('radio', { name: /The selected cells/ })));
  expect(blocks).toEqual([null, { firstRow: 1, firstColumn: 0, rows: 10, columns: 4 }]);
});

test('a column is corrected by choosing another', async () => {
  const { asked } = await openPane();
  await press(/Choose another column/);
  const select = screen.getByLabelText('Column for Due date');
  expect(select).toHaveProperty('value', 'N');
  await act(async () => void fireEvent.change(select, { target: { value: 'A' } }));
  expect(asked.at(-1)).toBe('remember {"columns":{"dueDate":"A"},"sheet":"Invoices"}');
  await act(async () => void fireEvent.change(screen.getByLabelText('Column for Currency'), { target: { value: '' } }));
  expect(asked.at(-1)).toContain('"currency":null');
});

test('the kind of list is corrected by choosing, and the sheets that go with it', async () => {
  const { asked } = await openPane();
  await act(async () => void fireEvent.change(screen.getByLabelText('Payments are on'), { target: { value: 'Summary 2025' } }));
  expect(asked.at(-1)).toBe('remember {"payments":"Summary 2025","sheet":"Invoices"}');
  expect(pageText()).toContain('Read too: Summary 2025');
  await act(async () => void fireEvent.change(screen.getByLabelText('Customers are on'), { target: { value: 'Summary 2025' } }));
  await act(async () => void fireEvent.change(screen.getByLabelText('Payments are on'), { target: { value: '' } }));
  expect(asked.at(-1)).toBe('remember {"payments":null,"sheet":"Invoices","customers":"Summary 2025"}');
  await press(/Choose another column/);
  await act(async () => void fireEvent.change(screen.getByLabelText('Kind of ledger'), { target: { value: 'transactions' } }));
  expect(asked.at(-1)).toContain('"kind":"transactions"');
});

test('the heading row is corrected by its number, and what is none is said', async () => {
  const { asked } = await openPane();
  await press(/Choose another column/);
  const field = screen.getByRole('textbox', { name: 'Headings are in row' });
  const leaveWith = async (value: string): Promise<void> => {
    await act(async () => void fireEvent.change(field, { target: { value } }));
    await act(async () => void fireEvent.blur(field));
  };
  await leaveWith('x');
  expect(pageText()).toContain('The number of a row, such as 5');
  expect(asked.filter((line) => line.includes('headerRow'))).toEqual([]);
  await leaveWith('7');
  expect(asked.some((line) => line.includes('"headerRow":7'))).toBe(true);
});

test('where day and month cannot be told apart she says which is which', async () => {
  await openPane({
    read: (_choice, mapping) => Promise.resolve(mapping?.dateOrder === undefined ? { is: 'refused', why: 'ambiguous-dates', message: 'The dates can be read both ways.' } : { is: 'done', result: aLedger() }),
  });
  expect(pageText()).toContain('The dates can be read both ways.');
  await act(async () => void fireEvent.change(screen.getByLabelText('Dates are written as'), { target: { value: 'dmy' } }));
  expect(pageText()).toContain('7 documents taken');
});

test('an as-of day that is not whole is not taken', async () => {
  const { asked } = await openPane();
  const field = screen.getByLabelText('As of');
  fireEvent.change(field, { target: { value: '' } });
  expect(await screen.findByText('Give a whole date.')).toBeTruthy();
  fireEvent.change(field, { target: { value: '2026-08-31' } });
  expect(pageText()).toContain('chosen by you');
  await press('Review this ledger');
  expect(asked).toContain('review 2026-08-31');
});

test('the general ledger\'s balance is typed as she writes it, kept, and taken away again; what is no amount is said', async () => {
  const { asked } = await openPane();
  const field = screen.getByLabelText('USD');
  const type = async (value: string): Promise<void> => {
    await act(async () => void fireEvent.change(field, { target: { value } }));
    await act(async () => void fireEvent.blur(field));
  };
  await type('34,350.1');
  expect(asked.at(-1)).toMatch(/^control {"USD":"34350.10"} of 2026-/);
  expect(field).toHaveProperty('value', '34350.10');
  await type('about 5');
  expect(await screen.findByText('Give an amount, such as 142,390.11.')).toBeTruthy();
  expect(asked.at(-1)).toMatch(/^control {"USD":"34350.10"} of 2026-/);
  fireEvent.change(screen.getByLabelText('Day of this balance'), { target: { value: '2026-08-31' } });
  expect(asked.at(-1)).toBe('control {"USD":"34350.10"} of 2026-08-31');
  expect(screen.getByLabelText('Day of this balance')).toHaveProperty('value', '2026-08-31');
  await type('');
  expect(asked.at(-1)).toMatch(/^control {} of /);
  expect(screen.queryByLabelText('Day of this balance')).toBeNull();
});

test('the review says whether the ledger agrees with the general ledger', async () => {
  const compared = (control: number, controlOn?: number): Partial<Desk> => ({
    review: (ledger, asOf) => {
      const reviewed = reviewedOf(ledger, asOf);
      return Promise.resolve({ is: 'done', result: { ...reviewed, review: { ...reviewed.review, tieOut: reviewed.review.tieOut.map((line) => (line.currency === 'USD' ? { ...line, control, ...(controlOn !== undefined && { controlOn }) } : line)) } } });
    },
  });
  await openPane(compared(3435011));
  await press('Review this ledger');
  expect(pageText()).toContain('Agrees with the general ledger');
  cleanup();
  await openPane(compared(3435111));
  await press('Review this ledger');
  expect(pageText()).toContain('Differs from the general ledger by (1.00)');
  cleanup();
  await openPane(compared(3435111, day('2026-08-31')));
  await press('Review this ledger');
  expect(pageText()).toContain('balance is of 31 August 2026');
  expect(pageText()).not.toContain('Differs from the general ledger');
});

test('what to clean up is counted and listed before the letters, each line with a way to its row', async () => {
  const { asked } = await openPane();
  await press('Review this ledger');
  const text = pageText();
  expect(text).toContain('Before you write to anyone: 4 problems to look at');
  expect(text).toContain('No due dateCN-7 has no due date.');
  expect(text).toContain('No email address: Aldgate TimberThis customer owes something and has no email address.');
  expect(text.indexOf('Before you write to anyone')).toBeLessThan(text.indexOf('letters due'));
  await press('Show row 8 in the sheet');
  expect(asked.at(-1)).toBe('row Invoices!8');
});

test('a refusal leaves no way on but another choice', async () => {
  await openPane({ read: () => Promise.resolve({ is: 'refused', why: 'no-amounts', message: 'Invoices has no column of amounts. Choose the sheet with the documents.' }) });
  expect(pageText()).toContain('Invoices has no column of amounts.');
  expect(screen.getByRole('button', { name: 'Review this ledger' })).toHaveProperty('disabled', true);
});

test('a workbook without documents says what to do', async () => {
  await openPane({ survey: () => Promise.resolve(aSurvey({ sheets: [{ name: 'Sheet1', rows: 0, standing: 'empty' }], best: null, selection: null })) });
  expect(pageText()).toContain('This workbook has no sheet with documents in it.');
  await press('Look again');
});

test('a workbook that cannot be looked at is told, and Retry looks again', async () => {
  let tries = 0;
  await openPane({ survey: () => (tries += 1, tries === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(aSurvey())) });
  expect(pageText()).toContain('did not foresee');
  await press('Retry');
  expect(pageText()).toContain('7 documents taken');
});

test('while it runs the pane says what and how much, aloud too, and stops', async () => {
  await openPane({
    review: (_ledger, _asOf, run) => new Promise((_resolve, reject) => {
      run.report({ stage: 'reviewing', done: 62_000, total: 104_000, unit: 'rows' });
      run.signal.addEventListener('abort', () => reject(run.signal.reason as Error));
    }),
  });
  await press('Review this ledger');
  expect(screenName()).toBe('running');
  expect(pageText()).toContain('Reviewing 62,000 of 104,000 rows');
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('59');
  expect(screen.getByRole('status').textContent).toBe('Reviewing 52,000 of 104,000 rows');
  await press('Stop');
  expect(screenName()).toBe('ledger');
  expect(screen.getByRole('status').textContent).toBe('Stopped. Nothing was changed.');
});

test('the review shows each currency with its picture, its figures and who owes most', async () => {
  const { asked } = await openPane();
  await press('Review this ledger');
  expect(screenName()).toBe('review');
  expect(pageText()).toContain('As of 30 September 2026 · Invoices · 6 documents open');
  const usd = within(screen.getByRole('region', { name: 'USD' }));
  expect(usd.getByText('34,600.11')).toBeTruthy();
  expect(usd.getByText('39.6% past due: 13,684.50')).toBeTruthy();
  expect(usd.getByText('Ties out: difference 0.00')).toBeTruthy();
  expect(usd.getByRole('img').getAttribute('aria-label')).toContain('90+ USD 8,400.00, 24.3%');
  expect(usd.getByRole('row', { name: /31–60 4,000.00 11.6%/ })).toBeTruthy();
  await act(async () => void fireEvent.click(usd.getByRole('button', { name: '90+' })));
  await press('Show row 2 of Ledger in the sheet');
  expect(asked.at(-1)).toBe('row Ledger!2');
});

test('writing ends in the names of the sheets, a way to them and a way back', async () => {
  const { asked } = await openPane();
  await press('Review this ledger');
  await press('Write the sheets');
  expect(pageText()).toContain('Written: Overview, Aging Summary, Aging Detail, Problems.');
  await press('Go to Overview');
  await press('Freeze as values');
  expect(pageText()).toContain('Copied as values: Overview 2026-09-30. They are yours; Dunwell does not change them.');
  await press('Restore the previous reports');
  expect(asked.slice(-4)).toEqual(['write', 'sheet overview', 'freeze', 'restore']);
  expect(pageText()).toContain('The previous reports are back.');
});

test('the letters are gone through by keyboard alone', async () => {
  const { asked } = await openPane();
  await press('Review this ledger');
  await press('3 letters due');
  expect(screenName()).toBe('letters');
  const list = screen.getByRole('listbox', { name: 'Letters by customer' });
  const chosen = (): string | null | undefined => within(list).getByRole('option', { selected: true }).textContent;
  expect(chosen()).toContain('Aldgate Timber');
  await act(async () => void fireEvent.keyDown(list, { key: 'ArrowDown' }));
  expect(chosen()).toContain('Harbour Foods Ltd');
  expect(list.getAttribute('aria-activedescendant')).toBe(within(list).getByRole('option', { selected: true }).id);
  await act(async () => void fireEvent.keyDown(list, { key: 'Enter' }));
  expect(asked.at(-1)).toBe('copy letter Harbour Foods Ltd');
  expect(screen.getByRole('status').textContent).toBe('Letter to Harbour Foods Ltd copied. Paste it into a new mail.');
});

test('the letter in front is shown with recipient and subject, and what cannot be known is said', async () => {
  await openPane();
  await press('Review this ledger');
  await press('Write the sheets');
  await press('Letters (3)');
  const mail = within(screen.getByRole('article', { name: 'Letter to Aldgate Timber' }));
  expect(mail.getByText('no email address in the ledger')).toBeTruthy();
  expect(mail.getByRole('table')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Copy recipient' })).toBeNull();
});

test('with nothing past due there are no letters and the sheets can still be written', async () => {
  await openPane();
  fireEvent.change(screen.getByLabelText('As of'), { target: { value: '2026-05-15' } });
  await press('Review this ledger');
  expect(pageText()).toContain('Nothing is past due');
  expect(pageText()).toContain('No letter is due');
  expect(screen.getByRole('button', { name: 'Write the sheets' })).toBeTruthy();
});

test('back is safe: the ledger screen keeps its choice and leads forward again', async () => {
  await openPane();
  await press('Review this ledger');
  await press('Back');
  expect(screenName()).toBe('ledger');
  expect(screen.getByRole('radio', { name: /Invoices/ })).toHaveProperty('checked', true);
  await press('Back');
  expect(screenName()).toBe('review');
});

test('a mistake of ours in drawing ends in a sentence, the details to copy and a fresh start', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Broken = (): React.ReactElement => {
    throw new Error('no such figure');
  };
  let reloaded = false;
  const copied: string[] = [];
  render(<ErrorBoundary wording={wording} onReload={() => (reloaded = true)} copy={(text) => (copied.push(text), Promise.resolve('copied'))}><Broken /></ErrorBoundary>);
  expect(pageText()).toContain('Your ledger was not touched.');
  expect(pageText()).toContain('no such figure');
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: 'Copy details' })));
  expect([copied[0]?.includes('no such figure'), pageText().includes('Details copied.')]).toEqual([true, true]);
  fireEvent.click(screen.getByRole('button', { name: 'Reload the pane' }));
  expect(reloaded).toBe(true);
  quiet.mockRestore();
});
