/** Measures the outlook on the ledger's own past: what would have been said of each invoice on the day it was issued, against what happened. It changes no rule. */
import { NO_DAY, calendarOf } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { daysLateAt, lateProbability, paymentOutlook } from './payment-outlook';
import type { PaymentOutlook } from './payment-outlook';

/** One invoice, foreseen on its day of issue. Days late are signed: negative is early. */
export interface Foreseen {
  readonly entry: number;
  readonly issuedOn: Day;
  /** Chance of being settled after the due date, 0 to 1. */
  readonly chance: number;
  readonly expectedDaysLate: number;
  /** Average days late of the account's invoices settled before it was foreseen; the ledger's where it had none. */
  readonly ownAverage: number;
  readonly daysLate: number;
  readonly late: boolean;
}

/** Quality of chances against outcomes. */
export interface ForecastQuality {
  readonly count: number;
  readonly lateCount: number;
  /** Chance that a late invoice was given the higher figure; 0.5 is guessing. Null where all or none were late. */
  readonly auc: number | null;
  /** Mean squared error of the chances; lower is better. */
  readonly brier: number | null;
  readonly calibration: readonly { readonly from: number; readonly to: number; readonly count: number; readonly said: number; readonly happened: number }[];
  /** Mean absolute error in days, and that of the naive forecast "paid on the due date". */
  readonly meanAbsoluteError: number | null;
  readonly errorOfDueDate: number | null;
  /** The same if each was paid at its customer's own average so far; null where that was not measured. */
  readonly errorOfOwnAverage: number | null;
}

/**
 * Foresees every invoice issued on the days from..to that was settled later, on the day it was issued, from what was settled before that day.
 * `settledOn` may know the future: nothing on or after the day of issue is looked at.
 */
export function foresee(book: Book, from: Day, to: Day, settledOn: Int32Array, dueOn: Int32Array): Foreseen[] {
  return foreseeSince(book, from, to, settledOn, dueOn, (issuedOn) => issuedOn);
}

/** The same from what was known on the first day of the month of issue: twelve times the learning a year, not three hundred and sixty-five. */
export function foreseeByMonth(book: Book, from: Day, to: Day, settledOn: Int32Array, dueOn: Int32Array): Foreseen[] {
  return foreseeSince(book, from, to, settledOn, dueOn, (issuedOn) => issuedOn - calendarOf(issuedOn).dayOfMonth + 1);
}

function foreseeSince(book: Book, from: Day, to: Day, settledOn: Int32Array, dueOn: Int32Array, learntOn: (issuedOn: Day) => Day): Foreseen[] {
  const { entries } = book;
  const places: number[] = [];
  for (let index = 0; index < entries.count; index += 1) {
    if (entries.amount[index] > 0 && entries.issuedOn[index] >= from && entries.issuedOn[index] <= to && settledOn[index] > 0 && dueOn[index] !== NO_DAY) places.push(index);
  }
  places.sort((a, b) => entries.issuedOn[a] - entries.issuedOn[b] || a - b);
  const found: Foreseen[] = [];
  let outlook: PaymentOutlook | null = null;
  let averageOf: (account: number) => number = () => 0;
  for (const entry of places) {
    const issuedOn = entries.issuedOn[entry];
    const day = learntOn(issuedOn);
    if (outlook?.day !== day) {
      outlook = paymentOutlook(book, day, settledOn, dueOn);
      averageOf = averagesBefore(book, day, settledOn, dueOn);
    }
    const curve = outlook.curveFor(entries.account[entry], entries.amount[entry], issuedOn);
    if (!curve) continue;
    const daysLate = settledOn[entry] - dueOn[entry];
    const terms = issuedOn - 1 - dueOn[entry];
    found.push({ entry, issuedOn, chance: lateProbability(curve, terms), expectedDaysLate: daysLateAt(curve, terms, 0.5), ownAverage: averageOf(entries.account[entry]), daysLate, late: daysLate > 0 });
  }
  return found;
}

/** Average days late of each account's invoices settled before a day; of the ledger's where an account has none, 0 where nobody has. */
function averagesBefore({ entries, accounts }: Book, day: Day, settledOn: Int32Array, dueOn: Int32Array): (account: number) => number {
  const [counts, sums] = [new Float64Array(accounts.length), new Float64Array(accounts.length)];
  let [count, sum] = [0, 0];
  for (let index = 0; index < entries.count; index += 1) {
    if (entries.amount[index] <= 0 || settledOn[index] <= 0 || settledOn[index] >= day || entries.issuedOn[index] >= day || dueOn[index] === NO_DAY) continue;
    const late = settledOn[index] - dueOn[index];
    counts[entries.account[index]] += 1;
    sums[entries.account[index]] += late;
    count += 1;
    sum += late;
  }
  return (account) => (counts[account] > 0 ? sums[account] / counts[account] : count > 0 ? sum / count : 0);
}

/** How good a set of foreseen invoices was. Deciles are of the chance said: 0–10 %, 10–20 %, … */
export function forecastQuality(foreseen: readonly { readonly chance: number; readonly late: boolean; readonly expectedDaysLate: number; readonly ownAverage?: number; readonly daysLate: number }[]): ForecastQuality {
  const count = foreseen.length;
  const lateCount = foreseen.filter((one) => one.late).length;
  const mean = (of: (one: (typeof foreseen)[number]) => number): number | null => (count === 0 ? null : foreseen.reduce((sum, one) => sum + of(one), 0) / count);
  return {
    count, lateCount, auc: areaUnderCurve(foreseen), brier: mean((one) => (one.chance - (one.late ? 1 : 0)) ** 2), calibration: calibrationOf(foreseen),
    meanAbsoluteError: mean((one) => Math.abs(one.expectedDaysLate - one.daysLate)), errorOfDueDate: mean((one) => Math.abs(one.daysLate)),
    errorOfOwnAverage: foreseen.some((one) => one.ownAverage === undefined) ? null : mean((one) => Math.abs((one.ownAverage ?? 0) - one.daysLate)),
  };
}

/** By ranks, ties sharing theirs (Mann-Whitney). */
export function areaUnderCurve(foreseen: readonly { readonly chance: number; readonly late: boolean }[]): number | null {
  const ranked = [...foreseen].sort((a, b) => a.chance - b.chance);
  const late = ranked.filter((one) => one.late).length;
  if (late === 0 || late === ranked.length) return null;
  let rankSum = 0;
  for (let from = 0; from < ranked.length; ) {
    let to = from;
    while (to < ranked.length && ranked[to].chance === ranked[from].chance) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at += 1) if (ranked[at].late) rankSum += rank;
    from = to;
  }
  return (rankSum - (late * (late + 1)) / 2) / (late * (ranked.length - late));
}

function calibrationOf(foreseen: readonly { readonly chance: number; readonly late: boolean }[]): ForecastQuality['calibration'] {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, said: 0, happened: 0 }));
  for (const one of foreseen) {
    const tenth = tenths[Math.min(9, Math.floor(one.chance * 10))];
    tenth.count += 1;
    tenth.said += one.chance;
    tenth.happened += one.late ? 1 : 0;
  }
  return tenths.map((tenth, index) => ({ from: index / 10, to: (index + 1) / 10, count: tenth.count, said: tenth.count ? tenth.said / tenth.count : 0, happened: tenth.count ? tenth.happened / tenth.count : 0 }));
}
