/** What is known of a customer from outside the ledger, as typed on the Customers sheet, and the limits that it alone would give. It knows no invoice. */
import type { CreditPolicy } from './judgement-policy';

/** Amounts in the major unit of the account's currency; null where nobody told. */
export interface CreditFacts {
  readonly netWorth: number | null;
  readonly workingCapital: number | null;
  /** What others grant it, on average, by its trade references. */
  readonly tradeReferences: number | null;
  readonly yearsInBusiness: number | null;
  readonly requestedLimit: number | null;
  readonly deposit: number | null;
}

export const NO_CREDIT_FACTS: CreditFacts = { netWorth: null, workingCapital: null, tradeReferences: null, yearsInBusiness: null, requestedLimit: null, deposit: null };
export const CREDIT_FACTS = Object.keys(NO_CREDIT_FACTS) as readonly (keyof CreditFacts)[];

/** A limit by a share of what it is worth, minor units; null where that is not known. A customer worth nothing gets nothing. */
export function shareOfWorth(worth: number | null | undefined, minorUnits: (amount: number) => number, policy: CreditPolicy): number | null {
  return worth === null || worth === undefined ? null : Math.max(0, minorUnits(worth)) * policy.worthShare;
}

/** Share of what the facts allow that a customer without a past begins with, and why. */
export function startShare({ netWorth, workingCapital, tradeReferences, yearsInBusiness }: CreditFacts, policy: CreditPolicy): { readonly share: number; readonly because: 'start-established' | 'start-young' | 'start-unknown' | 'start-unproven' } {
  if (netWorth === null && workingCapital === null && tradeReferences === null) return { share: policy.startShare, because: 'start-unproven' };
  if (yearsInBusiness === null) return { share: policy.startShare, because: 'start-unknown' };
  return yearsInBusiness >= policy.establishedYears ? { share: policy.establishedShare, because: 'start-established' } : { share: policy.startShare, because: 'start-young' };
}
