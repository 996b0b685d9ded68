/** Decides what a template may be: text, fields, conditions, lists and one table, and nothing else that Handlebars knows. It renders nothing. */
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base';
import type { Block, Mustache, Path, Program, Statement, SyntaxNode } from 'handlebars/dist/cjs/handlebars/compiler/base';
import { findBrokenTag } from './broken-tag';
import { fieldAt, fieldNames, nearestName } from './template-fields';
import type { TemplateField, TemplateFields } from './template-fields';

/** What is wrong in a template and where; line and column count from 1. */
export interface TemplateProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A template taken apart. "table" stands at the top level only, and at most once. */
export type TemplateNode =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'field'; readonly path: readonly string[] }
  | { readonly is: 'if'; readonly path: readonly string[]; readonly then: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] }
  | { readonly is: 'each'; readonly path: readonly string[]; readonly item: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] }
  | { readonly is: 'table' };

export interface TemplateLanguage {
  readonly fields: TemplateFields;
  /** Name of the block that prints the table of documents; null where there is none, as in a subject. */
  readonly table: string | null;
}

/** A cell of Excel holds 32,767 characters; a letter of this length is already four pages. */
export const MOST_CHARACTERS = 20_000;
export const MOST_TAGS = 500;
export const MOST_DEPTH = 10;

/** The template as nodes, or every problem in it. Never throws, whatever the text. */
export function parseTemplate(source: string, language: TemplateLanguage): { readonly nodes: readonly TemplateNode[]; readonly problems: readonly TemplateProblem[] } {
  const tooLarge = sizeProblem(source);
  if (tooLarge) return { nodes: [], problems: [tooLarge] };
  let program: Program;
  try {
    program = parse(source);
  } catch {
    // The parser's own message speaks of tokens; the tag that broke it is found again, so that a person is told where and what.
    return { nodes: [], problems: [findBrokenTag(source)] };
  }
  const reading: Reading = { language, problems: [], tables: 0 };
  const nodes = readProgram(program, language.fields, 0, reading);
  return { nodes, problems: reading.problems };
}

function sizeProblem(source: string): TemplateProblem | null {
  if (source.length > MOST_CHARACTERS) {
    return { line: 1, column: 1, message: `This template has ${source.length} characters; the most is ${MOST_CHARACTERS}. Shorten it.` };
  }
  if (source.split('{{').length - 1 > MOST_TAGS) return { line: 1, column: 1, message: `This template has more than ${MOST_TAGS} fields and conditions. Use fewer.` };
  return null;
}

interface Reading {
  readonly language: TemplateLanguage;
  readonly problems: TemplateProblem[];
  tables: number;
}

function complain(reading: Reading, node: SyntaxNode, message: string): void {
  reading.problems.push({ line: node.loc.start.line, column: node.loc.start.column + 1, message });
}

function readProgram(program: Program | undefined, fields: TemplateFields, depth: number, reading: Reading): TemplateNode[] {
  return (program?.body ?? []).flatMap((statement) => readStatement(statement, fields, depth, reading));
}

function readStatement(statement: Statement, fields: TemplateFields, depth: number, reading: Reading): TemplateNode[] {
  switch (statement.type) {
    case 'ContentStatement':
      return statement.value === '' ? [] : [{ is: 'text', text: statement.value }];
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return readField(statement, fields, depth, reading);
    case 'BlockStatement':
      return readBlock(statement, fields, depth, reading);
    case 'PartialStatement':
    case 'PartialBlockStatement':
      complain(reading, statement, 'A letter cannot include another template with {{> …}}. Write the text here.');
      return [];
    default:
      complain(reading, statement, 'A letter knows fields, {{#if}}, {{#unless}}, {{#each}} and comments only. Remove this.');
      return [];
  }
}

function readField(node: Mustache, fields: TemplateFields, depth: number, reading: Reading): TemplateNode[] {
  if (!node.escaped) {
    complain(reading, node, 'A field is written with two braces, {{field}}, and without "&". Every value is made safe for the letter.');
    return [];
  }
  const path = plainPath(node.path, reading);
  if (!path) return [];
  if (node.params.length > 0 || node.hash) {
    complain(reading, node, `Between the braces stands one name only, such as {{${path.join('.')}}}.`);
    return [];
  }
  if (path.length === 1 && path[0] === reading.language.table) return readTable(node, depth, reading);
  const field = knownField(node.path, path, fields, reading);
  if (!field) return [];
  if (field.kind === 'text') return [{ is: 'field', path }];
  complain(reading, node, howToUse(path.join('.'), field));
  return [];
}

function howToUse(name: string, field: Exclude<TemplateField, { kind: 'text' }>): string {
  if (field.kind === 'flag') return `"${name}" is yes or no and cannot be printed. Ask about it: {{#if ${name}}}…{{/if}}.`;
  if (field.kind === 'list') return `"${name}" is a list. Go through it: {{#each ${name}}}…{{/each}}.`;
  return `"${name}" is several fields. Name one of them: ${fieldNames(field.fields, `${name}.`).join(', ')}.`;
}

function readTable(node: SyntaxNode, depth: number, reading: Reading): TemplateNode[] {
  reading.tables += 1;
  if (depth > 0) complain(reading, node, 'The table of invoices stands by itself, not inside a condition or a list. Move it out.');
  else if (reading.tables > 1) complain(reading, node, 'The table of invoices can stand in a letter once. Remove the second one.');
  return depth > 0 ? [] : [{ is: 'table' }];
}

function readBlock(node: Block, fields: TemplateFields, depth: number, reading: Reading): TemplateNode[] {
  const kind = node.path.original;
  if (kind !== 'if' && kind !== 'unless' && kind !== 'each') {
    complain(reading, node, `A letter has no block "${String(kind).slice(0, 40)}". It knows {{#if field}}, {{#unless field}} and {{#each list}}.`);
    return [];
  }
  if (depth >= MOST_DEPTH) {
    complain(reading, node, `Conditions are nested more than ${MOST_DEPTH} deep here. Make it simpler.`);
    return [];
  }
  const blockParams = node.program?.blockParams ?? node.inverse?.blockParams;
  if (node.params.length !== 1 || node.hash || blockParams) {
    complain(reading, node, `After {{#${kind} stands one name only, such as {{#${kind} ${kind === 'each' ? 'invoices' : 'contactName'}}}.`);
    return [];
  }
  const path = plainPath(node.params[0], reading);
  const field = path && knownField(node.params[0], path, fields, reading);
  if (!path || !field) return [];
  if (field.kind === 'group' || (kind === 'each' && field.kind !== 'list')) {
    complain(reading, node, field.kind === 'group' ? howToUse(path.join('.'), field) : `"${path.join('.')}" is not a list. Use {{#if}} to ask about it.`);
    return [];
  }
  const main = readProgram(node.program, kind === 'each' && field.kind === 'list' ? field.fields : fields, depth + 1, reading);
  const other = readProgram(node.inverse, fields, depth + 1, reading);
  if (kind === 'each') return [{ is: 'each', path, item: main, otherwise: other }];
  return [kind === 'if' ? { is: 'if', path, then: main, otherwise: other } : { is: 'if', path, then: other, otherwise: main }];
}

/** The parts of a path written plainly with dots: no "../", no "@", no brackets, no literal. */
function plainPath(expression: Path, reading: Reading): readonly string[] | null {
  const { parts } = expression;
  const plain = expression.type === 'PathExpression' && !expression.data && expression.depth === 0 && parts && parts.length > 0
    && parts.every((part) => /^[A-Za-z][A-Za-z0-9]*$/.test(part)) && expression.original === parts.join('.');
  if (plain) return parts;
  complain(reading, expression, 'Only a field by its name can stand here: letters and digits, such as {{customerName}}.');
  return null;
}

function knownField(at: SyntaxNode, path: readonly string[], fields: TemplateFields, reading: Reading): TemplateField | null {
  const field = fieldAt(fields, path);
  if (field) return field;
  const wrong = path.join('.');
  const names = fieldNames(fields);
  if (reading.language.table && fields === reading.language.fields) names.push(reading.language.table);
  const nearest = nearestName(wrong, names);
  complain(reading, at, `There is no field "${wrong.slice(0, 60)}" here. ${nearest ? `Did you mean "${nearest}"?` : `The fields are: ${names.join(', ')}.`}`);
  return null;
}
