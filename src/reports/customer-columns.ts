/** How a sheet of many accounts names its customers: by name, and by number too where the ledger has numbers of their own. It knows no other column. */
import type { AccountReview } from '../receivables/review';
import { headingEverywhere } from '../wording/headings-elsewhere';
import type { ReportCell, ReportColumn } from './report-sheet';
import type { ReportInput } from './sheet-frame';

/** Number and name as the ledger identifies the customer; the number may be missing on a row that is no customer's. */
interface Named {
  readonly id: string | null;
  readonly name: string;
}

/** The columns, and what stands in them. */
export interface CustomerColumns {
  readonly columns: readonly ReportColumn[];
  /** Id of the column by which rows of hers find their customer again, and what stands there for one. */
  readonly keyColumn: 'customerId' | 'customer';
  readonly keyOf: (customer: Named) => string;
  readonly cellsOf: (customer: Named) => readonly ReportCell[];
}

/** A column of numbers is left out where it would only repeat the names. */
export function customerColumns({ review, wording: { say } }: Pick<ReportInput, 'wording'> & { readonly review: { readonly accounts: readonly Pick<AccountReview, 'customer'>[] } }): CustomerColumns {
  const name: ReportColumn = { id: 'customer', heading: say('column.customer'), alsoCalled: headingEverywhere('column.customer'), format: 'text' };
  if (review.accounts.every(({ customer }) => customer.id === customer.name)) {
    return { columns: [name], keyColumn: 'customer', keyOf: (customer) => customer.name, cellsOf: (customer) => [customer.name] };
  }
  return {
    columns: [name, { id: 'customerId', heading: say('column.customerId'), alsoCalled: headingEverywhere('column.customerId'), format: 'text' }],
    keyColumn: 'customerId', keyOf: ({ id }) => id ?? '', cellsOf: (customer) => [customer.name, customer.id],
  };
}
