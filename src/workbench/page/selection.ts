/** What the arrow keys do to the selected cells. Pure; it knows rows and columns only by number. */
import type { Area } from '../host/model';

/** The active cell, and the corner that moves when the block is stretched. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

export interface Limits {
  readonly rows: number;
  readonly columns: number;
  /** Last used cell, for Ctrl+End. */
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly pageRows: number;
  /** True where a cell holds something, for Ctrl+arrow. */
  readonly filled: (row: number, column: number) => boolean;
}

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

export function oneCell(row: number, column: number): Selection {
  return { row, column, toRow: row, toColumn: column };
}

export function areaOf({ row, column, toRow, toColumn }: Selection): Area {
  return { row: Math.min(row, toRow), column: Math.min(column, toColumn), rows: Math.abs(toRow - row) + 1, columns: Math.abs(toColumn - column) + 1 };
}

/** The selection after a key, or null when the key moves nothing. */
export function moved(from: Selection, key: Key, limits: Limits): Selection | null {
  const target = targetOf(from, key, limits);
  if (!target) return null;
  const row = Math.max(0, Math.min(limits.rows - 1, target.row));
  const column = Math.max(0, Math.min(limits.columns - 1, target.column));
  return key.shiftKey ? { ...from, toRow: row, toColumn: column } : oneCell(row, column);
}

function targetOf(from: Selection, { key, ctrlKey, shiftKey }: Key, limits: Limits): { row: number; column: number } | null {
  const at = shiftKey ? { row: from.toRow, column: from.toColumn } : { row: from.row, column: from.column };
  const step = STEPS.get(key);
  if (step) return ctrlKey ? edge(at, step, limits) : { row: at.row + step[0], column: at.column + step[1] };
  switch (key) {
    case 'PageDown':
      return { row: at.row + limits.pageRows, column: at.column };
    case 'PageUp':
      return { row: at.row - limits.pageRows, column: at.column };
    case 'Home':
      return { row: ctrlKey ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrlKey ? limits.usedRows - 1 : at.row, column: limits.usedColumns - 1 };
    default:
      return null;
  }
}

const STEPS: ReadonlyMap<string, readonly [number, number]> = new Map([['ArrowDown', [1, 0]], ['ArrowUp', [-1, 0]], ['ArrowRight', [0, 1]], ['ArrowLeft', [0, -1]]]);

/** As Ctrl+arrow in Excel: to the end of the filled stretch, or across the gap to the next filled cell, or to the last used line. */
function edge(at: { row: number; column: number }, [down, right]: readonly [number, number], limits: Limits): { row: number; column: number } {
  let { row, column } = at;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < Math.max(1, limits.usedRows) && c < Math.max(1, limits.usedColumns);
  const inRun = limits.filled(row, column) && inside(row + down, column + right) && limits.filled(row + down, column + right);
  while (inside(row + down, column + right)) {
    if (inRun && !limits.filled(row + down, column + right)) break;
    row += down;
    column += right;
    if (!inRun && limits.filled(row, column)) break;
  }
  return { row, column };
}
