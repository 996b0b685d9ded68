/** A row under the headings that says in what each column is written ("USD", "days", "(date)") and nothing of any document. */
import { isBlank } from './cells';
import { currencyOfMark } from './currency-marks';
import type { SheetGrid } from './sheet-grid';

/** What a column holds, said in a word or by a pattern of its dates. */
const UNITS = /^(date|datum|fecha|data|dato|text|texte|texto|testo|tekst|string|char|number|numeric|num|integer|decimal|code|n[°º]?|#|no|nr|id|days?|tage?|jours?|d[ií]as?|giorni|gg|dagen|months?|monate|currency|w[äa]hrung|devise|moneda|valuta|money|percent|%|name|[dmyjatg]{1,4}([./-][dmyjatg]{1,4}){2})$/i;

/** Of the cells of such a row so many are known words; the others have no figure either. */
const MOST = 0.6;

/** True where two cells at least are such words, and no cell has a figure in it as every document has. */
export function isUnitRow(grid: SheetGrid, row: number): boolean {
  const cells = grid.columns.map((column) => grid.cell(row, column)).filter((value) => !isBlank(value));
  const units = cells.filter((value) => typeof value === 'string' && unitOf(value) !== null).length;
  return units > 1 && units >= cells.length * MOST && cells.every((value) => typeof value === 'string' && !/\d/.test(value));
}

/** The column of a currency that stands alone on its row, as in "| | | (EUR) |"; -1 for any other row. */
export function loneCurrency(grid: SheetGrid, row: number): number {
  const [column, ...others] = grid.columns.filter((one) => !isBlank(grid.cell(row, one)));
  return column !== undefined && others.length === 0 && currencyUnit(grid.cell(row, column)) !== '' ? column : -1;
}

/** The word without its brackets; null where it is no unit. */
function unitOf(text: string): string | null {
  const bare = text.trim().replace(/^[([{<\s]+|[)\]}>\s.]+$/g, '').replace(/^in\s+/i, '');
  if (bare.length > 16) return null;
  return UNITS.test(bare) || isCurrency(bare) ? bare : null;
}

function isCurrency(text: string): boolean {
  return text.length <= 4 && currencyOfMark(text, 'USD') !== null;
}

/** The currency among them, which belongs to the heading above as if it stood in it; "" for any other unit. */
export function currencyUnit(value: unknown): string {
  const unit = typeof value === 'string' ? unitOf(value) : null;
  return unit !== null && isCurrency(unit) ? unit : '';
}
