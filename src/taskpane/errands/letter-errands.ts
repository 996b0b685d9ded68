/** Copying, saving, changing and logging letters: what is asked of the desk, and what she is told of the outcome. "Copied" and "logged" are said only when the desk proved it. */
import type { AnyLetter, Letter } from '../../letters/letter';
import type { ChosenLetter } from '../../letters/letter-kinds';
import type { WordingFinding } from '../../letters/wording-check';
import type { Channel } from '../../reports/contact-log';
import type { OtherLetter } from '../../workflow/account-letters';
import type { TextInUse, TextOfLetter, TriedText } from '../../workflow/keep-text';
import type { CopyOutcome } from '../../workflow/ports';
import type { Wording } from '../../wording/sentences';
import type { Desk, Reviewed } from '../desk';
import { asItLeaves, letterInFront, letterKey, type LetterWorkEvent } from '../letter-work';
import type { Store } from '../store';
import type { Runner } from './runner';

/** What can be done with one letter that stands in no queue. */
export interface OtherErrands {
  copy(letter: AnyLetter): Promise<void>;
  copyAddresses(addresses: string): Promise<void>;
  saveDraft(letter: AnyLetter): void;
  /** As for a letter of the queue. */
  mailLink(letter: AnyLetter): string | null;
  edited(letter: AnyLetter, edit: { readonly subject: string; readonly text: string }): AnyLetter;
  /** Logs it; `made` is the letter before she changed it. False where it was not logged, and she is told why. */
  markSent(letter: AnyLetter, made: AnyLetter): Promise<boolean>;
}

export interface LetterErrands {
  pickLetter(index: number): void;
  copyLetter(): Promise<void>;
  readonly otherLetters: readonly ChosenLetter[];
  /** Null where it could not be written; she is told why. */
  otherLetter(account: number, letter: ChosenLetter): Promise<OtherLetter | null>;
  ladderOf(account: number): Promise<readonly AnyLetter[]>;
  /** Beside the queue: a letter that she chose, or one about a plan. */
  readonly other: OtherErrands;
  checkLetter(letter: AnyLetter): Promise<readonly WordingFinding[]>;
  textOf(letter: AnyLetter): Promise<TextInUse | null>;
  tryText(letter: AnyLetter, text: TextOfLetter): Promise<TriedText | null>;
  /** False where it was not kept; she is told why. */
  keepText(letter: AnyLetter, text: TextOfLetter | null): Promise<boolean>;
  copySubject(): Promise<void>;
  copyRecipient(): Promise<void>;
  copyCopies(kind: 'cc' | 'bcc'): Promise<void>;
  copyDetails(text: string): Promise<void>;
  saveDraft(): void;
  saveAllDrafts(): Promise<void>;
  /** The letters as a list for a mail merge. */
  saveMergeList(): void;
  /** The address that opens the letter in front in the mail client; null where it is too long or has no recipient. */
  mailLink(): string | null;
  /** She says that payments are booked up to the ledger's day. */
  confirmBooked(): void;
  editLetter(on: boolean): void;
  /** Keeps her subject and text; null goes back to the letter as it was made. */
  keepEdit(edit: { readonly subject: string; readonly text: string } | null): void;
  /** What stands in the editor, before she keeps it. */
  typeEdit(edit: { readonly subject: string; readonly text: string }): void;
  sendBy(channel: Channel): void;
  markSent(): Promise<void>;
  askMarkAll(on: boolean): void;
  markAllSent(): Promise<void>;
}

/** The errands of the Letters screen. Each asks the desk before anything is awaited, since a browser lets us copy only inside the click. */
export function letterErrands(desk: Desk, store: Store, wording: Wording, runner: Runner): LetterErrands {
  const { say, counted, formats } = wording;
  const current = (): Letter | undefined => letterInFront(store.state());
  const all = (): readonly Letter[] => store.state().reviewed?.letters.map((letter) => asItLeaves(store.state().letterWork, letter)) ?? [];
  const tell = (outcome: CopyOutcome, proven: string): void => {
    if (outcome === 'copied') runner.notice('good', proven);
    else runner.notice('bad', outcome === 'press-ctrl-c' ? say('letters.pressCtrlC') : say('letters.copyFailed'));
  };
  const tellSaved = (saved: boolean, sentence: string): void => (saved ? runner.notice('good', sentence) : runner.notice('bad', say('letters.saveFailed')));
  const copyText = (text: string, proven: string): Promise<void> => runner.attempt(async () => tell(await desk.copyText(text), proven));
  const mark = markingErrand(desk, store, runner);
  const withMade = (letters: readonly Letter[]): readonly Leaving[] => letters.map((letter) => ({ letter, made: store.state().reviewed?.letters.find((one) => letterKey(one) === letterKey(letter)) ?? letter }));
  const asOf = (): string => formats.shortDate(store.state().reviewed?.review.asOf ?? desk.today());

  return {
    ...besideErrands(desk, store, runner),
    keepText: keepingErrand(desk, store, wording, runner),
    other: {
      copy: (letter) => runner.attempt(async () => tell(await desk.copyLetter(letter), say('letters.copied', { customer: letter.customerName }))),
      copyAddresses: (addresses) => copyText(addresses, say('letterDesk.copiedCc')),
      saveDraft: (letter) => tellSaved(desk.saveDraft(letter), say('letters.saved')),
      mailLink: (letter) => desk.mailLink(letter),
      edited: (letter, edit) => desk.editLetter(letter, edit),
      markSent: (letter, made) => mark([{ letter, made }], say('letterDesk.markedOther', { customer: letter.customerName }), 'remade'),
    },
    pickLetter: (letter) => store.dispatch({ type: 'picked-letter', letter }),
    copyLetter: () => runner.attempt(async () => {
      const letter = current();
      if (letter) tell(await desk.copyLetter(letter), say('letters.copied', { customer: letter.customerName }));
    }),
    copySubject: () => copyText(current()?.subject ?? '', say('letters.copiedSubject')),
    copyRecipient: () => copyText(current()?.to ?? '', say('letters.copiedRecipient')),
    copyCopies: (kind) => copyText(current()?.[kind] ?? '', say('letterDesk.copiedCc')),
    copyDetails: (text) => copyText(text, say('pane.detailsCopied')),
    ...workErrands(desk, store),
    saveDraft() {
      const letter = current();
      if (letter) tellSaved(desk.saveDraft(letter), say('letters.saved'));
    },
    saveAllDrafts: () => runner.attempt(async () => {
      const letters = all();
      if (letters.length > 0) tellSaved(await desk.saveAllDrafts(letters, say('letters.zipName', { date: asOf() })), say('letters.savedAll', { letters: counted('letter', letters.length) }));
    }),
    saveMergeList() {
      const letters = all();
      if (letters.length > 0) tellSaved(desk.saveMergeList(letters, say('letterDesk.mergeName', { date: asOf() })), say('letterDesk.mergeSaved', { letters: counted('letter', letters.length) }));
    },
    mailLink() {
      const letter = current();
      return letter ? desk.mailLink(letter) : null;
    },
    async markSent() {
      const letter = current();
      if (letter) await mark(withMade([letter]), say('letterDesk.marked', { customer: letter.customerName }));
    },
    markAllSent: async () => void await mark(withMade(all()), say('letterDesk.markedAll', { letters: counted('letter', all().length) })),
  };
}

/** What she says and changes before a letter leaves. */
function workErrands(desk: Desk, { state, dispatch }: Store): Pick<LetterErrands, 'confirmBooked' | 'editLetter' | 'keepEdit' | 'typeEdit' | 'sendBy' | 'askMarkAll'> {
  const work = (event: LetterWorkEvent): void => dispatch({ type: 'letter-work', event });
  return {
    confirmBooked: () => work({ is: 'booked' }),
    editLetter: (on) => work({ is: 'editing', on }),
    keepEdit(edit) {
      const { reviewed, letter: index } = state();
      const letter = reviewed?.letters[index];
      if (letter) work({ is: 'edited', letter, edited: edit && desk.editLetter(letter, edit) });
    },
    typeEdit({ subject, text }) {
      const { reviewed, letter: index } = state();
      const letter = reviewed?.letters[index];
      if (letter) work({ is: 'typing', typed: { letter: letterKey(letter), subject, text } });
    },
    sendBy: (channel) => work({ is: 'channel', channel }),
    askMarkAll: (on) => work({ is: 'asking-all', on }),
  };
}

/** A letter as it leaves, and as it was made. */
interface Leaving {
  readonly letter: AnyLetter;
  readonly made: AnyLetter;
}

/** Logs letters while what stands in front stays there, so that the keyboard stays in it; one logging at a time. */
function markingErrand(desk: Desk, store: Store, runner: Runner): (letters: readonly Leaving[], proven: string, after?: 'marked' | 'remade') => Promise<boolean> {
  const { dispatch } = store;
  return async (letters, proven, after = 'marked') => {
    const { reviewed, letterWork } = store.state();
    if (!reviewed || letters.length === 0 || letterWork.marking) return false;
    dispatch({ type: 'letter-work', event: { is: 'marking', on: true } });
    const sent = letters.map(({ letter, made }) => ({ letter, channel: letterWork.channel, editedSubject: letter === made ? null : letter.subject }));
    try {
      const outcome = await desk.markSent(reviewed, sent, runner.begin());
      // The reviewing may have been done anew meanwhile; then what stands in front is not what was logged from.
      if (outcome.is === 'done' && store.state().reviewed === reviewed) dispatch({ type: after, reviewed: outcome.result, notice: { tone: 'good', text: proven } });
      else if (outcome.is === 'refused') runner.notice('bad', outcome.message);
      else if (outcome.is === 'failed') dispatch({ type: 'noticed', notice: { tone: 'bad', text: outcome.message, ...(outcome.detail !== '' && { detail: outcome.detail }) } });
      return outcome.is === 'done';
    } catch (error) {
      dispatch({ type: 'noticed', notice: runner.failure(error) });
      return false;
    } finally {
      dispatch({ type: 'letter-work', event: { is: 'marking', on: false } });
    }
  };
}

/** Keeps the text of a letter; the letters are then written anew, the queue still in front. */
function keepingErrand(desk: Desk, { state, dispatch }: Store, { say }: Wording, runner: Runner): LetterErrands['keepText'] {
  return async (letter, text) => {
    const { reviewed } = state();
    let isKept = false;
    if (!reviewed) return isKept;
    await runner.attempt(async () => {
      const outcome = await desk.keepText(reviewed, letter, text, runner.begin());
      isKept = outcome.is === 'done';
      if (outcome.is === 'done' && state().reviewed === reviewed) dispatch({ type: 'marked', reviewed: outcome.result, notice: { tone: 'good', text: say('templateEditor.kept') } });
      else if (outcome.is === 'refused' || outcome.is === 'failed') runner.notice('bad', outcome.message);
    });
    return isKept;
  };
}

/** Letters beside the run's own, and the check of one that is about to leave. */
function besideErrands(desk: Desk, store: Store, runner: Runner): Pick<LetterErrands, 'otherLetters' | 'otherLetter' | 'ladderOf' | 'checkLetter' | 'textOf' | 'tryText'> {
  const beside = async <Result>(otherwise: Result, wish: (reviewed: Reviewed) => Promise<Result>): Promise<Result> => {
    const { reviewed } = store.state();
    let result = otherwise;
    if (reviewed) await runner.attempt(async () => { result = await wish(reviewed); });
    return result;
  };
  return {
    otherLetters: desk.otherLetters,
    otherLetter: (account, letter) => beside<OtherLetter | null>(null, (reviewed) => desk.otherLetter(reviewed, account, letter)),
    ladderOf: (account) => beside<readonly AnyLetter[]>([], (reviewed) => desk.ladderOf(reviewed, account)),
    textOf: (letter) => beside<TextInUse | null>(null, (reviewed) => desk.textOf(reviewed, letter)),
    tryText: (letter, text) => beside<TriedText | null>(null, (reviewed) => desk.tryText(reviewed, letter, text)),
    checkLetter: (letter) => beside<readonly WordingFinding[]>([], (reviewed) => desk.checkLetter(reviewed, letter)),
  };
}
