/** What every taken row claims, how much of it is still open and when the rest was settled, in whole minor units; which customer owes it is decided elsewhere. */
import { NO_DAY } from '../receivables/days';
import { decimalsOf, toMinorUnits } from '../receivables/money';
import type { Ledger } from './ledger';
import { noteProblem, setRowAside, type Reading } from './reading';
import { KIND_CREDIT_NOTE, KIND_INVOICE, KIND_PAYMENT, KIND_UNTOLD, STATUS_OPEN, STATUS_PAID, type RowMeanings } from './row-meanings';
import type { RowCurrencies } from './row-currency';
import type { MoneyLane } from './lanes';

export interface RowMoney {
  /** Original amount and open balance by row, minor units. */
  readonly amount: Float64Array;
  readonly open: Float64Array;
  readonly kind: Ledger['kind'];
  /** True when some column holds what is open, so that payments in the list have already been counted. */
  readonly hasBalance: boolean;
}

/**
 * Reads the money of all rows; a row whose amount cannot be known is set aside. Fills `meanings.kind` where only the sign tells it.
 * The lanes of amounts and balances become what is returned: in rows taken they hold minor units from here on, in others still what was read.
 */
export function readMoney(reading: Reading, meanings: RowMeanings, currencies: RowCurrencies, sign: Int8Array | null, paidOn: Int32Array | null): RowMoney {
  const { money, buckets, beside } = reading.store;
  const claimed = claimedLane(reading);
  const balance = money.get('balance')?.values ?? (buckets.length > 0 ? sumOf(reading, buckets) : null);
  const paid = money.get('paid') ?? null;
  const flipPaid = paid !== null && mostlyNegative(reading, paid);
  const noughts = [...(money.has('balance') ? [money.get('balance')] : buckets)].reduce((sum, lane) => sum + (lane?.zeros ?? 0), 0);
  const blankIsZero = balance !== null && noughts === 0 && claimed !== null;
  const decimals = currencies.codes.map(decimalsOf);
  const limits = decimals.map((places) => MOST_MINOR / 10 ** places);
  const { aside, count } = reading;
  const { kind, status: statuses } = meanings;
  const currencyOf = currencies.byRow;
  const parts = paid === null ? null : beside.length > 0 ? sumOf(reading, [paid, ...beside]) : paid.values;
  const amount = claimed ?? new Float64Array(count);
  const open = balance ?? new Float64Array(count);
  let closed = 0;
  let places: number = decimals[0], largest = limits[0];
  for (let row = 0; row < count; row += 1) {
    if (aside[row] !== 0) continue;
    if (currencyOf !== null) {
      places = decimals[currencyOf[row]];
      largest = limits[currencyOf[row]];
    }
    const total = claimed === null ? NaN : claimed[row];
    const rest = balance === null ? NaN : balance[row];
    const whole = total === total ? total : rest;
    const part = parts === null ? NaN : parts[row];
    // Written so that what is no number at all does not pass either.
    if (!(whole <= largest && whole >= -largest) || Math.abs(rest) > largest || Math.abs(part) > largest) { rejectAmounts(reading, row, [whole, rest, part], largest); continue; }
    let claim = toMinorUnits(whole, places);
    let left = 0;
    if (rest === rest) left = toMinorUnits(rest, places);
    else {
      const status = statuses === null ? 0 : statuses[row];
      if (status === STATUS_PAID) left = 0;
      // What was used of a credit brings it closer to nothing, whichever sign it is written with.
      else if (part === part) left = claim < 0 && Math.abs(part) <= -whole ? claim + toMinorUnits(Math.abs(part), places) : claim - toMinorUnits(flipPaid ? -part : part, places);
      else if ((status === STATUS_OPEN || paidOn === null || paidOn[row] === NO_DAY) && (balance === null || !blankIsZero)) left = claim;
    }
    if (sign !== null && sign[row] < 0) {
      claim = 0 - claim;
      left = 0 - left;
    }
    amount[row] = claim;
    open[row] = left;
    if (left === 0 && claim !== 0) closed += 1;
    if (kind[row] === KIND_UNTOLD) kind[row] = claim < 0 || (claim === 0 && left < 0) ? KIND_CREDIT_NOTE : KIND_INVOICE;
  }
  const hasBalance = balance !== null;
  return { amount, open, hasBalance, kind: kindOf(reading, meanings, hasBalance, closed) };
}

/** Above this, in minor units, sums over a ledger would no longer be exact in a double. */
const MOST_MINOR = 1e13;

/** Sets a row aside whose amounts are none, or larger than any can be. */
function rejectAmounts(reading: Reading, row: number, amounts: readonly number[], largest: number): void {
  if (Number.isNaN(amounts[0])) {
    noteProblem(reading, 'unreadable-amount', 'error', row, null, '', `Row ${reading.store.firstRow + row} has no amount that can be read. Fill in the amount and run again; the row is set aside until then.`);
    return setRowAside(reading, row, 'problem', 'a document without an amount');
  }
  const value = amounts.find((amount) => Math.abs(amount) > largest) ?? amounts[0];
  noteProblem(reading, 'implausible-amount', 'error', row, null, value, `Row ${reading.store.firstRow + row} has an amount of ${value}, which no ledger can mean. Correct it and run again; the row is set aside until then.`);
  setRowAside(reading, row, 'problem', 'an amount too large to be one');
}

/** The column of totals, a net amount with its tax, or debit less credit. */
function claimedLane(reading: Reading): Float64Array | null {
  const { money } = reading.store;
  const amount = money.get('amount');
  if (amount) {
    for (const { values } of reading.store.taxes) for (let row = 0; row < reading.count; row += 1) if (!Number.isNaN(values[row])) amount.values[row] += values[row];
    return amount.values;
  }
  const debit = money.get('debit'), credit = money.get('credit');
  if (!debit && !credit) return null;
  const values = new Float64Array(reading.count).fill(NaN);
  for (let row = 0; row < reading.count; row += 1) {
    const d = debit?.values[row] ?? NaN, c = credit?.values[row] ?? NaN;
    if (!Number.isNaN(d) || !Number.isNaN(c)) values[row] = (Number.isNaN(d) ? 0 : d) - (Number.isNaN(c) ? 0 : Math.abs(c));
  }
  return values;
}

function sumOf(reading: Reading, lanes: readonly MoneyLane[]): Float64Array {
  const sums = new Float64Array(reading.count).fill(NaN);
  for (const { values } of lanes) for (let row = 0; row < reading.count; row += 1) if (!Number.isNaN(values[row])) sums[row] = (Number.isNaN(sums[row]) ? 0 : sums[row]) + values[row];
  return sums;
}

function mostlyNegative(reading: Reading, lane: MoneyLane): boolean {
  let below = 0, above = 0;
  const invoices = reading.store.money.get('amount');
  for (let row = 0; row < reading.count; row += 1) {
    // The sum of invoices and credits tells nothing: it can be a claim while what was settled of the credits outweighs what was paid.
    if (reading.aside[row] !== 0 || (invoices && !(invoices.values[row] > 0))) continue;
    if (lane.values[row] < 0) below += 1; else if (lane.values[row] > 0) above += 1;
  }
  return below > 0 && above === 0;
}

/** A list without references that shows ages, or a clearing date that is always empty, holds what is still open, payments on account included. */
function looksLikeOpenItems(reading: Reading): boolean {
  const { raw, dates } = reading.store;
  if (raw.has('appliesTo')) return false;
  const cleared = dates.get('paidDate');
  return (cleared !== undefined && cleared.numbers + cleared.texts === 0) || reading.store.age !== null;
}

function kindOf(reading: Reading, meanings: RowMeanings, hasBalance: boolean, closed: number): Ledger['kind'] {
  const told = reading.context.mapping?.kind;
  if (told !== undefined) return told;
  const { money, dates, raw, codes } = reading.store;
  let payments = 0;
  // Only a column of types names payments.
  if (codes.has('documentType')) for (let row = 0; row < reading.count; row += 1) if (reading.aside[row] === 0 && meanings.kind[row] === KIND_PAYMENT) payments += 1;
  if (payments > 0 && (hasBalance ? closed > 0 : !looksLikeOpenItems(reading))) return 'transactions';
  if (!hasBalance && raw.has('appliesTo')) return 'transactions';
  const paidOn = dates.get('paidDate');
  const paidDates = paidOn !== undefined && paidOn.numbers + paidOn.texts > 0;
  // A list whose documents are all open is one of open items, however many columns tell how they came to be.
  return closed > 0 || meanings.anyPaidStatus || paidDates || (!hasBalance && money.has('paid')) ? 'invoices' : 'open-items';
}
