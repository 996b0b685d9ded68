/** Headings in Italian by which columns of our sheets are found again when a sheet is written in another language. */
import type { foundAgainEn } from '../en/found-again';

export const foundAgainIt: Readonly<Record<keyof typeof foundAgainEn, string>> = {
  'column.currency': 'Valuta',
  'column.approved': 'Limite approvato',
  'column.note': 'Nota',
  'column.document': 'Documento',
  'column.check': 'Controllo',
  'column.customer': 'Cliente',
  'column.customerId': 'N. cliente',
};
