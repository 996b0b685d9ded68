/** All letters in Dutch. */
import type { LanguageLetters } from '../letter-text';
import { ladderNl } from './ladder';

export const lettersNl: LanguageLetters = ladderNl;
