/** How work ends in the four ways that are expected (done, stopped, refused, failed), and how it lets others breathe meanwhile. It knows no step of the work. */
import type { LedgerMapping, Refusal } from '../ledger/ledger';
import type { RunControl, RunOutcome } from './ports';
import { WorkbookFailure } from './ports';

/** Thrown inside a run where the input cannot be used; it becomes the outcome "refused". */
export class Refused extends Error {
  override readonly name = 'Refused';
  /** `corrections` are those that the sheet was looked at with. */
  constructor(readonly refusal: Refusal, readonly corrections?: LedgerMapping) {
    super(refusal.message);
  }
}

/** Runs the work and says how it ended. An error that is none of the expected ends is a defect of ours and is thrown on. */
export async function outcomeOf<T>(run: RunControl, work: () => Promise<T>): Promise<RunOutcome<T>> {
  try {
    run.signal.throwIfAborted();
    return { is: 'done', result: await work() };
  } catch (error) {
    if (error instanceof Refused) return { is: 'refused', ...error.refusal, ...(error.corrections && { corrections: error.corrections }) };
    if (error instanceof WorkbookFailure) return { is: 'failed', message: error.message, detail: error.detail };
    if (run.signal.aborted && error === run.signal.reason) return { is: 'stopped' };
    throw error;
  }
}

/** Lets the screen draw and hear a click on Stop; throws the signal's reason when stopped. */
export async function breathe(run: RunControl): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  run.signal.throwIfAborted();
}

/** Takes all steps of a work, breathing between them. */
export async function inSteps<T>(steps: Generator<void, T>, run: RunControl): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe(run);
  }
}
