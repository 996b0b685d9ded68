/** All sentences of all languages: a language is its folder beside this file and its line here. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { Translation } from '../sentences';

/** By ISO 639-1 code. */
export const TRANSLATIONS: ReadonlyMap<string, Translation> = new Map<string, Translation>([['en', en], ['de', de], ['fr', fr], ['es', es], ['nl', nl], ['it', it]]);
