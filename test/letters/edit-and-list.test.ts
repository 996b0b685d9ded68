/** A letter changed by hand, and the list for a mail merge: what she wrote is what leaves, and no cell of the list is a formula. */
import * as fc from 'fast-check';
import { editedLetter } from '../../src/letters/edit-letter';
import { MERGE_COLUMNS, csvField, mergeList, type MergeColumn } from '../../src/letters/merge-list';
import { day } from '../a/book';
import { aLedger, reviewedOf } from '../a/desk';

const [letter] = reviewedOf(aLedger(), day('2026-09-30')).letters;
const headings = Object.fromEntries(MERGE_COLUMNS.map((column) => [column, column])) as Record<MergeColumn, string>;

test('the table stays a table while its lines are untouched; everything else is her text', () => {
  const edited = editedLetter(letter, { subject: 'A\r\nBcc: x@example.com', text: letter.text.replace('Dear', 'Good morning') });
  expect(edited.subject).toBe('A Bcc: x@example.com');
  expect(edited.text).toMatch(/^Good morning/);
  expect(edited.html).toContain(/<table[\s\S]*<\/table>/.exec(letter.html)?.[0] ?? 'no table');
  expect(edited.html).toContain('Good morning');
  expect(edited.html).not.toContain('Dear');
  const changed = editedLetter(letter, { subject: '', text: letter.text.replace(/1003/g, '9999') });
  expect(changed.html).not.toContain('<table');
  expect(changed.html).toContain('9999');
  expect(editedLetter(letter, { subject: letter.subject, text: letter.text }).text).toBe(letter.text);
});

test('whatever she types, no tag and no control character is hers to make', () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => {
    const { html, text: kept } = editedLetter(letter, { subject: text, text });
    expect(html.replace(/<\/?(div|p|br|table|thead|tbody|tfoot|tr|th|td)\b[^<>]*>/g, '')).not.toContain('<');
    expect(kept).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
  }));
});

test('the list: one line a letter, quoted, exact amounts, nothing that a spreadsheet runs', () => {
  const hostile = { ...letter, customerName: '=HYPERLINK("http://x")', subject: 'He said "pay"', to: '+1@example.com' };
  const [heads, line, rest] = mergeList([{ letter: hostile, file: 'a.eml', stage: 'First reminder' }], headings).slice(1).split('\r\n');
  expect(heads).toBe(MERGE_COLUMNS.map((column) => `"${column}"`).join(','));
  expect(line).toContain('"\'=HYPERLINK(""http://x"")"');
  expect(line).toContain('"\'+1@example.com"');
  expect(line).toContain('"1284.50"');
  expect(line).toContain('"He said ""pay"""');
  expect(rest?.startsWith('\n') ?? false).toBe(false);
  fc.assert(fc.property(fc.string(), (text) => {
    const inside = csvField(text).slice(1, -1).replace(/""/g, '"');
    expect(/^-?\d+(\.\d+)?$/.test(inside) || !/^\s*[=+\-@|%\t\r]/.test(inside)).toBe(true);
  }));
});
