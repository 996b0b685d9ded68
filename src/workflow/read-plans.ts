/** Reads the payment plans back from their sheets, before every review. What a cell means is decided elsewhere. */
import type { GridSlice, Ledger, LedgerProblem } from '../ledger/ledger';
import { readPlanSheet } from '../ledger/plan-sheet';
import type { PaymentPlan } from '../receivables/payment-plan';
import { planIdOf } from '../reports/report-sheet';
import type { RunControl, Workbook } from './ports';

/** The plans that can be counted on, in the order of their numbers, and what is wrong with the others. */
export interface PlansReading {
  readonly plans: readonly PaymentPlan[];
  readonly problems: readonly LedgerProblem[];
  /** Names of all sheets that plans were read from. */
  readonly sheets: readonly string[];
}

export const NO_PLAN_SHEETS: PlansReading = { plans: [], problems: [], sheets: [] };

/** Every plan of the workbook; one that cannot be read is a problem and counts for nothing. */
export async function readPlans(workbook: Workbook, ledger: Ledger, run: RunControl): Promise<PlansReading> {
  const infos = (await workbook.sheets()).flatMap((info) => {
    const id = info.ours === null ? null : planIdOf(info.ours);
    return id === null ? [] : [{ info, id }];
  }).sort((a, b) => a.id - b.id);
  if (infos.length === 0) return NO_PLAN_SHEETS;
  const dateSystem = await workbook.dateSystem();
  const quiet: RunControl = { signal: run.signal, report: () => undefined };
  const plans: PaymentPlan[] = [];
  const problems: LedgerProblem[] = [];
  for (const { info, id } of infos) {
    const slices: GridSlice[] = [];
    for await (const slice of workbook.readSheet({ sheet: info.name }, quiet)) slices.push(slice);
    const read = readPlanSheet(slices, { sheet: info.name, id, tables: info.tables, dateSystem, dateOrder: ledger.dateOrder, book: ledger.book });
    if (read.plan) plans.push(read.plan);
    problems.push(...read.problems);
  }
  return { plans, problems, sheets: infos.map(({ info }) => info.name) };
}
