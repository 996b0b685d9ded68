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
  answerBy: { kind: 'text', about: 'The day by which an answer is asked for.', example: '7 October 2026' },
  senderName: { kind: 'text', about: 'Who signs.', example: 'Ruth Miller' },
  companyName: { kind: 'text', about: 'Your company.', example: 'Northwind Ltd' },
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
    },
  },
} as const satisfies TemplateFields;

/** One document of a letter as text in its language, ready for its table. */
export type LetterRow = { readonly [Field in keyof typeof LETTER_FIELDS.invoices.fields]: string };

/** A value for each field, so that a field added above does not compile until it is filled. */
export type LetterValues = {
  readonly [Field in keyof typeof LETTER_FIELDS]: (typeof LETTER_FIELDS)[Field]['kind'] extends 'text' ? string : (typeof LETTER_FIELDS)[Field]['kind'] extends 'flag' ? boolean : readonly LetterRow[];
};
