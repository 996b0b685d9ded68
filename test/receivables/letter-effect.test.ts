/** What letters brought in, by hand: payments count once, for the last letter before them, and only letters old enough to tell are judged. */
import type { LoggedContact } from '../../src/receivables/contact-log';
import { letterEffect } from '../../src/receivables/letter-effect';
import type { ReminderStage } from '../../src/receivables/reminder-ladder';
import { aBook, day } from '../a/book';

const letter = (on: string, customerId: string, stage: ReminderStage, documents: readonly string[] = [], currency: string | null = null): LoggedContact => ({ on: day(on), customerId, currency, stage, documents, promisedFor: null });

const book = aBook([
  { no: '1', customer: 'Alder', issued: '2026-06-01', due: '2026-07-01', amount: '100.00', payments: [['2026-07-06', '60.00'], ['2026-07-20', '40.00']] },
  { no: '2', customer: 'Alder', issued: '2026-06-01', due: '2026-07-01', amount: '50.00', payments: [['2026-07-02', '50.00']] },
  { no: '3', customer: 'Birch', currency: 'EUR', issued: '2026-08-01', due: '2026-08-31', amount: '200.00' },
  { no: '4', customer: 'Birch', currency: 'EUR', issued: '2026-09-01', due: '2026-10-01', amount: '70.00' },
]);

test('paid within 7, 14 and 30 days of each stage', () => {
  // Invoice 2 was paid on the day of the first letter: it was not open any more when that letter was written.
  const log = [letter('2026-07-02', 'Alder', 'first-reminder', ['1', '2']), letter('2026-07-12', 'Alder', 'second-reminder', ['1']), letter('2026-09-20', 'Birch', 'first-reminder', [], 'EUR')];
  const effects = letterEffect(book, log, day('2026-09-30'));
  expect(effects.map(({ stage, currency, letters, invoices, asked }) => [stage, currency, letters, invoices, asked])).toEqual([
    ['first-reminder', 'EUR', 1, 1, 20000], ['first-reminder', 'USD', 1, 1, 10000], ['second-reminder', 'USD', 1, 1, 4000],
  ]);
  // 60 of 100 within seven days; the 40 paid on the 20th belong to the second letter.
  expect(effects[1].within).toEqual([{ days: 7, of: 10000, paid: 6000, share: 0.6 }, { days: 14, of: 10000, paid: 6000, share: 0.6 }, { days: 30, of: 10000, paid: 6000, share: 0.6 }]);
  expect(effects[2].within).toEqual([{ days: 7, of: 4000, paid: 0, share: 0 }, { days: 14, of: 4000, paid: 4000, share: 1 }, { days: 30, of: 4000, paid: 4000, share: 1 }]);
  // Ten days old: not yet known for 14 and 30.
  expect(effects[0].within.map(({ share }) => share)).toEqual([0, null, null]);
});

test('letters after the day, thanks, and other contacts count for nothing; a ledger without payment dates tells nothing', () => {
  const log = [letter('2026-10-02', 'Alder', 'first-reminder'), letter('2026-07-25', 'Alder', 'thank-you'), { ...letter('2026-07-02', 'Alder', 'first-reminder'), stage: null }];
  expect(letterEffect(book, log, day('2026-09-30'))).toEqual([]);
  expect(letterEffect({ ...book, backDating: 'impossible' }, [letter('2026-07-02', 'Alder', 'first-reminder')], day('2026-09-30'))).toEqual([]);
});
