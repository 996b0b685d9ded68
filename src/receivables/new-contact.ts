/** Says what is wrong with a call, promise, dispute or its end that is about to be recorded, field by field. It records nothing and makes no sentence. */
import type { DisputeOutcome, DisputeReason } from './contact-log';
import type { Day } from './days';
import { MARK_DISPUTED } from './entries';
import type { Fact } from './facts';
import type { AccountReview, ReceivablesReview } from './review';

/** What a person records; letters are logged when they are marked as sent, plans when they are agreed. */
export const RECORDED_KINDS = ['call', 'promise', 'dispute', 'resolved', 'note'] as const;
export type RecordedKind = (typeof RECORDED_KINDS)[number];

/** A contact about one account. */
export interface NewContact {
  readonly kind: RecordedKind;
  /** NaN where what was typed is no day; so is `promisedFor`, and `amount` where it is no amount. */
  readonly on: Day;
  /** Places in `ReceivablesReview.open`; none: the whole account. */
  readonly places: readonly number[];
  /** Of a promise; null for any other kind. */
  readonly promisedFor: Day | null;
  /** Minor units; null for all that the documents are open with. */
  readonly amount: number | null;
  /** Of a dispute, or how one ended; null for any other kind. */
  readonly reason: DisputeReason | DisputeOutcome | null;
}

export const CONTACT_FIELDS = ['documents', 'on', 'promisedFor', 'amount'] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** Each has its sentence in `wording`, filled with the facts. */
export const CONTACT_PROBLEMS = ['nothing-chosen', 'no-number', 'already-disputed', 'not-disputed', 'no-such-day', 'in-the-future', 'before-contact', 'too-far', 'not-an-amount', 'not-above-zero', 'above-open'] as const;
export type ContactProblem = (typeof CONTACT_PROBLEMS)[number];

export interface ContactMistake {
  readonly field: ContactField;
  readonly problem: ContactProblem;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** What is to be paid later than this is a plan. */
const LONGEST_PROMISE = 366;
const FIRST_DAY = 61;

/** Every mistake; none where it can be recorded. `today` is the latest day on which it can have happened. */
export function contactMistakes(review: ReceivablesReview, account: AccountReview, contact: NewContact, today: Day): readonly ContactMistake[] {
  const found: ContactMistake[] = [];
  const tell = (field: ContactField, problem: ContactProblem, facts: ContactMistake['facts'] = {}): void => void found.push({ field, problem, facts });
  const { kind, on, promisedFor, amount } = contact;
  if (!(on >= FIRST_DAY)) tell('on', 'no-such-day');
  else if (on > today) tell('on', 'in-the-future', { today: { day: today } });
  documentMistakes(review, contact, tell);
  if (kind !== 'promise') return found;
  if (promisedFor === null || !(promisedFor >= FIRST_DAY)) tell('promisedFor', 'no-such-day');
  else if (promisedFor < on) tell('promisedFor', 'before-contact', { on: { day: on } });
  else if (promisedFor > on + LONGEST_PROMISE) tell('promisedFor', 'too-far');
  const open = openOf(review, contact.places);
  if (amount === null) return found;
  if (!Number.isSafeInteger(amount)) tell('amount', 'not-an-amount');
  else if (amount <= 0) tell('amount', 'not-above-zero');
  else if (amount > open && contact.places.length > 0) tell('amount', 'above-open', { open: { money: open, currency: account.currency } });
  return found;
}

function documentMistakes({ open, entries }: ReceivablesReview, { kind, places }: NewContact, tell: (field: ContactField, problem: ContactProblem, facts?: ContactMistake['facts']) => void): void {
  if (places.length === 0 && kind !== 'call' && kind !== 'note') tell('documents', 'nothing-chosen');
  for (const place of places) {
    const number = String(entries.document[open.entry[place]]).trim();
    const disputed = (entries.marks[open.entry[place]] & MARK_DISPUTED) !== 0;
    if (number === '') tell('documents', 'no-number', { row: { text: String(entries.row[open.entry[place]]) } });
    else if (kind === 'dispute' && disputed) tell('documents', 'already-disputed', { invoice: { text: number } });
    else if (kind === 'resolved' && !disputed) tell('documents', 'not-disputed', { invoice: { text: number } });
  }
}

/** What documents are open with, minor units. */
export function openOf({ open }: Pick<ReceivablesReview, 'open'>, places: readonly number[]): number {
  return places.reduce((sum, place) => sum + open.open[place], 0);
}

/** The invoices that a contact of a kind can be about, and those that it is usually about: what is past due, or what is disputed. Places in `ReceivablesReview.open`. */
export function contactChoices({ open, entries }: ReceivablesReview, { firstOpen, openEntries }: AccountReview, kind: RecordedKind): { readonly all: readonly number[]; readonly usual: readonly number[] } {
  const isDisputed = (place: number): boolean => (entries.marks[open.entry[place]] & MARK_DISPUTED) !== 0;
  const invoices = Array.from({ length: openEntries }, (_, at) => firstOpen + at).filter((place) => open.open[place] > 0);
  const all = kind === 'dispute' || kind === 'resolved' ? invoices.filter((place) => isDisputed(place) === (kind === 'resolved')) : invoices;
  const usual = kind === 'promise' ? all.filter((place) => open.daysPastDue[place] > 0 && !isDisputed(place)) : kind === 'resolved' ? all : [];
  return { all, usual };
}
