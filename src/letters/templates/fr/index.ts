/** All letters in French. */
import type { LanguageLetters } from '../letter-text';
import { ladderFr } from './ladder';

export const lettersFr: LanguageLetters = ladderFr;
