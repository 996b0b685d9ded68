/** The as-of day: a date field, and where the day comes from. It knows no calendar; days are turned into text by whoever gives it. */
import * as React from 'react';
import type { Day } from '../../receivables/days';
import type { Wording } from '../../wording/sentences';
import { DateField } from './date-field';

interface AsOfFieldProps {
  readonly day: Day;
  readonly from: 'chosen' | 'stated' | 'today';
  readonly backDating: 'exact' | 'impossible';
  readonly wording: Wording;
  readonly isoOf: (day: Day) => string;
  readonly dayFromIso: (text: string) => Day | null;
  readonly onChange: (day: Day | null) => void;
}

export function AsOfField({ day, from, backDating, wording, isoOf, dayFromIso, onChange }: AsOfFieldProps): React.ReactElement {
  const { say } = wording;
  // A date field is empty while she types; her last whole day stays in force until she leaves it.
  const [typed, setTyped] = React.useState<string | null>(null);
  const wrong = typed !== null && dayFromIso(typed) === null;
  const change = (text: string): void => {
    const chosen = dayFromIso(text);
    setTyped(chosen === null ? text : null);
    if (chosen !== null) onChange(chosen);
  };
  return (
    <div className="block">
      <div className="date-line">
        <DateField id="as-of" label={say('asOf.label')} value={typed ?? isoOf(day)} mistake={wrong ? say('asOf.wrong') : ''} onChange={change} onBlur={() => setTyped(null)} />
        <span className="quiet">{say(`asOf.${from}`)}</span>
      </div>
      {backDating === 'impossible' && from === 'chosen' && <p className="quiet">{say('asOf.noBackDating')}</p>}
    </div>
  );
}
