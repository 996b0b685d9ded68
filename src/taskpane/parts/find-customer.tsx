/** A customer found by name, number or invoice, whoever it is: most owe nothing that is late and stand in no list. It orders nobody itself. */
import * as React from 'react';
import type { ReceivablesReview } from '../../receivables/review';
import type { Wording } from '../../wording/sentences';
import { findAccounts } from '../find-account';
import { useRemembered } from '../remembered';
import { AccountRows } from './worry-list';

interface FindCustomerProps {
  readonly review: ReceivablesReview;
  readonly wording: Wording;
  readonly onOpen: (accountIndex: number) => void;
}

const MOST = 8;

export function FindCustomer({ review, wording, onOpen }: FindCustomerProps): React.ReactElement {
  const { say, formats } = wording;
  const [typed, setTyped] = useRemembered('find', '');
  const found = React.useMemo(() => findAccounts(review, typed, MOST), [review, typed]);
  const left = found === null ? '' : found.accounts.length === 0 ? say('find.none') : found.more > 0 ? say('find.more', { count: found.more }) : '';
  // Of several she chooses.
  const only = found?.accounts.length === 1 ? found.accounts[0] : null;
  return (
    <div className="block-tight">
      <div className="native-field">
        <label htmlFor="find-customer">{say('find.label')}</label>
        <input id="find-customer" type="search" autoComplete="off" spellCheck={false} value={typed} onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && only) onOpen(only.accountIndex); }} />
      </div>
      {found !== null && found.accounts.length > 0 && <AccountRows list="found" accounts={found.accounts} amountOf={({ open, currency }) => formats.money(open, currency)} wording={wording} onOpen={onOpen} />}
      <p aria-live="polite" className="quiet">{left}</p>
    </div>
  );
}
