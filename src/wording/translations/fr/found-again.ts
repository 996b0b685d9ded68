/** Headings in French by which columns of our sheets are found again when a sheet is written in another language. */
import type { foundAgainEn } from '../en/found-again';

export const foundAgainFr: Readonly<Record<keyof typeof foundAgainEn, string>> = {
  'column.currency': 'Devise',
  'column.approved': 'Limite approuvée',
  'column.note': 'Note',
  'column.document': 'Pièce',
  'column.check': 'Contrôle',
  'column.customer': 'Client',
  'column.customerId': 'N° client',
};
