/** Which column has which role: headings weighed with contents, the surest first, each column and each role once. */
import { COLUMN_ROLES, type ColumnReading, type ColumnRole, type LedgerMapping } from './ledger';
import { normalHeading } from './headings';
import { columnIndex } from './column-letter';
import type { ColumnProfile } from './column-profile';
import type { HeaderFound } from './find-header';
import { roleFit } from './role-fit';
import { currencyInHeading } from './currency-marks';
import { namesBucket, type HeadingSense } from './heading-sense';

export interface RoleCandidate {
  readonly role: HeadingSense;
  readonly column: number;
  readonly heading: string;
  readonly score: number;
  readonly because: string;
}

const ROLES: ReadonlySet<string> = new Set(COLUMN_ROLES);
/** Beside "Total", "Total incl. VAT" is what is owed. */
export const WITH_TAX = /\b(inc|incl|including|inkl|ttc|gross|brutto) ?(\p{L}+ )?(tax|gst|vat|mwst|moms|mva|btw|iva|tva)\b|\b(ttc|brutto|gross)\b/u;
/** Below this a reading is a guess that does more harm than good. */
const LEAST_SCORE = 0.3;

/** Every meaning of every column with its score, best first; columns further left win ties. */
export function candidatesOf(header: HeaderFound, profiles: ReadonlyMap<number, ColumnProfile>): RoleCandidate[] {
  const candidates: RoleCandidate[] = [];
  for (const [column, senses] of header.senses) {
    const heading = header.headings.get(column) ?? '';
    const profile = profiles.get(column);
    if (profile === undefined) continue;
    // "amount_usd" beside "amount" and "currency" is a conversion, so a currency in the heading costs a little.
    const converted = currencyInHeading(heading, 'USD') !== null ? 0.97 : 1;
    for (const found of senses) {
      // "Due" beside "Not due" is a part of what is open.
      if (found.whole && found.sense === 'balance' && [...header.headings.values()].some((other) => namesBucket(other))) continue;
      const fit = roleFit(found.sense, profile);
      const gross = found.sense === 'amount' && WITH_TAX.test(normalHeading(heading)) ? 1.03 : 1;
      const score = found.weight * fit * converted * gross;
      const because = fit >= 0.8 ? `the heading "${heading}" says so and the cells agree` : profile.filled === 0 ? `the heading "${heading}" says so; the column is empty` : `the heading "${heading}" says so; not every cell agrees`;
      candidates.push({ role: found.sense, column, heading, score, because });
    }
  }
  // "Net outstanding" is what is outstanding as much as it is net.
  return candidates.sort((left, right) => right.score - left.score || left.column - right.column || Number(left.role === 'otherAmount') - Number(right.role === 'otherAmount'));
}

/** Assigns roles greedily; a person's mapping comes before everything, and its null keeps a role empty. */
export function assignRoles(candidates: readonly RoleCandidate[], header: HeaderFound, mapping: LedgerMapping | undefined): Map<ColumnRole, ColumnReading> {
  const taken = new Map<ColumnRole, ColumnReading>();
  const usedColumns = new Set<number>();
  const closed = new Set<string>();
  for (const [role, letters] of Object.entries(mapping?.columns ?? {})) {
    if (!ROLES.has(role)) continue;
    closed.add(role);
    const column = typeof letters === 'string' ? columnIndex(letters) : -1;
    if (column < 0) continue;
    taken.set(role as ColumnRole, { role: role as ColumnRole, column, heading: header.headings.get(column) ?? '', confidence: 1, because: 'chosen by a person' });
    usedColumns.add(column);
  }
  for (const candidate of candidates) {
    if (candidate.score < LEAST_SCORE || usedColumns.has(candidate.column) || closed.has(candidate.role)) continue;
    closed.add(candidate.role);
    if (!ROLES.has(candidate.role)) { closed.delete(candidate.role); usedColumns.add(candidate.column); continue; }
    usedColumns.add(candidate.column);
    const role = candidate.role as ColumnRole;
    taken.set(role, { role, column: candidate.column, heading: candidate.heading, confidence: Math.min(1, candidate.score), because: candidate.because });
  }
  return taken;
}
