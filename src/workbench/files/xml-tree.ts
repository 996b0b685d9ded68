/** A small part's XML as a tree that knows where everything stands in the source, so that it can be changed in place and nothing else moves. It knows no vocabulary. */
import { decodeEntities, localName, XmlScanner } from './scan-xml';

export interface XmlElement {
  /** Without and with its prefix. */
  readonly name: string;
  readonly qualified: string;
  /** By name as written, decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** All text directly inside, decoded. */
  text: string;
  /** Offsets of the whole element and, when it is not self-closing, of what is inside. */
  readonly start: number;
  end: number;
  readonly innerStart: number;
  innerEnd: number;
  readonly empty: boolean;
}

function attributesOf(source: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) found.set(match[1]!, decodeEntities(match[2] ?? match[3] ?? ''));
  return found;
}

/** Parses a whole document; throws `XmlFault`. */
export function parseXml(source: string): XmlElement {
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  const scanner = new XmlScanner({
    open(name, attributes, tag) {
      const element: XmlElement = { name, qualified: tag.qualified, attributes: attributesOf(attributes), children: [], text: '', start: tag.from, end: tag.to, innerStart: tag.to, innerEnd: tag.to, empty: tag.empty };
      open[open.length - 1]?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close(_name, tag) {
      const element = open.pop()!;
      element.end = tag.to;
      if (!element.empty) element.innerEnd = tag.from;
    },
    text(text) {
      const element = open[open.length - 1];
      if (element) element.text += text;
    },
  });
  scanner.push(source);
  scanner.end();
  return root!;
}

/** First child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((element) => element.name === name);
}

/** All children of that name. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** The child at the end of a path of names. */
export function at(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => child(element, name), parent);
}

/** Every element below (and including) `parent`, in document order. */
export function* everyElement(parent: XmlElement): Iterable<XmlElement> {
  yield parent;
  for (const below of parent.children) yield* everyElement(below);
}

/** An attribute by its name without prefix. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  const plain = element.attributes.get(name);
  if (plain !== undefined) return plain;
  for (const [qualified, value] of element.attributes) if (localName(qualified) === name && !qualified.startsWith('xmlns')) return value;
  return undefined;
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const value = attribute(element, name);
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** An xsd:boolean; `otherwise` where it is not written. */
export function flagAttribute(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** Changes to a source text, gathered and then applied at once; places are those of the source. */
export class TextPatch {
  private readonly changes: { readonly from: number; readonly to: number; readonly text: string }[] = [];

  constructor(readonly source: string) {}

  replace(from: number, to: number, text: string): void {
    this.changes.push({ from, to, text });
  }
  insert(place: number, text: string): void {
    this.replace(place, place, text);
  }
  /** The element's start tag with attributes set, or taken away where null. */
  setAttributes(element: XmlElement, values: Readonly<Record<string, string | number | null>>): void {
    let tag = this.source.slice(element.start, element.innerStart);
    for (const [name, value] of Object.entries(values)) {
      // Attribute by attribute: what looks like one inside another's value is left alone.
      tag = tag.replace(/\s+([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g, (whole, key: string) => (key === name ? '' : whole));
      if (value !== null) tag = tag.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeAttribute(String(value))}"${end.trim()}`);
    }
    this.replace(element.start, element.innerStart, tag);
  }
  /** Puts text in as the element's last content, opening a self-closing tag. */
  append(element: XmlElement, text: string): void {
    if (text === '') return;
    if (!element.empty) return this.insert(element.innerEnd, text);
    const tag = this.source.slice(element.start, element.end).replace(/\s*\/>$/, '>');
    this.replace(element.start, element.end, `${tag}${text}</${element.qualified}>`);
  }
  get changed(): boolean {
    return this.changes.length > 0;
  }
  toString(): string {
    const inOrder = this.changes.map((change, i) => ({ ...change, i })).sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
    const pieces: string[] = [];
    let done = 0;
    for (const { from, to, text } of inOrder) {
      if (from < done) throw new Error(`Two changes overlap at ${from}.`);
      pieces.push(this.source.slice(done, from), text);
      done = to;
    }
    pieces.push(this.source.slice(done));
    return pieces.join('');
  }
}

/** For element content. */
export function escapeText(text: string): string {
  return escapeUnsayable(text).replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'));
}

/** For an attribute in double quotes; line ends survive. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n\r]/g, (mark) => (mark === '"' ? '&quot;' : `&#${mark.charCodeAt(0)};`));
}

// What XML 1.0 cannot say at all: it is dropped from names and attributes; cell text escapes it before (see cell-text.ts).
 
const UNSAYABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function escapeUnsayable(text: string): string {
  return text.replace(UNSAYABLE, '');
}

/** One element, written without prefix, so that it belongs to the namespace of the document's root even where that root bears a prefix. */
export function adopted(root: XmlElement, element: string): string {
  const colon = root.qualified.indexOf(':');
  if (colon < 0) return element;
  return element.replace(/^<([\w]+)/, `<$1 xmlns="${escapeAttribute(root.attributes.get(`xmlns:${root.qualified.slice(0, colon)}`) ?? '')}"`);
}
