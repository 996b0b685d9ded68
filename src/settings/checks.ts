/** Turns an unknown value into a valid one, field by field, and says what it had to repair. It knows kinds of fields, not what any setting means. */

/** One thing that was not as it must be, and what was done about it. */
export interface Repair {
  /** Such as "aging.edges". */
  readonly path: string;
  /** A whole sentence: what was found, what is allowed. */
  readonly message: string;
  /** What is allowed as data, where it is as simple as that: for whoever says it in other words or offers it to choose from. */
  readonly within?: Within;
}

/** A whole number or any number between two, a text of at most so many characters, or one of a few words. */
export type Within =
  | { readonly of: 'whole' | 'number' | 'text'; readonly least: number; readonly most: number }
  | { readonly of: 'choice'; readonly choices: readonly string[] };

/** Either the value to use or what is allowed instead ("a whole number from 0 to 365"). */
export type Checked<T> = { readonly valid: T } | { readonly allowed: string; readonly within?: Within };
export type Check<T> = (given: unknown) => Checked<T>;
/** A check for each field of a section: a field without one does not compile. */
export type Checks<S> = { readonly [K in keyof S]-?: Check<Exclude<S[K], undefined>> };

/** Text of at most `most` characters without control characters other than line ends. */
export function text(most: number): Check<string> {
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
  return (given) => (typeof given === 'string' && given.length <= most && !bad.test(given) ? { valid: given } : { allowed: `a text of at most ${most} characters`, within: { of: 'text', least: 0, most } });
}

/** Text in a given form. */
export function textLike(form: RegExp, allowed: string): Check<string> {
  return (given) => (typeof given === 'string' && form.test(given) ? { valid: given } : { allowed });
}

export function whole(least: number, most: number): Check<number> {
  return (given) => (typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most ? { valid: given } : { allowed: `a whole number from ${least} to ${most}`, within: { of: 'whole', least, most } });
}

export function numberFrom(least: number, most: number): Check<number> {
  return (given) => (typeof given === 'number' && given >= least && given <= most ? { valid: given } : { allowed: `a number from ${least} to ${most}`, within: { of: 'number', least, most } });
}

export function oneOf<T extends string>(choices: readonly T[]): Check<T> {
  return (given) => {
    const found = choices.find((choice) => choice === given);
    return found === undefined ? { allowed: `one of ${choices.map((choice) => `"${choice}"`).join(', ')}`, within: { of: 'choice', choices } } : { valid: found };
  };
}

/** A plain object of JSON; its own keys only are ever looked at. */
export function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** What was found, short enough for a sentence. */
export function quoted(given: unknown): string {
  const shown = JSON.stringify(given) ?? String(given);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

/** Keys that no check knows, each as a repair; a misspelt setting must not pass in silence. */
export function unknownKeys(given: Readonly<Record<string, unknown>>, known: readonly string[], path: string): Repair[] {
  return Object.keys(given).filter((key) => !known.includes(key)).map((key) => ({
    path: path + key,
    message: `"${path}${key}" is no setting; it was left out. Known are ${known.join(', ')}.`,
  }));
}

/** A section field by field: what is missing or invalid comes from `fallback`; invalid and unknown fields are repairs. */
export function readSection<S extends object>(given: unknown, fallback: S, checks: Checks<S>, path: string, repairs: Repair[]): S {
  if (given === undefined) return fallback;
  if (!isRecord(given)) {
    repairs.push({ path: path.replace(/\.$/, ''), message: `"${path.replace(/\.$/, '')}" is ${quoted(given)}; it must be an object. The default is used.` });
    return fallback;
  }
  const keys = Object.keys(checks) as (keyof S & string)[];
  repairs.push(...unknownKeys(given, keys, path));
  const section = { ...fallback };
  for (const key of keys) {
    if (!Object.hasOwn(given, key)) continue;
    const checked = (checks[key] as Check<S[typeof key]>)(given[key]);
    if ('valid' in checked) section[key] = checked.valid;
    else repairs.push({ path: path + key, message: `"${path}${key}" is ${quoted(given[key])}; it must be ${checked.allowed}. The default is used.`, ...(checked.within && { within: checked.within }) });
  }
  return section;
}

/** The version a stored value states, taken out of it; a newer one than ours is a repair. */
export function takeVersion(given: Readonly<Record<string, unknown>>, newest: number, repairs: Repair[]): Readonly<Record<string, unknown>> {
  const { version = 1, ...rest } = given;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > newest) {
    repairs.push({ path: 'version', message: `"version" is ${quoted(version)}; this Dunwell reads versions 1 to ${newest}. It was read as far as it could be.` });
  }
  return rest;
}
