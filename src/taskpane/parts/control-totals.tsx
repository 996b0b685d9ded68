/** The general ledger's balance of each currency, for her to type if she has it at hand. It reads no amount itself. */
import * as React from 'react';
import type { Wording } from '../../wording/sentences';
import { TextField } from '../fabric';
import { DateField } from './date-field';

interface ControlTotalsProps {
  readonly currencies: readonly string[];
  /** Exact decimals by currency. */
  readonly totals: Readonly<Record<string, string>>;
  /** YYYY-MM-DD of these balances; empty where there are none. */
  readonly day: string;
  readonly wording: Wording;
  readonly exactAmount: (text: string, currency: string) => string | null;
  readonly onChange: (currency: string, amount: string | null) => void;
  readonly onDay: (on: string) => void;
}

export function ControlTotals({ currencies, totals, day, onDay, wording, exactAmount, onChange }: ControlTotalsProps): React.ReactElement {
  const { say } = wording;
  return (
    <details>
      <summary>{say('control.title')}</summary>
      {currencies.map((currency) => (
        <ControlField key={currency} currency={currency} now={totals[currency] ?? ''} wording={wording} exactAmount={exactAmount} onChange={onChange} />
      ))}
      {Object.keys(totals).length > 0 && <DateField id="control-day" label={say('control.day')} value={day} hint={say('control.dayHint')} onChange={(text) => { if (text !== '') onDay(text); }} />}
      <p className="quiet">{say('control.why')}</p>
    </details>
  );
}

function ControlField({ currency, now, wording, exactAmount, onChange }: Pick<ControlTotalsProps, 'wording' | 'exactAmount' | 'onChange'> & { readonly currency: string; readonly now: string }): React.ReactElement {
  // Null while she does not type: the figure in force is shown.
  const [typed, setTyped] = React.useState<string | null>(null);
  const isEmpty = typed !== null && typed.trim() === '';
  const exact = typed === null || isEmpty ? null : exactAmount(typed, currency);
  const isWrong = typed !== null && !isEmpty && exact === null;
  const leave = (): void => {
    if (typed === null || isWrong) return;
    setTyped(null);
    if ((exact ?? '') !== now) onChange(currency, exact);
  };
  return (
    <TextField label={wording.say('control.label', { currency })} value={typed ?? now} onChange={(_event, value) => setTyped(value ?? '')} onBlur={leave}
      {...(isWrong && { errorMessage: wording.say('control.wrong') })} />
  );
}
