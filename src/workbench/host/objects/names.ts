/** Defined names, of the workbook or of one sheet. */
import { areaAddress, parseArea, quotedSheet, splitSheet } from '../a1';
import type { Book } from '../book';
import { alreadyExists, invalidArgument, itemNotFound } from '../failure';
import { evaluated } from '../formulas/recalculate';
import { parseFormula } from '../formulas/parse';
import type { HostValue, SheetModel } from '../model';
import { KeyedCollection, WireObject } from '../wire-object';
import { RangeGeometry } from './range-geometry';

const knownName = (names: ReadonlyMap<string, string>, key: unknown): string | undefined => {
  const lower = String(key).toLowerCase();
  return [...names.keys()].find((name) => name.toLowerCase() === lower);
};

export class Names extends KeyedCollection {
  readonly type = 'NamedItemCollection';
  constructor(
    private readonly book: Book,
    private readonly scope: SheetModel | null,
  ) {
    super();
  }
  private get names(): Map<string, string> {
    return this.scope ? this.scope.names : this.book.model.names;
  }
  items(): WireObject[] {
    return [...this.names.keys()].map((name) => new NamedItem(this.book, this.scope, name));
  }
  find(key: unknown): WireObject | null {
    const name = knownName(this.names, key);
    return name === undefined ? null : new NamedItem(this.book, this.scope, name);
  }
  Add(name: unknown, reference: unknown): WireObject {
    if (knownName(this.names, name) !== undefined) throw alreadyExists();
    this.book.checkName(name);
    this.names.set(name, referenceText(reference));
    if (this.scope) this.scope.touched = true;
    return new NamedItem(this.book, this.scope, name);
  }
}

function referenceText(reference: unknown): string {
  if (reference instanceof RangeGeometry) return `=${quotedSheet(reference.sheet.name)}!${areaAddress(reference.area, '$')}`;
  if (typeof reference !== 'string') throw invalidArgument();
  const formula = reference.startsWith('=') ? reference : `=${reference}`;
  if (parseFormula(formula) === null) throw invalidArgument();
  return formula;
}

class NamedItem extends WireObject {
  readonly type = 'NamedItem';
  override readonly scalars = ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible', '_Id'];
  constructor(
    private readonly book: Book,
    private readonly scope: SheetModel | null,
    private readonly name: string,
  ) {
    super();
  }
  private get names(): Map<string, string> {
    return this.scope ? this.scope.names : this.book.model.names;
  }
  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }
  get _Id(): string {
    return this.name;
  }
  get Name(): string {
    return this.name;
  }
  get Comment(): string {
    return '';
  }
  get Scope(): string {
    return this.scope ? 'Worksheet' : 'Workbook';
  }
  get Formula(): string {
    const formula = this.names.get(this.name);
    if (formula === undefined) throw itemNotFound();
    return formula;
  }
  set Formula(given: unknown) {
    this.names.set(this.name, referenceText(given));
    this.book.stale = true;
  }
  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    const { Value: value } = this;
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : value.startsWith('#') ? 'Error' : 'String';
  }
  get Value(): HostValue {
    const { Formula: formula } = this;
    return this.place() ? formula.slice(1) : evaluated(this.book, formula);
  }
  get Visible(): boolean {
    return !this.book.model.hiddenNames.has(this.name);
  }
  set Visible(given: unknown) {
    if (given === true) this.book.model.hiddenNames.delete(this.name);
    else this.book.model.hiddenNames.add(this.name);
  }
  get Worksheet(): WireObject {
    if (!this.scope) throw itemNotFound();
    return this.book.make.worksheet(this.scope);
  }
  get WorksheetOrNullObject(): WireObject | null {
    return this.scope && this.book.make.worksheet(this.scope);
  }
  GetRange(): WireObject {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): WireObject | null {
    return this.place();
  }
  Delete(): null {
    this.names.delete(this.name);
    this.book.model.hiddenNames.delete(this.name);
    if (this.scope) this.scope.touched = true;
    return null;
  }
  private place(): WireObject | null {
    return namedRange(this.book, this.Formula);
  }
}

/** The cells that a name's formula stands for, or null where it is a value or its cells are gone. */
export function namedRange(book: Book, formula: string): WireObject | null {
  const { sheet: name, rest } = splitSheet(formula.slice(1));
  const sheet = name === null ? undefined : book.findSheet(name);
  const area = parseArea(rest);
  return sheet && area ? book.make.range(sheet, area) : null;
}
