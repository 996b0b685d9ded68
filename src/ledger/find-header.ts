/** Which row, or two rows, of the first 25 are the heading; it scores headings by their words and knows nothing of the cells below. */
import { isBlank } from './cells';
import { profileOf } from './column-profile';
import { namesBucket, sensesOf, type HeadingSense, type SenseFound } from './heading-sense';
import { isMoneySense } from './role-fit';
import type { SheetGrid } from './sheet-grid';
import { currencyUnit, isUnitRow, loneCurrency } from './unit-row';

export interface HeaderFound {
  /** 1-based sheet rows, one or two. */
  readonly rows: readonly number[];
  /** Heading text by sheet column. */
  readonly headings: ReadonlyMap<number, string>;
  readonly senses: ReadonlyMap<number, readonly SenseFound[]>;
  readonly score: number;
}

/** How many rows from the top a heading is looked for; further down only where none of these reads like one. */
export const HEADER_SEARCH_ROWS = 25;
const MOST_SEARCH_ROWS = 75;

/** The best heading, or null when no row reads like one. `forcedRow` is a person's choice. */
export function findHeader(grid: SheetGrid, forcedRow: number | undefined): HeaderFound | null {
  const first = forcedRow ?? grid.firstRow;
  const best = bestOf(grid, first, forcedRow ?? Math.min(grid.lastRow, first + HEADER_SEARCH_ROWS - 1));
  if (best !== null && (best.score >= 2 || forcedRow !== undefined)) return forcedRow === undefined ? withGroups(grid, best) : best;
  const below = forcedRow === undefined ? bestOf(grid, first + HEADER_SEARCH_ROWS, Math.min(grid.lastRow, first + MOST_SEARCH_ROWS - 1)) : null;
  return below !== null && below.score >= SURE_BELOW ? below : headerByContents(grid);
}

/** So far down a row must say more to be a heading: a customer, a document, a day and an amount. */
const SURE_BELOW = 3;
/** Above units stand headings; "Date" and "No" alone may be units of the row above them. */
const LEAST_WITH_UNITS = 2;

function bestOf(grid: SheetGrid, first: number, last: number): HeaderFound | null {
  let best: HeaderFound | null = null;
  for (let row = first; row <= last; row += 1) {
    const alone = headerAt(grid, [row]);
    if (alone === null) continue;
    const found = withUnits(grid, row, alone) ?? joinedWithNext(grid, row, alone) ?? alone;
    if (best === null || found.score > best.score + 0.001) best = found;
    // Units are nobody's headings.
    if (found.senses === alone.senses && found.rows.length > 1) row += 1;
  }
  return best;
}

/** Headings that say enough by themselves, with the row of units below: it adds a currency to them and no meaning. */
function withUnits(grid: SheetGrid, row: number, alone: HeaderFound): HeaderFound | null {
  // Where a heading stands twice, or over nothing, the row below tells its columns apart and is a heading too.
  const apart = new Set(alone.headings.values()).size === alone.headings.size && grid.columns.every((column) => alone.headings.has(column) || isBlank(grid.cell(row + 1, column)));
  if (alone.score < LEAST_WITH_UNITS || !apart || !(isUnitRow(grid, row + 1) || isOfAmounts(alone, loneCurrency(grid, row + 1)))) return null;
  const headings = new Map([...alone.headings].map(([column, heading]) => [column, `${heading} ${currencyUnit(grid.cell(row + 1, column))}`.trim()]));
  return { ...alone, headings, rows: [row, row + 1] };
}

/** A currency alone below names that of the amounts; anywhere else it heads documents. */
function isOfAmounts({ senses }: HeaderFound, column: number): boolean {
  const [first] = senses.get(column) ?? [];
  return first !== undefined && isMoneySense(first.sense);
}

/** Two rows as one heading, where that says more than either of them: "Date: | 30.06.2026" above the headings is none of it. */
function joinedWithNext(grid: SheetGrid, row: number, alone: HeaderFound): HeaderFound | null {
  if (!isHeadingContinuation(grid, row + 1)) return null;
  const joined = headerAt(grid, [row, row + 1]);
  const next = headerAt(grid, [row + 1]);
  return joined !== null && joined.score >= alone.score && (next === null || joined.score > next.score + 0.001) ? joined : null;
}

/** With the names of groups above the headings ("Customer | | Invoice | | | Amounts"): they add nothing to headings that say enough, and are no title either. */
function withGroups(grid: SheetGrid, found: HeaderFound): HeaderFound {
  const above = found.rows[0] - 1;
  const cells = grid.columns.map((column) => ({ column, text: grid.cell(above, column) })).filter(({ column, text }) => found.headings.has(column) || !isBlank(text));
  if (found.rows.length > 1 || above < grid.firstRow || isBlank(cells[0]?.text ?? null)) return found;
  const groups: { readonly name: string; columns: number }[] = [];
  for (const { column, text } of cells) {
    const last = groups[groups.length - 1];
    if (isBlank(text) || text === last?.name) { if (last) last.columns += 1; continue; }
    if (typeof text !== 'string' || !found.headings.has(column) || !/^[^\d:]{2,30}$/.test(text) || text.trim().split(/\s+/).length > 2) return found;
    groups.push({ name: text, columns: 1 });
  }
  const isAboveAll = groups.length >= 3 && groups.filter(({ columns }) => columns > 1).length >= 2 && new Set(groups.map(({ name }) => name)).size === groups.length;
  return isAboveAll ? { ...found, rows: [above, ...found.rows] } : found;
}

/** Headings that say nothing ("Field1"), above rows that hold a date and an amount. */
function headerByContents(grid: SheetGrid): HeaderFound | null {
  for (let row = grid.firstRow; row < Math.min(grid.lastRow, grid.firstRow + HEADER_SEARCH_ROWS); row += 1) {
    const filled = grid.columns.filter((column) => !isBlank(grid.cell(row, column)));
    const below = filled.map((column) => profileOf([grid.cell(row + 1, column)], [grid.format(row + 1, column)]));
    const here = filled.map((column) => profileOf([grid.cell(row, column)], [undefined]));
    const isText = filled.length >= 3 && here.every((cell) => cell.numbers + cell.textAmounts + cell.textDates === 0);
    const dates = below.filter((cell) => cell.formattedDates + cell.textDates > 0).length;
    const amounts = below.filter((cell) => cell.formattedDates + cell.textDates === 0 && cell.numbers + cell.textAmounts > 0).length;
    if (isText && dates >= 1 && amounts >= 1) return headerAt(grid, [row]);
  }
  return null;
}

function headerAt(grid: SheetGrid, rows: readonly number[]): HeaderFound | null {
  const headings = new Map<number, string>();
  const senses = new Map<number, readonly SenseFound[]>();
  const counted = new Map<HeadingSense, number>();
  let texts = 0, others = 0;
  for (const column of grid.columns) {
    const parts: string[] = [];
    for (const row of rows) {
      const value = grid.cell(row, column);
      if (isBlank(value)) continue;
      if (typeof value !== 'string' || isFigure(value)) { others += 1; parts.push(String(value)); continue; }
      texts += 1;
      parts.push(value.trim());
    }
    if (parts.length === 0) continue;
    const found = bestReading(parts);
    headings.set(column, parts.join(' '));
    senses.set(column, found);
    if (found.length > 0) counted.set(found[0].sense, Math.max(counted.get(found[0].sense) ?? 0, found[0].weight));
  }
  if (texts < 2 || others > texts) return null;
  const buckets = [...headings.values()].filter((heading) => namesBucket(heading)).length;
  let score = buckets >= 2 ? Math.min(buckets, 4) * 0.5 : 0;
  for (const weight of counted.values()) score += weight;
  return { rows, headings, senses, score: score - others * 0.8 };
}

/** A date or an amount, as every cell of a text file is text; ages such as "30" head columns. */
function isFigure(text: string): boolean {
  if (!/\d/.test(text) || text.length > 30 || namesBucket(text)) return false;
  const { textDates, textAmounts } = profileOf([text], [undefined]);
  return textDates + textAmounts > 0;
}

/** Two heading rows read together, or the one of them that says more. */
function bestReading(parts: readonly string[]): readonly SenseFound[] {
  const candidates = parts.length === 1 ? [parts[0].slice(0, 120)] : [parts.join(' '), parts[parts.length - 1], parts[0]];
  let best: readonly SenseFound[] = [];
  for (const text of candidates) {
    const found = text.length > 80 ? [] : sensesOf(text);
    if (found.length > 0 && (best.length === 0 || found[0].weight > best[0].weight)) best = found;
  }
  return best;
}

/** A second heading row holds only short words: no number, no date, no customer's name alone in front. */
function isHeadingContinuation(grid: SheetGrid, row: number): boolean {
  let texts = 0, known = 0;
  for (const column of grid.columns) {
    const value = grid.cell(row, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || value.length > 30 || /\d{3}/.test(value)) return false;
    texts += 1;
    if (sensesOf(value).length > 0 || /^(by |in )?(days?|amount|tage|jours|date|no\.?|number|code|name|name|total|currency)$/i.test(value.trim())) known += 1;
  }
  return texts > 1 && known >= texts * 0.6;
}
