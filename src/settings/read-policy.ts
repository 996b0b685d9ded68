/** A collection policy from outside (a file, the workbook): every field checked, the default where there is none. It decides what is allowed, not what is wise. */
import { dayFromIso } from '../receivables/days';
import { minorUnitsOf } from '../receivables/money';
import type { AgingPolicy, CollectionPolicy, CompanyPolicy, FigurePolicy } from '../receivables/policy';
import { COPIES_TO_SELF, DEFAULT_POLICY } from '../receivables/policy';
import type { Check, Checks, Repair } from './checks';
import { readJudgement } from './judgement-checks';
import { PLAN_CHECKS } from './plan-checks';
import { reminderChecks } from './reminder-checks';
import { isRecord, oneOf, quoted, readSection, takeVersion, text, textLike, unknownKeys, whole } from './checks';

/** Version of the stored form; it rises when a field changes its meaning. */
export const POLICY_VERSION = 1;

const edges: Check<readonly number[]> = (given) => {
  const valid = Array.isArray(given) && given.length >= 2 && given.length <= 12 && given[0] === 0
    && given.every((edge: unknown, i) => typeof edge === 'number' && Number.isInteger(edge) && edge <= 3650 && (i === 0 || edge > (given[i - 1] as number)));
  return valid ? { valid: given as number[] } : { allowed: 'two to twelve whole numbers in rising order that begin with 0, such as [0, 30, 60, 90]' };
};

const controlTotals: Check<Readonly<Record<string, string>>> = (given) => {
  const pairs = isRecord(given) ? Object.entries(given) : null;
  const valid = pairs !== null && pairs.length <= 50 && pairs.every(([currency, amount]) => /^[A-Z]{3}$/.test(currency) && typeof amount === 'string' && minorUnitsOf(amount, currency) !== null);
  return valid ? { valid: Object.fromEntries(pairs) as Record<string, string> } : { allowed: 'exact amounts by currency, such as {"USD": "142390.11"}' };
};

/** One plain address, as a mail header takes it, or none. */
const address = textLike(/^(?=.{0,254}$)(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+)?$/, 'an email address such as "accounts@northwind.example", or empty');

const COMPANY: Checks<CompanyPolicy> = {
  name: text(200),
  legalName: text(200),
  address: text(500),
  registration: text(200),
  senderName: text(200),
  senderTitle: text(100),
  seniorName: text(200),
  seniorEmail: address,
  agencyName: text(200),
  phone: text(60),
  email: address,
  copyToSelf: oneOf(COPIES_TO_SELF),
  paymentDetails: text(2000),
  homeCurrency: textLike(/^[A-Z]{3}$/, 'a currency code of three capitals such as "EUR"'),
  language: textLike(/^[a-z]{2}$/, 'a language code of two small letters such as "en"'),
};

const AGING: Checks<AgingPolicy> = {
  edges,
  scheme: oneOf(['edges', 'calendar-months']),
  basis: oneOf(['due-date', 'invoice-date']),
  boundary: oneOf(['standard', 'first-day', 'late-edge']),
  credits: oneOf(['apart', 'by-own-date', 'oldest-invoice-first']),
  termsDays: whole(0, 365),
  controlTotals,
  controlDay: (given) => (typeof given === 'string' && dayFromIso(given) !== null ? { valid: given } : { allowed: 'a day such as "2026-09-30"' }),
};

const FIGURES: Checks<FigurePolicy> = { periodDays: whole(1, 1096) };

/** The policy that `given` describes, and everything that had to be repaired in it; with no repair it was valid as it stood. */
export function readPolicy(given: unknown): { readonly policy: CollectionPolicy; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  if (given === undefined || given === null) return { policy: DEFAULT_POLICY, repairs };
  if (!isRecord(given)) {
    return { policy: DEFAULT_POLICY, repairs: [{ path: '', message: `A policy is a JSON object of sections; ${quoted(given)} is none. The default policy is used.` }] };
  }
  const sections = takeVersion(given, POLICY_VERSION, repairs);
  repairs.push(...unknownKeys(sections, Object.keys(DEFAULT_POLICY), ''));
  const own = (key: keyof CollectionPolicy): unknown => (Object.hasOwn(sections, key) ? sections[key] : undefined);
  const policy: CollectionPolicy = {
    company: readSection(own('company'), DEFAULT_POLICY.company, COMPANY, 'company.', repairs),
    aging: readSection(own('aging'), DEFAULT_POLICY.aging, AGING, 'aging.', repairs),
    figures: readSection(own('figures'), DEFAULT_POLICY.figures, FIGURES, 'figures.', repairs),
    reminders: readSection(own('reminders'), DEFAULT_POLICY.reminders, reminderChecks('reminders.', repairs), 'reminders.', repairs),
    plans: readSection(own('plans'), DEFAULT_POLICY.plans, PLAN_CHECKS, 'plans.', repairs),
    ...readJudgement(own, repairs),
  };
  return { policy, repairs };
}

/** The policy as it is stored with a workbook or exported to a file. */
export function storedPolicy(policy: CollectionPolicy): { readonly version: number } & CollectionPolicy {
  return { version: POLICY_VERSION, ...policy };
}
