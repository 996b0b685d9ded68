/** Which languages there are: a language is its file beside this one and its line here. English is complete; any other may lack sentences. */
import { de } from './de';
import { en } from './en';
import type { Translation } from '../sentences';

/** By ISO 639-1 code. */
export const TRANSLATIONS: ReadonlyMap<string, Translation> = new Map<string, Translation>([['en', en], ['de', de]]);

/** Languages whose figures and dates we can write; sentences come from `TRANSLATIONS`. */
export const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'nl', 'it'];
