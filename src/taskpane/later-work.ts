/** The parts of the workflow that the first picture does not need: reading a ledger, fetched while Office gets ready; reviewing, writing, trying a policy, fetched while she looks at how it was read. It does no work itself. */
import type * as LettersWork from '../workflow/account-letters';
import type * as TextWork from '../workflow/keep-text';
import type * as ContactWork from '../workflow/log-contact';
import type * as AboutWork from '../workflow/write-about';
import type * as SampleWork from '../workflow/add-sample';
import type * as SentWork from '../workflow/mark-sent';
import type * as EffectWork from '../workflow/policy-effect';
import type * as StatementWork from '../workflow/write-statement';
import type * as ReviewWork from '../workflow/review-ledger';
import type * as ReadWork from '../workflow/read-ledger-sheet';
import type * as LogPlanWork from '../workflow/log-plan';
import type * as PlanWork from '../workflow/write-plan';
import type * as WriteWork from '../workflow/write-review';
import type { Wording } from '../wording/sentences';
import { WorkbookFailure } from '../workflow/ports';

export interface LaterWork {
  read(): Promise<typeof ReadWork>;
  review(): Promise<typeof ReviewWork>;
  write(): Promise<typeof WriteWork>;
  sent(): Promise<typeof SentWork>;
  contact(): Promise<typeof ContactWork>;
  letters(): Promise<typeof LettersWork>;
  text(): Promise<typeof TextWork>;
  effect(): Promise<typeof EffectWork>;
  plan(): Promise<typeof PlanWork>;
  logPlan(): Promise<typeof LogPlanWork>;
  statement(): Promise<typeof StatementWork>;
  about(): Promise<typeof AboutWork>;
  sample(): Promise<typeof SampleWork>;
}

/** What reads a ledger: nothing is done before it is here. */
export const fetchReading = (): Promise<typeof ReadWork> => import(/* webpackChunkName: "reading" */ '../workflow/read-ledger-sheet');

/** A part that does not arrive is told in words; the next press tries again. */
export function laterWork(wording: Wording): LaterWork {
  const arrived = async <Part>(fetching: Promise<Part>): Promise<Part> => {
    try {
      return await fetching;
    } catch (error) {
      throw new WorkbookFailure(wording.say('later.failed'), String(error), { cause: error });
    }
  };
  return {
    read: () => arrived(fetchReading()),
    review: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/review-ledger')),
    write: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/write-review')),
    sent: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/mark-sent')),
    contact: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/log-contact')),
    letters: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/account-letters')),
    text: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/keep-text')),
    statement: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/write-statement')),
    about: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/write-about')),
    // By itself, and not fetched ahead: most people have a ledger.
    sample: () => arrived(import(/* webpackChunkName: "sample" */ '../workflow/add-sample')),
    plan: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/write-plan')),
    logPlan: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/log-plan')),
    effect: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/policy-effect')),
  };
}

/** Fetches all of it ahead of need, so that the pane works on when the network goes; a failure is told when the part is wanted. */
export function warmWork(wording: Wording): void {
  const work = laterWork(wording);
  for (const fetching of [work.review(), work.write(), work.sent(), work.contact(), work.letters(), work.text(), work.effect(), work.plan(), work.logPlan(), work.statement(), work.about()]) fetching.catch(() => undefined);
}
