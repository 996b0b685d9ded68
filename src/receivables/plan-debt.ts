/** Which open documents a payment plan would be about: those chosen, or all of an account that are past due; and why one of them cannot be on a plan. It makes no schedule. */
import { NO_DAY } from './days';
import { MARK_DISPUTED } from './entries';
import type { Fact } from './facts';
import type { PlanDebt, PlanDocument } from './payment-plan';
import type { PlanMistake, PlanProblem } from './plan-limits';
import type { PlanStanding } from './plan-standing';
import type { AccountReview, ReceivablesReview } from './review';

export type DebtOutcome = { readonly debt: PlanDebt } | { readonly mistakes: readonly PlanMistake[] };

/** Invoices of the account that are past due and may be on a plan: neither disputed nor on one already. Places in `ReceivablesReview.open`, oldest due date first. */
export function pastDueForPlan(review: ReceivablesReview, account: AccountReview): readonly number[] {
  const places: number[] = [];
  for (let place = account.firstOpen; place < account.firstOpen + account.openEntries; place += 1) {
    const { open, dueOn, entry } = review.open;
    const free = (review.entries.marks[entry[place]] & MARK_DISPUTED) === 0 && planOf(review, place) === null && numberOf(review, place) !== '';
    if (open[place] > 0 && dueOn[place] !== NO_DAY && dueOn[place] < review.asOf && free) places.push(place);
  }
  return places;
}

/** The debt made of these documents, or every reason against it. Parts of one number are one document. */
export function debtOfPlaces(review: ReceivablesReview, places: readonly number[]): DebtOutcome {
  const mistakes: PlanMistake[] = [];
  const tell = (problem: PlanProblem, facts: Readonly<Record<string, Fact>> = {}): void => void mistakes.push({ field: 'documents', problem, facts });
  const owed = places.filter((place) => review.open.open[place] > 0);
  const accounts = [...new Set(owed.flatMap((place) => review.accounts.find(({ firstOpen, openEntries }) => place >= firstOpen && place < firstOpen + openEntries) ?? []))];
  if (accounts.length === 0) tell('no-documents');
  const [account, other] = accounts;
  if (other && other.currency !== account.currency) tell('mixed-currencies', { one: { text: account.currency }, other: { text: other.currency } });
  else if (other) tell('mixed-accounts');
  for (const place of owed) {
    const entry = review.open.entry[place];
    const number = numberOf(review, place);
    const plan = planOf(review, place);
    if (number === '') tell('no-number', { row: { text: String(review.entries.row[entry]) }, sheet: { text: review.sheets[review.entries.sheet[entry]] } });
    if (plan !== null) tell('already-planned', { invoice: { text: number }, plan: { text: String(plan.plan.id) } });
    if (review.entries.marks[entry] & MARK_DISPUTED) tell('disputed', { invoice: { text: number } });
  }
  if (mistakes.length > 0) return { mistakes };
  const documents = documentsOf(review, owed);
  const halved = documents.find(({ number }) => otherOpen(review, account, owed, number));
  if (halved) return { mistakes: [{ field: 'documents', problem: 'same-number', facts: { invoice: { text: halved.number } } }] };
  return { debt: { customerId: account.customer.id, customerName: account.customer.name, currency: account.currency, documents } };
}

function numberOf({ entries, open }: ReceivablesReview, place: number): string {
  return String(entries.document[open.entry[place]]).trim();
}

/** A plan that is not paid off holds its invoices, a broken one too: to agree anew, its sheet is deleted. */
function planOf({ plans: { standings, ofPlace } }: ReceivablesReview, place: number): PlanStanding | null {
  const standing = standings[ofPlace.get(place) ?? -1];
  return standing && standing.status !== 'completed' ? standing : null;
}

function documentsOf(review: ReceivablesReview, places: readonly number[]): readonly PlanDocument[] {
  const documents = new Map<string, PlanDocument>();
  const byDue = [...places].sort((a, b) => review.open.dueOn[a] - review.open.dueOn[b] || a - b);
  for (const place of byDue) {
    const number = numberOf(review, place);
    const before = documents.get(number);
    // An invoice without a due date is as old as the review.
    const dueOn = review.open.dueOn[place] === NO_DAY ? review.asOf : review.open.dueOn[place];
    documents.set(number, { number, dueOn: before?.dueOn ?? dueOn, owed: (before?.owed ?? 0) + review.open.open[place] });
  }
  return [...documents.values()].sort((a, b) => a.dueOn - b.dueOn);
}

function otherOpen(review: ReceivablesReview, { firstOpen, openEntries }: AccountReview, chosen: readonly number[], number: string): boolean {
  const places = Array.from({ length: openEntries }, (_, at) => firstOpen + at);
  return places.some((place) => review.open.open[place] > 0 && !chosen.includes(place) && numberOf(review, place) === number);
}
