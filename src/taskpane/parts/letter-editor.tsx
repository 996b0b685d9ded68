/** Subject and text of the letter in front, for her to change before it leaves. What she keeps is what is copied, saved and logged. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { Wording } from '../../wording/sentences';
import { TextField, type ITextField } from '../fabric';

interface LetterEditorProps {
  readonly letter: AnyLetter;
  readonly changed: boolean;
  /** What stood in the editor when the pane was closed; without it the letter does. */
  readonly typed?: { readonly subject: string; readonly text: string } | null;
  readonly wording: Wording;
  /** Null goes back to the letter as it was made. */
  readonly onKeep: (edit: { readonly subject: string; readonly text: string } | null) => void;
  /** Called when she pauses, so that closing the pane loses nothing. */
  readonly onType?: (edit: { readonly subject: string; readonly text: string }) => void;
  readonly onCancel: () => void;
}

const PAUSE_MS = 300;

export function LetterEditor({ letter, changed, typed, wording, onKeep, onType, onCancel }: LetterEditorProps): React.ReactElement {
  const { say } = wording;
  const [subject, setSubject] = React.useState(typed?.subject ?? letter.subject);
  const [text, setText] = React.useState(typed?.text ?? letter.text);
  const first = React.useRef<ITextField>(null);
  // A long subject is read from its beginning.
  React.useEffect(() => first.current?.setSelectionRange(0, 0), []);
  const tell = React.useRef(onType);
  tell.current = onType;
  React.useEffect(() => {
    if (subject === letter.subject && text === letter.text) return undefined;
    const pause = setTimeout(() => tell.current?.({ subject, text }), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [letter, subject, text]);
  const pressed = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep({ subject, text });
    else return;
    event.preventDefault();
  };
  return (
    <section className="block" aria-label={say('letterDesk.editTitle')} onKeyDown={pressed}>
      <TextField label={say('letterDesk.editSubject')} value={subject} autoFocus componentRef={first} onChange={(_, value) => setSubject(value ?? '')} lang={letter.language} />
      <TextField label={say('letterDesk.editText')} value={text} multiline rows={14} resizable={false} className="letter-text" onChange={(_, value) => setText(value ?? '')} lang={letter.language} />
      <p className="quiet">{say('letterDesk.editHint')}</p>
      <div className="row-of-buttons">
        <button type="button" className="plain-button" onClick={() => onKeep({ subject, text })}>{say('letterDesk.editKeep')}</button>
        {changed && <button type="button" className="link-button" onClick={() => onKeep(null)}>{say('letterDesk.editDrop')}</button>}
        <button type="button" className="link-button" onClick={onCancel}>{say('letterDesk.editCancel')}</button>
      </div>
    </section>
  );
}
