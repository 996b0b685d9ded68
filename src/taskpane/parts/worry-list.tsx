/** The customers to worry about in one currency, ranked, each opening its page. It ranks nobody itself. */
import * as React from 'react';
import type { AccountReview } from '../../receivables/review';
import { flagName } from '../../wording/judgement-text';
import type { Wording } from '../../wording/sentences';
import { useRemembered } from '../remembered';
import { Why, type WhyActions } from './why';

interface WorryListProps extends WhyActions {
  readonly accounts: readonly AccountReview[];
  readonly currency: string;
  readonly onOpen: (accountIndex: number) => void;
}

interface AccountRowsProps extends Pick<WorryListProps, 'accounts' | 'onOpen'> {
  readonly wording: Wording;
  /** Which list this is, so that Back finds the row again. */
  readonly list: string;
  /** What stands at the right. */
  readonly amountOf: (account: AccountReview) => string;
}

/** Shown at once, and with each press more. */
const FIRST = 5;
const FURTHER = 20;
/** Flags named in a row; the page names all. */
const MOST_FLAGS = 3;

export function WorryList({ accounts, currency, onOpen, ...why }: WorryListProps): React.ReactElement {
  const { say, formats } = why.wording;
  const [shown, setShown] = useRemembered(`worry ${currency}`, FIRST);
  const left = accounts.length - shown;
  return (
    <div className="block-tight">
      <div className="worry-head">
        <div className="asked">
          <h2>{say('home.worry')}</h2>
          {accounts.length > 0 && <Why {...why} figure={say('home.worry')} rules={[say('home.worryWhy')]} settings={['risk']} />}
        </div>
        {accounts.length > 0 && <span className="quiet">{`${say('home.pastDueHead')}, ${currency}`}</span>}
      </div>
      {accounts.length === 0 ? <p>{say('home.worryNone')}</p> : <AccountRows list="worry" accounts={accounts.slice(0, shown)} amountOf={(account) => formats.amount(account.pastDue, currency)} wording={why.wording} onOpen={onOpen} />}
      {left > 0 && <button type="button" className="link-button" onClick={() => setShown(shown + FURTHER)}>{say('home.worryMore', { count: Math.min(FURTHER, left) })}</button>}
    </div>
  );
}

/** Accounts as rows: name, amount, score and the gravest flags. */
export function AccountRows({ accounts, list, wording, amountOf, onOpen }: AccountRowsProps): React.ReactElement {
  const { say } = wording;
  return (
    <ul className="accounts">
      {accounts.map((account) => (
        <li key={account.accountIndex}>
          <button type="button" id={`${list}-${account.accountIndex}`} title={say('home.worryOpen', { customer: account.customer.name })} onClick={() => onOpen(account.accountIndex)}>
            <span className="account-name">{account.customer.name}</span>
            <span className="number">{amountOf(account)}</span>
            <span className="chevron" aria-hidden="true">›</span>
            <span className="quiet">{standingOf(account, wording)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function standingOf({ score, flags, oldestDaysPastDue }: AccountReview, wording: Wording): string {
  const { say, counted } = wording;
  const parts = [
    score ? say('home.worryScore', { score: score.score, grade: score.grade }) : say('risk.notEnough'),
    ...(flags.length === 0 && oldestDaysPastDue > 0 ? [say('review.topWhat', { days: counted('day', oldestDaysPastDue) })] : []),
    ...flags.slice(0, MOST_FLAGS).map(({ rule }) => flagName(rule, wording)),
    ...(flags.length > MOST_FLAGS ? [`+${flags.length - MOST_FLAGS}`] : []),
  ];
  return parts.join(' · ');
}
