/** Corrections kept for each shape of export, from outside (the workbook): each checked, what is invalid left out. It knows no ledger. */
import type { LedgerMapping } from '../ledger/ledger';
import type { Repair } from './checks';
import { isRecord, quoted } from './checks';
import { readMapping, storedMapping } from './read-mapping';

/** Corrections for one shape of export (`shapeOf` names it). */
export interface KeptMapping {
  readonly shape: string;
  readonly mapping: LedgerMapping;
}

/** Shapes that a workbook remembers; the one used longest ago gives way. */
export const MOST_SHAPES = 20;
const ANY_SHAPE = '';
const A_SHAPE = /^[\w-]{1,60}$/;

/** What is kept, the latest first, and everything that had to be left out of it. */
export function readMappings(given: unknown): { readonly mappings: readonly KeptMapping[]; readonly repairs: readonly Repair[] } {
  if (given === undefined || given === null) return { mappings: [], repairs: [] };
  if (!Array.isArray(given)) return { mappings: [], repairs: [{ path: 'mappings', message: `Kept corrections are a list; ${quoted(given)} is none. It was left out.` }] };
  const mappings: KeptMapping[] = [];
  const repairs: Repair[] = [];
  for (const one of given.slice(0, MOST_SHAPES) as unknown[]) {
    if (!isRecord(one) || typeof one['shape'] !== 'string' || !A_SHAPE.test(one['shape'])) {
      repairs.push({ path: 'mappings', message: `${quoted(one)} names no shape of export; it was left out.` });
      continue;
    }
    const read = readMapping(one['mapping']);
    mappings.push({ shape: one['shape'], mapping: read.mapping });
    repairs.push(...read.repairs);
  }
  return { mappings, repairs };
}

/** The list with one shape's corrections put first; without any the shape is forgotten. */
export function withMapping(kept: readonly KeptMapping[], shape: string, mapping: LedgerMapping): readonly KeptMapping[] {
  const others = kept.filter((one) => one.shape !== shape);
  const { sheet: _, ...corrections } = mapping;
  return Object.keys(corrections).length === 0 ? others : [{ shape, mapping }, ...others].slice(0, MOST_SHAPES);
}

/** The list with corrections that were kept before shapes were told apart; they hold for their sheet, whatever its shape, until others are kept for it. */
export function withFormer(kept: readonly KeptMapping[], former: LedgerMapping): readonly KeptMapping[] {
  return Object.keys(former).length === 0 ? kept : [...kept, { shape: ANY_SHAPE, mapping: former }];
}

/** The corrections that hold for a sheet of this shape ("" where it has no headings). */
export function mappingFor(kept: readonly KeptMapping[], shape: string, sheet: string): LedgerMapping | null {
  const former = (one: KeptMapping): boolean => one.shape === ANY_SHAPE && (one.mapping.sheet ?? sheet).toLowerCase() === sheet.toLowerCase();
  return (kept.find((one) => one.shape === shape && shape !== ANY_SHAPE) ?? kept.find(former))?.mapping ?? null;
}

/** The list as it is stored with a workbook. */
export function storedMappings(kept: readonly KeptMapping[]): readonly object[] {
  return kept.map(({ shape, mapping }) => ({ shape, mapping: storedMapping(mapping) }));
}
