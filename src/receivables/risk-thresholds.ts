/** The figures at which a risk flag is raised, by rule, as the policy begins with. `risk-rules.ts` says what each one means. */

/** Days, shares (0 to 1), counts and factors; a rule that is not `on` raises nothing. */
export const RISK_THRESHOLDS = {
  'long-overdue': { on: true, days: 90 },
  'mostly-past-due': { on: true, share: 0.5, documents: 2 },
  'slow-payer': { on: true, days: 15, settled: 3 },
  'getting-slower': { on: true, days: 5, settled: 4 },
  'over-limit': { on: true, share: 1 },
  'concentration': { on: true, share: 0.2, accounts: 5 },
  'first-invoice-late': { on: true, invoices: 3, days: 1 },
  'exposure-jump': { on: true, factor: 2, months: 6 },
  'broken-promise': { on: true, days: 1 },
  'broken-plan': { on: true },
  'frequent-disputes': { on: true, share: 0.4, documents: 3 },
  'old-dispute': { on: true, days: 60 },
  'reminders-unanswered': { on: true, letters: 3 },
  'part-payments': { on: true, documents: 3, share: 0.3 },
  'short-payments': { on: true, documents: 2, share: 0.1 },
  'dormant': { on: true, days: 180 },
  'credits-unapplied': { on: true, days: 1 },
  'no-contact-details': { on: true, days: 1 },
  'not-contacted': { on: true, days: 30 },
  'on-hold': { on: true },
  'consumer': { on: true },
} as const;

export type RiskRuleId = keyof typeof RISK_THRESHOLDS;
type Widened<T> = { readonly [K in keyof T]: T[K] extends boolean ? boolean : number };
export type RiskThresholds = { readonly [Id in RiskRuleId]: Widened<(typeof RISK_THRESHOLDS)[Id]> };
