/** The tables of a plan's sheet and their columns, in order: what is written there and where it is read back. It holds no word of any language. */

/** Figures to be typed over and formulas that follow from them stand side by side; `plan-sheet.ts` says which it reads. */
export const PLAN_COLUMNS = {
  agreed: ['plan', 'agreedOn', 'debt', 'interest', 'fee', 'total', 'rate', 'currency', 'customerId', 'customer'],
  schedule: ['number', 'dueOn', 'amount', 'principal', 'interest', 'fee', 'leftAfter', 'paid', 'stillDue', 'status'],
  standing: ['asOf', 'nextDue', 'paid', 'stillDue', 'overdue', 'credits', 'lateAfter', 'brokenAfter', 'instalments', 'status'],
  invoices: ['document', 'dueOn', 'owed', 'openNow', 'paid'],
  allocation: ['instalment', 'dueOn', 'amount', 'document'],
} as const;

export type PlanTableId = keyof typeof PLAN_COLUMNS;
export type PlanColumn<Table extends PlanTableId> = (typeof PLAN_COLUMNS)[Table][number];

/** As they follow each other down the sheet. */
export const PLAN_TABLES = ['agreed', 'schedule', 'standing', 'invoices', 'allocation'] as const satisfies readonly PlanTableId[];
