/** The Templates sheet through Office.js: made from the built-in letters, hers to change, read before the next review, checked by the safe parser, and never robbed of her words. */
import { builtInVersion, isHers, readTemplateRows, withEdits, type StandingText } from '../../src/letters/edited-letters';
import { ENGLISH } from '../../src/letters/templates/load-letters';
import { versionOf } from '../../src/letters/text-version';
import { dayOf } from '../../src/receivables/days';
import { DEFAULT_POLICY } from '../../src/receivables/policy';
import type { RunOutcome } from '../../src/workflow/ports';
import { reviewLedger, type ReviewRun } from '../../src/workflow/review-ledger';
import { keepText, textOf, tryText } from '../../src/workflow/keep-text';
import { writeReview } from '../../src/workflow/write-review';
import { wordingFor } from '../../src/wording/sentences';
import type { HostValue, SheetModel } from '../../src/workbench/host/model';
import { aRun, aSheet, openWorkbook, pictureOfSheet, type OpenWorkbook } from '../a/open-workbook';

jest.setTimeout(120_000);

const day = (year: number, month: number, date: number): number => dayOf(year, month, date) as number;
const AS_OF = day(2026, 9, 30);
const [CODE, LANGUAGE, STATE, VERSION, SUBJECT, TEXT] = [0, 2, 3, 4, 5, 6];
const FIRST = 5;

const bench = (): OpenWorkbook => openWorkbook([aSheet('Invoices', [
  ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
  ['Alder Ltd', 'INV-1', day(2026, 8, 1), day(2026, 9, 25), 100, 'EUR'],
  ['Birch', 'INV-3', day(2026, 8, 1), day(2026, 9, 26), 70, 'EUR'],
])]);

function done<T>(outcome: RunOutcome<T>): T {
  if (outcome.is !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}
const reviewIt = async (open: OpenWorkbook): Promise<ReviewRun> => done(await reviewLedger(open.workbook, { sheet: 'Invoices', block: null, payments: null, customers: null, mapping: {}, policy: DEFAULT_POLICY, asOf: AS_OF, today: AS_OF, contacts: [] }, aRun()));
async function refresh(open: OpenWorkbook, language = 'en'): Promise<ReviewRun> {
  const run = await reviewIt(open);
  done(await writeReview(open.workbook, run, { wording: wordingFor(language), context: { ledgerSheet: 'Invoices', version: '0.1.0' } }, aRun()));
  return run;
}
function sheetOf(open: OpenWorkbook): SheetModel {
  const found = open.model.sheets.find(({ name }) => name === 'Templates' || name === 'Vorlagen');
  if (!found) throw new Error('There is no Templates sheet.');
  return found;
}
function rowOf(open: OpenWorkbook, code: string, language = 'en'): number {
  const { cells } = sheetOf(open);
  for (let row = FIRST; row < cells.rowCount; row += 1) if (cells.value(row, CODE) === code && cells.value(row, LANGUAGE) === language) return row;
  throw new Error(`There is no row for ${code}.`);
}
const cell = (open: OpenWorkbook, code: string, column: number): HostValue => sheetOf(open).cells.value(rowOf(open, code), column) as HostValue;
const type = (open: OpenWorkbook, code: string, column: number, value: HostValue): void => sheetOf(open).cells.setValue(rowOf(open, code), column, value);

const first = ENGLISH.get('en')?.['first-reminder'] ?? { subject: '', body: '' };

test('made from the built-in letters, and a second run changes nothing at all', async () => {
  const open = bench();
  await refresh(open);
  expect([STATE, VERSION, SUBJECT].map((column) => cell(open, 'first-reminder', column))).toEqual(['Built-in text', builtInVersion(first), first.subject]);
  expect(String(cell(open, 'first-reminder', TEXT))).toBe(first.body.trim());
  const before = JSON.stringify(pictureOfSheet(open.model, sheetOf(open)));
  expect((await refresh(open)).texts.mistakes).toEqual([]);
  expect(JSON.stringify(pictureOfSheet(open.model, sheetOf(open)))).toBe(before);
});

test('what she writes is what the next letter says, named by its own version; emptied, the built-in text is back', async () => {
  const open = bench();
  const builtIn = (await refresh(open)).letters[0];
  type(open, 'first-reminder', TEXT, 'Hello {{customerName}},\n\nplease pay {{total}}.\n\n{{invoiceTable}}');
  const edited = (await refresh(open)).letters[0];
  expect(edited.text).toMatch(/^Hello Alder Ltd,\n\nplease pay EUR 100\.00\.\n\nInvoice /);
  expect(edited.subject).toBe(builtIn.subject);
  expect(edited.template).not.toBe(builtIn.template);
  expect(edited.template).toContain(versionOf({ subject: first.subject, body: 'Hello {{customerName}},\n\nplease pay {{total}}.\n\n{{invoiceTable}}' }));
  expect([STATE, VERSION].map((column) => cell(open, 'first-reminder', column))).toEqual(['Yours', versionOf({ subject: first.subject, body: 'Hello {{customerName}},\n\nplease pay {{total}}.\n\n{{invoiceTable}}' })]);
  // Still hers after any number of runs.
  expect((await refresh(open)).letters[0].text).toBe(edited.text);
  type(open, 'first-reminder', TEXT, '');
  expect((await refresh(open)).letters[0].text).toBe(builtIn.text);
  expect(cell(open, 'first-reminder', STATE)).toBe('Built-in text');
  expect(cell(open, 'first-reminder', TEXT)).toBe(first.body.trim());
});

test('a mistake is told beside it with its place and the nearest right name; the built-in text is used; her words stay', async () => {
  const open = bench();
  const builtIn = (await refresh(open)).letters[0];
  type(open, 'first-reminder', TEXT, 'Dear {{customerName}},\n\nplease pay {{totl}}.');
  type(open, 'first-reminder', SUBJECT, 'Pay {{#if}}');
  const run = await refresh(open);
  expect(run.letters[0].text).toBe(builtIn.text);
  const told = String(cell(open, 'first-reminder', STATE));
  expect(told).toContain('Text, line 3, place 14: There is no field "totl" here. Did you mean "total"?');
  expect(told).toContain('Subject, line 1');
  expect(told).toContain('The built-in text is used meanwhile.');
  expect(cell(open, 'first-reminder', TEXT)).toBe('Dear {{customerName}},\n\nplease pay {{totl}}.');
  expect(run.ledger.problems.filter(({ sheet }) => sheet === 'Templates')).toHaveLength(2);
  expect(run.ledger.problems.some(({ message }) => message.includes(`row ${rowOf(open, 'first-reminder') + 1} of the sheet "Templates"`))).toBe(true);
  expect((await reviewIt(open)).ledger.problems.filter(({ sheet }) => sheet === 'Templates')).toHaveLength(2);
});

test('a built-in text of an earlier version gives way to the present one; hers does not', async () => {
  const open = bench();
  await refresh(open);
  const older = { subject: 'An older subject {{invoiceNumber}}', body: 'An older text' };
  type(open, 'second-reminder', SUBJECT, older.subject);
  type(open, 'second-reminder', TEXT, older.body);
  type(open, 'second-reminder', VERSION, builtInVersion(older));
  await refresh(open);
  expect(cell(open, 'second-reminder', SUBJECT)).toBe(ENGLISH.get('en')?.['second-reminder'].subject);
  expect(cell(open, 'second-reminder', STATE)).toBe('Built-in text');
});

test('sheets in another language keep her text', async () => {
  const open = bench();
  await refresh(open);
  type(open, 'first-reminder', TEXT, 'Mine {{total}}');
  await refresh(open, 'de');
  expect([STATE, TEXT].map((column) => cell(open, 'first-reminder', column))).toEqual(['Ihr Text', 'Mine {{total}}']);
  expect((await refresh(open)).letters[0].text).toBe('Mine EUR 100.00');
});

test('a row that names no letter is told, and nothing hostile in a cell does more than print', () => {
  const heads = ['Code', 'Letter', 'Language', 'In use', 'Version', 'Subject', 'Text'];
  const texts = readTemplateRows([heads, ['no-such', '', 'en', '', '', 'x', 'y'], ['__proto__', '', 'en', '', '', 'x', 'y'], ['first-reminder', '', 'xx', '', '', 'x', ''], ['first-reminder', '', 'English', '', '', '{{constructor.constructor "x"}}', '{{{total}}}'], [null, true, 3, '', '', '', '']], 5);
  const { shelf, mistakes } = withEdits(ENGLISH, texts);
  expect(shelf.get('en')?.['first-reminder']).toEqual(first);
  expect(new Set(mistakes.map(({ row }) => row))).toEqual(new Set([6, 7, 8, 9]));
  expect(readTemplateRows([['nothing', 'here']], 1)).toEqual([]);
  const filled: StandingText = { row: 6, stands: { letter: 'first-reminder', language: 'en' }, letter: 'first-reminder', language: 'en', subject: first.subject, body: first.body.trim(), version: builtInVersion(first) };
  expect([isHers(filled, first), isHers({ ...filled, subject: 'x' }, first), isHers({ ...filled, subject: '', body: '' }, first), isHers({ ...filled, version: 'abc' }, first), isHers({ ...filled, version: 'abc' }, null)]).toEqual([false, true, false, false, true]);
});

test('the fields stand under the texts, each with an example or what to write, and are read as no letter', async () => {
  const open = bench();
  const run = await refresh(open);
  const { cells } = sheetOf(open);
  const rows = Array.from({ length: cells.rowCount }, (_, row) => [0, 1, 2, 3].map((column) => cells.value(row, column)));
  expect(rows).toContainEqual(['{{grandTotal}}', 'EUR 1,327.70', 'letters', 'The sum asked for with interest and fees; without any, the same as total.']);
  expect(rows).toContainEqual(['{{#if several}}…{{/if}}', '', 'plans', 'Whether there is more than one payment.']);
  expect(rows).toContainEqual(['{{#each invoices}}{{charges}}{{/each}}', 'EUR 43.20', 'letters', 'Interest and fee on it, with the currency; empty when there are none.']);
  expect(rows.filter(([write, , , about]) => String(write).startsWith('{{') && about === '')).toEqual([]);
  const again = await refresh(open, 'de');
  expect([run.texts.mistakes, again.texts.mistakes, (await refresh(open)).texts.mistakes]).toEqual([[], [], []]);
  expect(again.texts.standing?.texts.every(({ letter }) => letter !== null)).toBe(true);
});

test('a text of hers that grows too long is told at its list, and the built-in text is used', async () => {
  const open = openWorkbook([aSheet('Invoices', [
    ['Customer', 'Invoice number', 'Invoice date', 'Due date', 'Open balance', 'Currency'],
    ...Array.from({ length: 400 }, (_, index) => ['Alder Ltd', `INV-${index}`, day(2026, 8, 1), day(2026, 9, 25), 100, 'EUR']),
  ])]);
  await refresh(open);
  type(open, 'first-reminder', TEXT, `Dear all,\n{{#each invoices}}${'{{number}} of a long line that she pasted. '.repeat(60)}{{/each}}`);
  const run = await refresh(open);
  expect(run.letters.map(({ text }) => text.slice(0, 16))).toEqual(['Dear Alder Ltd,\n']);
  expect(run.texts.mistakes).toMatchObject([{ part: 'body', problem: { line: 2, column: 1, message: expect.stringMatching(/^A letter grew past 500000 characters/) as string } }]);
  expect(String(cell(open, 'first-reminder', STATE))).toContain('The built-in text is used meanwhile.');
  expect(run.ledger.problems.filter(({ sheet }) => sheet === 'Templates')).toHaveLength(1);
});

test('changed in the pane: tried on a real account with its mistakes told, kept in its row, and taken back', async () => {
  const open = bench();
  const before = await reviewIt(open);
  const [letter] = before.letters;
  expect(textOf(before, letter).used).toEqual(textOf(before, letter).builtIn);
  expect(tryText(before, letter, { subject: 'Hello {{custmerName}}', body: '{{#if total}}' })).toMatchObject({ is: 'mistakes', mistakes: [{ part: 'subject', line: 1, column: 9, message: expect.stringContaining('customerName') as string }, { part: 'body', line: 1 }] });
  expect(tryText(before, letter, { subject: 'Hello {{customerName}}', body: '' })).toMatchObject({ is: 'letter', letter: { subject: 'Hello Alder Ltd' } });
  const request = { letter: letter.letter, language: 'en', wording: wordingFor('en'), again: { today: AS_OF, contacts: [] } };
  const after = done(await keepText(open.workbook, before, { ...request, text: { subject: '=Hello {{customerName}}', body: textOf(before, letter).builtIn.body } }, aRun()));
  expect(after.letters.map(({ subject }) => subject)).toEqual(['=Hello Alder Ltd', '=Hello Birch']);
  expect([STATE, SUBJECT].map((column) => cell(open, 'first-reminder', column))).toEqual(['Yours', '=Hello {{customerName}}']);
  type(open, 'second-reminder', SUBJECT, 'hers in the cell');
  const second = done(await keepText(open.workbook, after, { ...request, text: { subject: 'Two', body: '{{invoiceTable}}' } }, aRun()));
  expect([second.letters[0].subject, cell(open, 'first-reminder', SUBJECT), cell(open, 'second-reminder', SUBJECT)]).toEqual(['Two', 'Two', 'hers in the cell']);
  const back = done(await keepText(open.workbook, second, { ...request, text: null }, aRun()));
  expect(back.letters[0].subject).toBe(letter.subject);
  expect([STATE, SUBJECT].map((column) => cell(open, 'first-reminder', column))).toEqual(['Built-in text', first.subject]);
  expect((await refresh(open)).letters[0].template).toBe(letter.template);
});
