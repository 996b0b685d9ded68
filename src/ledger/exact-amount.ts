/** An amount that she types into a field as an exact decimal. A lone mark before three digits groups thousands, as in the cells of a sheet. */
import { decimalsOf, exactText, toMinorUnits, type CurrencyCode } from '../receivables/money';
import { AmountText } from './text-amounts';

/** "142,390.1" in USD is "142390.10"; null where the text is no amount, names another currency's decimals or cannot be kept exactly. */
export function exactAmountOf(text: string, currency: CurrencyCode): string | null {
  const reader = new AmountText();
  if (reader.read(text.trim()) !== 'amount') return null;
  const minor = toMinorUnits(reader.value, decimalsOf(currency));
  if (!Number.isSafeInteger(minor) || Math.abs(minor) >= 1e15) return null;
  return Number(exactText(minor, currency)) === reader.value ? exactText(minor, currency) : null;
}
