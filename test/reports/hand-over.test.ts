/** The hand-over pack: its figures are those of the statement and of the interest, its live ones recalculate, and it tells what the log tells, in order. */
import type { LoggedContact } from '../../src/receivables/contact-log';
import { makeReview } from '../../src/receivables/make-review';
import { proposePlan } from '../../src/receivables/payment-plan';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { handOverSheet } from '../../src/reports/hand-over';
import { layOut } from '../../src/reports/lay-out';
import { isReportSheetId } from '../../src/reports/report-sheet';
import { writeAbout } from '../../src/workflow/write-about';
import { wordingFor } from '../../src/wording/sentences';
import { aCustomer, aBook, day, minor } from '../a/book';
import type { ADocument } from '../a/book';
import { GENEROUS, planned, someTerms } from '../a/plan';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import { aReading } from '../a/reading';

const DOCUMENTS: ADocument[] = [
  { no: 'A1', customer: 'C-1', issued: '2023-12-01', due: '2024-01-01', amount: '1000.00', payments: [['2024-03-01', '400.00']] },
  { no: 'A2', customer: 'C-1', issued: '2026-03-01', due: '2026-03-31', amount: '50.00', disputed: true },
  { no: 'A3', customer: 'C-1', kind: 'credit-note', issued: '2026-03-05', amount: '-15.00' },
  { no: 'A4', customer: 'C-1', issued: '2025-03-01', due: '2025-03-31', amount: '200.00', payments: [['2025-06-29', '200.00']] },
  { no: 'E1', customer: 'C-1', currency: 'EUR', issued: '2026-03-01', due: '2026-04-30', amount: '7.05' },
];
const book = aBook(DOCUMENTS, { customers: [aCustomer('C-1', { name: '=Alder "& Co"', contact: 'Ms Kent', country: 'DE' })] });
const reading = aReading([], { book });
const contact = (on: string, more: Partial<LoggedContact>): LoggedContact => ({ on: day(on), customerId: 'C-1', currency: null, stage: null, documents: [], promisedFor: null, ...more });
const LOG: readonly LoggedContact[] = [
  contact('2026-03-20', { kind: 'letter', stage: 'final-demand', documents: ['A1'], amount: 600, told: { channel: 'Post', by: 'Ruth', note: '' } }),
  contact('2026-02-01', { kind: 'promise', promisedFor: day('2026-02-15'), told: { channel: 'Phone', by: 'Ruth', note: '=Spoke with Ms Kent.' } }),
  contact('2026-04-01', { kind: 'dispute', documents: ['A2'], reason: 'quality' }),
  contact('2027-01-01', { kind: 'call' }),
];
const interest: CollectionPolicy['interest'] = { ...DEFAULT_POLICY.interest, method: 'contract', rate: 0.1, flatFee: 40 };
const given = { contacts: LOG, limitation: { years: 3, from: 'year-end' as const }, limitationSource: '§§ 195, 199 BGB' };

function made(policy: Partial<CollectionPolicy> = {}, language = 'en') {
  const review = makeReview(book, day('2026-04-10'), { ...DEFAULT_POLICY, ...policy }, LOG);
  const input = { review, reading, wording: wordingFor(language), context: { ledgerSheet: 'Ledger', version: '1' } };
  const sheet = handOverSheet(input, review.accounts[0], given);
  if (!sheet) throw new Error('There is no sheet.');
  return { review, input, sheet, cells: (id: string) => sheet.tables.find((table) => table.id === id)?.rows.map((row) => row.cells.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell))) };
}

test('the claim is the open balance, and with interest each part of it and that on what was paid late', () => {
  expect(made().cells('claim')).toEqual([['EUR', 705, 0, 705], ['USD', minor('635'), minor('50'), minor('635')]]);
  const { cells, review } = made({ interest });
  const usd = review.accounts.find(({ currency }) => currency === 'USD');
  const { onOpen, onSettled, fixedSums } = review.interest?.ofAccount(usd?.accountIndex ?? 0) ?? { onOpen: 0, onSettled: 0, fixedSums: 0 };
  expect(cells('claim')?.[1]).toEqual(['USD', minor('635'), minor('50'), onOpen + onSettled, fixedSums, minor('635') + onOpen + onSettled + fixedSums]);
  // 1,000 for 60 days and 600 for the 771 after; 50 for 10 days: all at 10 %.
  expect(cells(`parts-${usd?.accountIndex}`)?.map((row) => row.slice(2))).toEqual([[59, 100000, 0.1, 1616], [771, 60000, 0.1, 12674], [10, 5000, 0.1, 14]]);
  // 200 for 90 days.
  expect(onSettled).toBe(488);
});

test('time limits from the end of the year; what happened in the order of its days, without what is still to come; letters apart', () => {
  const { cells, sheet } = made();
  expect(cells('limitation')?.map((row) => row.slice(0, 3))).toEqual([['E1', day('2026-04-30'), day('2029-12-31')], ['A1', day('2024-01-01'), day('2027-12-31')], ['A2', day('2026-03-31'), day('2029-12-31')]]);
  expect(cells('chronology')?.map((row) => [row[0], row[1]])).toEqual([[day('2026-02-01'), 'Promise: 15 Feb 2026'], [day('2026-03-20'), 'Letter: Final demand'], [day('2026-04-01'), 'Dispute: Quality or damage']]);
  expect(cells('letters')?.map((row) => [row[1], row[2], row[3]])).toEqual([['Letter: Final demand', 'A1', 60000]]);
  expect(cells('enclosed')?.map(([, paper]) => paper)).toContain('Correspondence about the dispute');
  expect([isReportSheetId(sheet.id), sheet.name]).toEqual([true, 'Hand-over – =Alder "& Co"']);
});

test('a plan that was agreed stands among what happened, with what became of it', () => {
  const debt = { customerId: 'C-1', customerName: 'Alder', currency: 'USD', documents: [{ number: 'A1', dueOn: day('2024-01-01'), owed: minor('600') }] };
  const plan = { id: 1, ...planned(proposePlan(debt, someTerms({ agreedOn: day('2026-03-01'), firstOn: day('2026-03-10') }), GENEROUS, [])) };
  const review = makeReview(book, day('2026-04-10'), DEFAULT_POLICY, LOG, [plan]);
  const sheet = handOverSheet({ review, reading, wording: wordingFor('en'), context: { ledgerSheet: 'Ledger', version: '1' } }, review.accounts[0], given);
  const rows = sheet?.tables.find(({ id }) => id === 'chronology')?.rows.map(({ cells }) => cells.slice(0, 4));
  expect(rows?.[1]).toEqual([day('2026-03-01'), 'Plan agreed, 3 instalments: broken', 'A1', minor('600')]);
  expect(rows).toHaveLength(4);
});

test.each([['en', {}], ['en', { interest }], ['de', { interest }]] as const)('every live figure is ours (%s)', async (language, policy) => {
  const { review, input, sheet } = made(policy, language);
  const open = openWorkbook([aSheet('Ledger', [['Customer']])]);
  const outcome = await writeAbout(open.workbook, { review, ledger: reading }, review.accounts[0], { is: 'hand-over', handOver: given }, input, aRun());
  expect(outcome).toMatchObject({ is: 'done', result: { name: sheet.name } });
  const cells = open.model.sheets.find(({ name }) => name === sheet.name)?.cells;
  const laidOut = layOut(sheet, new Map());
  expect(laidOut.expected.size).toBeGreaterThan(5);
  expect([...laidOut.expected].filter(([place, value]) => {
    const [row, column] = place.split(',').map(Number);
    return !(Math.abs(Number(cells?.value(row - 1, column)) - Number(value)) < 1e-9);
  })).toEqual([]);
  // Text of the log stays text.
  expect(laidOut.cells.flat().filter((cell) => typeof cell === 'string' && cell.includes('Spoke with'))).toEqual(['\'=Spoke with Ms Kent.']);
});
