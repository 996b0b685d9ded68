/** A sheet of the model with one of everything that report sheets bear. */
import { freshId, newSheet, type SheetModel, type WorkbookModel } from '../../src/workbench/host/model';

/** Adds it to the workbook as its last sheet. */
export function addReportSheet(model: WorkbookModel, name = "Aging's Report"): SheetModel {
  const sheet = newSheet(name);
  model.sheets.push(sheet);
  const { cells } = sheet;
  const money = model.styles.indexOf({ numberFormat: '#,##0.00' });
  const title = model.styles.indexOf({ numberFormat: 'General', bold: true, italic: true, underline: true, fontName: 'Arial', fontSize: 16, fontColor: '#595959', fill: '#DCE6F1', borderBottom: '#FF0000', borderTop: '#00FF00' });
  const date = model.styles.indexOf({ numberFormat: 'yyyy-mm-dd', horizontal: 'right', vertical: 'top', wrap: true, indent: 2, locked: false });
  cells.setValue(0, 0, 'Aging & <Report>');
  cells.setLook(0, 0, title);
  cells.setValue(1, 0, 41274);
  cells.setLook(1, 0, date);
  ['Customer', 'Current', '1-30', 'Total'].forEach((heading, column) => cells.setValue(4, column, heading));
  for (let row = 5; row < 10; row += 1) {
    cells.setValue(row, 0, `Customer ${row}`);
    cells.setValue(row, 1, row * 10.25);
    cells.setValue(row, 2, row / 3);
    cells.setValue(row, 3, row * 10.25 + row / 3);
    cells.setFormula(row, 3, `=B${row + 1}+[@[1-30]]`);
    for (const column of [1, 2, 3]) cells.setLook(row, column, money);
  }
  cells.setValue(10, 0, 'Total');
  cells.setValue(10, 1, 358.75);
  cells.setFormula(10, 1, '=SUBTOTAL(109,[Current])');
  cells.setValue(12, 0, 'n/a');
  cells.setFormula(12, 0, '=IF(1>0,"n/a","&")');
  cells.setValue(12, 1, '#DIV/0!');
  cells.setFormula(12, 1, '=1/0');
  cells.setValue(12, 2, true);
  cells.setFormula(12, 2, '=1=1');
  cells.setValue(12, 3, false);
  sheet.tables.push({ id: freshId(), name: 'AgingSummary', area: { row: 4, column: 0, rows: 7, columns: 4 }, hasHeaders: true, showTotals: true, style: 'TableStyleMedium2', showFilterButton: true, showBandedRows: true });
  sheet.charts.push({ id: freshId(), name: 'Aging chart', type: 'BarStacked', title: 'Aging <&>', data: { row: 4, column: 0, rows: 6, columns: 3 }, seriesBy: 'Columns', top: 22.5, left: 301.5, width: 400, height: 200.25, seriesColors: ['#9DB4C8', null] });
  sheet.conditionalFormats.push({ id: freshId(), area: { row: 5, column: 1, rows: 5, columns: 2 }, type: 'custom', rule: { formula: '=AND(ISNUMBER(B6),B6>0)' }, look: { fill: '#FDF1E7' } },
    { id: freshId(), area: { row: 5, column: 3, rows: 5, columns: 1 }, type: 'cell-value', rule: { formula1: '=100', operator: 'GreaterThan' }, look: { fontColor: '#A80000', bold: true } });
  sheet.validations.push({ area: { row: 5, column: 5, rows: 5, columns: 1 }, rule: { list: { inCellDropDown: true, source: 'yes,"no",a&b' } }, prompt: null, errorAlert: null, ignoreBlanks: true });
  sheet.links.set('5,0', { documentReference: `'${model.sheets[0].name}'!A3`, screenTip: 'To "the" ledger', textToDisplay: 'Customer 5' });
  sheet.links.set('6,0', { address: 'https://example.com/?a=1&b=<2>', textToDisplay: 'Customer 6' });
  sheet.customProperties.set('dunwell', 'overview {"ü":1}');
  sheet.names.set('Scope', `='${name.replaceAll("'", "''")}'!$A$1`);
  Object.assign(sheet.pageLayout, { orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, printTitleRows: '$5:$5', centerFooter: '&P / &N', rightHeader: 'A & B', leftMargin: 36 });
  Object.assign(sheet, { frozenRows: 5, frozenColumns: 1, tabColor: '#FF8800', showGridlines: false });
  sheet.columnWidths.set(0, 30);
  sheet.columnWidths.set(1, 12.57);
  sheet.hiddenColumns.add(7);
  sheet.rowHeights.set(0, 24);
  sheet.hiddenRows.add(13);
  sheet.merged.push({ row: 0, column: 0, rows: 1, columns: 3 });
  return sheet;
}
