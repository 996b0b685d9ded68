/** Headings in Dutch by which columns of our sheets are found again when a sheet is written in another language. */
import type { foundAgainEn } from '../en/found-again';

export const foundAgainNl: Readonly<Record<keyof typeof foundAgainEn, string>> = {
  'column.currency': 'Valuta',
  'column.approved': 'Goedgekeurde limiet',
  'column.note': 'Notitie',
  'column.document': 'Document',
  'column.check': 'Controle',
  'column.customer': 'Klant',
  'column.customerId': 'Klantnr.',
};
