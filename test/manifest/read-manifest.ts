/** A manifest as a tree of elements with their namespaces; it judges nothing but whether the XML is well formed. */
import { SaxesParser } from 'saxes';

export interface ManifestElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
  readonly line: number;
}

interface Growing {
  name: string;
  namespace: string;
  attributes: Map<string, string>;
  children: Growing[];
  text: string;
  line: number;
}

/** The root element; throws where the XML is not well formed. Attributes go by their full name ("xsi:type"). */
export function readManifest(xml: string): ManifestElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Growing = { name: tag.local, namespace: tag.uri, attributes: new Map(Object.values(tag.attributes).map((one) => [one.name, one.value])), children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('text', (text) => {
    const top = open.at(-1);
    if (top) top.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  if (!root) throw new Error('The manifest is empty.');
  return root;
}

/** Every element below and including this one. */
export function* everyElement(element: ManifestElement): Iterable<ManifestElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
