/** Which rules of the policy the Collection Policy sheet states, in which words, and on which settings each rests. It places nothing on a sheet. */
import { REMINDER_LADDER } from '../receivables/reminder-ladder';
import type { CollectionPolicy } from '../receivables/policy';
import type { Wording } from '../wording/sentences';

/** What the rules are about, in the order of the sheet. */
export const POLICY_TOPICS = ['terms', 'aging', 'reminders', 'interest', 'limits', 'plans', 'disputes', 'hold', 'handOver'] as const;
export type PolicyTopic = (typeof POLICY_TOPICS)[number];

/** One rule in words. `settings` are the paths it is made of; a path stands for everything under it too. */
export interface PolicyClause {
  readonly text: string;
  readonly settings: readonly string[];
}

/** The rules of a topic that are in force. */
export function policyClauses(topic: PolicyTopic, policy: CollectionPolicy, wording: Wording): readonly PolicyClause[] {
  return CLAUSES[topic](policy, wording).filter((clause): clause is PolicyClause => clause !== null);
}

type Clauses = (policy: CollectionPolicy, wording: Wording) => readonly (PolicyClause | null)[];

function clause(text: string, ...settings: string[]): PolicyClause {
  return { text, settings };
}

const CLAUSES: Readonly<Record<PolicyTopic, Clauses>> = {
  terms: ({ aging, discount, company }, { say, counted, formats }) => [
    clause(say('policySheet.terms', { days: counted('policyDay', aging.termsDays) }), 'aging.termsDays'),
    clause(discount.share > 0
      ? say('policySheet.discount', { share: formats.percent(discount.share), within: counted('policyDay', discount.withinDays), instead: counted('policyDay', discount.insteadOfDays) })
      : say('policySheet.noDiscount'), 'discount'),
    company.paymentDetails.trim() === '' ? null : clause(say('policySheet.howToPay', { details: inOneLine(company.paymentDetails) }), 'company.paymentDetails'),
  ],
  aging: ({ aging }, { say }) => [
    clause(aging.scheme === 'edges'
      ? say('policySheet.agedDays', { basis: say(`policySheet.basis.${aging.basis}`), edges: aging.edges.slice(1).join(', ') })
      : say('policySheet.agedMonths', { basis: say(`policySheet.basis.${aging.basis}`) }), 'aging.edges', 'aging.scheme', 'aging.basis'),
    aging.boundary === 'standard' ? null : clause(say(`policySheet.boundary.${aging.boundary}`), 'aging.boundary'),
    clause(say(`policySheet.credits.${aging.credits}`), 'aging.credits'),
  ],
  reminders: (policy, wording) => [...ladderClauses(policy, wording), ...timingClauses(policy, wording), ...copyClauses(policy, wording)],
  interest: interestClauses,
  limits: ({ credit }, { say, counted, formats }) => [
    clause(say('policySheet.limits', { buffer: formats.figure(credit.buffer) }), 'credit.buffer', 'credit.fullScore', 'credit.mostScoreFactor', 'credit.wellPaidDays', 'credit.worthShare'),
    clause(say('policySheet.concentration', { share: formats.percent(credit.concentrationShare) }), 'credit.concentrationShare', 'credit.concentrationAccounts'),
    credit.cap === null ? null : clause(say('policySheet.limitCap', { amount: formats.figure(credit.cap) }), 'credit.cap'),
    clause(say('policySheet.newCustomer', { share: formats.percent(credit.newCustomerShare), invoices: counted('policyInvoice', credit.provenInvoices), days: counted('policyDay', credit.newCustomerDays) }), 'credit.newCustomerShare', 'credit.provenInvoices', 'credit.newCustomerDays'),
    clause(say('policySheet.raise', { share: formats.percent(credit.raiseShare), days: counted('policyDay', credit.noRaiseDays) }), 'credit.raiseShare', 'credit.noRaiseDays'),
  ],
  plans: ({ plans }, { say, counted, formats }) => [
    clause(say('policySheet.plans', { most: plans.mostInstalments, months: plans.longestMonths, amount: formats.figure(plans.leastAmount) }), 'plans.mostInstalments', 'plans.longestMonths', 'plans.leastAmount'),
    clause(plans.interest === 'none' || plans.rate === 0 ? say('policySheet.plans.none') : say(`policySheet.plans.${plans.interest}`, { rate: formats.figure(plans.rate * 100) }), 'plans.interest', 'plans.rate'),
    plans.fee > 0 ? clause(say('policySheet.plans.fee', { amount: formats.figure(plans.fee) }), 'plans.fee') : null,
    clause(say('policySheet.plans.broken', { late: counted('policyDay', plans.lateAfterDays), broken: counted('policyDay', plans.brokenAfterDays) }), 'plans.lateAfterDays', 'plans.brokenAfterDays'),
  ],
  disputes: ({ risk }, { say, counted }) => [
    clause(say('policySheet.disputed')),
    risk['old-dispute'].on ? clause(say('policySheet.oldDispute', { days: counted('policyDay', risk['old-dispute'].days) }), 'risk.old-dispute') : null,
    clause(say('policySheet.promise', { days: counted('policyDay', risk['broken-promise'].days) }), 'risk.broken-promise'),
  ],
  hold: ({ credit, reminders }, { say, counted }) => [
    clause(say('policySheet.onHold')),
    clause(say('policySheet.stopSupply', { days: counted('policyDay', credit.stopDays) }), 'credit.stopDays'),
    clause(say('policySheet.aboveLimit')),
    clause(say(reminders.holdsSupply ? 'policySheet.holdsSupply' : 'policySheet.holdsNothing'), 'reminders.holdsSupply'),
  ],
  handOver: ({ reminders, company }, { say, counted }) => [
    clause(say('policySheet.finalDays', { days: counted('policyDay', reminders.finalDays), personDays: counted('policyDay', Math.max(reminders.finalDays, reminders.personDays)) }), 'reminders.finalDays', 'reminders.personDays'),
    clause(say(reminders.finalDemandConfirmed ? 'policySheet.confirmed' : 'policySheet.unconfirmed'), 'reminders.finalDemandConfirmed'),
    clause(finalStep(reminders.finalStep, company.agencyName, { say }), 'reminders.finalStep', 'company.agencyName'),
    clause(say('policySheet.pack')),
  ],
};

function finalStep(step: CollectionPolicy['reminders']['finalStep'], agency: string, { say }: Pick<Wording, 'say'>): string {
  if (step === 'undecided' || step === 'court-claim') return say(`policySheet.step.${step}`);
  // Nobody named leaves no gap in the sentence.
  return say(`policySheet.step.${step}`, { agency: agency.trim() }).replace(/ +([.,])/g, '$1');
}

function ladderClauses({ reminders }: CollectionPolicy, { say, counted }: Wording): PolicyClause[] {
  return REMINDER_LADDER.map(({ stage }) => {
    const from = reminders.fromDays[stage];
    const [name, days] = [say(`policySheet.stage.${stage}`), counted('policyDay', Math.abs(from))];
    const settings = [`reminders.fromDays.${stage}`, `reminders.countFrom.${stage}`, 'reminders.without'];
    if (reminders.without.includes(stage)) return clause(say('policySheet.notSent', { stage: name }), ...settings);
    const counting = reminders.countFrom[stage];
    if (counting !== 'due-date') return clause(say(`policySheet.sentFrom.${counting}`, { stage: name, days }), ...settings);
    if (from === 0) return clause(say('policySheet.sentOn', { stage: name }), ...settings);
    return clause(say(from < 0 ? 'policySheet.sentBefore' : 'policySheet.sentAfter', { stage: name, days }), ...settings);
  });
}

function timingClauses({ reminders }: CollectionPolicy, { say, counted, formats }: Wording): (PolicyClause | null)[] {
  const days = (count: number): string => counted('policyDay', count);
  return [
    reminders.upcomingBusinessDays > 0 && !reminders.without.includes('upcoming')
      ? clause(say('policySheet.businessDays', { days: days(reminders.upcomingBusinessDays), holidays: reminders.holidays.length }), 'reminders.upcomingBusinessDays', 'reminders.holidays') : null,
    reminders.graceDays > 0 ? clause(say('policySheet.grace', { days: days(reminders.graceDays) }), 'reminders.graceDays') : null,
    clause(say('policySheet.rest', { days: days(reminders.restDays) }), 'reminders.restDays'),
    clause(say(`policySheet.first.${reminders.firstLetter}`), 'reminders.firstLetter'),
    reminders.minimumAmount > 0 ? clause(say('policySheet.minimum', { amount: formats.figure(reminders.minimumAmount) }), 'reminders.minimumAmount') : null,
    clause(say('policySheet.answer', { days: days(reminders.answerDays), deadline: days(reminders.deadlineDays) }), 'reminders.answerDays', 'reminders.deadlineDays'),
    reminders.offersPlan ? clause(say('policySheet.offersPlan'), 'reminders.offersPlan') : null,
    reminders.thankYouDays > 0 ? clause(say('policySheet.thanks', { days: days(reminders.thankYouDays) }), 'reminders.thankYouDays') : null,
    reminders.customers.length > 0 ? clause(say('policySheet.exceptions', { customers: counted('policyException', reminders.customers.length) }), 'reminders.customers') : null,
  ];
}

/** Who gets a copy of which letter: whoever the customer names, a senior of ours, the sender. */
function copyClauses({ reminders, company }: CollectionPolicy, { say }: Wording): (PolicyClause | null)[] {
  const sent = REMINDER_LADDER.map(({ stage }) => stage).filter((stage) => !reminders.without.includes(stage));
  const copiedTo = (whom: 'customer' | 'senior'): typeof sent => sent.filter((stage) => [whom, 'both'].includes(reminders.cc[stage]));
  const names = (of: typeof sent): string => of.map((stage) => say(`policySheet.stage.${stage}`)).join(', ');
  const [customer, toSenior] = [copiedTo('customer'), copiedTo('senior')];
  const senior = company.seniorName.trim() || company.seniorEmail.trim();
  return [
    clause(customer.length === 0 ? say('policySheet.cc.customerNone') : customer.length === sent.length ? say('policySheet.cc.customerAll') : say('policySheet.cc.customer', { stages: names(customer) }), 'reminders.cc'),
    toSenior.length === 0 ? null : clause(company.seniorEmail.trim() === '' ? say('policySheet.cc.seniorUnknown', { stages: names(toSenior) }) : say('policySheet.cc.senior', { senior, stages: names(toSenior) }), 'reminders.cc', 'company.seniorName', 'company.seniorEmail'),
    company.copyToSelf === 'none' ? null : clause(say(`policySheet.cc.self.${company.copyToSelf}`), 'company.copyToSelf'),
  ];
}

function interestClauses({ interest }: CollectionPolicy, { say, formats }: Wording): (PolicyClause | null)[] {
  const { method, region, rate, cap, flatFee, fixedSums } = interest;
  const percent = (share: number): string => formats.figure(share * 100);
  if (method === 'none') return [clause(say('policySheet.interest.none'), 'interest.method')];
  if (method === 'statutory') {
    return [
      clause(say(`policySheet.interest.${region}`), 'interest.method', 'interest.region', 'interest.referenceRates'),
      fixedSums && region !== 'us' ? clause(say('policySheet.fixedSums'), 'interest.fixedSums') : null,
    ];
  }
  return [
    clause(say('policySheet.interest.contract', { rate: percent(Math.min(rate, cap ?? rate)) }), 'interest.method', 'interest.rate'),
    cap === null ? null : clause(say('policySheet.cap', { rate: percent(cap) }), 'interest.cap'),
    flatFee > 0 ? clause(say('policySheet.flatFee', { amount: formats.figure(flatFee) }), 'interest.flatFee') : null,
  ];
}

function inOneLine(text: string): string {
  return text.split(/\s*[\r\n]+\s*/).filter((line) => line !== '').join('; ');
}
