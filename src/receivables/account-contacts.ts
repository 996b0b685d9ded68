/** What the log says of one account: which letters still count, what was promised. It decides nothing. */
import type { ContactLog, LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import type { LadderStep } from './reminder-ladder';
import type { AccountReview, ReceivablesReview } from './review';

/** Contacts of each customer, in the log's order. */
export function contactsByCustomer(log: ContactLog): ReadonlyMap<string, readonly LoggedContact[]> {
  const contacts = new Map<string, LoggedContact[]>();
  for (const contact of log) {
    const known = contacts.get(contact.customerId);
    if (known) known.push(contact);
    else contacts.set(contact.customerId, [contact]);
  }
  return contacts;
}

const NO_CONTACTS: readonly LoggedContact[] = [];

/** Those about one account. A contact that names no currency is about all of the customer's accounts. */
export function contactsOf(account: AccountReview, byCustomer: ReadonlyMap<string, readonly LoggedContact[]>): readonly LoggedContact[] {
  const ofCustomer = byCustomer.get(account.customer.id);
  return ofCustomer ? ofCustomer.filter((contact) => contact.currency === null || contact.currency === account.currency) : NO_CONTACTS;
}

/** A letter that asks for something. Thanks ask for nothing: they neither climb the ladder nor begin days of rest. */
export function isAsk(contact: LoggedContact): boolean {
  return contact.stage !== null && contact.stage !== 'thank-you';
}

/** The day of the last letter in the log: a run dated before it is to be refused. Null when there is none. */
export function lastLetterOn(log: ContactLog): Day | null {
  return log.reduce<Day | null>((last, contact) => (contact.stage !== null && (last === null || contact.on > last) ? contact.on : last), null);
}

/** How high the letters about documents that are still in the list have climbed. */
export interface Climbed {
  /** Place in `steps` of the highest step sent; -1 when none was. */
  readonly step: number;
  /** Any letter at all was sent about them, one before the due date included. */
  readonly written: boolean;
  /** The day of the last of these letters; null when there is none. */
  readonly lastOn: Day | null;
  /** A hand-over was sent: the ladder ends there. */
  readonly handedOver: boolean;
}

/**
 * A letter counts as long as what is left of its documents in the list is worth a letter (`least`), so that an account that is paid up, or all but a
 * few pennies, starts afresh. One that names no document was about all that had fallen due by its day.
 */
export function climbed(review: ReceivablesReview, contacts: readonly LoggedContact[], documents: readonly number[], steps: readonly LadderStep[], least: number): Climbed {
  const owed = documents.filter((document) => contacts.length > 0 && review.open.open[document] > 0);
  const leftOf = new Map<string, number>();
  for (const document of owed) leftOf.set(numberOf(review, document), (leftOf.get(numberOf(review, document)) ?? 0) + review.open.open[document]);
  let step = -1;
  let lastOn: Day | null = null;
  let handedOver = false;
  for (const contact of contacts) {
    if (!isAsk(contact)) continue;
    const left = contact.documents.length > 0
      ? [...new Set(contact.documents)].reduce((sum, number) => sum + (leftOf.get(number) ?? 0), 0)
      : owed.reduce((sum, document) => sum + (review.open.dueOn[document] <= contact.on ? review.open.open[document] : 0), 0);
    if (left <= 0 || left < least) continue;
    step = Math.max(step, steps.findIndex((one) => one.stage === contact.stage));
    lastOn = Math.max(lastOn ?? contact.on, contact.on);
    handedOver ||= contact.stage === 'hand-over';
  }
  return { step, written: lastOn !== null, lastOn, handedOver };
}

/** The number of an open document as text, as a log names it. */
export function numberOf(review: ReceivablesReview, document: number): string {
  return String(review.entries.document[review.open.entry[document]]);
}

/**
 * The day for which a document was last promised, by its ledger row or by the log; NO_DAY when it was not. A promise that names no document was given
 * for those that the account had by its day; one given after the day of the review is not known yet.
 */
export function promisedFor(review: ReceivablesReview, document: number, contacts: readonly LoggedContact[]): Day {
  const entry = review.open.entry[document];
  let promised = review.entries.promisedOn?.[entry] ?? NO_DAY;
  if (contacts.length === 0) return promised;
  const number = numberOf(review, document);
  let toldOn = NO_DAY;
  for (const contact of contacts) {
    if (contact.promisedFor === null || contact.on < toldOn || contact.on > review.asOf) continue;
    if (contact.documents.length === 0 ? review.entries.issuedOn[entry] > contact.on : !contact.documents.includes(number)) continue;
    promised = contact.promisedFor;
    toldOn = contact.on;
  }
  return promised;
}
