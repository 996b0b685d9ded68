/** Says of every open invoice how likely it is to be paid late and when, and adds up what comes in by week with its range. It learns nothing: `payment-outlook.ts` does. */
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import type { AgreedPayment } from './agreed-payments';
import { daysLateAt, lateProbability, paidBy } from './payment-outlook';
import type { LatenessCurve, PaymentOutlook } from './payment-outlook';
import type { OpenEntries } from './review';

/** One place a document of `OpenEntries`. */
export interface OpenOutlook {
  /** 0 to 1; 1 where it is past due; NaN where nothing is known, or for a credit. */
  readonly lateChance: Float64Array;
  /** The day by which it is as likely paid as not; NO_DAY where nothing is known. */
  readonly expectedOn: Int32Array;
}

/** One week of expected receipts, minor units. */
export interface ForecastWeek {
  /** Monday. */
  readonly weekStarting: Day;
  readonly expected: number;
  /** Four times in five the week should come out between these. */
  readonly low: number;
  readonly high: number;
}

/** What is expected to come in, of one currency. open = weeks + later + unforeseen. */
export interface CashForecast {
  readonly currency: string;
  readonly weeks: readonly ForecastWeek[];
  readonly later: number;
  /** Open invoices of which nothing is known. */
  readonly unforeseen: number;
}

/** Points of the bell curve between which four in five lie. */
const FOUR_IN_FIVE = 1.2816;

/** The Monday of the week in which the day after `asOf` lies: what is received on the as-of day is no longer open. */
export function firstForecastWeek(asOf: Day): Day {
  // Serial 2 was a Monday.
  return asOf + 1 - ((asOf + 1 - 2) % 7);
}

/** `outlook` has learnt up to the end of `asOf`. Currencies in the order given. What is agreed of a document comes in on its day as likely as such agreements are kept; the rest of it as the habits say, from that day on. */
export function openOutlook(book: Book, open: OpenEntries, asOf: Day, outlook: PaymentOutlook, currencies: readonly string[], weeks: number, agreedOf: (place: number) => readonly AgreedPayment[] | null): { readonly documents: OpenOutlook; readonly forecast: readonly CashForecast[] } {
  const lateChance = new Float64Array(open.count).fill(NaN);
  const expectedOn = new Int32Array(open.count).fill(NO_DAY);
  const monday = firstForecastWeek(asOf);
  const sums = currencies.map(() => new WeekSums(weeks));
  const place = Int32Array.from(book.accounts, (account) => currencies.indexOf(account.currency));
  const { account, issuedOn, amount } = book.entries;
  for (let index = 0; index < open.count; index += 1) {
    const entry = open.entry[index];
    const sum = sums[place[account[entry]]];
    if (open.open[index] <= 0 || sum === undefined) continue;
    const curve = open.dueOn[index] === NO_DAY ? null : outlook.curveFor(account[entry], amount[entry], issuedOn[entry]);
    const pastDue = asOf - open.dueOn[index];
    const agreed = agreedOf(index) ?? NOTHING_AGREED;
    if (curve) {
      lateChance[index] = lateProbability(curve, pastDue);
      expectedOn[index] = open.dueOn[index] + daysLateAt(curve, pastDue, 0.5);
    } else if (open.dueOn[index] !== NO_DAY && pastDue > 0) lateChance[index] = 1;
    sum.startAccount(account[entry]);
    let rest = open.open[index];
    for (const { on, amount: part, chance } of agreed) {
      rest -= part;
      sum.addAt(Math.max(0, Math.floor((on - monday) / 7)), part, chance);
      sum.addByHabit(part * (1 - chance), curve, open.dueOn[index], on, monday);
    }
    if (rest > 0) sum.addByHabit(rest, curve, open.dueOn[index], asOf, monday);
    else if (agreed.length > 0) expectedOn[index] = agreed[agreed.length - 1].on;
  }
  return { documents: { lateChance, expectedOn }, forecast: sums.map((sum, index) => sum.finish(currencies[index], monday)) };
}

const NOTHING_AGREED: readonly AgreedPayment[] = [];

/** Sums of one currency. Invoices of one account are taken to be paid together or not at all, those of two accounts apart from each other: the range is then rather too wide than too narrow. */
class WeekSums {
  private readonly expected: Float64Array;
  private readonly spreadOfAccount: Float64Array;
  private readonly variance: Float64Array;
  private account = -1;
  later = 0;
  unforeseen = 0;

  constructor(private readonly weeks: number) {
    this.expected = new Float64Array(weeks);
    this.spreadOfAccount = new Float64Array(weeks);
    this.variance = new Float64Array(weeks);
  }

  /** Documents come account by account. */
  startAccount(account: number): void {
    if (account === this.account) return;
    this.account = account;
    for (let week = 0; week < this.weeks; week += 1) {
      this.variance[week] += this.spreadOfAccount[week] ** 2;
      this.spreadOfAccount[week] = 0;
    }
  }

  add(week: number, amount: number, share: number): void {
    this.expected[week] += amount * share;
    this.spreadOfAccount[week] += amount * Math.sqrt(share * (1 - share));
  }

  /** What is agreed for a week, with the chance that it comes in then. */
  addAt(week: number, amount: number, chance: number): void {
    if (week < this.weeks) this.add(week, amount, chance);
    else this.later += amount * chance;
  }

  /** What is unpaid at the end of the day `since`, as the habits say from then on; unforeseen where they say nothing. */
  addByHabit(amount: number, curve: LatenessCurve | null, dueOn: Day, since: Day, monday: Day): void {
    if (!curve) {
      this.unforeseen += amount;
      return;
    }
    const paid = paidBy(curve, since - dueOn);
    let before = 0;
    for (let week = 0; week < this.weeks && before < 0.9995; week += 1) {
      const end = monday + week * 7 + 6 - dueOn;
      // Long before its usual time nothing comes in: a share that rounds to nothing is not worth looking up.
      if (end < curve.mean - 6 * curve.spread) continue;
      const by = paid(end);
      this.add(week, amount, Math.max(0, by - before));
      before = Math.max(before, by);
    }
    this.later += amount * (1 - before);
  }

  /** Whole minor units that add up to what was open: what rounding leaves goes to `later`. */
  finish(currency: string, monday: Day): CashForecast {
    this.startAccount(-2);
    const unforeseen = Math.round(this.unforeseen);
    let rest = this.later + this.unforeseen - unforeseen + this.expected.reduce((sum, amount) => sum + amount, 0);
    const weeks = Array.from(this.expected, (amount, week): ForecastWeek => {
      const expected = Math.round(amount);
      rest -= expected;
      const range = FOUR_IN_FIVE * Math.sqrt(this.variance[week]);
      return { weekStarting: monday + week * 7, expected, low: Math.max(0, Math.round(amount - range)), high: Math.round(amount + range) };
    });
    return { currency, weeks, later: Math.round(rest) || 0, unforeseen };
  }
}
