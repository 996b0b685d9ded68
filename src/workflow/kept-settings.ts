/** What the workbook keeps for the next time: the policy and her corrections by the shape of the export, checked on the way in. It decides no setting. */
import type { LedgerMapping } from '../ledger/ledger';
import type { Day } from '../receivables/days';
import type { CollectionPolicy } from '../receivables/policy';
import type { Repair } from '../settings/checks';
import { readMapping } from '../settings/read-mapping';
import { readMappings, storedMappings, withFormer, withMapping } from '../settings/read-mappings';
import type { KeptMapping } from '../settings/read-mappings';
import { policyChangesAfter, readPolicyChanges, storedPolicyChanges } from '../settings/policy-changes';
import type { PolicyChanges } from '../settings/policy-changes';
import { readPolicy, storedPolicy } from '../settings/read-policy';
import { readSitting, storedSitting, type Sitting } from '../settings/read-sitting';
import { readPlace, type LedgerPlace } from '../settings/read-place';
import type { Workbook } from './ports';

const POLICY_KEY = 'policy';
const CHANGES_KEY = 'policyChanges';
const PLACE_KEY = 'ledgerPlace';
const SITTING_KEY = 'sitting';
const MAPPINGS_KEY = 'mappings';
/** Corrections of one sheet, as workbooks kept them before they were kept by shape. */
const FORMER_MAPPING_KEY = 'mapping';

export interface KeptSettings {
  readonly policy: CollectionPolicy;
  /** Corrections by shape, the latest first. */
  readonly mappings: readonly KeptMapping[];
  /** What was not valid as it was kept, and has been repaired. */
  readonly repairs: readonly Repair[];
}

/** The policy and corrections kept with the workbook; defaults where there are none. */
export async function recallSettings(workbook: Workbook): Promise<KeptSettings> {
  // Asked for together: in a slow Excel each answer takes its time, and none waits for another.
  const [keptPolicy, keptMappings, keptFormer] = await Promise.all([workbook.recall(POLICY_KEY), workbook.recall(MAPPINGS_KEY), workbook.recall(FORMER_MAPPING_KEY)]);
  const { policy, repairs } = readPolicy(keptPolicy);
  const { mappings, repairs: further } = readMappings(keptMappings);
  const former = readMapping(keptFormer);
  return { policy, mappings: withFormer(mappings, former.mapping), repairs: [...repairs, ...further, ...former.repairs] };
}

/** Keeps the policy with the workbook. */
export function keepPolicy(workbook: Workbook, policy: CollectionPolicy): Promise<void> {
  return workbook.remember(POLICY_KEY, storedPolicy(policy));
}

/** When each setting of the kept policy was last changed. */
export async function recallPolicyChanges(workbook: Workbook, policy: CollectionPolicy): Promise<PolicyChanges> {
  return readPolicyChanges(await workbook.recall(CHANGES_KEY), policy);
}

/** Keeps a policy that she changed, and that what differs from the one before was changed on that day. */
export async function keepChangedPolicy(workbook: Workbook, before: CollectionPolicy, after: CollectionPolicy, on: Day): Promise<PolicyChanges> {
  const changes = policyChangesAfter(await recallPolicyChanges(workbook, after), before, after, on);
  await keepPolicy(workbook, after);
  await workbook.remember(CHANGES_KEY, storedPolicyChanges(changes));
  return changes;
}

/** Keeps her corrections for exports of this shape, and forgets the shape where there are none. Former ones of the same sheet are then among them, or no longer wanted. */
export async function keepMapping(workbook: Workbook, shape: string, mapping: LedgerMapping): Promise<void> {
  const { mappings } = readMappings(await workbook.recall(MAPPINGS_KEY));
  await workbook.remember(MAPPINGS_KEY, storedMappings(withMapping(mappings, shape, mapping)));
  const former = await workbook.recall(FORMER_MAPPING_KEY);
  if (former === undefined || former === null) return;
  const { sheet } = readMapping(former).mapping;
  if (sheet === undefined || sheet.toLowerCase() === mapping.sheet?.toLowerCase()) await workbook.remember(FORMER_MAPPING_KEY, null);
}

/** Where the ledger stood when the sheets were last written; null before the first writing. */
export async function recallPlace(workbook: Workbook): Promise<LedgerPlace | null> {
  return readPlace(await workbook.recall(PLACE_KEY));
}

/** Keeps where the ledger stands, for the next opening and for the ribbon. */
export function keepPlace(workbook: Workbook, { sheet, block }: LedgerPlace): Promise<void> {
  return workbook.remember(PLACE_KEY, { sheet, block });
}

/** Where she was when the pane was closed; null before the first review. */
export async function recallSitting(workbook: Workbook): Promise<Sitting | null> {
  return readSitting(await workbook.recall(SITTING_KEY));
}

/** Keeps where she is. */
export function keepSitting(workbook: Workbook, sitting: Sitting): Promise<void> {
  return workbook.remember(SITTING_KEY, storedSitting(sitting));
}
