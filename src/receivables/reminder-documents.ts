/** Which documents of an account a letter would be about on a day: what is past due, what is held back and why, what falls due soon. It knows no rest days and sends nothing. */
import { numberOf, promisedFor } from './account-contacts';
import type { LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import { MARK_DISPUTED, MARK_ON_HOLD } from './entries';
import { runningPlan } from './plan-standing';
import type { LadderStep, WaitReason } from './reminder-ladder';
import type { ReachedFrom } from './reminder-timing';
import { CREDIT_BUCKET } from './review';
import type { AccountReview, ReceivablesReview } from './review';

export interface HeldBack {
  /** Place in `ReceivablesReview.open`. */
  readonly document: number;
  readonly because: WaitReason;
}

export interface Documents {
  /** Places in `ReceivablesReview.open`, oldest due date first. */
  readonly documents: readonly number[];
  /** Credits of the account that are not among `documents`; zero or negative. */
  readonly otherCredits: number;
}

export interface PastDue extends Documents {
  readonly heldBack: readonly HeldBack[];
  /** How many of `documents` are owed to us (the others are credits standing in the buckets). */
  readonly invoices: number;
  /** The day after the first promise, or the first on which the plan would be late, that holds a document back. */
  readonly until: Day | null;
}

/** What is past due beyond the days of grace. */
export function pastDue(review: ReceivablesReview, account: AccountReview, contacts: readonly LoggedContact[], graceDays: number, day: Day): PastDue {
  const documents: number[] = [];
  const heldBack: HeldBack[] = [];
  let invoices = 0;
  let otherCredits = 0;
  let until: Day | null = null;
  for (let document = account.firstOpen; document < account.firstOpen + account.openEntries; document += 1) {
    const open = review.open.open[document];
    const past = review.open.dueOn[document] !== NO_DAY && day - review.open.dueOn[document] > (open > 0 ? graceDays : 0);
    if (open < 0 && (!past || review.open.bucket[document] === CREDIT_BUCKET)) otherCredits += open;
    else if (open < 0) documents.push(document);
    else if (open > 0 && past) {
      const promise = promisedFor(review, document, contacts);
      const plan = runningPlan(review.plans, document);
      const because = heldBecause(review.entries.marks[review.open.entry[document]], promise >= day, plan !== null);
      if (because === null) {
        documents.push(document);
        invoices += 1;
      } else heldBack.push({ document, because });
      if (because === 'promise-running') until = Math.min(until ?? promise + 1, promise + 1);
      const instalmentOn = plan?.nextDue ?? null;
      if (because === 'plan-on-track' && instalmentOn !== null) {
        const lateOn = instalmentOn + review.policy.plans.lateAfterDays + 1;
        until = Math.min(until ?? lateOn, lateOn);
      }
    }
  }
  return { documents, heldBack, invoices, otherCredits, until };
}

/** A credit is never held back: leaving one out would ask for more than is past due. */
function heldBecause(marks: number, promiseRuns: boolean, planRuns: boolean): WaitReason | null {
  if (marks & MARK_DISPUTED) return 'disputed';
  if (marks & MARK_ON_HOLD) return 'on-hold';
  if (planRuns) return 'plan-on-track';
  return promiseRuns ? 'promise-running' : null;
}

/** Of the oldest invoice in a letter. */
export function oldestDue(review: ReceivablesReview, documents: readonly number[]): Day {
  return review.open.dueOn[documents.find((document) => review.open.open[document] > 0) ?? documents[0]];
}

/** The due date by which these had come to the least sum worth a letter: pennies left over long ago do not lift the rest to a sterner stage. */
export function dueOfLeast(review: ReceivablesReview, documents: readonly number[], least: number): Day {
  let sum = 0;
  const enough = documents.find((document) => review.open.open[document] > 0 && (sum += review.open.open[document]) >= least);
  return enough === undefined ? oldestDue(review, documents) : review.open.dueOn[enough];
}

export interface ComingDue extends Documents {
  readonly step: LadderStep;
}

/** What falls due soon or today and has not been spoken of at its step; null when there is none. Disputed, held and promised invoices are left in peace. */
export function comingDue(review: ReceivablesReview, account: AccountReview, contacts: readonly LoggedContact[], steps: readonly LadderStep[], reachedFrom: ReachedFrom, day: Day): ComingDue | null {
  const byStep = steps.map((): number[] => []);
  let credits = 0;
  for (let document = account.firstOpen; document < account.firstOpen + account.openEntries; document += 1) {
    const dueOn = review.open.dueOn[document];
    if (review.open.open[document] < 0) credits += review.open.open[document];
    if (review.open.open[document] <= 0 || dueOn === NO_DAY || dueOn < day) continue;
    const at = steps.reduce((highest, step, index) => (day >= (reachedFrom(step, dueOn, null) ?? Infinity) ? index : highest), -1);
    if (at < 0 || heldBecause(review.entries.marks[review.open.entry[document]], promisedFor(review, document, contacts) >= day, runningPlan(review.plans, document) !== null)) continue;
    if (!spokenOf(review, contacts, document, steps.slice(at), (step) => reachedFrom(step, dueOn, null))) byStep[at].push(document);
  }
  for (let at = steps.length - 1; at >= 0; at -= 1) if (byStep[at].length > 0) return { step: steps[at], documents: byStep[at], otherCredits: credits };
  return null;
}

/** Whether a letter of one of the steps was about the document: it names it, or names none and was written when the step had been reached. */
function spokenOf(review: ReceivablesReview, contacts: readonly LoggedContact[], document: number, steps: readonly LadderStep[], reachedFrom: (step: LadderStep) => Day | null): boolean {
  if (contacts.length === 0) return false;
  const number = numberOf(review, document);
  return contacts.some((contact) => {
    const step = steps.find((one) => one.stage === contact.stage);
    return step !== undefined && (contact.documents.length > 0 ? contact.documents.includes(number) : contact.on >= (reachedFrom(step) ?? Infinity));
  });
}
