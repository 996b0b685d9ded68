/** How the parts of a workbook package point at one another: relationships, content types, paths. It knows no part's content. */
import { damaged } from './not-a-workbook';
import { XmlFault } from './scan-xml';
import { attribute, childrenOf, parseXml, type XmlElement } from './xml-tree';
import type { ZipPackage } from './zip-package';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as "worksheet": the same in the transitional and the strict form. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  /** Full part name; null for a target outside the package. */
  readonly part: string | null;
}

/** Where a part's relationships stand: "xl/_rels/workbook.xml.rels" for "xl/workbook.xml", "_rels/.rels" for the package (""). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The part that a target means, seen from another part. */
export function resolveTarget(from: string, target: string): string {
  const plain = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const steps = plain.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The target that leads from one part to another, as producers write it. */
export function relativeTarget(from: string, to: string): string {
  const [source, target] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared += 1;
  return [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}

/** The relationships in a .rels text. */
export function readRelationships(source: string, from: string): Relationship[] {
  return childrenOf(parsePart(source, relationshipsPart(from)), 'Relationship').map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const target = attribute(element, 'Target') ?? '';
    return { id: attribute(element, 'Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), type, target, part: attribute(element, 'TargetMode') === 'External' ? null : resolveTarget(from, target) };
  });
}

/** The relationships of a part of an opened package; none where it has none. */
export function relationshipsOf(zip: ZipPackage, part: string): Relationship[] {
  const source = zip.text(relationshipsPart(part));
  return source === undefined ? [] : readRelationships(source, part);
}

/** A part's XML as a tree; broken XML is a damaged file. */
export function parsePart(source: string, part: string): XmlElement {
  try {
    return parseXml(source);
  } catch (fault) {
    if (fault instanceof XmlFault) throw damaged(`${part}: ${fault.message}`);
    throw fault;
  }
}

/** As `parsePart` for a part of a package; undefined where it is not there. */
export function readPart(zip: ZipPackage, part: string): XmlElement | undefined {
  const source = zip.text(part);
  return source === undefined ? undefined : parsePart(source, part);
}

/** Content types: by part name in lower case with a leading slash, then by extension. */
export function readContentTypes(root: XmlElement | undefined): (part: string) => string {
  const overrides = new Map(childrenOf(root, 'Override').map((element) => [(attribute(element, 'PartName') ?? '').toLowerCase(), attribute(element, 'ContentType') ?? '']));
  const defaults = new Map(childrenOf(root, 'Default').map((element) => [(attribute(element, 'Extension') ?? '').toLowerCase(), attribute(element, 'ContentType') ?? '']));
  return (part) => overrides.get(`/${part.toLowerCase()}`) ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}
