/** @jest-environment jsdom */
/** What to put right before anyone is written to, in another language: the reader's sentences stand there as on the Problems sheet. */
import { cleanup, render } from '@testing-library/react';
import * as React from 'react';
import { CleanUp } from '../../src/taskpane/parts/clean-up';
import { LANGUAGES } from '../../src/wording/languages';
import { wordingFor } from '../../src/wording/sentences';
import { readAndReviewed } from '../a/reading';

afterEach(cleanup);

const MESSAGE = 'Row 9 has no due date; it is aged by its invoice date and the terms in force.';

test.each(LANGUAGES)('what the reader found is told in %s', (language) => {
  const wording = wordingFor(language);
  const { reading, review } = readAndReviewed([{ no: 'INV-1', customer: 'A', issued: '2026-08-01', due: '2026-08-31', amount: '10.00' }], '2026-09-30', {
    reading: { problems: [{ sheet: 'Ledger', row: 9, column: 'G', problem: 'missing-due-date', value: '', severity: 'notice', message: MESSAGE }] },
  });
  const { container } = render(<CleanUp ledger={reading} review={review} wording={wording} onShow={() => undefined} />);
  expect([...container.querySelectorAll('.reading-why')].map(({ textContent }) => textContent)).toContain(wording.retell(MESSAGE));
  expect(wording.retell(MESSAGE) === MESSAGE).toBe(language === 'en');
});
