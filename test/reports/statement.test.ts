/** The statement sheet: what it shows, that its live figures recalculate to ours whatever the ledger, and that no customer's name breaks its sheet. */
import fc from 'fast-check';
import { isoOf } from '../../src/receivables/days';
import { makeReview } from '../../src/receivables/make-review';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { CollectionPolicy } from '../../src/receivables/policy';
import { customerKey, sheetNameOf } from '../../src/reports/customer-key';
import { isReportSheetId } from '../../src/reports/report-sheet';
import { statementSheet, statementSheetId } from '../../src/reports/statement';
import { writeStatement } from '../../src/workflow/write-statement';
import { wordingFor } from '../../src/wording/sentences';
import type { ADocument } from '../a/book';
import { day } from '../a/book';
import { aRun, aSheet, openWorkbook } from '../a/open-workbook';
import { aReading } from '../a/reading';
import { layOut } from '../../src/reports/lay-out';

const wording = wordingFor('en');
const context = { ledgerSheet: 'Ledger', version: '1' };
const SMALL: ADocument[] = [
  { no: 'A1', customer: 'Alder Ltd', issued: '2026-01-10', due: '2026-02-09', amount: '1000.00', payments: [['2026-03-01', '400.00']] },
  { no: 'A2', customer: 'Alder Ltd', issued: '2026-03-01', due: '2026-03-31', amount: '50.00', disputed: true },
  { no: 'A3', customer: 'Alder Ltd', kind: 'credit-note', issued: '2026-03-05', amount: '-15.00' },
  { no: 'E1', customer: 'Alder Ltd', currency: 'EUR', issued: '2026-03-01', due: '2026-04-30', amount: '7.05' },
];

function inputOf(documents: readonly ADocument[], policy: Partial<CollectionPolicy> = {}) {
  const reading = aReading(documents);
  return { reading, ledger: reading, review: makeReview(reading.book, day('2026-04-10'), { ...DEFAULT_POLICY, ...policy }), wording, context };
}

/** Writes the sheet into a workbook that calculates and gives how far each live figure is from what we say. */
async function written(documents: readonly ADocument[], from: string | null, policy: Partial<CollectionPolicy> = {}) {
  const input = inputOf(documents, policy);
  const open = openWorkbook([aSheet('Ledger', [['Customer']])]);
  const outcome = await writeStatement(open.workbook, input, 0, from === null ? null : day(from), { wording, context }, aRun());
  const name = outcome.is === 'done' ? outcome.result.name : '';
  const laidOut = layOut(statementSheet(input, 0, from === null ? null : day(from)) as NonNullable<ReturnType<typeof statementSheet>>, new Map());
  const model = open.model.sheets.find((sheet) => sheet.name === name);
  const wrong = [...laidOut.expected].filter(([place, value]) => {
    const [row, column] = place.split(',').map(Number);
    const shown = model?.cells.value(row - 1, column);
    return typeof value === 'number' ? !(Math.abs(Number(shown) - value) < 1e-9) : shown !== value;
  });
  return { outcome, open, laidOut, wrong };
}

test('open items by currency, their age at the foot, how to pay; every live figure is ours', async () => {
  const company = { ...DEFAULT_POLICY.company, name: 'Harbour Supplies', paymentDetails: 'IBAN DE02 1203\nBIC BYLADEM1001', phone: '+49 30 1' };
  const { outcome, laidOut, wrong } = await written(SMALL, null, { company });
  expect(outcome).toMatchObject({ is: 'done', result: { name: 'Statement – Alder Ltd' } });
  expect(wrong).toEqual([]);
  expect(laidOut.expected.size).toBe(2 + 2 * 7);
  const rows = laidOut.cells.map((row) => row.filter((cell) => cell !== '').map((cell) => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell)));
  expect(rows[0]).toEqual(['Statement of account: Alder Ltd']);
  expect(rows).toEqual(expect.arrayContaining([['A1', 'Invoice', day('2026-01-10'), day('2026-02-09'), 60, '31–60', 600], ['A3', 'Credit note', day('2026-03-05'), 'Credit', -15], ['IBAN DE02 1203'], ['Phone +49 30 1']]));
});

test('the full movement: brought forward, each day, the balance', async () => {
  const { wrong, laidOut } = await written(SMALL, '2026-02-01');
  expect(wrong).toEqual([]);
  const rows = laidOut.cells.map((row) => row.filter((cell) => cell !== '' && !String(cell).startsWith('=')));
  expect(rows).toEqual(expect.arrayContaining([['Balance brought forward', day('2026-02-01'), 0, 1000], ["'A1", 'Payment or credit', day('2026-03-01'), 2, -400]]));
});

test('interest stands on it where the policy charges any, with the figure of the review', async () => {
  const interest = { ...DEFAULT_POLICY.interest, method: 'contract' as const, rate: 0.1, flatFee: 15 };
  const { wrong, laidOut } = await written(SMALL, null, { interest });
  expect(wrong).toEqual([]);
  const { review } = inputOf(SMALL, { interest });
  const dollar = review.accounts.find(({ currency }) => currency === 'USD');
  const charged = review.interest?.ofAccount(dollar?.accountIndex ?? -1);
  const total = (dollar?.open ?? 0) + (dollar?.credits ?? 0) + (charged?.onOpen ?? 0) + (charged?.onSettled ?? 0) + (charged?.fixedSums ?? 0);
  expect(charged?.onOpen).toBeGreaterThan(0);
  expect([...laidOut.expected.values()].some((value) => typeof value === 'number' && Math.round(value * 100) === total)).toBe(true);
});

test('a customer without anything in the review has a sentence instead of a sheet', async () => {
  const open = openWorkbook([aSheet('Ledger', [['Customer']])]);
  expect(await writeStatement(open.workbook, inputOf(SMALL), 7, null, { wording, context }, aRun())).toMatchObject({ is: 'failed', message: expect.stringContaining('no statement to write') as string });
  expect(open.model.sheets).toHaveLength(1);
});

const documents = fc.array(fc.record({
  currency: fc.constantFrom('USD', 'JPY', 'KWD'), issued: fc.integer({ min: -300, max: 0 }), units: fc.integer({ min: -99999, max: 99999 }),
  paid: fc.option(fc.tuple(fc.integer({ min: -300, max: 20 }), fc.integer({ min: -9999, max: 9999 })), { nil: null }),
}), { minLength: 1, maxLength: 12 });

test('whatever the ledger, every live figure recalculates to ours', async () => {
  await fc.assert(fc.asyncProperty(documents, fc.option(fc.integer({ min: -320, max: 10 }), { nil: null }), async (made, from) => {
    const START = day('2026-04-10');
    const all = made.map(({ currency, issued, units, paid }): ADocument => ({
      customer: 'Alder', currency, issued: isoOf(START + issued), due: isoOf(START + issued + 30), amount: String(units), ...(paid ? { payments: [[isoOf(START + paid[0]), String(paid[1])]] as const } : {}),
    }));
    expect((await written(all, from === null ? null : isoOf(START + from))).wrong).toEqual([]);
  }), { numRuns: 25 });
});

test('a name becomes a sheet name that Excel takes', () => {
  expect(sheetNameOf("Statement – O'Brien [UK] / Ireland: All?*")).toBe("Statement – O'Brien UK Ireland");
  expect(sheetNameOf("'Quoted'")).toBe('Quoted');
  expect([sheetNameOf('History'), sheetNameOf('///'), sheetNameOf('')]).toEqual(['–', '–', '–']);
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
    const made = sheetNameOf(name);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThanOrEqual(31);
    expect(/[\\/?*[\]:\u0000-\u001f]|^'|'$|[\ud800-\udbff]$/.test(made)).toBe(false);
  }));
});

test('every customer has an id of its own that is known again', () => {
  const ids = Array.from({ length: 5000 }, (_, at) => `Customer ${at}`);
  expect(new Set(ids.map(customerKey)).size).toBe(5000);
  expect(isReportSheetId(statementSheetId('=1+1\u0000"'))).toBe(true);
});
