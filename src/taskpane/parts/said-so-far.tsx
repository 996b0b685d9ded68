/** What a customer promised and disputes, and how far its word was kept, as lines on its page. It judges nothing. */
import * as React from 'react';
import type { ContactLog } from '../../receivables/contact-log';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { reasonText } from '../../wording/record-text';
import { saidSoFar } from '../../workflow/said-so-far';
import { documentAt } from '../judgement-selectors';
import { Why, type WhyActions } from './why';

interface SaidSoFarProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly contacts: ContactLog;
  readonly why: WhyActions;
}

/** Lines of each kind. */
const MOST = 8;

export function SaidSoFar({ review, account, contacts, why }: SaidSoFarProps): React.ReactElement | null {
  const { say, formats, counted } = why.wording;
  const { promises, counts, disputes } = React.useMemo(() => saidSoFar(review, account, contacts), [review, account, contacts]);
  if (promises.length === 0 && disputes.length === 0) return null;
  const kept = counts.due === 0 ? say('promises.none') : say('promises.line', counts);
  const amount = (value: number): string => formats.money(value, account.currency);
  return (
    <>
      {promises.length > 0 && <div className="asked"><p className="strong">{kept}</p><Why figure={kept} rules={[say('promises.note')]} {...why} /></div>}
      <ul className="documents">
        {promises.filter(({ outcome }) => outcome === 'running' || outcome === 'broken').slice(-MOST).map((promise, at) => (
          <li key={at} className={promise.outcome === 'broken' ? 'quiet sign-bad' : 'quiet'}>
            {say(promise.outcome === 'broken' ? 'promises.brokenLine' : 'promises.running', { amount: amount(promise.amount - promise.paid), date: formats.date(promise.promisedFor) })}
          </li>
        ))}
        {disputes.slice(0, MOST).map(({ place, open, reason, days }) => {
          const { number, source } = documentAt(review, place, account.currency);
          const facts = { invoice: number === '' ? '–' : number, amount: amount(open), reason: reasonText(reason, why.wording), since: days === null ? say('promises.sinceUnknown') : say('promises.sinceDays', { days: counted('day', days) }) };
          return <li key={place} className="quiet"><button type="button" className="link-button" onClick={() => why.onShow(source)}>{say('promises.disputedLine', facts)}</button></li>;
        })}
      </ul>
    </>
  );
}
