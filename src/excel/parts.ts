/** Many small questions or writes in as few requests as their size allows. It knows bytes and syncs, not what is asked. */
import type { Block } from '../reports/report-sheet';
import { AIM_BYTES } from './byte-budget';
import { isTooLarge } from './host-errors';

export interface Job {
  /** Estimated bytes of the request or the answer, whichever is larger. */
  readonly bytes: number;
  /** Queues it on the context; returns what to do once the answer is there. */
  readonly queue: () => (() => void) | void;
}

/** A question whose answer is read once the request has come back. */
export function question<A>(bytes: number, ask: () => A, answered: (asked: A) => void): Job {
  return {
    bytes,
    queue: () => {
      const asked = ask();
      return () => answered(asked);
    },
  };
}

/** Runs the jobs in order, as many a request as fit; a request that Excel finds too large is halved. `between` runs before each request and may throw to stop. */
export async function runInParts(context: Excel.RequestContext, jobs: readonly Job[], between: () => void): Promise<void> {
  let waiting = packed(jobs);
  while (waiting.length > 0) {
    const [part, ...rest] = waiting;
    between();
    const answers = part.map((job) => job.queue());
    try {
      // One request a part is the point: all parts together would exceed what Excel on the web takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- parts exist because one request may not exceed 5 MB
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || part.length < 2) throw error;
      const half = Math.ceil(part.length / 2);
      waiting = [part.slice(0, half), part.slice(half), ...rest];
      continue;
    }
    for (const answer of answers) answer?.();
    waiting = rest;
  }
}

function packed(jobs: readonly Job[]): Job[][] {
  const parts: Job[][] = [];
  let bytes = Infinity;
  for (const job of jobs) {
    if (bytes + job.bytes > AIM_BYTES) {
      parts.push([]);
      bytes = 0;
    }
    parts[parts.length - 1].push(job);
    bytes += job.bytes;
  }
  return parts;
}

/** A block cut into bands of at most `cells` cells, top to bottom. */
export function bandsOf(block: Block, cells: number): readonly Block[] {
  const height = Math.max(1, Math.floor(cells / Math.max(1, block.columns)));
  const bands: Block[] = [];
  if (block.columns < 1) return bands;
  for (let done = 0; done < block.rows; done += height) bands.push({ ...block, row: block.row + done, rows: Math.min(height, block.rows - done) });
  return bands;
}
