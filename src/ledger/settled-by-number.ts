/** Tells a list in which what settles an invoice bears the invoice's own number, where no word says what a row is. It applies nothing. */
import { documentKey } from './apply-payments';
import type { CustomersFound } from './identify-customers';
import type { Reading } from './reading';
import type { RowMoney } from './row-money';

/** The money of a list of transactions where amounts below nought have the number of an invoice of the same customer; unchanged elsewhere. */
export function knowOwnNumbers(reading: Reading, money: RowMoney, who: CustomersFound, documents: readonly (string | number)[]): RowMoney {
  if (money.kind === 'transactions' || money.hasBalance || reading.context.mapping?.kind !== undefined) return money;
  const keyOf = (row: number): string => `${who.byRow[row]}|${documentKey(documents[row])}`;
  const lowering = new Set<string>();
  const { aside, count } = reading;
  const isNumbered = (row: number): boolean => aside[row] === 0 && documents[row] !== '' && money.open[row] === money.amount[row];
  for (let row = 0; row < count; row += 1) if (money.amount[row] < 0 && isNumbered(row)) lowering.add(keyOf(row));
  if (lowering.size === 0) return money;
  for (let row = 0; row < count; row += 1) if (money.amount[row] > 0 && isNumbered(row) && lowering.has(keyOf(row))) return { ...money, kind: 'transactions' };
  return money;
}
