/** One setting: its label in words, a field of its kind, what was kept so far, and a sentence where the value is not allowed. It keeps nothing. */
import * as React from 'react';
import type { CollectionPolicy } from '../../receivables/policy';
import { mistakeIn, settingAt } from '../../settings/policy-setting';
import type { PolicyChanges } from '../../settings/policy-changes';
import type { Wording } from '../../wording/sentences';
import { TextField } from '../fabric';
import { textOfValue, valueOfText } from './field-text';
import type { PolicyField } from './policy-fields';
import { allowedText, labelOf, shownValue } from './setting-words';

export interface SettingLineProps {
  readonly field: PolicyField;
  readonly kept: CollectionPolicy;
  readonly draft: CollectionPolicy;
  readonly changes: PolicyChanges;
  readonly wording: Wording;
  readonly onSet: (path: string, value: unknown) => void;
  /** Whether what stands in the field can be kept. */
  readonly onValid: (path: string, isValid: boolean) => void;
}

/** Fields that need the whole width. */
const WIDE: ReadonlySet<string> = new Set(['text', 'lines', 'address', 'days-list', 'percent-list', 'score-list', 'dates', 'dated-rates']);

export function SettingLine(props: SettingLineProps): React.ReactElement {
  const { field, wording } = props;
  const label = labelOf(field.path, wording);
  switch (field.kind) {
    case 'yes-no': return <YesNo {...props} label={label} />;
    case 'choice': return <Choice {...props} label={label} />;
    case 'members': return <Members {...props} label={label} />;
    case 'elsewhere': return <p className="quiet">{wording.say(field.path === 'reminders.customers' ? 'policy.elsewhere' : 'policy.elsewhereText', { setting: label, count: (settingAt(props.draft, field.path) as readonly unknown[] | undefined)?.length ?? 0 })}</p>;
    default: return <Typed {...props} label={label} />;
  }
}

/** Longer choices would be cut off beside their label at 320 pixels. */
const FITS_BESIDE = 14;

type Labelled = SettingLineProps & { readonly label: string };
const idOf = (path: string): string => `setting-${path.replace(/[^A-Za-z0-9]/g, '-')}`;

/** Text, figures and lists: typed, and set as soon as they are allowed. */
function Typed({ field, draft, kept, changes, wording, label, onSet, onValid }: Labelled): React.ReactElement {
  const { formats } = wording;
  const inForce = textOfValue(field, settingAt(draft, field.path), formats);
  const [typed, setTyped] = React.useState<string | null>(null);
  const [mistake, setMistake] = React.useState<string | null>(null);
  const change = (text: string): void => {
    setTyped(text);
    const read = valueOfText(field, text, formats);
    const wrong = 'unread' in read ? allowedText(field, null, wording) : mistakeSentence(draft, field, read.value, wording);
    setMistake(wrong);
    onValid(field.path, wrong === null);
    if (wrong === null && 'value' in read) onSet(field.path, read.value);
  };
  const id = idOf(field.path);
  const isLines = field.kind === 'lines' || field.kind === 'dates' || field.kind === 'dated-rates';
  return (
    <div className={`setting${WIDE.has(field.kind) ? ' setting-wide' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <TextField id={id} value={typed ?? inForce} multiline={isLines} {...(isLines ? { rows: 3, resizable: false } : { autoComplete: 'off' })} {...(field.unit && { suffix: wording.say(`unit.${field.unit}`) })}
        aria-invalid={mistake !== null} aria-describedby={`${id}-note`} onChange={(_event, text) => change(text ?? '')} onBlur={() => mistake === null && setTyped(null)} />
      <Note id={`${id}-note`} path={field.path} mistake={mistake} field={field} draft={draft} kept={kept} changes={changes} wording={wording} />
    </div>
  );
}

function mistakeSentence(draft: CollectionPolicy, field: PolicyField, value: unknown, wording: Wording): string | null {
  const mistake = mistakeIn(draft, field.path, value);
  return mistake && allowedText(field, mistake.within ?? null, wording);
}

function YesNo({ field, draft, kept, changes, wording, label, onSet }: Labelled): React.ReactElement {
  const id = idOf(field.path);
  return (
    <div className="setting setting-check">
      <input id={id} type="checkbox" checked={settingAt(draft, field.path) === true} aria-describedby={`${id}-note`} onChange={(event) => onSet(field.path, event.target.checked)} />
      <label htmlFor={id}>{label}</label>
      <Note id={`${id}-note`} path={field.path} mistake={null} field={field} draft={draft} kept={kept} changes={changes} wording={wording} />
    </div>
  );
}

function Choice({ field, draft, kept, changes, wording, label, onSet }: Labelled): React.ReactElement {
  const id = idOf(field.path);
  const longest = Math.max(...field.choices.map((choice) => shownValue(field, choice, wording).length));
  return (
    <div className={`setting ${longest > FITS_BESIDE ? 'setting-wide' : 'setting-choice'}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={String(settingAt(draft, field.path))} aria-describedby={`${id}-note`} onChange={(event) => onSet(field.path, event.target.value)}>
        {field.choices.map((choice) => <option key={choice} value={choice}>{shownValue(field, choice, wording)}</option>)}
      </select>
      <Note id={`${id}-note`} path={field.path} mistake={null} field={field} draft={draft} kept={kept} changes={changes} wording={wording} />
    </div>
  );
}

/** Any of a few, each with a box. */
function Members({ field, draft, wording, label, onSet }: Labelled): React.ReactElement {
  const chosen = settingAt(draft, field.path) as readonly string[];
  const toggle = (choice: string, isIn: boolean): void => onSet(field.path, field.choices.filter((one) => (one === choice ? isIn : chosen.includes(one))));
  return (
    <fieldset className="members">
      <legend className="unseen">{label}</legend>
      {field.choices.map((choice) => (
        <label key={choice} className="setting-check"><input type="checkbox" checked={chosen.includes(choice)} onChange={(event) => toggle(choice, event.target.checked)} /><span>{shownValue(field, choice, wording)}</span></label>
      ))}
    </fieldset>
  );
}

type NoteProps = Pick<SettingLineProps, 'field' | 'kept' | 'draft' | 'changes' | 'wording'> & { readonly id: string; readonly path: string; readonly mistake: string | null };

/** Under a setting: what is not allowed, else what was kept so far, else since when it is so. */
function Note({ id, path, mistake, field, kept, draft, changes, wording }: NoteProps): React.ReactElement {
  const { say, formats } = wording;
  const [before, now] = [settingAt(kept, path), settingAt(draft, path)];
  const changedOn = changes.get(path);
  const isDraft = JSON.stringify(before) !== JSON.stringify(now);
  return (
    <div id={id} className="setting-note" aria-live="polite">
      {mistake !== null && <p className="setting-mistake"><span aria-hidden="true">! </span>{mistake}</p>}
      {mistake === null && isDraft && <p className="setting-draft">{say('policy.was', { value: shownValue(field, before, wording) })}</p>}
      {mistake === null && !isDraft && changedOn !== undefined && <p className="quiet">{say('policy.since', { date: formats.shortDate(changedOn) })}</p>}
    </div>
  );
}
