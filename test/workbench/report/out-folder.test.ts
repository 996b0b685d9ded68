/** The folder of a run: a whole result or none, nothing of an earlier run left, nothing of anybody else's touched. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canBeFolder, clearResults, writeRefusal, writeResults, wouldOverwrite } from '../../../src/workbench/report/out-folder';

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'dunwell-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const listed = (): string[] => readdirSync(folder, { recursive: true }).map(String).sort();
const files = { workbook: new Uint8Array([80, 75]), review: { asOf: '2026-01-01' }, letters: [{ file: 'letters/a-first-reminder.eml', text: 'Hello' }] };

test('a result is written whole', () => {
  writeResults(folder, files);
  expect(listed()).toEqual(['letters', 'letters/a-first-reminder.eml', 'review.json', 'workbook.xlsx']);
  expect(JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8'))).toEqual({ asOf: '2026-01-01' });
});

test('an earlier letter does not stay beside a later result', () => {
  writeResults(folder, files);
  writeResults(folder, { ...files, letters: [{ file: 'letters/b-first-reminder.eml', text: 'Hello' }] });
  expect(listed()).toEqual(['letters', 'letters/b-first-reminder.eml', 'review.json', 'workbook.xlsx']);
});

test('a refusal leaves nothing but its reason, and what is not ours', () => {
  writeResults(folder, files);
  writeFileSync(join(folder, 'notes.txt'), 'hers');
  writeRefusal(folder, { why: 'empty', message: 'The sheet is empty.' });
  expect(listed()).toEqual(['notes.txt', 'review.json']);
  expect(JSON.parse(readFileSync(join(folder, 'review.json'), 'utf8'))).toEqual({ refused: { why: 'empty', message: 'The sheet is empty.' } });
});

test('a letter that cannot be written leaves no workbook', () => {
  mkdirSync(join(folder, 'letters'));
  expect(() => writeResults(folder, { ...files, letters: [{ file: 'letters/no/such/place.eml', text: 'x' }] })).toThrow();
  expect(listed()).toEqual([]);
});

test('clearing a folder that is not there does nothing', () => {
  clearResults(join(folder, 'nowhere'));
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});

test('the ledger itself is never overwritten', () => {
  writeFileSync(join(folder, 'workbook.xlsx'), 'x');
  expect(wouldOverwrite(folder, [join(folder, '.', 'workbook.xlsx')])).toBe(true);
  expect(wouldOverwrite(folder, [join(folder, 'ledger.xlsx')])).toBe(false);
});

test('a folder below a file cannot be, and asking for it takes nothing away', () => {
  writeFileSync(join(folder, 'notes.txt'), 'hers');
  const below = join(folder, 'notes.txt', 'deep', 'out');
  expect([canBeFolder(below), canBeFolder(join(folder, 'deep', 'out')), canBeFolder(folder)]).toEqual([false, true, true]);
  clearResults(below);
  expect(listed()).toEqual(['notes.txt']);
});
