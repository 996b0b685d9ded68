/** Puts every past-due invoice into exactly one line: a letter, or one reason why not; and proves it by another road. It decides no letter. */
import { NO_DAY } from './days';
import type { Day } from './days';
import type { ReminderDecision } from './decide-reminders';
import type { CurrencyCode } from './money';
import type { ReminderStage, WaitReason } from './reminder-ladder';
import type { ReceivablesReview } from './review';

/** What one account gets, or a part of what is past due and why it gets none. Money is minor units of the account's currency. */
export interface ReminderLine {
  /** Index into `ReceivablesReview.accounts`. */
  readonly account: number;
  readonly send: ReminderStage | null;
  /** Null for a letter. "nothing-due": past due, but not yet by the policy (days of grace, the first step not reached). */
  readonly because: WaitReason | null;
  /** What the letter asks for; 0 in a line without one. */
  readonly asksFor: number;
  /** Places in `ReceivablesReview.open`: all that the letter is about, or the past-due invoices that are held back. */
  readonly documents: readonly number[];
  /** The past-due invoices among `documents`, and what is open on them. */
  readonly invoices: number;
  readonly pastDue: number;
  /** Of the oldest past-due invoice; null where there is none. */
  readonly daysPastDue: number | null;
  /** The first day on which there may be a letter, where it is known. */
  readonly until: Day | null;
}

/** The lines of all decisions, in their order. An account that has nothing past due and gets no letter has no line. */
export function reminderLines(review: ReceivablesReview, decisions: readonly ReminderDecision[]): readonly ReminderLine[] {
  return decisions.flatMap((decision) => linesOf(review, decision));
}

function linesOf(review: ReceivablesReview, decision: ReminderDecision): readonly ReminderLine[] {
  const left = new Set(pastDueInvoices(review, decision));
  const line = (documents: readonly number[], more: Pick<ReminderLine, 'send' | 'because'> & Partial<ReminderLine>): ReminderLine => {
    const invoices = documents.filter((document) => left.delete(document));
    const oldest = invoices.reduce<number | null>((days, document) => Math.max(days ?? 0, decision.on - review.open.dueOn[document]), null);
    return {
      account: decision.account, asksFor: 0, documents, invoices: invoices.length, until: null,
      pastDue: invoices.reduce((sum, document) => sum + review.open.open[document], 0), daysPastDue: oldest, ...more,
    };
  };
  const lines = 'send' in decision ? [line(decision.documents, { send: decision.send, because: null, asksFor: decision.asksFor })] : [];
  const heldBack = decision.heldBack ?? [];
  for (const because of new Set(heldBack.map((held) => held.because))) {
    const held = heldBack.filter((one) => one.because === because && left.has(one.document)).map(({ document }) => document);
    if (held.length > 0) lines.push(line(held, { send: null, because }));
  }
  if (left.size === 0) return lines;
  const rest = 'send' in decision ? line([...left], { send: null, because: 'nothing-due' }) : line([...left], { send: null, because: decision.wait, until: decision.until });
  return 'send' in decision ? [...lines, rest] : [rest, ...lines];
}

function pastDueInvoices({ accounts, open }: ReceivablesReview, { account, on }: ReminderDecision): readonly number[] {
  const { firstOpen, openEntries } = accounts[account];
  return Array.from({ length: openEntries }, (_, index) => firstOpen + index).filter((place) => isPastDue(open, place, on));
}

function isPastDue(open: ReceivablesReview['open'], place: number, on: Day): boolean {
  return open.open[place] > 0 && open.dueOn[place] !== NO_DAY && open.dueOn[place] < on;
}

/** One currency's proof: past due = in letters + held back + difference, in minor units and in invoices. */
export interface ReminderTieOut {
  readonly currency: CurrencyCode;
  readonly pastDue: number;
  readonly invoices: number;
  readonly inLetters: number;
  readonly inLettersCount: number;
  readonly heldBack: number;
  readonly heldBackCount: number;
}

/** `pastDue` is summed straight over the open documents, apart from the lines. One entry a currency that has anything past due, in the order of the totals. */
export function reminderTieOut(review: ReceivablesReview, lines: readonly ReminderLine[], on: Day): readonly ReminderTieOut[] {
  const sums = new Map(review.totals.map(({ currency }) => [currency, { currency, pastDue: 0, invoices: 0, inLetters: 0, inLettersCount: 0, heldBack: 0, heldBackCount: 0 }]));
  for (const { currency, firstOpen, openEntries } of review.accounts) {
    const sum = sums.get(currency);
    for (let place = firstOpen; sum && place < firstOpen + openEntries; place += 1) {
      if (!isPastDue(review.open, place, on)) continue;
      sum.pastDue += review.open.open[place];
      sum.invoices += 1;
    }
  }
  for (const { account, send, invoices, pastDue } of lines) {
    const sum = sums.get(review.accounts[account].currency);
    if (!sum) continue;
    sum[send === null ? 'heldBack' : 'inLetters'] += pastDue;
    sum[send === null ? 'heldBackCount' : 'inLettersCount'] += invoices;
  }
  return [...sums.values()].filter(({ invoices }) => invoices > 0);
}
