/** The risk flags as a flat table: id, name, severity, the sentence with its facts, and what raises it. To add one, add it here and its thresholds in `risk-thresholds.ts`. */
import type { AccountPast } from './account-past';
import type { LoggedContact } from './contact-log';
import { NO_DAY } from './days';
import type { Day } from './days';
import { MARK_DISPUTED, MARK_ON_HOLD } from './entries';
import type { Entries } from './entries';
import type { Fact, FactsOf } from './facts';
import type { FiguredAccount } from './judgements';
import type { PlanStanding } from './plan-standing';
import type { PromiseStanding } from './promise-record';
import { REMINDER_LADDER } from './reminder-ladder';
import type { CurrencyTotals, OpenEntries } from './review';
import type { RiskRuleId, RiskThresholds } from './risk-thresholds';

export type RiskSeverity = 'watch' | 'warning' | 'critical';

/** Everything that a rule may look at. Nothing in it is later than the as-of day. */
export interface RiskCase {
  readonly asOf: Day;
  readonly account: FiguredAccount;
  readonly past: AccountPast;
  /** Limit in force, minor units; null when there is none. */
  readonly limitOnFile: number | null;
  readonly total: CurrencyTotals;
  readonly entries: Entries;
  readonly open: OpenEntries;
  /** Contacts with this account up to the as-of day. */
  readonly contacts: readonly LoggedContact[];
  /** Payment plans of the account. */
  readonly plans: readonly PlanStanding[];
  /** Promises of the account in the log, the earlier first. */
  readonly promises: readonly PromiseStanding[];
  /** There is a Contact Log; without one, silence proves nothing. */
  readonly hasLog: boolean;
  /** The ledger or a Customers sheet tells email or phone of anybody at all. */
  readonly detailsKnown: boolean;
}

/** `places` are places in `OpenEntries`: the evidence. */
export interface RiskFinding<Facts> {
  readonly facts: Facts;
  readonly places: readonly number[];
}

interface Rule<Id extends RiskRuleId, Because extends string> {
  readonly id: Id;
  readonly name: string;
  readonly severity: RiskSeverity;
  readonly because: Because;
  readonly find: (of: RiskCase, limits: RiskThresholds[Id]) => RiskFinding<FactsOf<Because>> | null;
}

/** Binds a sentence to its facts: one that the finder does not supply fails to compile. */
function rule<Id extends RiskRuleId, const Because extends string>(made: Rule<Id, Because>): AnyRule {
  return { ...made, find: (of, all) => made.find(of, all[made.id]) };
}

export interface AnyRule {
  readonly id: RiskRuleId;
  readonly name: string;
  readonly severity: RiskSeverity;
  readonly because: string;
  readonly find: (of: RiskCase, thresholds: RiskThresholds) => RiskFinding<Readonly<Record<string, Fact>>> | null;
}

/** Open invoices of the account for which `wanted` holds, oldest due date first. */
function places({ account, open }: RiskCase, wanted: (place: number) => boolean): number[] {
  const found: number[] = [];
  for (let place = account.firstOpen; place < account.firstOpen + account.openEntries; place += 1) if (open.open[place] > 0 && wanted(place)) found.push(place);
  return found;
}

const pastDueBy = (of: RiskCase, days: number): number[] => (of.account.oldestDaysPastDue < days ? [] : places(of, (place) => of.open.daysPastDue[place] >= days && of.open.dueOn[place] !== NO_DAY));
const sumOf = ({ account, open }: RiskCase, list: readonly number[]): Fact => ({ money: list.reduce((sum, place) => sum + open.open[place], 0), currency: account.currency });
const money = ({ account }: RiskCase, amount: number): Fact => ({ money: amount, currency: account.currency });
/** A letter about what is past due: not a word before the due date, nor thanks. */
const isReminder = ({ stage }: LoggedContact): boolean => REMINDER_LADDER.some((step) => step.stage === stage && step.about === 'past-due');
const markedWith = (of: RiskCase, mark: number): number[] => places(of, (place) => (of.entries.marks[of.open.entry[place]] & mark) > 0);

export const RISK_RULES: readonly AnyRule[] = [
  rule({
    id: 'long-overdue', name: 'Long overdue', severity: 'critical', because: '{amount} is {days} or more past due, the oldest {oldest}.',
    find: (of, { days }) => {
      const found = pastDueBy(of, days);
      return found.length === 0 ? null : { facts: { amount: sumOf(of, found), days: { days }, oldest: { days: of.account.oldestDaysPastDue } }, places: found };
    },
  }),
  rule({
    id: 'mostly-past-due', name: 'Mostly past due', severity: 'warning', because: '{share} of what is open is past due: {pastDue} of {open}.',
    find: (of, { share, documents }) => {
      const { pastDue, open, pastDueCount } = of.account;
      if (open <= 0 || pastDueCount < documents || pastDue < share * open) return null;
      return { facts: { share: { share: pastDue / open }, pastDue: money(of, pastDue), open: money(of, open) }, places: pastDueBy(of, 1) };
    },
  }),
  rule({
    id: 'slow-payer', name: 'Slow payer', severity: 'watch', because: 'Its {count} settled invoices were paid {days} beyond terms on average, weighted by amount.',
    find: ({ account: { habits } }, { days, settled }) => {
      if (habits.daysLateWeighted === null || habits.settledCount < settled || habits.daysLateWeighted < days) return null;
      return { facts: { count: { count: habits.settledCount }, days: { days: Math.round(habits.daysLateWeighted) } }, places: [] };
    },
  }),
  rule({
    id: 'getting-slower', name: 'Getting slower', severity: 'warning', because: 'It pays {change} later than before: its last {recentCount} invoices {recent} beyond terms, the {earlierCount} before them {earlier}.',
    find: ({ past: { recent, earlier } }, { days, settled }) => {
      const change = recent.mean - earlier.mean;
      // Twice the standard error: chance alone would seldom do it.
      if (recent.count < settled || earlier.count < settled || change < days || change < 2 * Math.hypot(recent.standardError, earlier.standardError)) return null;
      return {
        facts: { change: { days: Math.round(change) }, recentCount: { count: recent.count }, recent: { days: Math.round(recent.mean) }, earlierCount: { count: earlier.count }, earlier: { days: Math.round(earlier.mean) } },
        places: [],
      };
    },
  }),
  rule({
    id: 'over-limit', name: 'Over its limit', severity: 'warning', because: '{open} is open against a limit of {limit}.',
    find: (of, { share }) => {
      const { account, limitOnFile: limit } = of;
      if (limit === null) return null;
      // As headroom is told: what credits cover uses none of the limit.
      const exposure = account.open + account.credits;
      return exposure <= 0 || exposure <= share * limit ? null : { facts: { open: money(of, account.open), limit: money(of, limit) }, places: [] };
    },
  }),
  rule({
    id: 'concentration', name: 'Concentration', severity: 'watch', because: 'It owes {share} of everything open in its currency: {open} of {all}.',
    find: (of, { share, accounts }) => {
      if (of.total.accountsOpen < accounts || of.total.open <= 0 || of.account.open < share * of.total.open) return null;
      return { facts: { share: { share: of.account.open / of.total.open }, open: money(of, of.account.open), all: money(of, of.total.open) }, places: [] };
    },
  }),
  rule({
    id: 'first-invoice-late', name: 'First invoice late', severity: 'warning', because: 'A new customer: its first invoice, of {issued}, was paid or still is {days} late.',
    find: ({ past }, { invoices, days }) => {
      if (past.invoices > invoices || past.firstInvoiceDaysLate === null || past.firstInvoiceDaysLate < days) return null;
      return { facts: { issued: { day: past.firstIssued }, days: { days: past.firstInvoiceDaysLate } }, places: [] };
    },
  }),
  rule({
    id: 'exposure-jump', name: 'Exposure jump', severity: 'watch', because: '{open} is open, {factor} times its usual {usual} of the months before.',
    find: (of, { factor, months }) => {
      const usual = of.past.usualBalance;
      if (of.past.monthsWithBalance < months || of.account.open < factor * usual) return null;
      return { facts: { open: money(of, of.account.open), factor: { figure: of.account.open / usual }, usual: money(of, Math.round(usual)) }, places: [] };
    },
  }),
  rule({
    id: 'broken-promise', name: 'Broken promise', severity: 'warning', because: '{amount} was promised for {day} and is still open.',
    find: (of, { days }) => {
      if (of.entries.promisedOn === null && of.promises.length === 0) return null;
      const promised = (place: number): Day => lastPromise(of, place);
      const found = places(of, (place) => promised(place) !== NO_DAY && of.asOf - promised(place) >= days);
      return found.length === 0 ? null : { facts: { amount: sumOf(of, found), day: { day: Math.min(...found.map(promised)) } }, places: found };
    },
  }),
  rule({
    id: 'broken-plan', name: 'Broken payment plan', severity: 'critical', because: '{amount} of its payment plan of {agreed} is overdue, the oldest instalment since {since}.',
    find: (of) => {
      const broken = of.plans.filter(({ status }) => status === 'broken');
      if (broken.length === 0) return null;
      const [{ plan, nextDue }] = broken;
      return { facts: { amount: money(of, broken.reduce((sum, { overdue }) => sum + overdue, 0)), agreed: { day: plan.agreedOn }, since: { day: nextDue ?? plan.agreedOn } }, places: broken.flatMap(({ places: own }) => own) };
    },
  }),
  rule({
    id: 'frequent-disputes', name: 'Frequent disputes', severity: 'watch', because: '{disputed} of its {invoices} invoices of the last year are or were disputed.',
    find: ({ past }, { share, documents }) => {
      if (past.yearDisputed < documents || past.yearDisputed < share * past.yearInvoices) return null;
      return { facts: { disputed: { count: past.yearDisputed }, invoices: { count: past.yearInvoices } }, places: [] };
    },
  }),
  rule({
    id: 'old-dispute', name: 'Old dispute', severity: 'warning', because: '{amount} is disputed and {days} or more past due.',
    find: (of, { days }) => {
      if (of.account.disputed <= 0) return null;
      const found = markedWith(of, MARK_DISPUTED).filter((place) => of.open.daysPastDue[place] >= days);
      return found.length === 0 ? null : { facts: { amount: sumOf(of, found), days: { days } }, places: found };
    },
  }),
  rule({
    id: 'reminders-unanswered', name: 'Reminders unanswered', severity: 'warning', because: '{letters} reminders were sent since {since}, and nothing has been paid since.',
    find: (of, { letters }) => {
      const sent = of.contacts.filter((contact) => isReminder(contact) && contact.on > of.past.lastPaid);
      if (sent.length < letters || of.account.pastDueCount === 0) return null;
      return { facts: { letters: { count: sent.length }, since: { day: Math.min(...sent.map((contact) => contact.on)) } }, places: pastDueBy(of, 1) };
    },
  }),
  rule({
    id: 'part-payments', name: 'Pays in parts', severity: 'watch', because: '{parts} of its {invoices} invoices of the last year were paid in parts.',
    find: ({ past }, { documents, share }) => {
      if (past.yearPartPaid < documents || past.yearPartPaid < share * past.yearInvoices) return null;
      return { facts: { parts: { count: past.yearPartPaid }, invoices: { count: past.yearInvoices } }, places: [] };
    },
  }),
  rule({
    id: 'short-payments', name: 'Short payments', severity: 'watch', because: '{count} past-due invoices were paid short; {amount} of them is left.',
    find: (of, { documents, share }) => {
      if (of.account.pastDueCount < documents) return null;
      const found = places(of, (place) => of.open.daysPastDue[place] > 0 && of.open.open[place] <= share * of.entries.amount[of.open.entry[place]]);
      return found.length < documents ? null : { facts: { count: { count: found.length }, amount: sumOf(of, found) }, places: found };
    },
  }),
  rule({
    id: 'dormant', name: 'Dormant with a balance', severity: 'watch', because: '{open} is open, and nothing was invoiced or paid since {since}.',
    find: (of, { days }) => {
      const since = Math.max(of.past.lastIssued, of.past.lastPaid);
      if (of.account.open <= 0 || since === NO_DAY || of.asOf - since < days) return null;
      return { facts: { open: money(of, of.account.open), since: { day: since } }, places: places(of, () => true) };
    },
  }),
  rule({
    id: 'credits-unapplied', name: 'Credits unapplied while overdue', severity: 'watch', because: 'Credits of {credits} are not applied while {pastDue} is past due.',
    find: (of, { days }) => {
      if (of.account.credits >= 0 || of.account.oldestDaysPastDue < days) return null;
      return { facts: { credits: money(of, -of.account.credits), pastDue: money(of, of.account.pastDue) }, places: pastDueBy(of, days) };
    },
  }),
  rule({
    id: 'no-contact-details', name: 'No contact details', severity: 'warning', because: '{pastDue} is past due, and neither an email address nor a phone number is known.',
    find: (of, { days }) => {
      const { customer, oldestDaysPastDue } = of.account;
      if (!of.detailsKnown || customer.email !== null || customer.phone !== null || oldestDaysPastDue < days) return null;
      return { facts: { pastDue: money(of, of.account.pastDue) }, places: pastDueBy(of, days) };
    },
  }),
  rule({
    id: 'not-contacted', name: 'Not contacted', severity: 'warning', because: '{amount} is {days} or more past due, and the log has no contact since it fell due.',
    find: (of, { days }) => {
      const found = !of.hasLog ? [] : pastDueBy(of, days).filter((place) => of.contacts.every((contact) => contact.on <= of.open.dueOn[place]));
      return found.length === 0 ? null : { facts: { amount: sumOf(of, found), days: { days } }, places: found };
    },
  }),
  rule({
    id: 'on-hold', name: 'On hold', severity: 'watch', because: '{open} is open of a customer or of documents on hold.',
    find: (of) => {
      const held = of.account.customer.onHold ? places(of, () => true) : markedWith(of, MARK_ON_HOLD);
      return held.length === 0 ? null : { facts: { open: sumOf(of, held) }, places: held };
    },
  }),
  rule({
    id: 'consumer', name: 'Sole trader or consumer', severity: 'watch', because: '{pastDue} is past due of a sole trader or consumer: other wording, waiting days and rights hold.',
    find: (of) => (of.account.customer.debtorType === 'business' || of.account.pastDueCount === 0 ? null : { facts: { pastDue: money(of, of.account.pastDue) }, places: pastDueBy(of, 1) }),
  }),
];

/** The day for which a document was last promised, by the log before its ledger row; NO_DAY where it was not, or the part that was promised is paid. */
function lastPromise({ promises, entries, open }: RiskCase, place: number): Day {
  const entry = open.entry[place];
  const number = String(entries.document[entry]);
  const last = promises.filter(({ documents, on }) => (documents.length === 0 ? entries.issuedOn[entry] <= on : documents.includes(number))).at(-1);
  return last === undefined ? entries.promisedOn?.[entry] ?? NO_DAY : last.outcome === 'kept' ? NO_DAY : last.promisedFor;
}

/** One flag raised, with its facts and its evidence. */
export interface RiskFlag {
  readonly rule: RiskRuleId;
  readonly severity: RiskSeverity;
  readonly facts: Readonly<Record<string, Fact>>;
  /** Places in `OpenEntries`. */
  readonly places: readonly number[];
}

/** Most accounts raise none: they share one empty list. */
const NONE: RiskFlag[] = [];

const RANK: Readonly<Record<RiskSeverity, number>> = { critical: 0, warning: 1, watch: 2 };

/** Every flag of an account, the gravest first, else in the order of the table. */
export function riskFlags(of: RiskCase, thresholds: RiskThresholds): readonly RiskFlag[] {
  let flags = NONE;
  for (const { id, severity, find } of RISK_RULES) {
    const found = thresholds[id].on ? find(of, thresholds) : null;
    if (!found) continue;
    if (flags === NONE) flags = [];
    flags.push({ rule: id, severity, facts: found.facts, places: found.places });
  }
  return flags.length < 2 ? flags : flags.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

const RULE_OF_ID: ReadonlyMap<string, AnyRule> = new Map(RISK_RULES.map((one) => [one.id, one]));

/** The rule of an id. */
export function riskRule(id: RiskRuleId): AnyRule {
  const found = RULE_OF_ID.get(id);
  if (!found) throw new Error(`There is no risk rule "${id}".`);
  return found;
}
