/** What a discount for early payment costs as a yearly rate: the simple figure and the compounded one, each under its own name. It grants no discount. */

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
