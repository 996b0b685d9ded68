/** Reads an object by a plain pattern such as `{ format: { fill: { color: true } } }`, answering in the same spelling. */
import { invalidArgument, notEmulated } from '../failure';
import { WireObject, wireName, wireProperty } from '../wire-object';

/** Only members marked true (or with members of their own) are answered. */
export function toldProperties(target: WireObject, asked: unknown): Record<string, unknown> {
  if (asked === null || typeof asked !== 'object') throw invalidArgument();
  const told: Record<string, unknown> = {};
  for (const [key, wanted] of Object.entries(asked)) {
    if (wanted === false) continue;
    const property = wireProperty(target, wireName(target, key) ?? '');
    if (!property?.get) throw notEmulated(`${target.type}.${key}`);
    const value: unknown = property.get.call(target);
    told[key] = value instanceof WireObject ? toldProperties(value, wanted) : value;
  }
  return told;
}
