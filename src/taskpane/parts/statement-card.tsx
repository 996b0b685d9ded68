/** Asks from which day a customer's statement of account shall show every movement, and has it written. It knows no figure of it. */
import * as React from 'react';
import type { Day } from '../../receivables/days';
import type { Wording } from '../../wording/sentences';
import { DefaultButton, TextField } from '../fabric';

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
      <TextField label={say('statement.from')} description={say('statement.fromHint')} type="date" value={from} onChange={(_event, value) => setFrom(value ?? '')} />
      <p><DefaultButton text={say('statement.write')} onClick={() => onWrite(dayFromIso(from))} /></p>
    </section>
  );
}
