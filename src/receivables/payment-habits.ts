/** Measures how invoices were paid: days to pay, days late, share on time. Settled invoices only; it says nothing of what is open. */
import { NO_DAY } from './days';
import type { Book } from './entries';
import { UNTOLD_DAY } from './open-balances';

/** Figures over the settled invoices of an account or a currency. Days are calendar days; a figure with nothing behind it is null. */
export interface PaymentHabits {
  readonly settledCount: number;
  readonly lateCount: number;
  /** Share settled on or before the due date, 0 to 1. */
  readonly onTimeShare: number | null;
  readonly daysToPayMean: number | null;
  /** Weighted by amount. */
  readonly daysToPayWeighted: number | null;
  /** Early payers count as 0. */
  readonly daysLateMean: number | null;
  readonly daysLateSignedMean: number | null;
  /** Weighted by amount; early counts as negative. */
  readonly daysLateWeighted: number | null;
}

/** Where most of them stand. */
export interface DaysToPayRanks {
  /** The middle one, or the mean of the two in the middle. */
  readonly daysToPayMedian: number | null;
  /** Nearest rank: four in five were paid by then. */
  readonly daysToPayP80: number | null;
}

/** Sums of each account, side by side. */
const SUMS = 8;
const [COUNT, LATE, DAYS, WEIGHTED, AMOUNT, DAYS_LATE, SIGNED, LATE_WEIGHTED] = [0, 1, 2, 3, 4, 5, 6, 7];

/** Habits of every account and of each group of accounts (`groupOf[account]`, such as its currency). `dueOn` as the review uses it. */
export function paymentHabits(book: Book, settledOn: Int32Array, dueOn: Int32Array, groupOf: Int32Array, groups: number): { readonly ofAccounts: readonly PaymentHabits[]; readonly ofGroups: readonly (PaymentHabits & DaysToPayRanks)[] } {
  const { accounts } = book;
  const sums = new Float64Array(accounts.length * SUMS);
  const days = Array.from({ length: groups }, () => new Map<number, number>());
  const counted = shortDays(groups);
  const { count, issuedOn, account: accountOf, amount: amounts } = book.entries;
  for (let index = 0; index < count; index += 1) {
    const settled = settledOn[index];
    const issued = issuedOn[index];
    if (settled <= UNTOLD_DAY || issued === NO_DAY) continue;
    const account = accountOf[index];
    const amount = amounts[index];
    const at = account * SUMS;
    const toPay = settled - issued;
    const late = settled - dueOn[index];
    sums[at + COUNT] += 1;
    sums[at + DAYS] += toPay;
    sums[at + WEIGHTED] += toPay * amount;
    sums[at + AMOUNT] += amount;
    sums[at + SIGNED] += late;
    sums[at + LATE_WEIGHTED] += late * amount;
    if (late > 0) {
      sums[at + LATE] += 1;
      sums[at + DAYS_LATE] += late;
    }
    const group = groupOf[account];
    if (toPay >= 0 && toPay < SHORT) counted[group * SHORT + toPay] += 1;
    else days[group].set(toPay, (days[group].get(toPay) ?? 0) + 1);
  }
  const ofGroups = days.map((rare, group) => {
    const total = new Float64Array(SUMS);
    for (let account = 0; account < accounts.length; account += 1) if (groupOf[account] === group) for (let sum = 0; sum < SUMS; sum += 1) total[sum] += sums[account * SUMS + sum];
    return { ...habitsOf(total, 0), ...ranksOf(counted.subarray(group * SHORT, (group + 1) * SHORT), rare, total[COUNT]) };
  });
  return { ofAccounts: accounts.map((_, account) => habitsOf(sums, account * SUMS)), ofGroups };
}

/** Days to pay below this are counted in an array, the few others in a map. */
const SHORT = 512;
const shortDays = (groups: number): Uint32Array => new Uint32Array(groups * SHORT);

const ratio = (above: number, below: number): number | null => (below === 0 ? null : above / below);

function habitsOf(sums: Float64Array, at: number): PaymentHabits {
  const count = sums[at + COUNT];
  return {
    settledCount: count, lateCount: sums[at + LATE], onTimeShare: ratio(count - sums[at + LATE], count),
    daysToPayMean: ratio(sums[at + DAYS], count), daysToPayWeighted: ratio(sums[at + WEIGHTED], sums[at + AMOUNT]),
    daysLateMean: ratio(sums[at + DAYS_LATE], count), daysLateSignedMean: ratio(sums[at + SIGNED], count),
    daysLateWeighted: ratio(sums[at + LATE_WEIGHTED], sums[at + AMOUNT]),
  };
}

function ranksOf(counted: Uint32Array, rare: ReadonlyMap<number, number>, count: number): DaysToPayRanks {
  if (count === 0) return { daysToPayMedian: null, daysToPayP80: null };
  const ranked = [...rare, ...[...counted.keys()].filter((days) => counted[days] > 0).map((days) => [days, counted[days]] as const)].sort((a, b) => a[0] - b[0]);
  const atRank = (rank: number): number => {
    let seen = 0;
    for (const [days, times] of ranked) {
      seen += times;
      if (seen >= rank) return days;
    }
    return ranked[ranked.length - 1][0];
  };
  return { daysToPayMedian: (atRank(Math.ceil(count / 2)) + atRank(Math.floor(count / 2) + 1)) / 2, daysToPayP80: atRank(Math.ceil(count * 0.8)) };
}
