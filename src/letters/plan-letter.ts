/** Writes the letters of a payment plan: the text in the customer's language with its schedule as a table, as text and as HTML. It decides neither the plan nor when to write. */
import { holidaysOf, onOrAfterBusinessDay } from '../receivables/business-days';
import type { Day } from '../receivables/days';
import type { Customer } from '../receivables/entries';
import type { ProposedPlan } from '../receivables/payment-plan';
import { debtOf, planSum } from '../receivables/payment-plan';
import type { PlanStanding } from '../receivables/plan-standing';
import type { CollectionPolicy } from '../receivables/policy';
import { letterWording } from '../wording/letter-wording';
import type { Formats } from '../wording/formats';
import type { AnyLetter } from './letter';
import type { PlanLetterKind } from './letter-kinds';
import { layOutLetter } from './letter-layout';
import { printedBy, scriptsOf } from './letter-script';
import type { Script } from './letter-script';
import { senderValues } from './letter-values';
import type { PlanLetterValues } from './plan-letter-fields';
import { PLAN_WORDS } from './plan-letter-words';
import type { PlanWords } from './plan-letter-words';
import { recipientsOf } from './recipients';
import { cleanLine, encodeHtml } from './template/encode';
import type { LetterShelf } from './templates/load-letters';

export interface PlanLetterFacts {
  readonly kind: PlanLetterKind;
  readonly plan: ProposedPlan;
  /** How it stands; null for a proposal. */
  readonly standing: PlanStanding | null;
  readonly customer: Pick<Customer, 'email' | 'cc' | 'contact' | 'language'>;
  /** The day of the letter. */
  readonly on: Day;
}

/** The letter, in the customer's language where there is one, else in the company's, else in English. */
export function planLetter(facts: PlanLetterFacts, policy: CollectionPolicy, shelf: LetterShelf): AnyLetter {
  const { kind, plan, standing, customer } = facts;
  const { forReader, builtInFor } = scriptsOf(policy.company.language, shelf, (script) => script);
  const print = ({ subject, body, language, version }: Script): AnyLetter => {
    const { formats } = letterWording(language);
    const words = PLAN_WORDS[language] ?? PLAN_WORDS['en'];
    const values = valuesOf(facts, policy, formats, words);
    const table = rowsOf(plan, kind === 'plan-missed' ? standing : null, formats);
    return {
      letter: kind, customerId: plan.customerId, customerName: values.customerName, currency: plan.currency, language, template: version, ...recipientsOf(policy)(kind, customer), signed: values.signature !== '',
      subject: cleanLine(subject.before(values)),
      ...layOutLetter({ before: body.before(values), after: body.after?.(values) ?? '', tableText: body.after ? tableText(table, words, plan.currency) : '', tableHtml: body.after ? tableHtml(table, words, plan.currency) : '' }, language),
      asksFor: kind === 'plan-missed' ? standing?.overdue ?? 0 : 0, charges: 0, numbers: plan.documents.map(({ number }) => number),
    };
  };
  const script = forReader(kind, customer.language);
  return printedBy(script, () => builtInFor(script, kind), print, () => undefined);
}

function valuesOf({ plan, standing, customer, on }: PlanLetterFacts, policy: CollectionPolicy, formats: Formats, words: PlanWords): PlanLetterValues {
  const { paymentDetails, companyPhone, companyEmail, companyName, senderName, senderTitle, signature } = senderValues(policy.company);
  const { instalments, currency } = plan;
  const money = (amount: number): string => formats.money(amount, currency);
  const nothing = (amount: number): string => (amount === 0 ? '' : money(amount));
  const missedOn = standing?.nextDue ?? null;
  const several = instalments.length > 1;
  return {
    contactName: cleanLine(customer.contact ?? '', 120), customerName: cleanLine(plan.customerName, 120), customerId: cleanLine(plan.customerId, 120), today: formats.date(on),
    debt: money(debtOf(plan)), total: money(planSum(plan, 'amount')), several, count: several ? words.many.replace('{count}', formats.count(instalments.length)) : words.one,
    lastOn: formats.date(instalments[instalments.length - 1].dueOn), agreedOn: formats.date(plan.agreedOn),
    missed: money(standing?.overdue ?? 0), missedOn: missedOn === null ? '' : formats.date(missedOn), interest: nothing(planSum(plan, 'interest')), fee: nothing(planSum(plan, 'fee')),
    answerBy: formats.date(onOrAfterBusinessDay(on + policy.reminders.answerDays, holidaysOf(policy.reminders.holidays))), paymentDetails, companyPhone, companyEmail, companyName, senderName, senderTitle, signature,
  };
}

interface Schedule {
  readonly rows: readonly (readonly [number: string, dueOn: string, amount: string, left: string])[];
  readonly total: string;
}

/** The whole schedule, or what of it is still to be paid of the debt. */
function rowsOf(plan: ProposedPlan, standing: PlanStanding | null, formats: Formats): Schedule {
  const amount = (minorUnits: number): string => formats.amount(minorUnits, plan.currency);
  let left = standing ? standing.debt - standing.paid : 0;
  const rows = plan.instalments.flatMap((instalment, at): Schedule['rows'][number][] => {
    const due = standing ? standing.instalments[at].left : instalment.amount;
    left = standing ? left - due : instalment.leftAfter;
    return due === 0 ? [] : [[formats.count(instalment.number), formats.shortDate(instalment.dueOn), amount(due), amount(left)]];
  });
  return { rows, total: amount(standing ? standing.debt - standing.paid : planSum(plan, 'amount')) };
}

/** Figures at the right, under their headings. */
function tableText({ rows, total }: Schedule, words: PlanWords, currency: string): string {
  const head = [words.number, words.dueOn, words.amount.replace('{currency}', currency), words.left];
  const lines = [head, ...rows.map((row) => [...row])];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length), column === 2 ? total.length : 0));
  const line = ([number, dueOn, amount, left]: readonly string[]): string => `${number.padStart(widths[0])}  ${dueOn.padEnd(widths[1])}  ${amount.padStart(widths[2])}  ${left.padStart(widths[3])}`;
  const first = widths[0] + widths[1] + 2;
  return [...lines.map(line), '-'.repeat(widths.reduce((sum, width) => sum + width, 6)), `${words.total.padEnd(first)}  ${total.padStart(widths[2])}`].join('\n');
}

const CELL = 'padding:4px 8px;font:14px Arial,sans-serif;border-bottom:1px solid #ccc;white-space:nowrap;text-align:';

/** A real table, styles inline, nothing fetched. */
function tableHtml({ rows, total }: Schedule, words: PlanWords, currency: string): string {
  const head = [words.number, words.dueOn, words.amount.replace('{currency}', currency), words.left];
  const side = (column: number): string => (column === 1 ? 'left' : 'right');
  const cells = (tag: string, texts: readonly string[]): string => texts.map((text, column) => `<${tag} style="${CELL}${side(column)}">${encodeHtml(text)}</${tag === 'td' ? 'td' : 'th'}>`).join('');
  return `<table cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:0 0 16px 0"><thead><tr>${cells('th scope="col"', head)}</tr></thead><tbody>`
    + rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')
    + `<tr><th scope="row" colspan="2" style="${CELL}left">${encodeHtml(words.total)}</th><td style="${CELL}right"><b>${encodeHtml(total)}</b></td><td style="${CELL}right"></td></tr></tbody></table>`;
}
