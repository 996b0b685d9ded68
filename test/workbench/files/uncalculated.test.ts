/** Formulas that the program which wrote the file never worked out: the host does, as Excel would on opening, and the file keeps them as they were. */
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { DEFAULT_POLICY } from '../../../src/receivables/policy';
import { reviewLedger } from '../../../src/workflow/review-ledger';
import { day } from '../../a/book';
import { aRun, openModel } from '../../a/open-workbook';
import { partsOf, textOf } from '../../a/package-check';
import { aUserWorkbook } from '../../a/user-workbook';

const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (cell: string, value: number): string => `<c r="${cell}"><v>${value}</v></c>`;
const formula = (cell: string, written: string): string => `<c r="${cell}"><f>${written}</f><v></v></c>`;

/** Due 30 days after the invoice, balance of total and paid; the last row's customer by a function that the host does not know, a remark that is an empty text. */
const ROWS = [2, 3, 4].map((row) => `<row r="${row}">${row === 4 ? formula(`A${row}`, 'XLOOKUP(B4,K:K,L:L)') : text(`A${row}`, 'Harbour Foods')}${text(`B${row}`, `INV-${row}`)}${number(`C${row}`, day('2026-08-01') + row)}${formula(`D${row}`, `C${row}+30`)}${number(`E${row}`, 100 * row)}${number(`F${row}`, row === 3 ? 300 : 0.25)}${formula(`G${row}`, `E${row}-F${row}`)}<c r="H${row}" t="str"><f>IF(G${row}&gt;0,"","paid")</f><v></v></c></row>`).join('');
const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${['Customer', 'Invoice', 'Invoice date', 'Due date', 'Total', 'Paid', 'Balance', 'Remark'].map((heading, at) => text(`${'ABCDEFGH'[at]}1`, heading)).join('')}</row>${ROWS}</sheetData></worksheet>`;

const opened = (): ReturnType<typeof openWorkbook> => openWorkbook(aUserWorkbook((parts) => { parts['xl/worksheets/sheet2.xml'] = SHEET; }), 'book.xlsx');

test('they are worked out, those of unknown functions are errors, and an empty text is none of them', async () => {
  const { workbook } = openModel(await opened());
  const outcome = await reviewLedger(workbook, { sheet: 'Notes', block: null, payments: null, customers: null, mapping: null, policy: DEFAULT_POLICY, asOf: day('2026-09-30'), today: day('2026-09-30'), contacts: [] }, aRun());
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  const { review, ledger } = outcome.result;
  expect(review.totals.map(({ open, openCount, bucketCounts }) => [open, openCount, bucketCounts[1]])).toEqual([[59950, 2, 2]]);
  expect(ledger.problems.filter(({ problem }) => problem === 'error-cell' || problem === 'missing-due-date').map(({ column, row, value }) => `${column}${row} ${value}`)).toEqual(['A4 #NAME?']);
});

test('the saved file has them as they were', async () => {
  const model = await opened();
  openModel(model);
  const notes = model.sheets.find(({ name }) => name === 'Notes');
  notes?.cells.setValue(9, 0, 'hers');
  if (notes) notes.touched = true;
  const saved = textOf(partsOf(saveWorkbook(model)), 'xl/worksheets/sheet2.xml');
  expect(saved).toContain('hers');
  for (const [, cell] of SHEET.matchAll(/(<c r="[A-Z]\d"><f>.*?<\/c>)/g)) expect(saved).toContain(cell);
});
