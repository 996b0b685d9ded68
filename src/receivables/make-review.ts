/** Makes the review: the order in which the trade's rules are applied to a book on a day. Each rule has its own file; none is written here. */
import { applyCreditsOldestFirst, bucketsOf, openEntriesAt } from './aging';
import { accountReviews, currencyTotals, firstOfAccounts } from './account-reviews';
import { bucketScheme } from './aging-schemes';
import { boundaryEffects } from './boundary-effects';
import { cleanUpList } from './clean-up';
import type { ContactLog } from './contact-log';
import { NO_DAY, isoOf } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { withLoggedDisputes } from './logged-disputes';
import { judgements } from './judgements';
import type { FiguredAccount } from './judgements';
import { figuresByCurrency } from './key-figures';
import { documentsAt } from './open-balances';
import type { DocumentsAt } from './open-balances';
import { paymentHabits } from './payment-habits';
import type { PaymentPlan } from './payment-plan';
import { planReview } from './plan-standing';
import { promiseReview } from './promise-record';
import type { CollectionPolicy } from './policy';
import type { ReceivablesReview, ReviewFinding } from './review';
import { resultOf } from './steps';
import { tieOut } from './tie-out';

/**
 * The review of `book` as of a day under a policy. Pure: the same arguments give the same review, and the order of the ledger's rows
 * changes no figure; `contacts` are what the log tells, for rules about promises and reminders; `agreed` are payment plans. Accounts are those with a document issued by that day, by name then currency.
 */
export function makeReview(book: Book, asOf: Day, policy: CollectionPolicy, contacts: ContactLog = [], agreed: readonly PaymentPlan[] = []): ReceivablesReview {
  return resultOf(reviewing(book, asOf, policy, contacts, agreed));
}

/** The same in steps, between which a screen can be drawn and a stop be heard: each is one pass over the documents or some hundreds of accounts. */
export function* reviewing(given: Book, asOf: Day, policy: CollectionPolicy, contacts: ContactLog = [], agreed: readonly PaymentPlan[] = []): Generator<void, ReceivablesReview> {
  const book = withLoggedDisputes(given, asOf, contacts);
  const scheme = bucketScheme(policy.aging, asOf);
  const documents = documentsAt(book, asOf, policy.aging.termsDays);
  const { balance, dueOn, settledOn } = documents;
  yield;
  const found = openEntriesAt(book, asOf, documents);
  const firstOf = firstOfAccounts(book, found);
  const applied = policy.aging.credits === 'oldest-invoice-first' ? applyCreditsOldestFirst(book, found, firstOf) : found;
  const open = { ...applied, bucket: bucketsOf(book, applied, asOf, policy.aging, scheme) };
  yield;
  const plans = planReview(agreed, book, open, asOf, policy.plans);
  const promises = promiseReview(book, asOf, contacts);
  const currencies = [...new Set(book.accounts.map((account) => account.currency))];
  const currencyOf = Int32Array.from(book.accounts, (account) => currencies.indexOf(account.currency));
  const habits = paymentHabits(book, settledOn, dueOn, currencyOf, currencies.length);
  yield;
  const every = accountReviews(book, open, firstOf, scheme.labels.length, habits.ofAccounts);
  const issued = accountsIssued(book, asOf, documents);
  const figured = byName(every.filter((_, index) => issued[index] === 1));
  const totals = currencyTotals(book, figured, open, scheme.labels.length);
  yield;
  const habitsOf = totals.map((total) => habits.ofGroups[currencies.indexOf(total.currency)]);
  const judged = yield* judgements({ book, asOf, policy, scheme, settledOn, dueOn, open, accounts: figured, totals, habits: habitsOf, contacts, plans, promises });
  const figures = figuresByCurrency({ book, asOf, balance, dueOn, habits: habitsOf, totals, accounts: figured, periodDays: policy.figures.periodDays });
  yield;
  const proof = tieOut(book, asOf, totals, policy.aging);
  yield;
  return {
    asOf, policy, backDating: book.backDating, sheets: book.sheets, bucketLabels: scheme.labels, totals, ...judged,
    tieOut: proof, entries: book.entries, applications: book.applications, open, plans, promises,
    boundaryEffects: boundaryEffects(book, open, asOf, policy.aging, totals.map((total) => total.currency)),
    figures, findings: [...notYetIssued(book, asOf), ...cleanUpList({ book, open, accounts: figured })],
  };
}

/** Accounts with a document by the day, or with money that came before its invoice. */
function accountsIssued(book: Book, asOf: Day, { balance }: DocumentsAt): Uint8Array {
  const { count, account, issuedOn } = book.entries;
  // Nearly always every document has been issued by the day, and with it every account's.
  if (firstLater(book, asOf) < 0) return new Uint8Array(book.accounts.length).fill(1);
  const issued = new Uint8Array(book.accounts.length);
  for (let index = 0; index < count; index += 1) if (issuedOn[index] <= asOf || balance[index] !== 0) issued[account[index]] = 1;
  return issued;
}

/** The first document of a later day than `asOf`, or -1. */
function firstLater({ entries: { count, issuedOn } }: Book, asOf: Day): number {
  let index = 0;
  while (index < count && issuedOn[index] <= asOf) index += 1;
  return index < count ? index : -1;
}

/** Code-unit order of the lower-cased name: the same on every machine, which a locale's order is not. */
function byName(accounts: readonly FiguredAccount[]): FiguredAccount[] {
  const keyed = accounts.map((account) => ({ account, key: `${account.customer.name.toLowerCase()}\u0000${account.customer.id}\u0000${account.currency}` }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ account }) => account);
}

/** In a ledger that cannot be back-dated a document of a later day is odd; in one that can, it is simply not yet issued: then one line says how many are left out. */
function notYetIssued(book: Book, asOf: Day): ReviewFinding[] {
  const findings: ReviewFinding[] = [];
  let later = 0;
  const { count, issuedOn, sheet, row } = book.entries;
  const first = firstLater(book, asOf);
  for (let index = first < 0 ? count : first; index < count; index += 1) {
    if (issuedOn[index] === NO_DAY || issuedOn[index] <= asOf) continue;
    later += 1;
    if (findings.length > 0 && book.backDating === 'exact') continue;
    findings.push({ problem: 'future-date', severity: 'warning', source: { sheet: book.sheets[sheet[index]], row: row[index] }, value: isoOf(issuedOn[index]) });
  }
  if (book.backDating !== 'exact' || findings.length === 0) return findings;
  return [{ ...findings[0], severity: 'notice', ...(later > 1 ? { count: later } : {}) }];
}
