/** Works out the provision for what may not be paid: each bucket times its loss rate, plus an overlay; rates from the policy or from the ledger's own roll rates. It books nothing. */
import type { ProvisionPolicy } from './judgement-policy';
import { decimalsOf, toMinorUnits } from './money';
import type { CurrencyTotals } from './review';

/** Per bucket but the last: the share of it that stood in the next bucket a month later, over all months known; null where the bucket was never filled. */
export type RollRates = readonly (number | null)[];

export interface ProvisionLine {
  readonly open: number;
  /** Loss rate, 0 to 1. */
  readonly rate: number;
  /** Minor units. */
  readonly loss: number;
}

export interface Provision {
  readonly currency: string;
  /** Where the rates come from. */
  readonly from: 'rates' | 'own-rolls';
  readonly lines: readonly ProvisionLine[];
  readonly rollRates: RollRates;
  /** Rates that the ledger's own past would give; null where it cannot tell. */
  readonly ownRates: readonly (number | null)[];
  readonly overlay: number;
  /** The journal figure, minor units: the sum of the lines and the overlay. */
  readonly total: number;
}

/** Amount in bucket k+1 a month later / amount in bucket k, summed over the months before either is taken: `months` has one array of buckets a month, oldest first. DOMAIN section 2. */
export function rollRates(months: readonly (readonly number[] | Float64Array)[]): RollRates {
  const buckets = months[0]?.length ?? 0;
  return Array.from({ length: Math.max(0, buckets - 1) }, (_, bucket) => {
    let [from, to] = [0, 0];
    for (let month = 0; month + 1 < months.length; month += 1) {
      from += Math.max(0, months[month][bucket]);
      to += Math.max(0, months[month + 1][bucket + 1]);
    }
    return from > 0 ? Math.min(1, to / from) : null;
  });
}

/** Chance that a bucket rolls on into the last one, times the loss there; null from the first gap on. */
export function ratesFromRolls(rolls: RollRates, lossOfLast: number): (number | null)[] {
  const rates: (number | null)[] = new Array<number | null>(rolls.length + 1).fill(null);
  rates[rolls.length] = lossOfLast;
  for (let bucket = rolls.length - 1; bucket >= 0; bucket -= 1) {
    const [roll, next] = [rolls[bucket], rates[bucket + 1]];
    rates[bucket] = roll === null || next === null ? null : roll * next;
  }
  return rates;
}

/** The provision of one currency. `months` as for `rollRates`; none where the ledger has no past. The overlay is in the home currency and joins only that one. */
export function provision(total: CurrencyTotals, months: readonly (readonly number[] | Float64Array)[], policy: ProvisionPolicy, homeCurrency: string): Provision {
  const rolls = rollRates(months);
  const own = ratesFromRolls(rolls, policy.lossOfLast);
  const useOwn = policy.method === 'own-rolls' && own.length === total.buckets.length && own.every((rate) => rate !== null);
  const lines = total.buckets.map((open, bucket): ProvisionLine => {
    const rate = useOwn ? own[bucket] ?? 0 : policy.rates[Math.min(bucket, policy.rates.length - 1)] ?? 0;
    return { open, rate, loss: toMinorUnits(Math.max(0, open) * rate, 0) };
  });
  const overlay = total.currency === homeCurrency ? toMinorUnits(policy.overlay, decimalsOf(total.currency)) : 0;
  return { currency: total.currency, from: useOwn ? 'own-rolls' : 'rates', lines, rollRates: rolls, ownRates: own, overlay, total: lines.reduce((sum, line) => sum + line.loss, overlay) };
}
