/** The sheet of promises and disputes: who kept its word, what is disputed by reason and age, and that its live figures recalculate to ours. */
import type { LoggedContact } from '../../src/receivables/contact-log';
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { layOut } from '../../src/reports/lay-out';
import { promisesDisputesSheet } from '../../src/reports/promises-disputes';
import { wordingFor } from '../../src/wording/sentences';
import { aBook, day } from '../a/book';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import { aReading } from '../a/reading';

const AS_OF = day('2026-09-30');
const book = aBook([
  { no: 'A1', customer: 'Alder', issued: '2026-05-01', due: '2026-05-31', amount: '100.00', payments: [['2026-07-09', '100.00']] },
  { no: 'A2', customer: 'Alder', issued: '2026-06-01', due: '2026-07-01', amount: '40.00' },
  { no: 'A3', customer: 'Alder', issued: '2026-07-01', due: '2026-07-31', amount: '60.10' },
  { no: 'A4', customer: 'Alder', issued: '2026-07-02', due: '2026-08-01', amount: '7.05', disputed: true },
  { no: 'B1', customer: '=Birch', currency: 'JPY', issued: '2026-08-01', due: '2026-08-29', amount: '5000' },
]);
const contact = (customerId: string, on: string, kind: 'promise' | 'dispute' | 'resolved', more: Partial<LoggedContact>): LoggedContact => ({ customerId, on: day(on), kind, currency: null, stage: null, documents: [], promisedFor: null, ...more });
const LOG: LoggedContact[] = [
  contact('Alder', '2026-07-01', 'promise', { documents: ['A1'], promisedFor: day('2026-07-10') }),
  contact('Alder', '2026-08-01', 'promise', { documents: ['A2'], promisedFor: day('2026-08-15') }),
  contact('Alder', '2026-09-20', 'promise', { documents: ['A2'], promisedFor: day('2026-10-15'), amount: 25 }),
  contact('Alder', '2026-07-05', 'dispute', { documents: ['A3'], reason: 'quality' }),
  contact('=Birch', '2026-09-10', 'dispute', { documents: ['B1'], reason: 'freight' }),
  contact('=Birch', '2026-08-20', 'dispute', { documents: ['B1'], reason: 'price' }),
  contact('=Birch', '2026-09-01', 'resolved', { documents: ['B1'], reason: 'not-justified' }),
];

function sheet(log: readonly LoggedContact[], language = 'en') {
  const review = makeReview(book, AS_OF, DEFAULT_POLICY, log);
  const reminders = decideReminders(review, log, DEFAULT_POLICY.reminders, AS_OF);
  return promisesDisputesSheet({ review, reading: aReading([], { book }), wording: wordingFor(language), context: { ledgerSheet: 'Ledger', version: '1', decided: { reminders, contacts: log, refused: null } } });
}

test('kept and broken by customer; disputes by reason and age, the ledger\'s own apart; those that ended', () => {
  const tables = new Map(sheet(LOG)?.tables.map((table) => [table.id, table]) ?? []);
  expect([...tables.keys()]).toEqual(['record', 'promises', 'reasons-0', 'reasons-1', 'disputes', 'ended']);
  const cells = (id: string) => tables.get(id)?.rows.map((row) => row.cells.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell !== null && typeof cell === 'object' && 'text' in cell ? cell.text : cell)));
  expect(cells('record')).toEqual([['Alder', 'USD', 1, 1, 0, 1, 0.5, 2500, day('2026-10-15')]]);
  expect(cells('promises')?.map((row) => row.slice(3))).toEqual([[day('2026-10-15'), 2500, 0, 'Running', 'A2'], [day('2026-08-15'), 4000, 0, 'Broken', 'A2'], [day('2026-07-10'), 10000, 10000, 'Kept', 'A1']]);
  expect(cells('reasons-1')).toEqual([['Quality or damage', 1, 0, 0, 6010, 0, 0, 6010], ['not told', 1, 0, 0, 0, 0, 705, 705]]);
  expect(cells('reasons-0')).toEqual([['freight', 1, 5000, 0, 0, 0, 0, 5000]]);
  expect(cells('disputes')?.map((row) => row.slice(2, 6))).toEqual([['A3', 6010, 87, day('2026-07-05')], ['B1', 5000, 20, day('2026-09-10')], ['A4', 705, { unknown: true }, null]]);
  expect(cells('ended')).toEqual([['=Birch', 'B1', day('2026-09-01'), 12, 'Price or discount', 'Not justified']]);
});

test('every live figure is ours, in English and in German', async () => {
  for (const language of ['en', 'de']) {
    const made = sheet(LOG, language);
    if (!made) throw new Error('There is no sheet.');
    const open = openWorkbook([aSheet('Ledger', [['Customer']])]);
    const laidOut = layOut(made, await open.workbook.reportSheetNames([made]));
    await open.workbook.addReports([laidOut], aRun());
    const cells = open.model.sheets.find(({ name }) => name === made.name)?.cells;
    const wrong = [...laidOut.expected].filter(([place, value]) => {
      const [row, column] = place.split(',').map(Number);
      const shown = cells?.value(row - 1, column);
      return typeof value === 'number' ? !(Math.abs(Number(shown) - value) < 1e-9) : shown !== value;
    });
    expect(wrong).toEqual([]);
    expect(laidOut.expected.size).toBe(1 + (2 + 7) + (1 + 7));
  }
});

test('nothing promised and nothing disputed: no sheet', () => {
  const quiet = aBook([{ no: 'A1', customer: 'Alder', issued: '2026-05-01', due: '2026-05-31', amount: '100.00' }]);
  const review = makeReview(quiet, AS_OF, DEFAULT_POLICY);
  const input = { review, reading: aReading([], { book: quiet }), wording: wordingFor('en') };
  expect(promisesDisputesSheet({ ...input, context: { ledgerSheet: 'Ledger', version: '1', decided: { reminders: [], contacts: [], refused: null } } })).toBeNull();
  expect(promisesDisputesSheet({ ...input, context: { ledgerSheet: 'Ledger', version: '1' } })).toBeNull();
});
