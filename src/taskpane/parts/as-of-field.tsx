/** The as-of day: a date field, and where the day comes from. It knows no calendar; days are turned into text by whoever gives it. */
import * as React from 'react';
import type { Day } from '../../receivables/days';
import type { Wording } from '../../wording/sentences';

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
        <div className="date-field">
          <label htmlFor="as-of">{say('asOf.label')}</label>
          {/* The browser's own field: the library's text field does not hear a date that is typed or chosen in it. */}
          <input id="as-of" type="date" value={typed ?? isoOf(day)} onChange={(event) => change(event.target.value)} onBlur={() => setTyped(null)} {...(wrong && { 'aria-invalid': true, 'aria-describedby': 'as-of-wrong' })} />
        </div>
        <span className="quiet">{say(`asOf.${from}`)}</span>
      </div>
      {wrong && <p id="as-of-wrong" role="alert" className="sign-bad">{say('asOf.wrong')}</p>}
      {backDating === 'impossible' && from === 'chosen' && <p className="quiet">{say('asOf.noBackDating')}</p>}
    </div>
  );
}
