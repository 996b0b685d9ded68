/** The letters that are due: a list, the one in front as a mail client shows it, and the ways to take it along. Copying comes first, since it works everywhere. */
import * as React from 'react';
import { DefaultButton, PrimaryButton } from '../fabric';
import { Frame } from '../parts/frame';
import { LetterList } from '../parts/letter-list';
import { LetterPreview } from '../parts/letter-preview';
import type { ScreenProps } from './screen-props';

export function LettersScreen({ state, errands, wording }: ScreenProps): React.ReactElement | null {
  const { say, counted, formats } = wording;
  if (!state.reviewed) return null;
  const { letters, review } = state.reviewed;
  const letter = letters[state.letter];
  const date = formats.date(review.asOf);
  return (
    <Frame screen="letters" heading={say('letters.title')} wording={wording} notice={state.notice} onCopyDetails={errands.copyDetails} onBack={() => errands.go('review')}
      actions={letter && <PrimaryButton className="primary" text={say('letters.copy')} onClick={() => void errands.copyLetter()} />}>
      <p>{letter ? say('letters.count', { letters: counted('letter', letters.length), date }) : say('letters.none', { date })}</p>
      {letter && <LetterList letters={letters} current={state.letter} wording={wording} onPick={errands.pickLetter} onCopy={() => void errands.copyLetter()} />}
      {letter && (
        <div className="row-of-buttons">
          <DefaultButton text={say('letters.copySubject')} onClick={() => void errands.copySubject()} />
          {letter.to !== null && <DefaultButton text={say('letters.copyRecipient')} onClick={() => void errands.copyRecipient()} />}
          <DefaultButton text={say('letters.saveDraft')} onClick={errands.saveDraft} />
        </div>
      )}
      {letter && <LetterPreview letter={letter} wording={wording} />}
      {letters.length > 1 && <button type="button" className="link-button" onClick={() => void errands.saveAllDrafts()}>{say('letters.saveAll')}</button>}
    </Frame>
  );
}
