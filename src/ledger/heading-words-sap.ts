/** The technical names of SAP's tables of customer items (BSID, BSAD, KNA1, KNB1), as they head a table that was downloaded and no report, as data. */
import type { HeadingWords } from './heading-sense';

export const HEADINGS_SAP: HeadingWords = {
  customerId: 'kunnr',
  customerName: 'name1',
  documentType: 'blart',
  invoiceNumber: 'belnr|~vbeln',
  appliesTo: 'rebzg',
  reference: 'xblnr|~zuonr',
  purchaseOrder: 'bstnk',
  description: 'sgtxt|bktxt',
  invoiceDate: 'bldat|~budat|~zfbdt',
  dueDate: 'faedt|netdt|netfaellig',
  terms: 'zterm|zbd1t',
  amount: 'wrbtr|~dmbtr',
  debitCreditSign: 'shkzg',
  paidDate: 'augdt',
  currency: 'waers|~hwaer',
  status: '~augst',
  creditLimit: 'klimk',
  hold: 'mansp|zlspr',
  salesperson: '~busab',
  age: 'verzn',
  otherDate: 'cpudt|madat',
  otherAmount: 'mwsts|wmwst|sknto|wskto|skfbt',
  other: 'mandt|bukrs|gjahr|buzei|monat|umskz|bschl|gsber|hkont|saknr|augbl|prctr|kostl',
  vendor: 'lifnr',
};
