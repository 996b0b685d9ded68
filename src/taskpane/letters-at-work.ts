/** The desk's part about letters over a real workbook: drafts kept beside their letters, copying, saving, changing and logging. The pure folders' functions are handed in. */
import type { AnyLetter, Letter } from '../letters/letter';
import type { ChosenLetter } from '../letters/letter-kinds';
import type { CompanyPolicy } from '../receivables/policy';
import type { OutgoingLetter } from '../workflow/ports';
import type { ReviewRun } from '../workflow/review-ledger';
import type { Desk, ReportName, Reviewed } from './desk';
import type { DeskTools } from './desk-at-work';
import { laterWork } from './later-work';

/** What is handed in for letters. */
export interface LetterTools {
  readonly draftsOf: (letters: readonly AnyLetter[], company: CompanyPolicy) => readonly OutgoingLetter[];
  readonly editLetter: Desk['editLetter'];
  readonly otherLetters: readonly ChosenLetter[];
  /** The list for a mail merge; `file` is the name of each letter's draft. */
  readonly mergeList: (lines: readonly { readonly letter: Letter; readonly file: string }[]) => string;
}

type LetterDesk = Pick<Desk, 'otherLetters' | 'otherLetter' | 'ladderOf' | 'checkLetter' | 'editLetter' | 'markSent' | 'logContact' | 'mailLink' | 'saveMergeList' | 'copyLetter' | 'saveDraft' | 'saveAllDrafts'>;

interface LettersAtWork {
  readonly desk: LetterDesk;
  /** A review with a draft for each of its letters and the names of its sheets. */
  readonly ready: (reviewed: ReviewRun) => Promise<Reviewed>;
}

/** The letters of one pane; a letter that no review made has no draft, and asking for it is a mistake of ours. */
export function lettersAtWork({ workbook, outbox, wording, clock, draftsOf, editLetter, mergeList, otherLetters }: DeskTools, reportNames: () => Promise<readonly ReportName[]>): LettersAtWork {
  const kept = new WeakMap<AnyLetter, { readonly draft: OutgoingLetter; readonly company: CompanyPolicy }>();
  const keptOf = (letter: AnyLetter): { readonly draft: OutgoingLetter; readonly company: CompanyPolicy } => {
    const found = kept.get(letter);
    if (!found) throw new Error('A letter is asked for that no review made.');
    return found;
  };
  const draftOf = (letter: AnyLetter): OutgoingLetter => keptOf(letter).draft;
  const ready = async (reviewed: ReviewRun): Promise<Reviewed> => {
    const { company } = reviewed.review.policy;
    draftsOf(reviewed.letters, company).forEach((draft, index) => kept.set(reviewed.letters[index], { draft, company }));
    return { ...reviewed, reports: await reportNames() };
  };
  const desk: LetterDesk = {
    editLetter(letter, edit) {
      const edited = editLetter(letter, edit);
      const { draft, company } = keptOf(letter);
      kept.set(edited, { company, draft: { ...draftsOf([edited], company)[0], fileName: draft.fileName } });
      return edited;
    },
    otherLetters,
    async otherLetter(reviewed, account, letter) {
      const written = await (await laterWork(wording).letters()).otherLetter(reviewed, { account, letter });
      const { company } = reviewed.review.policy;
      if (written.is === 'letter') kept.set(written.letter, { company, draft: draftsOf([written.letter], company)[0] });
      return written;
    },
    ladderOf: async (reviewed, account) => (await laterWork(wording).letters()).ladderOf(reviewed, account),
    checkLetter: async (reviewed, letter) => (await laterWork(wording).letters()).checkLetter(reviewed, letter),
    async markSent(reviewed, sent, run) {
      const { company } = reviewed.review.policy;
      const { markSent } = await laterWork(wording).sent();
      const outcome = await markSent(workbook, reviewed, { sent, by: company.senderName || company.name, wording, again: { today: clock.today(), contacts: [] } }, run);
      return outcome.is === 'done' ? { is: 'done', result: await ready(outcome.result) } : outcome;
    },
    async logContact(reviewed, account, contact, run) {
      const { company } = reviewed.review.policy;
      const { logContact } = await laterWork(wording).contact();
      const outcome = await logContact(workbook, reviewed, { account, contact, by: company.senderName || company.name, wording, again: { today: clock.today(), contacts: [] } }, run);
      return outcome.is === 'done' ? { is: 'done', result: await ready(outcome.result) } : outcome;
    },
    mailLink: (letter) => outbox.mailLink(draftOf(letter)),
    saveMergeList: (letters, fileName) => outbox.saveText(fileName, mergeList(letters.map((letter) => ({ letter, file: draftOf(letter).fileName })))),
    copyLetter: (letter) => outbox.copyLetter(draftOf(letter)),
    saveDraft: (letter) => outbox.saveDraft(draftOf(letter)),
    saveAllDrafts: (letters, name) => outbox.saveAllDrafts(letters.map(draftOf), name),
  };
  return { desk, ready };
}
