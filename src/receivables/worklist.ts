/** What is worth doing today, in that order: promises, plans, letters, credits, disputes, limits. It decides nothing about any of them; each stands in its own file. */
import { contactsByCustomer, contactsOf } from './account-contacts';
import type { ContactLog, LoggedContact } from './contact-log';
import type { Day } from './days';
import type { ReminderDecision } from './decide-reminders';
import { MARK_DISPUTED } from './entries';
import type { ReminderStage } from './reminder-ladder';
import { reminderLines } from './reminder-lines';
import type { AccountReview, ReceivablesReview } from './review';

export const TODAY_ACTIONS = ['broken-promise', 'promise-due', 'plan-late', 'letter', 'confirm', 'apply-credit', 'dispute', 'over-limit'] as const;
export type TodayAction = (typeof TODAY_ACTIONS)[number];

/** One thing to do about one account. Money is minor units of its currency. */
export interface TodayItem {
  /** Index into `ReceivablesReview.accounts`. */
  readonly account: number;
  readonly action: TodayAction;
  /** What it is about. */
  readonly amount: number;
  /** What the action is likely to bring forward: the order of the list. */
  readonly gain: number;
  /** Of a letter that is due. */
  readonly stage: ReminderStage | null;
  /** The day promised, of a promise; null otherwise. */
  readonly promisedFor: Day | null;
}

/**
 * The rule of the order in one sentence: a talk is likely to bring forward half of what it is about and a letter a quarter, half as much for each 90 days past due.
 * A rule of thumb, not measured.
 */
const TALK = 0.5;
const LETTER = 0.25;
const HALVED_AFTER = 90;

/** Everything to do as of the review's day; currencies in the order of its totals, within each what gains most first. What was talked about on the day itself is done. */
export function worklist(review: ReceivablesReview, decisions: readonly ReminderDecision[], log: ContactLog): readonly TodayItem[] {
  const byCustomer = contactsByCustomer(log);
  const items = review.accounts.flatMap((account, index) => {
    const contacts = contactsOf(account, byCustomer);
    const decision = decisions[index];
    return [
      ...(talkedOn(contacts, review.asOf) ? [] : [...promiseItems(review, account, contacts), ...planItems(review, account), ...disputeItems(review, account), ...limitItems(account)]),
      ...(decision === undefined ? [] : [...letterItems(account, decision), ...creditItems(review, decision)]),
    ].map((item): TodayItem => ({ account: index, stage: null, promisedFor: null, ...item }));
  });
  const order = new Map(review.totals.map(({ currency }, at) => [currency, at]));
  const currencyOf = ({ account }: TodayItem): number => order.get(review.accounts[account].currency) ?? order.size;
  return items.sort((a, b) => currencyOf(a) - currencyOf(b) || b.gain - a.gain || TODAY_ACTIONS.indexOf(a.action) - TODAY_ACTIONS.indexOf(b.action));
}

type Found = Omit<TodayItem, 'account' | 'stage' | 'promisedFor'> & Partial<Pick<TodayItem, 'stage' | 'promisedFor'>>;

/** Whole minor units, so that equal things stand equal. */
function gainOf(amount: number, share: number, daysPastDue: number): number {
  return Math.round(Math.max(0, amount) * share * 0.5 ** (Math.max(0, daysPastDue) / HALVED_AFTER));
}

function talkedOn(contacts: readonly LoggedContact[], day: Day): boolean {
  return contacts.some(({ on, stage, kind }) => on === day && stage === null && kind !== 'letter');
}

function promiseItems(review: ReceivablesReview, account: AccountReview, contacts: readonly LoggedContact[]): Found[] {
  const { asOf } = review;
  return (review.promises.get(account.accountIndex) ?? []).flatMap(({ outcome, promisedFor, amount, paid, open }): Found[] => {
    const left = Math.min(amount - paid, open);
    if (left <= 0 || (outcome !== 'broken' && !(outcome === 'running' && promisedFor === asOf))) return [];
    // Somebody has spoken or written since: that is what counts now.
    if (outcome === 'broken' && contacts.some(({ on }) => on > promisedFor && on <= asOf)) return [];
    const action = outcome === 'broken' ? 'broken-promise' : 'promise-due';
    return [{ action, amount: left, gain: gainOf(left, TALK, account.oldestDaysPastDue), promisedFor }];
  });
}

function planItems({ plans }: ReceivablesReview, { accountIndex, oldestDaysPastDue }: AccountReview): Found[] {
  return plans.standings.filter(({ account, status }) => account === accountIndex && (status === 'late' || status === 'broken'))
    .map(({ overdue }): Found => ({ action: 'plan-late', amount: overdue, gain: gainOf(overdue, TALK, oldestDaysPastDue) }));
}

function letterItems(account: AccountReview, decision: ReminderDecision): Found[] {
  if ('send' in decision) {
    const gain = gainOf(decision.asksFor, LETTER, decision.daysPastDue);
    return decision.send === 'thank-you' ? [] : [{ action: 'letter', amount: decision.asksFor, gain, stage: decision.send }];
  }
  return decision.wait === 'needs-confirmation' ? [{ action: 'confirm', amount: account.pastDue, gain: gainOf(account.pastDue, LETTER, account.oldestDaysPastDue) }] : [];
}

/** What is past due and covered by a credit is not asked for: the credit is to be applied instead, which brings no money forward. */
function creditItems(review: ReceivablesReview, decision: ReminderDecision): Found[] {
  const covers = ('wait' in decision && decision.wait === 'covered-by-credit') || decision.heldBack?.some(({ because }) => because === 'covered-by-credit');
  const lines = covers ? reminderLines(review, [decision]).filter(({ because, pastDue }) => because === 'covered-by-credit' && pastDue > 0) : [];
  return lines.map(({ pastDue }): Found => ({ action: 'apply-credit', amount: pastDue, gain: 0 }));
}

/** Disputes as old as the policy's flag on them. */
function disputeItems({ open, entries, policy: { risk } }: ReceivablesReview, account: AccountReview): Found[] {
  const { on, days } = risk['old-dispute'];
  let amount = 0;
  let oldest = 0;
  for (let place = account.firstOpen; on && place < account.firstOpen + account.openEntries; place += 1) {
    if (open.open[place] <= 0 || open.daysPastDue[place] < days || (entries.marks[open.entry[place]] & MARK_DISPUTED) === 0) continue;
    amount += open.open[place];
    oldest = Math.max(oldest, open.daysPastDue[place]);
  }
  return amount === 0 ? [] : [{ action: 'dispute', amount, gain: gainOf(amount, TALK, oldest) }];
}

/** What is owed above the limit; only a part of it can be past due, and that is what a talk brings forward. */
function limitItems({ limit, pastDue, oldestDaysPastDue }: AccountReview): Found[] {
  const over = limit.current === null || limit.headroom === null ? 0 : -limit.headroom;
  return over <= 0 ? [] : [{ action: 'over-limit', amount: over, gain: gainOf(Math.min(over, pastDue), TALK, oldestDaysPastDue) }];
}
