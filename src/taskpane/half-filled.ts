/** Forms that she began and did not send: what stands in their fields outlasts Back, a new review and closing the pane. It knows no form. */
import * as React from 'react';
import { HalfFilledForms } from './half-filled-forms';
import { fingerprint } from './sitting';

/** Her typing is kept once she pauses. */
const PAUSE_MS = 300;

interface KeptForm<Fields> {
  readonly fields: Fields;
  /** Of what the form speaks, as a fingerprint. */
  readonly about: string;
}

/** How the fields of a form begin, and how they come back. */
export interface FormBeginning<Fields> {
  readonly usual: () => Fields;
  /** What stood in the form, from outside: sound, or null. `same` tells whether it spoke of what it speaks of now. */
  readonly back: (kept: unknown, same: boolean) => Fields | null;
  /** What the form speaks of, such as the open invoices: the same object as long as it is the same. */
  readonly about?: unknown;
}

/** What a form knows of its keeping. */
export interface FormState {
  /** She finds what she typed before. */
  readonly found: boolean;
  /** What she typed before spoke of something that is otherwise now, and is gone. */
  readonly lost: boolean;
  /** What stands in the form is done with: it is not kept, though it may still be seen. */
  readonly forget: () => void;
  /** Null while everything stands as usual. */
  readonly beginAnew: (() => void) | null;
}

/** The fields of a form as `useState` has them, and kept: while they stand as usual there is nothing to keep. */
export function useHalfFilled<Fields>(form: string, { usual, back, about }: FormBeginning<Fields>): readonly [Fields, React.Dispatch<React.SetStateAction<Fields>>, FormState] {
  const kept = React.useContext(HalfFilledForms);
  const name = React.useMemo(() => fingerprint(JSON.stringify(about ?? null)), [about]);
  const [begun] = React.useState(() => {
    const given = kept.of(form);
    const before = isKept(given) ? back(given.fields, given.about === name) : null;
    return { usual: JSON.stringify(usual()), before, stale: given !== undefined && before === null };
  });
  const [fields, setFields] = React.useState<Fields>(begun.before ?? usual);
  const tell = React.useRef<(() => void) | null>(begun.stale ? () => kept.keep(form, null) : null);
  const first = React.useRef(true);
  React.useEffect(() => {
    if (!first.current) tell.current = () => kept.keep(form, JSON.stringify(fields) === begun.usual ? null : { fields, about: name } satisfies KeptForm<Fields>);
    first.current = false;
    const pause = setTimeout(() => flush(tell), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [kept, form, name, fields, begun]);
  // She may go Back before the pause is over.
  React.useEffect(() => () => flush(tell), []);
  const forget = (): void => {
    tell.current = null;
    kept.keep(form, null);
  };
  const beginAnew = JSON.stringify(fields) === begun.usual ? null : (): void => setFields(JSON.parse(begun.usual) as Fields);
  return [fields, setFields, { found: begun.before !== null, lost: begun.stale, forget, beginAnew }];
}

function flush(tell: React.MutableRefObject<(() => void) | null>): void {
  const telling = tell.current;
  tell.current = null;
  telling?.();
}

function isKept(given: unknown): given is KeptForm<unknown> {
  return typeof given === 'object' && given !== null && 'fields' in given && 'about' in given && typeof given.about === 'string';
}

/** What stood in a form as a record with the fields of `usual`, each of its kind; null where it is none. `choices` are the only values that some of them may have. */
export function fieldsLike<Fields extends object>(kept: unknown, usual: Fields, choices: Partial<Record<keyof Fields, readonly unknown[]>> = {}): Fields | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const given = kept as Readonly<Record<string, unknown>>;
  const isSound = Object.entries(usual).every(([name, value]) => choices[name as keyof Fields]?.includes(given[name]) ?? isOfKind(given[name], value));
  return isSound ? Object.fromEntries(Object.keys(usual).map((name) => [name, given[name]])) as Fields : null;
}

function isOfKind(given: unknown, usual: unknown): boolean {
  if (Array.isArray(usual)) return Array.isArray(given) && given.every((one) => typeof one === 'number');
  return typeof given === typeof usual && (given === null) === (usual === null);
}
