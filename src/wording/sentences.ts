/** The wording of any language there is. It brings all translations along, so nothing of the pane asks for it: the pane fetches the one language it speaks. */
import { TRANSLATIONS } from './translations';
import { wordingIn, type Wording } from './wording';

export type { CountedNoun, SentenceKey, SlotsOf, Translation, Wording } from './wording';

/** The wording of a language (ISO 639-1). An unknown language speaks English. Make it once and keep it. */
export function wordingFor(language: string): Wording {
  return wordingIn(language, TRANSLATIONS.get(language) ?? {});
}
