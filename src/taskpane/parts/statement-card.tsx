/** Asks from which day a customer's statement of account shall show every movement, and has it written. It knows no figure of it. */
import * as React from 'react';
import type { Day } from '../../receivables/days';
import type { Wording } from '../../wording/sentences';
import { DefaultButton } from '../fabric';
import { DateField } from './date-field';

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
      <DateField id="statement-from" label={say('statement.from')} hint={say('statement.fromHint')} value={from} onChange={setFrom} />
      <p><DefaultButton text={say('statement.write')} onClick={() => onWrite(dayFromIso(from))} /></p>
    </section>
  );
}
