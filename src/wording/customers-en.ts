/** English sentences and headings of the Customers sheet. A heading must be one that the reader of such a sheet knows again. */

export const customersEn = {
  'sheet.customers': 'Customers',
  'title.customers': 'Customers',
  'customers.subtitle': 'The shaded columns are yours: what you type wins over the ledger and stays. Empty a cell to go back to what the ledger says. Add customers in the row below the last.',
  'customers.subtitleCut': 'The shaded columns are yours: what you type wins over the ledger and stays. {count} customers more are in the ledger than this sheet lists.',
  'customers.email': 'Email',
  'customers.contact': 'Contact',
  'customers.phone': 'Phone',
  'customers.language': 'Language',
  'customers.country': 'Country',
  'customers.terms': 'Terms (days)',
  'customers.creditLimit': 'Credit limit',
  'customers.hold': 'Hold',
  'customers.debtorType': 'Debtor type',
  'customers.filledIn': 'Filled in from the ledger',
  'debtor.business': 'Business',
  'debtor.sole-trader': 'Sole trader',
  'debtor.consumer': 'Consumer',
  'no': 'No',
} as const;
