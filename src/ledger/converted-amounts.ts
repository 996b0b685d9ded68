/** A second column of the same amounts in another currency, under a heading that says nothing of it: told, because which of the two is the document's no arithmetic tells. */
import { amountOf } from './cell-amount';
import { isBlank, shownText } from './cells';
import { TAX_RATES } from './charges-beside';
import { isOfDocument } from './currency-columns';
import { currencyInHeading, isCurrencyCode } from './currency-marks';
import type { HeaderFound } from './find-header';
import { isLocalHeading } from './heading-sense';
import type { ColumnReading, ColumnRole } from './ledger';
import { noteProblem, type Reading } from './reading';
import { rowsBelow, type SheetGrid } from './sheet-grid';
import { AmountText } from './text-amounts';

/** Fewer documents prove nothing. */
const LEAST_ROWS = 4;
/** Rates of a few months differ by so much at most; those of two currencies by more. */
const ONE_RATE = 1.08;
/** Half a cent on either side. */
const ROUNDED = 0.0101;

interface Pair { readonly counted: number; readonly other: number }

/** 0-based column of such amounts beside those that are counted, as the rows of the sample show; -1 for none. */
export function convertedBeside(grid: SheetGrid, header: HeaderFound, roles: ReadonlyMap<ColumnRole, ColumnReading>): number {
  const counted = roles.get('balance') ?? roles.get('amount'), currency = roles.get('currency');
  if (counted === undefined || currency === undefined || wordsOf(header, counted.column).some((words) => isSaid(words) || isOfDocument(words))) return -1;
  const used = new Set([...roles.values()].map(({ column }) => column));
  const found = [...header.headings].find(([column]) => !used.has(column) && !wordsOf(header, column).some(isSaid) && areConverted(pairsByCurrency(grid, header, currency.column, [counted.column, column])));
  return found === undefined ? -1 : found[0];
}

/** As it stands there, and as it is known: "AMOUNTCUR" is "amount cur". */
function wordsOf(header: HeaderFound, column: number): readonly string[] {
  return [header.headings.get(column) ?? '', ...(header.senses.get(column) ?? []).map(({ phrase }) => phrase)];
}

/** "Amount (LCY)" and "Total EUR" say whose currency they are in. */
function isSaid(heading: string): boolean {
  return isLocalHeading(heading) || currencyInHeading(heading, 'USD') !== null;
}

/** Null where a document lacks one of the two. */
function pairsByCurrency(grid: SheetGrid, header: HeaderFound, currency: number, [counted, other]: readonly [number, number]): readonly (readonly Pair[])[] | null {
  const reader = new AmountText();
  const pairs = new Map<string, Pair[]>();
  for (const row of rowsBelow(grid, header)) {
    const code = String(grid.cell(row, currency) ?? '').trim().toUpperCase();
    const one = amountOf(grid.cell(row, counted), reader);
    if (one === null || one === 0 || !isCurrencyCode(code)) continue;
    const two = isBlank(grid.cell(row, other)) ? null : amountOf(grid.cell(row, other), reader);
    if (two === null || two / one <= 0) return null;
    pairs.set(code, [...pairs.get(code) ?? [], { counted: one, other: two }]);
  }
  return [...pairs.values()];
}

/** In each currency at a rate of its own, and not at one of the usual taxes, of which exports bear none. */
function areConverted(currencies: readonly (readonly Pair[])[] | null): boolean {
  if (currencies === null || currencies.length < 2 || currencies.reduce((rows, pairs) => rows + pairs.length, 0) < LEAST_ROWS) return false;
  const ratios = currencies.map((pairs) => pairs.map(({ counted, other }) => other / counted));
  const [lowest, highest] = [ratios.map((all) => Math.min(...all)), ratios.map((all) => Math.max(...all))];
  const steady = ratios.every((_, at) => highest[at] <= lowest[at] * ONE_RATE);
  return steady && Math.max(...lowest) > Math.min(...highest) * 1.02 && !currencies.every((pairs) => isTaxed(pairs, 'other')) && !currencies.every((pairs) => isTaxed(pairs, 'counted'));
}

/** One of the two is the other with a usual tax, or without any. */
function isTaxed(pairs: readonly Pair[], larger: keyof Pair): boolean {
  const smaller = larger === 'other' ? 'counted' : 'other';
  return [0, ...TAX_RATES].some((rate) => pairs.every((pair) => Math.abs(pair[larger] - pair[smaller] * (1 + rate)) < ROUNDED));
}

/** Tells it. */
export function noteConverted(reading: Reading): void {
  const { columns, details } = reading.survey;
  const counted = columns.find(({ role }) => role === 'balance') ?? columns.find(({ role }) => role === 'amount');
  if (details.convertedColumn < 0 || counted === undefined) return;
  const one = shownText(counted.heading), other = shownText(details.headings.get(details.convertedColumn) ?? '');
  noteProblem(reading, 'converted-amounts', 'warning', null, details.convertedColumn, other, `"${one}" and "${other}" hold the same amounts in two currencies, and nothing says which is in the currency of each row; the first is taken. If it is the other one, choose it and run again.`);
}
