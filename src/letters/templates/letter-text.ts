/** What the text of a built-in letter is: a subject and a body with fields, of every letter in one language. It holds no letter. */
import type { ReminderStage } from '../../receivables/reminder-ladder';
import type { Occasion, PlanLetterKind, Reply } from '../letter-kinds';

export interface LetterText {
  /** One line. */
  readonly subject: string;
  /** Paragraphs are parted by an empty line; {{invoiceTable}} is a paragraph by itself. */
  readonly body: string;
  /** Of a text of hers: the built-in one that it stands in for, printed where hers grows too long. */
  readonly builtIn?: LetterText;
}

export type LadderTexts = Readonly<Record<ReminderStage, LetterText>>;
export type ChosenTexts = Readonly<Record<Occasion | Reply, LetterText>>;
export type PlanTexts = Readonly<Record<PlanLetterKind, LetterText>>;
/** All letters in one language. */
export type LanguageLetters = LadderTexts & ChosenTexts & PlanTexts;
