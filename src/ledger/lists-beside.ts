/** Other lists on the ledger's sheet, parted from it by an empty column: customers, suppliers, rates, a second ledger. It tells which columns are theirs and reads none of them. */
import { isBlank } from './cells';
import { columnIndex } from './column-letter';
import type { HeaderFound } from './find-header';
import type { HeadingSense } from './heading-sense';
import type { LedgerMapping } from './ledger';
import { rowsBelow, type SheetGrid } from './sheet-grid';

export interface ListBeside {
  /** 0-based sheet columns, ascending. */
  readonly columns: readonly number[];
  /** Headings say what it holds; notes and figures without any are nobody's loss. */
  readonly isTitled: boolean;
  /** It holds amounts: documents or payments may be missing. */
  readonly hasAmounts: boolean;
}

type Columns = readonly number[];

const PARTY: readonly HeadingSense[] = ['customerName', 'customerId'];
const DATES: readonly HeadingSense[] = ['invoiceDate', 'dueDate', 'paidDate', 'promisedDate', 'otherDate'];
const MONEY: readonly HeadingSense[] = ['amount', 'balance', 'debit', 'credit', 'paid', 'total', 'bucket'];
/** What is different in each row says whose row it is. */
const KEYS: readonly HeadingSense[] = ['customerName', 'customerId', 'invoiceNumber'];
const FEWEST_ENTRIES = 2;
const MOST_OF_A_ROW = 0.75;

/** None where no part of the headings is a ledger by itself: then empty columns are mere spacing. */
export function listsBeside(grid: SheetGrid, header: HeaderFound, mapping: LedgerMapping | undefined): readonly ListBeside[] {
  const blocks = blocksOf(grid, header);
  if (blocks.length < 2) return [];
  const chosen = new Set(Object.values(mapping?.columns ?? {}).map((letter) => (letter === null ? -1 : columnIndex(letter))));
  const isChosen = (block: Columns): boolean => block.some((column) => chosen.has(column));
  const has = (block: Columns, ...senses: readonly HeadingSense[]): boolean => block.some((column) => senses.includes(senseOf(header, column) ?? 'other'));
  const ledgers = blocks.filter((block) => (has(block, ...PARTY, 'invoiceNumber') && has(block, 'invoiceDate', 'dueDate') && has(block, ...MONEY)));
  const own = ledgers.filter((block) => !has(block, 'vendor'));
  const main = blocks.find(isChosen) ?? fullest(own.length > 0 ? own : ledgers, header);
  if (main === null || !ledgers.includes(main)) return [];
  const others = blocks.filter((block) => block !== main && !isChosen(block)
    && (isUntitled(grid, header, main, block) || has(block, 'vendor') || namesOthers(grid, header, main, block) || (!has(block, ...DATES, ...MONEY) && endsByItself(grid, header, main, block))));
  return others.map((columns) => ({ columns, isTitled: columns.some((column) => header.headings.has(column)), hasAmounts: has(columns, ...MONEY) }));
}

/** The heading without the columns of other lists. */
export function headerWithout(header: HeaderFound, lists: readonly ListBeside[]): HeaderFound {
  const left = new Set(lists.flatMap(({ columns }) => columns));
  const within = <T>(entries: ReadonlyMap<number, T>): Map<number, T> => new Map([...entries].filter(([column]) => !left.has(column)));
  return { ...header, headings: within(header.headings), senses: within(header.senses) };
}

/** The sample without them. */
export function gridWithout(grid: SheetGrid, lists: readonly ListBeside[]): SheetGrid {
  const left = new Set(lists.flatMap(({ columns }) => columns));
  return { ...grid, columns: grid.columns.filter((column) => !left.has(column)) };
}

/** Runs of columns with something in them, from the heading down, that have headings. */
function blocksOf(grid: SheetGrid, header: HeaderFound): readonly Columns[] {
  const blocks: number[][] = [];
  let open = false;
  for (const column of grid.columns) {
    if (!header.headings.has(column) && isEmptyBelow(grid, header.rows[0], column)) { open = false; continue; }
    if (open && !beginsAnother(grid, header, blocks[blocks.length - 1], column)) blocks[blocks.length - 1].push(column); else blocks.push([column]);
    open = true;
  }
  return blocks;
}

/** Customers or documents again, with no empty column between, in a list that ends before the rows of the first. */
function beginsAnother(grid: SheetGrid, header: HeaderFound, block: Columns, column: number): boolean {
  const sense = senseOf(header, column);
  return sense !== null && KEYS.includes(sense) && block.some((other) => senseOf(header, other) === sense) && endsByItself(grid, header, block, [column]);
}

function isEmptyBelow(grid: SheetGrid, from: number, column: number): boolean {
  for (let row = from; row <= grid.lastRow; row += 1) if (!isBlank(grid.cell(row, column))) return false;
  return true;
}

function senseOf(header: HeaderFound, column: number): HeadingSense | null {
  return header.senses.get(column)?.[0]?.sense ?? null;
}

/** The block whose headings say most; the first of those that say as much. */
function fullest(blocks: readonly Columns[], header: HeaderFound): Columns | null {
  const says = (block: Columns): number => new Set(block.flatMap((column) => senseOf(header, column) ?? [])).size;
  return blocks.reduce<Columns | null>((best, block) => (best === null || says(block) > says(best) ? block : best), null);
}

/** It names customers or documents again, and others than the ledger's row beside it. */
function namesOthers(grid: SheetGrid, header: HeaderFound, main: Columns, block: Columns): boolean {
  return KEYS.some((key) => {
    const [own, other] = [main, block].map((columns) => columns.find((column) => senseOf(header, column) === key));
    if (own === undefined || other === undefined) return false;
    let both = 0, differ = 0;
    for (const row of rowsBelow(grid, header)) {
      const [left, right] = [grid.cell(row, own), grid.cell(row, other)];
      if (isBlank(left) || isBlank(right)) continue;
      both += 1;
      if (String(left).trim().toLowerCase() !== String(right).trim().toLowerCase()) differ += 1;
    }
    return both > 0 && differ > both / 2;
  });
}

/** Right of the ledger, without a heading, beside a few of its rows and no others: customers may stand so on rows of their own, but on the left. */
function isUntitled(grid: SheetGrid, header: HeaderFound, main: Columns, block: Columns): boolean {
  if (block[0] < main[0] || block.some((column) => header.headings.has(column))) return false;
  let rows = 0, beside = 0, alone = 0;
  for (const row of rowsBelow(grid, header)) {
    const isLedgers = main.some((column) => !isBlank(grid.cell(row, column)));
    if (isLedgers) rows += 1;
    if (block.every((column) => isBlank(grid.cell(row, column)))) continue;
    if (isLedgers) beside += 1; else alone += 1;
  }
  return alone === 0 && beside < rows / 2;
}

/** A short list from its heading down without a gap, each entry once, that ends before the ledger's rows do: what is said of documents stands anywhere among them. */
function endsByItself(grid: SheetGrid, header: HeaderFound, main: Columns, block: Columns): boolean {
  const first = header.rows[header.rows.length - 1] + 1;
  const isFilled = (row: number, columns: Columns): boolean => columns.some((column) => !isBlank(grid.cell(row, column)));
  let end = first;
  while (end <= grid.lastRow && isFilled(end, block)) end += 1;
  for (let row = end; row <= grid.lastRow; row += 1) if (isFilled(row, block)) return false;
  // A note and a total below the last document fill less of a row than documents do.
  const filled = (row: number): number => main.filter((column) => !isBlank(grid.cell(row, column))).length;
  const isDocument = (row: number): boolean => row <= grid.lastRow && filled(row) >= filled(first) * MOST_OF_A_ROW;
  if (end - first < FEWEST_ENTRIES || !isDocument(end) || !isDocument(end + 1)) return false;
  const entries = Array.from({ length: end - first }, (_, at) => grid.cell(first + at, block[0]));
  return entries.every((value) => typeof value === 'string' && !isBlank(value)) && new Set(entries.map((value) => String(value).trim().toLowerCase())).size === entries.length;
}
