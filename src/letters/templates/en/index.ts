/** All letters in English, which stand in for those that another language lacks. */
import type { LanguageLetters } from '../letter-text';
import { chosenEn } from './chosen';
import { ladderEn } from './ladder';
import { planEn } from './plan';

export const lettersEn: LanguageLetters = { ...ladderEn, ...chosenEn, ...planEn };
