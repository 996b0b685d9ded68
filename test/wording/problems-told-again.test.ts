/** Every problem that a sample ledger or a broken one brings up, said in every complete language: a sentence that stayed English would stand in the middle of a German sheet. */
import type { CellValue } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { readRatesSheet } from '../../src/ledger/rates-sheet';
import { wordingFor } from '../../src/wording/sentences';
import { LANGUAGES } from '../../src/wording/languages';
import { exportNames, readExport } from '../a/export-folders';

const german = wordingFor('de');
const OTHERS = LANGUAGES.filter((language) => language !== 'en').map((language) => wordingFor(language));

/** What stays English in some language. */
const untold = (messages: readonly string[]): string[] => OTHERS.flatMap(({ language, retell }) => [...new Set(messages)].filter((message) => retell(message) === message).map((message) => `${language}: ${message}`));

const messagesOf = (rows: readonly (readonly CellValue[])[]): string[] => {
  const outcome = readLedger(rows, { sheet: 'Rechnungen', dateSystem: 1900, homeCurrency: 'EUR' });
  return outcome.is === 'read' ? outcome.ledger.problems.map(({ message }) => message) : [outcome.message];
};

const HEAD = ['Customer No', 'Customer', 'Invoice No', 'Invoice date', 'Due date', 'Total', 'Status', 'Currency', 'Days overdue'];
const good = (number: number, more: Partial<Record<number, CellValue>> = {}): CellValue[] => {
  const row: CellValue[] = [`K${number % 3}`, `Customer ${number % 3}`, `INV-${number}`, 46000 + number, 46030 + number, 100 + number, 'Open', 'EUR', 12];
  for (const [place, value] of Object.entries(more)) row[Number(place)] = value ?? '';
  return row;
};
const BROKEN: CellValue[][] = [
  HEAD, good(1), good(2), good(3), good(4), good(5),
  good(6, { 3: 46100 }), good(7, { 4: '31/02/2026' }), good(8, { 5: 'abc' }), good(9, { 5: '#N/A' }), good(10, { 2: '' }), good(11, { 4: '' }), good(12, { 5: 1e15 }),
  good(13, { 6: 'Credited' }), good(14, { 7: 'Taler' }), good(15, { 0: '', 1: '' }), good(16, { 0: 'k1', 1: 'Somebody else' }), good(1), good(2, { 5: 7 }), good(17, { 5: '' }),
];

test('a broken ledger', () => {
  const messages = messagesOf(BROKEN);
  expect(messages.length).toBeGreaterThan(10);
  expect(untold(messages)).toEqual([]);
});

test('lists beside and below the ledger', () => {
  const width = HEAD.length;
  const rows: CellValue[][] = [[...HEAD, '', 'Currency', 'Rate'], [...good(1), '', 'EUR', 1], [...good(2), '', 'USD', 1.1], [...good(3), '', 'GBP', 0.8], good(4), good(5), good(6), new Array<CellValue>(width).fill(''),
    ['Supplier No', 'Supplier', 'Bill No', 'Bill date', 'Due date', 'Total'], ['S1', 'Paper Mill', 'B-1', 46001, 46031, 77]];
  const outcome = readLedger(rows, { sheet: 'Rechnungen', dateSystem: 1900, homeCurrency: 'EUR' });
  if (outcome.is !== 'read') throw new Error(outcome.message);
  const told = outcome.ledger.problems.filter(({ problem }) => problem === 'sheet-not-read').map(({ message }) => message);
  expect(told).toHaveLength(2);
  expect(untold([...told, ...outcome.ledger.setAside.map(({ because }) => because)])).toEqual([]);
});

test('rows in one cell', () => {
  expect(untold(messagesOf([['Customer;Invoice;Due date;Balance'], ['Acme;1;2026-02-04;10.00'], ['Acme;2;2026-02-05;20.00']]))).toEqual([]);
});

test('every sample export', async () => {
  const outcomes = await Promise.all(exportNames().map((name) => readExport(name, true)));
  const messages = outcomes.flatMap((outcome) => (outcome.is === 'read' ? outcome.ledger.problems.map(({ message }) => message) : [outcome.message]));
  expect(messages.length).toBeGreaterThan(20);
  expect(untold(messages)).toEqual([]);
});

test('why each column was taken and each row of a sample export was not', async () => {
  const outcomes = await Promise.all([true, false].flatMap((known) => exportNames().map((name) => readExport(name, known))));
  const reasons = outcomes.flatMap((outcome) => (outcome.is === 'read' ? [...outcome.ledger.columns, ...outcome.ledger.setAside].map(({ because }) => because) : []));
  expect(untold(reasons)).toEqual([]);
  expect(reasons.map((reason) => german.retell(reason)).filter((said) => /\brow \d/.test(said))).toEqual([]);
});

test('facts keep their places, and a text that reads like a sentence stays what it is', () => {
  expect(german.retell('Row 17 is due on 2026-03-01, before its invoice date 2026-03-14. It is aged as written; check both dates.')).toBe('Zeile 17 ist am 2026-03-01 fällig, vor ihrem Rechnungsdatum 2026-03-14. Sie altert, wie es geschrieben steht; prüfen Sie beide Daten.');
  expect(german.retell('INV-9 stands in row 3 and row 8 with different dates or amounts; both are counted. Check whether one of them is a mistake.')).toBe('INV-9 steht in Zeile 3 und Zeile 8 mit verschiedenen Daten oder Beträgen; beide zählen. Prüfen Sie, ob einer davon ein Irrtum ist.');
});

test('a sheet of rates', () => {
  const rows: CellValue[][] = [['Currency', 'Rate', 'Date'], ['Taler', 1, 46000], ['USD', 'x', 46000], ['USD', 1, 'bald']];
  const { problems } = readRatesSheet('Kurse', [{ firstRow: 1, columns: [0, 1, 2], values: rows }], 'EUR', { dateSystem: 1900, order: null });
  const without = readRatesSheet('Kurse', [{ firstRow: 1, columns: [0], values: [['x']] }], 'EUR', { dateSystem: 1900, order: null }).problems;
  expect(OTHERS.flatMap(({ retell }) => [...problems, ...without].map(({ message }) => retell(message))).filter((said) => /\b(is no|was not used|has no)\b/.test(said))).toEqual([]);
  expect(problems).toHaveLength(3);
});

test('sums in a problem are written as everywhere else in its language; what is quoted from a cell and what is no sum stay', () => {
  const footer = 'The total in cell E10 is 2050.00 USD; the documents above it sum to 1350.00 USD. Check whether rows are missing from the export.';
  expect(wordingFor('en').retell(footer)).toBe('The total in cell E10 is USD 2,050.00; the documents above it sum to USD 1,350.00. Check whether rows are missing from the export.');
  expect(german.retell(footer)).toContain('2.050,00 USD');
  expect(['1500.00 USD', 'Alder, 9000 JPY', '-12.000 KWD'].map(wordingFor('en').retell)).toEqual(['USD 1,500.00', 'Alder, JPY 9,000', 'KWD (12.000)']);
  for (const same of ['"1500.00 USD" is no amount.', 'INV-1500.00 USD', 'Row 1500 USD']) expect(wordingFor('en').retell(same)).toBe(same);
});

test('why no letter, no entry of the log and no statement is written is said in every language', () => {
  const refusals = [
    'A letter dated 2026-10-07 is logged already (row 9 of the sheet "Contact Log"), which is after 2026-09-30. No letter is written for an earlier day: choose 2026-10-07 or later, or correct that row.',
    'A letter dated 2026-10-07 is logged already, which is after 2026-09-30. No letter is written for an earlier day: choose 2026-10-07 or later, or correct that row.',
    'A letter dated 2026-10-07 is logged already, which is after 2026-09-30. Nothing was logged: review the ledger as of 2026-10-07 or later.',
    'The letter to Alder & Co. is no longer due: one is in the Contact Log (row 9), dated 2026-09-28. Nothing was logged; review the ledger again.',
    '930 customers have something open, and at most 200 statements are written at once. Write those you need from the customers\' own pages.',
  ];
  expect(untold(refusals)).toEqual([]);
  expect(german.retell(refusals[0])).toBe('Ein Brief vom 2026-10-07 ist schon protokolliert (Zeile 9 des Blatts „Contact Log“), nach dem Stichtag 2026-09-30. Für einen früheren Tag wird kein Brief geschrieben: Wählen Sie 2026-10-07 oder später, oder berichtigen Sie diese Zeile.');
});
