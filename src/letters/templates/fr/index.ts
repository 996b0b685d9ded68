/** All letters in French. */
import type { LanguageLetters } from '../letter-text';
import { chosenFr } from './chosen';
import { ladderFr } from './ladder';
import { planFr } from './plan';

export const lettersFr: LanguageLetters = { ...ladderFr, ...chosenFr, ...planFr };
