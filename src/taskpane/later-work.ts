/** The parts of the workflow that reading a ledger does not need, fetched while she looks at how it was read: reviewing, writing, trying a policy. It does no work itself. */
import type { Wording } from '../wording/sentences';
import { WorkbookFailure } from '../workflow/ports';

export interface LaterWork {
  review(): Promise<typeof import('../workflow/review-ledger')>;
  write(): Promise<typeof import('../workflow/write-review')>;
  sent(): Promise<typeof import('../workflow/mark-sent')>;
  effect(): Promise<typeof import('../workflow/policy-effect')>;
}

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
    review: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/review-ledger')),
    write: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/write-review')),
    sent: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/mark-sent')),
    effect: () => arrived(import(/* webpackChunkName: "work" */ '../workflow/policy-effect')),
  };
}

/** Fetches all of it ahead of need, so that the pane works on when the network goes; a failure is told when the part is wanted. */
export function warmWork(wording: Wording): void {
  const work = laterWork(wording);
  for (const fetching of [work.review(), work.write(), work.sent(), work.effect()]) fetching.catch(() => undefined);
}
