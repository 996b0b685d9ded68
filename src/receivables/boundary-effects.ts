/** Explains a difference from the old system: the same open documents under the other boundary conventions, and how much moves. */
import { bucketScheme } from './aging-schemes';
import { bucketsOf } from './aging';
import type { Day } from './days';
import type { Book } from './entries';
import type { AgingPolicy, BoundaryConvention } from './policy';
import { CREDIT_BUCKET } from './review';
import type { BoundaryEffect, OpenEntries } from './review';

const CONVENTIONS: readonly BoundaryConvention[] = ['standard', 'first-day', 'late-edge'];

/** For each convention but the policy's own, per currency: its buckets and the minor units that stand in another bucket. DOMAIN section 1, "boundary switch". */
export function boundaryEffects(book: Book, open: OpenEntries, asOf: Day, policy: AgingPolicy, currencies: readonly string[]): BoundaryEffect[] {
  return CONVENTIONS.filter((boundary) => boundary !== policy.boundary).flatMap((boundary) => {
    const scheme = bucketScheme(policy, asOf, boundary);
    const buckets = bucketsOf(book, open, asOf, policy, scheme);
    const effects = new Map(currencies.map((currency) => [currency, { buckets: new Array<number>(scheme.labels.length).fill(0), moved: 0 }]));
    for (let index = 0; index < open.count; index += 1) {
      if (buckets[index] === CREDIT_BUCKET) continue;
      const effect = effects.get(book.accounts[book.entries.account[open.entry[index]]].currency);
      if (!effect) continue;
      effect.buckets[buckets[index]] += open.open[index];
      if (buckets[index] !== open.bucket[index]) effect.moved += Math.abs(open.open[index]);
    }
    return [...effects].map(([currency, effect]) => ({ boundary, currency, ...effect }));
  });
}
