/** Payment plans in words: how one stands, and what is wrong with its terms. It judges nothing. */
import type { PlanMistake } from '../receivables/plan-limits';
import type { InstalmentState, PlanStatus } from '../receivables/plan-standing';
import { factText } from './fact-text';
import type { Wording } from './sentences';

/** "on track". */
export function statusText(status: PlanStatus, { say }: Wording): string {
  return say(`plan.status.${status}`);
}

/** "not due yet". */
export function instalmentStateText(state: InstalmentState, { say }: Wording): string {
  return say(`plan.instalment.${state}`);
}

/** The sentence of a mistake, with its figures. */
export function mistakeText({ problem, facts }: PlanMistake, wording: Wording): string {
  return wording.fillIfKnown(`plan.problem.${problem}`, problem, (slot) => (Object.hasOwn(facts, slot) ? factText(facts[slot], wording) : null));
}
