/** The shape of an export: its headings and where they stand, as a short text by which next month's export of the same shape is known. It knows no sheet's name. */
import { normalHeading } from './headings';

/** Two headings of one column that differ only in figures ("Balance 31.08.", "Balance 30.09.") are of one shape. Empty for a sheet without headings. */
export function shapeOf(headings: ReadonlyMap<number, string>): string {
  if (headings.size === 0) return '';
  const columns = [...headings].sort(([left], [right]) => left - right).map(([column, heading]) => `${column} ${normalHeading(heading).replace(/\d+/g, '0')}`);
  return `${columns.length}-${hashOf(columns.join('\n'), 0x811c9dc5)}${hashOf(columns.join('\n'), 0x9e3779b9)}`;
}

/** FNV-1a in 32 bits from a seed, as eight hexadecimal digits. */
function hashOf(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
