/** Words that open or close a row of totals, in fifteen languages. */
import { normalHeading } from './headings';

const TOTAL = /^(grand |report |over ?all |sub ?|net |page )?(total|totals|totale|totali|totaal|totaux|summe|summen|gesamt|gesamtsumme|zwischensumme|endsumme|sum|subtotal|sous total|subtotale|subtotaal|eindtotaal|suma|total general|saldo total|gesamtsaldo|saldensumme|balance total|zwischentotal|ubertrag|summa|totalt|i alt|delsumma|delsum|yhteensa|valisumma|razem|ogolem|soma|total geral|celkem|celkom)( |$)/;
const GRAND = /^(grand total|total general|gesamtsumme|gesamt|endsumme|eindtotaal|totale generale|report total|overall total|total|totals|totale|totaal|summe|totaux|suma|summa|totalt|i alt|yhteensa|razem|ogolem|soma|total geral|celkem|celkom|[合总總][计計])( (a r|open|outstanding|receivables?|due|balance|usd|eur|gbp))?$/;
const CLOSING = / (total|totals|summe|gesamt|totale|totaal|result|ergebnis|subtotal|summa|yhteensa|razem)$|[小合总總][计計]$/;

/** True for "Total", "Total for Acme Ltd", "Zwischensumme", "Acme Total". A customer may be called so too: the words alone prove nothing. */
export function readsAsTotal(text: string): boolean {
  const normal = normalHeading(text);
  return !/percent|prozent|pourcent|porcent/.test(normal) && (TOTAL.test(normal) || CLOSING.test(normal));
}

/** True for words that mean the whole sheet. */
export function readsAsGrandTotal(text: string): boolean {
  return GRAND.test(normalHeading(text));
}
