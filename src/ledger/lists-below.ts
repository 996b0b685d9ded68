/** Other lists on the ledger's sheet are told; and which rows are those of a list under headings of its own below the ledger. */
import { shownText } from './cells';
import { columnLetter } from './column-letter';
import { sensesOf, type HeadingSense } from './heading-sense';
import { speaksOfOrders, speaksOfPayables } from './judge-sheet';
import { customerOnLabelledRow } from './labelled-rows';
import { noteProblem, sheetRow, type Reading } from './reading';
import type { OddRow } from './row-store';

export interface ListBelow {
  /** Places of its headings and of its last row. */
  readonly heading: number;
  readonly last: number;
  /** Its first heading. */
  readonly name: string;
}

type Family = 'party' | 'vendor' | 'document' | 'day' | 'money';

const FAMILIES: Partial<Record<HeadingSense, Family>> = {
  customerName: 'party', customerId: 'party', vendor: 'vendor', invoiceNumber: 'document', appliesTo: 'document', reference: 'document', documentType: 'document',
  invoiceDate: 'day', dueDate: 'day', paidDate: 'day', promisedDate: 'day', otherDate: 'day',
  amount: 'money', paid: 'money', balance: 'money', debit: 'money', credit: 'money', total: 'money', bucket: 'money', otherAmount: 'money', lineAmount: 'money', creditLimit: 'money',
};
const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 40;
/** So many of its cells must be words of headings. */
const MOSTLY = 0.6;

/** From headings below documents that mean something else than the ledger's in the same columns, to the next that repeat the ledger's or to the end. */
export function listsBelow(reading: Reading, oddRows: readonly OddRow[], repeated: ReadonlySet<number>, firstDocument: number): readonly ListBelow[] {
  if (reading.survey.details.partyOnOwnRow || firstDocument < 0) return [];
  const lists: { heading: number; last: number; name: string }[] = [];
  const { bits } = reading.store.notes;
  const odd = new Map(oddRows.map((entry) => [entry.row, entry]));
  let open = false;
  for (const entry of oddRows) {
    if (repeated.has(entry.row)) {
      if (open) lists[lists.length - 1].last = entry.row - 1;
      open = false;
    } else if (!open && entry.row > firstDocument) {
      const above = odd.get(entry.row - 1);
      const title = above?.cells.length === 1 ? String(above.cells[0].value) : null;
      const standsApart = title !== null || (above === undefined && (bits[entry.row - 1] ?? 0) === 0);
      if (!headsOthers(reading, entry, title ?? '', standsApart)) continue;
      lists.push({ heading: entry.row, last: reading.count - 1, name: String(entry.cells[0].value) });
      open = true;
    }
  }
  return lists;
}

/** Words of headings, at least one of which stands where the ledger has something else; right below its rows only suppliers are told from it. */
function headsOthers(reading: Reading, { cells }: OddRow, title: string, standsApart: boolean): boolean {
  if (cells.length < FEWEST_HEADINGS || cells.some(({ value }) => typeof value !== 'string' || value.length > LONGEST_HEADING || /\d{3}/.test(value)) || customerOnLabelledRow(cells.map(({ value }) => value)) !== null) return false;
  const ours = new Map(reading.survey.columns.map(({ role, column }) => [column, FAMILIES[role]]));
  const found = cells.map(({ column, value }) => ({ column, families: sensesOf(String(value)).flatMap(({ sense }) => FAMILIES[sense] ?? []) }));
  const known = found.filter(({ families }) => families.length > 0);
  const differs = known.some(({ column, families }) => {
    const own = ours.get(column);
    return own !== undefined && !families.includes(own) && (standsApart || families.includes('vendor'));
  });
  const others = differs || (standsApart && (speaksOfPayables(title) || ordersNumbered(reading, cells)));
  return known.length >= FEWEST_HEADINGS && known.length >= cells.length * MOSTLY && new Set(known.map(({ families: [first] }) => first)).size >= 2 && others;
}

/** Orders or quotes where the ledger has its invoices. */
function ordersNumbered({ survey }: Reading, cells: OddRow['cells']): boolean {
  const number = survey.columns.find(({ role }) => role === 'invoiceNumber');
  const here = cells.find(({ column }) => column === number?.column);
  return number !== undefined && here !== undefined && speaksOfOrders(String(here.value)) && !speaksOfOrders(number.heading);
}

/** Tells the lists below and those beside the ledger: what was not read may belong to it. */
export function tellLists(reading: Reading, below: readonly ListBelow[]): void {
  for (const { columns, hasAmounts } of reading.survey.details.listsBeside.filter(({ isTitled }) => isTitled)) {
    const place = `${columnLetter(columns[0])}:${columnLetter(columns[columns.length - 1])}`;
    noteProblem(reading, 'sheet-not-read', hasAmounts ? 'warning' : 'notice', null, columns[0], place,
      `Beside the ledger, columns ${place} hold another list, which was not read. If its documents belong to the ledger, put them below the others and run again.`);
  }
  for (const { heading, last, name } of below) {
    noteProblem(reading, 'sheet-not-read', 'warning', heading, null, name,
      `Row ${sheetRow(reading, heading)} heads another list ("${shownText(name)}"), and rows to ${sheetRow(reading, last)} were not read. If they belong to the ledger, put them under its headings and run again.`);
  }
}
