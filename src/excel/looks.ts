/** The one place that knows colours: what each meaning looks like, and how a look is read from and given to cells. It knows no report. */
import type { Block, CellStyle } from '../reports/report-sheet';

/** What this add-in ever changes of a cell's looks; all else (borders, fonts) is never touched. */
export interface Look {
  /** null is no fill. */
  readonly fill: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly color: string;
  /** Points. */
  readonly size: number;
  readonly align: string;
  readonly vertical: string;
  readonly wrapped: boolean;
}

/** Differences from the workbook's plain cell. */
export const LOOK_OF: Readonly<Record<CellStyle | 'link', Partial<Look>>> = {
  title: { bold: true, size: 16 },
  subtitle: { color: '#595959' },
  'tie-out': { bold: true },
  agrees: { color: '#107C41' },
  heading: { bold: true, size: 12 },
  'table-heading': { bold: true, fill: '#DCE6F1' },
  'figure-heading': { bold: true, fill: '#DCE6F1', align: 'Right' },
  'her-heading': { bold: true, fill: '#FFF6CC' },
  'her-input': { color: '#0000FF' },
  total: { bold: true, fill: '#F2F2F2' },
  warning: { color: '#A80000' },
  quiet: { color: '#767676' },
  note: { italic: true, color: '#595959' },
  wrapped: { wrapped: true, vertical: 'Top' },
  top: { vertical: 'Top' },
  link: { color: '#0563C1', underlined: true },
};

/** The overdue ramp, palest first: one hue, dark enough in every step for black text. */
export const RAMP = ['#FDF1E7', '#FBDFC6', '#F7C79B', '#F2AC70', '#EC9148'] as const;

/** Series of a stacked aging chart in the order of the buckets: not due in a calm grey-blue, then the ramp. */
export const SERIES = ['#9DB4C8', '#FBDFC6', '#F7C79B', '#F2AC70', '#EC9148', '#C9671F', '#8F3F0C'] as const;

/** Lines: the figure itself, then what it is compared with or lies between. */
export const LINES = ['#2F5C8F', '#8FA9C4', '#8FA9C4'] as const;

/** What to load of a range to know its look. */
export const LOOK_LOAD = { fill: { color: true, pattern: true }, font: { bold: true, italic: true, underline: true, color: true, size: true }, horizontalAlignment: true, verticalAlignment: true, wrapText: true } as const;

/** Queues the question how a range looks; `lookOf(range.format)` after the sync. */
export function askLook(range: Excel.Range): Excel.Range {
  range.format.load({ horizontalAlignment: true, verticalAlignment: true, wrapText: true });
  range.format.fill.load({ color: true, pattern: true });
  range.format.font.load({ bold: true, italic: true, underline: true, color: true, size: true });
  return range;
}

/** A look as Office.js tells it, of a range or of a cell; a property of a range whose cells differ is null. */
export interface ToldLook {
  readonly fill?: { readonly color?: string | null; readonly pattern?: string | null } | null;
  readonly font?: { readonly bold?: boolean | null; readonly italic?: boolean | null; readonly underline?: string | null; readonly color?: string | null; readonly size?: number | null } | null;
  readonly horizontalAlignment?: string | null;
  readonly verticalAlignment?: string | null;
  readonly wrapText?: boolean | null;
}

/** The look told, or null where the cells of the range differ in it. */
export function lookOf(told: ToldLook): Look | null {
  const { fill, font, horizontalAlignment: align, verticalAlignment: vertical, wrapText: wrapped } = told;
  if (!fill || !font || fill.pattern === null || fill.color === null || fill.color === undefined) return null;
  const { bold, italic, underline, color, size } = font;
  if (typeof bold !== 'boolean' || typeof italic !== 'boolean' || typeof underline !== 'string' || typeof color !== 'string' || color === '' || typeof size !== 'number' || typeof align !== 'string' || typeof vertical !== 'string' || typeof wrapped !== 'boolean') return null;
  return { fill: fill.pattern === 'None' || fill.color === '' ? null : fill.color, bold, italic, underlined: underline !== 'None', color, size, align, vertical, wrapped };
}

/** Gives the range the properties named and leaves the others. */
export function wear(range: Excel.Range, look: Partial<Look>): void {
  const { fill, font } = range.format;
  if (look.fill === null) fill.clear();
  else if (look.fill !== undefined) fill.color = look.fill;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  if (look.underlined !== undefined) font.underline = look.underlined ? 'Single' : 'None';
  if (look.color !== undefined) font.color = look.color;
  if (look.size !== undefined) font.size = look.size;
  if (look.align !== undefined) range.format.horizontalAlignment = look.align as Excel.HorizontalAlignment;
  if (look.vertical !== undefined) range.format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
  if (look.wrapped !== undefined) range.format.wrapText = look.wrapped;
}

/** Only what differs from the plain look: what must be given to a cell that was made plain. */
export function beyond(plain: Look, look: Look): Partial<Look> {
  return Object.fromEntries(Object.entries(look).filter(([property, value]) => plain[property as keyof Look] !== value)) as Partial<Look>;
}

/** What must be given to cells that wear `worn` to make them plain again: nothing more, so that cells never dressed stay as they are. */
export function undressed(plain: Look, worn: Partial<Look>): Partial<Look> {
  return Object.fromEntries(Object.entries(worn).filter(([property, value]) => plain[property as keyof Look] !== value).map(([property]) => [property, plain[property as keyof Look]])) as Partial<Look>;
}

export interface Patch<T> {
  readonly block: Block;
  readonly value: T;
}

/** A grid as few rectangles of equal content, skipping those that `ignore` says: columns of a report mostly look alike from end to end. */
export function patchesOf<T>(grid: readonly (readonly T[])[], row: number, column: number, keyOf: (value: T) => string, ignore: (value: T) => boolean): readonly Patch<T>[] {
  const done: Patch<T>[] = [];
  let open = new Map<string, Patch<T>>();
  for (let c = 0; c < (grid[0]?.length ?? 0); c += 1) {
    const next = new Map<string, Patch<T>>();
    for (let r = 0; r < grid.length; ) {
      const key = keyOf(grid[r][c]);
      let end = r + 1;
      while (end < grid.length && keyOf(grid[end][c]) === key) end += 1;
      if (!ignore(grid[r][c])) {
        const name = `${r},${end},${key}`;
        const left = open.get(name);
        next.set(name, left ? { ...left, block: { ...left.block, columns: left.block.columns + 1 } } : { block: { row: row + r, column: column + c, rows: end - r, columns: 1 }, value: grid[r][c] });
        open.delete(name);
      }
      r = end;
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
