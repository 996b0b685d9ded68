/** What else she can correct beside columns: what kind of list it is, which row holds the headings, how dates are written, and the currency of a ledger that names none. */
import * as React from 'react';
import type { DateOrder, Ledger } from '../../ledger/ledger';
import type { Wording } from '../../wording/sentences';
import type { Correction } from '../desk';
import { TextField } from '../fabric';

interface CorrectionsProps {
  readonly ledger: Ledger;
  readonly wording: Wording;
  readonly onCorrect: (correction: Correction) => void;
  readonly onDone: () => void;
}

const KINDS = ['open-items', 'invoices', 'transactions'] as const;

/** Orders she can choose between; real dates need no choice. */
const ORDERS = [['dmy', 'card.datesDmy'], ['mdy', 'card.datesMdy'], ['ymd', 'card.datesYmd']] as const;

export function Corrections({ ledger, wording, onCorrect, onDone }: CorrectionsProps): React.ReactElement {
  const { say } = wording;
  const namesCurrency = ledger.columns.some((column) => column.role === 'currency');
  return (
    <div className="block">
      <label>
        <span className="field-name">{say('reading.kind')}</span>
        <select value={ledger.kind} onChange={(event) => onCorrect({ what: 'kind', kind: event.target.value as Ledger['kind'] })}>
          {KINDS.map((kind) => <option key={kind} value={kind}>{say(`reading.kind.${kind}`)}</option>)}
        </select>
      </label>
      <HeaderRowField now={ledger.headerRows[ledger.headerRows.length - 1] ?? null} wording={wording} onCorrect={onCorrect} />
      {ledger.dateOrder !== 'serial' && <DateOrderChoice now={ledger.dateOrder} wording={wording} onCorrect={onCorrect} />}
      {!namesCurrency && <CurrencyField now={ledger.controls[0]?.currency ?? ''} wording={wording} onCorrect={onCorrect} />}
      <div className="row-of-buttons">
        <button type="button" className="link-button" onClick={onDone}>{say('card.correctDone')}</button>
        <button type="button" className="link-button" onClick={() => onCorrect({ what: 'nothing' })}>{say('card.reset')}</button>
      </div>
    </div>
  );
}

/** How text dates are written; where nothing decides it, `now` is null and she must say. */
export function DateOrderChoice({ now, wording, onCorrect }: { readonly now: DateOrder | null } & Pick<CorrectionsProps, 'wording' | 'onCorrect'>): React.ReactElement {
  const { say } = wording;
  return (
    <label>
      <span className="field-name">{say('card.dateOrder')}</span>
      <select value={now ?? ''} onChange={(event) => event.target.value !== '' && onCorrect({ what: 'date-order', order: event.target.value as DateOrder })}>
        {now === null && <option value="">{say('card.dateOrderUnknown')}</option>}
        {ORDERS.map(([order, key]) => <option key={order} value={order}>{say(key)}</option>)}
      </select>
    </label>
  );
}

/** The row of the headings, as Excel numbers it; `now` null where none was found. */
export function HeaderRowField({ now, wording, onCorrect }: { readonly now: number | null } & Pick<CorrectionsProps, 'wording' | 'onCorrect'>): React.ReactElement {
  const shown = now === null ? '' : String(now);
  const [typed, setTyped] = React.useState(shown);
  const isRow = /^[1-9]\d{0,6}$/.test(typed.trim()) && Number(typed) <= 1_048_576;
  const leave = (): void => {
    if (typed.trim() === '') onCorrect({ what: 'header-row', row: null });
    else if (isRow && Number(typed) !== now) onCorrect({ what: 'header-row', row: Number(typed) });
  };
  return (
    <TextField label={wording.say('card.headerRow')} value={typed} maxLength={7} onChange={(_event, value) => setTyped(value ?? '')} onBlur={() => typed !== shown && leave()}
      {...(typed.trim() !== '' && !isRow && { errorMessage: wording.say('card.headerRowWrong') })} />
  );
}

function CurrencyField({ now, wording, onCorrect }: { readonly now: string } & Pick<CorrectionsProps, 'wording' | 'onCorrect'>): React.ReactElement {
  const [typed, setTyped] = React.useState(now);
  const code = typed.trim().toUpperCase();
  const whole = /^[A-Z]{3}$/.test(code);
  return (
    <TextField label={wording.say('card.currency')} value={typed} maxLength={3} onChange={(_event, value) => setTyped(value ?? '')}
      onBlur={() => whole && code !== now && onCorrect({ what: 'currency', currency: code })} {...(!whole && { errorMessage: wording.say('card.currencyWrong') })} />
  );
}
