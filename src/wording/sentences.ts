/** The wording of any language there is. It brings all translations along: the pane, which starts with English alone, fetches it later. */
import { TRANSLATIONS } from './translations';
import { wordingIn, type Wording } from './wording';

export type { CountedNoun, SentenceKey, SlotsOf, Translation, Wording } from './wording';

/** The wording of a language (ISO 639-1). An unknown language speaks English. Make it once and keep it. */
export function wordingFor(language: string): Wording {
  return wordingIn(language, TRANSLATIONS.get(language) ?? {});
}
