/** The public ledgers beside the project, where they are: opened and saved with their own parts unharmed. */
import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { faultsOf, partsOf } from '../../a/package-check';
import { addReportSheet } from '../../a/report-sheet-model';

const folder = join(__dirname, '../../../../shared/data');

describe.each(['ils_aging_workbook.xlsx', 'ibm_ar_clean_dates.xlsx'])('the public workbook %s', (name) => {
  const file = join(folder, name);
  (existsSync(file) ? it : it.skip)('keeps its own parts byte for byte under a new report sheet', async () => {
    const bytes = new Uint8Array(readFileSync(file));
    const model = await openWorkbook(bytes, name);
    addReportSheet(model, 'Overview');
    const saved = saveWorkbook(model);
    expect(faultsOf(saved)).toEqual([]);
    const [before, after] = [partsOf(bytes), partsOf(saved)];
    const changed = [...before].filter(([part, content]) => !after.has(part) || !Buffer.from(after.get(part)!).equals(Buffer.from(content))).map(([part]) => part);
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'].sort());
    const read = await openWorkbook(saved, name);
    model.sheets.slice(0, -1).forEach((sheet, i) => {
      const bounds = sheet.cells.bounds(true)!;
      for (let row = 0; row < bounds.row + bounds.rows; row += 1) for (let column = 0; column < bounds.column + bounds.columns; column += 1) expect(read.sheets[i].cells.value(row, column)).toBe(sheet.cells.value(row, column));
    });
  });
});

describe('public text files', () => {
  const file = join(folder, 'ibm_ar_original.csv');
  (existsSync(file) ? it : it.skip)('keep leading zeros and every row', async () => {
    const { cells, name } = (await openWorkbook(new Uint8Array(readFileSync(file)), 'ibm_ar_original.csv')).sheets[0];
    expect([name, cells.rowCount, cells.columnCount, cells.value(1, 3), cells.value(1, 6)]).toEqual(['ibm_ar_original', 2467, 12, '0000611365', '55.94']);
  });
});
