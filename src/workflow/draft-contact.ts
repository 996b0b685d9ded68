/** What she types about a call, a promise or a dispute as a contact to be logged: the texts read, or what is wrong at which field. It writes nothing. */
import type { DisputeOutcome, DisputeReason } from '../receivables/contact-log';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../receivables/contact-log';
import { minorUnitsOf } from '../receivables/money';
import { contactChoices, contactMistakes } from '../receivables/new-contact';
import type { ContactMistake, NewContact, RecordedKind } from '../receivables/new-contact';
import type { AccountReview, ReceivablesReview } from '../receivables/review';
import type { Day } from '../receivables/days';
import type { TextReaders } from './draft-plan';

export { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../receivables/contact-log';
export { contactChoices } from '../receivables/new-contact';
export type { ContactMistake, RecordedKind } from '../receivables/new-contact';

/** The fields as text, and what is chosen. */
export interface TypedContact {
  readonly kind: RecordedKind;
  /** Places in `ReceivablesReview.open`. */
  readonly places: readonly number[];
  readonly on: string;
  readonly promisedFor: string;
  readonly amount: string;
  readonly reason: DisputeReason | DisputeOutcome | null;
  /** With whom she spoke, and what else is worth keeping. */
  readonly who: string;
  readonly note: string;
}

/** A contact that can be logged. */
export interface RecordedContact extends NewContact {
  readonly who: string;
  readonly note: string;
}

export type ContactOutcome = { readonly contact: RecordedContact } | { readonly mistakes: readonly ContactMistake[] };

/** What the form of a kind begins with: the review's day, and the invoices that it is usually about. */
export function usualContact(review: ReceivablesReview, account: AccountReview, kind: RecordedKind, { isoOf }: Pick<TextReaders, 'isoOf'>): TypedContact {
  return {
    kind, places: contactChoices(review, account, kind).usual, on: isoOf(review.asOf), promisedFor: '', amount: '',
    reason: kind === 'dispute' ? DISPUTE_REASONS[0] : kind === 'resolved' ? DISPUTE_OUTCOMES[0] : null, who: '', note: '',
  };
}

/** The contact, or every mistake at its field. Something that happens after the review's day and up to `today` can be recorded too. */
export function draftContact(review: ReceivablesReview, account: AccountReview, typed: TypedContact, today: Day, { exactAmount, dayFromIso }: Omit<TextReaders, 'isoOf'>): ContactOutcome {
  const exact = exactAmount(typed.amount, account.currency);
  const amount = typed.kind !== 'promise' || typed.amount.trim() === '' ? null : exact === null ? NaN : minorUnitsOf(exact, account.currency) ?? NaN;
  const contact: RecordedContact = {
    kind: typed.kind, on: dayFromIso(typed.on) ?? NaN, places: typed.places, amount, reason: typed.reason, who: typed.who.trim(), note: typed.note.trim(),
    promisedFor: typed.kind === 'promise' ? dayFromIso(typed.promisedFor) ?? NaN : null,
  };
  const mistakes = contactMistakes(review, account, contact, Math.max(today, review.asOf));
  return mistakes.length > 0 ? { mistakes } : { contact };
}
