/** What is said of interest on late payment and of the discount for early payment, in Italian. */
import type { chargesEn } from '../en/charges';

export const chargesIt: Readonly<Record<keyof typeof chargesEn, string>> = {
  'column.interestToDate': 'Interessi maturati',
  'column.fixedSum': 'Importo forfettario',
  'column.interestHow': 'Calcolo degli interessi',
  'column.rate': 'Tasso',
  'interest.part': '{days}, tasso {rate}%, su {balance}',
  'interest.noteStatutory': 'Interessi semplici, dal giorno dopo la scadenza, sul saldo di ogni giorno, al tasso di legge: {source}. L’ultimo tasso della tabella vale finché nelle regole non ne figura uno successivo. Ai consumatori qui non se ne addebitano.',
  'interest.noteContract': 'Interessi semplici, dal giorno dopo la scadenza, sul saldo di ogni giorno, al tasso annuo contrattuale: {rate}%{cap}. Se il contratto e la legge dello Stato del debitore lo permettono, deve verificarlo Lei.',
  'interest.capped': ' (Suo massimo)',
  'interest.noteNone': 'Le regole chiedono gli interessi di legge, ma la legge scelta non ne prevede tra imprese: si può addebitare solo il tasso di un contratto.',
  'interest.noteRounding.once': 'Gli interessi di ogni fattura si arrotondano una volta, alla fine.',
  'interest.noteRounding.daily': 'Gli interessi di ogni giorno si arrotondano prima, poi si sommano.',
  'discount.heading': 'Costo dello sconto {share}% entro {within}, altrimenti {instead}',
  'discount.offers': 'A chi offrirlo, secondo il giorno in cui paga davvero: conviene dove un anno costa meno del Suo denaro',
  'discount.usualDays': 'Giorni abituali al pagamento',
  'discount.simpleShort': 'Annuo, semplice',
  'discount.compoundedShort': 'Annuo, composto',
  'discount.simple': 'Annuo, semplice: d/(1 − d) × 365 / giorni guadagnati',
  'discount.compounded': 'Annuo, composto: (1 + d/(1 − d)) elevato a 365 / giorni guadagnati, meno 1',
};
