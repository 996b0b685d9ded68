/** What a heading is called in any language, so that columns of a sheet written in one are found again when it is written in another. */
import { TRANSLATIONS } from './translations';
import type { SentenceKey } from './wording';

/** Every text of a heading, each once. */
export function headingEverywhere(key: SentenceKey): readonly string[] {
  return [...new Set([...TRANSLATIONS.values()].flatMap((translation) => translation[key] ?? []))];
}
