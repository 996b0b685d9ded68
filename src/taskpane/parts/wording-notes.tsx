/** What the check found in the letter in front, before it leaves: what is missing and what should not stand there, with its sentence. It checks nothing itself. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { WordingFinding } from '../../letters/wording-check';
import type { Wording } from '../../wording/sentences';
import type { Errands } from '../errands/errands';

interface WordingNotesProps {
  readonly letter: AnyLetter;
  readonly errands: Pick<Errands, 'checkLetter'>;
  readonly wording: Wording;
}

export function WordingNotes({ letter, errands, wording }: WordingNotesProps): React.ReactElement | null {
  const { say } = wording;
  const [found, setFound] = React.useState<readonly WordingFinding[]>([]);
  React.useEffect(() => {
    let wanted = true;
    setFound([]);
    void errands.checkLetter(letter).then((findings) => { if (wanted) setFound(findings); });
    return () => { wanted = false; };
  }, [letter, errands]);
  if (found.length === 0) return null;
  return (
    <section className="card" aria-label={say('wordingCheck.title')}>
      <p>{say('wordingCheck.title')}</p>
      <ul>
        {found.map(({ rule, line, sentence }, index) => (
          <li key={index}>{sentence === '' ? say(`wordingRule.${rule}`) : say('cleanUp.about', { problem: say(`wordingRule.${rule}`), about: sentence })}{line !== null && ` (${say('wordingCheck.line', { line })})`}</li>
        ))}
      </ul>
    </section>
  );
}
