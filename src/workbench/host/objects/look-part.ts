/** What all parts of a range's looks share: one answer for all cells or null, and one change for all. */
import type { Book } from '../book';
import { restyle, shared } from '../cells';
import { invalidArgument } from '../failure';
import type { CellLook } from '../model';
import { WireObject } from '../wire-object';
import type { RangeGeometry } from './range-geometry';

/** A look's member set, or taken away where `value` is undefined. */
export function changed<K extends keyof CellLook>(look: CellLook, key: K, value: CellLook[K] | undefined): CellLook {
  const { [key]: _before, ...rest } = look;
  return (value === undefined ? rest : { ...rest, [key]: value }) as CellLook;
}

export abstract class LookPart extends WireObject {
  constructor(
    protected readonly book: Book,
    protected readonly range: RangeGeometry,
  ) {
    super();
  }
  protected get<T>(of: (look: CellLook) => T): T | null {
    return shared(this.book, this.range.sheet, this.range.area, of);
  }
  protected set<K extends keyof CellLook>(key: K, value: CellLook[K] | undefined): void {
    restyle(this.book, this.range.sheet, this.range.area, (look) => changed(look, key, value));
  }
}

export function lookedUp<T>(table: Readonly<Record<string, T>>, given: unknown): T {
  if (typeof given !== 'string' || !Object.hasOwn(table, given)) throw invalidArgument(`"${String(given)}" is not emulated here.`);
  return table[given];
}
export const named = <T>(table: Readonly<Record<string, T>>, value: T | null): string | null => Object.keys(table).find((key) => table[key] === value) ?? null;

/** "#RRGGBB" of "#abc", "#aabbcc" or a few colour names; Excel refuses the rest. */
export function colour(given: unknown): string {
  const names: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#008000', blue: '#0000FF', yellow: '#FFFF00', gray: '#808080', orange: '#FFA500' };
  const text = typeof given === 'string' ? given.toLowerCase() : '';
  if (Object.hasOwn(names, text)) return names[text];
  if (!/^#?[0-9a-f]{6}$/.test(text)) throw invalidArgument(`"${String(given)}" is no colour.`);
  return `#${text.replace('#', '').toUpperCase()}`;
}
