/** The fields that a letter's template may use, each with an example for the person who edits templates. It fills none of them. */
import type { TemplateFields } from './template/template-fields';

/** Name of the block that prints the table of documents. */
export const TABLE_FIELD = 'invoiceTable';

/** Texts are formatted in the letter's language; one that is unknown is empty, so that {{#if}} can ask for it. */
export const LETTER_FIELDS = {
  customerName: { kind: 'text', example: 'Harbour Foods Ltd' },
  customerId: { kind: 'text', example: '10023' },
  contactName: { kind: 'text', example: 'Jane Doe' },
  total: { kind: 'text', example: 'EUR 1,284.50' },
  several: { kind: 'flag' },
  invoiceCount: { kind: 'text', example: '3' },
  invoiceNumber: { kind: 'text', example: '1042' },
  invoiceDate: { kind: 'text', example: '13 August 2026' },
  dueDate: { kind: 'text', example: '12 September 2026' },
  dueDay: { kind: 'text', example: '12 September' },
  daysPastDue: { kind: 'text', example: '18 days' },
  credit: { kind: 'text', example: 'EUR 100.00' },
  today: { kind: 'text', example: '30 September 2026' },
  answerBy: { kind: 'text', example: '7 October 2026' },
  deadline: { kind: 'text', example: '14 October 2026' },
  deadlineDay: { kind: 'text', example: '14 October' },
  lastLetterOn: { kind: 'text', example: '20 September 2026' },
  charges: { kind: 'text', example: 'EUR 43.20' },
  statutory: { kind: 'flag' },
  interestRate: { kind: 'text', example: '10.15%' },
  grandTotal: { kind: 'text', example: 'EUR 1,327.70' },
  planOffered: { kind: 'flag' },
  supplyHeld: { kind: 'flag' },
  seniorName: { kind: 'text', example: 'Anna Berg, Finance Director' },
  toAgency: { kind: 'flag' },
  toLawyer: { kind: 'flag' },
  toCourt: { kind: 'flag' },
  agencyName: { kind: 'text', example: 'Smith Collections Ltd' },
  person: { kind: 'flag' },
  consumer: { kind: 'flag' },
  informationSheet: { kind: 'flag' },
  paidAmount: { kind: 'text', example: 'EUR 1,284.50' },
  paidOn: { kind: 'text', example: '28 September 2026' },
  remains: { kind: 'text', example: 'EUR 420.00' },
  remainsPastDue: { kind: 'text', example: 'EUR 120.00' },
  allPastDue: { kind: 'flag' },
  promisedOn: { kind: 'text', example: '5 October 2026' },
  promisedAmount: { kind: 'text', example: 'EUR 1,284.50' },
  discountRate: { kind: 'text', example: '2.0%' },
  discountedTotal: { kind: 'text', example: 'EUR 1,258.81' },
  payBy: { kind: 'text', example: '5 October 2026' },
  newLimit: { kind: 'text', example: 'EUR 5,000.00' },
  oldLimit: { kind: 'text', example: 'EUR 8,000.00' },
  years: { kind: 'text', example: '5 years' },
  signature: { kind: 'text', example: 'Ruth Miller\nCredit Controller\nNorthwind Ltd' },
  senderName: { kind: 'text', example: 'Ruth Miller' },
  senderTitle: { kind: 'text', example: 'Credit Controller' },
  companyName: { kind: 'text', example: 'Northwind Ltd' },
  legalName: { kind: 'text', example: 'Northwind Trading Limited' },
  address: { kind: 'text', example: '1 Dock Street, London E1 8JN' },
  registration: { kind: 'text', example: 'Registered in England, no. 01234567' },
  companyPhone: { kind: 'text', example: '+44 20 7946 0000' },
  companyEmail: { kind: 'text', example: 'accounts@northwind.example' },
  paymentDetails: { kind: 'text', example: 'IBAN GB33 BUKB 2020 1555 5555 55' },
  invoices: {
    kind: 'list', fields: {
      number: { kind: 'text', example: '1042' },
      date: { kind: 'text', example: '13 Aug 2026' },
      due: { kind: 'text', example: '12 Sep 2026' },
      days: { kind: 'text', example: '18' },
      open: { kind: 'text', example: '1,284.50' },
      charges: { kind: 'text', example: 'EUR 43.20' },
    },
  },
} as const satisfies TemplateFields;

/** One document of a letter as text in its language, ready for its table. */
export type LetterRow = { readonly [Field in keyof typeof LETTER_FIELDS.invoices.fields]: string };

/** A value for each field, so that a field added above does not compile until it is filled. */
export type LetterValues = {
  readonly [Field in keyof typeof LETTER_FIELDS]: (typeof LETTER_FIELDS)[Field]['kind'] extends 'text' ? string : (typeof LETTER_FIELDS)[Field]['kind'] extends 'flag' ? boolean : readonly LetterRow[];
};
