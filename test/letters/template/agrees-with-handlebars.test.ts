/** The safe engine prints what Handlebars itself would, for every template of its smaller language. */
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { encodeHtml } from '../../../src/letters/template/encode';
import { readTemplate } from '../../../src/letters/template/render-template';
import type { TemplateFields, TemplateValues } from '../../../src/letters/template/template-fields';

const FIELDS: TemplateFields = {
  name: { kind: 'text', example: '' },
  total: { kind: 'text', example: '' },
  late: { kind: 'flag' },
  company: { kind: 'group', fields: { phone: { kind: 'text', example: '' }, closed: { kind: 'flag' } } },
  rows: { kind: 'list', fields: { number: { kind: 'text', example: '' }, paid: { kind: 'flag' } } },
};

const TEXTS = ['name', 'total', 'company.phone'];
const CONDITIONS = ['name', 'late', 'company.closed', 'rows'];

const space = fc.constantFrom('', ' ', '\n', '\n\n', '  \n', '\r\n', '\t');
const strip = fc.constantFrom('', '', '', '~');
const literal = fc.oneof(space, fc.constantFrom('Dear ', 'x', ' } ', '{ ', 'é', '😀', 'a\nb', '\\ ', '.', ' {{! note }} ', '{{!-- a {{b}} c --}}', '\\{{name}} '));

/** Templates of the language, over the fields that can be named at their place. */
function templates(texts: readonly string[], conditions: readonly string[], depth: number): fc.Arbitrary<string> {
  const field = fc.tuple(fc.constantFrom(...texts), strip, strip, fc.constantFrom('', ' ')).map(([name, left, right, pad]) => `{{${left}${pad}${name}${pad}${right}}}`);
  const leaf = fc.oneof(literal, field);
  if (depth === 0) return fc.array(leaf, { maxLength: 4 }).map((parts) => parts.join(''));
  const inner = templates(texts, conditions, depth - 1);
  const item = templates(['number'], ['paid', 'number'], depth - 1);
  const tags = fc.array(strip, { minLength: 6, maxLength: 6 });
  const condition = fc.tuple(fc.constantFrom('if', 'unless'), fc.constantFrom(...conditions), inner, inner, fc.constantFrom('none', 'else', 'chain'), tags).map(([kind, name, then, other, form, s]) => {
    const middle = form === 'none' ? '' : form === 'else' ? `{{${s[2]}else${s[3]}}}${other}` : `{{${s[2]}else if ${conditions[0]}${s[3]}}}${other}`;
    return `{{${s[0]}#${kind} ${name}${s[1]}}}${then}${middle}{{${s[4]}/${kind}${s[5]}}}`;
  });
  const choices = [leaf, leaf, condition];
  if (conditions.includes('rows')) {
    choices.push(fc.tuple(item, inner, fc.boolean(), tags).map(([body, none, hasElse, s]) => `{{${s[0]}#each rows${s[1]}}}${body}${hasElse ? `{{else}}${none}` : ''}{{${s[4]}/each${s[5]}}}`));
  }
  return fc.array(fc.oneof(...choices), { maxLength: 5 }).map((parts) => parts.join(''));
}

const text = fc.oneof(fc.constantFrom('', 'Acme & Söhne', '<script>alert(1)</script>', '{{total}}', '=cmd|', '0', 'a\nb'), fc.string({ maxLength: 6 }));
const values: fc.Arbitrary<TemplateValues> = fc.record({
  name: text,
  total: text,
  late: fc.boolean(),
  company: fc.record({ phone: text, closed: fc.boolean() }),
  rows: fc.array(fc.record({ number: text, paid: fc.boolean() }), { maxLength: 3 }),
});

function ours(source: string): (values: TemplateValues) => string {
  const reading = readTemplate(source, { fields: FIELDS, table: null });
  if (reading.is !== 'template') throw new Error(JSON.stringify(reading.problems));
  return reading.template.before;
}

test('as text, every template of the language prints what Handlebars prints', () => {
  let withBlocks = 0;
  fc.assert(
    fc.property(templates(TEXTS, CONDITIONS, 3), values, (source, given) => {
      if (source.includes('{{#') || source.includes('{{~#')) withBlocks += 1;
      expect(ours(source)(given)).toBe(Handlebars.compile(source, { noEscape: true })(given));
    }),
    { numRuns: 300 },
  );
  expect(withBlocks).toBeGreaterThan(60);
});

test('encoded for HTML as a whole, the text has its values as Handlebars encodes them', () => {
  fc.assert(
    fc.property(templates(TEXTS, CONDITIONS, 2), values, (source, given) => {
      expect(encodeHtml(ours(source)(given))).toBe(Handlebars.compile(source)(given));
    }),
    { numRuns: 150 },
  );
});
