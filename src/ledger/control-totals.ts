/** Control totals straight from the rows, apart from the book, and the export's own grand total beside them. */
import { decimalsOf, exactText, toMinorUnits } from '../receivables/money';
import type { ControlTotal } from './ledger';
import type { ClassedRows } from './class-rows';
import { columnLetter } from './column-letter';
import { noteProblem, type Reading } from './reading';
import type { RowCurrencies } from './row-currency';
import type { RowMoney } from './row-money';

/** Per currency: open balances of the rows taken and of rows set aside that have an amount. */
export function controlTotals(reading: Reading, money: RowMoney, currencies: RowCurrencies, classed: ClassedRows): readonly ControlTotal[] {
  const { open: opens, amount: amounts } = money;
  const [takenSums, claimedSums] = takenAndClaimed(reading, money, currencies);
  const sums = currencies.codes.map((_, currency) => ({ taken: takenSums[currency], claimed: claimedSums[currency], aside: 0, asideClaimed: 0 }));
  for (const { row, kind } of reading.setAside) {
    if (kind !== 'status' && kind !== 'duplicate' && kind !== 'problem' && kind !== 'unknown') continue;
    const place = row - reading.store.firstRow;
    const currency = currencies.byRow === null ? 0 : currencies.byRow[place];
    // A repeated row was read like any other before it was seen to be one.
    const { open, claimed } = kind === 'duplicate' ? { open: opens[place], claimed: amounts[place] } : amountsAside(reading, place, currencies.codes[currency]);
    sums[currency].aside += open;
    sums[currency].asideClaimed += claimed;
  }
  return currencies.codes.map((currency, index) => {
    const { taken, claimed, aside, asideClaimed } = sums[index];
    const footer = footerOf(reading, classed, currency, currencies.codes.length === 1, [taken, taken + aside]);
    if (footer === null) return { currency, taken, setAside: aside, footer: null };
    // Drafts, voids and rows that cannot be used are in the export's total though they are not in ours.
    const agrees = [taken, taken + aside, ...(footer.ofOpen ? [] : [claimed, claimed + asideClaimed])].includes(footer.minor);
    const documents = footer.ofOpen ? taken : claimed;
    if (!agrees) {
      noteProblem(reading, 'footer-differs', 'warning', footer.row, footer.column, footer.value,
        `The total in cell ${columnLetter(footer.column)}${reading.store.firstRow + footer.row} is ${exactText(footer.minor, currency)} ${currency}; the documents above it sum to ${exactText(documents, currency)} ${currency}. Check whether rows are missing from the export.`);
    }
    // A total of what was invoiced is no control of what is open, unless nothing has been paid.
    return { currency, taken, setAside: aside, footer: footer.ofOpen || claimed === taken ? footer.minor : null };
  });
}

/** Open balances and claims of the rows taken, by currency. */
function takenAndClaimed({ aside: isAside, count, setAside }: Reading, { open: opens, amount: amounts }: RowMoney, { codes, byRow: currencyOf }: RowCurrencies): readonly [Float64Array, Float64Array] {
  const taken = new Float64Array(codes.length), claimed = new Float64Array(codes.length);
  if (currencyOf === null && setAside.length === 0) {
    // Nearly every ledger: two sums and nothing to ask of a row.
    let [open, amount] = [0, 0];
    for (let row = 0; row < count; row += 1) {
      open += opens[row];
      amount += amounts[row];
    }
    taken[0] = open;
    claimed[0] = amount;
    return [taken, claimed];
  }
  for (let row = 0; row < count; row += 1) {
    if (isAside[row] !== 0) continue;
    const currency = currencyOf === null ? 0 : currencyOf[row];
    taken[currency] += opens[row];
    claimed[currency] += amounts[row];
  }
  return [taken, claimed];
}

/** What a row set aside would have left open and would have claimed, as far as its cells say. */
function amountsAside(reading: Reading, row: number, currency: string): { readonly open: number; readonly claimed: number } {
  const { money } = reading.store;
  const at = (role: 'balance' | 'amount' | 'paid' | 'debit' | 'credit'): number => money.get(role)?.values[row] ?? NaN;
  const amount = Number.isNaN(at('amount')) ? (at('debit') || 0) - Math.abs(at('credit') || 0) : at('amount');
  const open = Number.isNaN(at('balance')) ? lessPaid(amount, at('paid')) : at('balance');
  return { open: toMinorUnits(open, decimalsOf(currency)), claimed: toMinorUnits(amount === 0 ? open : amount, decimalsOf(currency)) };
}

/** Payments are written with the sign of what they pay, or with the opposite one. */
function lessPaid(amount: number, paid: number): number {
  if (Number.isNaN(paid)) return amount;
  return amount * paid < 0 ? amount + paid : amount - paid;
}

interface Footer {
  /** Place, 0-based column and value of the cell that a person can look up. */
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly minor: number;
  /** True for a total of open balances, false for one of claims. */
  readonly ofOpen: boolean;
}

/** The last grand total that is told for this currency: of open balances where a column or a difference of columns holds them, else of what was claimed. `sums` is what it may come to. */
function footerOf(reading: Reading, classed: ClassedRows, currency: string, only: boolean, sums: readonly number[]): Footer | null {
  const { money, codes, buckets } = reading.store;
  const lane = codes.get('currency');
  const rows = classed.grandTotals.map(({ row }) => row).filter((row) => only || (lane !== undefined && String(lane.distinct[lane.values[row]]).trim().toUpperCase() === currency));
  const balance = money.get('balance'), amount = money.get('amount'), paid = money.get('paid');
  const main = balance ?? amount;
  for (const row of rows.reverse()) {
    const minorOf = (value: number): number => toMinorUnits(value, decimalsOf(currency));
    if (main === undefined && buckets.length > 0) {
      const value = buckets.reduce((sum, lane) => sum + (lane.values[row] || 0), 0);
      return { row, column: buckets[buckets.length - 1].column, value, minor: minorOf(value), ofOpen: true };
    }
    if (main === undefined) {
      const debit = money.get('debit'), credit = money.get('credit');
      const value = (debit?.values[row] || 0) - Math.abs(credit?.values[row] || 0);
      return { row, column: debit?.column ?? credit?.column ?? 0, value, minor: minorOf(value), ofOpen: false };
    }
    const value = main.values[row];
    if (Number.isNaN(value)) continue;
    const less = balance === undefined && paid !== undefined ? paid.values[row] : NaN;
    if (balance !== undefined || Number.isNaN(less)) return { row, column: main.column, value, minor: minorOf(value), ofOpen: balance !== undefined };
    // In a sum of invoices and credits the sign of what was paid tells nothing, so either may be meant.
    const either = [minorOf(value - less), minorOf(value + less)];
    return { row, column: main.column, value, minor: either.find((minor) => sums.includes(minor)) ?? either[0], ofOpen: true };
  }
  return null;
}
