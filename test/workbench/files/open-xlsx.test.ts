/** What opening an .xlsx gives, on a workbook written as raw XML. */
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import type { WorkbookModel } from '../../../src/workbench/host/model';
import { aUserWorkbook } from '../../a/user-workbook';

const open = async (change?: Parameters<typeof aUserWorkbook>[0]): Promise<WorkbookModel> => openWorkbook(aUserWorkbook(change), 'book.xlsx');

describe('opening an .xlsx', () => {
  it('reads cached values of every kind and never evaluates', async () => {
    const [notes, ledger] = (await open()).sheets;
    const row = (r: number): unknown[] => [0, 1, 2, 3].map((c) => ledger.cells.value(r, c));
    expect(row(0)).toEqual(['Customer', 'Due', ' Amount ', 'Total']);
    expect(row(1)).toEqual(['=1+1 <A>', 45000.5, 100.1, 1]);
    expect(row(2)).toEqual(['Müller & Söhne', 45031, 0.1, 2]);
    expect(row(3)).toEqual(['xy', true, '#N/A', 3]);
    expect([notes.cells.value(0, 0), notes.cells.value(0, 1)]).toEqual(['no references', 7]);
  });

  it('writes shared formulas out for every cell', async () => {
    const { cells } = (await open()).sheets[1];
    expect([1, 2, 3].map((r) => cells.formula(r, 3))).toEqual(['=C2*$C$6+SUM(C$2:C2)', '=C3*$C$6+SUM(C$2:C3)', '=C4*$C$6+SUM(C$2:C4)']);
    expect(cells.formula(3, 0)).toBe('="x"&"y"');
    expect(cells.formula(1, 0)).toBeUndefined();
  });

  it('reads looks, sizes, panes and what is hidden', async () => {
    const model = await open();
    const [notes, ledger] = model.sheets;
    expect(notes.visibility).toBe('Hidden');
    expect(model.activeSheet).toBe(ledger.id);
    expect(model.styles.looks[ledger.cells.look(0, 0)]).toEqual({ numberFormat: 'General', bold: true, fontColor: '#4474A0', fill: '#FFFF00' });
    expect(model.styles.looks[ledger.cells.look(1, 1)].numberFormat).toBe('yyyy\\-mm\\-dd');
    expect(model.styles.looks[ledger.cells.look(1, 3)].numberFormat).toBe('#,##0.00');
    expect([...ledger.columnWidths].slice(0, 2)).toEqual([[0, 20], [3, 12]]);
    expect([...ledger.hiddenColumns]).toEqual([4]);
    expect([...ledger.hiddenRows]).toEqual([3]);
    expect([ledger.rowHeights.get(0), ledger.frozenRows, ledger.frozenColumns, ledger.tabColor]).toEqual([24, 1, 0, '#5B9BD5']);
    expect(ledger.merged).toEqual([{ row: 5, column: 0, rows: 1, columns: 2 }]);
  });

  it('reads table, chart, rules, links, names, validation and page set-up', async () => {
    const model = await open();
    const ledger = model.sheets[1];
    expect(ledger.tables).toMatchObject([{ name: 'Ledger1', area: { row: 0, column: 0, rows: 4, columns: 4 }, showTotals: false, showFilterButton: true, style: 'TableStyleLight1' }]);
    expect(ledger.charts).toMatchObject([{ name: 'Her chart', type: 'Line', data: { row: 1, column: 2, rows: 3, columns: 1 } }]);
    expect(ledger.conditionalFormats).toMatchObject([{ type: 'cell-value', rule: { formula1: '=50', operator: 'GreaterThan' }, look: { fontColor: '#FF0000' } }]);
    expect([...ledger.links]).toEqual([['1,0', { address: 'https://example.com/?a=1&b=2', screenTip: 'site', textToDisplay: '=1+1 <A>' }], ['2,0', { documentReference: 'Notes!A1', textToDisplay: 'Müller & Söhne' }]]);
    expect([...model.names]).toEqual([['Rate', '=Ledger!$C$6']]);
    expect([...model.sheets[0].names]).toEqual([['Local', '=Notes!$A$1']]);
    expect(ledger.validations).toMatchObject([{ rule: { list: { inCellDropDown: true, source: 'a,b' } }, ignoreBlanks: true }]);
    expect(ledger.pageLayout).toMatchObject({ orientation: 'Landscape', leftFooter: '&D', centerFooter: 'Page &P', printTitleRows: '$1:$1', printTitleColumns: '$A:$A', topMargin: 72 });
    expect([...model.customXml.values()]).toEqual(['<her xmlns="urn:her">data</her>']);
  });

  it('reads the strict form, prefixed elements, dates as text, and the 1904 system', async () => {
    const strict = await open((parts) => {
      for (const name of Object.keys(parts)) {
        const content = parts[name];
        if (typeof content !== 'string') continue;
        parts[name] = content.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships');
      }
      parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] as string).replace('<workbookPr/>', '<workbookPr date1904="1"/>');
      parts['xl/worksheets/sheet2.xml'] = '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="2"><x:c r="B2" t="d"><x:v>2013-01-02</x:v></x:c><x:c r="C2"><x:v>1.5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    });
    expect(strict.date1904).toBe(true);
    expect(strict.sheets[0].cells.value(1, 1)).toBe(41276 - 1462);
    expect(strict.sheets[0].cells.value(1, 2)).toBe(1.5);
    expect(strict.sheets[1].cells.value(0, 0)).toBe('Customer');
  });

  it('takes no key of a file for a property of an object', async () => {
    const model = await open((parts) => {
      parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] as string).replace('name="Notes"', 'name="__proto__"').replace('name="Rate"', 'name="constructor"');
    });
    expect(model.sheets[0].name).toBe('__proto__');
    expect(model.names.get('constructor')).toBe('=Ledger!$C$6');
    expect(({} as Record<string, unknown>)['Rate']).toBeUndefined();
  });
});
