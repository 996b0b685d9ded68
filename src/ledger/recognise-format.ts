/** Which known export a heading row belongs to, if any. */
import type { ExportFormat } from './export-formats';
import type { HeaderFound } from './find-header';
import { normalHeading } from './headings';

/** The first format whose headings are all present and whose title, if it needs one, is above. */
export function recogniseFormat(header: HeaderFound, title: string, formats: readonly ExportFormat[]): ExportFormat | null {
  const present = new Set<string>();
  for (const heading of header.headings.values()) {
    present.add(normalHeading(heading));
    // "Offener Betrag EUR" is that product's heading too.
    present.add(normalHeading(heading.replace(/[([]?\b[A-Z]{3}\b[)\]]?\s*$/, '')));
  }
  for (const format of formats) {
    if (format.title !== null && !format.title.test(title)) continue;
    if (format.headings.every((wanted) => wanted.split('|').some((alternative) => present.has(alternative)))) return format;
  }
  return null;
}
