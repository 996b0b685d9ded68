/** Which settings the policy screen shows, in which section and as what kind of field: read off the policy itself, so that a new setting is on the screen by being in the policy. It knows no value. */
import { isRecord, type Within } from '../../settings/checks';
import { allowedFor, DEFAULT_POLICY, settingAt, type PolicySection } from '../../settings/policy-setting';

export type FieldKind =
  | 'text' | 'lines' | 'address' | 'currency' | 'yes-no' | 'choice'
  /** `orNone`: an empty field is "no such bound". */
  | 'number' | 'percent'
  | 'days-list' | 'score-list' | 'percent-list' | 'dates' | 'dated-rates' | 'members'
  /** Too much for a field: it is taken along by export and import. */
  | 'elsewhere';

export interface PolicyField {
  readonly path: string;
  readonly kind: FieldKind;
  readonly orNone: boolean;
  readonly unit: 'days' | 'weeks' | 'percent' | null;
  readonly choices: readonly string[];
  /** What is allowed, where that is a range. */
  readonly within: Within | null;
}

/** Fields under one small heading; the id of the heading, null for none. For a risk flag the heading is the flag's name. */
export interface FieldGroup {
  readonly id: string | null;
  /** The flag that these thresholds belong to. */
  readonly rule: string | null;
  readonly fields: readonly PolicyField[];
}

export interface FieldSection {
  readonly id: string;
  /** What "Reset section" resets. */
  readonly resets: readonly PolicySection[];
  readonly groups: readonly FieldGroup[];
}

/** Sections in the order of the screen; a section of the policy that stands in none becomes one of its own. */
const SECTIONS: readonly { readonly id: string; readonly parts: readonly PolicySection[] }[] = [
  { id: 'company', parts: ['company'] },
  { id: 'aging', parts: ['aging', 'figures'] },
  { id: 'reminders', parts: ['reminders'] },
  { id: 'risk', parts: ['score', 'risk'] },
  { id: 'limits', parts: ['credit'] },
  { id: 'outlook', parts: ['forecast', 'provision'] },
  { id: 'charges', parts: ['interest', 'discount'] },
];

/** Settings whose kind their value does not tell. */
const KINDS: Readonly<Record<string, FieldKind>> = {
  'company.paymentDetails': 'lines', 'company.address': 'lines', 'company.email': 'address', 'company.seniorEmail': 'address', 'company.homeCurrency': 'currency', 'aging.edges': 'days-list', 'score.gradeEdges': 'score-list', 'provision.rates': 'percent-list',
  'provision.lossOfLast': 'percent', 'interest.rate': 'percent', 'interest.cap': 'percent', 'interest.referenceRates': 'dated-rates',
  'reminders.holidays': 'dates', 'reminders.without': 'members', 'reminders.customers': 'elsewhere',
};
/** Not a policy, though kept with it: the general ledger's balances stand on the Ledger screen. */
const LEFT_OUT: ReadonlySet<string> = new Set(['aging.controlTotals', 'aging.controlDay']);
/** What is chosen from, where the policy's checks take more than a screen can show. */
const CHOICES: Readonly<Record<string, readonly string[]>> = { 'company.language': ['en', 'de', 'fr', 'es', 'nl', 'it'], 'reminders.without': Object.keys(DEFAULT_POLICY.reminders.fromDays) };
/** Small headings by the beginning of a path. */
const GROUPS: readonly (readonly [beginning: string, id: string])[] = [
  ['reminders.fromDays.', 'stages'], ['reminders.countFrom.', 'countFrom'], ['reminders.cc.', 'cc'], ['reminders.without', 'without'], ['reminders.', 'timing'], ['score.', 'score'], ['forecast.', 'forecast'], ['provision.', 'provision'],
  ['interest.', 'interest'], ['discount.', 'discount'],
];

/** Every section with its fields. Worked out of the policy's shape: make it once a screen. */
export function policySections(): readonly FieldSection[] {
  const known = new Set(SECTIONS.flatMap(({ parts }) => parts));
  const others = (Object.keys(DEFAULT_POLICY) as PolicySection[]).filter((part) => !known.has(part)).map((part) => ({ id: part, parts: [part] }));
  return [...SECTIONS, ...others].map(({ id, parts }) => ({ id, resets: parts, groups: groupsOf(parts.flatMap((part) => pathsBelow(DEFAULT_POLICY[part], part))) }));
}

/** The section and setting that a link means: a setting's path, or a section's id. */
export function sectionOf(target: string, sections: readonly FieldSection[]): string | null {
  const part = target.split('.')[0];
  return sections.find(({ id, resets }) => id === target || resets.some((one) => one === part))?.id ?? null;
}

function pathsBelow(value: unknown, path: string): string[] {
  if (!isRecord(value)) return [path];
  return Object.keys(value).flatMap((name) => pathsBelow(value[name], `${path}.${name}`)).filter((one) => !LEFT_OUT.has(one));
}

function groupsOf(paths: readonly string[]): readonly FieldGroup[] {
  const groups = new Map<string, { readonly id: string | null; readonly rule: string | null; readonly fields: PolicyField[] }>();
  for (const path of paths) {
    const rule = path.startsWith('risk.') ? path.split('.')[1] : null;
    const id = GROUPS.find(([beginning]) => path.startsWith(beginning))?.[1] ?? null;
    const key = rule ?? id ?? '';
    const group = groups.get(key) ?? { id, rule, fields: [] };
    groups.set(key, group);
    group.fields.push(fieldAt(path));
  }
  return [...groups.values()];
}

/** The field of one setting. */
export function fieldAt(path: string): PolicyField {
  const value = settingAt(DEFAULT_POLICY, path);
  const within = allowedFor(path);
  const choices = CHOICES[path] ?? (within?.of === 'choice' ? within.choices : []);
  const kind = KINDS[path] ?? (choices.length > 0 ? 'choice' : kindOf(path, value));
  return { path, kind, orNone: value === null, unit: kind === 'percent' || kind === 'percent-list' ? 'percent' : unitOf(path, kind), choices, within };
}

function kindOf(path: string, value: unknown): FieldKind {
  if (typeof value === 'boolean') return 'yes-no';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number' || value === null) return /share$/i.test(path) ? 'percent' : 'number';
  return 'elsewhere';
}

function unitOf(path: string, kind: FieldKind): PolicyField['unit'] {
  if (kind !== 'number') return null;
  if (/days$/i.test(path) || path.startsWith('reminders.fromDays.')) return 'days';
  return /weeks$/i.test(path) ? 'weeks' : null;
}
