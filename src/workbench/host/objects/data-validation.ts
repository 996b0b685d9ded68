/** Data validation of a range, as state: the rule is kept and answered; nothing typed is refused by it, as with values set through the API. */
import { within } from '../a1';
import type { Anchor } from '../anchors';
import type { Book } from '../book';
import { invalidArgument, itemNotFound, notEmulated } from '../failure';
import type { ValidationModel } from '../model';
import { WireObject } from '../wire-object';

const KINDS: Readonly<Record<string, string>> = { list: 'List', wholeNumber: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom' };

export class DataValidation extends WireObject {
  readonly type = 'DataValidation';
  override readonly scalars = ['ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type'];
  constructor(
    private readonly book: Book,
    private readonly anchor: Anchor,
  ) {
    super();
  }
  private found(): ValidationModel | undefined {
    const { area, sheet } = this.anchor;
    return area ? sheet.validations.find((candidate) => within(area, candidate.area)) : undefined;
  }
  private own(): ValidationModel {
    const { area, sheet } = this.anchor;
    if (!area) throw itemNotFound();
    this.book.checkWritable(sheet);
    sheet.touched = true;
    const known = sheet.validations.find((candidate) => within(candidate.area, area) && within(area, candidate.area));
    if (known) return known;
    const made: ValidationModel = { area: { ...area }, rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };
    sheet.validations.unshift(made);
    return made;
  }
  get Type(): string {
    const kind = Object.keys(this.found()?.rule ?? {})[0];
    return kind === undefined ? 'None' : KINDS[kind];
  }
  get Rule(): Record<string, unknown> {
    return this.found()?.rule ?? {};
  }
  set Rule(given: unknown) {
    const kinds = given !== null && typeof given === 'object' ? Object.keys(given) : [];
    if (kinds.length !== 1 || !Object.hasOwn(KINDS, kinds[0])) throw invalidArgument();
    const rule = given as Record<string, { source?: unknown }>;
    // Excel keeps a typed list in 255 characters.
    if (kinds[0] === 'list' && (typeof rule['list'].source !== 'string' || (!rule['list'].source.startsWith('=') && rule['list'].source.length > 255))) throw invalidArgument();
    this.own().rule = rule;
  }
  get Prompt(): Record<string, unknown> | null {
    return this.found()?.prompt ?? null;
  }
  set Prompt(given: unknown) {
    this.own().prompt = given as Record<string, unknown>;
  }
  get ErrorAlert(): Record<string, unknown> | null {
    return this.found()?.errorAlert ?? null;
  }
  set ErrorAlert(given: unknown) {
    this.own().errorAlert = given as Record<string, unknown>;
  }
  get IgnoreBlanks(): boolean {
    return this.found()?.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(given: unknown) {
    this.own().ignoreBlanks = given === true;
  }
  get Valid(): never {
    throw notEmulated('DataValidation.valid');
  }
  Clear(): null {
    const { area, sheet } = this.anchor;
    this.book.checkWritable(sheet);
    if (area) for (let index = sheet.validations.length - 1; index >= 0; index -= 1) if (within(sheet.validations[index].area, area)) sheet.validations.splice(index, 1);
    sheet.touched = true;
    return null;
  }
}
