/** A package on its way to being saved: parts changed, added and left alone, with their relationships and content types kept in step. It knows no part's meaning. */
import { readContentTypes, readRelationships, relationshipsPart, relativeTarget, type Relationship } from './package-parts';
import { adopted, attribute, childrenOf, escapeAttribute, parseXml, TextPatch } from './xml-tree';
import { packBytes, packText, writeZip, type ZipEntry, type ZipPackage } from './zip-package';

const TYPES_PART = '[Content_Types].xml';
export const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The strict form of the standard names the same things at other addresses. */
const STRICT: readonly (readonly [string, string])[] = [
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/drawingml/2006/', 'http://purl.oclc.org/ooxml/drawingml/'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/customXml', 'http://purl.oclc.org/ooxml/officeDocument/customXml'],
];

export class PackageDraft {
  private readonly changed = new Map<string, ZipEntry>();
  /** Relationship sources that differ from the opened ones, by the part they start from. */
  private readonly relationshipSources = new Map<string, string>();
  private readonly contentTypes = new Map<string, string>();

  constructor(private readonly zip: ZipPackage, private readonly strict: boolean) {}

  has(part: string): boolean {
    return this.changed.has(part) || this.zip.find(part) !== undefined;
  }
  /** The first of `pattern(1)`, `pattern(2)`, … that names no part yet. */
  freshPart(pattern: (n: number) => string): string {
    for (let n = 1; ; n += 1) if (!this.has(pattern(n))) return pattern(n);
  }
  /** Writes a part; `contentType` is needed for a new one. */
  put(part: string, pieces: Iterable<string>, contentType?: string): void {
    const { strict } = this;
    const spoken = typeof pieces === 'string' ? [pieces] : pieces;
    this.changed.set(part, packText(part, strict ? (function* () { for (const piece of spoken) yield inStrictForm(piece); })() : spoken));
    if (contentType !== undefined) this.contentTypes.set(part, contentType);
  }
  putBytes(part: string, bytes: Uint8Array, contentType: string): void {
    this.changed.set(part, packBytes(part, [bytes]));
    this.contentTypes.set(part, contentType);
  }
  /** Declares a content type anew for a part that stays. */
  declare(part: string, contentType: string): void {
    this.contentTypes.set(part, contentType);
  }
  contentTypeOf(part: string): string {
    return readContentTypes(parseXml(this.zip.text(TYPES_PART) ?? '<Types/>'))(part);
  }

  relationships(from: string): Relationship[] {
    return readRelationships(this.relationshipSource(from), from);
  }
  /** Adds a relationship and returns its id; `outside` is an address that is no part. */
  relate(from: string, kind: string, target: { readonly part: string } | { readonly outside: string }, type = RELATIONSHIP_TYPE + kind): string {
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    let n = taken.size + 1;
    while (taken.has(`rId${n}`)) n += 1;
    const where = 'part' in target ? `Target="${escapeAttribute(relativeTarget(from, target.part))}"` : `Target="${escapeAttribute(target.outside)}" TargetMode="External"`;
    this.editRelationships(from, (patch, root) => patch.append(root, adopted(root, `<Relationship Id="rId${n}" Type="${this.strict ? inStrictForm(type) : type}" ${where}/>`)));
    return `rId${n}`;
  }
  unrelate(from: string, isUnwanted: (relationship: Relationship) => boolean): void {
    const unwanted = new Set(this.relationships(from).filter(isUnwanted).map(({ id }) => id));
    if (unwanted.size === 0) return;
    this.editRelationships(from, (patch, root) => {
      for (const element of childrenOf(root, 'Relationship')) if (unwanted.has(attribute(element, 'Id') ?? '')) patch.replace(element.start, element.end, '');
    });
  }

  /** The whole package as bytes. Parts that nothing leads to any more are left out; what nobody pointed to before stays. */
  finish(): Uint8Array {
    for (const [from, source] of this.relationshipSources) this.changed.set(relationshipsPart(from), packText(relationshipsPart(from), [source]));
    const before = this.reachable((from) => this.openedRelationships(from));
    const after = this.reachable((from) => this.relationships(from));
    const gone = new Set([...before].filter((part) => !after.has(part)).flatMap((part) => [part, relationshipsPart(part).toLowerCase()]));
    this.writeContentTypes(gone);
    const changed = new Map([...this.changed].map(([part, entry]) => [part.toLowerCase(), entry]));
    const kept: ZipEntry[] = [];
    for (const entry of this.zip.entries()) {
      const key = entry.name.toLowerCase();
      if (!gone.has(key)) kept.push(changed.get(key) ?? entry);
      changed.delete(key);
    }
    return writeZip([...kept, ...[...changed.values()].filter(({ name }) => !gone.has(name.toLowerCase()))]);
  }

  private relationshipSource(from: string): string {
    return this.relationshipSources.get(from) ?? this.zip.text(relationshipsPart(from)) ?? NO_RELATIONSHIPS;
  }
  private openedRelationships(from: string): Relationship[] {
    return readRelationships(this.zip.text(relationshipsPart(from)) ?? NO_RELATIONSHIPS, from);
  }
  private editRelationships(from: string, edit: (patch: TextPatch, root: ReturnType<typeof parseXml>) => void): void {
    const source = this.relationshipSource(from);
    const patch = new TextPatch(source);
    edit(patch, parseXml(source));
    this.relationshipSources.set(from, patch.toString());
  }
  /** Lower-case names of the parts that relationships lead to from the package itself. */
  private reachable(relationshipsFrom: (part: string) => Relationship[]): Set<string> {
    const found = new Set<string>();
    const open = [''];
    for (let from = open.pop(); from !== undefined; from = open.pop()) {
      for (const { part } of relationshipsFrom(from)) {
        if (part === null || found.has(part.toLowerCase())) continue;
        found.add(part.toLowerCase());
        open.push(part);
      }
    }
    return found;
  }
  private writeContentTypes(gone: ReadonlySet<string>): void {
    const source = this.zip.text(TYPES_PART) ?? `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`;
    const root = parseXml(source);
    const typeOf = readContentTypes(root);
    const patch = new TextPatch(source);
    const wanted = new Map([...this.contentTypes].filter(([part, type]) => typeOf(part) !== type && !gone.has(part.toLowerCase())).map(([part, type]) => [`/${part}`.toLowerCase(), { part, type }]));
    for (const element of childrenOf(root, 'Override')) {
      const name = (attribute(element, 'PartName') ?? '').toLowerCase();
      if (gone.has(name.slice(1)) || wanted.has(name)) patch.replace(element.start, element.end, '');
    }
    patch.append(root, [...wanted.values()].map(({ part, type }) => adopted(root, `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`)).join(''));
    if (patch.changed) this.changed.set(TYPES_PART, packText(TYPES_PART, [patch.toString()]));
  }
}

function inStrictForm(text: string): string {
  return STRICT.reduce((all, [transitional, strict]) => all.replaceAll(transitional, strict), text);
}
