/** Which built-in letters there are: a stage in a language is its file and its line here. */
import { firstReminderDe } from './de/first-reminder';
import { firstReminderEn } from './en/first-reminder';
import type { LetterTemplate } from './letter-template';

export const LETTER_TEMPLATES: readonly LetterTemplate[] = [firstReminderEn, firstReminderDe];
