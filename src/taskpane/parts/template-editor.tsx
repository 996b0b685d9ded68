/** The text of a stage's letters, hers to change: as it reads to the customer in front while she types, its mistakes with their places, and the fields that it knows. It keeps nothing itself. */
import * as React from 'react';
import type { AnyLetter } from '../../letters/letter';
import type { TextInUse, TextOfLetter, TriedText } from '../../workflow/keep-text';
import type { Wording } from '../../wording/sentences';
import type { Errands } from '../errands/errands';
import { DefaultButton } from '../fabric';
import { fieldsLike, useHalfFilled } from '../half-filled';
import { LetterPreview } from './letter-preview';

interface TemplateEditorProps {
  readonly letter: AnyLetter;
  readonly errands: Pick<Errands, 'textOf' | 'tryText' | 'keepText'>;
  readonly wording: Wording;
  readonly onClose: () => void;
}

const EMPTY: TextOfLetter = { subject: '', body: '' };

/** The name of the form in which the text of a letter is changed. */
export function templateForm({ letter, language }: Pick<AnyLetter, 'letter' | 'language'>): string {
  return `text of ${letter} ${language}`;
}

export function TemplateEditor({ letter, errands, wording, onClose }: TemplateEditorProps): React.ReactElement {
  const { say } = wording;
  const [standing, setStanding] = React.useState<TextInUse | null>(null);
  const [typed, setText, { forget }] = useHalfFilled<TextOfLetter | null>(templateForm(letter), { usual: () => null, back: (kept) => fieldsLike(kept, EMPTY) });
  const text = typed ?? standing?.used ?? EMPTY;
  const [tried, setTried] = React.useState<TriedText | null>(null);
  const area = React.useRef<HTMLTextAreaElement>(null);
  React.useEffect(() => {
    let wanted = true;
    void errands.textOf(letter).then((found) => {
      if (wanted && found) setStanding(found);
    });
    return () => { wanted = false; };
  }, [letter, errands]);
  React.useEffect(() => {
    let wanted = true;
    if (standing) void errands.tryText(letter, { subject: text.subject, body: text.body }).then((result) => { if (wanted) setTried(result); });
    return () => { wanted = false; };
  }, [letter, errands, standing, text.subject, text.body]);
  const insert = (field: string): void => {
    const at = area.current?.selectionStart ?? text.body.length;
    setText({ ...text, body: text.body.slice(0, at) + field + text.body.slice(area.current?.selectionEnd ?? at) });
    area.current?.focus();
  };
  const close = (): void => {
    forget();
    onClose();
  };
  const keep = (kept: TextOfLetter | null): void => void errands.keepText(letter, kept).then((done) => { if (done) close(); });
  const mistakes = tried?.is === 'mistakes' ? tried.mistakes : [];
  const isBuiltIn = standing !== null && standing.used.subject === standing.builtIn.subject && standing.used.body === standing.builtIn.body;
  return (
    <section className="block" aria-label={say('templateEditor.title')}>
      <h2>{say('templateEditor.title')}</h2>
      <p className="quiet">{say('templateEditor.about', { letter: wording.sayIfKnown(`letters.stage.${letter.letter}`, wording.sayIfKnown(`letterName.${letter.letter}`, letter.letter)), language: wording.sayIfKnown(`choice.company.language.${letter.language}`, letter.language) })}</p>
      <label htmlFor="template-subject" className="field-name">{say('templates.subject')}</label>
      <textarea id="template-subject" rows={3} className="template-text" value={text.subject} onChange={(event) => setText({ ...text, subject: event.target.value })} lang={letter.language} />
      <label htmlFor="template-body" className="field-name">{say('templates.text')}</label>
      <textarea id="template-body" rows={14} className="template-text" ref={area} value={text.body} onChange={(event) => setText({ ...text, body: event.target.value })} aria-describedby="template-mistakes" lang={letter.language} />
      <div id="template-mistakes" className="sign-bad" role="status">
        {mistakes.map(({ part, line, column, message }, index) => <p key={index}>{say('templateEditor.mistake', { part: say(part === 'subject' ? 'templates.subjectPart' : 'templates.textPart'), line, column, message })}</p>)}
      </div>
      <details>
        <summary>{say('templates.fields')}</summary>
        <ul className="field-list">
          {standing?.fields.map(({ write, example, key }) => (
            <li key={key}><button type="button" className="link-button" onClick={() => insert(write)}>{write}</button> <span className="quiet">{wording.sayIfKnown(key, '')}{example !== '' && ` (${example})`}</span></li>
          ))}
        </ul>
      </details>
      <div className="row-of-buttons">
        <DefaultButton text={say('templateEditor.keep')} disabled={mistakes.length > 0 || tried === null} onClick={() => keep(text)} />
        {!isBuiltIn && <button type="button" className="link-button" onClick={() => keep(null)}>{say('templateEditor.builtIn')}</button>}
        <button type="button" className="link-button" onClick={close}>{say('letterDesk.editCancel')}</button>
      </div>
      {tried?.is === 'letter' && <LetterPreview letter={tried.letter} wording={wording} />}
    </section>
  );
}
