/** Headings and words inside letters, in Spanish; the letters themselves are templates. */
import type { letterEn } from '../en/letter';

export const letterEs: { readonly [Key in keyof typeof letterEn]: string } = {
  'letter.document': 'Factura', 'letter.issuedOn': 'Fecha', 'letter.dueOn': 'Vencimiento', 'letter.daysPastDue': 'Días de retraso', 'letter.open': 'Importe pendiente, {currency}', 'letter.total': 'Total',
  'letter.noNumber': 'sin número', 'letter.days.one': '{count} día', 'letter.days.other': '{count} días', 'letter.years.one': '{count} año', 'letter.years.other': '{count} años',
};
