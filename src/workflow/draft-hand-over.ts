/** What speaks against handing an account over now, and the time limit that is usual where its customer is. It hands nothing over. */
import type { Day } from '../receivables/days';
import { LIMITATION_AS_OF, LIMITATION_STARTS, limitationFor } from '../receivables/limitation';
import type { LimitationPeriod, LimitationStart } from '../receivables/limitation';
import type { AccountReview, ReceivablesReview } from '../receivables/review';

export { LIMITATION_AS_OF, LIMITATION_STARTS };
export type { LimitationStart };

/** Years as text, empty where no rule is known; `source` is the rule's. */
export interface TypedLimitation {
  readonly years: string;
  readonly from: LimitationStart;
  readonly source: string;
}

/** What the form begins with. */
export function usualLimitation({ customer }: AccountReview): TypedLimitation {
  const rule = limitationFor(customer);
  return rule === null ? { years: '', from: 'due', source: '' } : { years: String(rule.years), from: rule.from, source: rule.source };
}

/** Null where the years are none. */
export function periodOf({ years, from }: Pick<TypedLimitation, 'years' | 'from'>): LimitationPeriod | null {
  const count = /^\s*\d{1,2}\s*$/.test(years) ? Number(years) : 0;
  return count >= 1 && count <= 40 ? { years: count, from } : null;
}

/** Minor units disputed, the last day of a promise that runs, a plan that is on track: a person should know of them before. */
export function againstHandOver({ promises, plans, asOf }: ReceivablesReview, { disputed, accountIndex }: AccountReview): { readonly disputed: number; readonly promisedFor: Day | null; readonly planRuns: boolean } {
  const running = (promises.get(accountIndex) ?? []).filter(({ outcome, promisedFor }) => outcome === 'running' && promisedFor >= asOf);
  return {
    disputed, promisedFor: running.reduce<Day | null>((last, { promisedFor }) => Math.max(last ?? promisedFor, promisedFor), null),
    planRuns: plans.standings.some(({ account, status }) => account === accountIndex && status === 'on-track'),
  };
}
