/** Sets headings over the columns that they speak of: printed reports and merged cells leave them one or two columns beside their cells. It knows nothing of what they mean. */
import { isBlank } from './cells';
import type { HeaderFound } from './find-header';
import type { SheetGrid } from './sheet-grid';

/** Further off a heading belongs to something else. */
const FURTHEST = 2;

/** The same headings; one above an empty column is moved to the full one beside it that has none. */
export function alignHeadings(header: HeaderFound, grid: SheetGrid): HeaderFound {
  const last = header.rows[header.rows.length - 1];
  const filled = (column: number): number => {
    let cells = 0;
    for (let row = last + 1; row <= grid.lastRow; row += 1) if (!isBlank(grid.cell(row, column))) cells += 1;
    return cells;
  };
  const most = Math.max(0, ...grid.columns.map(filled));
  const moved = new Map<number, number>();
  for (const column of header.headings.keys()) {
    if (most === 0 || filled(column) > 0) continue;
    const beside = [1, -1].flatMap((step) => besides(header, grid, column, step)).find((other) => filled(other) >= most / 2 && ![...moved.values()].includes(other));
    if (beside !== undefined) moved.set(column, beside);
  }
  if (moved.size === 0) return header;
  const placed = <T>(entries: ReadonlyMap<number, T>): Map<number, T> => new Map([...entries].map(([column, value]) => [moved.get(column) ?? column, value] as const).sort(([left], [right]) => left - right));
  return { ...header, headings: placed(header.headings), senses: placed(header.senses) };
}

/** Columns without a heading on one side, up to the next that has one. */
function besides({ headings }: HeaderFound, { columns }: SheetGrid, column: number, step: number): number[] {
  const found: number[] = [];
  for (let at = column + step; found.length < FURTHEST && columns.includes(at) && !headings.has(at); at += step) found.push(at);
  return found;
}
