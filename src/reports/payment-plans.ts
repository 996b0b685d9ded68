/** The Payment Plans sheet: one row a plan and how it stands. It checks none itself; each plan's own sheet shows the working. */
import type { PlanStanding } from '../receivables/plan-standing';
import { planSum } from '../receivables/payment-plan';
import { decimalsOf } from '../receivables/money';
import { statusText } from '../wording/plan-text';
import type { ReportColumn, ReportRow, ReportSheet } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** What sheets about plans are made of. */
export type PlanInput = Pick<ReportInput, 'wording' | 'context'> & { readonly asOf: number };

/** The register; `standings` are at least one. */
export function paymentPlansSheet(standings: readonly PlanStanding[], { wording, context, asOf }: PlanInput): ReportSheet {
  const { say, formats } = wording;
  const columns: ReportColumn[] = [
    { id: 'plan', heading: say('plan.column.plan'), format: 'count' },
    { id: 'customer', heading: say('column.customer'), format: 'text' },
    { id: 'customerId', heading: say('column.customerId'), format: 'text' },
    { id: 'currency', heading: say('column.currency'), format: 'text' },
    { id: 'agreedOn', heading: say('plan.column.agreedOn'), format: 'date' },
    { id: 'total', heading: say('plan.column.total'), format: 'money' },
    { id: 'debt', heading: say('plan.column.debt'), format: 'money' },
    { id: 'paid', heading: say('plan.column.paidOfDebt'), format: 'money' },
    { id: 'stillDue', heading: say('plan.column.stillDue'), format: 'money' },
    { id: 'overdue', heading: say('plan.column.overdue'), format: 'money', warns: true },
    { id: 'instalments', heading: say('plan.column.instalments'), format: 'count' },
    { id: 'nextDue', heading: say('plan.column.nextDue'), format: 'date' },
    { id: 'status', heading: say('plan.column.status'), format: 'text', warns: true },
  ];
  return {
    id: 'payment-plans', name: say('sheet.payment-plans'), title: say('title.payment-plans'),
    subtitle: say('plan.registerLine', { sheet: context.ledgerSheet, asOf: formats.date(asOf), version: context.version }), tieOut: [],
    tables: [{ id: 'plans', heading: null, columns, rows: standings.map((standing) => rowOf(standing, wording)), currency: null, filters: true, whenEmpty: say('plan.none') }],
    charts: [], notes: [say('plan.registerNote'), say('plan.paidNote')],
  };
}

function rowOf({ plan, status, debt, paid, overdue, nextDue }: PlanStanding, wording: PlanInput['wording']): ReportRow {
  return {
    currency: plan.currency, meaning: status === 'late' || status === 'broken' ? 'warning' : 'item',
    cells: [
      plan.id, plan.customerName, plan.customerId, plan.currency, plan.agreedOn, planSum(plan, 'amount'), debt, paid,
      { formula: `ROUND({debt}-{paid},${decimalsOf(plan.currency)})`, value: debt - paid }, overdue, plan.instalments.length, nextDue ?? { unknown: true }, statusText(status, wording),
    ],
  };
}
