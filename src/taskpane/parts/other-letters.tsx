/** A letter that she chooses for one account, and the ladder's letters side by side. It writes none of them. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { ChosenLetter } from '../../letters/letter-kinds';
import type { Wording } from '../../wording/sentences';
import type { OtherLetter } from '../../workflow/account-letters';
import type { Errands } from '../errands/errands';
import { fieldsLike, useHalfFilled } from '../half-filled';
import { LetterPreview } from './letter-preview';
import { OneLetter } from './one-letter';

interface OtherLettersProps {
  /** Place in the review. */
  readonly account: number;
  /** Whose letters: a letter that she chose stays chosen. */
  readonly of: string;
  readonly errands: Pick<Errands, 'otherLetters' | 'otherLetter' | 'ladderOf' | 'other' | 'checkLetter'>;
  readonly wording: Wording;
}

export function OtherLetters({ account, of, errands, wording }: OtherLettersProps): React.ReactElement {
  const { say } = wording;
  const usual = { letter: '' as ChosenLetter | '' };
  const [{ letter: chosen }, setChosen, { forget }] = useHalfFilled(`other letter ${of}`, { usual: () => usual, back: (kept) => fieldsLike(kept, usual, { letter: errands.otherLetters }) });
  const [written, setWritten] = React.useState<OtherLetter | null>(null);
  React.useEffect(() => {
    let wanted = true;
    setWritten(null);
    if (chosen !== '') void errands.otherLetter(account, chosen).then((letter) => { if (wanted) setWritten(letter); });
    return () => { wanted = false; };
  }, [account, chosen, errands]);
  return (
    <section className="block" aria-labelledby="other-letters">
      <h2 id="other-letters">{say('otherLetters.title')}</h2>
      <select aria-labelledby="other-letters" value={chosen} onChange={(event) => setChosen({ letter: event.target.value as ChosenLetter | '' })}>
        <option value="">{say('otherLetters.choose')}</option>
        {errands.otherLetters.map((letter) => <option key={letter} value={letter}>{say(`letterName.${letter}`)}</option>)}
      </select>
      {written?.is === 'lacking' && <p role="status">{say(`otherLetters.lacking.${written.what}`)}</p>}
      {written?.is === 'letter' && <OneLetter letter={written.letter} errands={errands} wording={wording} onSent={forget} />}
      <LadderSideBySide account={account} errands={errands} wording={wording} />
    </section>
  );
}

function LadderSideBySide({ account, errands, wording }: Omit<OtherLettersProps, 'of'>): React.ReactElement {
  const [letters, setLetters] = React.useState<readonly AnyLetter[] | null>(null);
  if (!letters) return <button type="button" className="link-button" onClick={() => void errands.ladderOf(account).then(setLetters)}>{wording.say('otherLetters.ladder')}</button>;
  return (
    <>
      <p className="quiet">{wording.say('otherLetters.ladderNote')}</p>
      {letters.map((letter) => <LetterPreview key={letter.letter} letter={letter} wording={wording} />)}
    </>
  );
}
