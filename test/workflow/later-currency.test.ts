/** A second currency that only a number format tells, far below the rows that are surveyed, is not added to the first. */
import { dayOf } from '../../src/receivables/days';
import { readLedgerSheet } from '../../src/workflow/read-ledger-sheet';
import { newSheet, newWorkbook } from '../../src/workbench/host/model';
import { aRun, openModel } from '../a/open-workbook';

const ROWS = 20_050;

test('a currency told by the number format of row 20,040', async () => {
  const sheet = newSheet('Ledger');
  const model = newWorkbook([sheet]);
  const plain = model.styles.looks[0];
  const [euro, dollar] = ['#,##0.00 [$€-407]', '[$$-409]#,##0.00'].map((numberFormat) => model.styles.indexOf({ ...plain, numberFormat }));
  ['Customer', 'Invoice', 'Invoice date', 'Due date', 'Balance'].forEach((heading, column) => sheet.cells.setValue(0, column, heading));
  const issued = dayOf(2026, 1, 5) as number;
  for (let row = 1; row <= ROWS; row += 1) {
    ['Acme', `INV-${row}`, issued, issued + 30, 10].forEach((value, column) => sheet.cells.setValue(row, column, value));
    sheet.cells.setLook(row, 4, row === 20_039 ? dollar : euro);
  }
  const { workbook } = openModel(model);
  const outcome = await readLedgerSheet(workbook, { sheet: null, block: null, payments: null, customers: null, mapping: null, homeCurrency: 'GBP' }, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  expect(outcome.result.controls.map(({ currency, taken }) => [currency, taken])).toEqual([['EUR', (ROWS - 1) * 1000], ['USD', 1000]]);
});
