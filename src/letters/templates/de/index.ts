/** All letters in German. */
import type { LanguageLetters } from '../letter-text';
import { chosenDe } from './chosen';
import { ladderDe } from './ladder';
import { planDe } from './plan';

export const lettersDe: LanguageLetters = { ...ladderDe, ...chosenDe, ...planDe };
