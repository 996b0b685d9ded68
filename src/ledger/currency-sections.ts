/** Rows of text that say the currency of the documents below them: in words that say nothing else, or in the same words as other rows but for the currency. */
import type { CurrencyCode } from '../receivables/money';
import { currencyOfSection, isCurrencyCode } from './currency-marks';
import type { OddRow } from './row-store';
import { readsAsTotal } from './total-words';

/** How a row of text is asked for its currency; null where it names none. */
export type SectionCurrency = (odd: OddRow) => CurrencyCode | null;

/** "Invoices in USD" heads a section because "Invoices in EUR" does; alone it may be a name. */
export function sectionCurrencies(oddRows: readonly OddRow[], home: CurrencyCode): SectionCurrency {
  const codes = new Map<string, Set<CurrencyCode>>();
  for (const odd of oddRows) {
    const named = codeAmong(textOf(odd));
    if (named !== null) codes.set(named.rest, (codes.get(named.rest) ?? new Set()).add(named.code));
  }
  return (odd) => {
    const text = textOf(odd);
    const alone = text === '' ? null : currencyOfSection(text, home);
    if (alone !== null) return alone;
    const named = codeAmong(text);
    return named !== null && (codes.get(named.rest)?.size ?? 0) > 1 ? named.code : null;
  };
}

function textOf(odd: OddRow): string {
  return odd.cells.length > 2 ? '' : odd.cells.map(({ value }) => String(value)).join(' ').trim();
}

/** The one code in capitals among the words, and the others; a total is no heading. */
function codeAmong(text: string): { readonly code: CurrencyCode; readonly rest: string } | null {
  if (text.length < 4 || text.length > 60 || readsAsTotal(text)) return null;
  const words = text.split(/[^\p{L}\d]+/u);
  const found = words.filter((word) => isCurrencyCode(word));
  return found.length === 1 ? { code: found[0], rest: words.filter((word) => word !== found[0]).join(' ').toLowerCase() } : null;
}
