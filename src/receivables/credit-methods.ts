/** The methods by which a credit limit may be measured, each for itself: a flat table. It chooses none of them; `credit-limits.ts` does. */
import type { AccountPast } from './account-past';
import { shareOfWorth } from './credit-facts';
import type { Day } from './days';
import type { Fact } from './facts';
import type { CreditPolicy } from './judgement-policy';
import type { FiguredAccount } from './judgements';
import { decimalsOf, toMinorUnits } from './money';
import type { PaymentScore } from './payment-score';
import type { CurrencyTotals } from './review';
import type { RiskFlag } from './risk-rules';

/** What is known of an account when its limit is judged. */
export interface CreditCase {
  readonly asOf: Day;
  readonly account: FiguredAccount;
  readonly past: AccountPast;
  /** Limit in force, minor units, and whether a person approved it; null when there is none. */
  readonly limitOnFile: number | null;
  readonly isApproved: boolean;
  readonly total: CurrencyTotals;
  readonly score: PaymentScore | null;
  readonly flags: readonly RiskFlag[];
  readonly policy: CreditPolicy;
  /** Days of credit where the account's invoices tell none. */
  readonly termsDays: number;
}

export interface CreditMethod {
  readonly id: 'need' | 'high-credit' | 'concentration' | 'net-worth' | 'working-capital' | 'references' | 'cap';
  /** Minor units, unrounded; null where it cannot be worked out. */
  readonly limitOf: (of: CreditCase) => number | null;
  readonly factsOf: (of: CreditCase) => Readonly<Record<string, Fact>>;
}
export type CreditMethodId = CreditMethod['id'];

/** A fact about money in the account's currency. */
export const money = ({ currency }: { readonly currency: string }, amount: number): Fact => ({ money: Math.round(amount), currency });
/** An amount typed in the major unit of the account's currency. */
export const minorUnits = ({ currency }: { readonly currency: string }, amount: number): number => toMinorUnits(amount, decimalsOf(currency));
const monthsSold = ({ asOf, past }: CreditCase): number => Math.min(12, Math.max(1, Math.ceil((asOf - past.firstIssued + 1) / (365 / 12))));
const salesOfMonth = (of: CreditCase): number => of.past.yearSales / monthsSold(of);
const terms = ({ past, termsDays }: CreditCase): number => Math.round(past.termsDays ?? termsDays);
const usuallyLate = ({ account }: CreditCase): number => Math.max(0, Math.round(account.habits.daysLateWeighted ?? 0));
const scoreFactor = ({ score, policy }: CreditCase): number => (score === null ? 0 : Math.min(policy.mostScoreFactor, score.score / policy.fullScore));

/** The methods, each for itself. To add one, add it here and its sentence above. DOMAIN section 4. */
export const CREDIT_METHODS: readonly CreditMethod[] = [
  {
    id: 'need',
    // One division, at the end: several would put half a minor unit on the wrong side.
    limitOf: (of) => (of.past.yearInvoices === 0 ? null : (of.past.yearSales * (terms(of) + usuallyLate(of)) * of.policy.buffer) / (monthsSold(of) * 30)),
    factsOf: (of) => ({ sales: money(of.account, salesOfMonth(of)), terms: { days: terms(of) }, late: { days: usuallyLate(of) }, buffer: { share: of.policy.buffer - 1 } }),
  },
  {
    id: 'high-credit',
    limitOf: (of) => (of.score === null || of.past.highCredit === 0 ? null : of.past.highCredit * scoreFactor(of)),
    factsOf: (of) => ({ balance: money(of.account, of.past.highCredit), factor: { figure: scoreFactor(of) } }),
  },
  {
    id: 'concentration',
    limitOf: ({ total, policy }) => (total.accountsOpen < policy.concentrationAccounts ? null : total.open * policy.concentrationShare),
    factsOf: ({ account, total, policy }) => ({ share: { share: policy.concentrationShare }, all: money(account, total.open) }),
  },
  {
    id: 'net-worth',
    limitOf: ({ account, policy }) => shareOfWorth(account.customer.credit?.netWorth, (amount) => minorUnits(account, amount), policy),
    factsOf: ({ account, policy }) => ({ share: { share: policy.worthShare }, worth: money(account, minorUnits(account, account.customer.credit?.netWorth ?? 0)) }),
  },
  {
    id: 'working-capital',
    limitOf: ({ account, policy }) => shareOfWorth(account.customer.credit?.workingCapital, (amount) => minorUnits(account, amount), policy),
    factsOf: ({ account, policy }) => ({ share: { share: policy.worthShare }, worth: money(account, minorUnits(account, account.customer.credit?.workingCapital ?? 0)) }),
  },
  {
    id: 'references',
    limitOf: ({ account }) => {
      const granted = account.customer.credit?.tradeReferences ?? null;
      return granted === null ? null : Math.max(0, minorUnits(account, granted));
    },
    factsOf: () => ({}),
  },
  {
    id: 'cap',
    limitOf: ({ account, policy }) => (policy.cap === null ? null : toMinorUnits(policy.cap, decimalsOf(account.currency))),
    factsOf: () => ({}),
  },
];
