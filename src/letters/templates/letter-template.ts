/** What a built-in letter is: a subject and a body in plain text with fields. It holds no letter. */
import type { ReminderStage } from '../../receivables/reminder-ladder';

export interface LetterTemplate {
  readonly stage: ReminderStage;
  /** ISO 639-1. */
  readonly language: string;
  /** One line. */
  readonly subject: string;
  /** Paragraphs are parted by an empty line; {{invoiceTable}} is a paragraph by itself. */
  readonly body: string;
}
