/** What the workbook keeps for the next time: the policy and her corrections by the shape of the export, checked on the way in. It decides no setting. */
import type { LedgerMapping } from '../ledger/ledger';
import type { CollectionPolicy } from '../receivables/policy';
import type { Repair } from '../settings/checks';
import { readMappings, storedMappings, withMapping } from '../settings/read-mappings';
import type { KeptMapping } from '../settings/read-mappings';
import { readPolicy, storedPolicy } from '../settings/read-policy';
import type { Workbook } from './ports';

const POLICY_KEY = 'policy';
const MAPPINGS_KEY = 'mappings';

export interface KeptSettings {
  readonly policy: CollectionPolicy;
  /** Corrections by shape, the latest first. */
  readonly mappings: readonly KeptMapping[];
  /** What was not valid as it was kept, and has been repaired. */
  readonly repairs: readonly Repair[];
}

/** The policy and corrections kept with the workbook; defaults where there are none. */
export async function recallSettings(workbook: Workbook): Promise<KeptSettings> {
  const { policy, repairs } = readPolicy(await workbook.recall(POLICY_KEY));
  const { mappings, repairs: further } = readMappings(await workbook.recall(MAPPINGS_KEY));
  return { policy, mappings, repairs: [...repairs, ...further] };
}

/** Keeps the policy with the workbook. */
export function keepPolicy(workbook: Workbook, policy: CollectionPolicy): Promise<void> {
  return workbook.remember(POLICY_KEY, storedPolicy(policy));
}

/** Keeps her corrections for exports of this shape, and forgets the shape where there are none. */
export async function keepMapping(workbook: Workbook, shape: string, mapping: LedgerMapping): Promise<void> {
  const { mappings } = readMappings(await workbook.recall(MAPPINGS_KEY));
  await workbook.remember(MAPPINGS_KEY, storedMappings(withMapping(mappings, shape, mapping)));
}
