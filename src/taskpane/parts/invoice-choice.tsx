/** Open invoices of an account to tick, folded under a line that says how many are. It decides nothing about them. */
import * as React from 'react';
import type { ReceivablesReview } from '../../receivables/review';
import type { Wording } from '../../wording/sentences';
import { documentAt } from '../judgement-selectors';
import { Fold } from './fold';

interface InvoiceChoiceProps {
  readonly review: ReceivablesReview;
  readonly currency: string;
  /** Places in `ReceivablesReview.open`, and which of them are ticked. */
  readonly places: readonly number[];
  readonly chosen: readonly number[];
  readonly summary: string;
  readonly mistake: string;
  readonly wording: Wording;
  readonly onChange: (chosen: readonly number[]) => void;
}

export function InvoiceChoice({ review, currency, places, chosen, summary, mistake, wording, onChange }: InvoiceChoiceProps): React.ReactElement {
  const { say, formats, counted } = wording;
  const ticked = new Set(chosen);
  const toggle = (place: number): void => onChange(places.filter((one) => ticked.has(one) !== (one === place)));
  return (
    <div className="block-tight">
      <Fold title={summary}>
        <ul className="plan-invoices">
          {places.map((place) => {
            const { number, daysPastDue, amount } = documentAt(review, place, currency);
            return (
              <li key={place}>
                <label>
                  <input type="checkbox" checked={ticked.has(place)} onChange={() => toggle(place)} />
                  <span>{number === '' ? '–' : number} <span className="quiet">{daysPastDue > 0 ? say('plan.pastDueBy', { days: counted('day', daysPastDue) }) : say('plan.notDue')}</span></span>
                  <span className="number">{formats.amount(amount, currency)}</span>
                </label>
              </li>
            );
          })}
        </ul>
      </Fold>
      {mistake !== '' && <p role="alert" className="sign-bad">{mistake}</p>}
    </div>
  );
}
