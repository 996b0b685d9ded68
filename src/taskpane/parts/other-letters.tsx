/** A letter that she chooses for one account, and the ladder's letters side by side. It writes none of them. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { ChosenLetter } from '../../letters/letter-kinds';
import type { Wording } from '../../wording/sentences';
import type { OtherLetter } from '../../workflow/account-letters';
import type { Errands } from '../errands/errands';
import { LetterPreview } from './letter-preview';
import { OneLetter } from './one-letter';

interface OtherLettersProps {
  /** Place in the review. */
  readonly account: number;
  readonly errands: Pick<Errands, 'otherLetters' | 'otherLetter' | 'ladderOf' | 'other' | 'checkLetter'>;
  readonly wording: Wording;
}

export function OtherLetters({ account, errands, wording }: OtherLettersProps): React.ReactElement {
  const { say } = wording;
  const [chosen, setChosen] = React.useState<ChosenLetter | ''>('');
  const [written, setWritten] = React.useState<OtherLetter | null>(null);
  const choose = (letter: ChosenLetter | ''): void => {
    setChosen(letter);
    setWritten(null);
    if (letter !== '') void errands.otherLetter(account, letter).then(setWritten);
  };
  return (
    <section className="block" aria-labelledby="other-letters">
      <h2 id="other-letters">{say('otherLetters.title')}</h2>
      <select aria-labelledby="other-letters" value={chosen} onChange={(event) => choose(event.target.value as ChosenLetter | '')}>
        <option value="">{say('otherLetters.choose')}</option>
        {errands.otherLetters.map((letter) => <option key={letter} value={letter}>{say(`letterName.${letter}`)}</option>)}
      </select>
      {written?.is === 'lacking' && <p role="status">{say(`otherLetters.lacking.${written.what}`)}</p>}
      {written?.is === 'letter' && <OneLetter letter={written.letter} errands={errands} wording={wording} />}
      <LadderSideBySide account={account} errands={errands} wording={wording} />
    </section>
  );
}

function LadderSideBySide({ account, errands, wording }: OtherLettersProps): React.ReactElement {
  const [letters, setLetters] = React.useState<readonly AnyLetter[] | null>(null);
  if (!letters) return <button type="button" className="link-button" onClick={() => void errands.ladderOf(account).then(setLetters)}>{wording.say('otherLetters.ladder')}</button>;
  return (
    <>
      <p className="quiet">{wording.say('otherLetters.ladderNote')}</p>
      {letters.map((letter) => <LetterPreview key={letter.letter} letter={letter} wording={wording} />)}
    </>
  );
}
