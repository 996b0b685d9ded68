/** The Reminders sheet as data: letters first, reasons after, the proof live and nil, and the refusal in its second line. */
import { decideReminders } from '../../src/receivables/decide-reminders';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import { layOut } from '../../src/reports/lay-out';
import { remindersSheet } from '../../src/reports/reminders';
import { wordingFor } from '../../src/wording/sentences';
import { aBook, day } from '../a/book';
import { aReading } from '../a/reading';

const AS_OF = day('2026-09-30');
const book = aBook([
  { no: 'A1', customer: 'Alder', issued: '2026-08-01', due: '2026-09-20', amount: '100.00' },
  { no: 'A2', customer: 'Alder', issued: '2026-08-01', due: '2026-09-10', amount: '40.00', disputed: true },
  { no: 'B1', customer: 'Birch', currency: 'JPY', issued: '2026-08-01', due: '2026-09-29', amount: '5000', payments: [['2026-09-28', '1000']] },
  { no: 'C1', customer: 'Cedar', issued: '2026-08-01', due: '2026-09-29', amount: '2.00' },
]);

function sheet(language = 'en', refused: string | null = null, contacts: Parameters<typeof decideReminders>[1] = []) {
  const review = makeReview(book, AS_OF, DEFAULT_POLICY, contacts);
  const reminders = decideReminders(review, contacts, DEFAULT_POLICY.reminders, AS_OF);
  return remindersSheet({ review, reading: aReading([], { book }), wording: wordingFor(language), context: { ledgerSheet: 'Ledger', version: '1', decided: { reminders, contacts, refused } } });
}

test('who gets what, who does not and why, and the proof', () => {
  const made = sheet();
  expect(made?.tables.map(({ id }) => id)).toEqual(['proof', 'lines']);
  expect(made?.tables[1].rows.map(({ cells }) => cells.slice(0, 8))).toEqual([
    ['Alder', 'USD', 'Second reminder', null, 10000, 10000, null, 10], ['Birch', 'JPY', 'First reminder', null, 4000, 4000, null, 1],
    ['Alder', 'USD', 'None now', 'Disputed', null, null, 4000, 20], ['Cedar', 'USD', 'None now', 'Below the least amount worth a letter', null, null, 200, 1],
  ]);
  const laidOut = layOut(made as NonNullable<typeof made>, new Map());
  const differences = [...laidOut.expected].filter(([place]) => /,5$/.test(place)).map(([, value]) => value);
  expect(differences).toEqual([0, 0]);
  expect(laidOut.cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('=SUMIFS('))).toHaveLength(4);
});

test('a refused run says so in its second line; letters that were sent tell how they worked; German is whole', () => {
  expect(sheet('en', 'A letter dated 2026-10-01 is logged already.')?.subtitle).toMatch(/^A letter dated 2026-10-01/);
  const contacts = [{ on: day('2026-09-22'), customerId: 'Birch', currency: null, stage: 'first-reminder' as const, documents: ['B1'], promisedFor: null }];
  const effect = sheet('en', null, contacts)?.tables.find(({ id }) => id === 'effect');
  expect(effect?.rows.map(({ cells }) => cells)).toEqual([['First reminder', 'JPY', 1, 1, 5000, 0.2, { unknown: true }, { unknown: true }]]);
  const german = sheet('de', null, contacts)?.tables ?? [];
  expect(german.map(({ heading }) => heading)).toEqual(['Jede überfällige Rechnung steht in genau einem Brief oder ist aus einem Grund zurückgestellt', 'Wie gut Briefe gewirkt haben', 'Wer heute welchen Brief bekommt, und wer nicht']);
  expect(german[2].rows.map(({ cells }) => cells.slice(2, 4))).toEqual([['Zweite Mahnung', null], ['Jetzt keiner', 'Strittig'], ['Jetzt keiner', 'Kürzlich angeschrieben'], ['Jetzt keiner', 'Unter dem Mindestbetrag für einen Brief']]);
});
