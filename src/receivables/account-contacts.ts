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
 * A letter counts as long as one of its documents is still in the list, so that a paid-up account starts afresh. One that names no document was about
 * all that had fallen due by its day.
 */
export function climbed(review: ReceivablesReview, contacts: readonly LoggedContact[], documents: readonly number[], steps: readonly LadderStep[]): Climbed {
  const numbers = new Set(documents.map((document) => numberOf(review, document)));
  let step = -1;
  let lastOn: Day | null = null;
  let handedOver = false;
  for (const contact of contacts) {
    if (!isAsk(contact)) continue;
    const counts = contact.documents.length > 0 ? contact.documents.some((number) => numbers.has(number)) : documents.some((document) => review.open.dueOn[document] <= contact.on);
    if (!counts) continue;
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

/** The day for which a document was last promised, by its ledger row or by the log; NO_DAY when it was not. */
export function promisedFor(review: ReceivablesReview, document: number, contacts: readonly LoggedContact[]): Day {
  let promised = review.entries.promisedOn?.[review.open.entry[document]] ?? NO_DAY;
  if (contacts.length === 0) return promised;
  const number = numberOf(review, document);
  let toldOn = NO_DAY;
  for (const contact of contacts) {
    const isAbout = contact.documents.length === 0 || contact.documents.includes(number);
    if (contact.promisedFor === null || !isAbout || contact.on < toldOn) continue;
    promised = contact.promisedFor;
    toldOn = contact.on;
  }
  return promised;
}
