/** What every object behind a proxy is: plain classes whose PascalCase getters, setters and methods bear the wire name. Lower-case members never reach the wire. */

import { invalidArgument, itemNotFound } from './failure';

/** A value that a client can hold a proxy of; null is Excel's null object. */
export abstract class WireObject {
  /** As the client names the class, such as "Range". */
  abstract readonly type: string;
  /** Scalar members answered when nothing is selected. */
  readonly scalars: readonly string[] = [];
  /** What lets the client find the object again: `{ Id }`, `{ _ReferenceId }` or nothing. */
  identity(): Record<string, unknown> {
    return {};
  }
}

/** A collection: asked by id, name or index, and listed. */
export abstract class WireCollection extends WireObject {
  abstract items(): WireObject[];
  /** Null where there is none of that key. */
  abstract find(key: unknown): WireObject | null;
}

/** A collection whose items the client asks for by key. */
export abstract class KeyedCollection extends WireCollection {
  GetItem(key: unknown): WireObject {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }
  GetItemOrNullObject(key: unknown): WireObject | null {
    return this.find(key);
  }
  GetCount(): number {
    return this.items().length;
  }
}

/** One that it asks by place too. */
export abstract class ListedCollection extends KeyedCollection {
  GetItemAt(index: number): WireObject {
    const found = this.items()[index];
    if (!found) throw invalidArgument();
    return found;
  }
}

const ON_THE_WIRE = /^_?[A-Z]\w*$/;

/** The property of this wire name on the object's class (getter or setter), or undefined. */
export function wireProperty(target: WireObject, name: string): PropertyDescriptor | undefined {
  const found = wireMember(target, name);
  return found && (found.get || found.set) ? found : undefined;
}

/** The method of this wire name, or undefined. */
export function wireMethod(target: WireObject, name: string): ((...given: unknown[]) => unknown) | undefined {
  const found = wireMember(target, name);
  return typeof found?.value === 'function' ? (found.value as (...given: unknown[]) => unknown) : undefined;
}

/** The wire name that a developer's spelling ("numberFormat") stands for, or undefined. */
export function wireName(target: WireObject, spelled: string): string | undefined {
  const wanted = spelled.charAt(0).toUpperCase() + spelled.slice(1);
  if (wireMember(target, wanted)) return wanted;
  if (wireMember(target, spelled)) return spelled;
  const lower = spelled.toLowerCase();
  for (const name of wireNames(target)) if (name.toLowerCase() === lower) return name;
  return undefined;
}

/** Every member of the object's class that the wire can reach. */
export function wireNames(target: WireObject): string[] {
  const names: string[] = [];
  for (let at: object | null = Object.getPrototypeOf(target) as object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null)
    names.push(...Object.getOwnPropertyNames(at).filter((name) => ON_THE_WIRE.test(name)));
  return names;
}

function wireMember(target: WireObject, name: string): PropertyDescriptor | undefined {
  if (!ON_THE_WIRE.test(name)) return undefined;
  for (let at: object | null = Object.getPrototypeOf(target) as object; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own) return own;
  }
  return undefined;
}
