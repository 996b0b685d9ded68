/** Suggests a credit limit for an account: several methods side by side, the lowest one binding, then what the policy allows of it, each step as a sentence with its facts. A person decides. */
import type { AccountPast } from './account-past';
import type { Day } from './days';
import type { Fact } from './facts';
import type { FiguredAccount } from './judgements';
import type { CreditPolicy } from './judgement-policy';
import { decimalsOf, toMinorUnits } from './money';
import type { PaymentScore } from './payment-score';
import type { CurrencyTotals } from './review';
import type { RiskFlag } from './risk-rules';

/** What is known of an account when its limit is judged. */
export interface CreditCase {
  readonly asOf: Day;
  readonly account: FiguredAccount;
  readonly past: AccountPast;
  /** Limit in force, minor units, and whether a person approved it; null when there is none. */
  readonly limitOnFile: number | null;
  readonly isApproved: boolean;
  readonly total: CurrencyTotals;
  readonly score: PaymentScore | null;
  readonly flags: readonly RiskFlag[];
  readonly policy: CreditPolicy;
  /** Days of credit where the account's invoices tell none. */
  readonly termsDays: number;
}

export type CreditAdvice = 'grant' | 'raise' | 'keep' | 'lower' | 'stop-supply';

/** One step of the working: the key of its sentence, the facts in it, and the limit after it. */
export interface WorkingStep {
  readonly because: WorkingKey;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly limitAfter: number | null;
}

/** Money in minor units of the account's currency. */
export interface CreditLimit {
  /** On file or approved; null when there is none. */
  readonly current: number | null;
  /** A person approved the current limit. */
  readonly isApproved: boolean;
  readonly exposure: number;
  /** Null where nothing is known to judge by. */
  readonly suggested: number | null;
  readonly advice: CreditAdvice;
  readonly binding: CreditMethodId | null;
  /** Each method's own figure; null where it cannot be worked out. Like the working made only when asked for: those of twenty thousand accounts cost more than their limits. */
  readonly methods: () => readonly { readonly id: CreditMethodId; readonly limit: number | null }[];
  readonly working: () => readonly WorkingStep[];
  /** Current limit (else the suggested one) less exposure; negative is over. */
  readonly headroom: number | null;
  /** No further supply until it is cleared. */
  readonly hold: boolean;
  readonly reviewOn: Day;
}

/** The sentences of the working. Slots in braces are facts. */
export const WORKING_SENTENCES = {
  'need': 'Need: {sales} a month, {terms} of credit and usually {late} late, with {buffer} to spare, is {limit}.',
  'high-credit': 'Experience: its highest balance paid well within a year is {balance}; times {factor} for its score it is {limit}.',
  'concentration': 'Concentration: {share} of everything open, {all}, is {limit}.',
  'cap': 'Cap: nobody gets more than {limit}.',
  'binding': 'The lowest of these holds: {limit}.',
  'new-customer': 'A new customer with {paid} of {proven} invoices paid on time: {share} of its need, {limit}.',
  'no-history': 'Nothing was invoiced within a year, so there is no need to measure: the limit on file stays.',
  'step-up': 'A limit rises by {share} at most at once: {limit}.',
  'no-raise': 'Nothing is raised while an invoice is {days} past due: {limit}.',
  'not-proven': 'Nothing is raised until the recent months were paid well: {limit}.',
  'slower': 'It pays later than before, so the limit does not rise: {limit}.',
  'rounded': 'Rounded to steps of {step}: {limit}.',
  'above-approved': 'This is above the {current} on file: a person must approve it.',
  'approved': 'A person approved {limit}: that limit is in force.',
  'above-approval': 'This is above the {current} that a person approved: it holds only once it is approved anew.',
  'stop': 'Supply stops: {days} past due, and the policy stops at {stop}.',
} as const;
export type WorkingKey = keyof typeof WORKING_SENTENCES;

interface CreditMethod {
  readonly id: 'need' | 'high-credit' | 'concentration' | 'cap';
  /** Minor units, unrounded; null where it cannot be worked out. */
  readonly limitOf: (of: CreditCase) => number | null;
  readonly factsOf: (of: CreditCase) => Readonly<Record<string, Fact>>;
}
export type CreditMethodId = CreditMethod['id'];

const salesOfMonth = ({ asOf, past }: CreditCase): number => past.yearSales / Math.min(12, Math.max(1, Math.ceil((asOf - past.firstIssued + 1) / (365 / 12))));
const terms = ({ past, termsDays }: CreditCase): number => Math.round(past.termsDays ?? termsDays);
const usuallyLate = ({ account }: CreditCase): number => Math.max(0, Math.round(account.habits.daysLateWeighted ?? 0));
const scoreFactor = ({ score, policy }: CreditCase): number => (score === null ? 0 : Math.min(policy.mostScoreFactor, score.score / policy.fullScore));

/** The methods, each for itself. To add one, add it here and its sentence above. DOMAIN section 4. */
export const CREDIT_METHODS: readonly CreditMethod[] = [
  {
    id: 'need',
    limitOf: (of) => (of.past.yearInvoices === 0 ? null : salesOfMonth(of) * ((terms(of) + usuallyLate(of)) / 30) * of.policy.buffer),
    factsOf: (of) => ({ sales: money(of.account, salesOfMonth(of)), terms: { days: terms(of) }, late: { days: usuallyLate(of) }, buffer: { share: of.policy.buffer - 1 } }),
  },
  {
    id: 'high-credit',
    limitOf: (of) => (of.score === null || of.past.highCredit === 0 ? null : of.past.highCredit * scoreFactor(of)),
    factsOf: (of) => ({ balance: money(of.account, of.past.highCredit), factor: { figure: scoreFactor(of) } }),
  },
  {
    id: 'concentration',
    limitOf: ({ total, policy }) => (total.accountsOpen < policy.concentrationAccounts ? null : total.open * policy.concentrationShare),
    factsOf: ({ account, total, policy }) => ({ share: { share: policy.concentrationShare }, all: money(account, total.open) }),
  },
  {
    id: 'cap',
    limitOf: ({ account, policy }) => (policy.cap === null ? null : toMinorUnits(policy.cap, decimalsOf(account.currency))),
    factsOf: () => ({}),
  },
];

const money = ({ currency }: { readonly currency: string }, amount: number): Fact => ({ money: Math.round(amount), currency });

/** The suggestion for one account. */
export function creditLimit(of: CreditCase): CreditLimit {
  const { account, policy, limitOnFile: current } = of;
  const exposure = account.open + account.credits;
  const stopped = account.oldestDaysPastDue > policy.stopDays;
  const judged = judge(of, current, unheard);
  const suggested = judged?.limit ?? current;
  const limit = current ?? suggested;
  const headroom = limit === null ? null : limit - exposure;
  return {
    current, isApproved: of.isApproved, exposure, suggested, advice: adviceFor(stopped, current, suggested), binding: judged?.binding ?? null, headroom,
    methods: () => CREDIT_METHODS.map((method) => ({ id: method.id, limit: method.limitOf(of) })),
    working: () => workingOf(of, current, stopped),
    hold: stopped || account.customer.onHold || (headroom !== null && headroom < 0), reviewOn: of.asOf + daysToReview(of, stopped),
  };
}

/** A step is told as a function of its facts, so that nothing is made of it where nobody listens. */
type Step = (because: WorkingKey, limitAfter: number | null, facts?: () => Readonly<Record<string, Fact>>) => void;
const unheard: Step = () => undefined;

function workingOf(of: CreditCase, current: number | null, stopped: boolean): WorkingStep[] {
  const working: WorkingStep[] = [];
  const step: Step = (because, limitAfter, facts) => {
    const rounded = limitAfter === null ? null : Math.round(limitAfter);
    working.push({ because, limitAfter: rounded, facts: { ...facts?.(), ...(rounded === null ? {} : { limit: money(of.account, rounded) }) } });
  };
  if (of.isApproved) step('approved', current);
  const judged = judge(of, current, step);
  if (judged === null) step('no-history', current);
  if (stopped) step('stop', judged?.limit ?? current, () => ({ days: { days: of.account.oldestDaysPastDue }, stop: { days: of.policy.stopDays } }));
  return working;
}

/** The methods, the lowest of them, then the policy's brakes. Null where there is no need to measure. */
function judge(of: CreditCase, current: number | null, step: Step): { readonly limit: number; readonly binding: CreditMethodId } | null {
  const { account, policy } = of;
  const need = CREDIT_METHODS[0].limitOf(of);
  if (need === null) return null;
  let binding = CREDIT_METHODS[0];
  let limit = need;
  for (const method of CREDIT_METHODS) {
    const own = method.limitOf(of);
    if (own === null) continue;
    step(method.id, own, () => method.factsOf(of));
    if (own >= limit) continue;
    limit = own;
    binding = method;
  }
  step('binding', limit);
  const paidOnTime = account.habits.settledCount - account.habits.lateCount;
  if (paidOnTime < policy.provenInvoices && current === null) {
    limit = Math.min(limit, need * policy.newCustomerShare);
    step('new-customer', limit, () => ({ paid: { count: paidOnTime }, proven: { count: policy.provenInvoices }, share: { share: policy.newCustomerShare } }));
  }
  if (current !== null && limit > current) limit = braked(of, limit, current, step);
  const held = inSteps(limit, toMinorUnits(policy.step, decimalsOf(account.currency)), current);
  if (held !== Math.round(limit)) step('rounded', held, () => ({ step: { money: toMinorUnits(policy.step, decimalsOf(account.currency)), currency: account.currency } }));
  if (current !== null && held > current) step(of.isApproved ? 'above-approval' : 'above-approved', held, () => ({ current: money(account, current) }));
  return { limit: held, binding: binding.id };
}

/** To the policy's step, at least one; what is lowered or braked is not rounded up again past the limit on file. */
function inSteps(limit: number, unit: number, current: number | null): number {
  const rounded = limit > 0 ? Math.max(Math.round(limit / unit) * unit, unit) : 0;
  return current !== null && limit <= current ? Math.min(rounded, current) : rounded;
}

/** A raise is held back by what is long past due, by a worsening trend and by a recent past not paid well; else it comes in steps. */
function braked({ account, past, flags, policy }: CreditCase, limit: number, current: number, step: Step): number {
  if (account.oldestDaysPastDue > policy.noRaiseDays) {
    step('no-raise', current, () => ({ days: { days: account.oldestDaysPastDue } }));
    return current;
  }
  if (flags.some(({ rule }) => rule === 'getting-slower')) {
    step('slower', current);
    return current;
  }
  if (past.recent.count < policy.provenInvoices || past.recent.mean > policy.wellPaidDays) {
    step('not-proven', current);
    return current;
  }
  const most = current * (1 + policy.raiseShare);
  if (limit <= most) return limit;
  step('step-up', most, () => ({ share: { share: policy.raiseShare } }));
  return most;
}

/** Within a tenth of the limit on file there is nothing to change. */
function adviceFor(stopped: boolean, current: number | null, suggested: number | null): CreditAdvice {
  if (stopped) return 'stop-supply';
  if (suggested === null) return 'keep';
  if (current === null) return 'grant';
  if (Math.abs(suggested - current) <= current / 10) return 'keep';
  return suggested > current ? 'raise' : 'lower';
}

/** The worse the sooner: a month, a quarter, half a year, a year. */
function daysToReview({ score, flags }: CreditCase, stopped: boolean): number {
  if (stopped || flags.some(({ severity }) => severity === 'critical')) return 30;
  if (score === null || score.grade === 'E' || score.grade === 'D') return 91;
  return score.grade === 'C' || flags.some(({ severity }) => severity === 'warning') ? 182 : 365;
}
