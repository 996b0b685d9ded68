/** The fields that a letter's template may use, each with what it means and an example for the person who edits templates. It fills none of them. */
import type { TemplateFields } from './template/template-fields';

/** Name of the block that prints the table of documents. */
export const TABLE_FIELD = 'invoiceTable';

/** Texts are formatted in the letter's language; one that is unknown is empty, so that {{#if}} can ask for it. */
export const LETTER_FIELDS = {
  customerName: { kind: 'text', about: 'The customer.', example: 'Harbour Foods Ltd' },
  customerId: { kind: 'text', about: 'The customer\'s number in your ledger.', example: '10023' },
  contactName: { kind: 'text', about: 'The person to write to; empty when the ledger names none.', example: 'Jane Doe' },
  total: { kind: 'text', about: 'The sum asked for, with its currency.', example: 'EUR 1,284.50' },
  several: { kind: 'flag', about: 'Whether the letter is about more than one invoice.' },
  invoiceCount: { kind: 'text', about: 'How many invoices the letter is about.', example: '3' },
  invoiceNumber: { kind: 'text', about: 'Number of the oldest invoice.', example: '1042' },
  invoiceDate: { kind: 'text', about: 'Date of the oldest invoice.', example: '13 August 2026' },
  dueDate: { kind: 'text', about: 'Due date of the oldest invoice.', example: '12 September 2026' },
  dueDay: { kind: 'text', about: 'The same without the year, as long as it is this year.', example: '12 September' },
  daysPastDue: { kind: 'text', about: 'How long the oldest invoice is past due.', example: '18 days' },
  credit: { kind: 'text', about: 'Credits of the customer that the sum does not deduct; empty when there are none.', example: 'EUR 100.00' },
  today: { kind: 'text', about: 'The date of the letter.', example: '30 September 2026' },
  answerBy: { kind: 'text', about: 'The day by which an answer or a payment is asked for.', example: '7 October 2026' },
  deadline: { kind: 'text', about: 'The last day that a fourth reminder or a final demand gives; another letter\'s day for an answer.', example: '14 October 2026' },
  deadlineDay: { kind: 'text', about: 'The same without the year, as long as it is this year.', example: '14 October' },
  lastLetterOn: { kind: 'text', about: 'The day of the last letter in the Contact Log; empty when there is none.', example: '20 September 2026' },
  charges: { kind: 'text', about: 'Interest and fees on the invoices of the letter; empty unless your policy charges them.', example: 'EUR 43.20' },
  statutory: { kind: 'flag', about: 'Whether they are the law\'s and not a contract\'s.' },
  interestRate: { kind: 'text', about: 'The yearly rate in force; empty when there is none.', example: '10.15%' },
  grandTotal: { kind: 'text', about: 'The sum asked for with interest and fees; without any, the same as total.', example: 'EUR 1,327.70' },
  planOffered: { kind: 'flag', about: 'Whether your policy offers payment by instalments.' },
  supplyHeld: { kind: 'flag', about: 'Whether your policy holds deliveries from the fourth reminder on.' },
  seniorName: { kind: 'text', about: 'Who gets a copy of serious letters.', example: 'Anna Berg, Finance Director' },
  toAgency: { kind: 'flag', about: 'Whether the step after the final demand is a collection agency.' },
  toLawyer: { kind: 'flag', about: 'Whether it is a lawyer.' },
  toCourt: { kind: 'flag', about: 'Whether it is a claim before the court.' },
  agencyName: { kind: 'text', about: 'The agency\'s or lawyer\'s name; empty when the policy names none.', example: 'Smith Collections Ltd' },
  person: { kind: 'flag', about: 'Whether the customer is a consumer or a sole trader, by the Customers sheet.' },
  consumer: { kind: 'flag', about: 'Whether the customer is a consumer.' },
  informationSheet: { kind: 'flag', about: 'Whether an information sheet must go with the final demand: persons in the United Kingdom.' },
  paidAmount: { kind: 'text', about: 'What was paid, in a thank-you.', example: 'EUR 1,284.50' },
  paidOn: { kind: 'text', about: 'When it was paid; empty where the ledger does not tell.', example: '28 September 2026' },
  remains: { kind: 'text', about: 'What is open on the whole account; empty when nothing is.', example: 'EUR 420.00' },
  remainsPastDue: { kind: 'text', about: 'The part of it that is past due; empty when none is.', example: 'EUR 120.00' },
  promisedOn: { kind: 'text', about: 'The day for which payment was promised; empty when none was.', example: '5 October 2026' },
  promisedAmount: { kind: 'text', about: 'How much was promised; empty where nobody said.', example: 'EUR 1,284.50' },
  discountRate: { kind: 'text', about: 'The discount offered for early payment; empty when none is.', example: '2.0%' },
  discountedTotal: { kind: 'text', about: 'What is then to be paid.', example: 'EUR 1,258.81' },
  payBy: { kind: 'text', about: 'The last day on which the discount holds.', example: '5 October 2026' },
  newLimit: { kind: 'text', about: 'The credit limit from now on; empty where none is said.', example: 'EUR 5,000.00' },
  oldLimit: { kind: 'text', about: 'The credit limit so far; empty when there was none.', example: 'EUR 8,000.00' },
  years: { kind: 'text', about: 'For how many years the customer has been buying, in words of the letter\'s language; empty where it is not known.', example: '5 years' },
  signature: { kind: 'text', about: 'Name, title and company of who signs, a line each; empty when the policy names neither.', example: 'Ruth Miller\nCredit Controller\nNorthwind Ltd' },
  senderName: { kind: 'text', about: 'Who signs.', example: 'Ruth Miller' },
  senderTitle: { kind: 'text', about: 'What the signer is in your company.', example: 'Credit Controller' },
  companyName: { kind: 'text', about: 'Your company.', example: 'Northwind Ltd' },
  legalName: { kind: 'text', about: 'The name under which your company is registered.', example: 'Northwind Trading Limited' },
  address: { kind: 'text', about: 'Your address.', example: '1 Dock Street, London E1 8JN' },
  registration: { kind: 'text', about: 'Where and under which number your company is registered.', example: 'Registered in England, no. 01234567' },
  companyPhone: { kind: 'text', about: 'Your phone number.', example: '+44 20 7946 0000' },
  companyEmail: { kind: 'text', about: 'Your email address.', example: 'accounts@northwind.example' },
  paymentDetails: { kind: 'text', about: 'How to pay, as written in the policy.', example: 'IBAN GB33 BUKB 2020 1555 5555 55' },
  invoices: {
    kind: 'list', about: 'The invoices of the letter, oldest first.', fields: {
      number: { kind: 'text', about: 'Its number.', example: '1042' },
      date: { kind: 'text', about: 'Its date.', example: '13 Aug 2026' },
      due: { kind: 'text', about: 'When it was due.', example: '12 Sep 2026' },
      days: { kind: 'text', about: 'Days past due.', example: '18' },
      open: { kind: 'text', about: 'What is open, without the currency.', example: '1,284.50' },
      charges: { kind: 'text', about: 'Interest and fee on it, with the currency; empty when there are none.', example: 'EUR 43.20' },
    },
  },
} as const satisfies TemplateFields;

/** One document of a letter as text in its language, ready for its table. */
export type LetterRow = { readonly [Field in keyof typeof LETTER_FIELDS.invoices.fields]: string };

/** A value for each field, so that a field added above does not compile until it is filled. */
export type LetterValues = {
  readonly [Field in keyof typeof LETTER_FIELDS]: (typeof LETTER_FIELDS)[Field]['kind'] extends 'text' ? string : (typeof LETTER_FIELDS)[Field]['kind'] extends 'flag' ? boolean : readonly LetterRow[];
};
