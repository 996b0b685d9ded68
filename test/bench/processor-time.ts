/** Milliseconds that this thread has spent computing, so that a busy machine's other work does not count. Where the system does not tell, it is the time of day's. */
import { readFileSync } from 'node:fs';

const TOLD_BY_LINUX = '/proc/thread-self/schedstat';

function nanosecondsTold(): number {
  // Asking for it brings the system's count up to date, which it otherwise is only every few milliseconds.
  process.cpuUsage();
  return Number(readFileSync(TOLD_BY_LINUX, 'latin1').split(' ')[0]);
}

function isTold(): boolean {
  try {
    return nanosecondsTold() > 0;
  } catch {
    return false;
  }
}

/** What `processorTime` counts. */
export const TIME_IS = isTold() ? 'processor time of the thread' : 'time of day';

/** Milliseconds from some beginning. */
export const processorTime: () => number = isTold() ? () => nanosecondsTold() / 1e6 : () => performance.now();
