/** Headings and words inside letters, in Italian; the letters themselves are templates. */
import type { letterEn } from '../en/letter';

export const letterIt: { readonly [Key in keyof typeof letterEn]: string } = {
  'letter.document': 'Fattura', 'letter.issuedOn': 'Data', 'letter.dueOn': 'Scadenza', 'letter.daysPastDue': 'Giorni di ritardo', 'letter.open': 'Importo aperto, {currency}', 'letter.total': 'Totale',
  'letter.noNumber': 'senza numero', 'letter.days.one': '{count} giorno', 'letter.days.other': '{count} giorni', 'letter.years.one': '{count} anno', 'letter.years.other': '{count} anni',
};
