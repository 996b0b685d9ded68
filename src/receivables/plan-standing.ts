/** Checks payment plans against the ledger on a day: what has been paid of each, whether it is on track, late or broken. It knows no reminder and changes no plan. */
import type { Day } from './days';
import type { Book } from './entries';
import type { PaymentPlan } from './payment-plan';
import { debtOf } from './payment-plan';
import type { PlanPolicy } from './plan-policy';
import type { OpenEntries } from './review';

export const PLAN_STATUSES = ['not-begun', 'on-track', 'late', 'broken', 'completed'] as const;
/** "not-begun": the day looked at is before the agreement. */
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** "due": its day has passed, but not yet the days that the policy waits. */
export const INSTALMENT_STATES = ['paid', 'open', 'due', 'late', 'broken'] as const;
export type InstalmentState = (typeof INSTALMENT_STATES)[number];

/** A plan on a day. Amounts are minor units of the debt: interest and fee are in no invoice, so that the ledger cannot tell of them. */
export interface PlanStanding {
  readonly plan: PaymentPlan;
  readonly status: PlanStatus;
  readonly debt: number;
  /** What the plan's invoices have fallen by since the agreement, and unapplied credits of the account since then. */
  readonly paid: number;
  /** Of `paid`: not yet applied to an invoice. */
  readonly credits: number;
  /** One a document of the plan: what is open on it now; null where the ledger no longer has it, which counts as paid. */
  readonly openNow: readonly (number | null)[];
  /** One an instalment. Payments count for the earliest first. */
  readonly instalments: readonly { readonly paid: number; readonly left: number; readonly state: InstalmentState }[];
  /** What should have been paid before the day looked at, and is not. */
  readonly overdue: number;
  /** The first instalment that is not paid; null where all are. */
  readonly nextDue: Day | null;
  /** Index into `Book.accounts`; null where the ledger has no such account any more. */
  readonly account: number | null;
  /** Places of its documents in `OpenEntries`. */
  readonly places: readonly number[];
}

/** Plans of a review. */
export interface PlanReview {
  /** In the order of the plans. */
  readonly standings: readonly PlanStanding[];
  /** The plan, by its place in `standings`, that an open document belongs to. */
  readonly ofPlace: ReadonlyMap<number, number>;
}

export const NO_PLANS: PlanReview = { standings: [], ofPlace: new Map() };

interface Found {
  inLedger: boolean;
  open: number;
  readonly places: number[];
}

type LedgerSide = Pick<Book, 'customers' | 'accounts' | 'entries'>;

/** How the plans stand at the end of a day. Plans of one account share its credits, the earlier agreement first. */
export function planReview(plans: readonly PaymentPlan[], book: LedgerSide, open: OpenEntries, asOf: Day, policy: PlanPolicy): PlanReview {
  if (plans.length === 0) return NO_PLANS;
  const found = lookUp(plans, book, open);
  const used = new Map<number, number>();
  const standings = plans.map((plan) => {
    const account = accountOf(plan, book);
    const documents = plan.documents.map(({ number }) => (account === null ? undefined : found.documents.get(account)?.get(number)));
    const unused = account === null ? 0 : creditsSince(found.credits.get(account) ?? [], plan.agreedOn) - (used.get(account) ?? 0);
    const standing = standingOf(plan, documents, Math.max(0, unused), asOf, policy);
    if (account !== null) used.set(account, (used.get(account) ?? 0) + standing.credits);
    return { ...standing, account };
  });
  // A document on two plans belongs to the first: a second agreement about it is refused, but cells can be typed over.
  const ofPlace = new Map<number, number>();
  standings.forEach(({ places }, index) => places.forEach((place) => ofPlace.has(place) || ofPlace.set(place, index)));
  return { standings, ofPlace };
}

function accountOf({ customerId, currency }: PaymentPlan, { customers, accounts }: LedgerSide): number | null {
  const found = accounts.findIndex((account) => account.currency === currency && customers[account.customer].id === customerId);
  return found < 0 ? null : found;
}

interface Credit {
  readonly on: Day;
  readonly amount: number;
}

function creditsSince(credits: readonly Credit[], day: Day): number {
  return credits.reduce((sum, credit) => sum + (credit.on >= day ? credit.amount : 0), 0);
}

/** The plans' documents and the credits of their accounts, in one pass over the ledger. */
function lookUp(plans: readonly PaymentPlan[], book: LedgerSide, open: OpenEntries): { readonly documents: ReadonlyMap<number, ReadonlyMap<string, Found>>; readonly credits: ReadonlyMap<number, readonly Credit[]> } {
  const documents = new Map<number, Map<string, Found>>();
  const credits = new Map<number, Credit[]>();
  for (const plan of plans) {
    const account = accountOf(plan, book);
    if (account === null) continue;
    const known = documents.get(account) ?? new Map<string, Found>();
    documents.set(account, known);
    credits.set(account, []);
    for (const { number } of plan.documents) if (!known.has(number)) known.set(number, { inLedger: false, open: 0, places: [] });
  }
  const { entries } = book;
  for (let entry = 0; entry < entries.count; entry += 1) {
    const one = documents.get(entries.account[entry])?.get(String(entries.document[entry]));
    if (one && entries.amount[entry] > 0) one.inLedger = true;
  }
  for (let place = 0; place < open.count; place += 1) {
    const entry = open.entry[place];
    const own = documents.get(entries.account[entry]);
    if (!own) continue;
    const amount = open.open[place];
    if (amount < 0) credits.get(entries.account[entry])?.push({ on: entries.issuedOn[entry], amount: -amount });
    const one = own.get(String(entries.document[entry]));
    if (!one || amount <= 0) continue;
    one.open += amount;
    one.places.push(place);
  }
  return { documents, credits };
}

function standingOf(plan: PaymentPlan, documents: readonly (Found | undefined)[], credits: number, asOf: Day, policy: PlanPolicy): Omit<PlanStanding, 'account'> {
  const debt = debtOf(plan);
  const openNow = documents.map((one) => (one?.inLedger || (one?.open ?? 0) > 0 ? one?.open ?? 0 : null));
  // An invoice that has grown since (a debit note, a reversed payment) takes nothing back from the others.
  const left = plan.documents.reduce((sum, { owed }, at) => sum + Math.min(owed, openNow[at] ?? 0), 0);
  const ofCredits = Math.min(credits, left);
  const paid = debt - left + ofCredits;
  let before = 0;
  const instalments = plan.instalments.map(({ principal, dueOn }) => {
    const ownPaid = Math.max(0, Math.min(principal, paid - before));
    before += principal;
    return { paid: ownPaid, left: principal - ownPaid, state: stateOf(principal - ownPaid, asOf - dueOn, policy) };
  });
  const unpaid = plan.instalments.findIndex((_, at) => instalments[at].left > 0);
  return {
    plan, debt, paid, credits: ofCredits, openNow, instalments,
    status: asOf < plan.agreedOn ? 'not-begun' : paid >= debt ? 'completed' : statusOf(instalments.map(({ state }) => state)),
    overdue: plan.instalments.reduce((sum, { dueOn }, at) => sum + (dueOn < asOf ? instalments[at].left : 0), 0),
    nextDue: unpaid < 0 ? null : plan.instalments[unpaid].dueOn,
    places: documents.flatMap((one) => one?.places ?? []),
  };
}

function stateOf(left: number, daysPast: number, { lateAfterDays, brokenAfterDays }: PlanPolicy): InstalmentState {
  if (left <= 0) return 'paid';
  if (daysPast <= 0) return 'open';
  if (daysPast > Math.max(lateAfterDays, brokenAfterDays)) return 'broken';
  return daysPast > lateAfterDays ? 'late' : 'due';
}

function statusOf(states: readonly InstalmentState[]): PlanStatus {
  return states.includes('broken') ? 'broken' : states.includes('late') ? 'late' : 'on-track';
}

/** What an open document is still to be paid by its plan, and when, the earliest first; null where it is on none that is on track. Sums to what is open on it. */
export function plannedPayments({ standings, ofPlace }: PlanReview, place: number, number: string, open: number): readonly { readonly on: Day; readonly amount: number }[] | null {
  const standing = standings[ofPlace.get(place) ?? -1];
  if (!standing || standing.status !== 'on-track') return null;
  const { plan } = standing;
  const document = plan.documents.findIndex((one) => one.number === number);
  // What was paid on it already was paid first.
  let settled = Math.max(0, (plan.documents[document]?.owed ?? 0) - open);
  let rest = open;
  const payments = plan.instalments.flatMap(({ dueOn, pays }) => pays.filter((pay) => pay.document === document).flatMap(({ amount }) => {
    const still = Math.min(rest, Math.max(0, amount - settled));
    settled = Math.max(0, settled - amount);
    rest -= still;
    return still > 0 ? [{ on: dueOn, amount: still }] : [];
  }));
  const last = plan.instalments[plan.instalments.length - 1].dueOn;
  return rest > 0 ? [...payments, { on: last, amount: rest }] : payments;
}

/** The plan on which an open document is being paid as agreed; null where there is none. */
export function runningPlan({ standings, ofPlace }: PlanReview, place: number): PlanStanding | null {
  const standing = standings[ofPlace.get(place) ?? -1];
  return standing?.status === 'on-track' ? standing : null;
}
