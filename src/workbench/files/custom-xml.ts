/** Custom XML parts of a package, and the document settings that we keep in one of them. It reads what it finds and writes nothing. */
import type { OpenedBook } from './read-xlsx';
import { readPart, relationshipsOf } from './package-parts';
import { attribute, childrenOf, escapeAttribute, escapeText, parseXml, type XmlElement } from './xml-tree';

export const SETTINGS_NAMESPACE = 'urn:dunwell:document-settings';

export interface CustomXmlPart {
  /** "{GUID}", or the part's name where it declares none. */
  readonly id: string;
  readonly part: string;
  readonly source: string;
  readonly settings: boolean;
}

/** All custom XML parts that the workbook refers to. */
export function customXmlParts(book: OpenedBook): CustomXmlPart[] {
  return book.relationships.flatMap(({ kind, part }): CustomXmlPart[] => {
    const source = kind === 'customXml' && part !== null ? book.zip.text(part) : undefined;
    if (source === undefined || part === null) return [];
    const properties = relationshipsOf(book.zip, part).find((relationship) => relationship.kind === 'customXmlProps')?.part;
    const id = properties ? attribute(readPart(book.zip, properties), 'itemID') : undefined;
    return [{ id: id ?? part, part, source, settings: isSettings(source) }];
  });
}

function isSettings(source: string): boolean {
  return source.includes(`"${SETTINGS_NAMESPACE}"`);
}

/** Fills the model's settings and custom XML. A part that is not XML after all is nobody's setting. */
export function readCustomXml(book: OpenedBook, settings: Map<string, string>, customXml: Map<string, string>): void {
  for (const { id, source, settings: ours } of customXmlParts(book)) {
    if (!ours) customXml.set(id, source);
    else for (const element of settingElements(source)) settings.set(attribute(element, 'name') ?? '', element.text);
  }
}

function settingElements(source: string): XmlElement[] {
  try {
    return childrenOf(parseXml(source), 'setting');
  } catch {
    // Settings that cannot be read are as good as never remembered; the ledger must open all the same.
    return [];
  }
}

/** The settings as the text of their part. */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const entries = [...settings].map(([name, json]) => `<setting name="${escapeAttribute(name)}">${escapeText(json)}</setting>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${SETTINGS_NAMESPACE}">${entries.join('')}</settings>`;
}
