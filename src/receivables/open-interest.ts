/** Applies the policy's interest to a ledger: which rates hold for whom, and what has accrued on each open invoice and on those paid late. Only where the policy charges any. */
import { NO_DAY, calendarOf, dayOf } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { fixedSumFor, statutoryRates, STATUTORY_RULES } from './interest-rates';
import type { RateStep, StatutoryRule } from './interest-rates';
import { interestParts, sumOfParts } from './interest';
import type { BalanceStep, InterestPart } from './interest';
import type { InterestPolicy } from './judgement-policy';
import { decimalsOf, toMinorUnits } from './money';
import type { OpenEntries } from './review';

/** What an account owes beside its invoices, minor units. */
export interface AccountInterest {
  readonly onOpen: number;
  /** Accrued on invoices since paid: it is not lost when the principal is paid. */
  readonly onSettled: number;
  /** Fixed sums of open past-due invoices. */
  readonly fixedSums: number;
}

export interface LedgerInterest {
  /** One place a document of `OpenEntries`: interest, and the fixed sum beside it. */
  readonly ofPlaces: Float64Array;
  readonly fixedSums: Float64Array;
  /** Days, balance and rate of each part; they sum to the place's interest. */
  readonly partsOf: (place: number) => readonly InterestPart[];
  /** By account of the book. */
  readonly ofAccount: (account: number) => AccountInterest;
  /** Where the rates come from; null for the contract's own. */
  readonly source: string | null;
}

/** Before any rate of a contract begins. */
const EVER: Day = 1;

/** Null where the policy charges no interest: no invoice is then looked at. `dueOn` and `settledOn` have one place a document. */
export function ledgerInterest(book: Book, asOf: Day, open: OpenEntries, dueOn: Int32Array, policy: InterestPolicy): LedgerInterest | null {
  if (policy.method === 'none') return null;
  const accrual = new Accrual(book, asOf, policy);
  const ofPlaces = new Float64Array(open.count);
  const fixedSums = new Float64Array(open.count);
  const partsOf = (place: number): readonly InterestPart[] => (open.open[place] > 0 ? accrual.parts(open.entry[place], dueOn[open.entry[place]]) : []);
  const sums = new Float64Array(book.accounts.length * 3);
  const isOpen = new Uint8Array(book.entries.count);
  for (let place = 0; place < open.count; place += 1) {
    const entry = open.entry[place];
    if (open.open[place] <= 0) continue;
    isOpen[entry] = 1;
    const parts = partsOf(place);
    if (parts.length === 0) continue;
    ofPlaces[place] = sumOfParts(parts);
    fixedSums[place] = accrual.fixedSum(entry, parts[0].balance);
    sums[book.entries.account[entry] * 3] += ofPlaces[place];
    sums[book.entries.account[entry] * 3 + 2] += fixedSums[place];
  }
  for (let entry = 0; entry < book.entries.count; entry += 1) {
    if (isOpen[entry] === 0 && book.entries.amount[entry] > 0) sums[book.entries.account[entry] * 3 + 1] += sumOfParts(accrual.parts(entry, dueOn[entry]));
  }
  return {
    ofPlaces, fixedSums, partsOf, source: accrual.rule?.source ?? null,
    ofAccount: (account) => ({ onOpen: sums[account * 3], onSettled: sums[account * 3 + 1], fixedSums: sums[account * 3 + 2] }),
  };
}

/** Rates and balances of each invoice. */
class Accrual {
  readonly rule: StatutoryRule | null;
  private readonly rates: readonly RateStep[];
  private readonly firstOf: Int32Array;
  private readonly payments: Int32Array;

  constructor(private readonly book: Book, private readonly asOf: Day, private readonly policy: InterestPolicy) {
    this.rule = policy.method === 'statutory' && policy.region !== 'us' ? STATUTORY_RULES[policy.region] : null;
    const agreed = Math.min(policy.rate, policy.cap ?? Infinity);
    this.rates = this.rule ? statutoryRates(this.rule, policy.referenceRates) : policy.method === 'contract' ? [{ from: EVER, rate: agreed }] : [];
    ({ first: this.firstOf, order: this.payments } = paymentsByEntry(book, asOf));
  }

  /** None for a consumer under a law between businesses, or for a document that is not past due. */
  parts(entry: number, dueOn: Day): InterestPart[] {
    const { entries, accounts, customers } = this.book;
    if (this.rates.length === 0 || dueOn === NO_DAY || dueOn >= this.asOf || entries.amount[entry] <= 0 || entries.issuedOn[entry] > this.asOf) return [];
    if (this.rule && customers[accounts[entries.account[entry]].customer].debtorType === 'consumer') return [];
    return interestParts(this.balances(entry), this.rule?.fixedAtStart ? [rateAtStart(this.rates, Math.max(dueOn + 1, entries.issuedOn[entry]))] : this.rates, dueOn, this.asOf, this.policy.rounding);
  }

  fixedSum(entry: number, principal: number): number {
    const { currency } = this.book.accounts[this.book.entries.account[entry]];
    if (this.rule) return this.policy.fixedSums ? fixedSumFor(principal, currency, this.rule) : 0;
    return this.policy.method === 'contract' ? toMinorUnits(this.policy.flatFee, decimalsOf(currency)) : 0;
  }

  /** From the document's own day on, also where it is due before: nothing was owed until then. */
  private balances(entry: number): BalanceStep[] {
    const { applications, entries } = this.book;
    let balance = entries.amount[entry];
    const issued = Math.max(EVER, entries.issuedOn[entry]);
    const steps: BalanceStep[] = [{ from: issued, balance }];
    for (let at = this.firstOf[entry]; at < this.firstOf[entry + 1]; at += 1) {
      balance -= applications.amount[this.payments[at]];
      steps.push({ from: Math.max(issued, applications.on[this.payments[at]]), balance });
    }
    return steps;
  }
}

/** The rate of the half-year in which interest begins, held to the end; the first row of the table may be later. */
function rateAtStart(rates: readonly RateStep[], begin: Day): RateStep {
  const { year, month } = calendarOf(begin);
  const halfYear = dayOf(year, month <= 6 ? 1 : 7, 1) ?? begin;
  const known = rates.filter(({ from }) => from <= halfYear);
  return { from: EVER, rate: known.length === 0 ? 0 : known[known.length - 1].rate };
}

/** Payments up to the as-of day, those of one entry together and oldest first. */
function paymentsByEntry({ entries, applications }: Book, asOf: Day): { readonly first: Int32Array; readonly order: Int32Array } {
  const first = new Int32Array(entries.count + 1);
  for (let at = 0; at < applications.count; at += 1) if (applications.on[at] <= asOf) first[applications.entry[at] + 1] += 1;
  for (let entry = 0; entry < entries.count; entry += 1) first[entry + 1] += first[entry];
  const next = first.slice();
  const order = new Int32Array(first[entries.count]);
  for (let at = 0; at < applications.count; at += 1) {
    if (applications.on[at] > asOf) continue;
    order[next[applications.entry[at]]] = at;
    next[applications.entry[at]] += 1;
  }
  for (let entry = 0; entry < entries.count; entry += 1) if (first[entry + 1] - first[entry] > 1) order.subarray(first[entry], first[entry + 1]).sort((a, b) => applications.on[a] - applications.on[b]);
  return { first, order };
}
