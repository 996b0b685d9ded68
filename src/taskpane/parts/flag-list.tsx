/** The flags of an account as sentences, each with its rows and the threshold that raised it. It raises none. */
import * as React from 'react';
import type { RiskFlag } from '../../receivables/risk-rules';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { flagName, flagSentence } from '../../wording/judgement-text';
import { documentAt } from '../judgement-selectors';
import { Why, type WhyActions } from './why';

interface FlagListProps {
  readonly review: ReceivablesReview;
  readonly account: AccountReview;
  readonly why: WhyActions;
}

/** Rows listed of one flag. */
const MOST_ROWS = 20;

export function FlagList({ review, account, why }: FlagListProps): React.ReactElement {
  const { say } = why.wording;
  return (
    <section className="block-tight" aria-labelledby="flags-heading">
      <h2 id="flags-heading">{say('customer.flags')}</h2>
      {account.flags.length === 0 && <p>{say('customer.flagsNone')}</p>}
      <ul className="flags">
        {account.flags.map((flag) => <FlagLine key={flag.rule} flag={flag} review={review} account={account} why={why} />)}
      </ul>
    </section>
  );
}

function FlagLine({ flag, review, account, why }: FlagListProps & { readonly flag: RiskFlag }): React.ReactElement {
  const { say } = why.wording;
  const name = flagName(flag.rule, why.wording);
  const { places } = flag;
  const hasRows = places.length > 0;
  return (
    <li className={`flag flag-${flag.severity}`}>
      <p><span className="flag-name">{name}</span> <span className="severity">{say(`severity.${flag.severity}`)}</span></p>
      <div className="asked">
        <p>{flagSentence(flag, why.wording)}</p>
        <Why figure={name} {...(hasRows && { ask: say('customer.flagRows') })} settings={[`risk.${flag.rule}.on`]} {...why}
          {...(hasRows && { documents: () => ({ lines: places.slice(0, MOST_ROWS).map((place) => documentAt(review, place, account.currency)), more: Math.max(0, places.length - MOST_ROWS) }) })} />
      </div>
    </li>
  );
}
