/** Decides which account gets which letter on a day, about which documents, and why another gets none. It writes no word of the letter. */
import type { ContactLog, LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import { MARK_DISPUTED, MARK_ON_HOLD } from './entries';
import { toMinorUnits, decimalsOf } from './money';
import type { ReminderPolicy } from './policy';
import { REMINDER_LADDER } from './reminder-ladder';
import type { LadderStep, ReminderStage, WaitReason } from './reminder-ladder';
import { CREDIT_BUCKET } from './review';
import type { AccountReview, ReceivablesReview } from './review';

/** One letter to one account. `documents` and `heldBack` are places in `ReceivablesReview.open`, oldest due date first. */
export interface ReminderToSend {
  /** Index into `ReceivablesReview.accounts`. */
  readonly account: number;
  readonly on: Day;
  readonly send: ReminderStage;
  readonly documents: readonly number[];
  /** Past due, but not in this letter. */
  readonly heldBack: readonly HeldBack[];
  /** Minor units: the sum of `documents`. */
  readonly asksFor: number;
  /** Of the oldest invoice in the letter. */
  readonly daysPastDue: number;
}

export interface HeldBack {
  readonly document: number;
  readonly because: WaitReason;
}

/** No letter now. `until` is the first day on which there may be one, where that is known. */
export interface ReminderToWait {
  readonly account: number;
  readonly on: Day;
  readonly wait: WaitReason;
  readonly until: Day | null;
}

export type ReminderDecision = ReminderToSend | ReminderToWait;

/**
 * One decision for each account of the review, in its order: a pure function of review, log, policy and day. An account is written to at the
 * highest stage that any of its invoices has reached ("on or after", so that a missed day is caught up), one step above the last letter at most.
 * DOMAIN section 5.
 */
export function decideReminders(review: ReceivablesReview, log: ContactLog, policy: ReminderPolicy, day: Day, ladder: readonly LadderStep[] = REMINDER_LADDER): readonly ReminderDecision[] {
  const steps = ladder.filter((step) => step.about === 'past-due');
  const contacts = byCustomer(log);
  return review.accounts.map((account, index) => {
    const about = (contacts.get(account.customer.id) ?? []).filter((contact) => contact.currency === null || contact.currency === account.currency);
    return { account: index, on: day, ...decide(review, account, about, { policy, day, steps }) };
  });
}

/** The day of the last letter in the log: a run dated before it is to be refused. Null when there is none. */
export function lastLetterOn(log: ContactLog): Day | null {
  return log.reduce<Day | null>((last, contact) => (contact.stage !== null && (last === null || contact.on > last) ? contact.on : last), null);
}

function byCustomer(log: ContactLog): ReadonlyMap<string, readonly LoggedContact[]> {
  const contacts = new Map<string, LoggedContact[]>();
  for (const contact of log) {
    const known = contacts.get(contact.customerId);
    if (known) known.push(contact);
    else contacts.set(contact.customerId, [contact]);
  }
  return contacts;
}

type Verdict = Omit<ReminderToSend, 'account' | 'on'> | Omit<ReminderToWait, 'account' | 'on'>;

function wait(reason: WaitReason, until: Day | null = null): Verdict {
  return { wait: reason, until };
}

interface Run {
  readonly policy: ReminderPolicy;
  readonly day: Day;
  /** The steps for what is past due, in rising order. */
  readonly steps: readonly LadderStep[];
}

function decide(review: ReceivablesReview, account: AccountReview, log: readonly LoggedContact[], { policy, day, steps }: Run): Verdict {
  const found = pastDueDocuments(review, account, log, policy.graceDays, day);
  const { documents, heldBack } = found;
  if (found.invoices === 0) return heldBack.length === 0 ? wait('nothing-due') : wait(firstReason(heldBack), found.until);
  if (account.customer.onHold) return wait('on-hold');
  const asksFor = documents.reduce((sum, document) => sum + review.open.open[document], 0);
  if (asksFor + found.otherCredits <= 0) return wait('covered-by-credit');
  if (asksFor < toMinorUnits(policy.minimumAmount, decimalsOf(account.currency))) return wait('below-minimum');
  const letters = log.filter((contact) => contact.stage !== null);
  const last = letters.reduce((latest, contact) => Math.max(latest, contact.on), NO_DAY);
  if (last !== NO_DAY && day < last + policy.restDays) return wait('written-recently', last + policy.restDays);
  const oldestDue = review.open.dueOn[documents.find((document) => review.open.open[document] > 0) ?? documents[0]];
  const numbers = new Set(documents.map((document) => String(review.entries.document[review.open.entry[document]])));
  const sent = lastStep(letters, numbers, steps);
  const step = nextStep(day - oldestDue, sent, steps, policy);
  if (step) return { send: step.stage, documents, heldBack, asksFor, daysPastDue: day - oldestDue };
  const next = steps.find((one, index) => index > sent && one.hasLetter);
  return wait(sent < 0 ? 'nothing-due' : 'written-recently', next ? oldestDue + policy.fromDays[next.stage] : null);
}

interface PastDue {
  readonly documents: readonly number[];
  readonly heldBack: readonly HeldBack[];
  /** How many of `documents` are owed to us (the others are credits standing in the buckets). */
  readonly invoices: number;
  /** Credits of the account that are not among `documents`; zero or negative. */
  readonly otherCredits: number;
  /** The day after the first promise that holds a document back. */
  readonly until: Day | null;
}

function pastDueDocuments(review: ReceivablesReview, account: AccountReview, log: readonly LoggedContact[], graceDays: number, day: Day): PastDue {
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
      const promise = promisedFor(review, document, log);
      const because = heldBecause(review.entries.marks[review.open.entry[document]], promise >= day);
      if (because === null) {
        documents.push(document);
        invoices += 1;
      } else heldBack.push({ document, because });
      if (because === 'promise-running') until = Math.min(until ?? promise + 1, promise + 1);
    }
  }
  return { documents, heldBack, invoices, otherCredits, until };
}

/** A credit is never held back: leaving one out would ask for more than is past due. */
function heldBecause(marks: number, promiseRuns: boolean): WaitReason | null {
  if (marks & MARK_DISPUTED) return 'disputed';
  if (marks & MARK_ON_HOLD) return 'on-hold';
  return promiseRuns ? 'promise-running' : null;
}

/** The day for which a document was last promised, by its ledger row or by the log; NO_DAY when it was not. */
function promisedFor(review: ReceivablesReview, document: number, log: readonly LoggedContact[]): Day {
  const entry = review.open.entry[document];
  const number = String(review.entries.document[entry]);
  let promised = review.entries.promisedOn?.[entry] ?? NO_DAY;
  let toldOn = NO_DAY;
  for (const contact of log) {
    const isAbout = contact.documents.length === 0 || contact.documents.includes(number);
    if (contact.promisedFor === null || !isAbout || contact.on < toldOn) continue;
    promised = contact.promisedFor;
    toldOn = contact.on;
  }
  return promised;
}

function firstReason(heldBack: readonly HeldBack[]): WaitReason {
  return heldBack[0].because;
}

/** The highest step already sent about any document that is still in the list; -1 when there is none, so that a paid-up account starts afresh. */
function lastStep(letters: readonly LoggedContact[], numbers: ReadonlySet<string>, steps: readonly LadderStep[]): number {
  return letters.reduce((highest, letter) => {
    const stillOpen = letter.documents.length === 0 || letter.documents.some((number) => numbers.has(number));
    return stillOpen ? Math.max(highest, steps.findIndex((step) => step.stage === letter.stage)) : highest;
  }, -1);
}

/** The step to take: with no letter so far the highest reached that may come first, else the next one up when it is reached. */
function nextStep(daysPastDue: number, sent: number, steps: readonly LadderStep[], policy: ReminderPolicy): LadderStep | null {
  const reached = steps.filter((step, index) => index > sent && step.hasLetter && daysPastDue >= policy.fromDays[step.stage]);
  if (sent >= 0) return reached[0] ?? null;
  return reached.filter((step) => step.mayComeFirst).pop() ?? null;
}
