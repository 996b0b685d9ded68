/** A cell that answers yes or no, in the languages that are read. What was asked is for the heading. */
import type { CellValue } from './ledger';
import { normalHeading } from './headings';

const YES = new Set(['yes', 'y', 'true', 'x', '1', 'ja', 'j', 'oui', 'o', 'si', 's', 'sì', 'sí', 'wahr', 'vrai', 'verdadero', 'vero', 'waar', '是', '✓', '✔']);
const NO = new Set(['no', 'n', 'false', '0', '', '-', 'nein', 'non', 'nee', 'falsch', 'faux', 'falso', 'onwaar', 'none', 'na', 'n a', 'keine', 'aucun', 'ninguno', 'nessuno', 'geen', '否']);

/** Yes, no, or null for other words. */
export function yesOrNo(value: CellValue): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  const word = String(value ?? '').trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) || NO.has(normalHeading(word)) ? false : null;
}
