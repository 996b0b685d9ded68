/**
 * Decides how late an invoice is likely to be paid, from what was known on a day. The rule in one sentence: an invoice is paid as late as this customer's invoices
 * were, recent ones counting more, moved by how the whole ledger is drifting and by the invoice's size; with little history it moves to the ledger's average.
 */
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Book } from './entries';
import { normalPoint, normalShare } from './normal-curve';
import { UNTOLD_DAY } from './settlements';

export interface OutlookSettings {
  /** Days after which a settled invoice counts half. */
  readonly halfLifeDays: number;
  /** The ledger's average counts as much as this many invoices of the customer's own. */
  readonly ledgerWeight: number;
  /** The ledger's usual spread counts as much as this many invoices of the customer's own. */
  readonly spreadWeight: number;
}

export const OUTLOOK_SETTINGS: OutlookSettings = { halfLifeDays: 365, ledgerWeight: 1, spreadWeight: 20 };

/** Days late as a bell curve: `mean` and `spread` (standard deviation) in days after the due date; negative is early. */
export interface LatenessCurve {
  readonly mean: number;
  readonly spread: number;
}

/** Weighted sums of one group of invoices: weight, then time t (years from the day), size a (log of the amount), lateness y, and their products. */
const SUMS = 10;
const [W, T, A, Y, TT, TA, AA, TY, AY, YY] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

interface LedgerDrift {
  /** Days later per year, and per unit of log amount. */
  readonly perYear: number;
  readonly perSize: number;
  /** Of lateness once time and size are taken out: mean, and variance within customers. */
  readonly mean: number;
  readonly variance: number;
}

/** What a ledger tells on a day. `curveFor` is null where the currency has no settled invoice to learn from. */
export interface PaymentOutlook {
  readonly day: Day;
  /** How late an invoice of this account and amount (minor units) issued on `issuedOn` is likely to be paid. */
  readonly curveFor: (account: number, amount: number, issuedOn: Day) => LatenessCurve | null;
  /** Settled invoices of the account that it rests on, before they are weighed. */
  readonly evidence: Int32Array;
}

/**
 * Learns from what was known before `day`: invoices settled before it, and invoices then open and past due (late by at least what they are). Nothing of the day
 * itself or later is looked at. `settledOn` and `dueOn` have one place a document (as `settledDays` gives it).
 */
export function paymentOutlook(book: Book, day: Day, settledOn: Int32Array, dueOn: Int32Array, settings: OutlookSettings = OUTLOOK_SETTINGS): PaymentOutlook {
  const { sums, evidence } = accountSums(book, day, settledOn, dueOn, settings.halfLifeDays);
  const currencies = [...new Set(book.accounts.map((account) => account.currency))];
  const drifts = currencies.map((currency) => ledgerDrift(book, sums, currency));
  const driftOf = book.accounts.map((account) => drifts[currencies.indexOf(account.currency)]);
  const curveFor = (account: number, amount: number, issuedOn: Day): LatenessCurve | null => {
    const drift = driftOf[account];
    return drift ? accountCurve(sums, account, drift, yearsFrom(issuedOn, day), sizeOf(amount), settings) : null;
  };
  return { day, curveFor, evidence };
}

const yearsFrom = (issuedOn: Day, day: Day): number => (issuedOn === NO_DAY ? 0 : (issuedOn - day) / 365);
const sizeOf = (amount: number): number => Math.log(Math.max(1, amount));

function accountSums(book: Book, day: Day, settledOn: Int32Array, dueOn: Int32Array, halfLife: number): { readonly sums: Float64Array; readonly evidence: Int32Array } {
  const { entries } = book;
  const sums = new Float64Array(book.accounts.length * SUMS);
  const evidence = new Int32Array(book.accounts.length);
  for (let index = 0; index < entries.count; index += 1) {
    const issued = entries.issuedOn[index];
    if (entries.amount[index] <= 0 || issued >= day || dueOn[index] === NO_DAY || settledOn[index] === UNTOLD_DAY) continue;
    const settled = settledOn[index] !== NO_DAY && settledOn[index] < day;
    const lateness = settled ? settledOn[index] - dueOn[index] : day - 1 - dueOn[index];
    // One still open tells something only once it is late.
    if (!settled && lateness <= 0) continue;
    if (settled) evidence[entries.account[index]] += 1;
    const weight = settled ? 2 ** ((settledOn[index] - day) / halfLife) : 1;
    addTo(sums, entries.account[index] * SUMS, weight, yearsFrom(issued, day), sizeOf(entries.amount[index]), lateness);
  }
  return { sums, evidence };
}

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
}

/** Time and size are judged within customers (each against its own average), so that a big slow customer does not make size look slow. */
function ledgerDrift(book: Book, sums: Float64Array, currency: string): LedgerDrift | null {
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
  return { perYear, perSize, mean: (all[Y] - perYear * all[T] - perSize * all[A]) / all[W], variance: Math.max(1, (within.yy - explained + 50) / (within.freedom + 1)) };
}

function accountCurve(sums: Float64Array, account: number, drift: LedgerDrift, t: number, a: number, settings: OutlookSettings): LatenessCurve {
  const at = account * SUMS;
  const { perYear: b, perSize: c } = drift;
  const weight = sums[at + W];
  const sum = sums[at + Y] - b * sums[at + T] - c * sums[at + A];
  const level = (sum + settings.ledgerWeight * drift.mean) / (weight + settings.ledgerWeight);
  const squares = sums[at + YY] + b * b * sums[at + TT] + c * c * sums[at + AA] - 2 * b * sums[at + TY] - 2 * c * sums[at + AY] + 2 * b * c * sums[at + TA];
  const around = Math.max(0, squares - 2 * level * sum + level * level * weight);
  const variance = (around + settings.spreadWeight * drift.variance) / (weight + settings.spreadWeight);
  return { mean: level + b * t + c * a, spread: Math.sqrt(variance * (1 + 1 / (weight + settings.ledgerWeight))) };
}

/** Chance, 0 to 1, that an invoice still unpaid `daysPastDue` days after its due date (negative: before it) is settled after its due date. */
export function lateProbability(curve: LatenessCurve, daysPastDue: number): number {
  if (daysPastDue > 0) return 1;
  const unpaid = stillUnpaid(curve, daysPastDue);
  return unpaid === 0 ? 1 : Math.min(1, stillUnpaid(curve, 0) / unpaid);
}

/** Share of such invoices unpaid at the end of a day. */
function stillUnpaid(curve: LatenessCurve, daysPastDue: number): number {
  return 1 - normalShare((daysPastDue + 0.5 - curve.mean) / curve.spread);
}

/** Days after the due date by which such an invoice, unpaid so far, is paid with a chance of `share` (0.5: as likely sooner as later). At least tomorrow. */
export function daysLateAt(curve: LatenessCurve, daysPastDue: number, share: number): number {
  const unpaid = stillUnpaid(curve, daysPastDue);
  const point = unpaid < 1e-9 ? Infinity : curve.mean + curve.spread * normalPoint(1 - unpaid * (1 - share));
  // Far beyond its usual time the curve says nothing any more: it is then as far from payment as its spread.
  return Number.isFinite(point) ? Math.max(daysPastDue + 1, Math.round(point)) : daysPastDue + Math.max(1, Math.round(curve.spread * (0.5 + share)));
}

/** Chance that an invoice unpaid at `daysPastDue` is paid by the end of day `byDaysPastDue`. */
export function paidBy(curve: LatenessCurve, daysPastDue: number, byDaysPastDue: number): number {
  const unpaid = stillUnpaid(curve, daysPastDue);
  return unpaid < 1e-9 ? 1 - 2 ** (-(byDaysPastDue - daysPastDue) / curve.spread) : Math.max(0, 1 - stillUnpaid(curve, byDaysPastDue) / unpaid);
}
