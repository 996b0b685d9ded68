/** Decides whether an account is thanked: when a document that a logged letter asked for was paid since, once, and while it is fresh. It writes no word. */
import { contactsOf, isAsk } from './account-contacts';
import type { LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import type { ReminderPolicy } from './policy';
import type { AccountReview, ReceivablesReview } from './review';

/** What was paid since it was asked for. */
export interface Paid {
  /** Places in `ReceivablesReview.entries`. */
  readonly entries: readonly number[];
  /** Minor units paid since the letter. */
  readonly amount: number;
  /** The day of the last payment; null where the ledger does not tell. */
  readonly on: Day | null;
  /** The day of the letter that had asked. */
  readonly askedOn: Day;
}

type ThanksFor = (account: AccountReview) => Paid | null;

/** A function that says what an account is to be thanked for on a day. Documents are looked up once, for the accounts in the log alone. */
export function thanksFor(review: ReceivablesReview, contacts: ReadonlyMap<string, readonly LoggedContact[]>, policy: ReminderPolicy, day: Day): ThanksFor {
  const asked = new Map<number, LoggedContact[]>();
  if (policy.thankYouDays > 0 && contacts.size > 0) {
    for (const account of review.accounts) {
      const letters = contactsOf(account, contacts).filter((contact) => isAsk(contact) && contact.on <= day && contact.documents.length > 0);
      if (letters.length > 0) asked.set(account.accountIndex, letters);
    }
  }
  if (asked.size === 0) return () => null;
  const settled = settledEntries(review, asked, day);
  return (account) => {
    const letters = asked.get(account.accountIndex);
    if (!letters) return null;
    const thanked = contactsOf(account, contacts).filter((contact) => contact.stage === 'thank-you');
    const paid = (settled.get(account.accountIndex) ?? []).flatMap((one) => paidSince(one, letters, thanked, day - policy.thankYouDays) ?? []);
    if (paid.length === 0) return null;
    const days = paid.map((one) => one.on);
    return {
      entries: paid.map((one) => one.entry), amount: paid.reduce((sum, one) => sum + one.amount, 0),
      on: days.includes(null) ? null : Math.max(...(days as Day[])), askedOn: Math.max(...paid.map((one) => one.askedOn)),
    };
  };
}

/** A settled document with the payments on it. */
interface Settled {
  readonly entry: number;
  readonly number: string;
  readonly amount: number;
  readonly payments: { readonly on: Day; readonly amount: number }[];
}

function settledEntries(review: ReceivablesReview, asked: ReadonlyMap<number, unknown>, day: Day): ReadonlyMap<number, readonly Settled[]> {
  const { entries, open, applications } = review;
  const isOpen = new Set<number>(open.entry.subarray(0, open.count));
  const byEntry = new Map<number, Settled>();
  const byAccount = new Map<number, Settled[]>();
  for (let entry = 0; entry < entries.count; entry += 1) {
    const account = entries.account[entry];
    if (!asked.has(account) || isOpen.has(entry) || entries.amount[entry] <= 0 || entries.issuedOn[entry] > day) continue;
    const settled: Settled = { entry, number: String(entries.document[entry]), amount: entries.amount[entry], payments: [] };
    byEntry.set(entry, settled);
    const known = byAccount.get(account);
    if (known) known.push(settled);
    else byAccount.set(account, [settled]);
  }
  for (let index = 0; index < applications.count; index += 1) {
    if (applications.on[index] <= day) byEntry.get(applications.entry[index])?.payments.push({ on: applications.on[index], amount: applications.amount[index] });
  }
  return byAccount;
}

/** Paid on or after the day of the first letter that asked for it, no earlier than `since`, and not yet thanked for. */
function paidSince({ entry, number, amount, payments }: Settled, letters: readonly LoggedContact[], thanked: readonly LoggedContact[], since: Day): { entry: number; amount: number; on: Day | null; askedOn: Day } | null {
  const asking = letters.filter((letter) => letter.documents.includes(number)).map((letter) => letter.on);
  if (asking.length === 0) return null;
  const askedOn = Math.max(...asking);
  const first = Math.min(...asking);
  const last = payments.reduce((latest, payment) => Math.max(latest, payment.on), NO_DAY);
  const on = last === NO_DAY ? null : last;
  // Where the ledger tells no day of payment, it was paid after the letter that still asked for it.
  if ((on ?? askedOn) < Math.max(first, since)) return null;
  if (thanked.some((letter) => letter.on >= (on ?? askedOn) && (letter.documents.length === 0 || letter.documents.includes(number)))) return null;
  const paid = payments.filter((payment) => payment.on >= first).reduce((sum, payment) => sum + payment.amount, 0);
  return { entry, amount: paid > 0 ? paid : amount, on, askedOn };
}
