/** Records an agreed payment plan in the Contact Log, beside its own sheet: who looks a customer up there finds what was agreed. The plan itself was written before. */
import type { PaymentPlan } from '../receivables/payment-plan';
import { addToLog, namesOf } from './add-to-log';
import { outcomeOf } from './outcome';
import { WorkbookFailure, type RunControl, type RunOutcome, type Workbook } from './ports';
import { readContactLog } from './read-contact-log';
import type { ReviewRun } from './review-ledger';
import type { Writing } from './write-review';

/** One row is added, or none. `by` is who agreed it. */
export function logPlan(workbook: Workbook, { ledger, review }: ReviewRun, plan: PaymentPlan, by: string, { wording, dateFormat }: Omit<Writing, 'context'>, run: RunControl): Promise<RunOutcome<void>> {
  return outcomeOf(run, async () => {
    const standing = await readContactLog(workbook, ledger, run);
    if (standing?.reading.unreadable) throw new WorkbookFailure(standing.reading.unreadable, '');
    const customer = review.accounts.find((account) => account.customer.id === plan.customerId)?.customer;
    const { instalments } = plan;
    const last = instalments[instalments.length - 1];
    const entry = {
      on: plan.agreedOn, ...(customer ? namesOf(ledger, customer) : { customerId: plan.customerId, customerName: plan.customerName }), currency: plan.currency, kind: 'plan', stage: null, channel: null,
      invoices: plan.documents.map(({ number }) => number), amount: instalments.reduce((sum, { amount }) => sum + amount, 0), promisedFor: null, template: '', by,
      note: wording.say('plan.logNote', { plan: plan.id, instalments: wording.counted('instalment', instalments.length), date: wording.formats.shortDate(last.dueOn) }),
    } as const;
    await addToLog(workbook, ledger, [entry], { wording, ...(dateFormat === undefined ? {} : { dateFormat }), standing, failedAfter: wording.say('record.failedAfter') }, run);
  });
}
