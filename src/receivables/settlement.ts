/** What a debt is worth today in each of three ways: a lump sum now, a plan, an agency; and which lump sum is as good as the others. It decides for none of them. */
import type { Day } from './days';
import { toMinorUnits } from './money';

/** A way that ends in one payment. Money is minor units, shares are 0 to 1. */
export interface OnePayment {
  readonly amount: number;
  /** That it is paid at all. */
  readonly chance: number;
  /** What somebody keeps of it, such as the agency. */
  readonly taken: number;
  /** Days until the money is here. */
  readonly days: number;
}

export interface SettlementTerms {
  readonly debt: number;
  /** What money costs a year: 0.08 is 8 %. */
  readonly rate: number;
  readonly asOf: Day;
  readonly lump: OnePayment;
  readonly agency: OnePayment;
  readonly plan: { readonly payments: readonly { readonly on: Day; readonly amount: number }[]; readonly chance: number };
}

export const SETTLEMENT_WAYS = ['lump', 'plan', 'agency'] as const;
export type SettlementWay = (typeof SETTLEMENT_WAYS)[number];

/** Minor units; the sum of the parts is rounded once more, when the chance is laid on it. */
export interface Settlement {
  readonly worth: Readonly<Record<SettlementWay, number>>;
  /** What each payment of the plan is worth today, were it certain. */
  readonly planParts: readonly number[];
  /** The way that is worth most; the lump sum before the others where they are equal. */
  readonly best: SettlementWay;
  /** The lump sum that is worth as much as another way, to the minor unit, and the share of the debt given up by it: the discount at which both are equal. */
  readonly breakEven: readonly { readonly against: Exclude<SettlementWay, 'lump'>; readonly lump: number; readonly discount: number }[];
}

/** What `amount` after so many days is worth today: amount / (1 + rate)^(days / 365). */
function today(amount: number, rate: number, days: number): number {
  return amount / (1 + rate) ** (Math.max(0, days) / 365);
}

/** Where the lump sum has no chance, no lump sum is as good as the others: `breakEven` is empty. */
export function settle({ debt, rate, asOf, lump, agency, plan }: SettlementTerms): Settlement {
  const of = ({ amount, chance, taken, days }: OnePayment): number => toMinorUnits(chance * (1 - taken) * today(amount, rate, days), 0);
  const planParts = plan.payments.map(({ on, amount }) => toMinorUnits(today(amount, rate, on - asOf), 0));
  const worth = { lump: of(lump), plan: toMinorUnits(plan.chance * planParts.reduce((sum, part) => sum + part, 0), 0), agency: of(agency) };
  const best = SETTLEMENT_WAYS.reduce((most, way) => (worth[way] > worth[most] ? way : most));
  const oneUnit = lump.chance * (1 - lump.taken) * today(1, rate, lump.days);
  const breakEven = oneUnit <= 0 ? [] : (['plan', 'agency'] as const).map((against) => {
    const least = toMinorUnits(worth[against] / oneUnit, 0);
    return { against, lump: least, discount: 1 - least / debt };
  });
  return { worth, planParts, best, breakEven };
}

/** Figures to begin with where nothing of her own is known: rules of thumb, not measured, and hers to change. */
export const USUAL_SETTLEMENT = { lumpShare: 0.8, lumpChance: 0.9, lumpDays: 14, agencyTaken: 0.25, agencyChance: 0.5, agencyDays: 180, rate: 0.08 } as const;

export const SETTLEMENT_FIELDS = ['lump', 'lumpChance', 'lumpDays', 'planChance', 'agencyTaken', 'agencyChance', 'agencyDays', 'rate'] as const;
export type SettlementField = (typeof SETTLEMENT_FIELDS)[number];

/** "not-a-figure", "below-zero"; "above-debt" of the lump sum, "above-100" of a share, "too-long" of days. */
export type SettlementProblem = 'not-a-figure' | 'below-zero' | 'above-debt' | 'above-100' | 'too-long';

const LONGEST_DAYS = 3650;

/** Every mistake at its field; none where it can be worked out. NaN is what could not be read. */
export function settlementMistakes({ debt, rate, lump, agency, plan }: SettlementTerms): readonly { readonly field: SettlementField; readonly problem: SettlementProblem }[] {
  const values: readonly (readonly [SettlementField, number, most: number, SettlementProblem])[] = [
    ['lump', lump.amount, debt, 'above-debt'], ['lumpChance', lump.chance, 1, 'above-100'], ['lumpDays', lump.days, LONGEST_DAYS, 'too-long'], ['planChance', plan.chance, 1, 'above-100'],
    ['agencyTaken', agency.taken, 1, 'above-100'], ['agencyChance', agency.chance, 1, 'above-100'], ['agencyDays', agency.days, LONGEST_DAYS, 'too-long'], ['rate', rate, 1, 'above-100'],
  ];
  return values.flatMap(([field, value, most, problem]) => (!Number.isFinite(value) ? [{ field, problem: 'not-a-figure' as const }] : value < 0 ? [{ field, problem: 'below-zero' as const }] : value > most ? [{ field, problem }] : []));
}
