/** What a discount for early payment costs as a yearly rate, the simple figure and the compounded one each under its own name, and to whom it may be offered. It grants no discount. */
import type { AccountReview, ReceivablesReview } from './review';

/** "2/10 net 30" is 0.02 within 10 days instead of 30. */
export interface DiscountTerms {
  /** Share of the invoice that is given up, 0 to 1. */
  readonly share: number;
  readonly withinDays: number;
  readonly insteadOfDays: number;
}

/** Yearly rates as shares: 0.3724 is 37.24 %. */
export interface DiscountCost {
  readonly simple: number;
  readonly compounded: number;
}

/** Null where no discount is given or no day is gained. DOMAIN section 3: d/(1−d) × 365/(d2−d1). */
export function discountCost({ share, withinDays, insteadOfDays }: DiscountTerms, yearDays = 365): DiscountCost | null {
  const gained = insteadOfDays - withinDays;
  if (share <= 0 || share >= 1 || gained <= 0) return null;
  const rate = share / (1 - share);
  return { simple: rate * (yearDays / gained), compounded: (1 + rate) ** (yearDays / gained) - 1 };
}

/** A customer to whom the discount may be offered: by the day on which it really pays, not by its terms. */
export interface DiscountOffer {
  readonly account: AccountReview;
  /** Days to pay so far, weighted by amount. */
  readonly usualDays: number;
  /** With `usualDays` in place of the terms. */
  readonly cost: DiscountCost;
}

/** Accounts with enough history that pay later than the discount asks, the cheapest first: the later one pays, the less a year the days gained cost. */
export function discountOffers({ accounts, policy: { discount, score } }: Pick<ReceivablesReview, 'accounts' | 'policy'>): readonly DiscountOffer[] {
  return accounts.flatMap((account): DiscountOffer[] => {
    const { daysToPayWeighted, settledCount } = account.habits;
    if (daysToPayWeighted === null || settledCount < score.leastSettled || account.open <= 0) return [];
    const usualDays = Math.round(daysToPayWeighted);
    const cost = discountCost({ ...discount, insteadOfDays: usualDays });
    return cost === null ? [] : [{ account, usualDays, cost }];
  }).sort((a, b) => a.cost.simple - b.cost.simple || b.account.open - a.account.open);
}
