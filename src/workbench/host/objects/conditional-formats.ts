/** Conditional formats of a range: custom formulas and cell values, as state; the page and the file show them. */
import { intersection } from '../a1';
import type { Anchor } from '../anchors';
import type { Book } from '../book';
import { invalidArgument, itemNotFound, notEmulated } from '../failure';
import { parseFormula } from '../formulas/parse';
import { freshId } from '../model';
import type { CellLook, ConditionalFormatModel, SheetModel } from '../model';
import { ListedCollection, WireObject } from '../wire-object';
import { changed, colour } from './look-part';

const KINDS: Readonly<Record<string, ConditionalFormatModel['type']>> = { Custom: 'custom', CellValue: 'cell-value' };

export class ConditionalFormats extends ListedCollection {
  readonly type = 'ConditionalFormatCollection';
  constructor(
    private readonly book: Book,
    private readonly anchor: Anchor,
  ) {
    super();
  }
  private here(): ConditionalFormatModel[] {
    const { area, sheet } = this.anchor;
    return area ? sheet.conditionalFormats.filter((format) => intersection(format.area, area)) : [];
  }
  items(): WireObject[] {
    return this.here().map((format) => new ConditionalFormat(this.book, this.anchor.sheet, format));
  }
  find(key: unknown): WireObject | null {
    const format = this.here().find((candidate) => candidate.id === key);
    return format ? new ConditionalFormat(this.book, this.anchor.sheet, format) : null;
  }
  /** The newest comes first, as in Excel. */
  Add(type: unknown): WireObject {
    const { area, sheet } = this.anchor;
    if (!area) throw itemNotFound();
    if (typeof type !== 'string' || !Object.hasOwn(KINDS, type)) throw notEmulated(`conditional format of type ${String(type)}`);
    this.book.checkWritable(sheet);
    const format: ConditionalFormatModel = { id: freshId(), area: { ...area }, type: KINDS[type], rule: {}, look: {} };
    sheet.conditionalFormats.unshift(format);
    sheet.touched = true;
    return new ConditionalFormat(this.book, sheet, format);
  }
  ClearAll(): null {
    this.book.checkWritable(this.anchor.sheet);
    for (const format of this.here()) this.anchor.sheet.conditionalFormats.splice(this.anchor.sheet.conditionalFormats.indexOf(format), 1);
    this.anchor.sheet.touched = true;
    return null;
  }
}

class ConditionalFormat extends WireObject {
  readonly type = 'ConditionalFormat';
  override readonly scalars = ['Id', 'Priority', 'StopIfTrue', 'Type'];
  constructor(
    private readonly book: Book,
    private readonly sheet: SheetModel,
    private readonly format: ConditionalFormatModel,
  ) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.format.id };
  }
  get Id(): string {
    return this.format.id;
  }
  get Type(): string {
    return Object.keys(KINDS).find((key) => KINDS[key] === this.format.type) ?? 'Custom';
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.format);
  }
  set Priority(given: unknown) {
    const { conditionalFormats } = this.sheet;
    if (typeof given !== 'number' || given < 0 || given >= conditionalFormats.length) throw invalidArgument();
    conditionalFormats.splice(this.Priority, 1);
    conditionalFormats.splice(given, 0, this.format);
    this.sheet.touched = true;
  }
  get StopIfTrue(): boolean {
    return this.format.rule['stopIfTrue'] === true;
  }
  set StopIfTrue(given: unknown) {
    this.format.rule['stopIfTrue'] = given === true;
    this.sheet.touched = true;
  }
  get Custom(): WireObject {
    if (this.format.type !== 'custom') throw itemNotFound();
    return new CustomFormat(this.sheet, this.format);
  }
  get CustomOrNullObject(): WireObject | null {
    return this.format.type === 'custom' ? new CustomFormat(this.sheet, this.format) : null;
  }
  get CellValue(): WireObject {
    if (this.format.type !== 'cell-value') throw itemNotFound();
    return new CellValueFormat(this.sheet, this.format);
  }
  get CellValueOrNullObject(): WireObject | null {
    return this.format.type === 'cell-value' ? new CellValueFormat(this.sheet, this.format) : null;
  }
  GetRange(): WireObject {
    return this.book.make.range(this.sheet, this.format.area);
  }
  GetRangeOrNullObject(): WireObject {
    return this.GetRange();
  }
  Delete(): null {
    this.book.checkWritable(this.sheet);
    this.sheet.conditionalFormats.splice(this.Priority, 1);
    this.sheet.touched = true;
    return null;
  }
}

abstract class FormatPart extends WireObject {
  constructor(
    protected readonly sheet: SheetModel,
    protected readonly format: ConditionalFormatModel,
  ) {
    super();
  }
  protected put<K extends keyof CellLook>(key: K, value: CellLook[K] | undefined): null {
    this.format.look = changed({ numberFormat: '', ...this.format.look }, key, value);
    if (this.format.look.numberFormat === '') this.format.look = withoutNumberFormat(this.format.look);
    this.sheet.touched = true;
    return null;
  }
}

function withoutNumberFormat({ numberFormat: _none, ...rest }: Partial<CellLook>): Partial<CellLook> {
  return rest;
}

class CustomFormat extends FormatPart {
  readonly type = 'CustomConditionalFormat';
  get Rule(): WireObject {
    return new FormulaRule(this.sheet, this.format);
  }
  get Format(): WireObject {
    return new ConditionalLook(this.sheet, this.format);
  }
}

class FormulaRule extends FormatPart {
  readonly type = 'ConditionalFormatRule';
  override readonly scalars = ['Formula', 'FormulaLocal'];
  get Formula(): string {
    return String(this.format.rule['formula'] ?? '');
  }
  set Formula(given: unknown) {
    if (typeof given !== 'string' || !given.startsWith('=') || parseFormula(given) === null) throw invalidArgument(`"${String(given)}" is no formula.`);
    this.format.rule['formula'] = given;
    this.sheet.touched = true;
  }
  get FormulaLocal(): string {
    return this.Formula;
  }
  set FormulaLocal(given: unknown) {
    this.Formula = given;
  }
}

class CellValueFormat extends FormatPart {
  readonly type = 'CellValueConditionalFormat';
  override readonly scalars = ['Rule'];
  get Rule(): Record<string, unknown> {
    return this.format.rule;
  }
  set Rule(given: unknown) {
    if (given === null || typeof given !== 'object' || !('formula1' in given) || !('operator' in given)) throw invalidArgument();
    Object.assign(this.format.rule, given);
    this.sheet.touched = true;
  }
  get Format(): WireObject {
    return new ConditionalLook(this.sheet, this.format);
  }
}

class ConditionalLook extends FormatPart {
  readonly type = 'ConditionalRangeFormat';
  get Fill(): WireObject {
    return new ConditionalFill(this.sheet, this.format);
  }
  get Font(): WireObject {
    return new ConditionalFont(this.sheet, this.format);
  }
}

class ConditionalFill extends FormatPart {
  readonly type = 'ConditionalRangeFill';
  override readonly scalars = ['Color'];
  get Color(): string {
    return this.format.look.fill ?? '';
  }
  set Color(given: unknown) {
    this.put('fill', colour(given));
  }
  Clear(): null {
    return this.put('fill', undefined);
  }
}

class ConditionalFont extends FormatPart {
  readonly type = 'ConditionalRangeFont';
  override readonly scalars = ['Bold', 'Color', 'Italic'];
  get Color(): string {
    return this.format.look.fontColor ?? '';
  }
  set Color(given: unknown) {
    this.put('fontColor', colour(given));
  }
  get Bold(): boolean {
    return this.format.look.bold ?? false;
  }
  set Bold(given: unknown) {
    this.put('bold', given === true);
  }
  get Italic(): boolean {
    return this.format.look.italic ?? false;
  }
  set Italic(given: unknown) {
    this.put('italic', given === true);
  }
  Clear(): null {
    this.put('fontColor', undefined);
    this.put('bold', undefined);
    return this.put('italic', undefined);
  }
}
