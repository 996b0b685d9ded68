/** Has the hand-over pack of a customer written, once a person has confirmed that it is to be handed over. It decides nothing. */
import * as React from 'react';
import type { ContactLog } from '../../receivables/contact-log';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { againstHandOver, LIMITATION_AS_OF, LIMITATION_STARTS, periodOf, usualLimitation } from '../../workflow/draft-hand-over';
import type { AboutAccount } from '../../workflow/write-about';
import type { Wording } from '../../wording/sentences';
import { DefaultButton, TextField } from '../fabric';
import { fieldsLike, useHalfFilled } from '../half-filled';
import { Fold } from './fold';
import { SelectField } from './select-field';

interface HandOverCardProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly contacts: ContactLog;
  readonly wording: Wording;
  readonly onWrite: (about: AboutAccount) => void;
}

export function HandOverCard({ review, account, contacts, wording, onWrite }: HandOverCardProps): React.ReactElement {
  const { say, formats } = wording;
  const usual = React.useMemo(() => usualLimitation(account), [account]);
  // That it is to be handed over she confirms anew each time.
  const [typed, setTyped, { found }] = useHalfFilled(`hand-over ${account.customer.id} ${account.currency}`, { usual: () => usual, back: (kept) => fieldsLike(kept, usual, { from: LIMITATION_STARTS }) });
  const [confirmed, setConfirmed] = React.useState(false);
  const [tried, setTried] = React.useState(false);
  const limitation = periodOf(typed);
  const { disputed, promisedFor, planRuns } = againstHandOver(review, account);
  const isUsual = typed.years === usual.years && typed.from === usual.from && usual.source !== '';
  const write = (): void => {
    setTried(true);
    if (limitation && confirmed) onWrite({ is: 'hand-over', handOver: { contacts, limitation, limitationSource: isUsual ? usual.source : '' } });
  };
  return (
    <section className="block" aria-labelledby="hand-over-heading">
      <h2 id="hand-over-heading">{say('handOver.heading')}</h2>
      <Fold title={say('handOver.write')} open={found}>
        <p className="quiet">{say('handOver.about')}</p>
        {disputed > 0 && <p className="sign-bad">{say('handOver.disputed', { amount: formats.money(disputed, account.currency) })}</p>}
        {promisedFor !== null && <p className="sign-bad">{say('handOver.promised', { date: formats.date(promisedFor) })}</p>}
        {planRuns && <p className="sign-bad">{say('handOver.planned')}</p>}
        <div className="plan-form">
          <TextField id="hand-over-years" label={say('handOver.field.years')} value={typed.years} autoComplete="off" validateOnLoad={false} onChange={(_event, years) => setTyped({ ...typed, years: years ?? '' })} {...(tried && !limitation && { errorMessage: say('handOver.notYears') })} />
          <SelectField id="hand-over-from" label={say('handOver.field.from')} value={typed.from} options={LIMITATION_STARTS.map((from) => [from, say(`handOver.from.${from}`)])} onChange={(from) => setTyped({ ...typed, from })} />
        </div>
        <p className="quiet">{usual.source === '' ? say('handOver.noSource') : say('handOver.bySource', { source: usual.source, asOf: LIMITATION_AS_OF })}</p>
        <label className="tick"><input type="checkbox" checked={confirmed} onChange={() => setConfirmed(!confirmed)} {...(tried && !confirmed && { 'aria-invalid': true, 'aria-describedby': 'hand-over-wrong' })} /> <span>{say('handOver.confirm')}</span></label>
        {tried && !confirmed && <p id="hand-over-wrong" role="alert" className="sign-bad">{say('handOver.notConfirmed')}</p>}
        <p><DefaultButton text={say('handOver.write')} onClick={write} /></p>
      </Fold>
    </section>
  );
}
