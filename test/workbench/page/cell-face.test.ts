/** What a cell looks like: its number format, its table, its conditional format, its link. */
import { newSheet, newWorkbook, type CellLook, type SheetModel, type WorkbookModel } from '../../../src/workbench/host/model';
import { facesOf, linkOf } from '../../../src/workbench/page/cell-face';

function aSheet(): { model: WorkbookModel; sheet: SheetModel; put: (row: number, column: number, value: string | number | boolean, look?: Partial<CellLook>) => void } {
  const sheet = newSheet('Aging');
  const model = newWorkbook([sheet]);
  return { model, sheet, put: (row, column, value, look) => {
    sheet.cells.setValue(row, column, value);
    if (look) sheet.cells.setLook(row, column, model.styles.indexOf({ numberFormat: 'General', ...look }));
  } };
}

test('money, dates and negatives show as their formats say', () => {
  const { model, sheet, put } = aSheet();
  put(0, 0, 1234.5, { numberFormat: '#,##0.00' });
  put(1, 0, 46_295, { numberFormat: 'yyyy-mm-dd' });
  put(2, 0, -1284.5, { numberFormat: '#,##0.00;[Red](#,##0.00)' });
  put(3, 0, 'Harbour Foods Ltd');
  const face = facesOf(model, sheet);
  expect(face(0, 0)).toMatchObject({ text: '1,234.50', align: 'right', spills: false });
  expect(face(1, 0)).toMatchObject({ text: '2026-09-30', align: 'right' });
  expect(face(2, 0)).toMatchObject({ text: '(1,284.50)', look: { fontColor: '#C00000' } });
  expect(face(3, 0)).toMatchObject({ text: 'Harbour Foods Ltd', align: 'left', spills: true });
});

test('a section with a condition shows, and colours, only what it is for', () => {
  const { model, sheet, put } = aSheet();
  [0, 0.01, -0.01].forEach((value, row) => put(row, 0, value, { numberFormat: '[=0]#,##0.00_);[Red][>0]#,##0.00_);[Red](#,##0.00)' }));
  const face = facesOf(model, sheet);
  expect([0, 1, 2].map((row) => face(row, 0).look.fontColor ?? 'plain')).toEqual(['plain', '#C00000', '#C00000']);
});

test("a table's header and bands show, and the cell's own look goes before them", () => {
  const { model, sheet, put } = aSheet();
  for (let row = 0; row < 4; row += 1) put(row, 0, row === 0 ? 'Customer' : 'x');
  put(2, 0, 'x', { fill: '#FFF2CC' });
  sheet.tables.push({ id: '1', name: 'Aging', area: { row: 0, column: 0, rows: 4, columns: 1 }, hasHeaders: true, showTotals: true, style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true });
  const face = facesOf(model, sheet);
  expect(face(0, 0)).toMatchObject({ filterButton: true, spills: false, look: { bold: true, fill: '#4472C4', fontColor: '#FFFFFF' } });
  expect(face(1, 0)).toMatchObject({ filterButton: false, look: { fill: '#D9E2F3' } });
  expect(face(2, 0).look.fill).toBe('#FFF2CC');
  expect(face(3, 0).look).toMatchObject({ bold: true, borderTop: '#4472C4' });
  expect(face(4, 0).look.fill).toBeUndefined();
});

test('a comparison lends its look where it holds, and a scale its colour by place', () => {
  const { model, sheet, put } = aSheet();
  [0, 5, 10].forEach((value, row) => {
    put(row, 0, value);
    put(row, 1, value);
  });
  sheet.conditionalFormats.push(
    { id: 'a', area: { row: 0, column: 0, rows: 3, columns: 1 }, type: 'cell-value', rule: { Formula1: '=4', Operator: 'GreaterThan' }, look: { fill: '#F8CBAD' } },
    { id: 'b', area: { row: 0, column: 1, rows: 3, columns: 1 }, type: 'color-scale', rule: { Minimum: { Color: '#FFFFFF' }, Maximum: { Color: '#FF0000' } }, look: {} },
  );
  const face = facesOf(model, sheet);
  expect([0, 1, 2].map((row) => face(row, 0).look.fill)).toEqual([undefined, '#F8CBAD', '#F8CBAD']);
  expect([0, 1, 2].map((row) => face(row, 1).look.fill)).toEqual(['#ffffff', '#ff8080', '#ff0000']);
});

test('a formula that compares the cell itself is followed, any other is left to Excel', () => {
  const { model, sheet, put } = aSheet();
  [0, 5, '–'].forEach((value, row) => [2, 3, 4].forEach((column) => put(row + 5, column, value)));
  const add = (column: number, formula: string): void => void sheet.conditionalFormats.push({ id: formula, area: { row: 5, column, rows: 3, columns: 1 }, type: 'custom', rule: { Formula: formula }, look: { fill: '#F7C79B' } });
  add(2, '=AND(ISNUMBER(C6),C6>0)');
  add(3, '=D6>=0');
  add(4, '=$A6>0');
  const face = facesOf(model, sheet);
  expect([5, 6, 7].map((row) => [2, 3, 4].map((column) => face(row, column).look.fill ?? null))).toEqual([[null, '#F7C79B', null], ['#F7C79B', '#F7C79B', null], [null, null, null]]);
});

test('links are found in the model and in HYPERLINK formulas', () => {
  const { sheet, put } = aSheet();
  put(0, 0, '17');
  sheet.cells.setFormula(0, 0, `=HYPERLINK("#'Led""ger'!A17","17")`);
  put(1, 0, '18');
  sheet.links.set('1,0', { documentReference: "'Ledger'!A18" });
  expect([linkOf(sheet, 0, 0), linkOf(sheet, 1, 0), linkOf(sheet, 2, 0)]).toEqual([`'Led"ger'!A17`, "'Ledger'!A18", null]);
});

test('text that its format fills up from the left stands at the right, as in Excel', () => {
  const { model, sheet, put } = aSheet();
  put(0, 0, 'credits apart', { numberFormat: '* @_)' });
  put(1, 0, '–', { numberFormat: '0_);-0_);0_);* @_)' });
  put(2, 0, 'note', { numberFormat: '_m_)@' });
  const face = facesOf(model, sheet);
  expect([0, 1, 2].map((row) => face(row, 0).align)).toEqual(['right', 'right', 'left']);
});
