/**
 * One plan's own sheet: what was agreed, how it stands, the schedule and which invoices each instalment pays. What may be typed over (days, amounts) stands as figures,
 * all that follows from them as live formulas; `src/ledger/plan-sheet.ts` reads it back by the same tables.
 */
import type { PaymentPlan } from '../receivables/payment-plan';
import { planSum } from '../receivables/payment-plan';
import type { PlanPolicy } from '../receivables/plan-policy';
import type { InstalmentState, PlanStanding } from '../receivables/plan-standing';
import { PLAN_COLUMNS } from '../ledger/plan-sheet-columns';
import type { PlanTableId } from '../ledger/plan-sheet-columns';
import { decimalsOf } from '../receivables/money';
import { instalmentStateText, statusText } from '../wording/plan-text';
import type { PlanInput } from './payment-plans';
import type { ColumnFormat, PlanSheetId, ReportCell, ReportColumn, ReportRow, ReportSheet, ReportTable } from './report-sheet';

/** The sheet's id: a plan's number makes it one of its own. */
export function planSheetId(plan: Pick<PaymentPlan, 'id'>): PlanSheetId {
  return `plan-${plan.id}`;
}

/** "Plan – Alder Ltd", without what no sheet's name may hold, and no longer than it may be. */
export function planSheetName({ customerName }: Pick<PaymentPlan, 'customerName'>, { wording }: Pick<PlanInput, 'wording'>): string {
  const name = [...wording.say('plan.sheetName', { customer: customerName })].filter((sign) => !/[\u0000-\u001f\\/?*[\]:]/.test(sign)).join('').replace(/\s+/g, ' ').trim();
  return name.slice(0, 31).replace(/[\ud800-\udbff]$/, '').replace(/^'+|[\s']+$/g, '');
}

const FORMATS: Readonly<Record<string, ColumnFormat>> = {
  plan: 'count', number: 'count', instalment: 'count', agreedOn: 'date', dueOn: 'date', asOf: 'date', nextDue: 'date', rate: 'rate', lateAfter: 'days', brokenAfter: 'days',
  currency: 'text', customerId: 'text', customer: 'text', status: 'text', document: 'text',
};

/** The sheet of one plan as it stands. */
export function planAgreementSheet(standing: PlanStanding, policy: PlanPolicy, company: string, input: PlanInput): ReportSheet {
  const { plan } = standing;
  const { wording, context, asOf } = input;
  const { say, formats } = wording;
  const sheet: Sheet = { standing, policy, input, round: (formula) => `ROUND(${formula},${decimalsOf(plan.currency)})` };
  return {
    id: planSheetId(plan), name: planSheetName(plan, input), title: say('plan.title', { customer: plan.customerName }),
    subtitle: say('plan.line', { plan: plan.id, currency: plan.currency, sheet: context.ledgerSheet, asOf: formats.date(asOf), version: context.version }), tieOut: [],
    tables: [agreedTable(sheet), scheduleTable(sheet), standingTable(sheet), invoiceTable(sheet), allocationTable(sheet)],
    charts: [],
    notes: [
      say('plan.lateNote', { late: wording.counted('day', policy.lateAfterDays), broken: wording.counted('day', Math.max(policy.lateAfterDays, policy.brokenAfterDays)) }), say('plan.paidNote'), say('plan.typedNote'),
      say('plan.signed', { company: company || '________________', customer: plan.customerName }),
    ],
  };
}

interface Sheet {
  readonly standing: PlanStanding;
  readonly policy: PlanPolicy;
  readonly input: PlanInput;
  /** Sums of doubles carry dust; a status must not hang on it. */
  readonly round: (formula: string) => string;
}

function table(id: PlanTableId, { input: { wording }, standing: { plan } }: Sheet, rows: readonly (readonly ReportCell[])[], footer?: readonly ReportCell[]): ReportTable {
  const columns = PLAN_COLUMNS[id].map((column): ReportColumn => ({ id: column, heading: wording.say(`plan.column.${column}`), format: FORMATS[column] ?? 'money' }));
  return {
    id, heading: wording.say(`plan.table.${id}`), columns, currency: plan.currency, filters: true, rows: rows.map((cells): ReportRow => ({ cells })),
    ...(footer ? { footer: [{ meaning: 'total', cells: footer }] } : {}),
  };
}

function agreedTable(sheet: Sheet): ReportTable {
  const { standing: { plan, debt }, round } = sheet;
  const sum = (column: 'amount' | 'principal' | 'interest' | 'fee'): ReportCell => ({ formula: round(`SUM({schedule.${column}})`), value: planSum(plan, column) });
  return table('agreed', sheet, [[plan.id, plan.agreedOn, { formula: round('SUM({invoices.owed})'), value: debt }, sum('interest'), sum('fee'), sum('amount'), plan.rate, plan.currency, plan.customerId, plan.customerName]]);
}

function scheduleTable(sheet: Sheet): ReportTable {
  const { standing, round, input: { wording } } = sheet;
  const { plan, instalments, debt } = standing;
  const word = (state: InstalmentState): string => quoted(instalmentStateText(state, wording));
  const past = 'MAX({standing.asOf})-{dueOn}';
  const status = `IF({stillDue}<=0,${word('paid')},IF(${past}<=0,${word('open')},IF(${past}>MAX({standing.lateAfter},{standing.brokenAfter}),${word('broken')},IF(${past}>MAX({standing.lateAfter}),${word('late')},${word('due')}))))`;
  const paid = round('MAX(0,MIN({principal},SUM({standing.paid})-SUMIFS({schedule.principal},{schedule.number},"<"&{number})))');
  const rows = plan.instalments.map(({ number, dueOn, amount, principal, interest, fee, leftAfter }, at): ReportCell[] => [
    number, dueOn, { formula: round('{principal}+{interest}+{fee}'), value: amount }, principal, interest, fee,
    { formula: round('SUM({agreed.debt})-SUMIFS({schedule.principal},{schedule.number},"<="&{number})'), value: leftAfter },
    { formula: paid, value: instalments[at].paid }, { formula: round('{principal}-{paid}'), value: instalments[at].left }, { formula: status, value: instalmentStateText(instalments[at].state, wording) },
  ]);
  const sum = (column: string, value: number): ReportCell => ({ formula: round(`SUM({schedule.${column}})`), value });
  const footer: ReportCell[] = [
    wording.say('total'), null, sum('amount', planSum(plan, 'amount')), sum('principal', planSum(plan, 'principal')), sum('interest', planSum(plan, 'interest')), sum('fee', planSum(plan, 'fee')),
    null, sum('paid', standing.paid), sum('stillDue', debt - standing.paid), null,
  ];
  return table('schedule', sheet, rows, footer);
}

function standingTable(sheet: Sheet): ReportTable {
  const { standing: { paid, credits, overdue, nextDue, status, debt, plan }, policy, input: { asOf, wording }, round } = sheet;
  const word = (one: PlanStanding['status']): string => quoted(statusText(one, wording));
  const has = (state: InstalmentState): string => `COUNTIFS({schedule.status},${quoted(instalmentStateText(state, wording))})>0`;
  const next = 'SUMIFS({schedule.dueOn},{schedule.number},COUNTIFS({schedule.stillDue},"<=0")+1)';
  return table('standing', sheet, [[
    asOf, { formula: `IF(${next}=0,"–",${next})`, value: nextDue ?? '–' },
    { formula: round('SUM({invoices.paid})+{credits}'), value: paid }, { formula: round('SUM({agreed.debt})-{paid}'), value: debt - paid },
    { formula: round('SUMIFS({schedule.stillDue},{schedule.dueOn},"<"&{asOf})'), value: overdue }, credits, policy.lateAfterDays, policy.brokenAfterDays, wordsOfNumber(plan.instalments.length, wording),
    { formula: `IF({asOf}<MAX({agreed.agreedOn}),${word('not-begun')},IF({stillDue}<=0,${word('completed')},IF(${has('broken')},${word('broken')},IF(${has('late')},${word('late')},${word('on-track')}))))`, value: statusText(status, wording) },
  ]]);
}

function wordsOfNumber(count: number, wording: PlanInput['wording']): string {
  return wording.counted('instalment', count);
}

function invoiceTable(sheet: Sheet): ReportTable {
  const { standing: { plan, openNow }, round } = sheet;
  return table('invoices', sheet, plan.documents.map(({ number, dueOn, owed }, at): ReportCell[] => {
    const open = openNow[at] ?? 0;
    return [number, dueOn, owed, open, { formula: round('MAX(0,{owed}-{openNow})'), value: Math.max(0, owed - open) }];
  }));
}

function allocationTable(sheet: Sheet): ReportTable {
  const { plan } = sheet.standing;
  return table('allocation', sheet, plan.instalments.flatMap(({ number, dueOn, pays }) => pays.map(({ document, amount }): ReportCell[] => [number, dueOn, amount, plan.documents[document].number])));
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
