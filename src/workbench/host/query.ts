/** Answers a load: which members were asked for ("format/fill/color", "items/name", "*"), read from an object or from each item of a collection. */
import { notEmulated } from './failure';
import type { WireQuery } from './wire';
import { WireCollection, WireObject, wireName, wireProperty } from './wire-object';

type Watch = (member: string) => void;
/** Asked member → what is asked of it in turn. */
type Wanted = Map<string, string[]>;

const EVERYTHING = new Set(['*', '$all']);

/** The object as the reply holds it: PascalCase keys, identity included, collections as `_Items`. */
export function queried(target: WireObject, query: WireQuery, watch: Watch): Record<string, unknown> {
  const asked = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (!(target instanceof WireCollection)) return read(target, asked, watch);
  const own = asked.filter((path) => isScalarOf(target, path));
  const ofItems = asked.filter((path) => !isScalarOf(target, path));
  const answer = { ...target.identity(), ...(own.length > 0 ? read(target, own, watch) : asked.length === 0 ? read(target, [], watch) : {}) };
  if (own.length > 0 && ofItems.length === 0) return answer;
  const from = query.Skip ?? 0;
  const items = target.items().slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { ...answer, _Items: items.map((item) => queried(item, { Select: ofItems }, watch)) };
}

function isScalarOf(target: WireObject, path: string): boolean {
  const name = path.includes('/') ? undefined : wireName(target, path.trim());
  return name !== undefined && target.scalars.includes(name);
}

function read(target: WireObject, asked: readonly string[], watch: Watch): Record<string, unknown> {
  const answer: Record<string, unknown> = { ...target.identity() };
  for (const [name, inner] of wanted(target, asked)) {
    const property = wireProperty(target, name);
    if (!property?.get) throw notEmulated(`${target.type}.${name}`);
    watch(name);
    const value: unknown = property.get.call(target);
    answer[name] = value instanceof WireObject ? queried(value, { Select: inner }, watch) : value;
  }
  return answer;
}

function wanted(target: WireObject, asked: readonly string[]): Wanted {
  const members: Wanted = new Map();
  const want = (name: string, inner: string): void => {
    const known = members.get(name) ?? [];
    if (inner !== '') known.push(inner);
    members.set(name, known);
  };
  if (asked.length === 0) for (const name of target.scalars) want(name, '');
  for (const path of asked) {
    const [head, ...rest] = path
      .trim()
      .split(/[/.]/)
      .filter((part) => part.toLowerCase() !== 'items');
    if (head === undefined || EVERYTHING.has(head)) for (const name of target.scalars) want(name, '');
    else if (head !== '$none') want(wireName(target, head) ?? spelledOnTheWire(head), rest.join('/'));
  }
  return members;
}

const spelledOnTheWire = (head: string): string => head.charAt(0).toUpperCase() + head.slice(1);
