/** All letters in Spanish. */
import type { LanguageLetters } from '../letter-text';
import { chosenEs } from './chosen';
import { ladderEs } from './ladder';
import { planEs } from './plan';

export const lettersEs: LanguageLetters = { ...ladderEs, ...chosenEs, ...planEs };
