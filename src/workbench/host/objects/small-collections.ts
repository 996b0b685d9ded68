/** Collections of the workbook that are little more than a map: settings, custom XML parts, a sheet's custom properties. */
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../failure';
import { freshId } from '../model';
import type { SheetModel } from '../model';
import { KeyedCollection, WireObject } from '../wire-object';

/** Items by the keys of a map. */
abstract class MappedCollection extends KeyedCollection {
  protected abstract keys(): string[];
  protected abstract one(key: string): WireObject;
  /** The key as it is kept; settings tell cases apart, names do not. */
  protected known(key: unknown): string | undefined {
    return this.keys().find((candidate) => candidate === key);
  }
  items(): WireObject[] {
    return this.keys().map((key) => this.one(key));
  }
  find(key: unknown): WireObject | null {
    const known = this.known(key);
    return known === undefined ? null : this.one(known);
  }
}

export class Settings extends MappedCollection {
  readonly type = 'SettingCollection';
  constructor(private readonly book: Book) {
    super();
  }
  Add(key: unknown, value: unknown): WireObject {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.book.model.settings.set(key, JSON.stringify(value ?? null));
    return this.one(key);
  }
  protected keys(): string[] {
    return [...this.book.model.settings.keys()];
  }
  protected one(key: string): WireObject {
    return new Setting(this.book, key);
  }
}

class Setting extends WireObject {
  readonly type = 'Setting';
  override readonly scalars = ['Key', 'Value', '_Id'];
  constructor(
    private readonly book: Book,
    private readonly key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get _Id(): string {
    return this.key;
  }
  get Value(): unknown {
    const text = this.book.model.settings.get(this.key);
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text);
  }
  set Value(given: unknown) {
    if (!this.book.model.settings.has(this.key)) throw itemNotFound();
    this.book.model.settings.set(this.key, JSON.stringify(given ?? null));
  }
  Delete(): null {
    this.book.model.settings.delete(this.key);
    return null;
  }
}

export class CustomXmlParts extends MappedCollection {
  readonly type: string = 'CustomXmlPartCollection';
  constructor(
    private readonly book: Book,
    private readonly namespace: string | null = null,
  ) {
    super();
  }
  Add(xml: unknown): WireObject {
    if (typeof xml !== 'string' || !/^\s*<[^]*>\s*$/.test(xml)) throw invalidArgument('The XML is not well formed.');
    const id = freshId();
    this.book.model.customXml.set(id, xml);
    return this.one(id);
  }
  GetByNamespace(namespace: unknown): WireObject {
    return new ScopedXmlParts(this.book, String(namespace));
  }
  protected keys(): string[] {
    const all = [...this.book.model.customXml];
    return all.filter(([, xml]) => this.namespace === null || namespaceOf(xml) === this.namespace).map(([id]) => id);
  }
  protected one(id: string): WireObject {
    return new CustomXmlPart(this.book, id);
  }
}

class ScopedXmlParts extends CustomXmlParts {
  override readonly type = 'CustomXmlPartScopedCollection';
  GetOnlyItem(): WireObject {
    const only = this.GetOnlyItemOrNullObject();
    if (!only) throw itemNotFound();
    return only;
  }
  GetOnlyItemOrNullObject(): WireObject | null {
    const items = this.items();
    return items.length === 1 ? items[0] : null;
  }
}

const namespaceOf = (xml: string): string => /^\s*(?:<\?[^>]*>\s*)?<[^\s>/]+[^>]*?\sxmlns(?::\w+)?\s*=\s*["']([^"']*)["']/.exec(xml)?.[1] ?? '';

class CustomXmlPart extends WireObject {
  readonly type = 'CustomXmlPart';
  override readonly scalars = ['Id', 'NamespaceUri'];
  constructor(
    private readonly book: Book,
    private readonly id: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }
  get Id(): string {
    return this.id;
  }
  get NamespaceUri(): string {
    return namespaceOf(this.GetXml());
  }
  GetXml(): string {
    const xml = this.book.model.customXml.get(this.id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }
  SetXml(xml: unknown): null {
    this.GetXml();
    if (typeof xml !== 'string' || !/^\s*<[^]*>\s*$/.test(xml)) throw invalidArgument('The XML is not well formed.');
    this.book.model.customXml.set(this.id, xml);
    return null;
  }
  Delete(): null {
    this.book.model.customXml.delete(this.id);
    return null;
  }
}

export class SheetProperties extends MappedCollection {
  readonly type = 'WorksheetCustomPropertyCollection';
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  Add(key: unknown, value: unknown): WireObject {
    if (typeof key !== 'string' || typeof value !== 'string') throw invalidArgument();
    this.sheet.customProperties.set(this.known(key) ?? key, value);
    this.sheet.touched = true;
    return this.one(key);
  }
  protected override known(key: unknown): string | undefined {
    const lower = String(key).toLowerCase();
    return this.keys().find((candidate) => candidate.toLowerCase() === lower);
  }
  protected keys(): string[] {
    return [...this.sheet.customProperties.keys()];
  }
  protected one(key: string): WireObject {
    return new SheetProperty(this.sheet, this.known(key) ?? key);
  }
}

class SheetProperty extends WireObject {
  readonly type = 'WorksheetCustomProperty';
  override readonly scalars = ['Key', 'Value', '_Id'];
  constructor(
    private readonly sheet: SheetModel,
    private readonly key: string,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }
  get Key(): string {
    return this.key;
  }
  get _Id(): string {
    return this.key;
  }
  get Value(): string {
    return this.sheet.customProperties.get(this.key) ?? '';
  }
  set Value(given: unknown) {
    if (typeof given !== 'string') throw invalidArgument();
    this.sheet.customProperties.set(this.key, given);
    this.sheet.touched = true;
  }
  Delete(): null {
    this.sheet.customProperties.delete(this.key);
    this.sheet.touched = true;
    return null;
  }
}
