/** Decides which language a cell names: a code, or the language's name in itself or in English. It knows nothing of which letters exist. */

const NAMES: Readonly<Record<string, string>> = {
  english: 'en', eng: 'en', german: 'de', deutsch: 'de', deu: 'de', ger: 'de', french: 'fr', français: 'fr', francais: 'fr', fra: 'fr', fre: 'fr',
  spanish: 'es', español: 'es', espanol: 'es', spa: 'es', dutch: 'nl', nederlands: 'nl', nld: 'nl', dut: 'nl', italian: 'it', italiano: 'it', ita: 'it',
};

/** "de" for "DE", "de-AT", "de_CH", "Deutsch" and "German"; null for text that names no language we know of. */
export function languageCode(text: string | null): string | null {
  const asked = text?.trim().toLowerCase() ?? '';
  if (/^[a-z]{2}(?:[-_].*)?$/.test(asked)) return asked.slice(0, 2);
  return Object.hasOwn(NAMES, asked) ? NAMES[asked] : null;
}
