/** The parts of `review.json` that judge: score, chance, flags, limit of each customer; forecast and provision of each currency. Amounts exact, null where nothing is known. Pure. */
import { notInLedger } from '../../ledger/customer-list';
import type { Ledger } from '../../ledger/ledger';
import { NO_DAY, isoOf } from '../../receivables/days';
import { WORKING_SENTENCES } from '../../receivables/credit-limits';
import type { CreditLimit } from '../../receivables/credit-limits';
import { discountCost } from '../../receivables/early-payment';
import { exactText } from '../../receivables/money';
import { assessNewCustomers } from '../../receivables/new-customers';
import type { AccountReview, ReceivablesReview } from '../../receivables/review';
import { riskRule } from '../../receivables/risk-rules';
import { factSentence } from '../../wording/fact-text';
import { wordingFor } from '../../wording/sentences';

/** Machine-readable sentences are in English, whatever the sheets speak. */
const wording = wordingFor('en');

/** What is judged of one account, as keys of its customer. */
export function judgementPart(account: AccountReview, review: ReceivablesReview): object {
  const { score, lateProbability, flags, limit, currency } = account;
  return {
    score: score?.score ?? null, grade: score?.grade ?? null, lateProbability,
    flags: flags.map(({ rule, severity, facts, places }) => ({
      rule, severity, because: factSentence(`flag.${rule}`, riskRule(rule).because, facts, wording),
      invoices: places.map((place) => String(review.entries.document[review.open.entry[place]])),
    })),
    creditLimit: limitPart(limit, currency),
    ...interestPart(account, review),
    expected: expectedPart(account, review),
  };
}

/** A limit with every method and its working. */
function limitPart(limit: CreditLimit, currency: string): object {
  const amount = (minorUnits: number | null): string | null => (minorUnits === null ? null : exactText(Math.round(minorUnits), currency));
  return {
    current: amount(limit.current), suggested: amount(limit.suggested), advice: limit.advice, binding: limit.binding, exposure: amount(limit.exposure), headroom: amount(limit.headroom),
    approved: limit.isApproved, hold: limit.hold, reviewOn: isoOf(limit.reviewOn), methods: Object.fromEntries(limit.methods().map(({ id, limit: own }) => [id, amount(own)])),
    working: limit.working().map(({ because, facts }) => factSentence(`working.${because}`, WORKING_SENTENCES[because], facts, wording)),
  };
}

/** Customers to come with the limit that each may begin with; no key where there is none. */
export function newCustomersPart(reading: Ledger, { totals, policy, asOf }: ReceivablesReview): object {
  const found = reading.customerList ? assessNewCustomers(notInLedger(reading.customerList), totals, policy, asOf) : [];
  return found.length === 0 ? {} : { newCustomers: found.map(({ customer, currency, limit }) => ({ id: customer.id, name: customer.name, currency, creditLimit: limitPart(limit, currency) })) };
}

/** Interest accrued to the as-of day; no key where the policy charges none. */
function interestPart({ accountIndex, currency }: AccountReview, { interest }: ReceivablesReview): object {
  if (interest === null) return {};
  const { onOpen, onSettled, fixedSums } = interest.ofAccount(accountIndex);
  return { interest: { onOpen: exactText(onOpen, currency), onSettled: exactText(onSettled, currency), fixedSums: exactText(fixedSums, currency) } };
}

/** Yearly cost of the policy's discount for early payment; no key where it names none. */
export function earlyPaymentPart({ policy: { discount } }: ReceivablesReview): object {
  const cost = discountCost(discount);
  return cost === null ? {} : { earlyPayment: { ...discount, ...cost } };
}

/** Open invoices with the chance of being paid late and the day on which payment is expected. */
function expectedPart({ firstOpen, openEntries }: AccountReview, { open, outlook, entries }: ReceivablesReview): object[] {
  const found: object[] = [];
  for (let place = firstOpen; place < firstOpen + openEntries; place += 1) {
    if (open.open[place] <= 0) continue;
    const [chance, on] = [outlook.lateChance[place], outlook.expectedOn[place]];
    found.push({ invoice: String(entries.document[open.entry[place]]), lateProbability: Number.isNaN(chance) ? null : chance, expectedOn: on === NO_DAY ? null : isoOf(on) });
  }
  return found;
}

/** One line a currency and week. */
export function forecastPart({ forecast }: ReceivablesReview): object[] {
  return forecast.flatMap(({ currency, weeks }) => weeks.map(({ weekStarting, expected, low, high }) => ({
    currency, weekStarting: isoOf(weekStarting), expected: exactText(expected, currency), low: exactText(low, currency), high: exactText(high, currency),
  })));
}

/** What lies beyond the weeks, per currency: open = weeks + later + unforeseen. */
export function forecastRest({ forecast }: ReceivablesReview): object[] {
  return forecast.map(({ currency, later, unforeseen }) => ({ currency, later: exactText(later, currency), unforeseen: exactText(unforeseen, currency) }));
}

/** The provision of each currency with its rates. */
export function provisionPart({ provisions, bucketLabels }: ReceivablesReview): object[] {
  return provisions.map(({ currency, from, lines, rollRates, overlay, total }) => ({
    currency, ratesFrom: from, total: exactText(total, currency), overlay: exactText(overlay, currency),
    buckets: Object.fromEntries(lines.map(({ rate, loss }, bucket) => [bucketLabels[bucket], { rate, loss: exactText(loss, currency), rollRate: rollRates[bucket] ?? null }])),
  }));
}
