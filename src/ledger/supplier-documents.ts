/** Tells what is owed to suppliers from what customers owe where one list holds both, by the words of the column that tells them apart. It knows nothing of amounts. */
import type { CellValue } from './ledger';
import { documentMeaning } from './document-words';
import { normalHeading } from './headings';

/** Whoever is named so is paid by us, whatever else the column says. */
const SUPPLIERS = /\b(vendors?|suppliers?|payables?|accpay|bill (payment|pmt|credit)|kreditor(en)?|lieferant\p{L}*|eingangs(rechnung|gutschrift|beleg)\p{L}*|verbindlichkeit(en)?|fournisseurs?|proveedor(es)?|fornitor[ei]|fornecedor(es)?|leverancier\p{L}*|crediteur(en)?|inkoopfactuur|leverantor\p{L}*|leverandor\p{L}*|dostawc\p{L}*|dodavatel\p{L}*)\b|应付|應付/u;
/** These may be a customer's own words ("Purchase", "Bill"): they mean ours only beside a word for what we sell. */
const BOUGHT = /^(bills?|p[icap]|ap|in invoice|in refund)$|\b(purchases?|expenses?|outflow|creditors?|einkauf|ausgaben?|achats?|depenses?|compras?|gastos?|egresos?|acquist[oi]|uscit[ae]|inkoop\p{L}*|uitgaven?|saidas?|despesas?|inkop|kop|kob|zakup\p{L}*|prijat\p{L}*)\b|支出|采购|採購|仕入/u;
const SOLD = /\b(customers?|sales?|receivables?|accrec|incomes?|inflow|revenues?|debtors?|debitor(en)?|kunden?|ausgangs\p{L}*|verkauf|einnahmen?|ventes?|recettes?|ventas?|ingresos?|client(es?|s|i)?|entrat[ae]|vendit[ae]|klant(en)?|debiteur(en)?|verkoop\p{L}*|inkomsten|entradas?|vendas?|receitas?|kund(faktura)?|sprzedaz\p{L}*|odbiorc\p{L}*|odberatel\p{L}*|vydan\p{L}*)\b|収入|应收|應收|销售|銷售/u;

/** Which of a column's words mean that we owe. */
export function areSuppliers(words: readonly CellValue[]): readonly boolean[] {
  const texts = words.map((word) => (typeof word === 'string' ? normalHeading(word) : ''));
  const sold = texts.some((text) => !BOUGHT.test(text) && isSold(text));
  return texts.map((text) => SUPPLIERS.test(text) || (sold && BOUGHT.test(text) && !/^billable\b/.test(text)));
}

/** True for a word of what we sell, an invoice included. */
export function isSold(word: CellValue): boolean {
  const text = typeof word === 'string' ? normalHeading(word) : '';
  return !SUPPLIERS.test(text) && (SOLD.test(text) || documentMeaning(text) === 'invoice');
}

/** True for words of which each names one of the two sides, and both are named. */
export function tellSides(words: readonly CellValue[]): boolean {
  const owed = areSuppliers(words);
  return owed.includes(true) && owed.includes(false) && words.every((word, index) => owed[index] || (typeof word === 'string' && SOLD.test(normalHeading(word))));
}
