/** What a heading is called in any language, so that columns of a sheet written in one are found again when it is written in another. */
import { foundAgainDe } from './translations/de/found-again';
import { foundAgainEn } from './translations/en/found-again';
import { foundAgainEs } from './translations/es/found-again';
import { foundAgainFr } from './translations/fr/found-again';
import { foundAgainIt } from './translations/it/found-again';
import { foundAgainNl } from './translations/nl/found-again';

const ALL = [foundAgainEn, foundAgainDe, foundAgainFr, foundAgainEs, foundAgainNl, foundAgainIt];

/** Every text of a heading, each once. */
export function headingEverywhere(key: keyof typeof foundAgainEn): readonly string[] {
  return [...new Set(ALL.map((headings) => headings[key]))];
}
