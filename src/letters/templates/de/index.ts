/** All letters in German. */
import type { LanguageLetters } from '../letter-text';
import { chosenDe } from './chosen';
import { ladderDe } from './ladder';

export const lettersDe: LanguageLetters = { ...ladderDe, ...chosenDe };
