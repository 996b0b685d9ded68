/** All letters in Dutch. */
import type { LanguageLetters } from '../letter-text';
import { chosenNl } from './chosen';
import { ladderNl } from './ladder';
import { planNl } from './plan';

export const lettersNl: LanguageLetters = { ...ladderNl, ...chosenNl, ...planNl };
