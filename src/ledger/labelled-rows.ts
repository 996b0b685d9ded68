/** Rows that introduce a customer: by labels, "A/C: | ABC001 | Name: | Abc Stores", as Sage prints them, or by a number and a name side by side. It decides nothing about what follows. */
import type { CellValue } from './ledger';
import { isBlank } from './cells';
import { readsAsTotal } from './total-words';

const LABEL = /^\p{L}[\p{L}\p{N} ./&'-]{0,30}\s*[:：]$/u;
/** Sage writes an account and a name, GP a customer's code under "Customer:" and the name under "Name:". */
const NAME_LABELS = [/^(name|customer name|client name|company name|kundenname|nom|nombre|nome|naam)\s*:$/i, /^(customer|client|debtor|party|kunde|debitor|klant|debiteur|relatie|cliente|compte|tiers|cuenta|kund|debitore|asiakas|kontrahent|nabywca|客户|客戶)\s*[:：]$/i];
const ONE_CELL = /^(?:customer(?: name)?|client(?: name)?|debtor|party|account|a\/c|name|kunde|debitor|klant|debiteur|relatie|cliente|compte|tiers|cuenta|kund|debitore|asiakas|kontrahent|nabywca|客户|客戶)\s*[:：]\s*(\S.*)$/i;

/** The customer whom the filled cells of a row introduce, in their order; null where the row is none of this kind. */
export function customerOnLabelledRow(filled: readonly CellValue[]): string | null {
  const cells = filled.filter((value) => !isBlank(value));
  const [first] = cells;
  if (typeof first !== 'string') return null;
  if (cells.length === 1) return ONE_CELL.exec(first.trim())?.[1].trim() ?? null;
  if (!isLabel(first) || readsAsTotal(first)) return null;
  const named = nameLabel(cells);
  const value = named >= 0 ? cells[named + 1] : cells[1];
  // One label with a value is a remark; only labels of a customer introduce one.
  if (!isValue(value) || (named < 0 && cells.filter(isLabel).length < 2)) return null;
  return String(value).trim();
}

/** What a row says of the customer whom it introduces. */
export interface PartyTold {
  readonly name: string;
  /** The customer's number, where one stands beside the name. */
  readonly number?: string;
}

/** Name and number in the filled cells of a row that introduces a customer; `text` is what to call it where they do not tell. */
export function partyOf(filled: readonly CellValue[], text: string): PartyTold {
  const cells = filled.filter(isValue).map((value) => String(value).trim());
  const labelled = cells.length > 1 && BARE_LABEL.test(cells[0]);
  const [first, second] = labelled ? cells.slice(1) : cells;
  const name = ONE_CELL.exec(text)?.[1].trim() ?? text;
  if (second === undefined) return { name: labelled ? first : name };
  if (isNumber(first) && isName(second)) return { name: second, number: first };
  // Behind the name figures alone may be an amount.
  if (isName(first) && isNumber(second) && /\p{L}/u.test(second) && (labelled || first === name)) return { name: first, number: second };
  return { name: labelled ? first : name };
}

const BARE_LABEL = /^(account|customer|client|debtor|party|a\/c|kunde|debitor|konto|klant|debiteur|cliente?|compte|conto|cuenta)$/i;

/** A code with a digit in it, and no telephone number. */
function isNumber(text: string): boolean {
  return /^(?=\S*\d)[\p{L}\d][\p{L}\d./_-]{0,19}$/u.test(text) && !/^\d{3,}[-./]\d{3,}|[.,]\d{1,2}$/.test(text);
}

function isName(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isNumber(text);
}

/** Where the label of the name stands, with a value behind it; -1 for nowhere. */
function nameLabel(cells: readonly CellValue[]): number {
  for (const label of NAME_LABELS) {
    const at = cells.findIndex((cell, index) => typeof cell === 'string' && label.test(cell.trim()) && isValue(cells[index + 1]));
    if (at >= 0) return at;
  }
  return -1;
}

function isLabel(value: CellValue): boolean {
  return typeof value === 'string' && LABEL.test(value.trim());
}

function isValue(value: CellValue | undefined): value is string | number {
  return (typeof value === 'string' || typeof value === 'number') && !isBlank(value) && !isLabel(value);
}
