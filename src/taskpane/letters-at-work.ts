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

type LetterDesk = Pick<Desk, 'otherLetters' | 'otherLetter' | 'ladderOf' | 'checkLetter' | 'textOf' | 'tryText' | 'keepText' | 'editLetter' | 'markSent' | 'logContact' | 'mailLink' | 'saveMergeList' | 'copyLetter' | 'saveDraft' | 'saveAllDrafts'>;

interface LettersAtWork {
  readonly desk: LetterDesk;
  /** A review with a draft for each of its letters and the names of its sheets. */
  readonly ready: (reviewed: ReviewRun) => Promise<Reviewed>;
}

/** The letters of one pane. The drafts of a review's letters are named together; that of any other letter is made when it is first asked for. */
export function lettersAtWork({ workbook, outbox, wording, clock, draftsOf, editLetter, mergeList, otherLetters }: DeskTools, reportNames: () => Promise<readonly ReportName[]>): LettersAtWork {
  const kept = new WeakMap<AnyLetter, { readonly draft: OutgoingLetter; readonly company: CompanyPolicy }>();
  let company: CompanyPolicy | null = null;
  const keptOf = (letter: AnyLetter): { readonly draft: OutgoingLetter; readonly company: CompanyPolicy } => {
    const found = kept.get(letter) ?? (company && { company, draft: draftsOf([letter], company)[0] });
    if (!found) throw new Error('A letter is asked for before any review.');
    kept.set(letter, found);
    return found;
  };
  const draftOf = (letter: AnyLetter): OutgoingLetter => keptOf(letter).draft;
  const ready = async (reviewed: ReviewRun): Promise<Reviewed> => {
    const of = company = reviewed.review.policy.company;
    draftsOf(reviewed.letters, of).forEach((draft, index) => kept.set(reviewed.letters[index], { draft, company: of }));
    const { isToCome } = await laterWork(wording).write();
    return { ...reviewed, reports: (await reportNames()).filter(({ id }) => isToCome(id, reviewed)) };
  };
  const desk: LetterDesk = {
    editLetter(letter, edit) {
      const edited = editLetter(letter, edit);
      const { draft, company: of } = keptOf(letter);
      kept.set(edited, { company: of, draft: { ...draftsOf([edited], of)[0], fileName: draft.fileName } });
      return edited;
    },
    otherLetters,
    otherLetter: async (reviewed, account, letter) => (await laterWork(wording).letters()).otherLetter(reviewed, { account, letter }),
    ladderOf: async (reviewed, account) => (await laterWork(wording).letters()).ladderOf(reviewed, account),
    checkLetter: async (reviewed, letter) => (await laterWork(wording).letters()).checkLetter(reviewed, letter),
    textOf: async (reviewed, letter) => (await laterWork(wording).text()).textOf(reviewed, letter),
    tryText: async (reviewed, letter, text) => (await laterWork(wording).text()).tryText(reviewed, letter, text),
    async keepText(reviewed, { letter, language }, text, run) {
      const { keepText } = await laterWork(wording).text();
      const outcome = await keepText(workbook, reviewed, { letter, language, text, wording, again: { today: clock.today(), contacts: [] } }, run);
      return outcome.is === 'done' ? { is: 'done', result: await ready(outcome.result) } : outcome;
    },
    async markSent(reviewed, sent, run) {
      const { senderName, name } = reviewed.review.policy.company;
      const { markSent } = await laterWork(wording).sent();
      const outcome = await markSent(workbook, reviewed, { sent, by: senderName || name, wording, again: { today: clock.today(), contacts: [] } }, run);
      return outcome.is === 'done' ? { is: 'done', result: await ready(outcome.result) } : outcome;
    },
    async logContact(reviewed, account, contact, run) {
      const { senderName, name } = reviewed.review.policy.company;
      const { logContact } = await laterWork(wording).contact();
      const outcome = await logContact(workbook, reviewed, { account, contact, by: senderName || name, wording, again: { today: clock.today(), contacts: [] } }, run);
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
