/** The backtest's command line: what is wrong usage, what is a ledger that cannot be tested, and what is printed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isoOf } from '../../../src/receivables/days';
import { backtestCommand } from '../../../src/workbench/backtest/command';
import { day } from '../../a/book';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dunwell-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function backtest(...words: string[]): Promise<{ status: number; printed: string; complained: string }> {
  let printed = '';
  let complained = '';
  const status = await backtestCommand(words, { print: (text) => { printed += text; }, complain: (text) => { complained += text; } });
  return { status, printed, complained };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const HEADINGS = 'Customer,Invoice,Invoice date,Due date,Amount,Paid date';
/** One invoice a week of each of three customers: the first always on time, the second five days late, the third by turns. */
const ledger = (): string => file('ledger.csv', [HEADINGS, ...Array.from({ length: 240 }, (_, at) => {
  const issued = day('2025-01-06') + 7 * Math.floor(at / 3);
  const late = [0, 5, at % 2 === 0 ? 9 : -2][at % 3];
  return `C${at % 3},I${at},${isoOf(issued)},${isoOf(issued + 30)},${100 + at}.00,${isoOf(issued + 30 + late)}`;
})].join('\n'));

test('the forecasts of a year are printed beside the simpler ones', async () => {
  const { status, printed, complained } = await backtest(ledger(), '--from=2026-01-01', '--to', '2026-06-30');
  expect([status, complained]).toEqual([0, '']);
  expect(printed).toContain('invoices issued from 2026-01-01 on and settled since');
  expect(printed).toContain('Dunwell');
  expect(printed).not.toMatch(/NaN|undefined|Infinity/);
});

test.each([
  [[], 'No ledger is named.'],
  [['LEDGER'], 'Say with --from'],
  [['LEDGER', '--from', '2026-02-31'], '"2026-02-31" is not a date'],
  [['LEDGER', '--from', '2026-02-01', '--to', 'soon'], '"soon" is not a date'],
  [['LEDGER', '--from', '2026-02-01', '--bogus'], 'There is no option --bogus.'],
  [['LEDGER', '--from', '2026-02-01', '--from', '2026-02-02'], 'given twice'],
  [['LEDGER', 'OTHER', '--from', '2026-02-01'], '"OTHER" is one too many'],
  [['LEDGER', '--from', '2026-02-01', '--to', '2026-01-01'], 'ends before it begins'],
])('%j is wrong usage', async (words, message) => {
  const { status, printed, complained } = await backtest(...words.map((word) => (word === 'LEDGER' ? ledger() : word)));
  expect([status, printed]).toEqual([64, '']);
  expect(complained).toContain(message);
  expect(complained).toContain('Usage: npm run backtest');
});

test('a ledger that is not there, is none or has no past is refused with a sentence', async () => {
  const since = ['--from', '2026-01-01'];
  expect(await backtest(join(folder, 'none.csv'), ...since)).toMatchObject({ status: 2, complained: expect.stringMatching(/^There is no file ".*none.csv"/) as string });
  expect(await backtest(file('junk.xlsx', 'PK\u0003\u0004junk'), ...since)).toMatchObject({ status: 2, complained: expect.stringContaining('damaged') as string });
  expect(await backtest(file('prose.csv', 'Dear all,\nthis is a letter.\n'), ...since)).toMatchObject({ status: 2, complained: expect.stringContaining('No ledger was found') as string });
  expect(await backtest(file('open.csv', `${HEADINGS}\nA,1,2026-01-05,2026-02-04,10.00,\n`), ...since)).toMatchObject({ status: 2, complained: expect.stringContaining('No invoice issued in that time') as string });
});
