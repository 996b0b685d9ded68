/** What the workbook keeps for the next time: the policy and her corrections, checked on the way in. It decides no setting. */
import type { LedgerMapping } from '../ledger/ledger';
import type { CollectionPolicy } from '../receivables/policy';
import type { Repair } from '../settings/checks';
import { readMapping, storedMapping } from '../settings/read-mapping';
import { readPolicy, storedPolicy } from '../settings/read-policy';
import type { Workbook } from './ports';

const POLICY_KEY = 'policy';
const MAPPING_KEY = 'mapping';

export interface KeptSettings {
  readonly policy: CollectionPolicy;
  readonly mapping: LedgerMapping;
  /** What was not valid as it was kept, and has been repaired. */
  readonly repairs: readonly Repair[];
}

/** The policy and mapping kept with the workbook; defaults where there are none. */
export async function recallSettings(workbook: Workbook): Promise<KeptSettings> {
  const { policy, repairs } = readPolicy(await workbook.recall(POLICY_KEY));
  const { mapping, repairs: further } = readMapping(await workbook.recall(MAPPING_KEY));
  return { policy, mapping, repairs: [...repairs, ...further] };
}

/** Keeps the policy with the workbook. */
export function keepPolicy(workbook: Workbook, policy: CollectionPolicy): Promise<void> {
  return workbook.remember(POLICY_KEY, storedPolicy(policy));
}

/** Keeps her corrections with the workbook. */
export function keepMapping(workbook: Workbook, mapping: LedgerMapping): Promise<void> {
  return workbook.remember(MAPPING_KEY, storedMapping(mapping));
}
