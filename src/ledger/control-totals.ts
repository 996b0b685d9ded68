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
  const taken = new Float64Array(currencies.codes.length), aside = new Float64Array(currencies.codes.length);
  for (let row = 0; row < reading.count; row += 1) {
    const currency = currencies.byRow === null ? 0 : currencies.byRow[row];
    if (reading.aside[row] === 0) taken[currency] += money.open[row];
  }
  for (const { row, kind } of reading.setAside) {
    if (kind !== 'status' && kind !== 'duplicate' && kind !== 'problem' && kind !== 'unknown') continue;
    const place = row - reading.store.firstRow;
    const currency = currencies.byRow === null ? 0 : currencies.byRow[place];
    aside[currency] += amountAside(reading, place, currencies.codes[currency]);
  }
  const footers = currencies.codes.map((code) => footerOf(reading, classed, code, currencies.codes.length === 1));
  return currencies.codes.map((currency, index) => {
    const footer = footers[index];
    if (footer !== null && footer.minor !== taken[index]) {
      noteProblem(reading, 'footer-differs', 'warning', footer.row, footer.column, footer.value,
        `The total in cell ${columnLetter(footer.column)}${reading.store.firstRow + footer.row} is ${exactText(footer.minor, currency)} ${currency}; the documents above it sum to ${exactText(taken[index], currency)} ${currency}. Check whether rows are missing from the export.`);
    }
    return { currency, taken: taken[index], setAside: aside[index], footer: footer === null ? null : footer.minor };
  });
}

/** What a row set aside would have claimed, as far as its cells say. */
function amountAside(reading: Reading, row: number, currency: string): number {
  const { money } = reading.store;
  for (const role of ['balance', 'amount', 'debit'] as const) {
    const value = money.get(role)?.values[row];
    if (value !== undefined && !Number.isNaN(value)) return toMinorUnits(value, decimalsOf(currency));
  }
  return 0;
}

/** The grand total under the column of open balances (else of amounts), where it is told for this currency alone. */
function footerOf(reading: Reading, classed: ClassedRows, currency: string, only: boolean): { row: number; column: number; value: number; minor: number } | null {
  const { money } = reading.store;
  const column = (money.get('balance') ?? money.get('amount'))?.column ?? -1;
  const lane = reading.store.codes.get('currency');
  const candidates = classed.grandTotals.filter((total) => total.column === column && (only || (lane !== undefined && String(lane.distinct[lane.values[total.row]]).trim().toUpperCase() === currency)));
  const last = candidates[candidates.length - 1];
  return last ? { ...last, minor: toMinorUnits(last.value, decimalsOf(currency)) } : null;
}
