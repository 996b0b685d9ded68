/** Writes a new payment plan: its own sheet and the register, both or none. Whether it may be agreed was decided before. */
import type { PaymentPlan, ProposedPlan } from '../receivables/payment-plan';
import { planReview } from '../receivables/plan-standing';
import { layOut } from '../reports/lay-out';
import { planSheets } from '../reports/plan-sheets';
import { planSheetId } from '../reports/plan-agreement';
import { planIdOf } from '../reports/report-sheet';
import { outcomeOf } from './outcome';
import { WorkbookFailure } from './ports';
import type { RunControl, RunOutcome, Workbook } from './ports';
import { readPlans } from './read-plans';
import type { ReviewRun } from './review-ledger';
import type { Writing } from './write-review';

/** What was written and under which name. */
export interface WrittenPlan {
  readonly plan: PaymentPlan;
  readonly sheet: string;
}

/** Gives the plan its number and writes it. Plans agreed since the review was made are seen; an invoice that is on one of them is refused. */
export function writePlan(workbook: Workbook, { ledger, review }: ReviewRun, proposed: ProposedPlan, { wording, context, dateFormat }: Writing, run: RunControl): Promise<RunOutcome<WrittenPlan>> {
  return outcomeOf(run, async () => {
    const { plans } = await readPlans(workbook, ledger, run);
    const standing = planReview(plans, ledger.book, review.open, review.asOf, review.policy.plans).standings;
    const other = standing.find(({ status, plan }) => status !== 'completed' && plan.customerId === proposed.customerId && plan.currency === proposed.currency
      && plan.documents.some(({ number }) => proposed.documents.some((document) => document.number === number)));
    if (other) throw new WorkbookFailure(wording.say('plan.meanwhile', { plan: other.plan.id }), '');
    const used = (await workbook.sheets()).flatMap(({ ours }) => (ours === null ? [] : planIdOf(ours) ?? []));
    const plan: PaymentPlan = { ...proposed, id: Math.max(0, ...used) + 1 };
    const all = planReview([...plans, plan], ledger.book, review.open, review.asOf, review.policy.plans);
    const own = planSheetId(plan);
    const sheets = planSheets({ review: { ...review, plans: all }, wording, context }).filter(({ id }) => id === own || id === 'payment-plans');
    const names = await workbook.reportSheetNames(sheets.map(({ id, name }) => ({ id, name })));
    await workbook.addReports(sheets.map((sheet) => layOut(sheet, names, dateFormat)), run);
    return { plan, sheet: names.get(own) ?? '' };
  });
}
