/** Suggests a credit limit for an account: several methods side by side, the lowest one binding, then what the policy allows of it, each step as a sentence with its facts. A person decides. */
import { startShare } from './credit-facts';
import { CREDIT_METHODS, minorUnits, money } from './credit-methods';
import type { CreditCase, CreditMethod, CreditMethodId } from './credit-methods';
import type { Day } from './days';
import type { Fact } from './facts';
import { decimalsOf, toMinorUnits } from './money';

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
  /** Why there is to be no further supply until it is cleared; null where there may be. A limit that is merely suggested holds nothing back: nobody has granted or refused it. */
  readonly heldBecause: 'stopped' | 'on-hold' | 'over-limit' | null;
  readonly hold: boolean;
  readonly reviewOn: Day;
}

/** The sentences of the working. Slots in braces are facts. */
export const WORKING_SENTENCES = {
  'need': 'Need: {sales} a month, {terms} of credit and usually {late} late, with {buffer} to spare, is {limit}.',
  'high-credit': 'Experience: its highest balance paid well within a year is {balance}; times {factor} for its score it is {limit}.',
  'concentration': 'Concentration: {share} of everything open, {all}, is {limit}.',
  'net-worth': 'Net worth: {share} of {worth} is {limit}.',
  'working-capital': 'Working capital: {share} of {worth} is {limit}.',
  'references': 'Trade references: others grant it {limit} on average.',
  'cap': 'Cap: nobody gets more than {limit}.',
  'binding': 'The lowest of these holds: {limit}.',
  'new-customer': 'A new customer, its first document of {since}, with {paid} of {proven} invoices paid on time: {share} of its need, {limit}.',
  'start-established': 'No past to judge by, but in business for {years} years: it begins with {share} of that, {limit}.',
  'start-young': 'No past to judge by, and few years in business ({years}): it begins with {share} of that, {limit}.',
  'start-unknown': 'No past to judge by, and nobody told how long it has been in business: it begins with {share} of that, {limit}.',
  'start-unproven': 'Nothing but its own word is known: it begins with {share} of that, {limit}.',
  'requested': 'It asked for no more than {limit}.',
  'deposit': 'Its deposit of {deposit} secures as much again: {limit}.',
  'no-history': 'Nothing was invoiced within a year, so there is no need to measure: the limit on file stays.',
  'step-up': 'A limit rises by {share} at most at once: {limit}.',
  'no-raise': 'Nothing is raised while an invoice is {days} past due: {limit}.',
  'not-proven': 'Nothing is raised until the recent months were paid well: {limit}.',
  'slower': 'It pays later than before, so the limit does not rise: {limit}.',
  'rounded': 'Rounded to steps of {step}: {limit}.',
  'above-approved': 'This is above the {current} on file: a person must approve it.',
  'approved': 'A person approved {limit}: that limit is in force.',
  'above-approval': 'This is above the {current} that a person approved: it holds only once it is approved anew.',
  'stop-plan': 'Supply stops: a payment plan is broken.',
  'stop': 'Supply stops: {days} past due, and the policy stops at {stop}.',
} as const;
export type WorkingKey = keyof typeof WORKING_SENTENCES;

/** The suggestion for one account. */
export function creditLimit(of: CreditCase): CreditLimit {
  const { account, policy, limitOnFile: current } = of;
  const exposure = account.open + account.credits;
  const stopped = account.oldestDaysPastDue > policy.stopDays || hasBrokenPlan(of);
  const judged = judge(of, current, unheard);
  const suggested = judged?.limit ?? current;
  const limit = current ?? suggested;
  const headroom = limit === null ? null : limit - exposure;
  const heldBecause = stopped ? 'stopped' : account.customer.onHold ? 'on-hold' : current !== null && exposure > current ? 'over-limit' : null;
  return {
    current, isApproved: of.isApproved, exposure, suggested, advice: adviceFor(stopped, current, suggested), binding: judged?.binding ?? null, headroom,
    methods: () => CREDIT_METHODS.map((method) => ({ id: method.id, limit: method.limitOf(of) })),
    working: () => workingOf(of, current, stopped),
    heldBecause, hold: heldBecause !== null, reviewOn: of.asOf + daysToReview(of, stopped),
  };
}

function hasBrokenPlan({ flags }: CreditCase): boolean {
  return flags.some(({ rule }) => rule === 'broken-plan');
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
  if (hasBrokenPlan(of)) step('stop-plan', judged?.limit ?? current);
  else if (stopped) step('stop', judged?.limit ?? current, () => ({ days: { days: of.account.oldestDaysPastDue }, stop: { days: of.policy.stopDays } }));
  return working;
}

interface Judged {
  readonly limit: number;
  readonly binding: CreditMethodId | null;
}

/** The methods, the lowest of them, then the policy's brakes. Null where there is no need to measure and nothing else to begin with. */
function judge(of: CreditCase, current: number | null, step: Step): Judged | null {
  const { account, policy } = of;
  const need = CREDIT_METHODS[0].limitOf(of);
  if (need === null) return current === null ? start(of, step) : null;
  const { limit: lowest, binding } = lowestOf(of, step) ?? { limit: need, binding: CREDIT_METHODS[0] };
  let limit = lowest;
  step('binding', limit);
  const paidOnTime = account.habits.settledCount - account.habits.lateCount;
  if (paidOnTime < policy.provenInvoices && isNew(of) && current === null) {
    limit = Math.min(limit, need * policy.newCustomerShare);
    step('new-customer', limit, () => ({ since: { day: of.past.firstIssued }, paid: { count: paidOnTime }, proven: { count: policy.provenInvoices }, share: { share: policy.newCustomerShare } }));
    limit = asked(of, limit, step);
  }
  if (current !== null && limit > current) limit = braked(of, limit, current, step);
  const held = inSteps(limit, toMinorUnits(policy.step, decimalsOf(account.currency)), boundsOf(of, current));
  if (held !== Math.round(limit)) step('rounded', held, () => ({ step: { money: toMinorUnits(policy.step, decimalsOf(account.currency)), currency: account.currency } }));
  if (current !== null && held > current) step(of.isApproved ? 'above-approval' : 'above-approved', held, () => ({ current: money(account, current) }));
  return { limit: held, binding: binding.id };
}

/** A customer of years that pays late is no new customer: its score and its highest balance paid well speak for it. */
function isNew({ asOf, past, policy }: CreditCase): boolean {
  return asOf - past.firstIssued < policy.newCustomerDays;
}

/** The lowest method, each told; null where none can be worked out. */
function lowestOf(of: CreditCase, step: Step): { readonly limit: number; readonly binding: CreditMethod } | null {
  let found: { limit: number; binding: CreditMethod } | null = null;
  for (const method of CREDIT_METHODS) {
    const own = method.limitOf(of);
    if (own === null) continue;
    step(method.id, own, () => method.factsOf(of));
    if (found === null || own < found.limit) found = { limit: own, binding: method };
  }
  return found;
}

/** A customer without any past begins with a share of what its facts allow; null where nobody told what it is worth or what it wants. */
function start(of: CreditCase, step: Step): Judged | null {
  const { account: { customer: { credit } }, policy } = of;
  if (!credit || [credit.netWorth, credit.workingCapital, credit.tradeReferences, credit.requestedLimit].every((fact) => fact === null)) return null;
  const lowest = lowestOf(of, step);
  const wanted = credit.requestedLimit === null ? Infinity : minorUnits(of.account, credit.requestedLimit);
  // With neither worth nor references the ledger's own caps say nothing of this customer: what it asks for is all there is.
  const base = Math.min(lowest?.limit ?? Infinity, wanted);
  if (!Number.isFinite(base)) return null;
  const { share, because } = startShare(credit, policy);
  if (lowest !== null) step('binding', lowest.limit);
  if (base === wanted) step('requested', wanted);
  step(because, base * share, () => ({ share: { share }, years: { figure: credit.yearsInBusiness ?? 0 } }));
  const unit = toMinorUnits(policy.step, decimalsOf(of.account.currency));
  const limit = asked(of, base * share, step);
  // A start is rounded down: a step too much is a risk, a step too little a telephone call.
  const held = Math.floor(limit / unit) * unit;
  if (held !== Math.round(limit)) step('rounded', held, () => ({ step: { money: unit, currency: of.account.currency } }));
  return { limit: held, binding: lowest !== null && lowest.limit <= wanted ? lowest.binding.id : null };
}

/** What a deposit secures is added, and nobody gets more than it asked for. */
function asked({ account }: CreditCase, limit: number, step: Step): number {
  const { deposit = null, requestedLimit = null } = account.customer.credit ?? {};
  let held = limit;
  if (deposit !== null && deposit > 0) {
    held += minorUnits(account, deposit);
    step('deposit', held, () => ({ deposit: money(account, minorUnits(account, deposit)) }));
  }
  if (requestedLimit === null || requestedLimit < 0 || held <= minorUnits(account, requestedLimit)) return held;
  step('requested', minorUnits(account, requestedLimit));
  return minorUnits(account, requestedLimit);
}

/** What rounding must not lift a limit past: the one on file, where it is lowered or braked, and the most that it rises at once; the cap; what was asked for. */
function boundsOf(of: CreditCase, current: number | null): readonly number[] {
  const { cap, raiseShare } = of.policy;
  const requested = of.account.customer.credit?.requestedLimit ?? null;
  return [
    ...(current === null ? [] : [current, Math.round(current * (1 + raiseShare))]),
    ...[cap, requested].flatMap((bound) => (bound === null ? [] : [minorUnits(of.account, bound)])),
  ];
}

/** To the policy's step, at least one; not past a bound that the limit itself keeps. */
function inSteps(limit: number, unit: number, bounds: readonly number[]): number {
  const rounded = limit > 0 ? Math.max(Math.round(limit / unit) * unit, unit) : 0;
  return Math.min(rounded, ...bounds.filter((bound) => Math.round(limit) <= bound));
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
  // Where nothing is needed there is nothing to grant.
  if (current === null) return suggested > 0 ? 'grant' : 'keep';
  if (Math.abs(suggested - current) <= current / 10) return 'keep';
  return suggested > current ? 'raise' : 'lower';
}

/** The worse the sooner: a month, a quarter, half a year, a year. */
function daysToReview({ score, flags }: CreditCase, stopped: boolean): number {
  if (stopped || flags.some(({ severity }) => severity === 'critical')) return 30;
  if (score === null || score.grade === 'E' || score.grade === 'D') return 91;
  return score.grade === 'C' || flags.some(({ severity }) => severity === 'warning') ? 182 : 365;
}
