/** The wording inside letters in the language of whoever gets them; a letter brings no more of a language along than its own few words. */
import { letterDe } from './translations/de/letter';
import { letterEs } from './translations/es/letter';
import { letterFr } from './translations/fr/letter';
import { letterIt } from './translations/it/letter';
import { letterNl } from './translations/nl/letter';
import { wordingIn, type Translation, type Wording } from './wording';

const WORDS: ReadonlyMap<string, Translation> = new Map([['de', letterDe], ['fr', letterFr], ['es', letterEs], ['nl', letterNl], ['it', letterIt]]);

/** The wording of letters in a language (ISO 639-1): its figures, dates and the sentences `letter.…`; a customer sees an amount below zero with a minus. An unknown language speaks English. Make it once and keep it. */
export function letterWording(language: string): Wording {
  return wordingIn(language, WORDS.get(language) ?? {}, 'minus');
}
