/** Decides which account gets which letter on a day, about which documents, and why another gets none. It writes no word of the letter. */
import { climbed, contactsByCustomer, contactsOf, isAsk, lastLetterOn } from './account-contacts';
import type { Climbed } from './account-contacts';
import { onOrAfterBusinessDay, holidaysOf } from './business-days';
import type { ContactLog, LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import { thanksFor } from './decide-thanks';
import type { Paid } from './decide-thanks';
import { toMinorUnits, decimalsOf } from './money';
import type { ReminderPolicy } from './policy';
import { comingDue, dueOfLeast, oldestDue, pastDue } from './reminder-documents';
import type { HeldBack, PastDue } from './reminder-documents';
import { REMINDER_LADDER } from './reminder-ladder';
import type { LadderStep, ReminderStage, WaitReason } from './reminder-ladder';
import { rulesByCustomer } from './reminder-timing';
import type { CustomerRules } from './reminder-timing';
import type { AccountReview, ReceivablesReview } from './review';

export { lastLetterOn } from './account-contacts';
export type { HeldBack } from './reminder-documents';

/** One letter to one account. `documents` and `heldBack` are places in `ReceivablesReview.open`, oldest due date first. */
export interface ReminderToSend {
  /** Index into `ReceivablesReview.accounts`. */
  readonly account: number;
  readonly on: Day;
  readonly send: ReminderStage;
  readonly documents: readonly number[];
  /** Past due, but not in this letter. */
  readonly heldBack: readonly HeldBack[];
  /** Minor units: the sum of `documents`; 0 in a letter of thanks. */
  readonly asksFor: number;
  /** Of the oldest invoice in the letter; negative before its due date. */
  readonly daysPastDue: number;
  /** The day of the last letter about any of them, by the log. */
  readonly lastLetterOn: Day | null;
  /** What a letter of thanks is for; null in any other. */
  readonly paid: Paid | null;
}

/** No letter now. `until` is the first day on which there may be one, where that is known. */
export interface ReminderToWait {
  readonly account: number;
  readonly on: Day;
  readonly wait: WaitReason;
  readonly until: Day | null;
  /** What a person is to confirm: told with "needs-confirmation" alone. */
  readonly awaits?: 'final-demand' | 'hand-over';
  /** Past-due invoices that wait for another reason than the account does; absent where there are none. */
  readonly heldBack?: readonly HeldBack[];
}

export type ReminderDecision = ReminderToSend | ReminderToWait;

/**
 * One decision for each account of the review, in its order: a pure function of review, log, policy and day. An account is written to at the
 * highest stage that its invoices have reached in a sum worth a letter ("on or after", so that a missed day is caught up), one step above the last
 * letter at most.
 * On a day before the last letter of the log nobody is written to. DOMAIN section 5.
 */
export function decideReminders(review: ReceivablesReview, log: ContactLog, policy: ReminderPolicy, day: Day, ladder: readonly LadderStep[] = REMINDER_LADDER): readonly ReminderDecision[] {
  const contacts = contactsByCustomer(log);
  const rulesOf = rulesByCustomer(policy);
  const steps = ladder.filter((step) => !policy.without.includes(step.stage));
  const run: Run = {
    review, day, contacts, runFrom: lastLetterOn(log),
    before: steps.filter((step) => step.about === 'coming-due'), after: steps.filter((step) => step.about === 'past-due'), holidays: holidaysOf(policy.holidays),
  };
  const thanks = thanksFor(review, contacts, policy, day);
  return review.accounts.map((account, index) => {
    const rules = rulesOf(account.customer);
    const own = contactsOf(account, contacts);
    const found = pastDue(review, account, own, rules.policy.graceDays, day);
    const verdict = decide(run, account, rules, own, found);
    if ('send' in verdict) return { account: index, on: day, ...verdict };
    const paid = rules.remind && !account.customer.onHold && !refused(run) ? thanks(account) : null;
    return { account: index, on: day, ...(paid ? ofThanks(paid, review, found, verdict) : { ...verdict, ...apart(found, verdict) }) };
  });
}

interface Run {
  readonly review: ReceivablesReview;
  readonly day: Day;
  readonly contacts: ReadonlyMap<string, readonly LoggedContact[]>;
  /** The last letter of the whole log. */
  readonly runFrom: Day | null;
  /** The steps before the due date and those after it, in rising order. */
  readonly before: readonly LadderStep[];
  readonly after: readonly LadderStep[];
  readonly holidays: ReadonlySet<Day>;
}

function refused({ runFrom, day }: Run): boolean {
  return runFrom !== null && day < runFrom;
}

type ToSend = Omit<ReminderToSend, 'account' | 'on'>;
type ToWait = Omit<ReminderToWait, 'account' | 'on' | 'heldBack'>;

function wait(reason: WaitReason, until: Day | null = null): ToWait {
  return { wait: reason, until };
}

/** Beside the thanks nothing is asked for: what is past due waits for the reason for which there is no letter about it. */
function ofThanks(paid: Paid, { open }: ReceivablesReview, { documents, heldBack }: PastDue, { wait: because }: ToWait): ToSend {
  const waiting = documents.filter((document) => open.open[document] > 0).map((document): HeldBack => ({ document, because }));
  return { send: 'thank-you', documents: [], heldBack: [...heldBack, ...waiting], asksFor: 0, daysPastDue: 0, lastLetterOn: paid.askedOn, paid };
}

/** An account on hold is on hold whatever else holds its invoices. */
function apart({ heldBack }: PastDue, { wait: reason }: ToWait): Pick<ReminderToWait, 'heldBack'> {
  return reason === 'on-hold' || heldBack.every(({ because }) => because === reason) ? {} : { heldBack: heldBack.filter(({ because }) => because !== reason) };
}

function decide(run: Run, account: AccountReview, rules: CustomerRules, contacts: readonly LoggedContact[], found: PastDue): ToSend | ToWait {
  const { review, day } = run;
  const { policy, remind, reachedFrom } = rules;
  const asksFor = sumOf(review, found.documents);
  // Pennies past due, or what credits cover, call for no letter, and keep nobody from hearing of what falls due.
  const least = toMinorUnits(policy.minimumAmount, decimalsOf(account.currency));
  const isCovered = found.invoices > 0 && asksFor + found.otherCredits <= 0;
  const tooLittle = found.invoices > 0 && !isCovered && asksFor < least;
  const coming = found.invoices > 0 && !tooLittle && !isCovered ? null : comingDue(review, account, contacts, run.before, reachedFrom, day);
  if (!coming && found.invoices === 0) return found.heldBack.length === 0 ? wait('nothing-due') : wait(found.heldBack[0].because, found.until);
  if (account.customer.onHold || !remind) return wait('on-hold');
  if (!coming && tooLittle) return wait('below-minimum');
  const documents = coming ?? found;
  const sum = sumOf(review, documents.documents);
  // Credits pay what is past due first; what falls due has the rest of them.
  const owedBefore = coming ? found.documents.filter((place) => review.open.open[place] > 0) : [];
  if (sum + documents.otherCredits + sumOf(review, owedBefore) <= 0) return wait('covered-by-credit');
  if (sum < least) return wait('below-minimum');
  if (refused(run)) return wait('written-recently', run.runFrom);
  const last = contacts.reduce((latest, contact) => (isAsk(contact) ? Math.max(latest, contact.on) : latest), NO_DAY);
  if (last !== NO_DAY && day < last + policy.restDays) return wait('written-recently', last + policy.restDays);
  const heldBack = [...found.heldBack, ...owedBefore.map((document): HeldBack => ({ document, because: isCovered ? 'covered-by-credit' : 'below-minimum' }))];
  const before = climbed(review, contacts, documents.documents, run.after, least);
  const step = coming ? coming.step : climb(run, account, dueOfLeast(review, documents.documents, least), before, rules);
  if ('wait' in step) return step;
  const daysPastDue = day - oldestDue(review, documents.documents);
  return { send: step.stage, documents: documents.documents, heldBack, asksFor: sum, daysPastDue, lastLetterOn: before.lastOn, paid: null };
}

function sumOf(review: ReceivablesReview, documents: readonly number[]): number {
  return documents.reduce((sum, document) => sum + review.open.open[document], 0);
}

/** The step to take for what is past due, or why none. */
function climb(run: Run, account: AccountReview, dueOn: Day, before: Climbed, { policy, reachedFrom }: CustomerRules): LadderStep | ToWait {
  const { after: steps, day } = run;
  const from = (step: LadderStep): Day | null => reachedFrom(step, dueOn, before.lastOn);
  if (before.handedOver) return wait('on-hold');
  if (before.step >= 0 && steps[before.step].stage === 'final-demand') return afterFinalDemand(run, account, before, policy);
  const isReached = (step: LadderStep): boolean => day >= (from(step) ?? Infinity);
  const next = steps[before.step + 1];
  const candidates = before.written || policy.firstLetter === 'lowest-stage' ? [next] : steps.filter((one) => one.mayComeFirst);
  const step = candidates.filter((one) => one !== undefined && isReached(one)).pop();
  if (!step) return wait(before.written ? 'written-recently' : 'nothing-due', next ? from(next) : null);
  const locked = step.stage === 'final-demand' && (!policy.finalDemandConfirmed || policy.finalStep === 'undecided');
  return locked ? { ...wait('needs-confirmation'), awaits: 'final-demand' } : step;
}

/** What follows is a hand-over, and that a person decides. */
function afterFinalDemand({ holidays, day }: Run, { customer }: AccountReview, { lastOn }: Climbed, policy: ReminderPolicy): ToWait {
  const deadline = onOrAfterBusinessDay((lastOn ?? day) + finalDaysFor(customer.debtorType, policy), holidays);
  return day > deadline ? { ...wait('needs-confirmation'), awaits: 'hand-over' } : wait('written-recently', deadline + 1);
}

/** Days that a final demand gives. Consumers and sole traders have longer to take advice. */
export function finalDaysFor(debtorType: AccountReview['customer']['debtorType'], policy: ReminderPolicy): number {
  return debtorType === 'business' ? policy.finalDays : Math.max(policy.finalDays, policy.personDays);
}
