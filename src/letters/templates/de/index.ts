/** All letters in German. */
import type { LanguageLetters } from '../letter-text';
import { ladderDe } from './ladder';

export const lettersDe: LanguageLetters = ladderDe;
