/** Decides an account's payment score, 0 to 100, and its grade, from how far beyond terms its settled invoices were paid. It knows no open invoice. */
import type { ScorePolicy } from './judgement-policy';
import type { PaymentHabits } from './payment-habits';

/** Days beyond terms (negative is early) and their score, on the published scale of commercial credit scores; between two points in proportion. DOMAIN section 4. */
export const SCORE_SCALE: readonly (readonly [daysBeyondTerms: number, score: number])[] = [
  [-30, 100], [-20, 90], [0, 80], [15, 70], [22, 60], [30, 50], [60, 40], [90, 30], [120, 20], [180, 1],
];

export const GRADES = ['A', 'B', 'C', 'D', 'E'] as const;
export type Grade = (typeof GRADES)[number];

/** How an account pays, as one figure. */
export interface PaymentScore {
  readonly score: number;
  readonly grade: Grade;
  /** Amount-weighted days beyond terms that the score stands for, the ledger's average mixed in. */
  readonly daysBeyondTerms: number;
}

/** The score of a number of days beyond terms. Later never scores higher. */
export function scoreOfDays(days: number): number {
  let above = 0;
  while (above < SCORE_SCALE.length && !(days <= SCORE_SCALE[above][0])) above += 1;
  if (above === 0) return SCORE_SCALE[0][1];
  if (above === SCORE_SCALE.length) return SCORE_SCALE[SCORE_SCALE.length - 1][1];
  const from = SCORE_SCALE[above - 1], to = SCORE_SCALE[above];
  return from[1] + ((days - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** The first grade whose edge the score reaches; below the last edge the last grade. */
export function gradeOf(score: number, edges: readonly number[]): Grade {
  const place = edges.findIndex((edge) => score >= edge);
  return GRADES[place < 0 ? GRADES.length - 1 : place];
}

/** Null, "not enough history", with fewer settled invoices than the policy asks for. `ledger` is the habits of all accounts of the currency. */
export function paymentScore(own: PaymentHabits, ledger: PaymentHabits, policy: ScorePolicy): PaymentScore | null {
  if (own.settledCount < policy.leastSettled || own.daysLateWeighted === null) return null;
  const share = own.settledCount / (own.settledCount + policy.ledgerWeight);
  const daysBeyondTerms = share * own.daysLateWeighted + (1 - share) * (ledger.daysLateWeighted ?? own.daysLateWeighted);
  const score = Math.round(scoreOfDays(daysBeyondTerms));
  return { score, grade: gradeOf(score, policy.gradeEdges), daysBeyondTerms };
}
