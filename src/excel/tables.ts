/** Excel tables over a sheet's blocks: kept and resized where Excel can, else made anew over the same cells. No cell's content is lost. */
import type { Block } from '../reports/report-sheet';
import { addressOf, blockOf } from './addresses';
import type { StandingTable } from './snapshot';

export interface TableWanted {
  readonly standing: StandingTable | null;
  readonly name: string;
  readonly block: Block;
}

export interface TableSteps {
  readonly resize: readonly { readonly id: string; readonly block: Block }[];
  /** Turned back into plain cells. */
  readonly release: readonly string[];
  /** Made once their headings are written. */
  readonly add: readonly { readonly name: string; readonly block: Block }[];
}

const same = (a: Block, b: Block): boolean => addressOf(a) === addressOf(b);

function overlap(a: Block, b: Block): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

/**
 * What must happen to the tables that stand so that those wanted stand. Excel resizes a table (from ExcelApi 1.13) only under the same heading row,
 * and never across another; in every other case the table is released and made anew. Tables of hers (`others`) stay unless they are in the way.
 */
export function tableSteps(wanted: readonly TableWanted[], standing: readonly StandingTable[], canResize: boolean): TableSteps {
  const resizable = (table: TableWanted): boolean =>
    table.standing !== null && (same(table.standing.block, table.block)
      || (canResize && table.standing.block.row === table.block.row && table.standing.block.column === table.block.column
        && standing.every((other) => other.id === table.standing?.id || !overlap(other.block, table.block))));
  const kept = wanted.filter(resizable);
  const made = wanted.filter((table) => !resizable(table));
  const inTheWay = standing.filter((table) => !kept.some(({ standing: own }) => own?.id === table.id)
    && (made.some(({ standing: own }) => own?.id === table.id) || wanted.some(({ block }) => overlap(block, table.block))));
  return {
    resize: kept.flatMap(({ standing: own, block }) => (own && !same(own.block, block) ? [{ id: own.id, block }] : [])),
    release: inTheWay.map(({ id }) => id),
    add: made.map(({ name, block }) => ({ name, block })),
  };
}

/** Queues releasing and resizing. */
export function releaseAndResize(sheet: Excel.Worksheet, steps: TableSteps): void {
  for (const id of steps.release) sheet.tables.getItem(id).convertToRange();
  for (const { id, block } of steps.resize) sheet.tables.getItem(id).resize(addressOf(block));
}

/** The tables of a sheet, whose ids and names are known, with their blocks; call what it returns after the sync. */
export function askTables(tables: Excel.TableCollection): () => readonly StandingTable[] {
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    const filter = table.autoFilter;
    range.load({ address: true });
    filter.load({ isDataFiltered: true });
    return { id: table.id, name: table.name, range, filter };
  });
  return () => asked.map(({ id, name, range, filter }) => ({ id, name, block: blockOf(range.address) as Block, filtered: filter.isDataFiltered }));
}

/** Queues the new look at her filters: rows are hidden by place, and other items stand there now. */
export function filterAgain(sheet: Excel.Worksheet, standing: readonly StandingTable[], steps: TableSteps): void {
  for (const { id, filtered } of standing) if (filtered && !steps.release.includes(id)) sheet.tables.getItem(id).reapplyFilters();
}

/** Queues the new tables; `taken` holds the names in use elsewhere in the workbook, in lower case. */
export function addTables(sheet: Excel.Worksheet, steps: TableSteps, taken: ReadonlySet<string>): void {
  for (const { name, block } of steps.add) {
    const table = sheet.tables.add(addressOf(block), true);
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${name}_${n}`;
    table.name = free;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
}
