/** An Excel table's part as the model says it. Its columns are the header cells, which the sheet knows. */
import { parseArea } from '../host/a1';
import { freshId, type TableModel } from '../host/model';
import { readPart } from './package-parts';
import { attribute, child, flagAttribute, numberAttribute } from './xml-tree';
import type { ZipPackage } from './zip-package';

/** Null where the part is missing or names no area. */
export function readTable(zip: ZipPackage, part: string): TableModel | null {
  const root = readPart(zip, part);
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (!root || !area) return null;
  const style = child(root, 'tableStyleInfo');
  const filter = child(root, 'autoFilter');
  return {
    id: freshId(), origin: part, name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? 'Table1', area,
    hasHeaders: (numberAttribute(root, 'headerRowCount') ?? 1) > 0, showTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
    style: attribute(style, 'name') ?? '', showFilterButton: filter !== undefined && !filter.children.some((column) => flagAttribute(column, 'hiddenButton')),
    showBandedRows: flagAttribute(style, 'showRowStripes'),
  };
}
