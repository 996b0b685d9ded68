/** Headings and words inside letters, in French; the letters themselves are templates. */
import type { letterEn } from '../en/letter';

export const letterFr: { readonly [Key in keyof typeof letterEn]: string } = {
  'letter.document': 'Facture', 'letter.issuedOn': 'Date', 'letter.dueOn': 'Échéance', 'letter.daysPastDue': 'Jours de retard', 'letter.open': 'Solde dû, {currency}', 'letter.total': 'Total',
  'letter.noNumber': 'sans numéro', 'letter.days.one': '{count} jour', 'letter.days.other': '{count} jours', 'letter.years.one': '{count} an', 'letter.years.other': '{count} ans',
};
