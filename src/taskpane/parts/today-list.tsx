/** What to do today, what is likely to bring most first: each leads to its customer, with the number to call and what to say. It decides nothing of it. */
import * as React from 'react';
import type { ReceivablesReview } from '../../receivables/review';
import type { TodayItem } from '../../receivables/worklist';
import type { Wording } from '../../wording/sentences';
import { useRemembered } from '../remembered';
import { todayActionText, todayNextText } from '../../wording/today-text';

interface TodayListProps {
  readonly review: ReceivablesReview;
  readonly items: readonly TodayItem[];
  readonly wording: Wording;
  /** The account by its place in the ledger's accounts. */
  readonly onOpen: (account: number) => void;
}

/** Shown at once, and with each press more. */
const FIRST = 8;
const FURTHER = 20;

export function TodayList({ review, items, wording, onOpen }: TodayListProps): React.ReactElement | null {
  const [shown, setShown] = useRemembered('today', FIRST);
  const left = items.length - shown;
  if (items.length === 0) return null;
  return (
    <>
      <ul className="accounts">
        {items.slice(0, shown).map((item) => <TodayRow key={`${item.account} ${item.action} ${item.promisedFor ?? ''}`} item={item} review={review} wording={wording} onOpen={onOpen} />)}
      </ul>
      {left > 0 && <p className="quiet">{wording.say('today.more', { count: left })} <button type="button" className="link-button" onClick={() => setShown(shown + FURTHER)}>{wording.say('home.worryMore', { count: Math.min(FURTHER, left) })}</button></p>}
    </>
  );
}

function TodayRow({ item, review, wording, onOpen }: Omit<TodayListProps, 'items'> & { readonly item: TodayItem }): React.ReactElement {
  const { customer, currency, accountIndex } = review.accounts[item.account];
  // A letter says itself what is to be said.
  const said = [todayActionText(item, wording), item.action === 'letter' ? null : todayNextText(item, wording), customer.phone === null ? null : wording.say('statement.phone', { phone: customer.phone })];
  return (
    <li>
      <button type="button" id={`today-${accountIndex}-${item.action}-${item.promisedFor ?? ''}`} onClick={() => onOpen(accountIndex)}>
        <span className="account-name">{customer.name}</span>
        <span className="number">{wording.formats.money(item.amount, currency)}</span>
        <span className="chevron" aria-hidden="true">›</span>
        <span className="quiet">{said.filter((part) => part !== null).map((part) => part.replace(/\.$/, '')).join('. ')}</span>
      </button>
    </li>
  );
}
