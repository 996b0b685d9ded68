/** Writes the letters of a payment plan: the text in the customer's language with its schedule as a table, as text and as HTML. It decides neither the plan nor when to write. */
import type { Day } from '../receivables/days';
import type { Customer } from '../receivables/entries';
import type { ProposedPlan } from '../receivables/payment-plan';
import { debtOf, planSum } from '../receivables/payment-plan';
import type { PlanStanding } from '../receivables/plan-standing';
import type { CollectionPolicy } from '../receivables/policy';
import { wordingFor } from '../wording/sentences';
import type { Formats } from '../wording/formats';
import { languageCode } from './language-code';
import { layOutHtml, layOutText } from './letter-layout';
import { senderValues } from './letter-values';
import { mailAddress } from './mail-address';
import { COUNTED_INSTALMENTS, PLAN_LANGUAGES } from './plan-letter-texts';
import type { PlanLetterKind, ScheduleWords } from './plan-letter-texts';
import { cleanLine, encodeHtml } from './template/encode';
import { readTemplate } from './template/render-template';
import type { Template } from './template/render-template';
import type { TemplateFields } from './template/template-fields';

/** A letter about a plan, ready to copy. */
export interface PlanLetter {
  readonly kind: PlanLetterKind;
  readonly language: string;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface PlanLetterFacts {
  readonly kind: PlanLetterKind;
  readonly plan: ProposedPlan;
  /** How it stands; null for a proposal. */
  readonly standing: PlanStanding | null;
  readonly customer: Pick<Customer, 'email' | 'contact' | 'language'>;
  /** The day of the letter. */
  readonly on: Day;
}

const NAMES = ['contactName', 'customerName', 'debt', 'total', 'count', 'lastOn', 'agreedOn', 'missed', 'missedOn', 'interest', 'fee', 'answerBy', 'paymentDetails', 'companyPhone', 'signature'] as const;
const FIELDS: TemplateFields = Object.fromEntries(NAMES.map((name) => [name, { kind: 'text', about: '', example: '' } as const]));

/** The letter, in the customer's language where there is one, else in the company's, else in English. */
export function planLetter(facts: PlanLetterFacts, policy: CollectionPolicy): PlanLetter {
  const { kind, plan, standing, customer } = facts;
  const language = [customer.language, policy.company.language].map(languageCode).find((code) => code !== null && PLAN_LANGUAGES.has(code)) ?? 'en';
  const { words, letters } = PLAN_LANGUAGES.get(language) ?? (PLAN_LANGUAGES.get('en') as NonNullable<ReturnType<typeof PLAN_LANGUAGES.get>>);
  const { formats } = wordingFor(language);
  const values = valuesOf(facts, policy, formats, language);
  const [subject, body] = [read(letters[kind].subject, null), read(letters[kind].body, 'schedule')];
  const table = rowsOf(plan, kind === 'plan-missed' ? standing : null, formats);
  return {
    kind, language, to: mailAddress(customer.email), subject: cleanLine(subject.before.text(values)),
    text: layOutText({ before: body.before.text(values), table: body.after ? tableText(table, words, plan.currency) : '', after: body.after?.text(values) ?? '' }),
    html: layOutHtml({ before: body.before.html(values), table: body.after ? tableHtml(table, words, plan.currency) : '', after: body.after?.html(values) ?? '' }, language),
  };
}

function read(source: string, table: string | null): Template {
  const reading = readTemplate(source, { fields: FIELDS, table });
  if (reading.is === 'problems') throw new Error(`A letter about plans has a mistake: ${reading.problems.map(({ message }) => message).join(' ')}`);
  return reading.template;
}

function valuesOf({ plan, standing, customer, on }: PlanLetterFacts, policy: CollectionPolicy, formats: Formats, language: string): Readonly<Record<(typeof NAMES)[number], string>> {
  const { paymentDetails, companyPhone, signature } = senderValues(policy.company);
  const { instalments, currency } = plan;
  const money = (amount: number): string => formats.money(amount, currency);
  const nothing = (amount: number): string => (amount === 0 ? '' : money(amount));
  const missedOn = standing?.nextDue ?? null;
  const [one, many] = COUNTED_INSTALMENTS.get(language) ?? ['', ''];
  const { answerDays } = policy.reminders;
  return {
    contactName: cleanLine(customer.contact ?? '', 120), customerName: cleanLine(plan.customerName, 120), debt: money(debtOf(plan)), total: money(planSum(plan, 'amount')),
    count: instalments.length === 1 ? one : many.replace('{count}', formats.count(instalments.length)), lastOn: formats.date(instalments[instalments.length - 1].dueOn), agreedOn: formats.date(plan.agreedOn),
    missed: money(standing?.overdue ?? 0), missedOn: missedOn === null ? '' : formats.date(missedOn), interest: nothing(planSum(plan, 'interest')), fee: nothing(planSum(plan, 'fee')),
    answerBy: formats.date(on + answerDays), paymentDetails, companyPhone, signature,
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
function tableText({ rows, total }: Schedule, words: ScheduleWords, currency: string): string {
  const head = [words.number, words.dueOn, words.amount.replace('{currency}', currency), words.left];
  const lines = [head, ...rows.map((row) => [...row])];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length), column === 2 ? total.length : 0));
  const line = ([number, dueOn, amount, left]: readonly string[]): string => `${number.padStart(widths[0])}  ${dueOn.padEnd(widths[1])}  ${amount.padStart(widths[2])}  ${left.padStart(widths[3])}`;
  const first = widths[0] + widths[1] + 2;
  return [...lines.map(line), '-'.repeat(widths.reduce((sum, width) => sum + width, 6)), `${words.total.padEnd(first)}  ${total.padStart(widths[2])}`].join('\n');
}

const CELL = 'padding:4px 8px;font:14px Arial,sans-serif;border-bottom:1px solid #ccc;white-space:nowrap;text-align:';

/** A real table, styles inline, nothing fetched. */
function tableHtml({ rows, total }: Schedule, words: ScheduleWords, currency: string): string {
  const head = [words.number, words.dueOn, words.amount.replace('{currency}', currency), words.left];
  const side = (column: number): string => (column === 1 ? 'left' : 'right');
  const cells = (tag: string, texts: readonly string[]): string => texts.map((text, column) => `<${tag} style="${CELL}${side(column)}">${encodeHtml(text)}</${tag === 'td' ? 'td' : 'th'}>`).join('');
  return `<table cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:0 0 16px 0"><thead><tr>${cells('th scope="col"', head)}</tr></thead><tbody>`
    + rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('')
    + `<tr><th scope="row" colspan="2" style="${CELL}left">${encodeHtml(words.total)}</th><td style="${CELL}right"><b>${encodeHtml(total)}</b></td><td style="${CELL}right"></td></tr></tbody></table>`;
}
