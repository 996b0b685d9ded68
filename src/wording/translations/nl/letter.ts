/** Headings and words inside letters, in Dutch; the letters themselves are templates. */
import type { letterEn } from '../en/letter';

export const letterNl: { readonly [Key in keyof typeof letterEn]: string } = {
  'letter.document': 'Factuur', 'letter.issuedOn': 'Datum', 'letter.dueOn': 'Vervaldatum', 'letter.daysPastDue': 'Dagen te laat', 'letter.open': 'Openstaand, {currency}', 'letter.total': 'Totaal',
  'letter.noNumber': 'zonder nummer', 'letter.days.one': '{count} dag', 'letter.days.other': '{count} dagen', 'letter.years.one': '{count} jaar', 'letter.years.other': '{count} jaar',
};
