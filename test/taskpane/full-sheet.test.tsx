/** @jest-environment jsdom */
/** The pane over a full sheet, 1,048,575 invoices, through the real Office.js client: it says how far it is, hears a stop, reviews, writes the sheets and shows the letters. */
import { newSheet, type SheetModel } from '../../src/workbench/host/model';
import { buttonNamed, openExcelPane, pressAndWait } from '../a/excel-pane';
import { pageText, screenName } from '../a/pane';

jest.setTimeout(400_000);

const ROWS = 1_048_575;
/** As of the day that the pane takes for today, 2 October 2026: one row in a hundred open, by a thousand customers. */
function fullSheet(): SheetModel {
  const sheet = newSheet('Ledger');
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Amount', 'Open balance', 'Currency'].forEach((heading, column) => sheet.cells.setValue(0, column, heading));
  for (let row = 1; row <= ROWS; row += 1) {
    const issued = 45_600 + Math.floor((row / ROWS) * 690);
    const amount = (row % 9_000) + 0.25;
    [`Customer ${row % 1_000} Ltd`, `INV-${row}`, issued, issued + 30, amount, row % 100 === 0 ? amount : 0, 'USD'].forEach((value, column) => sheet.cells.setValue(row, column, value));
  }
  return sheet;
}

/** What the pane says in the middle of the reading. */
const HALF_WAY = /Reading \d{3},\d{3} of/;

test('a full sheet: its progress is told, a stop in the middle of it is heard, it is then read, reviewed and written', async () => {
  const seen: string[] = [];
  let stops = 0;
  const pane = openExcelPane({ sheets: [fullSheet()], onSync: () => {
    const text = pageText();
    seen.push(text);
    if (stops > 0 || !HALF_WAY.test(text)) return;
    stops += 1;
    buttonNamed('Stop')?.click();
  } });
  await pane.open();
  expect(stops).toBe(1);
  expect(pageText()).toContain('Reading stopped. Nothing was changed.');
  await pressAndWait(pane, 'Read it again');
  expect(pageText()).toContain('1,048,575 documents taken');
  expect(new Set(seen.flatMap((text) => /[\d,]+ of 1,048,57\d rows/.exec(text) ?? [])).size).toBeGreaterThan(5);
  await pressAndWait(pane, 'Review this ledger');
  expect([screenName(), pageText()]).toEqual(['review', expect.stringContaining('Ties out: difference 0.00')]);
  await pressAndWait(pane, 'Write the sheets');
  expect(pageText()).toContain('Written: Overview');
  expect(buttonNamed(/^Letters \(/)).not.toBeNull();
  await pressAndWait(pane, /^Letters \(/);
  expect([screenName(), pageText()]).toEqual(['letters', expect.stringContaining('Dear Customer')]);
});
