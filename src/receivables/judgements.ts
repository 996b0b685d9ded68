/** Judges every account: score, chance of paying late, flags, limit; and says what comes in and what may be lost. It only brings the rules together with what they ask about. */
import { agreedPayments } from './agreed-payments';
import { ledgerPast } from './account-past';
import type { LedgerPast } from './account-past';
import type { BucketScheme } from './aging-schemes';
import type { ContactLog, LoggedContact } from './contact-log';
import { creditLimit } from './credit-limits';
import type { CreditLimit } from './credit-limits';
import type { Day } from './days';
import type { Book } from './entries';
import { decimalsOf, toMinorUnits } from './money';
import { ledgerInterest } from './open-interest';
import type { LedgerInterest } from './open-interest';
import { openOutlook } from './open-outlook';
import type { CashForecast, OpenOutlook } from './open-outlook';
import { paymentOutlook, nextLateProbability } from './payment-outlook';
import type { PaymentHabits } from './payment-habits';
import type { PlanReview, PlanStanding } from './plan-standing';
import type { PromiseReview, PromiseStanding } from './promise-record';
import { paymentScore } from './payment-score';
import type { PaymentScore } from './payment-score';
import type { CollectionPolicy } from './policy';
import { provision } from './provision';
import type { Provision } from './provision';
import type { AccountReview, CurrencyTotals, OpenEntries } from './review';
import { riskFlags } from './risk-rules';
import type { RiskFlag } from './risk-rules';

/** What is judged of one account. */
export interface AccountJudgement {
  /** Null: not enough history. */
  readonly score: PaymentScore | null;
  /** Chance that an invoice of its usual size, issued now, is paid late; null where the ledger has nothing to learn from. */
  readonly lateProbability: number | null;
  readonly flags: readonly RiskFlag[];
  readonly limit: CreditLimit;
}

/** An account with its figures, before it is judged. */
export type FiguredAccount = Omit<AccountReview, keyof AccountJudgement>;

export interface Judgements {
  readonly accounts: readonly AccountReview[];
  /** One place a document of `OpenEntries`. */
  readonly outlook: OpenOutlook;
  /** In the order of `totals`, as are provisions. */
  readonly forecast: readonly CashForecast[];
  readonly provisions: readonly Provision[];
  /** Null where the policy charges none. */
  readonly interest: LedgerInterest | null;
}

export interface JudgementSources {
  readonly book: Book;
  readonly asOf: Day;
  readonly policy: CollectionPolicy;
  readonly scheme: BucketScheme;
  readonly settledOn: Int32Array;
  readonly dueOn: Int32Array;
  readonly open: OpenEntries;
  readonly accounts: readonly FiguredAccount[];
  readonly totals: readonly CurrencyTotals[];
  /** Habits of each currency, in the order of `totals`. */
  readonly habits: readonly PaymentHabits[];
  readonly contacts: ContactLog;
  readonly plans: PlanReview;
  readonly promises: PromiseReview;
}

/** Accounts judged between two breaths: a few milliseconds' worth. */
const ACCOUNTS_A_STEP = 500;

/** Judges what the review has worked out so far, in steps. Nothing after the as-of day is looked at. */
export function* judgements(of: JudgementSources): Generator<void, Judgements> {
  const { book, asOf, policy, totals, settledOn, dueOn } = of;
  const currencies = totals.map((total) => total.currency);
  const past = yield* ledgerPast({
    book, asOf, settledOn, dueOn, currencies: [...new Set(book.accounts.map((account) => account.currency))],
    bucketCount: of.scheme.labels.length, bucketOf: of.scheme.bucketOf, wellPaidDays: policy.credit.wellPaidDays,
  });
  yield;
  // What was settled on the as-of day is known at its end.
  const outlook = paymentOutlook(book, asOf + 1, settledOn, dueOn);
  yield;
  const { documents, forecast } = openOutlook(book, of.open, asOf, outlook, currencies, policy.forecast.weeks, agreedPayments(book, of.open, asOf, of.plans, of.promises));
  yield;
  const judge = accountJudge(of, past, currencies);
  const accounts: AccountReview[] = [];
  for (const account of of.accounts) {
    accounts.push(judge(account, nextLateProbability(outlook, account.accountIndex)));
    if (accounts.length % ACCOUNTS_A_STEP === 0) yield;
  }
  const order = [...new Set(book.accounts.map((account) => account.currency))];
  return {
    accounts, outlook: documents, forecast, interest: ledgerInterest(book, asOf, of.open, dueOn, policy.interest),
    provisions: totals.map((total) => provision(total, book.backDating === 'exact' ? past.buckets[order.indexOf(total.currency)] : [], policy.provision, policy.company.homeCurrency)),
  };
}

function accountJudge(all: JudgementSources, past: LedgerPast, currencies: readonly string[]): (account: FiguredAccount, lateProbability: number | null) => AccountReview {
  const { asOf, policy, book, open, totals, habits } = all;
  const contacts = byCustomer(all.contacts, asOf);
  const none: readonly LoggedContact[] = [];
  const hasLog = all.contacts.length > 0;
  const plansOf = byAccount(all.plans);
  const detailsKnown = book.customers.some((customer) => customer.email !== null || customer.phone !== null);
  return (account, lateProbability) => {
    const total = totals[currencies.indexOf(account.currency)];
    const own = past.pastOf(account.accountIndex);
    const score = paymentScore(account.habits, habits[currencies.indexOf(account.currency)], policy.score);
    const logged = contacts.get(account.customer.id)?.filter((contact) => contact.currency === null || contact.currency === account.currency) ?? none;
    // The limit in force: what a person approved, else what the ledger or the Customers sheet says.
    const approved = book.accounts[account.accountIndex].approvedLimit;
    const onFile = approved ?? account.customer.creditLimit;
    const of = { asOf, account, past: own, total, limitOnFile: onFile === null ? null : toMinorUnits(onFile, decimalsOf(account.currency)), isApproved: approved !== undefined, entries: book.entries, open, contacts: logged, plans: plansOf.get(account.accountIndex) ?? NO_STANDINGS, promises: all.promises.get(account.accountIndex) ?? NO_PROMISES, hasLog, detailsKnown, score, flags: NO_FLAGS, policy: policy.credit, termsDays: policy.aging.termsDays };
    of.flags = riskFlags(of, policy.risk);
    const { flags } = of;
    const limit = creditLimit(of);
    // Made for this review a moment ago and seen by nobody else: a copy of twenty thousand accounts costs more than judging them.
    return Object.assign(account, { score, lateProbability, flags, limit });
  };
}

const NO_FLAGS: readonly RiskFlag[] = [];
const NO_STANDINGS: readonly PlanStanding[] = [];
const NO_PROMISES: readonly PromiseStanding[] = [];

function byAccount({ standings }: PlanReview): ReadonlyMap<number, readonly PlanStanding[]> {
  const plans = new Map<number, PlanStanding[]>();
  for (const standing of standings) if (standing.account !== null) plans.set(standing.account, [...plans.get(standing.account) ?? [], standing]);
  return plans;
}

function byCustomer(log: ContactLog, asOf: Day): ReadonlyMap<string, readonly LoggedContact[]> {
  const contacts = new Map<string, LoggedContact[]>();
  for (const contact of log) {
    if (contact.on > asOf) continue;
    const known = contacts.get(contact.customerId);
    if (known) known.push(contact);
    else contacts.set(contact.customerId, [contact]);
  }
  return contacts;
}
