/** One letter that stands in no queue, as a mail client shows it: what the check found, changing it, and every way to take it along and to log it. It writes none itself. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { Wording } from '../../wording/sentences';
import type { Errands } from '../errands/errands';
import { DefaultButton } from '../fabric';
import { fieldsLike, useHalfFilled } from '../half-filled';
import { madeAs } from '../sitting';
import { LetterEditor } from './letter-editor';
import { LetterPreview } from './letter-preview';
import { NoticeBox } from './notice-box';
import { WordingNotes } from './wording-notes';

interface OneLetterProps {
  readonly letter: AnyLetter;
  /** What the letter is about, where there are several of its kind. */
  readonly of?: string;
  readonly errands: Pick<Errands, 'other' | 'checkLetter'>;
  readonly wording: Wording;
  /** It stands in the log. */
  readonly onSent?: () => void;
}

interface Text {
  readonly subject: string;
  readonly text: string;
}

interface Changes {
  /** What leaves instead of the letter as it was made. */
  readonly kept: Text | null;
  /** What stands in the open editor. */
  readonly typing: Text | null;
}

const NONE: Changes = { kept: null, typing: null };

export function OneLetter(props: OneLetterProps): React.ReactElement {
  const { letter, of = '' } = props;
  // Another letter, or the same one with other figures, is changed anew.
  return <Opened key={`${letter.letter} ${madeAs(letter)}`} {...props} form={`letter ${letter.customerId} ${letter.currency} ${letter.letter} ${of}`} />;
}

function Opened({ letter: made, form, errands, wording, onSent }: OneLetterProps & { readonly form: string }): React.ReactElement {
  const { say } = wording;
  const { other } = errands;
  const [{ kept, typing }, setChanges, { lost, forget }] = useHalfFilled<Changes>(form, { usual: () => NONE, back: (given, same) => (same ? changesBack(given) : null), about: madeAs(made) });
  const [editing, setEditing] = React.useState(typing !== null);
  const letter = React.useMemo(() => (kept ? other.edited(made, kept) : made), [other, made, kept]);
  const keep = (edit: Text | null): void => {
    setChanges({ kept: edit, typing: null });
    setEditing(false);
  };
  const leave = (): void => {
    setChanges({ kept, typing: null });
    setEditing(false);
  };
  const mark = async (): Promise<void> => {
    if (!await other.markSent(letter, made)) return;
    forget();
    onSent?.();
  };
  if (editing) return <LetterEditor letter={letter} changed={kept !== null} typed={typing} wording={wording} onKeep={keep} onType={(typed) => setChanges({ kept, typing: { subject: typed.subject, text: typed.text } })} onCancel={leave} />;
  const link = other.mailLink(letter);
  const addresses = ([['to', 'letters.copyRecipient'], ['cc', 'letterDesk.copyCc'], ['bcc', 'letterDesk.copyBcc']] as const).flatMap(([kind, label]) => (letter[kind] === null ? [] : [{ label, list: letter[kind] }]));
  return (
    <>
      {lost && <NoticeBox notice={{ tone: 'quiet', text: say('sitting.lost', { customers: letter.customerName }) }} wording={wording} />}
      <WordingNotes letter={letter} errands={errands} wording={wording} />
      <LetterPreview letter={letter} changed={kept !== null} wording={wording} />
      <div className="button-grid">
        <DefaultButton text={say('letters.copy')} onClick={() => void other.copy(letter)} />
        <DefaultButton text={say('letterDesk.edit')} onClick={() => setEditing(true)} />
        {addresses.map(({ label, list }) => <DefaultButton key={label} text={say(label)} onClick={() => void other.copyAddresses(list)} />)}
        <DefaultButton text={say('letters.saveDraft')} onClick={() => other.saveDraft(letter)} />
        <DefaultButton text={say('letterDesk.mark')} onClick={() => void mark()} />
      </div>
      {link !== null && <a className="link-button" href={link} target="_blank" rel="noreferrer">{say('letterDesk.mailLink')}</a>}
    </>
  );
}

function changesBack(given: unknown): Changes | null {
  if (typeof given !== 'object' || given === null) return null;
  const text = (name: keyof Changes): Text | null => fieldsLike((given as Partial<Record<keyof Changes, unknown>>)[name], { subject: '', text: '' });
  return { kept: text('kept'), typing: text('typing') };
}
