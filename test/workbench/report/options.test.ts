/** The command line: what it means, and that every mistake is named. */
import { parseOptions } from '../../../src/workbench/report/options';
import { day } from '../../a/book';

const mistake = (...words: string[]): string => {
  const parsed = parseOptions(words);
  return parsed.is === 'wrong' ? parsed.message : 'right';
};

test('every option is taken', () => {
  expect(parseOptions(['a.csv', '--sheet', 'Open items', '--payments', 'p.csv', '--customers', 'c.csv', '--as-of', '2012-12-31', '--policy', 'p.json', '--mapping', 'm.json', '--language', 'DE', '--out', 'x'])).toEqual({
    is: 'right',
    options: { ledger: 'a.csv', sheet: 'Open items', payments: 'p.csv', customers: 'c.csv', asOf: day('2012-12-31'), policyFile: 'p.json', mappingFile: 'm.json', language: 'de', out: 'x' },
  });
  expect(parseOptions(['--as-of=2012-12-31', 'a.csv'])).toMatchObject({ is: 'right', options: { ledger: 'a.csv', asOf: day('2012-12-31'), out: 'out' } });
});

test.each([
  [['a.csv', '--as-off', '2012-12-31'], 'There is no option --as-off.'],
  [['a.csv', '--as-of', '2012-02-30'], '"2012-02-30" is not a date in the form YYYY-MM-DD.'],
  [['a.csv', '--as-of', 'yesterday'], '"yesterday" is not a date in the form YYYY-MM-DD.'],
  [['a.csv', '--as-of'], 'The option --as-of needs a value.'],
  [['a.csv', '--as-of', '--out', 'x'], 'The option --as-of needs a value.'],
  [['a.csv', '--out='], 'The option --out needs a value.'],
  [['a.csv', '--out', 'x', '--out', 'y'], 'The option --out is given twice.'],
  [['a.csv', '--language', 'xx'], '"xx" is not one of the languages en, de, fr, es, nl, it.'],
  [['a.csv', 'b.csv'], 'Only one ledger can be read at a time; "b.csv" is one too many.'],
  [[], 'No ledger is named.'],
])('%j is wrong usage', (words, message) => {
  expect(mistake(...words)).toBe(message);
});

test('the folder is known even when the rest is wrong', () => {
  expect(parseOptions(['--nonsense', '--out', 'x'])).toMatchObject({ is: 'wrong', out: 'x', inputs: ['x'] });
});
