/** All letters in French. */
import type { LanguageLetters } from '../letter-text';
import { chosenFr } from './chosen';
import { ladderFr } from './ladder';

export const lettersFr: LanguageLetters = { ...ladderFr, ...chosenFr };
