/** The nine letters of the ladder in English: helpful before the due date, warm until the third, plain in the fourth, formal in the last. */
import type { LadderTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const CREDIT = `{{#if credit}}
Your account also shows a credit of {{credit}}, which is not deducted above.
{{/if}}`;

const DISPUTE = `If you dispute {{#if several}}any of them{{else}}it{{/if}}, please tell us which part and why. We will look into it, and send no reminder about that part meanwhile.`;

const CHARGES = `{{#if charges}}
With {{charges}} in {{#if statutory}}statutory interest and costs of recovery{{else}}interest and fees as agreed{{/if}}, the total is {{grandTotal}}.
{{/if}}`;

export const ladderEn: LadderTexts = {
  upcoming: {
    subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}: due from {{dueDay}}{{else}}Invoice {{invoiceNumber}} for {{total}}: due {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
This is a note ahead of time: {{invoiceCount}} invoices for {{total}} fall due soon, the first of them on {{dueDate}}.
{{else}}
This is a note ahead of time: invoice {{invoiceNumber}} for {{total}} falls due on {{dueDate}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

Have you received {{#if several}}all of them{{else}}it{{/if}}, and do you need a copy, a purchase order number or an approval before you can pay? A short reply is enough, and we will see to it.

${HOW_TO_PAY}

If your payment is already on its way, there is nothing to do.

${REGARDS}`,
  },
  'due-today': {
    subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}: due today{{else}}Invoice {{invoiceNumber}} for {{total}}: due today{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{invoiceCount}} invoices for {{total}} are due today, {{dueDate}}.
{{else}}
Invoice {{invoiceNumber}} for {{total}} is due today, {{dueDate}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${HOW_TO_PAY}

If you still need a copy, a purchase order number or an approval, please {{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}}. If you have paid already, please disregard this note, with our thanks.

${REGARDS}`,
  },
  'first-reminder': {
    subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}: past due since {{dueDay}}{{else}}Invoice {{invoiceNumber}} for {{total}}: due {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Our records show {{total}} open on {{invoiceCount}} invoices that are past due, the oldest by {{daysPastDue}}. They may simply have been overlooked.
{{else}}
Our records show {{total}} open on invoice {{invoiceNumber}}, which was due on {{dueDate}} and is now {{daysPastDue}} past due. It may simply have been overlooked.
{{/if}}

{{invoiceTable}}

${CREDIT}

Could you let us know by {{answerBy}} when we may expect your payment?

${HOW_TO_PAY}

If anything is unclear, please {{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}}. If you have paid in the last few days, please disregard this reminder, with our thanks.

${REGARDS}`,
  },
  'second-reminder': {
    subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}: still open, past due since {{dueDay}}{{else}}Invoice {{invoiceNumber}} for {{total}}: still open, due {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{total}} is still open on the {{invoiceCount}} invoices listed below, the oldest of them {{daysPastDue}} past due.
{{else}}
{{total}} is still open on invoice {{invoiceNumber}}, which was due on {{dueDate}} and is now {{daysPastDue}} past due.
{{/if}}
{{#if lastLetterOn}}
We last wrote to you about your account on {{lastLetterOn}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

Please pay by {{answerBy}}, or tell us what stands in the way.

${HOW_TO_PAY}

${DISPUTE} {{#if companyPhone}}You can reach us on {{companyPhone}}.{{/if}}

If you have paid in the last few days, please disregard this reminder, with our thanks.

${REGARDS}`,
  },
  'third-reminder': {
    subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}: unpaid since {{dueDay}}{{else}}Invoice {{invoiceNumber}} for {{total}}: unpaid since {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{total}} remains unpaid on {{invoiceCount}} invoices, the oldest {{daysPastDue}} past due{{#if lastLetterOn}}, although we wrote to you on {{lastLetterOn}}{{/if}}.
{{else}}
{{total}} remains unpaid on invoice {{invoiceNumber}}, due on {{dueDate}} and now {{daysPastDue}} past due{{#if lastLetterOn}}, although we wrote to you on {{lastLetterOn}}{{/if}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

Please pay {{grandTotal}} by {{answerBy}}. {{#if planOffered}}If you cannot pay it all at once, tell us, and we will agree instalments with you.{{/if}} {{#if supplyHeld}}Without a payment or an agreement we may hold further deliveries.{{/if}}

${HOW_TO_PAY}

If you dispute any part, please tell us which and why. If you have paid in the last few days, please disregard this reminder.

${REGARDS}`,
  },
  'fourth-reminder': {
    subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}: payment by {{deadlineDay}}{{else}}Invoice {{invoiceNumber}} for {{total}}: payment by {{deadlineDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{total}} is unpaid on {{invoiceCount}} invoices, the oldest {{daysPastDue}} past due.
{{else}}
{{total}} is unpaid on invoice {{invoiceNumber}}, due on {{dueDate}} and now {{daysPastDue}} past due.
{{/if}}
{{#if lastLetterOn}}
Our letter of {{lastLetterOn}} did not settle the matter.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if supplyHeld}}
From today we are holding further deliveries until your account is settled.
{{/if}}
{{#if seniorName}}
{{seniorName}} receives a copy of this letter.
{{/if}}

Please pay {{grandTotal}} by {{deadline}}. {{#if planOffered}}If you can pay only in instalments, propose them to us by then.{{/if}}

${HOW_TO_PAY}

If you dispute any part, please tell us by then which part and why. {{#if companyPhone}}You can reach us on {{companyPhone}}.{{/if}}

${REGARDS}`,
  },
  'final-demand': {
    subject: `Final demand: {{grandTotal}} payable by {{deadlineDay}}`,
    body: `${DEAR}

{{customerName}} owes {{#if legalName}}{{legalName}}{{else}}us{{/if}} {{total}} for what was supplied under {{#if several}}the {{invoiceCount}} invoices{{else}}the invoice{{/if}} below, {{#if several}}the oldest {{/if}}due on {{dueDate}}. {{#if lastLetterOn}}We last wrote on {{lastLetterOn}}.{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if charges}}
{{#if statutory}}Statutory interest and costs{{else}}Interest and fees as agreed{{/if}} to {{today}}{{#if interestRate}}, at {{interestRate}} a year on each day's balance{{/if}}:
{{#each invoices}}
{{#if charges}}
{{number}}: {{charges}}
{{/if}}
{{/each}}
In all {{charges}}.
{{/if}}

We ask you to pay {{grandTotal}} by {{deadline}}.

${HOW_TO_PAY}

If we have received neither payment nor a reply by then, we will {{#if toCourt}}bring a claim before the court{{/if}}{{#if toLawyer}}instruct {{#if agencyName}}{{agencyName}}{{else}}our lawyers{{/if}}{{/if}}{{#if toAgency}}pass the account to {{#if agencyName}}{{agencyName}}{{else}}a collection agency{{/if}}{{/if}}.

If you dispute any part, please tell us by then which part and why.{{#if informationSheet}} The information sheet and reply form are enclosed.{{/if}}{{#if person}} If you need time to take independent advice, tell us by then.{{/if}}

{{#if signature}}
{{#if contactName}}Yours sincerely,{{else}}Yours faithfully,{{/if}}
{{signature}}
{{address}}
{{registration}}
{{/if}}`,
  },
  'hand-over': {
    subject: `{{#if several}}{{invoiceCount}} invoices for {{total}}{{else}}Invoice {{invoiceNumber}} for {{total}}{{/if}}: {{#if toCourt}}claim before the court{{else}}account handed over{{/if}}`,
    body: `${DEAR}

The deadline of our final demand{{#if lastLetterOn}} of {{lastLetterOn}}{{/if}} has passed, and {{total}} is unpaid on the {{#if several}}{{invoiceCount}} invoices{{else}}invoice{{/if}} below, {{#if several}}the oldest {{/if}}due on {{dueDate}}.

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if toCourt}}
As announced, we are bringing a claim before the court.
{{else}}
As announced, we have today handed the account over to {{#if agencyName}}{{agencyName}}{{else}}{{#if toLawyer}}our lawyers{{else}}a collection agency{{/if}}{{/if}}, with copies of the invoices and of our letters. They will write to you, and questions about {{#if several}}these invoices{{else}}this invoice{{/if}} are best put to them.
{{/if}}

A payment to us is still taken into account{{#if paymentDetails}}:
{{paymentDetails}}
{{else}}.
{{/if}}

{{#if signature}}
{{#if contactName}}Yours sincerely,{{else}}Yours faithfully,{{/if}}
{{signature}}
{{address}}
{{registration}}
{{/if}}`,
  },
  'thank-you': {
    subject: `Thank you for {{paidAmount}}{{#unless several}} on invoice {{invoiceNumber}}{{/unless}}`,
    body: `${DEAR}

Thank you. {{#if paidOn}}On {{paidOn}} we received{{else}}We have received{{/if}} {{paidAmount}} for {{#if several}}{{invoiceCount}} of your invoices{{else}}your invoice {{invoiceNumber}}{{/if}}, and have marked {{#if several}}them{{else}}it{{/if}} as paid.

{{#if remains}}
{{remains}} remains open on your account{{#if allPastDue}}, all of it past due{{else}}{{#if remainsPastDue}}, of which {{remainsPastDue}} is past due{{/if}}{{/if}}.
{{else}}
Nothing else is open on your account.
{{/if}}

We appreciate working with you.

${REGARDS}`,
  },
};
