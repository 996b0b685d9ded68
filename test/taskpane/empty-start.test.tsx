/** @jest-environment jsdom */
/** A workbook without a ledger: what she would get, the sample on a sheet of its own, or her own sheet after all. */
import { act, fireEvent, screen } from '@testing-library/react';
import type { SheetOption, Survey } from '../../src/taskpane/desk';
import { aSurvey } from '../a/desk';
import { openPane, pageText, screenName } from '../a/pane';

const press = (name: string): Promise<void> => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const empty = (sheets: readonly SheetOption[], more: Partial<Survey> = {}): Survey => aSurvey({ best: null, selection: null, sheets, ...more });
const MINUTES: SheetOption = { name: 'Minutes', rows: 3, standing: 'unlikely' };

test('an empty workbook shows the finished picture, says what is asked for, and offers no review', async () => {
  const { asked } = await openPane({ survey: () => Promise.resolve(empty([{ name: 'Sheet1', rows: 0, standing: 'empty' }])) });
  expect(screen.getByRole('img', { name: /^A finished Overview/ })).toBeTruthy();
  expect(pageText()).toContain('This workbook has no sheet with documents in it.');
  expect(screen.queryByRole('button', { name: 'Review this ledger' })).toBeNull();
  await press('Use my sheet');
  expect(asked).toEqual([]);
  expect(screen.getByRole('status').textContent).toContain('This workbook has no sheet with documents in it.');
});

test('the sample is made and read, and is then a ledger like any other', async () => {
  let made = false;
  const { asked } = await openPane({
    survey: () => Promise.resolve(made ? aSurvey({ best: 'Sample ledger', sample: 'Sample ledger', sheets: [MINUTES, { name: 'Sample ledger', rows: 395, standing: 'likely' }] }) : empty([MINUTES])),
    addSample: () => (made = true, Promise.resolve({ is: 'done', result: 'Sample ledger' })),
  });
  expect(pageText()).toContain('No sheet here looks like a ledger');
  await press('Try with a sample');
  expect(asked).toEqual(['read Sample ledger']);
  expect(pageText()).toContain('395 rows, the sample');
  expect(screen.queryByRole('img', { name: /^A finished Overview/ })).toBeNull();
  await press('Review this ledger');
  expect(screenName()).toBe('review');
});

test('a sample that could not be made is told, and the two ways are there still', async () => {
  await openPane({ survey: () => Promise.resolve(empty([MINUTES])), addSample: () => Promise.resolve({ is: 'failed', message: 'The workbook is protected.', detail: '' }) });
  await press('Try with a sample');
  expect(pageText()).toContain('The workbook is protected.');
  expect(screen.getByRole('button', { name: 'Try with a sample' })).toBeTruthy();
});

test('her own sheet is the one in front of her, and is looked at anew first', async () => {
  const others: readonly SheetOption[] = [{ name: 'Empty', rows: 0, standing: 'empty' }, MINUTES, { name: 'Lists', rows: 9, standing: 'possible' }];
  const { asked } = await openPane({ survey: () => Promise.resolve(empty(others, { inFront: 'Lists' })) });
  await press('Use my sheet');
  expect(asked).toEqual(['read Lists']);
});
