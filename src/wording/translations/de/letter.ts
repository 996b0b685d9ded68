/** Headings and words inside letters, in German; the letters themselves are templates. */
import type { letterEn } from '../en/letter';

export const letterDe: { readonly [Key in keyof typeof letterEn]: string } = {
  'letter.document': 'Rechnung', 'letter.issuedOn': 'Datum', 'letter.dueOn': 'Fällig am', 'letter.daysPastDue': 'Tage überfällig', 'letter.open': 'Offener Betrag, {currency}', 'letter.total': 'Summe',
  'letter.noNumber': 'ohne Nummer', 'letter.days.one': '{count} Tag', 'letter.days.other': '{count} Tagen', 'letter.years.one': '{count} Jahr', 'letter.years.other': '{count} Jahren',
};
