/** Writes a letter that a person chose for one account: for an occasion or in reply to an excuse. It decides which documents the letter is about, and says what it lacks; it knows no words. */
import { numberOf } from '../receivables/account-contacts';
import type { ContactLog } from '../receivables/contact-log';
import type { ReminderDecision } from '../receivables/decide-reminders';
import { MARK_DISPUTED } from '../receivables/entries';
import type { ReminderPolicy } from '../receivables/policy';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import type { AnyLetter } from './letter';
import type { LetterFacts, ToldFacts } from './letter-facts';
import type { ChosenLetter } from './letter-kinds';
import { letterPrinter } from './print-letter';
import type { LetterShelf } from './templates/load-letters';

export interface LetterWish {
  /** Index into `ReceivablesReview.accounts`. */
  readonly account: number;
  readonly letter: ChosenLetter;
  /** What only a person can tell; what the log or the policy tells is taken from there. */
  readonly told?: ToldFacts;
  /** Places in `ReceivablesReview.open`; absent: those that the letter is usually about. */
  readonly documents?: readonly number[];
}

/**
 * "promise": the day for which payment was promised; "discount": a discount in the policy; "limit": the new limit; "documents": there is nothing to
 * write about; "final-demand": one whose deadline has passed; "confirmation": a person who stands by the wording, and the step that follows.
 */
export type Lacking = 'promise' | 'discount' | 'limit' | 'documents' | 'final-demand' | 'confirmation';
/** `facts` are those that it was made from, for the check of its wording. */
export type WishedLetter = { readonly is: 'letter'; readonly letter: AnyLetter; readonly facts: LetterFacts } | { readonly is: 'lacking'; readonly what: Lacking };

type Choice = 'none' | 'open' | 'past-due' | 'disputed' | 'not-due';

/** What a letter is usually about. Where nothing of that kind is open, a reply is about everything that is. */
const ABOUT: Readonly<Partial<Record<ChosenLetter, Choice>>> = {
  statement: 'open', 'dispute-acknowledged': 'disputed', 'reply-disputes-it': 'disputed', 'early-payment-offer': 'not-due', 'reply-insolvent': 'open',
  'holiday-greeting': 'none', anniversary: 'none', 'limit-changed': 'none', 'bank-details-caution': 'none', 'reference-request': 'none', 'reply-new-bank-details': 'none',
};
const MAY_LACK_DOCUMENTS: ReadonlySet<ChosenLetter> = new Set<ChosenLetter>(['credit-hold']);

/** A function that writes any chosen letter of one review, dated on its as-of day. `log` tells promises and the last letter. */
export function letterChooser(review: ReceivablesReview, log: ContactLog, shelf: LetterShelf): (wish: LetterWish) => WishedLetter {
  const print = letterPrinter(review, shelf);
  return ({ account: index, letter, told = {}, documents: chosen }) => {
    const account = review.accounts[index];
    const choice = ABOUT[letter] ?? 'past-due';
    const documents = chosen ?? documentsFor(review, account, choice);
    if (documents.length === 0 && choice !== 'none' && !MAY_LACK_DOCUMENTS.has(letter)) return { is: 'lacking', what: 'documents' };
    const facts = { ...factsOf(review, account, letter, documents, log), told: { ...toldBy(review, account, documents, log), ...told } };
    const lacks = lackingIn(letter, facts.told);
    return lacks ? { is: 'lacking', what: lacks } : { is: 'letter', letter: print(facts), facts };
  };
}

function lackingIn(letter: ChosenLetter, told: ToldFacts): Lacking | null {
  if (letter === 'promise-confirmed' && !told.promised) return 'promise';
  if (letter === 'early-payment-offer' && !told.discount) return 'discount';
  return letter === 'limit-changed' && !told.limit ? 'limit' : null;
}

/** What a hand-over lacks by the run's decision about the account; null where a person may write it now. */
export function handOverLacks(decision: ReminderDecision | undefined, { finalDemandConfirmed, finalStep }: ReminderPolicy): Lacking | null {
  if (!decision || !('wait' in decision) || decision.awaits !== 'hand-over') return 'final-demand';
  return finalDemandConfirmed && finalStep !== 'undecided' ? null : 'confirmation';
}

function documentsFor(review: ReceivablesReview, account: AccountReview, choice: Choice): readonly number[] {
  if (choice === 'none') return [];
  const { open, entries, asOf } = review;
  const invoices = Array.from({ length: account.openEntries }, (_, at) => account.firstOpen + at).filter((place) => open.open[place] > 0);
  const wanted = invoices.filter((place) => {
    const isDisputed = (entries.marks[open.entry[place]] & MARK_DISPUTED) !== 0;
    if (choice === 'disputed') return isDisputed;
    return choice === 'open' || (choice === 'not-due' ? open.dueOn[place] > asOf && !isDisputed : open.dueOn[place] < asOf && !isDisputed);
  });
  return wanted.length > 0 || choice === 'not-due' ? wanted : invoices;
}

function factsOf(review: ReceivablesReview, account: AccountReview, letter: ChosenLetter, documents: readonly number[], log: ContactLog): Omit<LetterFacts, 'told'> {
  const { open, asOf } = review;
  const letters = log.filter((contact) => contact.stage !== null && contact.on <= asOf && contact.customerId === account.customer.id && (contact.currency === null || contact.currency === account.currency));
  return {
    letter, review, account, on: asOf, documents, invoices: documents.length,
    asksFor: documents.reduce((sum, place) => sum + open.open[place], 0),
    entry: documents.length > 0 ? open.entry[documents[0]] : -1, dueOn: documents.length > 0 ? open.dueOn[documents[0]] : asOf,
    lastLetterOn: letters.length > 0 ? Math.max(...letters.map((contact) => contact.on)) : null,
  };
}

/** The last promise about any of the documents, and the policy's discount. */
function toldBy(review: ReceivablesReview, account: AccountReview, documents: readonly number[], log: ContactLog): ToldFacts {
  const { discount } = review.policy;
  const numbers = new Set(documents.map((place) => numberOf(review, place)));
  const promises = log.filter((contact) => contact.promisedFor !== null && contact.on <= review.asOf && contact.customerId === account.customer.id
    && (contact.currency === null || contact.currency === account.currency) && (contact.documents.length === 0 || contact.documents.some((number) => numbers.has(number))));
  const last = promises.reduce<(typeof promises)[number] | null>((latest, one) => (latest === null || one.on >= latest.on ? one : latest), null);
  return {
    ...(last && last.promisedFor !== null && { promised: { on: last.promisedFor, amount: null } }),
    ...(account.limit.isApproved && account.limit.current !== null && { limit: { before: null, now: account.limit.current } }),
    ...(discount.share > 0 && { discount: { share: discount.share, until: review.asOf + discount.withinDays } }),
  };
}
