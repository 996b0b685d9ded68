/** Says which fields a template may name, what each is, and which right name is nearest to a wrong one. It knows no letter. */

/** A field that a template may print, ask about or list. The example is shown to the person who edits templates; what each field means, the wording says. */
export type TemplateField =
  | { readonly kind: 'text'; readonly example: string }
  | { readonly kind: 'flag' }
  | { readonly kind: 'list'; readonly fields: TemplateFields }
  | { readonly kind: 'group'; readonly fields: TemplateFields };

export type TemplateFields = Readonly<Record<string, TemplateField>>;

/** What a template is given: text for a text field, true or false for a flag, records for a list, a record for a group. */
export type TemplateValue = string | boolean | null | TemplateValues | readonly TemplateValues[];
export interface TemplateValues {
  readonly [name: string]: TemplateValue;
}

/** The field at a dotted path, looked up among own names only, so that "constructor" is no field; null when there is none. */
export function fieldAt(fields: TemplateFields, path: readonly string[]): TemplateField | null {
  let within: TemplateFields = fields;
  let found: TemplateField | null = null;
  for (const [index, name] of path.entries()) {
    if (!Object.prototype.hasOwnProperty.call(within, name)) return null;
    found = within[name];
    if (index === path.length - 1) return found;
    if (found.kind !== 'group') return null;
    within = found.fields;
  }
  return found;
}

/** Every printable path, flag and list of `fields`, groups spelled out with dots. */
export function fieldNames(fields: TemplateFields, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (field.kind === 'group' ? fieldNames(field.fields, `${prefix}${name}.`) : [prefix + name]));
}

/** The right name that a wrong one was probably meant to be; null when nothing is near. */
export function nearestName(wrong: string, names: readonly string[]): string | null {
  const sought = wrong.toLowerCase().slice(0, 60);
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(sought.length / 3)) + 1;
  for (const name of names) {
    const distance = editsBetween(sought, name.toLowerCase());
    if (distance < least) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

/** Insertions, deletions and replacements that lead from one text to the other. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[to.length];
}
