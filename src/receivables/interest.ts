/** Works out simple interest on a balance that falls with payments, at rates that change with the day. It knows no law and no policy: rates and rounding are given. */
import type { Day } from './days';
import type { RateStep } from './interest-rates';

/** "once" rounds the sum, "daily" the interest of each day: half away from zero either way. */
export type InterestRounding = 'once' | 'daily';

/** What is owed from the beginning of a day on, minor units. */
export interface BalanceStep {
  readonly from: Day;
  readonly balance: number;
}

/** Days of one balance at one rate. Parts sum to the whole, to the minor unit. */
export interface InterestPart {
  readonly from: Day;
  readonly days: number;
  readonly balance: number;
  readonly rate: number;
  /** Minor units. */
  readonly interest: number;
}

/** Days of the year on which the rate is given, in leap years too. DOMAIN section 3. */
const YEAR_DAYS = 365n;
/** A rate is kept to a millionth of a percent. */
const RATE_SCALE = 1e8;
const WHOLE = YEAR_DAYS * BigInt(RATE_SCALE);

/**
 * Interest on each day from the day after `dueOn` to `asOf`, both included, on that day's balance (a payment lowers it from its own day on): balance × rate × days / 365.
 * Both lists oldest first. Days before the first rate, and days on which nothing is owed, bear none.
 */
export function interestParts(balances: readonly BalanceStep[], rates: readonly RateStep[], dueOn: Day, asOf: Day, rounding: InterestRounding): InterestPart[] {
  const begin = dueOn + 1;
  const changes = [...balances, ...rates].map(({ from }) => from).filter((day) => day > begin && day <= asOf);
  const days = [...new Set([begin, ...changes])].sort((a, b) => a - b);
  const parts: InterestPart[] = [];
  let exact = 0n;
  days.forEach((from, index) => {
    const [balance, rate] = [lastBy(balances, from)?.balance ?? 0, Math.max(0, lastBy(rates, from)?.rate ?? 0)];
    const length = (days[index + 1] ?? asOf + 1) - from;
    if (balance <= 0 || length <= 0) return;
    const ofDay = BigInt(balance) * BigInt(Math.round(rate * RATE_SCALE));
    const before = exact;
    exact += ofDay * BigInt(length);
    const interest = rounding === 'daily' ? halfUp(ofDay) * BigInt(length) : halfUp(exact) - halfUp(before);
    parts.push({ from, days: length, balance, rate, interest: Number(interest) });
  });
  return parts;
}

/** The sum of the parts, minor units. */
export function sumOfParts(parts: readonly InterestPart[]): number {
  return parts.reduce((sum, part) => sum + part.interest, 0);
}

function lastBy<T extends { readonly from: Day }>(steps: readonly T[], day: Day): T | undefined {
  let found: T | undefined;
  for (const step of steps) if (step.from <= day) found = step;
  return found;
}

/** Nothing here is below zero, so that away from zero is up. */
function halfUp(exact: bigint): bigint {
  return (2n * exact + WHOLE) / (2n * WHOLE);
}
