/** Finds accounts by what she types: the customer's name or number, or the number of an open document. Pure; it orders by how near the name is, then by what is open. */
import type { AccountReview, ReceivablesReview } from '../receivables/review';

export interface FoundAccounts {
  readonly accounts: readonly AccountReview[];
  /** How many more there are. */
  readonly more: number;
}

/** Numbers of documents are looked through from so many characters on: a shorter piece stands in most of them. */
const LEAST_OF_A_NUMBER = 3;

/** Null while she has typed nothing to look for. */
export function findAccounts({ accounts, open, entries }: ReceivablesReview, typed: string, most: number): FoundAccounts | null {
  const wanted = plain(typed);
  if (wanted === '') return null;
  const hasDocument = ({ firstOpen, openEntries }: AccountReview): boolean => {
    if (wanted.length < LEAST_OF_A_NUMBER) return false;
    for (let place = firstOpen; place < firstOpen + openEntries; place += 1) if (plain(String(entries.document[open.entry[place]])).includes(wanted)) return true;
    return false;
  };
  const nearness = (account: AccountReview): number => {
    const [name, id] = [plain(account.customer.name), plain(account.customer.id)];
    if (name === wanted || id === wanted) return 0;
    if (name.startsWith(wanted) || id.startsWith(wanted)) return 1;
    if (name.includes(` ${wanted}`)) return 2;
    return name.includes(wanted) || id.includes(wanted) ? 3 : hasDocument(account) ? 4 : 5;
  };
  const found = accounts.map((account) => ({ account, rank: nearness(account) })).filter(({ rank }) => rank < 5)
    .sort((a, b) => a.rank - b.rank || b.account.open - a.account.open || (a.account.customer.name < b.account.customer.name ? -1 : 1));
  return { accounts: found.slice(0, most).map(({ account }) => account), more: Math.max(0, found.length - most) };
}

/** Without case, accents and doubled blanks: nobody types them on the telephone. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/\s+/g, ' ').trim();
}
