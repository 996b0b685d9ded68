/** What a report written through Office.js is in the saved file: heights that may still change, lists, charts as they were dressed. */
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { aLaidOutSheet, laidOutDocuments } from '../../a/laid-out-sheet';
import { aRun, aSheet, openWorkbook } from '../../a/open-workbook';
import { faultsOf, partsOf, textOf } from '../../a/package-check';

test('broken lines, a list and charts reach the file', async () => {
  const open = openWorkbook([aSheet("Dun's Ledger", [['Customer', 'Amount'], ['A', 1]])]);
  const sheet = aLaidOutSheet({ documents: laidOutDocuments(4).map((one) => ({ ...one, customer: 'A name of many words '.repeat(4) })), withLines: true });
  const [data, at] = [{ row: 5, column: 2, rows: 3, columns: 2 }, { row: 20, column: 0, rows: 10, columns: 4 }];
  await open.workbook.writeReports([{ ...sheet, charts: [{ title: 'Aging', kind: 'stacked-bar', data, at, fromZero: true }, { title: 'Band', kind: 'band', data: { ...data, column: 1, columns: 4 }, at }, { title: 'One', kind: 'column', data, at }] }], aRun());
  const bytes = saveWorkbook(open.model);
  expect(faultsOf(bytes)).toEqual([]);
  const parts = partsOf(bytes);
  const report = [...parts.keys()].filter((part) => part.startsWith('xl/worksheets/sheet')).map((part) => textOf(parts, part)).find((text) => text.includes('ht="60"')) ?? '';
  // The height follows its text: a person has not fixed it.
  expect(report).not.toContain('customHeight');
  expect(report).toMatch(/<dataValidation type="list"[^>]*sqref="E6:E1048576"><formula1>"Checked,Query"<\/formula1>/);
  const charts = [...parts.keys()].filter((part) => part.startsWith('xl/charts/chart')).sort().map((part) => textOf(parts, part));
  expect(charts).toHaveLength(3);
  expect(charts[0]).toContain('<c:min val="0"/>');
  expect(charts[0]).toContain('<c:grouping val="stacked"/>');
  expect(charts[1].match(/prstDash val="dash"/g)).toHaveLength(2);
  expect(charts.map((chart) => chart.includes('<c:legend>'))).toEqual([true, true, false]);
});
