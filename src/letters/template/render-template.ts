/** Turns a checked template into functions that print it as text. No code is made from text, so a template can do nothing but print what it is given. */
import { parseTemplate } from './parse-template';
import type { TemplateLanguage, TemplateNode, TemplateProblem } from './parse-template';
import type { TemplateValue, TemplateValues } from './template-fields';

/** Prints as plain text with the values given. Throws TemplateOutputTooLong past the characters that reading the template allowed. */
export type Print = (values: TemplateValues) => string;

/** A template ready to print: what comes before its table and what after. `after` is null where it has no table. */
export interface Template {
  readonly source: string;
  readonly before: Print;
  readonly after: Print | null;
  /** The fields and lists that it asks for, each once. */
  readonly uses: readonly string[];
}

export type TemplateReading = { readonly is: 'template'; readonly template: Template } | { readonly is: 'problems'; readonly problems: readonly TemplateProblem[] };

export const MOST_OUTPUT = 500_000;

/** A template went through so long a list that nobody would read the letter. */
export class TemplateOutputTooLong extends Error {
  constructor() {
    super(`A letter grew past ${MOST_OUTPUT} characters.`);
  }
}

/** Reads a template once; keep the result. Never throws. What it prints has at most `most` characters a stretch: Infinity is for texts of our own. */
export function readTemplate(source: string, language: TemplateLanguage, most = MOST_OUTPUT): TemplateReading {
  const { nodes, problems } = parseTemplate(source, language);
  if (problems.length > 0) return { is: 'problems', problems };
  const table = nodes.findIndex((node) => node.is === 'table');
  const before = table < 0 ? nodes : nodes.slice(0, table);
  return { is: 'template', template: { source, before: printerOf(before, most), after: table < 0 ? null : printerOf(nodes.slice(table + 1), most), uses: [...new Set(nodes.flatMap(usedBy))] } };
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

function printerOf(nodes: readonly TemplateNode[], most: number): Print {
  const printers = nodes.map((node) => nodePrinter(node, most));
  return (values) => {
    let out = '';
    for (const printer of printers) {
      out += typeof printer === 'string' ? printer : printer(values);
      if (out.length > most) throw new TemplateOutputTooLong();
    }
    return out;
  };
}

function nodePrinter(node: TemplateNode, most: number): string | Print {
  switch (node.is) {
    case 'text':
      return node.text;
    case 'field': {
      const valueOf = getter(node.path);
      return (values) => {
        const value = valueOf(values);
        return typeof value === 'string' ? value : '';
      };
    }
    case 'if': {
      const valueOf = getter(node.path);
      const then = printerOf(node.then, most);
      const otherwise = printerOf(node.otherwise, most);
      return (values) => (holds(valueOf(values)) ? then(values) : otherwise(values));
    }
    case 'each':
      return eachPrinter(node, most);
    case 'table':
      return '';
  }
}

function eachPrinter(node: Extract<TemplateNode, { is: 'each' }>, most: number): Print {
  const valueOf = getter(node.path);
  const item = printerOf(node.item, most);
  const otherwise = printerOf(node.otherwise, most);
  return (values) => {
    const list = valueOf(values);
    if (!Array.isArray(list) || list.length === 0) return otherwise(values);
    let out = '';
    for (const one of list as readonly TemplateValues[]) {
      out += item(one);
      if (out.length > most) throw new TemplateOutputTooLong();
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
