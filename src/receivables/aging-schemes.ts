/** Decides which bucket a number of days falls in: a scheme is its edges, so that a gap or an overlap cannot be written down. It knows nothing of documents. */
import { addMonths } from './days';
import type { Day } from './days';
import type { AgingPolicy, BoundaryConvention } from './policy';

/** Edges that people know by name. To add a scheme, add a line. */
export const AGING_SCHEMES = {
  'thirty-days': { name: '30, 60, 90 days', edges: [0, 30, 60, 90] },
  'fortnights': { name: '7, 14, 30, 60, 90 days', edges: [0, 7, 14, 30, 60, 90] },
  'to-120-days': { name: '30, 60, 90, 120 days', edges: [0, 30, 60, 90, 120] },
  'short-terms': { name: '15, 30, 45 days', edges: [0, 15, 30, 45] },
  'weeks': { name: 'weeks', edges: [0, 7, 14, 21, 28] },
} as const;

/** A scheme made ready for one as-of day. */
export interface BucketScheme {
  /** "Current", "1-30", …, "90+". */
  readonly labels: readonly string[];
  /** Inclusive last days, ascending, the first 0; above the last one is the last bucket. */
  readonly lastDays: readonly number[];
  /** Bucket of `days` past the basis date; 0 for anything not past it. */
  readonly bucketOf: (days: number) => number;
}

/** The policy's scheme on `asOf` (calendar months have edges that depend on the day). DOMAIN section 1. */
export function bucketScheme(policy: AgingPolicy, asOf: Day, boundary: BoundaryConvention = policy.boundary): BucketScheme {
  const standard = policy.scheme === 'calendar-months' ? monthEdges(asOf) : policy.edges;
  const labels = policy.scheme === 'calendar-months' ? ['Current', '< 1 Month', '1 Month', '2 Months', '3 Months', 'Older'] : labelsOf(standard);
  const lastDays = movedEdges(standard, boundary);
  const table = lookUpTable(lastDays);
  const last = lastDays.length;
  return { labels, lastDays, bucketOf: (days) => (days < 0 ? 0 : days >= table.length ? last : table[days]) };
}

/** Xero's months: a document is n months old when its date lies on or before the as-of day n calendar months ago (month ends clamp). */
function monthEdges(asOf: Day): readonly number[] {
  return [0, ...[1, 2, 3, 4].map((months) => asOf - addMonths(asOf, -months) - 1)];
}

function labelsOf(edges: readonly number[]): readonly string[] {
  const between = edges.slice(1).map((edge, index) => `${edges[index] + 1}-${edge}`);
  return ['Current', ...between, `${edges[edges.length - 1]}+`];
}

function movedEdges(edges: readonly number[], boundary: BoundaryConvention): readonly number[] {
  if (boundary === 'first-day') return edges.map((edge) => edge - 1);
  if (boundary === 'late-edge') return edges.map((edge, index) => (index === 0 ? edge : edge - 1));
  return edges;
}

function lookUpTable(lastDays: readonly number[]): Uint8Array {
  const table = new Uint8Array(lastDays[lastDays.length - 1] + 1);
  let bucket = 0;
  for (let days = 0; days < table.length; days += 1) {
    while (days > lastDays[bucket]) bucket += 1;
    table[days] = bucket;
  }
  return table;
}
