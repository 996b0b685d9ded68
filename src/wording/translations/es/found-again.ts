/** Headings in Spanish by which columns of our sheets are found again when a sheet is written in another language. */
import type { foundAgainEn } from '../en/found-again';

export const foundAgainEs: Readonly<Record<keyof typeof foundAgainEn, string>> = {
  'column.currency': 'Divisa',
  'column.approved': 'Límite aprobado',
  'column.note': 'Nota',
  'column.document': 'Documento',
  'column.check': 'Comprobación',
  'column.customer': 'Cliente',
  'column.customerId': 'N.º de cliente',
};
