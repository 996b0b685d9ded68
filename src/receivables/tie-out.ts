/** Proves the aging against the ledger: sums the documents by another road than the aging takes, so that a document lost or counted twice shows. */
import { NO_DAY, dayFromIso, type Day } from './days';
import type { Book } from './entries';
import { minorUnitsOf } from './money';
import type { CurrencyTotals, TieOut } from './review';

/** One line a currency, minor units: ledger = aged + credits + difference. `ledger` adds amounts and applications up to `asOf`, knowing no accounts' sums, buckets or order. A control total of a currency without documents has a line of zeros. */
export function tieOut(book: Book, asOf: Day, totals: readonly CurrencyTotals[], controls: { readonly controlTotals?: Readonly<Record<string, string>>; readonly controlDay?: string } = {}): TieOut[] {
  const { accounts } = book;
  const currencies = [...new Set(accounts.map((account) => account.currency))];
  const ledger = currencies.length === 1 ? Float64Array.of(sumOfAll(book, asOf)) : sumsOf(book, asOf, Int32Array.from(accounts, (account) => currencies.indexOf(account.currency)), currencies.length);
  const lines = totals.map((total) => {
    const inLedger = ledger[currencies.indexOf(total.currency)] || 0;
    return { currency: total.currency, ledger: inLedger, aged: total.open, credits: total.credits, difference: inLedger - total.open - total.credits };
  });
  const controlOn = controls.controlDay === undefined ? null : dayFromIso(controls.controlDay);
  const told = new Map(Object.entries(controls.controlTotals ?? {}).flatMap(([currency, text]) => { const control = minorUnitsOf(text, currency); return control === null ? [] : [[currency, control] as const]; }));
  const lacking = [...told.keys()].filter((currency) => !totals.some((total) => total.currency === currency)).map((currency) => ({ currency, ledger: 0, aged: 0, credits: 0, difference: 0 }));
  return [...lines, ...lacking].map((line): TieOut => {
    const control = told.get(line.currency);
    return control === undefined ? line : { ...line, control, ...(controlOn !== null && { controlOn }) };
  });
}

/** Of a ledger of one currency: nothing need be asked of a document but its day. */
function sumOfAll({ entries, applications }: Book, asOf: Day): number {
  const { count, issuedOn, amount } = entries;
  let ledger = 0;
  for (let index = 0; index < count; index += 1) if (issuedOn[index] <= asOf) ledger += amount[index];
  for (let at = 0; at < applications.count; at += 1) if (counts(applications, entries, at, asOf)) ledger -= applications.amount[at];
  return ledger;
}

/** What was applied by the day; of an invoice not yet issued only what a date proves to have been paid before. */
function counts({ entry, on }: Book['applications'], { issuedOn, amount }: Book['entries'], at: number, asOf: Day): boolean {
  return on[at] <= asOf && (issuedOn[entry[at]] <= asOf || (on[at] !== NO_DAY && amount[entry[at]] > 0));
}

function sumsOf({ entries, applications }: Book, asOf: Day, place: Int32Array, currencies: number): Float64Array {
  const ledger = new Float64Array(currencies);
  for (let index = 0; index < entries.count; index += 1) {
    if (entries.issuedOn[index] <= asOf) ledger[place[entries.account[index]]] += entries.amount[index];
  }
  for (let index = 0; index < applications.count; index += 1) {
    if (counts(applications, entries, index, asOf)) ledger[place[entries.account[applications.entry[index]]]] -= applications.amount[index];
  }
  return ledger;
}
