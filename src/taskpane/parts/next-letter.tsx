/** Which letter an account gets next, or why it gets none. It decides nothing. */
import * as React from 'react';
import type { ReminderDecision, ReminderToSend } from '../../receivables/decide-reminders';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import type { Wording } from '../../wording/sentences';
import { documentAt, oldestDocuments } from '../judgement-selectors';
import { Why, type WhyActions } from './why';

interface NextLetterProps extends WhyActions {
  readonly decision: ReminderDecision | null;
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
}

/** Rows listed of one letter. */
const MOST_ROWS = 20;

export function NextLetter({ decision, review, account, ...why }: NextLetterProps): React.ReactElement {
  const { wording } = why;
  const { say, formats } = wording;
  return (
    <section className="block-tight" aria-labelledby="letter-heading">
      <h2 id="letter-heading">{say('customer.letter')}</h2>
      {!decision && <p>{say('customer.wait.nothing-due')}</p>}
      {decision && 'wait' in decision && (
        <div className="asked">
          <p>{wording.sayIfKnown(`customer.wait.${decision.wait}`, decision.wait)}{decision.until !== null && ` ${say('customer.waitUntil', { date: formats.date(decision.until) })}`}</p>
          <Why figure={say('customer.letter')} documents={() => oldestDocuments(review, account)} settings={['reminders.graceDays', 'reminders.minimumAmount', 'reminders.restDays']} {...why} />
        </div>
      )}
      {decision && 'send' in decision && <LetterDue decision={decision} review={review} account={account} {...why} />}
    </section>
  );
}

/** The letter that is due: its documents, since when, and the setting that decides it. */
export function LetterDue({ decision, review, account, ...why }: NextLetterProps & { readonly decision: ReminderToSend }): React.ReactElement {
  const { say, counted, formats } = why.wording;
  const stage = say(`letters.stage.${decision.send}`);
  const line = decision.documents.length === 0 ? say('customer.letterNow', { stage }) : say('customer.letterDue', { stage, documents: counted('document', decision.documents.length), amount: formats.money(decision.asksFor, account.currency) });
  const path = `reminders.fromDays.${decision.send}`;
  const fromDays = (review.policy.reminders.fromDays as Readonly<Partial<Record<string, number>>>)[decision.send];
  const lines = decision.documents.slice(0, MOST_ROWS).map((place) => documentAt(review, place, account.currency));
  return (
    <>
      <div className="asked">
        <p>{line}</p>
        <Why figure={line} {...(lines.length > 0 && { documents: () => ({ lines, more: decision.documents.length - lines.length }) })} {...why} {...(fromDays !== undefined && {
          rules: decision.daysPastDue <= 0 ? [] : [say('customer.letterSince', { days: counted('day', decision.daysPastDue), stage, from: counted('day', fromDays) })], settings: [path],
        })} />
      </div>
      {heldSentences(decision, why.wording).map((sentence) => <p key={sentence} className="quiet">{sentence}</p>)}
    </>
  );
}

/** What is past due and stands apart from the letter, by reason. */
function heldSentences({ heldBack }: ReminderToSend, wording: Wording): readonly string[] {
  const counts = new Map<string, number>();
  for (const { because } of heldBack) counts.set(because, (counts.get(because) ?? 0) + 1);
  return [...counts].map(([because, count]) => wording.say('customer.letterHeld', { documents: wording.counted('document', count), reason: wording.sayIfKnown(`held.${because}`, because) }));
}
