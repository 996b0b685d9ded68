/** The first reminder in English: an oversight is assumed, a date is asked for. */
import type { LetterTemplate } from '../letter-template';

export const firstReminderEn: LetterTemplate = {
  stage: 'first-reminder',
  language: 'en',
  subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}: past due since {{dueDay}}{{else}}Invoice {{invoiceNumber}} for {{total}}: due {{dueDay}}{{/if}}`,
  body: `Dear {{#if contactName}}{{contactName}}{{else}}{{customerName}}{{/if}},

{{#if several}}
Our records show {{total}} open on {{invoiceCount}} invoices that are past due, the oldest by {{daysPastDue}}. They may simply have been overlooked.
{{else}}
Our records show {{total}} open on invoice {{invoiceNumber}}, which was due on {{dueDate}} and is now {{daysPastDue}} past due. It may simply have been overlooked.
{{/if}}

{{invoiceTable}}

{{#if credit}}
Your account also shows a credit of {{credit}}, which is not deducted above.
{{/if}}

Could you let us know by {{answerBy}} when we may expect your payment?

{{#if paymentDetails}}
How to pay:
{{paymentDetails}}
{{/if}}

If anything is unclear, please {{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}}. If you have paid in the last few days, please disregard this reminder, with our thanks.

Kind regards,
{{senderName}}
{{companyName}}`,
};
