/** One setting of the policy by its path ("reminders.graceDays"): what it is, the policy with another, whether that other is allowed. It knows no setting by name. */
import type { CollectionPolicy } from '../receivables/policy';
import { DEFAULT_POLICY } from '../receivables/policy';
import { isRecord } from './checks';
import type { Repair, Within } from './checks';
import { readPolicy, storedPolicy } from './read-policy';

export type PolicySection = keyof CollectionPolicy;

/** The policy before anybody changed it. */
export { DEFAULT_POLICY } from '../receivables/policy';

/** The setting at a path; undefined where there is none. */
export function settingAt(policy: CollectionPolicy, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined), policy);
}

/** The same policy with one setting changed, unchecked. */
export function withSetting(policy: CollectionPolicy, path: string, value: unknown): CollectionPolicy {
  return changed(policy, path.split('.'), value) as CollectionPolicy;
}

function changed(whole: unknown, [name, ...further]: readonly string[], value: unknown): unknown {
  const before = isRecord(whole) ? whole : {};
  return { ...before, [name]: further.length === 0 ? value : changed(before[name], further, value) };
}

/** What is wrong with a value for a setting; null where it is allowed. */
export function mistakeIn(policy: CollectionPolicy, path: string, value: unknown): Repair | null {
  const { repairs } = readPolicy(storedPolicy(withSetting(policy, path, value)));
  return repairs.find((repair) => repair.path === path || repair.path.startsWith(`${path}.`)) ?? null;
}

/** What is allowed for a setting, where that is a range or a choice. */
export function allowedFor(path: string): Within | null {
  // No setting is an empty object, so each check says what it wants instead.
  return mistakeIn(DEFAULT_POLICY, path, {})?.within ?? null;
}

/** The policy with some sections as they were at the beginning; the general ledger's balances are no policy and stay. */
export function withDefaults(policy: CollectionPolicy, sections: readonly PolicySection[]): CollectionPolicy {
  const reset = Object.fromEntries(sections.map((section) => [section, DEFAULT_POLICY[section]]));
  return withControlTotals({ ...policy, ...reset }, policy);
}

/** The policy with another's balances of the general ledger: these belong to a ledger and a day, not to a policy. */
export function withControlTotals(policy: CollectionPolicy, from: CollectionPolicy): CollectionPolicy {
  const { controlTotals: _other, controlDay: _otherDay, ...aging } = policy.aging;
  const { controlTotals, controlDay } = from.aging;
  return { ...policy, aging: { ...aging, ...(controlTotals && { controlTotals }), ...(controlDay !== undefined && { controlDay }) } };
}

/** Paths at which two policies differ, in the order of the first; lists count as one setting. */
export function changedSettings(before: CollectionPolicy, after: CollectionPolicy): readonly string[] {
  return differences(before, after, '');
}

function differences(before: unknown, after: unknown, path: string): string[] {
  if (!isRecord(before) || !isRecord(after)) return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => differences(before[name], after[name], path === '' ? name : `${path}.${name}`));
}

/** What holds for one customer instead of the policy. */
export type CustomerException = CollectionPolicy['reminders']['customers'][number];

/** The exception for a customer, by number or name; null where there is none. */
export function exceptionOf({ reminders: { customers } }: CollectionPolicy, { id, name }: { readonly id: string; readonly name: string }): CustomerException | null {
  return customers.find(({ customer }) => customer === id) ?? customers.find(({ customer }) => customer === name) ?? null;
}

/** The policy with this exception for a customer in place of any other; null takes it away. */
export function withException(policy: CollectionPolicy, { id, name }: { readonly id: string; readonly name: string }, exception: CustomerException | null): CollectionPolicy {
  const others = policy.reminders.customers.filter(({ customer }) => customer !== id && customer !== name);
  return { ...policy, reminders: { ...policy.reminders, customers: exception ? [...others, exception] : others } };
}

/** Whether the policy may not hold the exception as it stands. */
export function exceptionMistake(policy: CollectionPolicy, exception: CustomerException): boolean {
  return mistakeIn(policy, 'reminders.customers', [exception]) !== null;
}
