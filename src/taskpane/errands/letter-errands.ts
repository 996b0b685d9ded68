/** Copying and saving letters: what is asked of the desk, and what she is told of the outcome. "Copied" is said only when the desk proved it. */
import type { Letter } from '../../letters/letter';
import type { CopyOutcome } from '../../workflow/ports';
import type { Wording } from '../../wording/sentences';
import type { Desk } from '../desk';
import type { Store } from '../store';
import type { Runner } from './runner';

export interface LetterErrands {
  pickLetter(index: number): void;
  copyLetter(): Promise<void>;
  copySubject(): Promise<void>;
  copyRecipient(): Promise<void>;
  copyDetails(text: string): Promise<void>;
  saveDraft(): void;
  saveAllDrafts(): Promise<void>;
}

/** The errands of the Letters screen. Each asks the desk before anything is awaited, since a browser lets us copy only inside the click. */
export function letterErrands(desk: Desk, store: Store, wording: Wording, runner: Runner): LetterErrands {
  const { say, counted, formats } = wording;
  const current = (): Letter | undefined => store.state().reviewed?.letters[store.state().letter];
  const tell = (outcome: CopyOutcome, proven: string): void => {
    if (outcome === 'copied') runner.notice('good', proven);
    else runner.notice('bad', outcome === 'press-ctrl-c' ? say('letters.pressCtrlC') : say('letters.copyFailed'));
  };
  const tellSaved = (saved: boolean, sentence: string): void => (saved ? runner.notice('good', sentence) : runner.notice('bad', say('letters.saveFailed')));
  const copyText = (text: string, proven: string): Promise<void> => runner.attempt(async () => tell(await desk.copyText(text), proven));

  return {
    pickLetter: (letter) => store.dispatch({ type: 'picked-letter', letter }),
    copyLetter: () => runner.attempt(async () => {
      const letter = current();
      if (letter) tell(await desk.copyLetter(letter), say('letters.copied', { customer: letter.customerName }));
    }),
    copySubject: () => copyText(current()?.subject ?? '', say('letters.copiedSubject')),
    copyRecipient: () => copyText(current()?.to ?? '', say('letters.copiedRecipient')),
    copyDetails: (text) => copyText(text, say('pane.detailsCopied')),
    saveDraft() {
      const letter = current();
      if (letter) tellSaved(desk.saveDraft(letter), say('letters.saved'));
    },
    saveAllDrafts: () => runner.attempt(async () => {
      const { reviewed } = store.state();
      if (!reviewed) return;
      const saved = await desk.saveAllDrafts(reviewed.letters, say('letters.zipName', { date: formats.shortDate(reviewed.review.asOf) }));
      tellSaved(saved, say('letters.savedAll', { letters: counted('letter', reviewed.letters.length) }));
    }),
  };
}
