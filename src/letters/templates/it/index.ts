/** All letters in Italian. */
import type { LanguageLetters } from '../letter-text';
import { chosenIt } from './chosen';
import { ladderIt } from './ladder';
import { planIt } from './plan';

export const lettersIt: LanguageLetters = { ...ladderIt, ...chosenIt, ...planIt };
