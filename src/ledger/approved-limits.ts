/** Reads what a person approved on our own Credit Limits sheet, and lays it over the accounts of a ledger. It judges no limit. */
import { amountOf } from './cell-amount';
import { isBlank } from './cells';
import { columnLetter } from './column-letter';
import { matchRecords } from './customer-list';
import { sensesOf } from './heading-sense';
import { normalHeading } from './headings';
import type { CellValue, GridSlice, Ledger, LedgerProblem } from './ledger';

/** One row on which she typed something. */
export interface ApprovedLimit {
  readonly id: string;
  readonly name: string;
  /** As it stands. */
  readonly currency: string;
  /** In the major unit; null where she only made a note, or where what she typed is no amount. */
  readonly limit: number | null;
  /** As typed. */
  readonly typed: string;
  /** 1-based sheet row, and the 0-based column of the limit. */
  readonly row: number;
  readonly column: number;
}

type Place = 'id' | 'name' | 'currency' | 'approved' | 'note';

const APPROVED = /^(approved limit|genehmigtes limit|bewilligtes limit|limite approuvee|limite aprobado|limite approvato|goedgekeurde limiet)$/;
const NOTE = /^(note|notiz|remarque|nota|notitie)$/;
const SENSES: Readonly<Record<string, Place>> = { customerId: 'id', customerName: 'name', currency: 'currency' };
/** The heading stands within these rows of the sheet. */
export const LIMIT_HEADING_ROWS = 40;

/** The sheet columns (0-based) to read, from the sheet's first rows: not the long sentences beside them. Null when no heading names an approved limit. */
export function columnsOfLimits(slices: Iterable<GridSlice>): readonly number[] | null {
  for (const { columns, values } of slices) {
    for (const cells of values) {
      const places = headingPlaces(cells);
      if (places !== null) return [...places.values()].map((at) => columns[at]).sort((a, b) => a - b);
    }
  }
  return null;
}

/** Rows below the heading on which a limit or a note stands, in their order; none where no heading names an approved limit. */
export function readApprovedLimits(slices: Iterable<GridSlice>): readonly ApprovedLimit[] {
  const found: ApprovedLimit[] = [];
  let places: ReadonlyMap<Place, number> | null = null;
  for (const { firstRow, columns, values } of slices) {
    values.forEach((cells, index) => {
      if (places === null) {
        if (firstRow + index <= LIMIT_HEADING_ROWS) places = headingPlaces(cells);
        return;
      }
      const cell = (place: Place): CellValue => cells[places?.get(place) ?? -1] ?? '';
      const text = (place: Place): string => String(cell(place)).trim();
      if (isBlank(cell('approved')) && isBlank(cell('note'))) return;
      const [id, name] = [text('id'), text('name')];
      if (id === '' && name === '') return;
      found.push({ id: id || name, name: name || id, currency: text('currency'), limit: limitOf(cell('approved')), typed: text('approved'), row: firstRow + index, column: columns[places.get('approved') ?? 0] });
    });
  }
  return found;
}

function limitOf(cell: CellValue): number | null {
  const amount = isBlank(cell) ? null : amountOf(cell);
  return amount !== null && amount >= 0 && amount < 1e13 ? amount : null;
}

function headingPlaces(cells: readonly CellValue[]): ReadonlyMap<Place, number> | null {
  const places = new Map<Place, number>();
  cells.forEach((value, at) => {
    if (typeof value !== 'string' || isBlank(value)) return;
    const normal = normalHeading(value);
    const place = APPROVED.test(normal) ? 'approved' : NOTE.test(normal) ? 'note' : sensesOf(value).map(({ sense }) => SENSES[sense]).find((one) => one !== undefined);
    if (place !== undefined && !places.has(place)) places.set(place, at);
  });
  return places.has('approved') && places.has('currency') && (places.has('id') || places.has('name')) ? places : null;
}

/** The ledger with each account's approved limit; what cannot be read is a problem of the sheet `sheet`. The last row of an account holds. */
export function withApprovedLimits(ledger: Ledger, rows: readonly ApprovedLimit[], sheet: string): Ledger {
  if (rows.length === 0) return ledger;
  const limits = new Map<string, number>();
  const customerOf = matchRecords(ledger.book.customers, rows);
  rows.forEach(({ limit, currency }, row) => {
    if (limit !== null && customerOf[row] >= 0) limits.set(`${customerOf[row]} ${currency}`, limit);
  });
  const accounts = ledger.book.accounts.map((account) => {
    const approvedLimit = limits.get(`${account.customer} ${account.currency}`);
    return approvedLimit === undefined ? account : { ...account, approvedLimit };
  });
  return { ...ledger, book: { ...ledger.book, accounts }, approvedLimits: rows, problems: [...ledger.problems, ...rows.filter(({ limit, typed }) => limit === null && typed !== '').map((row) => notAnAmount(row, sheet))] };
}

function notAnAmount({ name, typed, row, column }: ApprovedLimit, sheet: string): LedgerProblem {
  return {
    sheet, row, column: columnLetter(column), problem: 'unreadable-amount', value: typed, severity: 'warning',
    message: `The approved limit of ${name} on the sheet "${sheet}", row ${row}, is "${typed}", which is no amount from 0 up. It was not used: type the amount alone.`,
  };
}
