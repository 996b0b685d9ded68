/** Decides the age and bucket of every open document and the order in which they stand. It adds nothing up: `account-reviews.ts` does. */
import { stableOrder } from './counting-order';
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import type { BucketScheme } from './aging-schemes';
import type { DocumentsAt } from './open-balances';
import { CREDIT_BUCKET } from './review';
import type { OpenEntries } from './review';
import type { AgingPolicy } from './policy';

/** Open documents of the book on `asOf`, grouped by account index and by due date within. */
export function openEntriesAt(book: Book, asOf: Day, { balance, openCount: count, dueOn: dueOfAll }: DocumentsAt): OpenEntries {
  const entry = new Int32Array(count);
  for (let index = 0, at = 0; at < count; index += 1) if (balance[index] !== 0) entry[at++] = index;
  const order = orderByAccountThenDue(book, entry, dueOfAll);
  const open = new Float64Array(count);
  const dueOn = new Int32Array(count);
  const sorted = new Int32Array(count);
  for (let index = 0; index < count; index += 1) {
    const from = entry[order[index]];
    sorted[index] = from;
    dueOn[index] = dueOfAll[from];
    open[index] = balance[from];
  }
  return { count, entry: sorted, open, dueOn, daysPastDue: daysPast(dueOn, asOf), bucket: new Uint8Array(count) };
}

function daysPast(dueOn: Int32Array, asOf: Day): Int32Array {
  const days = new Int32Array(dueOn.length);
  for (let index = 0; index < dueOn.length; index += 1) days[index] = dueOn[index] === NO_DAY ? 0 : asOf - dueOn[index];
  return days;
}

/** By due date, then by account: two counting passes. */
function orderByAccountThenDue(book: Book, entry: Int32Array, dueOfAll: Int32Array): Int32Array {
  const { account } = book.entries;
  let least = Infinity;
  let most = -Infinity;
  for (let at = 0; at < entry.length; at += 1) {
    const day = dueOfAll[entry[at]];
    if (day === NO_DAY) continue;
    if (day < least) least = day;
    if (day > most) most = day;
  }
  const dated = most >= least;
  const byDue = stableOrder(null, entry.length, dated ? most - least + 2 : 1, (at) => (dueOfAll[entry[at]] === NO_DAY ? 0 : dueOfAll[entry[at]] - least + 1));
  return stableOrder(byDue, entry.length, book.accounts.length, (at) => account[entry[at]]);
}

/**
 * Pays the oldest invoices of each account with its credits, as the policy "oldest-invoice-first" asks: returns the same documents with the
 * balances that remain (0 where a credit took all). What no invoice takes stays a credit. The sum of an account's balances never changes.
 */
export function applyCreditsOldestFirst(book: Book, open: OpenEntries, firstOf: Int32Array): OpenEntries {
  const left = open.open.slice();
  for (let account = 0; account + 1 < firstOf.length; account += 1) {
    const places = Array.from({ length: firstOf[account + 1] - firstOf[account] }, (_, index) => firstOf[account] + index);
    const credits = places.filter((place) => left[place] < 0);
    if (credits.length === 0 || credits.length === places.length) continue;
    const invoices = places.filter((place) => left[place] > 0).sort(oldestFirst(book, open));
    let next = 0;
    for (const credit of credits) {
      while (left[credit] < 0 && next < invoices.length) {
        const paid = Math.min(left[invoices[next]], -left[credit]);
        left[invoices[next]] -= paid;
        left[credit] += paid;
        if (left[invoices[next]] === 0) next += 1;
      }
    }
  }
  return { ...open, open: left };
}

/** Invoices due on one day go by invoice date, then the smaller first, so that the order of the ledger's rows decides nothing. */
function oldestFirst(book: Book, open: OpenEntries): (a: number, b: number) => number {
  const { issuedOn } = book.entries;
  return (a, b) => open.dueOn[a] - open.dueOn[b] || issuedOn[open.entry[a]] - issuedOn[open.entry[b]] || open.open[a] - open.open[b];
}

/** Fills `bucket`: credits stand apart unless the policy puts them in the buckets by their own date. */
export function bucketsOf(book: Book, open: OpenEntries, asOf: Day, policy: AgingPolicy, scheme: BucketScheme): Uint8Array {
  const bucket = new Uint8Array(open.count);
  const byInvoiceDate = policy.basis === 'invoice-date';
  const apart = policy.credits !== 'by-own-date';
  for (let index = 0; index < open.count; index += 1) {
    if (apart && open.open[index] < 0) {
      bucket[index] = CREDIT_BUCKET;
      continue;
    }
    const issued = byInvoiceDate ? book.entries.issuedOn[open.entry[index]] : NO_DAY;
    bucket[index] = scheme.bucketOf(issued === NO_DAY ? open.daysPastDue[index] : asOf - issued);
  }
  return bucket;
}
