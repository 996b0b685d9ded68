/** Who gets no letter now, and which documents are left out of one, by reason: what the dry run unfolds. Pure; the words are put to it elsewhere. */
import type { Day } from '../receivables/days';
import type { WaitReason } from '../receivables/reminder-ladder';
import { documentAt } from './judgement-selectors';
import type { LedgerSource } from '../receivables/entries';
import type { Reviewed } from './desk';

export interface HeldBackLine {
  readonly customer: string;
  readonly currency: string;
  /** Minor units past due. */
  readonly amount: number;
  /** The document left out of a letter that goes all the same; null where the account gets none. */
  readonly document: string | null;
  /** Its row; null with the document. */
  readonly source: LedgerSource | null;
  /** The account by its place in the ledger's accounts. */
  readonly account: number;
  readonly until: Day | null;
}

export interface HeldBackGroup {
  readonly because: WaitReason;
  readonly lines: readonly HeldBackLine[];
}

/** Groups in the order in which their reasons first occur; "nothing due" holds nobody back. */
export function heldBackGroups({ review, reminders }: Pick<Reviewed, 'review' | 'reminders'>): readonly HeldBackGroup[] {
  const groups = new Map<WaitReason, HeldBackLine[]>();
  const add = (because: WaitReason, line: HeldBackLine): void => void (groups.get(because)?.push(line) ?? groups.set(because, [line]));
  for (const decision of reminders) {
    const { customer, currency, pastDue, accountIndex: account } = review.accounts[decision.account];
    if ('wait' in decision) {
      if (decision.wait !== 'nothing-due') add(decision.wait, { customer: customer.name, currency, amount: pastDue, document: null, source: null, account, until: decision.until });
    } else {
      for (const { document, because } of decision.heldBack) {
        const { number, amount, source } = documentAt(review, document, currency);
        add(because, { customer: customer.name, currency, amount, document: number, source, account, until: null });
      }
    }
  }
  return [...groups].map(([because, lines]) => ({ because, lines }));
}

/** The day of the last payment that the ledger tells; null where it tells none. */
export function lastPaymentOn({ ledger, review }: Pick<Reviewed, 'ledger' | 'review'>): Day | null {
  const { count, on } = ledger.book.applications;
  // A payment without a date carries the least number there is.
  let last = 0;
  for (let index = 0; index < count; index += 1) if (on[index] > last && on[index] <= review.asOf) last = on[index];
  return last === 0 ? null : last;
}
