/** The total that the export itself states for a currency, beside what was read of it. It adds up nothing. */
import * as React from 'react';
import type { ControlTotal } from '../../ledger/ledger';
import type { Wording } from '../../wording/sentences';

/** Nothing where the export states none. */
export function OwnTotal({ control: { currency, taken, footer }, wording: { say, formats } }: { readonly control: ControlTotal; readonly wording: Wording }): React.ReactElement | null {
  if (footer === null) return null;
  const read = formats.money(taken, currency);
  const difference = formats.amount(footer - taken, currency);
  if (footer === taken) return <p><span className="sign-good" aria-hidden="true">✓ </span>{say('card.ties', { amount: read, difference })}</p>;
  return <p className="sign-bad">{say('card.tiesNot', { amount: read, footer: formats.money(footer, currency), difference })}</p>;
}
