/** In which language the pane speaks and its sheets are written: the one she chose, else Office's own, else English. English is at hand; any other is fetched before the first screen. */
import { LANGUAGES } from '../../wording/languages';
import { wordingIn, type Translation, type Wording } from '../../wording/wording';

const FETCHED: Readonly<Record<string, () => Promise<Translation>>> = {
  de: async () => (await import(/* webpackChunkName: "language-de" */ '../../wording/translations/de')).de,
  fr: async () => (await import(/* webpackChunkName: "language-fr" */ '../../wording/translations/fr')).fr,
  es: async () => (await import(/* webpackChunkName: "language-es" */ '../../wording/translations/es')).es,
  nl: async () => (await import(/* webpackChunkName: "language-nl" */ '../../wording/translations/nl')).nl,
  it: async () => (await import(/* webpackChunkName: "language-it" */ '../../wording/translations/it')).it,
};

/** The language for what she chose (null: nothing) and Office's display language ("de-AT"). */
export function paneLanguage(chosen: string | null, display: string | undefined): string {
  if (chosen !== null && LANGUAGES.includes(chosen)) return chosen;
  const office = (display ?? '').slice(0, 2).toLowerCase();
  return LANGUAGES.includes(office) ? office : 'en';
}

/** Its wording; English where the language does not arrive. */
export async function paneWording(language: string): Promise<Wording> {
  const fetch = FETCHED[language];
  if (!fetch) return wordingIn('en', {});
  try {
    return wordingIn(language, await fetch());
  } catch {
    // The network went between two scripts; the pane is of more use in English than not at all.
    return wordingIn('en', {});
  }
}
