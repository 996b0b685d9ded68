/** One letter that stands in no queue, as a mail client shows it: what the check found, changing it, and every way to take it along and to log it. It writes none itself. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { Wording } from '../../wording/sentences';
import type { Errands } from '../errands/errands';
import { DefaultButton } from '../fabric';
import { LetterEditor } from './letter-editor';
import { LetterPreview } from './letter-preview';
import { WordingNotes } from './wording-notes';

interface OneLetterProps {
  readonly letter: AnyLetter;
  readonly errands: Pick<Errands, 'other' | 'checkLetter'>;
  readonly wording: Wording;
}

export function OneLetter({ letter: made, errands, wording }: OneLetterProps): React.ReactElement {
  const { say } = wording;
  const { other } = errands;
  const [changed, setChanged] = React.useState<AnyLetter | null>(null);
  const [editing, setEditing] = React.useState(false);
  React.useEffect(() => { setChanged(null); setEditing(false); }, [made]);
  const letter = changed ?? made;
  const keep = (edit: { readonly subject: string; readonly text: string } | null): void => {
    setChanged(edit && other.edited(made, edit));
    setEditing(false);
  };
  if (editing) return <LetterEditor letter={letter} changed={changed !== null} wording={wording} onKeep={keep} onCancel={() => setEditing(false)} />;
  const link = other.mailLink(letter);
  const addresses = ([['to', 'letters.copyRecipient'], ['cc', 'letterDesk.copyCc'], ['bcc', 'letterDesk.copyBcc']] as const).flatMap(([kind, label]) => (letter[kind] === null ? [] : [{ label, list: letter[kind] }]));
  return (
    <>
      <WordingNotes letter={letter} errands={errands} wording={wording} />
      <LetterPreview letter={letter} changed={changed !== null} wording={wording} />
      <div className="button-grid">
        <DefaultButton text={say('letters.copy')} onClick={() => void other.copy(letter)} />
        <DefaultButton text={say('letterDesk.edit')} onClick={() => setEditing(true)} />
        {addresses.map(({ label, list }) => <DefaultButton key={label} text={say(label)} onClick={() => void other.copyAddresses(list)} />)}
        <DefaultButton text={say('letters.saveDraft')} onClick={() => other.saveDraft(letter)} />
        <DefaultButton text={say('letterDesk.mark')} onClick={() => void other.markSent(letter, made)} />
      </div>
      {link !== null && <a className="link-button" href={link} target="_blank" rel="noreferrer">{say('letterDesk.mailLink')}</a>}
    </>
  );
}
