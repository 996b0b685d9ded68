/** Her work on the letters of a review: what she confirmed, changed and is about to log, as plain data, and how each event changes it. Pure. */
import type { Letter } from '../letters/letter';
import type { Channel } from '../reports/contact-log';
import type { Reviewed } from './desk';

export interface LetterWork {
  /** She said that payments are booked up to the ledger's day. */
  readonly booked: boolean;
  /** Letters as she changed them, by `letterKey` of the original. */
  readonly edits: ReadonlyMap<string, Letter>;
  /** The letter in front is being changed. */
  readonly editing: boolean;
  /** What stands in the editor, not kept yet; `letter` is the key of the letter it is about. */
  readonly typing: TypedLetter | null;
  /** By which way she sends. */
  readonly channel: Channel;
  /** She is asked whether really all have been sent. */
  readonly askingAll: boolean;
  /** Rows are being written to the log: a second press waits. */
  readonly marking: boolean;
}

export interface TypedLetter {
  readonly letter: string;
  readonly subject: string;
  readonly text: string;
}

export const NO_LETTER_WORK: LetterWork = { booked: false, edits: new Map(), editing: false, typing: null, channel: 'email', askingAll: false, marking: false };

export type LetterWorkEvent =
  | { readonly is: 'booked' }
  | { readonly is: 'editing'; readonly on: boolean }
  /** The editor is open on it, and this stands there. */
  | { readonly is: 'typing'; readonly typed: TypedLetter }
  /** Null takes the change back. */
  | { readonly is: 'edited'; readonly letter: Letter; readonly edited: Letter | null }
  | { readonly is: 'channel'; readonly channel: Channel }
  | { readonly is: 'asking-all'; readonly on: boolean }
  | { readonly is: 'marking'; readonly on: boolean };

/** One letter to an account at a time: its customer, currency and stage name it. */
export function letterKey({ customerId, currency, stage }: Letter): string {
  return `${customerId}\t${currency}\t${stage}`;
}

/** The letter as it will leave: changed by her, or as it was made. */
export function asItLeaves(work: LetterWork, letter: Letter): Letter {
  return work.edits.get(letterKey(letter)) ?? letter;
}

/** The letter in front as it will leave. */
export function letterInFront(state: { readonly reviewed: Reviewed | null; readonly letter: number; readonly letterWork: LetterWork }): Letter | undefined {
  const letter = state.reviewed?.letters[state.letter];
  return letter && asItLeaves(state.letterWork, letter);
}

/** The next state of her work. */
export function workOn(work: LetterWork, event: LetterWorkEvent): LetterWork {
  switch (event.is) {
    case 'booked': return { ...work, booked: true };
    case 'editing': return { ...work, editing: event.on, typing: null, askingAll: false };
    case 'typing': return { ...work, editing: true, typing: event.typed, askingAll: false };
    case 'channel': return { ...work, channel: event.channel };
    case 'asking-all': return { ...work, askingAll: event.on, editing: false, typing: null };
    case 'marking': return { ...work, marking: event.on };
    case 'edited': {
      const edits = new Map(work.edits);
      if (event.edited) edits.set(letterKey(event.letter), event.edited);
      else edits.delete(letterKey(event.letter));
      return { ...work, edits, editing: false, typing: null };
    }
  }
}

/** After letters were logged: what she confirmed and changed for those that are left stays. */
export function workAfterMarking(work: LetterWork, { letters }: Reviewed): LetterWork {
  const left = new Set(letters.map(letterKey));
  return { ...work, edits: new Map([...work.edits].filter(([key]) => left.has(key))), editing: false, typing: null, askingAll: false, marking: false };
}

/** After another review: what she changed stays where the letter is made word for word as before, and goes where it is not, since it would say what no longer holds. */
export function workAfterReview(work: LetterWork, before: Reviewed | null, { letters }: Reviewed): LetterWork {
  const made = new Map(letters.map((letter) => [letterKey(letter), letter]));
  const same = new Set((before?.letters ?? []).filter((letter) => {
    const now = made.get(letterKey(letter));
    return now?.subject === letter.subject && now.text === letter.text;
  }).map(letterKey));
  return { ...NO_LETTER_WORK, channel: work.channel, edits: new Map([...work.edits].filter(([key]) => same.has(key))) };
}
