/** Headings in English by which columns of our sheets are found again when a sheet is written in another language. */

export const foundAgainEn = {
  'column.currency': 'Currency',
  'column.approved': 'Approved limit',
  'column.note': 'Note',
  'column.document': 'Document',
  'column.check': 'Check',
  'column.customer': 'Customer',
  'column.customerId': 'Customer no.',
};
