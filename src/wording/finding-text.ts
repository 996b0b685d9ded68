/** A finding that stands for many documents or customers at once, as one sentence. It finds nothing. */
import type { Wording } from './sentences';

/** The sentence; `count` is how many there are. */
export function findingOfMany(problem: string, count: number, wording: Wording): string {
  return problem === 'future-date'
    ? wording.say('finding.future-date-all', { documents: wording.counted('document', count) })
    : wording.say('finding.missing-email-all', { customers: wording.counted('customer', count) });
}
