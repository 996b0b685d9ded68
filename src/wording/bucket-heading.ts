/** How a bucket of the aging is called, on sheets and on screens alike. It knows no scheme. */
import type { Wording } from './sentences';

/** "1-30" with the dash that a spreadsheet does not take for a date; a bucket with a name of its own in the reader's language. */
export function bucketHeading(label: string, wording: Wording): string {
  return wording.sayIfKnown(`bucket.${label}`, label.replace(/(\d)-(\d)/, '$1–$2'));
}
