/** The exports known by name, one entry each: the headings that give them away and what they mean there. A format adds certainty; without it the generic reader decides. */
import type { ColumnRole } from './ledger';
import { normalHeading } from './headings';

export interface ExportFormat {
  readonly id: string;
  readonly name: string;
  /** What this export means by a heading, or null. */
  roleOf(heading: string): ColumnRole | null;
  /** Normal headings that must all be there; "|" parts alternatives. */
  readonly headings: readonly string[];
  /** What its title says, where headings alone are shared with other exports. */
  readonly title: RegExp | null;
}

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly headings: readonly string[];
  readonly title?: RegExp;
  readonly roles?: Readonly<Partial<Record<ColumnRole, string>>>;
}

const ENTRIES: readonly Entry[] = [
  { id: 'xero-invoice-export', name: 'Xero invoice export', headings: ['contact name', 'invoice number', 'invoice amount due', 'invoice amount paid', 'line amount'],
    roles: { customerName: 'contact name', email: 'email address', amount: 'total', paid: 'invoice amount paid', balance: 'invoice amount due', promisedDate: 'planned date', documentType: 'type', reference: 'reference' } },
];

/** The formats in the order in which they are tried. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ENTRIES.map((entry) => {
  const roles = new Map<string, ColumnRole>();
  for (const [role, headings] of Object.entries(entry.roles ?? {})) for (const heading of headings.split('|')) roles.set(normalHeading(heading), role as ColumnRole);
  return { id: entry.id, name: entry.name, headings: entry.headings, title: entry.title ?? null, roleOf: (heading) => roles.get(normalHeading(heading)) ?? null };
});
