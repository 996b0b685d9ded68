/** What a letter is about, before anybody words it: an account, a day, documents, and what only some letters tell. It formats nothing. */
import { holidaysOf, onOrAfterBusinessDay } from '../receivables/business-days';
import type { Day } from '../receivables/days';
import { finalDaysFor } from '../receivables/decide-reminders';
import type { ReminderToSend } from '../receivables/decide-reminders';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import type { LetterId } from './letter-kinds';

/** What only some letters tell. Money is minor units of the account's currency. */
export interface ToldFacts {
  readonly paid?: { readonly entries: readonly number[]; readonly amount: number; readonly on: Day | null };
  readonly promised?: { readonly on: Day; readonly amount: number | null };
  readonly discount?: { readonly share: number; readonly until: Day };
  readonly limit?: { readonly before: number | null; readonly now: number };
}

export interface LetterFacts {
  readonly letter: LetterId;
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly on: Day;
  /** Places in `review.open`, as the table lists them. */
  readonly documents: readonly number[];
  /** Their sum, minor units. */
  readonly asksFor: number;
  /** How many invoices the letter is about, and the place in `review.entries` of the oldest; -1 when it is about none. */
  readonly invoices: number;
  readonly entry: number;
  /** Due date of the oldest; the letter's day when it is about none. */
  readonly dueOn: Day;
  readonly lastLetterOn: Day | null;
  readonly told: ToldFacts;
}

const NOTHING_TOLD: ToldFacts = {};

/** The facts of a letter of the ladder. */
export function factsOfDecision(review: ReceivablesReview, decision: ReminderToSend): LetterFacts {
  const { send, on, documents, asksFor, lastLetterOn, paid } = decision;
  const { open, entries } = review;
  const account = review.accounts[decision.account];
  if (paid) {
    const [entry] = paid.entries;
    return { letter: send, review, account: { ...account, pastDue: account.pastDue - leftInPeace(review, decision) }, on, documents, asksFor, invoices: paid.entries.length, entry, dueOn: entries.dueOn[entry], lastLetterOn, told: { paid } };
  }
  let invoices = 0;
  let oldest = documents[0];
  for (const document of documents) {
    if (open.open[document] <= 0) continue;
    if (invoices === 0) oldest = document;
    invoices += 1;
  }
  return { letter: send, review, account, on, documents, asksFor, invoices, entry: open.entry[oldest], dueOn: open.dueOn[oldest], lastLetterOn, told: NOTHING_TOLD };
}

/** Past due, but disputed, promised or paid off by a plan that is kept: whoever is thanked does not hear of it. */
function leftInPeace({ open }: ReceivablesReview, { heldBack }: ReminderToSend): number {
  return heldBack.reduce((sum, { document, because }) => sum + (['disputed', 'promise-running', 'plan-on-track'].includes(because) ? open.open[document] : 0), 0);
}

/** Days that a letter gives, from its own day on, moved to a working day: a function of the run's policy, made once. */
export function deadlinesOf({ policy: { reminders } }: ReceivablesReview): (facts: LetterFacts) => Day {
  const holidays = holidaysOf(reminders.holidays);
  return ({ letter, account, on }) => {
    const days = letter === 'fourth-reminder' ? reminders.deadlineDays : letter === 'final-demand' ? finalDaysFor(account.customer.debtorType, reminders) : reminders.answerDays;
    return onOrAfterBusinessDay(on + days, holidays);
  };
}

/** Letters that may ask for interest and fees, where the policy charges them. */
const CHARGING: ReadonlySet<LetterId> = new Set<LetterId>(['third-reminder', 'fourth-reminder', 'final-demand', 'hand-over']);

/** Interest and fees on one document that a letter asks for, minor units; 0 unless the policy charges any. */
export function chargesOn({ letter, review: { interest } }: LetterFacts, document: number): number {
  return interest === null || !CHARGING.has(letter) ? 0 : interest.ofPlaces[document] + interest.fixedSums[document];
}

/** The same on all documents of the letter. */
export function chargesOf(facts: LetterFacts): number {
  return facts.review.interest === null ? 0 : facts.documents.reduce((sum, document) => sum + chargesOn(facts, document), 0);
}
