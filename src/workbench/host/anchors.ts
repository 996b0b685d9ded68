/** References that stay with their cells when rows, columns or blocks are inserted and deleted. */
import type { Area, SheetModel } from './model';

/** A block of a sheet; its area is null once its cells are deleted. */
export interface Anchor {
  readonly sheet: SheetModel;
  area: Area | null;
}

/** A block of cells put in or taken out, and which way the others move. */
export interface Shift {
  readonly area: Area;
  readonly along: 'rows' | 'columns';
  readonly by: 'insert' | 'delete';
}

export class AnchorSet {
  private readonly known = new Set<Anchor>();

  hold(sheet: SheetModel, area: Area): Anchor {
    const anchor: Anchor = { sheet, area };
    this.known.add(anchor);
    return anchor;
  }
  /** Forgets every anchor but these: at the end of a batch only kept references live on. */
  keepOnly(kept: Iterable<Anchor>): void {
    this.known.clear();
    for (const anchor of kept) this.known.add(anchor);
  }
  shift(sheet: SheetModel, shift: Shift): void {
    for (const anchor of this.known) if (anchor.sheet === sheet && anchor.area) anchor.area = shifted(anchor.area, shift);
  }
  /** The sheet is gone: so are its cells. */
  drop(sheet: SheetModel): void {
    for (const anchor of this.known) if (anchor.sheet === sheet) anchor.area = null;
  }
}

/** Where an area stands after the shift; null when all its cells were deleted. An area only partly beside the moved block stays. */
export function shifted(area: Area, { area: block, along, by }: Shift): Area | null {
  const [at, size, across, width] = along === 'rows' ? (['row', 'rows', 'column', 'columns'] as const) : (['column', 'columns', 'row', 'rows'] as const);
  if (area[across] < block[across] || area[across] + area[width] > block[across] + block[width]) return area;
  const moved = { ...area };
  const end = area[at] + area[size];
  const blockEnd = block[at] + block[size];
  if (by === 'insert') {
    if (block[at] <= area[at]) moved[at] += block[size];
    else if (block[at] < end) moved[size] += block[size];
    return moved;
  }
  const lost = Math.max(0, Math.min(end, blockEnd) - Math.max(area[at], block[at]));
  if (lost === area[size]) return null;
  moved[size] -= lost;
  moved[at] -= Math.max(0, Math.min(area[at], blockEnd) - block[at]);
  return moved;
}
