/** Laying out: every cell at its place, formulas with addresses, text that Excel cannot take for anything else. */
import fc from 'fast-check';
import { buildReports } from '../../src/reports';
import { shownText, textForCell } from '../../src/reports/cell-text';
import { layOut } from '../../src/reports/lay-out';
import type { LaidOutSheet, ReportSheet } from '../../src/reports/report-sheet';
import { wordingFor } from '../../src/wording/sentences';
import type { ADocument } from '../a/book';
import { readAndReviewed } from '../a/reading';

const ONE: ADocument[] = [
  { no: '00017', customer: '=cmd|calc', issued: '2026-01-10', due: '2026-02-09', amount: '1100.00' },
  { no: '1-30', customer: '=cmd|calc', kind: 'credit-note', issued: '2026-03-05', amount: '-15.00' },
];

function laidOut(documents: readonly ADocument[], asOf = '2026-04-10'): LaidOutSheet[] {
  const { review, reading } = readAndReviewed(documents, asOf);
  return buildReports(review, reading, wordingFor('en'), { ledgerSheet: 'Ledger', version: '1' }).map((sheet) => layOut(sheet, new Map()));
}
const sheetOf = (sheets: readonly LaidOutSheet[], id: string): LaidOutSheet => sheets.find((sheet) => sheet.id === id) as LaidOutSheet;

test('title, line 2, tie-out in row 3, heading in row 5 and frozen', () => {
  const summary = sheetOf(laidOut(ONE), 'aging-summary');
  expect(summary.cells[0]?.[0]).toBe('Aging summary');
  expect(summary.cells[2]).toEqual(['Tie-out USD: ledger', 1085, 'aged', '=ROUND(SUMIFS(C$6:C$6,B$6:B$6,"USD"),2)', 'credits apart', '=ROUND(SUMIFS(M$6:M$6,B$6:B$6,"USD"),2)', 'difference', '=ROUND(B3-D3-F3,2)', ...summary.cells[2]?.slice(8) ?? []]);
  expect(summary.expected.get('3,3')).toBe(1100);
  expect(summary.expected.get('3,5')).toBe(-15);
  expect(summary.expected.get('3,7')).toBe(0);
  expect(summary.cells[4]?.[0]).toBe('Customer');
  expect(summary.frozenRows).toBe(5);
  expect(summary.tables).toEqual([{ name: 'Dunwell_AgingSummaryAccounts', block: { row: 5, column: 0, rows: 2, columns: 16 }, keys: null, hers: [] }]);
});

test('the Overview proves the ledger against the total at the foot of its own sheet, live where both are of one day', () => {
  const proof = (footer: number, taken: number): unknown[] => {
    const { review, reading } = readAndReviewed(ONE, '2026-04-10');
    const sheets = buildReports(review, { ...reading, controls: [{ currency: 'USD', taken, setAside: 0, footer }] }, wordingFor('en'), { ledgerSheet: 'Ledger', version: '1' });
    const overview = layOut(sheets.find(({ id }) => id === 'overview') as ReportSheet, new Map());
    return [...overview.cells[2]?.slice(8, 12) ?? [], overview.expected.get('3,11')];
  };
  expect(proof(1200_00, 1085_00)).toEqual(['the sheet’s own total', 1200, 'difference', '=ROUND(J3-B3,2)', 115]);
  expect(proof(1200_00, 900_00)).toEqual(['the sheet’s own total', 1200, 'difference', 300, undefined]);
  expect(proof(1085_00, 1085_00)[3]).toBe('=ROUND(J3-B3,2)');
  expect(proof(900_00, 900_00)[0]).not.toBe('the sheet’s own total');
});

test('totals stand under the table as live formulas, with what they should show', () => {
  const summary = sheetOf(laidOut(ONE), 'aging-summary');
  expect(summary.cells[6]?.slice(0, 3)).toEqual(['Total', 'USD', '=SUBTOTAL(109,C$6:C$6)']);
  expect(summary.expected.get('7,2')).toBe(1100);
});

test('text of the ledger stays text', () => {
  const detail = sheetOf(laidOut(ONE), 'aging-detail');
  expect(detail.cells[5]?.[0]).toBe("'=cmd|calc");
  expect(detail.cells.map((row) => row[1])).toEqual(expect.arrayContaining(["'00017", "'1-30"]));
  expect(detail.cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('=') && !/^=(SUBTOTAL|ROUND|SUMIFS)\(/.test(cell))).toEqual([]);
  expect(detail.links.map((link) => [link.row, link.column, link.source.row])).toEqual([[6, 1, 2], [7, 1, 3]]);
  expect(detail.tables[0]).toMatchObject({ keys: ['=cmd|calc\tUSD\t00017', '=cmd|calc\tUSD\t1-30'], keyColumns: [0, 8, 1], hers: [13, 14] });
});

test('only calm words go without an apostrophe, and taking it off gives the text back', () => {
  expect(['Alder Ltd', '00017', '1-30', 'TRUE', 'March 3', '=1', '+1', '-1', '@x', "'s-Hertogenbosch", ' x', 'Größe'].map(textForCell))
    .toEqual(['Alder Ltd', "'00017", "'1-30", "'TRUE", "'March 3", "'=1", "'+1", "'-1", "'@x", "''s-Hertogenbosch", "' x", 'Größe']);
  fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
    expect(shownText(textForCell(text))).toBe(text);
    expect(/^[=+\-@\d]/.test(textForCell(text))).toBe(false);
  }));
});

test('each currency is shown in its own decimals, negatives red and in parentheses', () => {
  const detail = sheetOf(laidOut([{ customer: 'A', currency: 'JPY', issued: '2026-01-01', due: '2026-01-02', amount: '5' }, { customer: 'B', currency: 'KWD', issued: '2026-01-01', due: '2026-01-02', amount: '5.125' }]), 'aging-detail');
  const open = detail.formats.filter(({ block }) => block.column <= 10 && block.column + block.columns > 10 && block.row > 5);
  expect(open.map(({ block, numberFormat }) => [block.row, block.rows, numberFormat])).toEqual(expect.arrayContaining([[7, 1, '#,##0_);[Red](#,##0);#,##0_);* @_)'], [8, 1, '#,##0.000_);[Red](#,##0.000);#,##0.000_);* @_)']]));
  expect(detail.cells[7]?.[10]).toBe(5.125);
});

test('rows are of one length and no column is too narrow or too wide', () => {
  const long: ADocument[] = [{ customer: 'N'.repeat(200), issued: '2026-01-01', due: '2026-01-02', amount: '5' }];
  for (const sheet of [...laidOut(ONE), ...laidOut(long), ...laidOut([])]) {
    expect(new Set(sheet.cells.map((row) => row.length)).size).toBe(1);
    expect(sheet.widths).toHaveLength(sheet.cells[0]?.length ?? 0);
    expect(sheet.widths.every((width) => width >= 8 && width <= 108)).toBe(true);
  }
});

test('every formula says what it should show, and nothing else does', () => {
  for (const sheet of laidOut([...ONE, { customer: 'B', currency: 'EUR', issued: '2026-03-01', due: '2026-04-30', amount: '7.05' }])) {
    const formulas = sheet.cells.flatMap((row, index) => row.flatMap((cell, column) => (typeof cell === 'string' && cell.startsWith('=') ? [`${index + 1},${column}`] : [])));
    expect([...sheet.expected.keys()].sort()).toEqual(formulas.sort());
  }
});

test('charts lie beside their block and over no table', () => {
  const overview = sheetOf(laidOut([...ONE, { customer: 'B', currency: 'EUR', issued: '2026-03-01', due: '2026-04-30', amount: '7.05' }]), 'overview');
  expect(overview.charts).toHaveLength(2);
  for (const { data, at } of overview.charts) {
    expect(at.column).toBeGreaterThanOrEqual(data.column + data.columns);
    const under = overview.cells.slice(at.row - 1, at.row - 1 + at.rows).flatMap((row) => row.slice(at.column));
    expect(under.filter((cell) => cell !== '')).toEqual([]);
  }
});

test('a formula that names no column is our own mistake and says so', () => {
  const sheet: ReportSheet = { id: 'overview', name: 'x', title: 'x', subtitle: 'x', tieOut: [], charts: [], notes: [], tables: [
    { id: 't', heading: null, currency: null, filters: false, columns: [{ id: 'a', heading: 'a', format: 'count' }], rows: [{ cells: [{ formula: '{b}', value: 1 }] }] },
  ] };
  expect(() => layOut(sheet, new Map())).toThrow('{b}, which is no column');
});

/** What stands in a column under its heading in row 5, and how wide the column is. */
function columnOf(sheet: LaidOutSheet, heading: string): { readonly at: number; readonly width: number } {
  const at = sheet.cells[4].indexOf(heading);
  return { at, width: sheet.widths[at] };
}

// Owes nearly all of the ledger, and has owed it for long: every flag's reason is a whole sentence.
const LATE: ADocument[] = Array.from({ length: 8 }, (_, i) => ({ no: `L${i}`, customer: 'Late & Sons', issued: `2025-0${i + 1}-03`, due: `2025-0${i + 1}-28`, amount: '900.00', ...(i < 6 ? { payments: [[`2025-1${i % 3}-20`, '900.00'] as const] } : {}) }));

test('a sentence longer than its column goes on in further lines, and its rows are to be made higher', () => {
  const risk = sheetOf(laidOut(LATE), 'risk-flags');
  const { at, width } = columnOf(risk, 'Why');
  expect(width).toBeLessThanOrEqual(60);
  expect(Math.max(...risk.cells.slice(5).map((row) => String(row[at]).length))).toBeGreaterThan(60);
  const broken = risk.styles.filter(({ style }) => style === 'wrapped').map(({ block }) => block);
  expect(broken.some(({ column, columns }) => column <= at && at < column + columns)).toBe(true);
  expect(risk.fitted).toEqual([{ row: 6, rows: risk.tables[0].block.rows - 1 }]);
  // What stands beside it stands at the top of its row, whatever it is.
  const covered = risk.styles.filter(({ style }) => style === 'wrapped' || style === 'top').reduce((sum, { block }) => sum + block.columns, 0);
  expect(covered).toBe(risk.tables[0].block.columns);
});

test('a sheet without long text is left as it is', () => {
  expect(sheetOf(laidOut(ONE), 'aging-summary')).toMatchObject({ fitted: [] });
  expect(sheetOf(laidOut(ONE), 'aging-summary').styles.some(({ style }) => style === 'wrapped' || style === 'top')).toBe(false);
});

test('the limits stand one to a line; their working has a sheet of its own, a step a row', () => {
  const sheets = laidOut(LATE);
  const limits = sheetOf(sheets, 'credit-limits');
  expect(limits.cells[4]).not.toContain('Working');
  expect(limits.fitted).toEqual([]);
  const working = sheetOf(sheets, 'limit-working');
  const { at } = columnOf(working, 'Step');
  expect(working.cells.slice(5).map((row) => row[at]).filter((step) => typeof step === 'number')).toEqual(expect.arrayContaining([1, 2, 3]));
  const suggested = limits.cells[5][columnOf(limits, 'Suggested limit').at];
  const last = working.cells.slice(5).map((row) => row[columnOf(working, 'Limit after it').at]).filter((limit) => typeof limit === 'number').pop();
  expect([typeof suggested, last]).toEqual(['number', suggested]);
});

test('red is what warns, not the whole row', () => {
  const risk = sheetOf(laidOut(LATE), 'risk-flags');
  const red = risk.styles.filter(({ style }) => style === 'warning').flatMap(({ block }) => Array.from({ length: block.columns }, (_, i) => risk.cells[4][block.column + i]));
  expect(new Set(red)).toEqual(new Set(['Severity', 'Flag']));
});

test('her columns stand at the right, and one of them offers its words', () => {
  for (const id of ['aging-detail', 'credit-limits']) {
    const sheet = sheetOf(laidOut(LATE), id);
    const { hers, block } = sheet.tables[0];
    expect(hers).toEqual([block.columns - 2, block.columns - 1]);
  }
  const detail = sheetOf(laidOut(ONE), 'aging-detail');
  expect(detail.choices).toEqual([{ firstRow: 6, column: columnOf(detail, 'Check').at, words: ['Checked', 'Query'] }]);
});

test('a note never makes the page wider than its table, and no word of it is lost', () => {
  for (const sheet of laidOut(LATE)) {
    const widest = Math.max(90, sheet.widths.reduce((sum, width) => sum + width, 0));
    const notes = sheet.styles.filter(({ style }) => style === 'note').flatMap(({ block }) => Array.from({ length: block.rows }, (_, i) => shownText(sheet.cells[block.row - 1 + i][0])));
    for (const line of notes) expect(line.length).toBeLessThanOrEqual(widest);
  }
  const { review, reading } = readAndReviewed(LATE, '2026-04-10');
  const provision = buildReports(review, reading, wordingFor('en'), { ledgerSheet: 'Ledger', version: '1' }).find(({ id }) => id === 'provision') as ReportSheet;
  const laid = layOut(provision, new Map());
  const [block] = laid.styles.filter(({ style }) => style === 'note').map((one) => one.block);
  expect(laid.cells.slice(block.row - 1).map((row) => shownText(row[0])).join(' ').trim()).toBe(provision.notes.join(' '));
});

test('the aging chart is one bar of the buckets, the forecast a band, and a chart is wide enough to read', () => {
  const sheets = laidOut(LATE);
  const [aging] = sheetOf(sheets, 'overview').charts;
  expect(aging).toMatchObject({ kind: 'stacked-bar', fromZero: true, data: { rows: 6, columns: 2 } });
  const [forecast] = sheetOf(sheets, 'cash-forecast').charts;
  expect(forecast).toMatchObject({ kind: 'band', data: { columns: 4 } });
  const { widths } = sheetOf(sheets, 'cash-forecast');
  const wide = Array.from({ length: forecast.at.columns }, (_, i) => widths[forecast.at.column + i] ?? 8.43).reduce((sum, width) => sum + width, 0);
  expect(wide).toBeGreaterThanOrEqual(64);
});
