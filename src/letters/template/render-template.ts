/** Turns a checked template into functions that print it as text or as HTML. No code is made from text, so a template can do nothing but print what it is given. */
import { encodeHtml } from './encode';
import { parseTemplate } from './parse-template';
import type { TemplateLanguage, TemplateNode, TemplateProblem } from './parse-template';
import type { TemplateValue, TemplateValues } from './template-fields';

/** Prints with the values given. Throws TemplateOutputTooLong past MOST_OUTPUT characters. */
export type Print = (values: TemplateValues) => string;

/** A stretch of a template, both ways. In HTML, text and values are encoded; line breaks are still "\n". */
export interface TemplatePart {
  readonly text: Print;
  readonly html: Print;
}

/** A template ready to print: what comes before its table and what after. `after` is null where it has no table. */
export interface Template {
  readonly source: string;
  readonly before: TemplatePart;
  readonly after: TemplatePart | null;
  /** The fields and lists that it asks for, each once. */
  readonly uses: readonly string[];
}

export type TemplateReading = { readonly is: 'template'; readonly template: Template } | { readonly is: 'problems'; readonly problems: readonly TemplateProblem[] };

export const MOST_OUTPUT = 500_000;

/** A template went through so long a list that nobody would read the letter. */
export class TemplateOutputTooLong extends Error {
  constructor() {
    super(`A letter grew past ${MOST_OUTPUT} characters. List fewer fields for each invoice, or use {{invoiceTable}}.`);
  }
}

/** Reads a template once; keep the result. Never throws. */
export function readTemplate(source: string, language: TemplateLanguage): TemplateReading {
  const { nodes, problems } = parseTemplate(source, language);
  if (problems.length > 0) return { is: 'problems', problems };
  const table = nodes.findIndex((node) => node.is === 'table');
  const before = table < 0 ? nodes : nodes.slice(0, table);
  return { is: 'template', template: { source, before: partOf(before), after: table < 0 ? null : partOf(nodes.slice(table + 1)), uses: [...new Set(nodes.flatMap(usedBy))] } };
}

/** Names at the top: inside a list, names are those of its items. */
function usedBy(node: TemplateNode): readonly string[] {
  switch (node.is) {
    case 'field': return [node.path[0]];
    case 'if': return [node.path[0], ...node.then.flatMap(usedBy), ...node.otherwise.flatMap(usedBy)];
    case 'each': return [node.path[0], ...node.otherwise.flatMap(usedBy)];
    default: return [];
  }
}

function partOf(nodes: readonly TemplateNode[]): TemplatePart {
  const unchanged = (value: string): string => value;
  return { text: printerOf(nodes, unchanged), html: printerOf(nodes, encodeHtml) };
}

type Encode = (value: string) => string;

function printerOf(nodes: readonly TemplateNode[], encode: Encode): Print {
  const printers = nodes.map((node) => nodePrinter(node, encode));
  return (values) => {
    let out = '';
    for (const printer of printers) {
      out += typeof printer === 'string' ? printer : printer(values);
      if (out.length > MOST_OUTPUT) throw new TemplateOutputTooLong();
    }
    return out;
  };
}

function nodePrinter(node: TemplateNode, encode: Encode): string | Print {
  switch (node.is) {
    case 'text':
      return encode(node.text);
    case 'field': {
      const valueOf = getter(node.path);
      return (values) => {
        const value = valueOf(values);
        return typeof value === 'string' ? encode(value) : '';
      };
    }
    case 'if': {
      const valueOf = getter(node.path);
      const then = printerOf(node.then, encode);
      const otherwise = printerOf(node.otherwise, encode);
      return (values) => (holds(valueOf(values)) ? then(values) : otherwise(values));
    }
    case 'each':
      return eachPrinter(node, encode);
    case 'table':
      return '';
  }
}

function eachPrinter(node: Extract<TemplateNode, { is: 'each' }>, encode: Encode): Print {
  const valueOf = getter(node.path);
  const item = printerOf(node.item, encode);
  const otherwise = printerOf(node.otherwise, encode);
  return (values) => {
    const list = valueOf(values);
    if (!Array.isArray(list) || list.length === 0) return otherwise(values);
    let out = '';
    for (const one of list as readonly TemplateValues[]) {
      out += item(one);
      if (out.length > MOST_OUTPUT) throw new TemplateOutputTooLong();
    }
    return out;
  };
}

/** As Handlebars asks: an empty text, an empty list, false and nothing do not hold. */
function holds(value: TemplateValue): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** Own properties only: what a prototype offers is no value of a letter. */
function getter(path: readonly string[]): (values: TemplateValues) => TemplateValue {
  const own = (values: TemplateValues, name: string): TemplateValue => (Object.prototype.hasOwnProperty.call(values, name) ? values[name] : null);
  if (path.length === 1) return (values) => own(values, path[0]);
  return (values) => {
    let at: TemplateValue = values;
    for (const name of path) {
      if (typeof at !== 'object' || at === null || Array.isArray(at)) return null;
      at = own(at as TemplateValues, name);
    }
    return at;
  };
}
