/** Puts the taken rows together as the `Book`: customers, accounts, entries and what settled them, in the order of the ledger. */
import { NO_DAY, type Day } from '../receivables/days';
import type { Account, Applications, Book, Customer, Entries } from '../receivables/entries';
import type { CurrencyCode } from '../receivables/money';
import type { Reading } from './reading';
import type { RowCurrencies } from './row-currency';
import type { RowMeanings } from './row-meanings';
import type { RowMoney } from './row-money';
import type { CustomersFound } from './identify-customers';
import type { AppliedPart } from './apply-payments';

export interface BookParts {
  readonly reading: Reading;
  readonly meanings: RowMeanings;
  readonly currencies: RowCurrencies;
  readonly money: RowMoney;
  readonly who: CustomersFound;
  readonly issuedOn: Int32Array | null;
  readonly dueOn: Int32Array | null;
  readonly paidOn: Int32Array | null;
  readonly promisedOn: Int32Array | null;
  readonly termsDays: Int32Array | null;
  readonly documents: readonly (string | number)[];
  /** Rows that only settle other rows; they become no entry. */
  readonly consumed: Uint8Array | null;
  /** What settles rows, beside what their own cells say. */
  readonly parts: readonly AppliedPart[];
  /** Unapplied payments of a payments sheet. */
  readonly further: readonly FurtherEntry[];
  readonly furtherSheet: string | null;
  readonly statedAsOf: Day | null;
}

/** A credit that stands on another sheet. */
export interface FurtherEntry {
  readonly row: number;
  readonly customer: number;
  readonly currency: CurrencyCode;
  readonly kind: number;
  readonly on: number;
  readonly amount: number;
  readonly document: string | number;
}

/** The book. Entry i is the i-th taken row; unapplied payments of a second sheet follow. */
export function buildBook(parts: BookParts, customers: readonly Customer[]): Book {
  const { reading } = parts;
  const rows = takenRows(parts);
  const accounts = new AccountBook(customers, parts.currencies.codes);
  const entries = entriesOf(parts, rows, accounts);
  const { applications, dated } = applicationsOf(parts, rows);
  const sheets = parts.furtherSheet === null ? [reading.survey.sheet] : [reading.survey.sheet, parts.furtherSheet];
  return { sheets, customers, accounts: accounts.accounts, entries, applications, backDating: backDatingOf(parts, applications.count, dated), statedAsOf: parts.statedAsOf };
}

/** Rows that become entries, in order; null when every row does, as in most ledgers. */
function takenRows(parts: BookParts): Int32Array | null {
  const { aside, count, setAside } = parts.reading;
  const { consumed } = parts;
  if (setAside.length === 0 && consumed === null) return null;
  const rows = new Int32Array(count - setAside.length);
  let taken = 0;
  for (let row = 0; row < count; row += 1) {
    if (aside[row] !== 0 || (consumed !== null && consumed[row] !== 0)) continue;
    rows[taken] = row;
    taken += 1;
  }
  return taken === count ? null : rows.subarray(0, taken);
}

/** Accounts in the order in which they appear. */
class AccountBook {
  readonly accounts: Account[] = [];
  private readonly index: Int32Array;
  private readonly codes: CurrencyCode[];
  constructor(private readonly customers: readonly Customer[], codes: readonly CurrencyCode[]) {
    this.codes = [...codes];
    this.index = new Int32Array(customers.length * codes.length).fill(-1);
  }

  /** The account of each row in a ledger all of whose rows are taken: where it has one currency, accounts come as its customers do, in the order of the rows. Null elsewhere. */
  ofEvery({ byRow, named }: CustomersFound, count: number): Int32Array | null {
    if (this.codes.length > 1) return null;
    for (let customer = 0; customer < named; customer += 1) this.of(customer, 0);
    return byRow.subarray(0, count);
  }

  of(customer: number, currency: number): number {
    const slot = currency * this.customers.length + customer;
    if (this.index[slot] >= 0) return this.index[slot];
    this.index[slot] = this.accounts.length;
    this.accounts.push({ customer, currency: this.codes[currency] });
    return this.index[slot];
  }

  named(customer: number, currency: CurrencyCode): number {
    const known = this.codes.indexOf(currency);
    if (known >= 0) return this.of(customer, known);
    const at = this.accounts.findIndex((account) => account.customer === customer && account.currency === currency);
    return at >= 0 ? at : this.accounts.push({ customer, currency }) - 1;
  }
}

function entriesOf(parts: BookParts, rows: Int32Array | null, accounts: AccountBook): Entries {
  const { reading, money, meanings, who, currencies, further } = parts;
  const taken = rows === null ? reading.count : rows.length;
  const count = taken + further.length;
  const whole = rows === null && further.length === 0;
  const ints = (source: Int32Array | null, fill: number, last: (entry: FurtherEntry) => number): Int32Array => {
    if (source !== null && whole) return source.subarray(0, count);
    const picked = new Int32Array(count).fill(fill);
    if (source !== null) for (let i = 0; i < taken; i += 1) picked[i] = source[rows === null ? i : rows[i]];
    further.forEach((entry, i) => { picked[taken + i] = last(entry); });
    return picked;
  };
  const row = new Int32Array(count), sheet = new Uint8Array(count);
  const known = whole ? accounts.ofEvery(who, count) : null;
  const account = known ?? new Int32Array(count);
  // Where every row is an entry, the columns are handed over as they are.
  const kind = whole ? meanings.kind : new Uint8Array(count), marks = whole ? meanings.marks : new Uint8Array(count);
  const amount = whole ? money.amount.subarray(0, count) : new Float64Array(count);
  const { firstRow } = reading.store;
  for (let i = 0; i < taken; i += 1) row[i] = firstRow + (rows === null ? i : rows[i]);
  if (known === null) for (let i = 0; i < taken; i += 1) {
    const at = rows === null ? i : rows[i];
    account[i] = accounts.of(who.byRow[at], currencies.byRow === null ? 0 : currencies.byRow[at]);
    if (whole) continue;
    kind[i] = meanings.kind[at];
    marks[i] = meanings.marks[at];
    amount[i] = money.amount[at];
  }
  const document = whole ? parts.documents : [...pickDocuments(parts.documents, rows, taken), ...further.map((entry) => entry.document)];
  further.forEach((entry, i) => {
    const at = taken + i;
    account[at] = accounts.named(entry.customer, entry.currency);
    row[at] = entry.row;
    sheet[at] = 1;
    kind[at] = entry.kind;
    amount[at] = entry.amount;
  });
  const none = (): number => NO_DAY;
  return {
    count, account, sheet, row, kind, marks, amount, document,
    issuedOn: ints(parts.issuedOn, NO_DAY, (entry) => entry.on), dueOn: ints(parts.dueOn, NO_DAY, none),
    promisedOn: parts.promisedOn === null ? null : ints(parts.promisedOn, NO_DAY, none), termsDays: parts.termsDays === null ? null : ints(parts.termsDays, -1, () => -1),
  };
}

function pickDocuments(documents: readonly (string | number)[], rows: Int32Array | null, taken: number): (string | number)[] {
  return Array.from({ length: taken }, (_, i) => documents[rows === null ? i : rows[i]] ?? '');
}

/** What settled the entries, and whether every day of it is told. */
function applicationsOf(parts: BookParts, rows: Int32Array | null): { readonly applications: Applications; readonly dated: boolean } {
  const { money, paidOn } = parts;
  const taken = rows === null ? parts.reading.count : rows.length;
  const matched = parts.parts.length > 0;
  const settledHere = new Float64Array(matched ? parts.reading.count : 0);
  for (const part of parts.parts) settledHere[part.target] += part.amount;
  const { amount: claims, open: opens } = money;
  // Nobody asks for the open balances any more: what was settled takes their place, and the day of each payment that of the payment dates.
  const most = taken + parts.parts.length;
  const entry = new Int32Array(most);
  const on = paidOn === null || matched ? new Int32Array(most) : paidOn;
  const amount = matched ? new Float64Array(most) : opens;
  const place = matched ? new Int32Array(parts.reading.count).fill(-1) : null;
  let count = 0, dated = true;
  for (let i = 0; i < taken; i += 1) {
    const row = rows === null ? i : rows[i];
    if (place !== null) place[row] = i;
    const settled = claims[row] - opens[row] - (matched ? settledHere[row] : 0);
    if (settled === 0) continue;
    const day = paidOn === null ? NO_DAY : paidOn[row];
    if (day === NO_DAY) dated = false;
    entry[count] = i;
    on[count] = day;
    amount[count] = settled;
    count += 1;
  }
  for (const part of parts.parts) {
    entry[count] = place === null ? 0 : place[part.target];
    on[count] = part.on;
    amount[count] = part.amount;
    if (part.on === NO_DAY) dated = false;
    count += 1;
  }
  return { applications: { count, entry, on, amount }, dated };
}

/** Exact where every settlement has its date and the ledger would show settled documents: then any day can be re-created. */
function backDatingOf(parts: BookParts, applications: number, dated: boolean): 'exact' | 'impossible' {
  if (!dated) return 'impossible';
  if (parts.furtherSheet !== null) return 'exact';
  if (parts.money.kind === 'open-items') return 'impossible';
  return applications > 0 || parts.paidOn !== null || parts.money.kind === 'transactions' ? 'exact' : 'impossible';
}
