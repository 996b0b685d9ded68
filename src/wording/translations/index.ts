/** Which languages there are: a language is its file beside this one and its line here. English is complete; any other may lack sentences. */
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { Translation } from '../sentences';

/** By ISO 639-1 code. */
export const TRANSLATIONS: ReadonlyMap<string, Translation> = new Map<string, Translation>([['en', en], ['de', de], ['fr', fr], ['es', es], ['nl', nl], ['it', it]]);

/** Languages in which more than a sheet or two is said. */
export const SPOKEN: readonly string[] = ['en', 'de', 'fr', 'es', 'nl', 'it'];

/** Languages whose figures and dates we can write; sentences come from `TRANSLATIONS`. */
export const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'nl', 'it'];
