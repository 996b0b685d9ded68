/** What is not the small language is refused with its place and a sentence, and no template can hang or crash the reader. */
import fc from 'fast-check';
import { MOST_CHARACTERS, MOST_TAGS } from '../../../src/letters/template/parse-template';
import { MOST_OUTPUT, readTemplate, TemplateOutputTooLong } from '../../../src/letters/template/render-template';
import type { TemplateFields } from '../../../src/letters/template/template-fields';

const FIELDS: TemplateFields = {
  customerName: { kind: 'text', example: 'Harbour Foods Ltd' },
  several: { kind: 'flag' },
  company: { kind: 'group', fields: { phone: { kind: 'text', example: '' } } },
  invoices: { kind: 'list', fields: { number: { kind: 'text', example: '1042' } } },
};

function problems(source: string, table: string | null = 'invoiceTable'): string[] {
  const reading = readTemplate(source, { fields: FIELDS, table });
  return reading.is === 'problems' ? reading.problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`) : [];
}

test.each([
  ['Dear\n {{custmerName}}', '2:4 There is no field "custmerName" here. Did you mean "customerName"?'],
  ['{{invoicetable}}', '1:3 There is no field "invoicetable" here. Did you mean "invoiceTable"?'],
  ['{{constructor}}', '1:3 There is no field "constructor" here. The fields are: customerName, several, company.phone, invoices, invoiceTable.'],
  ['{{__proto__}}', '1:3 Only a field by its name can stand here'],
  ['{{customerName.constructor}}', '1:3 There is no field "customerName.constructor"'],
  ['{{company.toString}}', '1:3 There is no field "company.toString"'],
  ['{{{customerName}}}', '1:1 A field is written with two braces'],
  ['{{&customerName}}', '1:1 A field is written with two braces'],
  ['{{customerName 1}}', '1:1 Between the braces stands one name only'],
  ['{{customerName a=1}}', '1:1 Between the braces stands one name only'],
  ['{{lookup . "constructor"}}', '1:1 Between the braces stands one name only'],
  ['{{> header}}', '1:1 A letter cannot include another template'],
  ['{{#> header}}{{/header}}', '1:1 A letter cannot include another template'],
  ['{{* mark}}', '1:1 A letter knows fields'],
  ['{{#*inline "x"}}{{/inline}}', '1:1 A letter knows fields'],
  ['{{{{raw}}}}x{{{{/raw}}}}', '1:1 A letter has no block "raw"'],
  ['{{#with company}}{{/with}}', '1:1 A letter has no block "with"'],
  ['{{#several}}x{{/several}}', '1:1 A letter has no block "several"'],
  ['{{^several}}x{{/several}}', '1:1 A letter has no block "several"'],
  ['{{@root.customerName}}', '1:3 Only a field by its name can stand here'],
  ['{{../customerName}}', '1:3 Only a field by its name can stand here'],
  ['{{this}}', '1:3 Only a field by its name can stand here'],
  ['{{./customerName}}', '1:3 Only a field by its name can stand here'],
  ['{{company/phone}}', '1:3 Only a field by its name can stand here'],
  ['{{"customerName"}}', '1:3 Only a field by its name can stand here'],
  ['{{42}}', '1:3 Only a field by its name can stand here'],
  ['{{#if (several)}}x{{/if}}', '1:7 Only a field by its name can stand here'],
  ['{{#if several includeZero=true}}x{{/if}}', '1:1 After {{#if stands one name only'],
  ['{{#each invoices as |one|}}x{{/each}}', '1:1 After {{#each stands one name only'],
  ['{{#if}}x{{/if}}', '1:1 After {{#if stands one name only'],
  ['{{#each several}}x{{/each}}', '1:1 "several" is not a list'],
  ['{{#if company}}x{{/if}}', '1:1 "company" is several fields. Name one of them: company.phone.'],
  ['{{several}}', '1:1 "several" is yes or no and cannot be printed'],
  ['{{invoices}}', '1:1 "invoices" is a list'],
  ['{{#each invoices}}{{customerName}}{{/each}}', '1:21 There is no field "customerName" here. The fields are: number.'],
  ['{{#if several}}{{invoiceTable}}{{/if}}', '1:16 The table of invoices stands by itself'],
  ['{{invoiceTable}}\n{{invoiceTable}}', '2:1 The table of invoices can stand in a letter once'],
  ['a\nDear {{customerName', '2:6 These braces are never closed'],
  ['{{customerName\n{{several}}', '1:1 These braces are never closed'],
  ['a {{!-- b', '1:3 This comment is never closed'],
  ['x {{}} y', '1:3 Nothing stands between these braces'],
  ['{{#if several}}x', '1:1 {{#if …}} is never closed. Write {{/if}} where it ends.'],
  ['{{#if several}}\nx{{/unless}}', '2:2 {{/unless}} stands where {{/if}} was expected'],
  ['x{{/if}}', '1:2 {{/if}} ends something that was never begun'],
  ['x{{else}}y', '1:2 {{else}} stands outside any {{#if}}'],
  ['{{customer name!}}', '1:1 "{{customer name!}}" cannot be read'],
])('%s', (source, sentence) => {
  expect(problems(source)[0]).toContain(sentence);
});

test('a subject has no table', () => {
  expect(problems('{{invoiceTable}}', null)[0]).toContain('There is no field "invoiceTable" here.');
});

test('every problem is told at once, each at its place', () => {
  expect(problems('{{a1}}\n{{customerName}} {{{b1}}}\n{{#if c1}}{{/if}}').map((problem) => problem.split(' ')[0])).toEqual(['1:3', '2:18', '3:7']);
});

test('too long, too many tags, too deep', () => {
  expect(problems('x'.repeat(MOST_CHARACTERS + 1))[0]).toContain('Shorten it');
  expect(problems('{{customerName}}'.repeat(MOST_TAGS + 1))[0]).toContain('Use fewer');
  expect(problems('{{#if several}}'.repeat(30) + '{{/if}}'.repeat(30))[0]).toContain('Make it simpler');
});

test('output is capped', () => {
  const reading = readTemplate('{{#each invoices}}{{number}}{{/each}}', { fields: FIELDS, table: null });
  if (reading.is !== 'template') throw new Error('refused');
  const invoices = Array.from({ length: 200 }, () => ({ number: 'x'.repeat(MOST_OUTPUT / 100) }));
  expect(() => reading.template.before({ invoices })).toThrow(TemplateOutputTooLong);
});

test('a prototype offers no value', () => {
  const reading = readTemplate('[{{customerName}}]', { fields: FIELDS, table: null });
  if (reading.is !== 'template') throw new Error('refused');
  expect(reading.template.before(Object.create({ customerName: 'inherited' }) as Record<string, string>)).toBe('[]');
});

const shards = fc.constantFrom('{{', '}}', '{{{', '}}}', '{{{{', '}}}}', '{{#if several}}', '{{/if}}', '{{#each invoices}}', '{{/each}}', '{{else}}', '{{^}}', '~', '!', '!--', '--', '>', '#', '/', '@',
  '../', '[', ']', '(', ')', '|', 'as', '=', '"', '\\', '\n', ' ', 'customerName', 'constructor', '__proto__', 'this', '.', '*', '&', '\u0000', '\u202e', '💥', 'x');

test('no text makes the reader throw, hang or return both nothing and no problem', () => {
  fc.assert(
    fc.property(fc.array(shards, { maxLength: 40 }), (parts) => {
      const reading = readTemplate(parts.join(''), { fields: FIELDS, table: 'invoiceTable' });
      if (reading.is === 'problems') {
        for (const problem of reading.problems) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.column).toBeGreaterThanOrEqual(1);
          expect(problem.message).toMatch(/[.?!]$/);
        }
        expect(reading.problems.length).toBeGreaterThan(0);
      } else {
        expect(typeof reading.template.before({ customerName: 'x', several: true, invoices: [{ number: '1' }] })).toBe('string');
      }
    }),
    { numRuns: 5000 },
  );
});

test('long hostile texts are read or refused in well under a second', () => {
  const hostile = ['\n'.repeat(MOST_CHARACTERS), '{{customerName}}' + ' '.repeat(MOST_CHARACTERS - 40) + 'x', `{{${'a.'.repeat(9000)}b}}`, '{{#if several}}'.repeat(499), '\\'.repeat(19000) + '{{customerName}}',
    '{{!x}}' + ' \n'.repeat(9000) + 'x{{!y}}', `{{${'('.repeat(9000)}`, `{{${' '.repeat(19000)}x y z`, `{{!--${'-'.repeat(19000)}`, '{'.repeat(999)];
  const started = performance.now();
  for (const source of hostile) readTemplate(source, { fields: FIELDS, table: null });
  expect(performance.now() - started).toBeLessThan(3000);
});
