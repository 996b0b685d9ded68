/** The credit limit of an account: on file, suggested, what is left of it, and the working as sentences. It suggests nothing. */
import * as React from 'react';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { workingText } from '../../wording/judgement-text';
import { documentsBehind } from '../judgement-selectors';
import { Why, type WhyActions } from './why';

interface LimitCardProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly why: WhyActions;
}

export function LimitCard({ review, account, why }: LimitCardProps): React.ReactElement {
  const { say, formats } = why.wording;
  const { limit, currency } = account;
  const { current, suggested, headroom, exposure } = limit;
  const amount = (value: number): string => formats.amount(value, currency);
  const advice = say(`advice.${limit.advice}`);
  const said = limit.binding === null || limit.advice === 'stop-supply' ? say('customer.limitAdviceOnly', { advice }) : say('customer.limitAdvice', { advice, binding: say(`method.${limit.binding}`) });
  return (
    <section className="card" aria-labelledby="limit-heading">
      <div className="spread"><h2 id="limit-heading">{say('customer.limit')}</h2><span className="quiet">{currency}</span></div>
      <dl className="figures">
        <div><dt>{say('customer.limitNow')}</dt><dd>{current === null ? say('customer.limitNone') : amount(current)}</dd></div>
        <div className="weighty"><dt>{say('customer.limitSuggested')}</dt><dd>{suggested === null ? say('customer.limitUnknown') : amount(suggested)}</dd></div>
        <div><dt>{say('customer.exposure')}</dt><dd>{amount(exposure)}</dd></div>
        {headroom !== null && <div className={headroom < 0 && current !== null ? 'sign-bad' : undefined}><dt>{say(headroom >= 0 ? 'customer.headroom' : current === null ? 'customer.overSuggested' : limit.isApproved ? 'customer.overApproved' : 'customer.over')}</dt><dd>{amount(Math.abs(headroom))}</dd></div>}
      </dl>
      <div className="asked">
        <p className={limit.hold ? 'sign-bad' : 'strong'}>{said}</p>
        <Why figure={say('customer.limit')} ask={say('customer.limitWorking')} rules={[...workingText(limit.working(), why.wording), say('why.limit')]} documents={() => documentsBehind(review, [account], 'open')} settings={['limits']} {...why} />
      </div>
      <p className="quiet">{limit.heldBecause !== null && `${say(`customer.limitHold.${limit.heldBecause}`)} `}{current === null && headroom !== null && headroom < 0 && limit.heldBecause === null && `${say('customer.limitUndecided')} `}{say('customer.limitReview', { date: formats.date(limit.reviewOn) })}</p>
    </section>
  );
}
