/** The sheets as data: what each says of a small ledger, and that no figure is lost on the way, whatever the ledger. */
import fc from 'fast-check';
import { agingDetail } from '../../src/reports/aging-detail';
import { agingSummary } from '../../src/reports/aging-summary';
import { buildReports } from '../../src/reports';
import { overview } from '../../src/reports/overview';
import { problems } from '../../src/reports/problems';
import type { ReportRow, ReportSheet } from '../../src/reports/report-sheet';
import { criterion } from '../../src/reports/sheet-frame';
import { amountOf } from '../../src/reports/total-rows';
import { wordingFor } from '../../src/wording/sentences';
import type { CollectionPolicy } from '../../src/receivables/policy';
import type { ADocument } from '../a/book';
import { readAndReviewed, type AReadAndReviewed } from '../a/reading';

const wording = wordingFor('en');
const context = { ledgerSheet: 'Ledger', version: '1' };
const inputOf = (made: AReadAndReviewed) => ({ ...made, wording, context });

const SMALL: ADocument[] = [
  { no: 'A1', customer: 'Alder Ltd', issued: '2026-01-10', due: '2026-02-09', amount: '100.00', payments: [['2026-03-01', '40.00']] },
  { no: 'A2', customer: 'Alder Ltd', issued: '2026-03-01', due: '2026-03-31', amount: '50.00', disputed: true },
  { no: 'A3', customer: 'Alder Ltd', kind: 'credit-note', issued: '2026-03-05', amount: '-15.00' },
  { no: 'B1', customer: 'Birch GmbH', currency: 'EUR', issued: '2026-03-01', due: '2026-04-30', amount: '7.05' },
];

function cellOf(sheet: ReportSheet, row: ReportRow | undefined, column: string, table = 0): unknown {
  const found = sheet.tables[table];
  const cell = row?.cells[found?.columns.findIndex((one) => one.id === column) ?? -1];
  return cell !== null && typeof cell === 'object' ? ('formula' in cell ? cell.value : 'text' in cell ? cell.text : '–') : cell;
}

test('an account of the Aging Summary: buckets, credits apart, shares, the check at nought', () => {
  const sheet = agingSummary(inputOf(readAndReviewed(SMALL, '2026-04-10')));
  const alder = sheet.tables[0]?.rows[0];
  const shown = (column: string): unknown => cellOf(sheet, alder, column);
  expect(['customer', 'currency', 'open', 'bucket0', 'bucket1', 'bucket2', 'bucket3', 'bucket4'].map(shown)).toEqual(['Alder Ltd', 'USD', 11000, 0, 5000, 6000, 0, 0]);
  expect(['pastDue', 'pastDueShare', 'oldest', 'disputed', 'credits', 'net', 'documents', 'check'].map(shown)).toEqual([11000, 1, 60, 5000, -1500, 9500, 2, 0]);
});

test('what is past due is summed live over the buckets only where they tell it: aged by the document, or from the day itself, they hold what is not past due', () => {
  const pastDue = (aging: Partial<CollectionPolicy['aging']>) => {
    const sheet = agingSummary(inputOf(readAndReviewed([...SMALL, { no: 'A4', customer: 'Alder Ltd', issued: '2026-02-10', due: '2026-04-10', amount: '9.00' }], '2026-04-10', { aging })));
    const [alder] = sheet.tables[0].rows;
    return [alder.cells[sheet.tables[0].columns.findIndex(({ id }) => id === 'pastDue')], cellOf(sheet, alder, 'bucket0')];
  };
  const live = { formula: 'SUM({bucket1}:{bucket4})', value: 11000 };
  expect([{}, { boundary: 'late-edge' as const }, { credits: 'by-own-date' as const }].map((aging) => (pastDue(aging)[0] as { formula?: string }).formula)).toEqual([live.formula, live.formula, live.formula]);
  expect(pastDue({})).toEqual([live, 900]);
  expect([pastDue({ basis: 'invoice-date' }), pastDue({ boundary: 'first-day' })]).toEqual([[11000, 0], [11000, 0]]);
});

test('two currencies are never added: one total each, by SUMIFS', () => {
  const sheet = agingSummary(inputOf(readAndReviewed(SMALL, '2026-04-10')));
  const footer = sheet.tables[0]?.footer ?? [];
  expect(footer.map((row) => [row.cells[0], row.currency, cellOf(sheet, row, 'open')])).toEqual([['Total USD', 'USD', 11000], ['Total EUR', 'EUR', 705]]);
  expect(JSON.stringify(footer)).not.toContain('SUBTOTAL');
  expect(JSON.stringify(footer[1])).toContain('SUMIFS({accounts.open},{accounts.currency},\\"EUR\\")');
});

test('one currency is totalled so that the total follows the filter', () => {
  const sheet = agingSummary(inputOf(readAndReviewed(SMALL.slice(0, 3), '2026-04-10')));
  expect(JSON.stringify(sheet.tables[0]?.footer)).toContain('SUBTOTAL(109,{accounts.open})');
});

test('a document of the Aging Detail leads back to its row, with what is hers beside it', () => {
  const sheet = agingDetail(inputOf(readAndReviewed(SMALL, '2026-04-10')));
  const [first, second, third] = sheet.tables[0]?.rows ?? [];
  expect(first?.cells).toContainEqual({ text: 'A1', source: { sheet: 'Ledger', row: 2 } });
  expect(['document', 'daysPastDue', 'bucket', 'amount', 'open'].map((column) => cellOf(sheet, first, column))).toEqual(['A1', 60, '31–60', 10000, 6000]);
  expect([first, second, third].map((row) => [cellOf(sheet, row, 'document'), cellOf(sheet, row, 'bucket')])).toContainEqual(['A3', 'Credit']);
  expect(sheet.tables[0]?.columns.filter((column) => column.hers).map((column) => column.heading)).toEqual(['Check', 'Note']);
  expect(first?.key).toBe('Alder Ltd\tUSD\tA1');
});

test('a detail of limited length lists the longest past due and sums the rest, so that it still ties', () => {
  const made = inputOf(readAndReviewed(SMALL, '2026-04-10'));
  const short = agingDetail(made, 1);
  const rows = short.tables[0]?.rows ?? [];
  expect(cellOf(short, rows[0], 'document')).toBe('A1');
  expect(rows.slice(1).map((row) => [cellOf(short, row, 'customer'), cellOf(short, row, 'currency'), cellOf(short, row, 'bucket'), cellOf(short, row, 'open')])).toEqual([
    ['1 document more, not listed', 'USD', 'Various', 5000], ['1 document more, not listed', 'USD', 'Credit', -1500], ['1 document more, not listed', 'EUR', 'Various', 705],
  ]);
  expect(short.notes.join(' ')).toContain('more open documents than this sheet lists');
});

test('aged by the day of the document, the detail tells the days that its buckets go by, and the chart says so', () => {
  const input = inputOf(readAndReviewed(SMALL, '2026-04-10', { aging: { basis: 'invoice-date' } }));
  const sheet = agingDetail(input);
  expect(sheet.tables[0]?.columns.find(({ id }) => id === 'daysPastDue')?.heading).toBe('Days from document');
  expect(sheet.tables[0]?.rows.slice(0, 3).map((row) => [cellOf(sheet, row, 'document'), cellOf(sheet, row, 'daysPastDue'), cellOf(sheet, row, 'bucket')])).toEqual([['A1', 90, '61–90'], ['A3', 36, 'Credit'], ['A2', 40, '31–60']]);
  expect(overview(input).charts.map((chart) => chart.title)).toEqual(['Open balance by days from document, USD', 'Open balance by days from document, EUR']);
});

test('the Overview ranks by what is past due, within a currency', () => {
  const sheet = overview(inputOf(readAndReviewed([...SMALL, { no: 'C1', customer: 'Cedar SA', issued: '2026-01-01', due: '2026-01-31', amount: '500.00' }], '2026-04-10')));
  const overdue = sheet.tables.find((table) => table.id === 'overdue');
  expect(overdue?.rows.map((row) => [row.cells[0], row.cells[2]])).toEqual([['Cedar SA', 50000], ['Alder Ltd', 11000]]);
  expect(sheet.charts.map((chart) => chart.title)).toEqual(['Open balance by days past due, USD', 'Open balance by days past due, EUR']);
});

test('Problems: the worst first, rows set aside last, each with its way back', () => {
  const sheet = problems(inputOf(readAndReviewed(SMALL, '2026-04-10', { reading: {
    setAside: [{ sheet: 'Ledger', row: 9, kind: 'subtotal', because: 'sums rows 2 to 8' }],
    problems: [
      { sheet: 'Ledger', row: null, column: null, problem: 'no-currency', value: '', severity: 'notice', message: 'No currency.' },
      { sheet: 'Ledger', row: 7, column: 'F', problem: 'unreadable-date', value: '31/02/2026', severity: 'error', message: 'Mend it.' },
    ],
  } })));
  expect(sheet.tables[0]?.rows.map((row) => row.cells)).toEqual([
    ['Error', { text: 'Ledger F7', source: { sheet: 'Ledger', row: 7 } }, 'Unreadable date', '31/02/2026', 'Mend it.'],
    ['Warning', { text: 'Ledger 4', source: { sheet: 'Ledger', row: 4 } }, 'Unapplied credit', 'USD 15.00', expect.stringContaining('Apply the credits in your books before you ask for money.')],
    ['Warning', { text: 'Ledger 2', source: { sheet: 'Ledger', row: 2 } }, 'No email address', '', 'None of 2 customers with an open balance has an email address. Export the ledger with addresses, or type them into the Customers sheet.'],
    ['Notice', 'Ledger', 'No currency', '', 'No currency.'],
    ['Set aside', { text: 'Ledger 9', source: { sheet: 'Ledger', row: 9 } }, 'Subtotal', null, 'sums rows 2 to 8'],
  ]);
});

test('a currency out of a hostile ledger cannot leave its criterion', () => {
  expect(criterion('EUR')).toBe('"EUR"');
  expect(criterion('")+1+("')).toBe('"="")+1+("""');
  expect(criterion('*')).toBe('"=~*"');
});

const documents = fc.array(fc.record({
  customer: fc.constantFrom('Alder', 'Birch', 'Cedar'), currency: fc.constantFrom('USD', 'JPY', 'KWD'),
  days: fc.integer({ min: -200, max: 200 }), units: fc.integer({ min: -99999, max: 99999 }), disputed: fc.boolean(),
}), { minLength: 0, maxLength: 30 });
const START = Date.UTC(2026, 3, 10);
const iso = (days: number): string => new Date(START + days * 86_400_000).toISOString().slice(0, 10);

test('whatever the ledger, every sheet ties per currency, however few documents it lists', () => {
  fc.assert(fc.property(documents, fc.constantFrom('apart' as const, 'by-own-date' as const, 'oldest-invoice-first' as const), fc.integer({ min: 1, max: 40 }), (made, credits, most) => {
    const all = made.map(({ customer, currency, days, units, disputed }): ADocument => ({
      customer, currency, issued: iso(-days - 40), due: iso(-days), amount: currency === 'JPY' ? String(units) : `${units < 0 ? '-' : ''}${Math.abs(units)}.50`, disputed,
    }));
    const input = inputOf(readAndReviewed(all, '2026-04-10', { aging: { credits } }));
    const summary = agingSummary(input);
    const detail = agingDetail(input, most);
    for (const { currency, ledger, difference } of input.review.tieOut) {
      expect(difference).toBe(0);
      const sum = (sheet: ReportSheet, column: string): number => (sheet.tables[0]?.rows ?? []).filter((row) => row.currency === currency)
        .reduce((total, row) => total + amountOf(row.cells[sheet.tables[0]?.columns.findIndex((one) => one.id === column) ?? -1]), 0);
      expect(sum(summary, 'open') + sum(summary, 'credits')).toBe(ledger);
      expect(sum(summary, 'check')).toBe(0);
      expect(sum(detail, 'open')).toBe(ledger);
    }
  }));
});

test('an empty review makes sheets that say so', () => {
  const made = readAndReviewed([], '2026-04-10');
  expect(buildReports(made.review, made.reading, wording, context).map((sheet) => sheet.tables[0]?.whenEmpty)).toEqual([
    'No account has anything open on this day.', 'No account has anything open on this day.', 'No document is open on this day.', 'No account raises a flag.',
    'There is no account to judge.', 'There is no account to judge.', 'Nothing is open.', 'The ledger has too few settled invoices with payment dates to measure forecasts on its own past.', 'Nothing is open.', 'Nothing to clean up, and no row was set aside.', '',
  ]);
});
