/** Assesses a customer that has no document in the ledger yet, by the same methods as any other: a limit to begin with. It knows nobody's sheet. */
import type { AccountPast } from './account-past';
import { creditLimit } from './credit-limits';
import type { CreditLimit } from './credit-limits';
import { minorUnits } from './credit-methods';
import { NO_DAY } from './days';
import type { Day } from './days';
import type { Customer } from './entries';
import type { CurrencyCode } from './money';
import type { PaymentHabits } from './payment-habits';
import type { CollectionPolicy } from './policy';
import type { CurrencyTotals } from './review';

/** A customer's name and facts with the limit it may begin with, minor units of `currency`. */
export interface NewCustomer {
  readonly customer: Customer;
  readonly currency: CurrencyCode;
  readonly limit: CreditLimit;
}

const NO_HABITS: PaymentHabits = { settledCount: 0, lateCount: 0, onTimeShare: null, daysToPayMean: null, daysToPayWeighted: null, daysLateMean: null, daysLateSignedMean: null, daysLateWeighted: null };
const NO_SPAN = { count: 0, mean: 0, standardError: 0 };
const NO_PAST: AccountPast = {
  invoices: 0, firstIssued: NO_DAY, lastIssued: NO_DAY, lastPaid: NO_DAY, firstInvoiceDaysLate: null, yearSales: 0, yearInvoices: 0, yearDisputed: 0, yearPartPaid: 0, termsDays: null,
  recent: NO_SPAN, earlier: NO_SPAN, usualBalance: 0, monthsWithBalance: 0, highCredit: 0,
};
const NO_TOTALS = { open: 0, openCount: 0, credits: 0, creditCount: 0, buckets: [], bucketCounts: [], pastDue: 0, pastDueCount: 0, invoicesOpen: 0, invoicesPastDue: 0, disputed: 0, disputedCount: 0, accountsOpen: 0, accountsPastDue: 0 };

/** The limits to begin with, in the policy's home currency, or in that of a ledger in one other currency; customers of whom nobody told anything but a name are left out. */
export function assessNewCustomers(customers: readonly Customer[], totals: readonly CurrencyTotals[], policy: CollectionPolicy, asOf: Day): NewCustomer[] {
  const currency = totals.length === 1 ? totals[0].currency : policy.company.homeCurrency;
  const total = totals.find((one) => one.currency === currency) ?? { currency, ...NO_TOTALS };
  return customers.filter(({ credit }) => credit !== undefined).map((customer) => {
    const { open, openCount, credits, creditCount, buckets, pastDue, pastDueCount, disputed } = NO_TOTALS;
    const account = { customer, customerIndex: -1, accountIndex: -1, currency, open, openCount, credits, creditCount, buckets, pastDue, pastDueCount, disputed, oldestDaysPastDue: 0, firstOpen: 0, openEntries: 0, habits: NO_HABITS };
    const limitOnFile = customer.creditLimit === null ? null : minorUnits({ currency }, customer.creditLimit);
    const limit = creditLimit({ asOf, account, past: NO_PAST, limitOnFile, isApproved: false, total, score: null, flags: [], policy: policy.credit, termsDays: policy.aging.termsDays });
    return { customer, currency, limit };
  });
}
