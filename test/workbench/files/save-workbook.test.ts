/** That saving brings every feature back, and leaves alone what nobody touched. */
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { saveWorkbook } from '../../../src/workbench/files/save-workbook';
import { freshId, type SheetModel, type WorkbookModel } from '../../../src/workbench/host/model';
import { faultsOf, find, parsed, partsOf, textOf } from '../../a/package-check';
import { addReportSheet } from '../../a/report-sheet-model';
import { aUserWorkbook } from '../../a/user-workbook';

const CSV = new TextEncoder().encode('customer,amount\n007,1.50\nA,2.25\nB,3\n');
const openCsv = async (): Promise<WorkbookModel> => openWorkbook(CSV, 'ledger.csv');
const openUser = async (change?: Parameters<typeof aUserWorkbook>[0]): Promise<WorkbookModel> => openWorkbook(aUserWorkbook(change), 'book.xlsx');

/** Saves, proves the package sound, opens again. */
async function again(model: WorkbookModel): Promise<WorkbookModel> {
  const bytes = saveWorkbook(model);
  expect(faultsOf(bytes)).toEqual([]);
  return openWorkbook(bytes, model.fileName);
}

/** All that a sheet says, in a form that compares; ids and places in the package do not count. */
function said(sheet: SheetModel, model: WorkbookModel): Record<string, unknown> {
  const { cells } = sheet;
  const bounds = cells.bounds(false) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const grid = Array.from({ length: bounds.row + bounds.rows }, (_, row) => Array.from({ length: bounds.column + bounds.columns }, (__, column) => [cells.value(row, column), cells.formula(row, column), model.styles.looks[cells.look(row, column)]]));
  const plain = ({ id: _id, origin: _origin, ...rest }: { id: string; origin?: string }): unknown => rest;
  return {
    name: sheet.name, visibility: sheet.visibility, grid, widths: [...sheet.columnWidths], hidden: [...sheet.hiddenColumns], heights: [...sheet.rowHeights], hiddenRows: [...sheet.hiddenRows], frozen: [sheet.frozenRows, sheet.frozenColumns],
    tables: sheet.tables.map(plain), charts: sheet.charts.map(plain), rules: sheet.conditionalFormats.map(plain), validations: sheet.validations, links: [...sheet.links], properties: [...sheet.customProperties],
    names: [...sheet.names], merged: sheet.merged, protected: sheet.protectedSheet, tab: sheet.tabColor, gridlines: sheet.showGridlines, page: sheet.pageLayout,
  };
}

/** The file says references of a table in full. */
const inFull = (formula: string | undefined): string | undefined => formula?.replace('[@[1-30]]', 'AgingSummary[[#This Row],[1-30]]').replace(',[Current]', ',AgingSummary[Current]');
function asFiled(sheet: SheetModel): SheetModel {
  for (const { row, column, formula } of [...sheet.cells.formulaCells()]) sheet.cells.setFormula(row, column, inFull(formula));
  return sheet;
}

describe.each([['a text file', openCsv], ['a workbook of hers', () => openUser()]])('saving %s with a report sheet', (_, open) => {
  it('brings every feature back', async () => {
    const model = await open();
    const report = addReportSheet(model);
    model.settings.set('policy', '{"a":"<&\\"ü"}');
    model.customXml.set('{11111111-2222-3333-4444-555555555555}', '<mine xmlns="urn:mine"/>');
    model.names.set('Mine', '=Scope+1');
    const read = await again(model);
    expect(said(read.sheets[read.sheets.length - 1], read)).toEqual(said(asFiled(report), model));
    expect([...read.settings]).toEqual([['policy', '{"a":"<&\\"ü"}']]);
    expect(read.customXml.get('{11111111-2222-3333-4444-555555555555}')).toBe('<mine xmlns="urn:mine"/>');
    expect(read.names.get('Mine')).toBe('=Scope+1');
  });

  it('leaves every other sheet as it was read', async () => {
    const model = await open();
    const before = model.sheets.map((sheet) => said(sheet, model));
    addReportSheet(model);
    const read = await again(model);
    expect(read.sheets.slice(0, -1).map((sheet) => said(sheet, read))).toEqual(before);
  });

  it('is the same when saved, opened, changed back and saved again', async () => {
    const model = await open();
    addReportSheet(model);
    const first = await again(model);
    for (const sheet of first.sheets) sheet.touched = true;
    const second = await again(first);
    expect(second.sheets.map((sheet) => said(sheet, second))).toEqual(first.sheets.map((sheet) => said(sheet, first)));
  });

  it('gives the same bytes every time', async () => {
    const model = await open();
    addReportSheet(model);
    expect(Buffer.from(saveWorkbook(model)).equals(Buffer.from(saveWorkbook(model)))).toBe(true);
  });
});

describe("a user's package", () => {
  const OURS = /^(xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|\[Content_Types\]\.xml)$/;

  it('saves byte for byte when nothing was done', async () => {
    const bytes = aUserWorkbook();
    const [before, after] = [partsOf(bytes), partsOf(saveWorkbook(await openWorkbook(bytes, 'x.xlsx')))];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [name, content] of before) expect(Buffer.from(after.get(name)!).equals(Buffer.from(content))).toBe(true);
  });

  it('keeps all its own parts byte for byte under a new sheet; only the calculation chain goes', async () => {
    const bytes = aUserWorkbook();
    const model = await openWorkbook(bytes, 'x.xlsx');
    addReportSheet(model);
    const [before, after] = [partsOf(bytes), partsOf(saveWorkbook(model))];
    const changed = [...before].filter(([name, content]) => !after.has(name) || !Buffer.from(after.get(name)!).equals(Buffer.from(content))).map(([name]) => name);
    expect(changed.filter((name) => !OURS.test(name))).toEqual(['xl/calcChain.xml']);
    expect([...after.keys()].filter((name) => !before.has(name)).sort()).toEqual(['xl/charts/chart2.xml', 'xl/customProperty1.bin', 'xl/drawings/_rels/drawing2.xml.rels', 'xl/drawings/drawing2.xml', 'xl/tables/table2.xml', 'xl/worksheets/_rels/sheet3.xml.rels', 'xl/worksheets/sheet3.xml']);
    expect(textOf(after, 'xl/styles.xml').startsWith(textOf(before, 'xl/styles.xml').split('<fonts')[0].replace('numFmts count="1"', 'numFmts count="2"').split('</numFmts>')[0])).toBe(true);
  });

  it('keeps everything of a touched sheet but the cell that changed', async () => {
    const bytes = aUserWorkbook();
    const model = await openWorkbook(bytes, 'x.xlsx');
    const ledger = model.sheets[1];
    ledger.cells.setValue(2, 2, 12.5);
    ledger.touched = true;
    const saved = saveWorkbook(model);
    expect(faultsOf(saved)).toEqual([]);
    const wanted = textOf(partsOf(bytes), 'xl/worksheets/sheet1.xml').replace('<c r="C3"><v>0.1</v></c>', '<c r="C3"><v>12.5</v></c>').replace(' spans="1:5"', '')
      .replace('<f t="shared" ref="D2:D4" si="0">', '<f>').replace('<f t="shared" si="0"/><v>2', '<f>C3*$C$6+SUM(C$2:C3)</f><v>2').replace('<f t="shared" si="0"/><v>3', '<f>C4*$C$6+SUM(C$2:C4)</f><v>3').replace('ref="A1:E6"', 'ref="A1:D6"');
    expect(textOf(partsOf(saved), 'xl/worksheets/sheet1.xml')).toBe(wanted);
    expect(Buffer.from(partsOf(saved).get('xl/styles.xml')!).equals(Buffer.from(partsOf(bytes).get('xl/styles.xml')!))).toBe(true);
  });

  it('derives a changed look from the cell’s own, so that what the model cannot say stays', async () => {
    const model = await openUser();
    const ledger = model.sheets[1];
    const look = model.styles.looks[ledger.cells.look(0, 0)];
    ledger.cells.setLook(0, 0, model.styles.indexOf({ ...look, numberFormat: '0.0%' }));
    ledger.touched = true;
    const parts = partsOf(saveWorkbook(model));
    const cell = find(parsed(textOf(parts, 'xl/worksheets/sheet1.xml')), 'c')[0];
    const xf = find(parsed(textOf(parts, 'xl/styles.xml')), 'cellXfs')[0].children[Number(cell.attributes.get('s'))];
    expect([xf.attributes.get('fontId'), xf.attributes.get('fillId'), xf.attributes.get('borderId')]).toEqual(['1', '2', '1']);
  });

  it('changes rules, links, table and chart one by one', async () => {
    const model = await openUser();
    const ledger = model.sheets[1];
    ledger.links.delete('1,0');
    ledger.links.set('4,0', { documentReference: 'Notes!B2' });
    ledger.conditionalFormats.unshift({ id: freshId(), area: { row: 1, column: 3, rows: 3, columns: 1 }, type: 'custom', rule: { formula: '=D2>1' }, look: { fill: '#FFEEDD' } });
    ledger.tables[0].area = { row: 0, column: 0, rows: 5, columns: 4 };
    ledger.charts[0].left += 20;
    ledger.touched = true;
    const bytes = saveWorkbook(model);
    expect(faultsOf(bytes)).toEqual([]);
    const parts = partsOf(bytes);
    const sheet = parsed(textOf(parts, 'xl/worksheets/sheet1.xml'));
    expect(find(sheet, 'hyperlink').map(({ attributes }) => [attributes.get('ref'), attributes.get('location')])).toEqual([['A3:A4', 'Notes!A1'], ['A5', 'Notes!B2']]);
    expect(find(sheet, 'cfRule').map(({ attributes }) => [attributes.get('type'), attributes.get('priority')])).toEqual([['cellIs', '2'], ['iconSet', '3'], ['expression', '1']]);
    expect(textOf(parts, 'xl/tables/table1.xml')).toContain('ref="A1:D5"');
    expect(textOf(parts, 'xl/tables/table1.xml')).toContain('calculatedColumnFormula');
    expect(textOf(parts, 'xl/drawings/drawing1.xml')).toContain('name="Logo"');
    expect(textOf(parts, 'xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('example.com');
    expect((await openWorkbook(bytes, 'x')).sheets[1].charts[0]).toMatchObject({ name: 'Her chart', left: ledger.charts[0].left });
  });

  it('lets a deleted sheet go with all that only it had, and moves private names along', async () => {
    const model = await openUser();
    model.sheets.splice(1, 1);
    addReportSheet(model);
    const bytes = saveWorkbook(model);
    expect(faultsOf(bytes)).toEqual([]);
    expect([...partsOf(bytes).keys()].filter((name) => /comments1|vmlDrawing|image1|chart1/.test(name))).toEqual([]);
    expect(textOf(partsOf(bytes), 'xl/charts/chart2.xml')).toContain('Aging');
    const read = await openWorkbook(bytes, 'x');
    expect([...read.sheets[0].names]).toEqual([['Local', '=Notes!$A$1']]);
    expect(read.sheets.map(({ name }) => name)).toEqual(['Notes', "Aging's Report"]);
  });

  it('keeps names at their sheets when a sheet is put in front, renamed or hidden', async () => {
    const model = await openUser();
    addReportSheet(model);
    model.sheets.unshift(model.sheets.pop()!);
    model.sheets[2].name = 'Her ledger';
    const read = await again(model);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Aging's Report", 'Notes', 'Her ledger']);
    expect([...read.sheets[1].names.keys()]).toEqual(['Local']);
    expect(read.sheets[2].pageLayout['printTitleRows']).toBe('$1:$1');
    expect(read.activeSheet).toBe(read.sheets[2].id);
  });

  it('leaves macros out, because Excel refuses them in an .xlsx', async () => {
    const bytes = aUserWorkbook((parts) => {
      parts['[Content_Types].xml'] = (parts['[Content_Types].xml'] as string).replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml').replace('</Types>', '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
      parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] as string).replace('</Relationships>', '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>');
      parts['xl/vbaProject.bin'] = new Uint8Array([1, 2, 3]);
    });
    const saved = saveWorkbook(await openWorkbook(bytes, 'x.xlsm'));
    expect(faultsOf(saved)).toEqual([]);
    expect(partsOf(saved).has('xl/vbaProject.bin')).toBe(false);
    expect(textOf(partsOf(saved), '[Content_Types].xml')).not.toMatch(/macroEnabled|vbaProject/);
  });

  it('drops settings that were forgotten', async () => {
    const model = await openUser();
    model.settings.set('a', '1');
    const read = await again(model);
    read.settings.clear();
    const last = await again(read);
    expect([...last.settings]).toEqual([]);
    expect([...last.customXml.values()]).toEqual(['<her xmlns="urn:her">data</her>']);
  });
});

describe('hostile text', () => {
  const TEXTS = ['=cmd|\' /C calc\'!A0', '+1', '-1', '@SUM(1)', '<b>&amp;"\'', '\u0001\u0008\u000b\u001f', '_x0041_ and _x005F_', ' leading and trailing ', 'a\nb\tc', 'a\r\nb', '\ud800 lone \udc00', '\ufffe\uffff', '😀', 'x'.repeat(32_767), ']]>', '#N/A', '0007', '1e5', 'TRUE'];

  it.each([['a text file', openCsv], ['a workbook', () => openUser()]])('comes back as text from %s', async (_, open) => {
    const model = await open();
    const sheet = addReportSheet(model);
    TEXTS.forEach((text, i) => sheet.cells.setValue(20 + i, 0, text));
    const read = (await again(model)).sheets[model.sheets.length - 1];
    expect(TEXTS.map((__, i) => read.cells.value(20 + i, 0))).toEqual(TEXTS);
    expect(TEXTS.map((__, i) => read.cells.formula(20 + i, 0))).toEqual(TEXTS.map(() => undefined));
  });

  it('is marked as text where editing the cell would make a formula of it', async () => {
    const model = await openCsv();
    const sheet = addReportSheet(model);
    sheet.cells.setValue(20, 0, '=1+1');
    const parts = partsOf(saveWorkbook(model));
    const cell = find(parsed(textOf(parts, 'xl/worksheets/sheet2.xml')), 'c').find(({ attributes }) => attributes.get('r') === 'A21');
    const xf = find(parsed(textOf(parts, 'xl/styles.xml')), 'cellXfs')[0].children[Number(cell?.attributes.get('s'))];
    expect(xf.attributes.get('quotePrefix')).toBe('1');
  });

  it('is cut where Excel would cut, and headings of a table are made unique', async () => {
    const model = await openCsv();
    const sheet = addReportSheet(model);
    sheet.cells.setValue(20, 0, 'y'.repeat(40_000));
    sheet.cells.setValue(4, 1, 'customer');
    sheet.cells.setValue(4, 2, '');
    const read = (await again(model)).sheets[1];
    expect(String(read.cells.value(20, 0))).toHaveLength(32_767);
    expect([0, 1, 2, 3].map((column) => read.cells.value(4, column))).toEqual(['Customer', 'customer2', 'Column3', 'Total']);
  });
});
