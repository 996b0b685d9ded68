/** Proves the aging against the ledger: sums the documents by another road than the aging takes, so that a document lost or counted twice shows. */
import { dayFromIso, type Day } from './days';
import type { Book } from './entries';
import { minorUnitsOf } from './money';
import type { CurrencyTotals, TieOut } from './review';

/** One line a currency, minor units: ledger = aged + credits + difference. `ledger` adds amounts and applications up to `asOf`, knowing no accounts' sums, buckets or order. A control total of a currency without documents has a line of zeros. */
export function tieOut(book: Book, asOf: Day, totals: readonly CurrencyTotals[], controls: { readonly controlTotals?: Readonly<Record<string, string>>; readonly controlDay?: string } = {}): TieOut[] {
  const { entries, applications, accounts } = book;
  const currencies = [...new Set(accounts.map((account) => account.currency))];
  const place = Int32Array.from(accounts, (account) => currencies.indexOf(account.currency));
  const ledger = new Float64Array(currencies.length);
  for (let index = 0; index < entries.count; index += 1) {
    if (entries.issuedOn[index] <= asOf) ledger[place[entries.account[index]]] += entries.amount[index];
  }
  for (let index = 0; index < applications.count; index += 1) {
    const entry = applications.entry[index];
    if (applications.on[index] <= asOf && entries.issuedOn[entry] <= asOf) ledger[place[entries.account[entry]]] -= applications.amount[index];
  }
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
