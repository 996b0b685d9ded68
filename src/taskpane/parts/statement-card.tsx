/** Asks from which day a customer's statement of account shall show every movement, and has it written. It knows no figure of it. */
import * as React from 'react';
import type { Day } from '../../receivables/days';
import type { Wording } from '../../wording/sentences';
import { DefaultButton } from '../fabric';

interface StatementCardProps {
  readonly wording: Wording;
  readonly dayFromIso: (text: string) => Day | null;
  readonly onWrite: (from: Day | null) => void;
}

export function StatementCard({ wording: { say }, dayFromIso, onWrite }: StatementCardProps): React.ReactElement {
  const [from, setFrom] = React.useState('');
  return (
    <section className="block">
      <h2>{say('statement.heading')}</h2>
      <div className="date-field">
        <label htmlFor="statement-from">{say('statement.from')}</label>
        <input id="statement-from" type="date" aria-describedby="statement-from-hint" value={from} onChange={(event) => setFrom(event.target.value)} />
        <span id="statement-from-hint" className="quiet">{say('statement.fromHint')}</span>
      </div>
      <p><DefaultButton text={say('statement.write')} onClick={() => onWrite(dayFromIso(from))} /></p>
    </section>
  );
}
