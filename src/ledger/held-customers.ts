/** Whom a column of holds keeps from being written to: a customer where it speaks of customers, and nobody where it singles out documents. */
import type { ColumnRole } from './ledger';
import { normalHeading } from './headings';
import type { Reading } from './reading';
import { yesOrNo } from './yes-or-no';

/** Headings that say that the customer is meant, however many of its rows are filled. */
const OF_CUSTOMER = /\b(account|customer|client|credit|delivery|supply|konto|kunden?\p{L}*|kredit\p{L}*|liefer\p{L}*|lever\p{L}*|compte|cliente?|cuenta|credito|klant\p{L}*|krediet\p{L}*|luottokielto|toimituskielto)\b/u;

/** 1 for each customer on hold; null without such a column. `byRow` is the customer of each row. */
export function heldCustomers(reading: Reading, byRow: Int32Array, customers: number): Uint8Array | null {
  const { codes } = reading.store;
  const lane = codes.get('hold');
  if (lane === undefined) return null;
  const yes = lane.distinct.map((value) => yesOrNo(value) === true);
  const held = new Uint8Array(customers), free = new Uint8Array(customers);
  const names = (['customerId', 'customerName'] as const).flatMap((role: ColumnRole) => codes.get(role) ?? []);
  for (let row = 0; row < reading.count; row += 1) {
    if (reading.aside[row] !== 0) continue;
    if (yes[lane.values[row]]) held[byRow[row]] = 1;
    // What is written once for each customer is not repeated on the rows that do not name it either.
    else if (lane.values[row] !== 0 || names.length === 0 || names.some((name) => name.values[row] !== 0)) free[byRow[row]] = 1;
  }
  const heading = reading.survey.columns.find(({ role }) => role === 'hold')?.heading ?? '';
  const singlesOut = !OF_CUSTOMER.test(normalHeading(heading)) && held.some((one, customer) => one === 1 && free[customer] === 1);
  return singlesOut ? new Uint8Array(customers) : held;
}
