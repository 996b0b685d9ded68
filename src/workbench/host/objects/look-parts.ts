/** Fill, font, borders and protection of a range's cells. */
import type { Book } from '../book';
import { restyle, shared } from '../cells';
import { invalidArgument, itemNotFound } from '../failure';
import type { WireObject } from '../wire-object';
import { WireCollection } from '../wire-object';
import { changed, colour, lookedUp, LookPart } from './look-part';
import type { RangeGeometry } from './range-geometry';

export class RangeFill extends LookPart {
  readonly type = 'RangeFill';
  override readonly scalars = ['Color', 'Pattern'];
  /** What tells no fill from a white one. */
  get Pattern(): string | null {
    return this.get((look) => (look.fill === undefined ? 'None' : 'Solid'));
  }
  set Pattern(given: unknown) {
    const filled = lookedUp<boolean>({ None: false, Solid: true }, given);
    const { Color: color } = this;
    this.set('fill', filled ? (color ?? '#FFFFFF') : undefined);
  }
  /** White where nothing is filled, as Excel answers. */
  get Color(): string | null {
    return this.get((look) => look.fill ?? '#FFFFFF');
  }
  set Color(given: unknown) {
    this.set('fill', given === '' ? undefined : colour(given));
  }
  Clear(): null {
    this.set('fill', undefined);
    return null;
  }
}

export class RangeFont extends LookPart {
  readonly type = 'RangeFont';
  override readonly scalars = ['Bold', 'Color', 'Italic', 'Name', 'Size', 'Underline'];
  get Bold(): boolean | null {
    return this.get((look) => look.bold ?? false);
  }
  set Bold(given: unknown) {
    this.set('bold', given === true ? true : undefined);
  }
  get Italic(): boolean | null {
    return this.get((look) => look.italic ?? false);
  }
  set Italic(given: unknown) {
    this.set('italic', given === true ? true : undefined);
  }
  get Underline(): string | null {
    const underlined = this.get((look) => look.underline ?? false);
    return underlined === null ? null : underlined ? 'Single' : 'None';
  }
  set Underline(given: unknown) {
    this.set('underline', lookedUp<boolean>({ None: false, Single: true, SingleAccountant: true, Double: true, DoubleAccountant: true }, given) || undefined);
  }
  get Color(): string | null {
    return this.get((look) => look.fontColor ?? '#000000');
  }
  set Color(given: unknown) {
    const value = colour(given);
    // The plain colour and size are kept as nothing set, so that what is given back its plain look equals what never had another.
    this.set('fontColor', value === '#000000' ? undefined : value);
  }
  get Name(): string | null {
    return this.get((look) => look.fontName ?? 'Calibri');
  }
  set Name(given: unknown) {
    if (typeof given !== 'string' || given === '') throw invalidArgument();
    this.set('fontName', given);
  }
  get Size(): number | null {
    return this.get((look) => look.fontSize ?? 11);
  }
  set Size(given: unknown) {
    if (typeof given !== 'number' || given < 1 || given > 409) throw invalidArgument();
    this.set('fontSize', given === 11 ? undefined : given);
  }
}

export class FormatProtection extends LookPart {
  readonly type = 'FormatProtection';
  override readonly scalars = ['Locked'];
  get Locked(): boolean | null {
    return this.get((look) => look.locked ?? true);
  }
  set Locked(given: unknown) {
    this.set('locked', given === false ? false : undefined);
  }
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

export class RangeBorders extends WireCollection {
  readonly type = 'RangeBorderCollection';
  override readonly scalars = ['Count'];
  constructor(
    private readonly book: Book,
    private readonly range: RangeGeometry,
  ) {
    super();
  }
  get Count(): number {
    return EDGES.length;
  }
  items(): WireObject[] {
    return EDGES.map((edge) => new RangeBorder(this.book, this.range, edge));
  }
  find(key: unknown): WireObject | null {
    if (!EDGES.includes(String(key))) throw itemNotFound();
    return new RangeBorder(this.book, this.range, String(key));
  }
}

/** Only upper and lower edges are kept as looks; the others are taken and answer "None". */
export class RangeBorder extends LookPart {
  readonly type = 'RangeBorder';
  override readonly scalars = ['Color', 'SideIndex', 'Style'];
  private readonly key: 'borderTop' | 'borderBottom' | null;
  private readonly place: RangeGeometry;

  constructor(
    book: Book,
    range: RangeGeometry,
    private readonly edge: string,
  ) {
    super(book, range);
    this.key = edge === 'EdgeTop' ? 'borderTop' : edge === 'EdgeBottom' || edge === 'InsideHorizontal' ? 'borderBottom' : null;
    this.place = range;
  }
  get SideIndex(): string {
    return this.edge;
  }
  get Style(): string | null {
    const key = this.key;
    if (!key) return 'None';
    return shared(this.book, this.place.sheet, this.line(), (look) => (look[key] ? 'Continuous' : 'None'));
  }
  set Style(given: unknown) {
    const drawn = lookedUp<boolean>({ None: false, Continuous: true, Double: true, Dot: true, Dash: true, DashDot: true }, given);
    this.draw(drawn ? '#000000' : undefined);
  }
  get Color(): string | null {
    const key = this.key;
    return key ? shared(this.book, this.place.sheet, this.line(), (look) => look[key] ?? '#000000') : '#000000';
  }
  set Color(given: unknown) {
    this.draw(colour(given));
  }
  get Weight(): string {
    return 'Thin';
  }
  set Weight(given: unknown) {
    lookedUp({ Hairline: 0, Thin: 0, Medium: 0, Thick: 0 }, given);
  }
  private draw(value: string | undefined): void {
    const key = this.key;
    if (key) restyle(this.book, this.place.sheet, this.line(), (look) => changed(look, key, value));
  }
  private line(): { row: number; column: number; rows: number; columns: number } {
    const { area } = this.place;
    if (this.edge === 'EdgeTop') return { ...area, rows: 1 };
    if (this.edge === 'EdgeBottom') return { ...area, row: area.row + area.rows - 1, rows: 1 };
    return area.rows > 1 ? { ...area, rows: area.rows - 1 } : area;
  }
}
