/**
 * Decides how late an invoice is likely to be paid, from what was known on a day. The rule in one sentence: an invoice is paid as late as this customer's invoices
 * were, recent ones counting more, moved by how the whole ledger is drifting and by the invoice's size; the less history there is and the more its days vary, the nearer
 * to the ledger's average; and from there it strays, to the early and to the late side, as far as invoices have done before.
 * An invoice still open past its due date counts as late by what it is, and by the days that the ledger's late invoices usually take.
 */
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { curveShape, leaningPoint, shareBeyond } from './normal-curve';
import type { CurveShape } from './normal-curve';
import { UNTOLD_DAY } from './open-balances';

export interface OutlookSettings {
  /** An invoice counts by how long ago it was settled: half after `slowHalfLife` days, and as much again that halves every `fastHalfLife` days. */
  readonly slowHalfLife: number;
  readonly fastHalfLife: number;
  /** The ledger's average counts as much as this many invoices of a customer whose days vary as usual; in proportion more where they vary more, and less of a steady payer. */
  readonly ledgerWeight: number;
  /** The ledger's usual spread counts as much as this many invoices of the customer's own. */
  readonly spreadWeight: number;
}

/** With fewer settled invoices in a currency nothing is said of it. */
const LEAST_SETTLED = 3;

/** Chosen by walking forward through 2012 of a public ledger, tested on 2013 (`npm run backtest`); figures near these do as well. */
export const OUTLOOK_SETTINGS: OutlookSettings = { slowHalfLife: 700, fastHalfLife: 30, ledgerWeight: 1, spreadWeight: 10 };

/** Days late as a bell curve: `mean` and `spread` (standard deviation) in days after the due date; negative is early. */
export interface LatenessCurve {
  readonly mean: number;
  readonly spread: number;
  /** How far the curve leans: above 0 where late invoices stray further than early ones. */
  readonly shape: CurveShape;
}

/** Weighted sums of one group of invoices: weight, then time t (years from the day), size a (log of the amount), lateness y, and their products. */
const SUMS = 11;
const [W, T, A, Y, TT, TA, AA, TY, AY, YY, YYY] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

interface LedgerDrift {
  /** Days later per year, and per unit of log amount. */
  readonly perYear: number;
  readonly perSize: number;
  /** Of lateness once time and size are taken out: mean, and variance within customers. */
  readonly mean: number;
  readonly variance: number;
  /** Usual log amount. */
  readonly size: number;
  readonly shape: CurveShape;
}

/** What a ledger tells on a day. `curveFor` is null where the currency has too few settled invoices to learn from. */
export interface PaymentOutlook {
  readonly day: Day;
  /** How late an invoice of this account and amount (minor units) issued on `issuedOn` is likely to be paid. */
  readonly curveFor: (account: number, amount: number, issuedOn: Day) => LatenessCurve | null;
  /** The same for an invoice of the account's usual size issued on the day itself. */
  readonly nextCurve: (account: number) => LatenessCurve | null;
  /** Settled invoices of the account that it rests on, before they are weighed. */
  readonly evidence: Int32Array;
}

/**
 * Learns from what was known before `day`: invoices settled before it, and invoices then open and past due. Nothing of the day
 * itself or later is looked at. `settledOn` and `dueOn` have one place a document (as `settledDays` gives it).
 */
export function paymentOutlook(book: Book, day: Day, settledOn: Int32Array, dueOn: Int32Array, settings: OutlookSettings = OUTLOOK_SETTINGS): PaymentOutlook {
  const { sums, evidence } = accountSums(book, day, settledOn, dueOn, settings);
  const currencies = [...new Set(book.accounts.map((account) => account.currency))];
  const settledIn = (currency: string): number => book.accounts.reduce((sum, account, index) => sum + (account.currency === currency ? evidence[index] : 0), 0);
  const drifts = currencies.map((currency) => (settledIn(currency) < LEAST_SETTLED ? null : leaningDrift(book, sums, currency, settings)));
  const driftOf = book.accounts.map((account) => drifts[currencies.indexOf(account.currency)]);
  const curveFor = (account: number, amount: number, issuedOn: Day): LatenessCurve | null => {
    const drift = driftOf[account];
    return drift ? accountCurve(sums, account, drift, yearsFrom(issuedOn, day), sizeOf(amount), settings) : null;
  };
  const nextCurve = (account: number): LatenessCurve | null => {
    const drift = driftOf[account];
    const at = account * SUMS;
    return drift ? accountCurve(sums, account, drift, 0, sums[at + W] > 0 ? sums[at + A] / sums[at + W] : drift.size, settings) : null;
  };
  return { day, curveFor, nextCurve, evidence };
}

const yearsFrom = (issuedOn: Day, day: Day): number => (issuedOn === NO_DAY ? 0 : (issuedOn - day) / 365);
const sizeOf = (amount: number): number => Math.log(Math.max(1, amount));

function accountSums(book: Book, day: Day, settledOn: Int32Array, dueOn: Int32Array, settings: OutlookSettings): { readonly sums: Float64Array; readonly evidence: Int32Array } {
  const { count, amount, account, issuedOn } = book.entries;
  const sums = new Float64Array(book.accounts.length * SUMS);
  const evidence = new Int32Array(book.accounts.length);
  const weights = weightsByAge(settings);
  const openLate: number[] = [];
  let late = 0;
  let daysLate = 0;
  for (let index = 0; index < count; index += 1) {
    const settled = settledOn[index];
    if (amount[index] <= 0 || issuedOn[index] >= day || dueOn[index] === NO_DAY || settled === UNTOLD_DAY) continue;
    if (settled === NO_DAY || settled >= day) {
      // One still open tells something only once it is late.
      if (day - 1 > dueOn[index]) openLate.push(index);
      continue;
    }
    const lateness = settled - dueOn[index];
    if (lateness > 0) {
      late += 1;
      daysLate += lateness;
    }
    evidence[account[index]] += 1;
    // Written out, because a call with four fractions makes four objects of each of a million invoices.
    const at = account[index] * SUMS;
    const weight = weights[Math.min(day - settled, LONGEST_MEMORY - 1)];
    const years = issuedOn[index] === NO_DAY ? 0 : (issuedOn[index] - day) / 365;
    const size = Math.log(amount[index]);
    const t = weight * years;
    const a = weight * size;
    const y = weight * lateness;
    const yy = y * lateness;
    sums[at + W] += weight;
    sums[at + T] += t;
    sums[at + A] += a;
    sums[at + Y] += y;
    sums[at + TT] += t * years;
    sums[at + TA] += t * size;
    sums[at + AA] += a * size;
    sums[at + TY] += t * lateness;
    sums[at + AY] += a * lateness;
    sums[at + YY] += yy;
    sums[at + YYY] += yy * lateness;
  }
  const further = late === 0 ? 0 : daysLate / late;
  for (const index of openLate) addTo(sums, account[index] * SUMS, weights[0], yearsFrom(issuedOn[index], day), sizeOf(amount[index]), day - 1 - dueOn[index] + further);
  return { sums, evidence };
}

/** Weight of an invoice settled so many days ago. */
function weightsByAge({ slowHalfLife, fastHalfLife }: OutlookSettings): Float64Array {
  return Float64Array.from({ length: LONGEST_MEMORY }, (_, age) => 2 ** (-age / slowHalfLife) + 2 ** (-age / fastHalfLife));
}

/** Days beyond which nothing fades further: twelve years. */
const LONGEST_MEMORY = 366 * 12;

function addTo(sums: Float64Array, at: number, weight: number, t: number, a: number, y: number): void {
  sums[at + W] += weight;
  sums[at + T] += weight * t;
  sums[at + A] += weight * a;
  sums[at + Y] += weight * y;
  sums[at + TT] += weight * t * t;
  sums[at + TA] += weight * t * a;
  sums[at + AA] += weight * a * a;
  sums[at + TY] += weight * t * y;
  sums[at + AY] += weight * a * y;
  sums[at + YY] += weight * y * y;
  sums[at + YYY] += weight * y * y * y;
}

/** Time and size are judged within customers (each against its own average), so that a big slow customer does not make size look slow. */
function ledgerDrift(book: Book, sums: Float64Array, currency: string): Omit<LedgerDrift, 'shape'> | null {
  const all = new Float64Array(SUMS);
  // One invoice's worth of doubt each: with little to learn from, neither time nor size matters.
  const within = { tt: 1, aa: 1, ta: 0, ty: 0, ay: 0, yy: 0, freedom: 0 };
  book.accounts.forEach((account, index) => {
    if (account.currency !== currency) return;
    const at = index * SUMS;
    const weight = sums[at + W];
    if (weight === 0) return;
    for (let sum = 0; sum < SUMS; sum += 1) all[sum] += sums[at + sum];
    within.tt += sums[at + TT] - (sums[at + T] ** 2) / weight;
    within.aa += sums[at + AA] - (sums[at + A] ** 2) / weight;
    within.ta += sums[at + TA] - (sums[at + T] * sums[at + A]) / weight;
    within.ty += sums[at + TY] - (sums[at + T] * sums[at + Y]) / weight;
    within.ay += sums[at + AY] - (sums[at + A] * sums[at + Y]) / weight;
    within.yy += sums[at + YY] - (sums[at + Y] ** 2) / weight;
    within.freedom += Math.max(0, weight - 1);
  });
  if (all[W] === 0) return null;
  const determinant = within.tt * within.aa - within.ta ** 2;
  const perYear = (within.ty * within.aa - within.ay * within.ta) / determinant;
  const perSize = (within.ay * within.tt - within.ty * within.ta) / determinant;
  const explained = perYear * within.ty + perSize * within.ay;
  return { perYear, perSize, mean: (all[Y] - perYear * all[T] - perSize * all[A]) / all[W], variance: Math.max(1, (within.yy - explained + 50) / (within.freedom + 1)), size: all[A] / all[W] };
}

/** That early and late stray equally far counts as much as this many invoices. */
const EVEN_WEIGHT = 30;
/** A few wild ones, cubed, must not bend the curve out of shape. */
const MOST_LEAN = 1;

/** How far the ledger's curve leans: what its invoices' distances from their customer's average come to when cubed, in spreads of that customer. */
function leaningDrift(book: Book, sums: Float64Array, currency: string, settings: OutlookSettings): LedgerDrift | null {
  const drift = ledgerDrift(book, sums, currency);
  if (drift === null) return null;
  let cubes = 0;
  let freedom = EVEN_WEIGHT;
  book.accounts.forEach((account, index) => {
    const at = index * SUMS;
    const weight = sums[at + W];
    if (account.currency !== currency || weight <= 2) return;
    const mean = sums[at + Y] / weight;
    const cube = sums[at + YYY] - 3 * mean * sums[at + YY] + 3 * mean * mean * sums[at + Y] - mean * mean * mean * weight;
    cubes += cube / accountFit(sums, index, drift, settings).variance ** 1.5;
    freedom += ((weight - 1) * (weight - 2)) / weight;
  });
  return { ...drift, shape: curveShape(Math.max(-MOST_LEAN, Math.min(MOST_LEAN, cubes / freedom))) };
}

/** Where an account stands with time and size taken out: usual lateness, its variance, and how many invoices' worth that is known by. */
function accountFit(sums: Float64Array, account: number, drift: Omit<LedgerDrift, 'shape'>, settings: OutlookSettings): { readonly level: number; readonly variance: number; readonly known: number } {
  const at = account * SUMS;
  const { perYear: b, perSize: c } = drift;
  const weight = sums[at + W];
  const sum = sums[at + Y] - b * sums[at + T] - c * sums[at + A];
  const squares = sums[at + YY] + b * b * sums[at + TT] + c * c * sums[at + AA] - 2 * b * sums[at + TY] - 2 * c * sums[at + AY] + 2 * b * c * sums[at + TA];
  const aroundOwn = weight > 0 ? Math.max(0, squares - (sum * sum) / weight) : 0;
  // A steady payer's own days say more than a few invoices of somebody whose days are anybody's guess.
  const ownVariance = (aroundOwn + settings.spreadWeight * drift.variance) / (Math.max(0, weight - 1) + settings.spreadWeight);
  const known = weight + (settings.ledgerWeight * ownVariance) / drift.variance;
  const level = (sum + (known - weight) * drift.mean) / known;
  const around = Math.max(0, squares - 2 * level * sum + level * level * weight);
  return { level, variance: (around + settings.spreadWeight * drift.variance) / (weight + settings.spreadWeight), known };
}

function accountCurve(sums: Float64Array, account: number, drift: LedgerDrift, t: number, a: number, settings: OutlookSettings): LatenessCurve {
  const { level, variance, known } = accountFit(sums, account, drift, settings);
  return { mean: level + drift.perYear * t + drift.perSize * a, spread: Math.sqrt(variance * (1 + 1 / known)), shape: drift.shape };
}

/** Chance, 0 to 1, that an invoice still unpaid `daysPastDue` days after its due date (negative: before it) is settled after its due date. */
export function lateProbability(curve: LatenessCurve, daysPastDue: number): number {
  if (daysPastDue > 0) return 1;
  const unpaid = stillUnpaid(curve, daysPastDue);
  return unpaid === 0 ? 1 : Math.min(1, stillUnpaid(curve, 0) / unpaid);
}

/** Share of such invoices unpaid at the end of a day. */
function stillUnpaid(curve: LatenessCurve, daysPastDue: number): number {
  return shareBeyond(curve.shape, (daysPastDue + 0.5 - curve.mean) / curve.spread);
}

/** Days after the due date by which such an invoice, unpaid so far, is paid with a chance of `share` (0.5: as likely sooner as later). At least tomorrow. */
export function daysLateAt(curve: LatenessCurve, daysPastDue: number, share: number): number {
  const unpaid = stillUnpaid(curve, daysPastDue);
  const point = unpaid < 1e-9 ? Infinity : curve.mean + curve.spread * leaningPoint(1 - unpaid * (1 - share), curve.shape.lean);
  // Far beyond its usual time the curve says nothing any more: it is then as far from payment as its spread.
  return Number.isFinite(point) ? Math.max(daysPastDue + 1, Math.round(point)) : daysPastDue + Math.max(1, Math.round(curve.spread * (0.5 + share)));
}

/** For an invoice unpaid at `daysPastDue`: the chance that it is paid by the end of a day so many days past due. */
export function paidBy(curve: LatenessCurve, daysPastDue: number): (byDaysPastDue: number) => number {
  const unpaid = stillUnpaid(curve, daysPastDue);
  // Far beyond its usual time the curve says nothing any more: half of what is left then comes in within each spread.
  if (unpaid < 1e-9) return (by) => 1 - 2 ** (-Math.max(0, by - daysPastDue) / curve.spread);
  return (by) => Math.max(0, 1 - stillUnpaid(curve, by) / unpaid);
}

/** Chance that an invoice of the account's usual size issued on the outlook's day is settled late; null where there is nothing to learn from. */
export function nextLateProbability({ nextCurve }: PaymentOutlook, account: number): number | null {
  const curve = nextCurve(account);
  return curve === null ? null : stillUnpaid(curve, 0);
}
