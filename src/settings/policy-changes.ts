/** When each setting of the policy was last changed, as kept with the workbook: by path, the day. It knows no setting. */
import { dayFromIso, isoOf } from '../receivables/days';
import type { Day } from '../receivables/days';
import type { CollectionPolicy } from '../receivables/policy';
import { isRecord } from './checks';
import { changedSettings, settingAt } from './policy-setting';

/** Day of the last change by path; a setting that was never changed has none. */
export type PolicyChanges = ReadonlyMap<string, Day>;

/** What was kept, without what is no day or no setting of `policy`. */
export function readPolicyChanges(given: unknown, policy: CollectionPolicy): PolicyChanges {
  if (!isRecord(given)) return new Map();
  return new Map(Object.entries(given).flatMap(([path, iso]): [string, Day][] => {
    const day = typeof iso === 'string' ? dayFromIso(iso) : null;
    return day === null || settingAt(policy, path) === undefined ? [] : [[path, day]];
  }));
}

/** The changes as they are kept. */
export function storedPolicyChanges(changes: PolicyChanges): Readonly<Record<string, string>> {
  return Object.fromEntries([...changes].map(([path, day]) => [path, isoOf(day)]));
}

/** The changes after `after` replaced `before` on a day. */
export function policyChangesAfter(changes: PolicyChanges, before: CollectionPolicy, after: CollectionPolicy, on: Day): PolicyChanges {
  return new Map([...changes, ...changedSettings(before, after).map((path): [string, Day] => [path, on])]);
}
