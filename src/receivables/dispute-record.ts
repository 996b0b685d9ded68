/** Which invoices are disputed, why and since when, and how disputes of the past ended. Disputes are told by the log, or by a mark in the ledger alone. */
import { contactsByCustomer, contactsOf } from './account-contacts';
import type { ContactLog, LoggedContact } from './contact-log';
import type { Day } from './days';
import { MARK_DISPUTED } from './entries';
import type { CurrencyCode } from './money';
import type { AccountReview, ReceivablesReview } from './review';

/** One disputed invoice that is open. */
export interface OpenDispute {
  readonly account: AccountReview;
  /** Place in `ReceivablesReview.open`. */
  readonly place: number;
  /** Minor units. */
  readonly open: number;
  /** As in `LoggedContact.reason`; null where none is told. */
  readonly reason: string | null;
  /** The day of the log's dispute, and days from it to the as-of day; null where only the ledger marks it. */
  readonly since: Day | null;
  readonly days: number | null;
}

/** A dispute that was ended. */
export interface EndedDispute {
  readonly account: AccountReview;
  readonly documents: readonly string[];
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly endedOn: Day;
  /** From the dispute to its end; null where the log tells no beginning. */
  readonly days: number | null;
}

export interface DisputeReview {
  /** Account by account, the oldest due date first. */
  readonly open: readonly OpenDispute[];
  readonly ended: readonly EndedDispute[];
}

/** Everything up to the review's day. */
export function disputeReview(review: ReceivablesReview, log: ContactLog): DisputeReview {
  const byCustomer = contactsByCustomer(log.filter(({ kind, on }) => on <= review.asOf && (kind === 'dispute' || kind === 'resolved')));
  const open: OpenDispute[] = [];
  const ended: EndedDispute[] = [];
  for (const account of review.accounts) {
    // Array.prototype.sort is stable: of two on one day the lower row is the later word.
    const contacts = [...contactsOf(account, byCustomer)].sort((a, b) => a.on - b.on);
    if (account.disputed > 0) open.push(...openOf(review, account, contacts));
    contacts.forEach((contact, at) => {
      if (contact.kind === 'resolved') ended.push(endOf(account, contact, contacts.slice(0, at)));
    });
  }
  return { open, ended };
}

function openOf(review: ReceivablesReview, account: AccountReview, contacts: readonly LoggedContact[]): OpenDispute[] {
  const { open, entries, asOf } = review;
  return Array.from({ length: account.openEntries }, (_, at) => account.firstOpen + at).flatMap((place): OpenDispute[] => {
    const entry = open.entry[place];
    if (open.open[place] <= 0 || (entries.marks[entry] & MARK_DISPUTED) === 0) return [];
    const number = String(entries.document[entry]);
    const words = contacts.filter(({ documents, on }) => (documents.length === 0 ? entries.issuedOn[entry] <= on : documents.includes(number)));
    const lastEnd = words.reduce((last, { kind }, at) => (kind === 'resolved' ? at : last), -1);
    const begun = words.slice(lastEnd + 1);
    const since = begun.length === 0 ? null : begun[0].on;
    return [{ account, place, open: open.open[place], reason: begun.reduce<string | null>((reason, one) => one.reason ?? reason, null), since, days: since === null ? null : asOf - since }];
  });
}

function endOf(account: AccountReview, { documents, reason, on }: LoggedContact, before: readonly LoggedContact[]): EndedDispute {
  const about = before.filter((one) => one.kind === 'dispute' && (documents.length === 0 || one.documents.length === 0 || one.documents.some((number) => documents.includes(number))));
  const begun = about.at(-1);
  return { account, documents, outcome: reason ?? null, reason: begun?.reason ?? null, endedOn: on, days: begun === undefined ? null : on - begun.on };
}

/** What is disputed for one reason in one currency, by how long. Minor units; the buckets and `unknown` sum to `total`. */
export interface DisputeAges {
  readonly currency: CurrencyCode;
  /** Null where none is told. */
  readonly reason: string | null;
  readonly count: number;
  readonly buckets: readonly number[];
  /** Disputed by the ledger's mark alone, so that nobody knows since when. */
  readonly unknown: number;
  readonly total: number;
}

/** Inclusive last days of the buckets; one more is open-ended. */
export const DISPUTE_EDGES = [30, 60, 90] as const;

/** By currency in the order of the review's totals, within it the largest first. */
export function disputeAges({ totals }: Pick<ReceivablesReview, 'totals'>, disputes: readonly OpenDispute[]): readonly DisputeAges[] {
  return totals.flatMap(({ currency }) => {
    const own = disputes.filter(({ account }) => account.currency === currency);
    const reasons = [...new Set(own.map(({ reason }) => reason))];
    return reasons.map((reason): DisputeAges => {
      const found = own.filter((one) => one.reason === reason);
      const buckets = new Array<number>(DISPUTE_EDGES.length + 1).fill(0);
      for (const { days, open } of found) if (days !== null) buckets[DISPUTE_EDGES.filter((edge) => days > edge).length] += open;
      const sumOf = (ones: readonly OpenDispute[]): number => ones.reduce((sum, { open }) => sum + open, 0);
      return { currency, reason, count: found.length, buckets, unknown: sumOf(found.filter(({ days }) => days === null)), total: sumOf(found) };
    }).sort((a, b) => b.total - a.total || (String(a.reason) < String(b.reason) ? -1 : 1));
  });
}
