/** Interest of a payment plan, on the balance that falls with each instalment, by actual days; and the equal payment of an annuity. It charges nothing by itself. */
import type { Day } from './days';
import { interestParts } from './interest';
import type { RateStep } from './interest-rates';

/** What falls due on a day, minor units. */
export interface DuePart {
  readonly dueOn: Day;
  readonly principal: number;
  readonly interest: number;
}

const EVER: Day = 1;

/**
 * Simple interest from the day of the agreement on what is left of the debt, each instalment lowering it from its own day: balance × rate × days / 365, rounded so that
 * the instalments' interest sums to the whole period's (DOMAIN section 3).
 */
export function onDecliningBalance(agreedOn: Day, parts: readonly { readonly dueOn: Day; readonly principal: number }[], rate: number): DuePart[] {
  const last = parts[parts.length - 1];
  if (!last) return [];
  let left = parts.reduce((sum, part) => sum + part.principal, 0);
  const balances = [{ from: EVER, balance: left }, ...parts.map(({ dueOn, principal }) => ({ from: dueOn, balance: left -= principal }))];
  const rates: readonly RateStep[] = [{ from: EVER, rate }];
  // Interest is owed for the day of the agreement itself, and no longer for the day of a payment.
  const accrued = interestParts(balances, rates, agreedOn - 1, last.dueOn, 'once');
  return parts.map((part, at) => {
    const from = at === 0 ? agreedOn : parts[at - 1].dueOn;
    return { ...part, interest: accrued.reduce((sum, one) => sum + (one.from >= from && one.from < part.dueOn ? one.interest : 0), 0) };
  });
}

/** The payment, whole minor units, that brings the debt to nothing on the last of these days: the annuity by actual days. */
export function annuityPayment(debt: number, agreedOn: Day, days: readonly Day[], rate: number): number {
  let discount = 1;
  let worth = 0;
  days.forEach((day, at) => {
    discount /= 1 + (rate * (day - (days[at - 1] ?? agreedOn))) / 365;
    worth += discount;
  });
  return Math.round(debt / worth);
}

/** The same payment on each day, interest included, until nothing is left: the last takes what rounding leaves. Null where a payment does not cover its interest. */
export function byAnnuity(debt: number, agreedOn: Day, days: readonly Day[], rate: number, payment: number): DuePart[] | null {
  const parts: DuePart[] = [];
  let left = debt;
  for (const [at, dueOn] of days.entries()) {
    if (left === 0) break;
    const interest = periodInterest(left, days[at - 1] ?? agreedOn, dueOn, rate);
    const principal = at === days.length - 1 ? left : Math.min(left, payment - interest);
    if (principal <= 0) return null;
    parts.push({ dueOn, principal, interest });
    left -= principal;
  }
  return parts;
}

function periodInterest(balance: number, from: Day, to: Day, rate: number): number {
  return interestParts([{ from: EVER, balance }], [{ from: EVER, rate }], from, to, 'once').reduce((sum, part) => sum + part.interest, 0);
}
