/** Headings in German by which columns of our sheets are found again when a sheet is written in another language. */
import type { foundAgainEn } from '../en/found-again';

export const foundAgainDe: Readonly<Record<keyof typeof foundAgainEn, string>> = {
  'column.currency': 'Währung',
  'column.approved': 'Genehmigtes Limit',
  'column.note': 'Notiz',
  'column.document': 'Beleg',
  'column.check': 'Prüfung',
  'column.customer': 'Kunde',
  'column.customerId': 'Kundennr.',
};
