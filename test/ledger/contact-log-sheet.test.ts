/** The Contact Log read back: dates and stages as anybody types them, ids with lost zeros, rows that cannot be read, any cell at all. */
import * as fc from 'fast-check';
import { readContactLogSheet, type LogContext } from '../../src/ledger/contact-log-sheet';
import { CONTACT_COLUMNS } from '../../src/ledger/contact-log-words';
import type { CellValue } from '../../src/ledger/ledger';
import { sliceOf } from '../../src/ledger/read-ledger';
import { aBook, aCustomer, day } from '../a/book';

const HEADINGS = ['Date', 'Customer no.', 'Customer', 'Currency', 'Kind', 'Stage', 'Channel', 'Invoices', 'Amount', 'Promised for', 'Template version', 'By', 'Note', 'Reason or outcome'];
const book = aBook([
  { no: '00123', customer: '00017', issued: '2026-05-02', due: '2026-06-01', amount: '8400.00' },
  { no: 'INV-2', customer: '00017', issued: '2026-08-01', due: '2026-08-31', amount: '10.00' },
], { customers: [aCustomer('00017', { name: 'Harbour Foods' })] });
const aContext = (more: Partial<LogContext> = {}): LogContext => ({ sheet: 'Contact Log', dateSystem: 1900, dateOrder: 'serial', book, ...more });

function read(rows: readonly (readonly CellValue[])[], more: Partial<LogContext> = {}, headings: readonly CellValue[] = HEADINGS) {
  const width = headings.length;
  const padded = rows.map((row) => [...row, ...Array.from({ length: Math.max(0, width - row.length) }, () => '')]);
  return readContactLogSheet([sliceOf([['Contact log', ...headings.slice(1).map(() => '')], headings, ...padded])], aContext(more));
}

test('a letter as we write it comes back whole', () => {
  const { contacts, problems, places } = read([[day('2026-09-30'), '00017', 'Harbour Foods', 'USD', 'Letter', 'First reminder', 'Email', '00123, X-9', 8400, '', 'en-1', 'Ruth', '']]);
  expect(problems).toEqual([]);
  expect(contacts).toEqual([{ on: day('2026-09-30'), customerId: '00017', currency: 'USD', stage: 'first-reminder', kind: 'letter', documents: ['00123', 'X-9'], promisedFor: null, amount: 8400, row: 3, reason: null, told: { channel: 'Email', by: 'Ruth', note: '' } }]);
  expect(places?.headingRow).toBe(2);
  expect([...places?.columns.keys() ?? []]).toEqual([...CONTACT_COLUMNS]);
});

test('why it is disputed and how that ended are known again in any language; words of hers stay hers', () => {
  const told = (reason: string) => read([[day('2026-09-30'), '17', '', '', 'dispute', '', '', '', '', '', '', '', 'a note', reason]]).contacts[0].reason;
  expect(['Price or discount', 'Qualität oder Schaden', 'not_delivered', 'Deels gegrond', 'freight', ''].map(told)).toEqual(['price', 'quality', 'not-delivered', 'partly-justified', 'freight', null]);
});

test('ids and document numbers that Excel took the zeros from are the ledger\'s own again; a name alone will do', () => {
  const { contacts } = read([
    [day('2026-09-30'), 17, '', '', '', 'second reminder', '', 123],
    [day('2026-09-30'), '', ' harbour  FOODS', '', '', '2. Mahnung', '', '123; inv-2'],
    [day('2026-09-30'), '999', 'Gone Ltd', '', 'call'],
  ]);
  expect(contacts.map(({ customerId, documents, stage, kind }) => [customerId, documents, stage, kind])).toEqual([
    ['00017', ['00123'], 'second-reminder', 'letter'], ['00017', ['00123', 'INV-2'], 'second-reminder', 'letter'], ['999', [], null, 'call'],
  ]);
});

test.each<[CellValue, LogContext['dateOrder'], string | null]>([
  [46295, 'serial', '2026-09-30'], [46295.75, 'serial', '2026-09-30'], ['2026-09-30', 'serial', '2026-09-30'], ['30.09.2026', 'serial', '2026-09-30'], ['9/30/2026', 'dmy', '2026-09-30'],
  ['30 Sep 2026', 'serial', '2026-09-30'], ['30. September 2026', 'serial', '2026-09-30'], ['le 30 septembre 2026', 'serial', null], ['03/04/2026', 'dmy', '2026-04-03'], ['03/04/2026', 'mdy', '2026-03-04'],
  ['03/04/2026', 'serial', null], ['03/03/2026', 'serial', '2026-03-03'], ['yesterday', 'serial', null], ['#N/A', 'serial', null], [true, 'serial', null], [-5, 'serial', null], [1e12, 'serial', null], ['', 'serial', null],
])('the date %p in a ledger of order %s is %p', (cell, dateOrder, expected) => {
  const { contacts, problems } = read([[cell, '17', '', '', 'call']], { dateOrder });
  if (expected === null && cell !== 'le 30 septembre 2026') {
    expect(contacts).toEqual([]);
    expect(problems).toMatchObject([{ row: 3, column: 'A', problem: 'unreadable-date', severity: 'error' }]);
    expect(problems[0].message).toContain('2026-09-30');
  } else expect(contacts.map(({ on }) => on)).toEqual([day(expected ?? '2026-09-30')]);
});

test('one date that can be read one way only decides the others', () => {
  const { contacts } = read([['03/04/2026', '17'], ['25/04/2026', '17']]);
  expect(contacts.map(({ on }) => on)).toEqual([day('2026-04-03'), day('2026-04-25')]);
});

test('a workbook of the 1904 system', () => {
  expect(read([[46295 - 1462, '17', '', '', 'call']], { dateSystem: 1904 }).contacts[0].on).toBe(46295);
});

test.each([
  ['Letter', 'First reminder', 'letter', 'first-reminder'], ['', 'Erste Zahlungserinnerung', 'letter', 'first-reminder'], ['Brief', 'première relance', 'letter', 'first-reminder'],
  ['', 'Letzte Mahnung', 'letter', 'final-demand'], ['', 'mise en demeure', 'letter', 'final-demand'], ['Second reminder', '', 'letter', 'second-reminder'], ['', '3', 'letter', 'third-reminder'],
  ['Anruf', 'Second reminder', 'call', null], ['Zusage', '', 'promise', null], ['', '', 'note', null], ['litige', '', 'dispute', null], ['Ratenplan', '', 'plan', null],
])('kind %p with stage %p is a %s, %s', (kind, stage, expectedKind, expectedStage) => {
  const { contacts, problems } = read([[46295, '17', '', '', kind, stage]]);
  expect(problems).toEqual([]);
  expect(contacts).toMatchObject([{ kind: expectedKind, stage: expectedStage }]);
});

test('what cannot be read is told with its place, and only what must be is left out', () => {
  const { contacts, problems } = read([
    [46295, '', '', '', 'call'], [46295, '17', '', '', '', 'sixth reminder'], [46295, '17', '', 'euros', 'rumour', '', '', '', 'lots', 'soon'], ['', '', '', '', '', '', '', '', '', '', '', '', ''],
  ]);
  expect(problems.map(({ row, column, severity }) => [row, column, severity])).toEqual([[3, 'C', 'error'], [4, 'F', 'error'], [5, 'J', 'warning'], [5, 'E', 'warning'], [5, 'D', 'warning'], [5, 'I', 'notice']]);
  expect(contacts).toMatchObject([{ row: 5, kind: 'note', currency: null, amount: null, promisedFor: null }]);
});

test('columns that she moved, added or took away are found by their headings', () => {
  const { contacts, places } = read([['x', 'Harbour Foods', 'First reminder', 46295]], {}, ['Mine', 'Kunde', 'Mahnstufe', 'Datum', 'Beträge', 'Rechnungen']);
  expect(contacts).toMatchObject([{ customerId: '00017', stage: 'first-reminder', on: 46295 }]);
  expect([...places?.columns ?? []]).toEqual([['customer', 1], ['stage', 2], ['date', 3], ['invoices', 5]]);
});

test('a sheet without headings says that it cannot be read', () => {
  const { contacts, unreadable, problems } = read([[46295, '17']], {}, ['a', 'b', 'c', 'd']);
  expect(contacts).toEqual([]);
  expect(unreadable).toContain('"Contact Log"');
  expect(problems).toMatchObject([{ severity: 'error', row: null }]);
});

test('whatever stands in the cells, nothing throws, and each row is a contact, a problem or blank', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom<CellValue>('', '#REF!', '=1+1', '__proto__', 46295, '17', 'First reminder'));
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 13, maxLength: 13 }), { maxLength: 8 }), (rows) => {
    const { contacts, problems } = read(rows as CellValue[][]);
    const told = new Set([...contacts.map(({ row }) => row), ...problems.map(({ row }) => row)]);
    rows.forEach((values, index) => {
      const blank = values.every((value) => value === null || (typeof value === 'string' && (value.trim() === '' || value === '#REF!')));
      if (!blank) expect(told.has(index + 3)).toBe(true);
    });
    expect(contacts.every(({ on, customerId }) => Number.isInteger(on) && on >= 61 && customerId !== '')).toBe(true);
  }), { numRuns: 300 });
});
