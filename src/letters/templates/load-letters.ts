/** Fetches the letters of the languages that a run needs, each language by itself, so that the pane starts without those that nobody asks for. It chooses no letter. */
import { languageCode } from '../language-code';
import type { LetterId } from '../letter-kinds';
import { lettersEn } from './en';
import type { LanguageLetters, LetterText } from './letter-text';

/** Letters at hand: by language, English always among them. */
export type LetterShelf = ReadonlyMap<string, LanguageLetters>;

/** What is always at hand. */
export const ENGLISH: LetterShelf = new Map([['en', lettersEn]]);

const LANGUAGES: Readonly<Record<string, () => Promise<LanguageLetters>>> = {
  de: async () => (await import('./de')).lettersDe,
  fr: async () => (await import('./fr')).lettersFr,
  es: async () => (await import('./es')).lettersEs,
  nl: async () => (await import('./nl')).lettersNl,
  it: async () => (await import('./it')).lettersIt,
};

/** Languages in which there are letters, ISO 639-1. */
export const LETTER_LANGUAGES: readonly string[] = ['en', ...Object.keys(LANGUAGES)];

/** The letters of those of `languages` in which there are any (codes or names, as cells hold them), and always the English ones. */
export async function loadLetters(languages: Iterable<string | null>): Promise<LetterShelf> {
  const shelf = new Map<string, LanguageLetters>(ENGLISH);
  for (const language of languages) {
    const code = languageCode(language);
    if (code !== null && !shelf.has(code) && Object.hasOwn(LANGUAGES, code)) shelf.set(code, await LANGUAGES[code]());
  }
  return shelf;
}

/** A letter's text in the first of `languages` in which the shelf has it, else in English. */
export function letterText(shelf: LetterShelf, letter: LetterId, languages: readonly (string | null)[]): { readonly language: string; readonly text: LetterText } {
  for (const language of [...languages, 'en']) {
    const code = languageCode(language);
    const text = code === null ? undefined : shelf.get(code)?.[letter];
    if (code !== null && text) return { language: code, text };
  }
  throw new Error(`There is no letter "${letter}".`);
}
