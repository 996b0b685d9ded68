/** Writing report sheets: what stands afterwards, on an empty workbook, over an old report, and beside things of hers. */
import type { LaidOutSheet } from '../../src/reports/report-sheet';
import { aLaidOutSheet, laidOutDocuments } from '../a/laid-out-sheet';
import type { OpenWorkbook } from '../a/open-workbook';
import { aRun, aSheet, openWorkbook, pictureOfSheet } from '../a/open-workbook';

const ledger = () => aSheet("Dun's Ledger", [['Customer', 'Amount'], ['A', 1], ['B', 2]]);

function sheetNamed(open: OpenWorkbook, name: string) {
  const found = open.model.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

async function written(...reports: readonly (readonly LaidOutSheet[])[]): Promise<OpenWorkbook> {
  const open = openWorkbook([ledger()]);
  for (const sheets of reports) await open.workbook.writeReports(sheets, aRun());
  return open;
}

/** The picture without what tells two workbooks apart that were made differently: ids, and the places of cells that are empty. */
function comparable(open: OpenWorkbook, name: string): unknown {
  const { id: _id, tables, charts, ...rest } = pictureOfSheet(open.model, sheetNamed(open, name)) as { id: string; tables: { id: string }[]; charts: { id: string }[] };
  return { ...rest, tables: tables.map(({ id: _, ...table }) => table), charts: charts.map(({ id: _, ...chart }) => chart) };
}

describe('on a workbook without reports', () => {
  test('the sheet has cells, formats, looks, table, ramp, links, heading and print set-up', async () => {
    const open = await written([aLaidOutSheet({ documents: [{ customer: '=1+1', document: '00017', open: 12.5, daysPastDue: 3 }, { customer: 'B', document: 'X', open: 7.5, daysPastDue: -2 }], withChart: true })]);
    const sheet = sheetNamed(open, 'Aging Detail');
    const { cells } = sheet;
    expect(cells.value(0, 0)).toBe('Aging Detail');
    expect(cells.formula(5, 0)).toBeUndefined();
    expect(cells.value(5, 0)).toBe('=1+1');
    expect(cells.formula(5, 1)).toBe('=HYPERLINK("#\'Dun\'\'s Ledger\'!A17","00017")');
    expect(cells.value(5, 1)).toBe('00017');
    expect(cells.formula(7, 2)).toBe('=SUBTOTAL(109,C6:C7)');
    expect(cells.value(7, 2)).toBe(20);
    const look = (row: number, column: number) => open.model.styles.looks[cells.look(row, column)];
    expect(look(0, 0)).toMatchObject({ bold: true, fontSize: 16 });
    expect(look(5, 2).numberFormat).toBe('#,##0.00');
    expect(look(4, 4).fill).toBe('#FFF6CC');
    expect(sheet.tables).toMatchObject([{ name: 'Dunwell_agingdetail', area: { row: 4, column: 0, rows: 3, columns: 6 } }]);
    expect(sheet.conditionalFormats).toHaveLength(1);
    expect(sheet.charts).toMatchObject([{ title: 'Aging', type: 'BarStacked', data: { row: 4, column: 2, rows: 3, columns: 2 } }]);
    expect(sheet.frozenRows).toBe(5);
    expect(sheet.columnWidths.get(0)).toBeCloseTo(24, 1);
    expect(JSON.stringify(sheet.pageLayout)).toContain('andscape');
    expect(open.model.names.get('_Dunwell_aging_detail')).toBe("='Aging Detail'!$A$1:$F$10");
    expect(open.model.hiddenNames.has('_Dunwell_aging_detail')).toBe(true);
  });

  test('the ledger is not touched and the sheets are told as ours', async () => {
    const open = await written([aLaidOutSheet({ documents: laidOutDocuments(3) })]);
    expect(sheetNamed(open, "Dun's Ledger").touched).toBe(false);
    expect((await open.workbook.sheets()).map(({ name, ours, rows }) => [name, ours, rows])).toEqual([["Dun's Ledger", null, 3], ['Aging Detail', 'aging-detail', 11]]);
    expect(await open.workbook.hasPrevious()).toBe(false);
  });
});

describe('lines, lists and charts', () => {
  const long = 'A name of many words '.repeat(4);

  test('broken text makes its rows higher, by the width of its column, and only those', async () => {
    const open = await written([aLaidOutSheet({ documents: [{ customer: long, document: 'X', open: 1, daysPastDue: 1 }, { customer: 'B', document: 'Y', open: 2, daysPastDue: 2 }], withLines: true })]);
    const { rowHeights, fittedRows, cells } = sheetNamed(open, 'Aging Detail');
    // 84 characters in a column of 24.
    expect([...rowHeights]).toEqual([[5, 60]]);
    expect([...fittedRows]).toEqual([5]);
    expect(open.model.styles.looks[cells.look(5, 0)]).toMatchObject({ wrap: true, vertical: 'top' });
  });

  test('a list to choose from stands in her column down to the last row, refuses nothing, and moves with the column', async () => {
    const open = await written([aLaidOutSheet({ documents: laidOutDocuments(2) })]);
    const list = (column: number) => [{ area: { row: 5, column, rows: 1_048_571, columns: 1 }, rule: { list: { inCellDropDown: true, source: 'Checked,Query' } }, errorAlert: { showAlert: false } }];
    expect(sheetNamed(open, 'Aging Detail').validations).toMatchObject(list(4));
    await open.workbook.writeReports([aLaidOutSheet({ documents: laidOutDocuments(2), withBucket: true })], aRun());
    expect(sheetNamed(open, 'Aging Detail').validations).toMatchObject(list(5));
    expect(sheetNamed(open, 'Aging Detail').validations).toHaveLength(1);
  });

  test('a list of hers on our sheet stays', async () => {
    const open = await written([aLaidOutSheet({ documents: laidOutDocuments(2) })]);
    await open.door.run(async (context) => {
      context.workbook.worksheets.getItem('Aging Detail').getRange('F6:F7').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      await context.sync();
    });
    await open.workbook.writeReports([aLaidOutSheet({ documents: laidOutDocuments(3), tieOut: 2 })], aRun());
    expect(sheetNamed(open, 'Aging Detail').validations.map(({ area, rule }) => [area.column, (rule['list'] as { source: string }).source])).toEqual([[4, 'Checked,Query'], [5, 'a,b']]);
  });

  test('an aging chart is one stacked bar of the buckets, read from nought; one series has no legend; a band is dashed', async () => {
    const sheet = aLaidOutSheet({ documents: laidOutDocuments(4), withChart: true });
    const at = { row: 20, column: 0, rows: 10, columns: 4 };
    const data = { row: 5, column: 2, rows: 3, columns: 2 };
    const open = await written([{ ...sheet, charts: [{ title: 'Aging', kind: 'stacked-bar', data, at, fromZero: true }, { title: 'One', kind: 'column', data, at }, { title: 'Band', kind: 'band', data: { ...data, column: 1, columns: 4 }, at }] }]);
    const [aging, one, band] = sheetNamed(open, 'Aging Detail').charts;
    expect(aging).toMatchObject({ type: 'BarStacked', seriesBy: 'Rows', seriesColors: ['#9DB4C8', '#FBDFC6'], properties: { 'valueAxis.minimum': 0, 'legend.position': 'Bottom' } });
    expect(one).toMatchObject({ type: 'ColumnClustered', properties: { 'legend.visible': false } });
    expect(band).toMatchObject({ type: 'Line', seriesBy: 'Columns', properties: { 'series.1.format.line.lineStyle': 'Dash', 'series.2.format.line.lineStyle': 'Dash' } });
    expect(band.properties).not.toHaveProperty(['series.0.format.line.lineStyle']);
  });
});

describe('over an old report', () => {
  const cases: readonly (readonly [string, LaidOutSheet, LaidOutSheet])[] = [
    ['the same', aLaidOutSheet({ documents: laidOutDocuments(5) }), aLaidOutSheet({ documents: laidOutDocuments(5) })],
    ['longer', aLaidOutSheet({ documents: laidOutDocuments(5) }), aLaidOutSheet({ documents: laidOutDocuments(12, 3) })],
    ['shorter', aLaidOutSheet({ documents: laidOutDocuments(12) }), aLaidOutSheet({ documents: laidOutDocuments(2) })],
    ['with a further column', aLaidOutSheet({ documents: laidOutDocuments(5) }), aLaidOutSheet({ documents: laidOutDocuments(6), withBucket: true })],
    ['with a column less', aLaidOutSheet({ documents: laidOutDocuments(5), withBucket: true }), aLaidOutSheet({ documents: laidOutDocuments(6) })],
    ['with its heading further down', aLaidOutSheet({ documents: laidOutDocuments(5) }), aLaidOutSheet({ documents: laidOutDocuments(5), tieOut: 3 })],
    ['with broken lines', aLaidOutSheet({ documents: laidOutDocuments(5) }), aLaidOutSheet({ documents: laidOutDocuments(6).map((one) => ({ ...one, customer: 'A name of many words '.repeat(4) })), withLines: true })],
    ['without broken lines', aLaidOutSheet({ documents: laidOutDocuments(5).map((one) => ({ ...one, customer: 'A name of many words '.repeat(4) })), withLines: true }), aLaidOutSheet({ documents: laidOutDocuments(6) })],
    ['with a chart that has moved', aLaidOutSheet({ documents: laidOutDocuments(5), withChart: true }), aLaidOutSheet({ documents: laidOutDocuments(5), tieOut: 2, withChart: true, title: 'Changed' })],
  ];
  test.each(cases)('%s: as if written anew', async (_, first, second) => {
    const over = await written([first], [second]);
    const anew = await written([second]);
    const [a, b] = [comparable(over, 'Aging Detail'), comparable(anew, 'Aging Detail')] as { widths: unknown }[];
    // Widths of columns that were there before are hers.
    delete (a as { widths?: unknown }).widths;
    delete (b as { widths?: unknown }).widths;
    expect(a).toEqual(b);
    expect(over.model.names).toEqual(anew.model.names);
  });

  test.each(cases)('%s: under ExcelApi 1.9 too', async (_, first, second) => {
    const open = openWorkbook([ledger()], '1.9');
    await open.workbook.writeReports([first], aRun());
    await open.workbook.writeReports([second], aRun());
    const anew = await written([second]);
    const [a, b] = [comparable(open, 'Aging Detail'), comparable(anew, 'Aging Detail')] as { widths?: unknown }[];
    delete a.widths;
    delete b.widths;
    expect(a).toEqual(b);
  });

  test('a refresh costs her no undo', async () => {
    const open = await written([aLaidOutSheet({ documents: laidOutDocuments(5), withChart: true })]);
    open.host.journal.clear();
    await open.workbook.writeReports([aLaidOutSheet({ documents: laidOutDocuments(9), tieOut: 2, withBucket: true, withChart: true })], aRun());
    expect(open.host.journal.entries.length).toBeGreaterThan(10);
    expect(open.host.journal.undoCosts()).toEqual([]);
  });

  test('a sheet that she renamed and moved is still ours; one of hers that bears our name never', async () => {
    const open = await written([aLaidOutSheet({ documents: laidOutDocuments(5) })]);
    await open.door.run(async (context) => {
      context.workbook.worksheets.getItem('Aging Detail').name = 'My aging';
      context.workbook.worksheets.add('Aging Detail').getRange('A1').values = [['Hers']];
      await context.sync();
    });
    const names = await open.workbook.reportSheetNames([{ id: 'aging-detail', name: 'Aging Detail' }, { id: 'problems', name: 'Aging Detail' }]);
    expect([...names]).toEqual([['aging-detail', 'My aging'], ['problems', 'Aging Detail (2)']]);
    await open.workbook.writeReports([aLaidOutSheet({ documents: laidOutDocuments(2), title: 'Second' })], aRun());
    expect(sheetNamed(open, 'My aging').cells.value(0, 0)).toBe('Second');
    expect(sheetNamed(open, 'Aging Detail').cells.value(0, 0)).toBe('Hers');
    expect(open.model.sheets).toHaveLength(3);
  });
});

describe('what is hers', () => {
  const first = aLaidOutSheet({ documents: laidOutDocuments(4) });
  async function withEntries(): Promise<OpenWorkbook> {
    const open = await written([first]);
    await open.door.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Aging Detail');
      sheet.getRange('E6:F9').values = [['Checked', ''], ['', '=1+2'], ['', "'=text"], ['Query', 'asked']];
      await context.sync();
    });
    return open;
  }

  test('her columns follow their rows by key', async () => {
    const open = await withEntries();
    const [one, two, three, four] = laidOutDocuments(4);
    await open.workbook.writeReports([aLaidOutSheet({ documents: [four, { customer: 'New', document: 'N1', open: 1, daysPastDue: 1 }, three, two, one], withBucket: true, tieOut: 2 })], aRun());
    const { cells } = sheetNamed(open, 'Aging Detail');
    const hers = [6, 7, 8, 9, 10].map((row) => [cells.value(row, 5), cells.formula(row, 6) ?? cells.value(row, 6)]);
    expect(hers).toEqual([['Query', 'asked'], ['', ''], ['', '=text'], ['', '=1+2'], ['Checked', '']]);
    expect(cells.formula(8, 6)).toBeUndefined();
  });

  test('a column that she added to the table follows too, and one beside it stays', async () => {
    const open = await written([first]);
    await open.door.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Aging Detail');
      sheet.tables.getItem('Dunwell_agingdetail').resize('A5:G9');
      sheet.getRange('G5:G9').values = [['Mine'], ['a'], ['b'], ['c'], ['d']];
      sheet.getRange('I3').values = [['far away']];
      await context.sync();
    });
    const [one, two, three, four] = laidOutDocuments(4);
    await open.workbook.writeReports([aLaidOutSheet({ documents: [four, two, one] })], aRun());
    let { cells } = sheetNamed(open, 'Aging Detail');
    expect([4, 5, 6, 7, 8].map((row) => cells.value(row, 6))).toEqual(['Mine', 'd', 'b', 'a', '']);
    expect(sheetNamed(open, 'Aging Detail').tables[0].area).toEqual({ row: 4, column: 0, rows: 4, columns: 7 });
    await open.workbook.writeReports([aLaidOutSheet({ documents: [one, two, three, four, ...laidOutDocuments(3, 50)] })], aRun());
    ({ cells } = sheetNamed(open, 'Aging Detail'));
    expect([4, 5, 6, 7, 8, 9].map((row) => cells.value(row, 6))).toEqual(['Mine', 'a', 'b', '', 'd', '']);
    expect(cells.value(2, 8)).toBe('far away');
  });

  test.each([['A20', 'below'], ['G7', 'to the right']])('an entry at %s, where the report would grow, is not overwritten', async (address) => {
    const open = await written([first]);
    await open.door.run(async (context) => {
      context.workbook.worksheets.getItem('Aging Detail').getRange(address).values = [['mine']];
      await context.sync();
    });
    const before = JSON.stringify(pictureOfSheet(open.model, sheetNamed(open, 'Aging Detail')));
    const bigger = aLaidOutSheet({ documents: laidOutDocuments(20), withBucket: true });
    await expect(open.workbook.writeReports([bigger], aRun())).rejects.toThrow(address);
    expect(JSON.stringify(pictureOfSheet(open.model, sheetNamed(open, 'Aging Detail')))).toBe(before);
  });

  test.each([['C:C', 'Right'], ['8:8', 'Down']] as const)('what she inserts into a report (%s) is not overwritten; once it is gone, writing goes on', async (address, direction) => {
    const open = await written([first]);
    const inserted = (act: (range: Excel.Range) => void): Promise<void> => open.door.run(async (context) => {
      act(context.workbook.worksheets.getItem('Aging Detail').getRange(address));
      await context.sync();
    });
    await inserted((range) => range.insert(direction));
    expect(open.model.names.get('_Dunwell_aging_detail')).not.toBe("='Aging Detail'!$A$1:$F$12");
    await expect(open.workbook.writeReports([first], aRun())).rejects.toThrow('have been inserted');
    await inserted((range) => range.delete(direction === 'Right' ? 'Left' : 'Up'));
    await open.workbook.writeReports([first], aRun());
    expect(sheetNamed(open, 'Aging Detail').cells.value(0, 0)).toBe('Aging Detail');
  });

  test('a filter of hers is applied anew to the rows that stand there now', async () => {
    const open = await written([first]);
    await open.door.run(async (context) => {
      context.workbook.worksheets.getItem('Aging Detail').tables.getItem('Dunwell_agingdetail').columns.getItem('Customer').filter.applyValuesFilter(['Customer 1']);
      await context.sync();
    });
    open.host.journal.clear();
    await open.workbook.writeReports([aLaidOutSheet({ documents: laidOutDocuments(6) })], aRun());
    expect(open.host.journal.entries.filter(({ member }) => member === 'Table.ReapplyFilters')).toHaveLength(1);
    await open.workbook.writeReports([aLaidOutSheet({ documents: laidOutDocuments(6), tieOut: 2 })], aRun());
    expect(sheetNamed(open, 'Aging Detail').tables).toHaveLength(1);
  });

  test('a rule of hers on our sheet stays', async () => {
    const open = await written([first]);
    await open.door.run(async (context) => {
      const rule = context.workbook.worksheets.getItem('Aging Detail').getRange('C6:C9').conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=C6>1000';
      rule.custom.format.fill.color = '#FF0000';
      await context.sync();
    });
    await open.workbook.writeReports([aLaidOutSheet({ documents: laidOutDocuments(9) })], aRun());
    expect(sheetNamed(open, 'Aging Detail').conditionalFormats.map(({ area }) => area.rows).sort()).toEqual([4, 9]);
  });
});
