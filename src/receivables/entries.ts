/** The ledger's documents as parallel columns, one index a document: the form in which a full Excel sheet of a million rows fits in memory and is aged in milliseconds. */
import type { CreditFacts } from './credit-facts';
import type { CurrencyCode } from './money';
import type { Day } from './days';

/** What a document is. The number in `Entries.kind` is the place in this list. */
export const ENTRY_KINDS = ['invoice', 'credit-note', 'payment', 'journal'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];
/** Its number; one that claims is money that went back to a customer, which is owed and no sale. */
export const KIND_PAYMENT = ENTRY_KINDS.indexOf('payment');

/** Bits of `Entries.marks`. */
export const MARK_DISPUTED = 1;
/** The document is to be left alone by reminders (an "on hold" or "blocked" column). */
export const MARK_ON_HOLD = 2;

/** Documents in the order of the ledger. Money is whole minor units of the account's currency; days are serials or NO_DAY. */
export interface Entries {
  readonly count: number;
  /** Index into `Book.accounts`. */
  readonly account: Int32Array;
  /** Index into `Book.sheets`, and the 1-based row there. */
  readonly sheet: Uint8Array;
  readonly row: Int32Array;
  readonly kind: Uint8Array;
  readonly issuedOn: Int32Array;
  /** As written; NO_DAY where the ledger has none (the review then derives it from terms). */
  readonly dueOn: Int32Array;
  /** Original amount: positive is owed to us, negative is a credit. For a ledger of open balances only, the open balance. */
  readonly amount: Float64Array;
  readonly marks: Uint8Array;
  /** Document numbers as read: text, or a number where the cell held one. Empty text when there is none. */
  readonly document: readonly (string | number)[];
  /** Day on which payment was promised, or NO_DAY; null when the ledger has no such column. */
  readonly promisedOn: Int32Array | null;
  /** Days of credit written on the document, or -1; null when the ledger has no terms column. */
  readonly termsDays: Int32Array | null;
}

/** Amounts that settle documents: payments and linked credit notes. `on` is NO_DAY where the ledger tells no date (then it counts as always paid). */
export interface Applications {
  readonly count: number;
  /** Index into `Entries`. */
  readonly entry: Int32Array;
  readonly on: Int32Array;
  /** Minor units that lower the entry's balance (positive lowers what is owed; negative brings a credit towards zero). */
  readonly amount: Float64Array;
}

/** Who owes. `id` is the customer number where there is one, else the name. Fields the ledger and the Customers sheet do not tell are null. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** Who gets a copy of letters, by the Customers sheet; absent where it tells none. */
  readonly cc?: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly termsDays: number | null;
  /** Credit limit in the major unit as typed, with its currency left to the account; null when there is none. */
  readonly creditLimit: number | null;
  readonly onHold: boolean;
  /** "business" unless the Customers sheet says otherwise. */
  readonly debtorType: 'business' | 'sole-trader' | 'consumer';
  /** What the Customers sheet tells of its worth and its wishes; absent where it tells nothing of these. */
  readonly credit?: CreditFacts;
}

/** One customer in one currency. */
export interface Account {
  readonly customer: number;
  readonly currency: CurrencyCode;
  /** Credit limit that a person approved for this account, in the major unit; absent where none did. It goes before the customer's. */
  readonly approvedLimit?: number;
}

/** Everything that the review needs of a ledger, and nothing of how it was read. */
export interface Book {
  /** Names of the sheets that `Entries.sheet` points to. */
  readonly sheets: readonly string[];
  readonly customers: readonly Customer[];
  readonly accounts: readonly Account[];
  readonly entries: Entries;
  readonly applications: Applications;
  /** "exact" where payment dates allow any as-of day; "impossible" where only the export's own day makes sense. */
  readonly backDating: 'exact' | 'impossible';
  /** The date that the export's own title states. */
  readonly statedAsOf: Day | null;
}

/** Where a figure comes from: a row that a person can be shown. */
export interface LedgerSource {
  readonly sheet: string;
  readonly row: number;
}
