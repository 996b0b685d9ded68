/** Letters in English that a person chooses to write: for an occasion, and in reply to an excuse. */
import type { ChosenTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const REACH_US = `{{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}}`;

const THESE = `{{#if several}}the {{invoiceCount}} invoices below{{else}}invoice {{invoiceNumber}}{{/if}}`;
const ABOUT = `{{#if several}}{{invoiceCount}} invoices{{else}}Invoice {{invoiceNumber}}{{/if}} for {{total}}`;

const letter = (subject: string, ...paragraphs: string[]): { readonly subject: string; readonly body: string } => ({ subject, body: [DEAR, ...paragraphs, REGARDS].join('\n\n') });

export const chosenEn: ChosenTexts = {
  statement: letter('Statement of your account: {{total}} open on {{today}}',
    'Here is what is open on your account on {{today}}: {{total}}{{#if allPastDue}}, all of it past due{{else}}{{#if remainsPastDue}}, of which {{remainsPastDue}} is past due{{/if}}{{/if}}.', '{{invoiceTable}}',
    '{{#if credit}}\nYour account also shows a credit of {{credit}}, which is not deducted above.\n{{/if}}', HOW_TO_PAY, `If your own records differ, please ${REACH_US}.`),
  'dispute-acknowledged': letter(`${ABOUT}: we are looking into it`,
    `Thank you for telling us that you do not agree with ${THESE}. We are looking into it and will answer by {{answerBy}}.`, '{{invoiceTable}}',
    'Until then you will get no reminder about {{#if several}}these invoices{{else}}this invoice{{/if}}. If you can send us a delivery note, photograph or other paper, it will help us to answer sooner.'),
  'promise-confirmed': letter('Your payment of {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} on {{promisedOn}}{{/if}}: confirmed',
    `Thank you for letting us know. We have noted that you will pay {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} on {{promisedOn}}{{/if}} towards ${THESE}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'We will not remind you before then. If anything changes, please tell us beforehand.'),
  'promise-broken': letter(`${ABOUT}: the payment announced has not arrived`,
    `{{#if promisedOn}}You had announced a payment for {{promisedOn}}.{{else}}You had announced a payment.{{/if}} We have not received it, and {{total}} is still open on ${THESE}.`, '{{invoiceTable}}',
    'Please pay by {{answerBy}}, or tell us what has changed.', HOW_TO_PAY, 'If it is already on its way, please tell us the day and the reference, so that we can look for it.'),
  'early-payment-offer': letter('{{discountRate}} off {{total}} if paid by {{payBy}}',
    'You have always paid us reliably, and we would like to thank you with an offer.',
    `If you pay ${THESE} by {{payBy}}, please deduct {{discountRate}}: {{discountedTotal}} then settles {{total}}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'If the usual due date suits you better, nothing changes.'),
  'holiday-greeting': letter('With our thanks for the year',
    'As the year draws to a close, we would like to thank you for working with us. We wish you and your colleagues restful holidays and a good new year.'),
  anniversary: letter('{{#if years}}{{years}} of working together{{else}}Thank you for working with us{{/if}}',
    '{{#if years}}You have been our customer for {{years}} now.{{else}}You have been our customer for some time now.{{/if}} Thank you for your trust; we look forward to what comes next.'),
  'credit-hold': letter('New orders are on hold until {{#if remainsPastDue}}{{remainsPastDue}}{{else}}your account{{/if}} is settled',
    '{{#if remainsPastDue}}{{remainsPastDue}} is past due on your account.{{else}}Your account is above what we can supply on credit.{{/if}} We are holding new orders on credit from today until this is settled.', '{{invoiceTable}}', HOW_TO_PAY,
    `Orders paid in advance are delivered as usual. If you need a delivery before then, please ${REACH_US}.`),
  'limit-changed': letter('Your credit limit with us: {{newLimit}}',
    'From {{today}} your credit limit with us is {{newLimit}}{{#if oldLimit}}; it was {{oldLimit}} before{{/if}}.',
    `It is what may be open on your account at one time; terms of payment do not change. If you expect to need more, please ${REACH_US}.`),
  'bank-details-caution': letter('Please check before paying to any new bank details',
    'Criminals send invoices and messages that name false bank details. If you are told that ours have changed, please do not pay to the new details before you have called us on a number that you already know, not on one in that message.',
    'We never announce a change of bank details by email alone.'),
  'reference-request': letter('Trade references for your account with us',
    'To supply you on credit we would like to ask for two trade references: suppliers who have sold to you on account for a year or longer, with a person whom we may contact.',
    'Please send them by {{answerBy}}. We treat what they tell us in confidence.'),
  'reply-never-received': letter(`${ABOUT}: a copy for you`, `Thank you for letting us know that ${THESE} did not reach you. {{#if several}}Copies are{{else}}A copy is{{/if}} attached.`, '{{invoiceTable}}',
    'Please tell us by {{answerBy}} when we may expect your payment, and to which address we should send invoices in future.', HOW_TO_PAY),
  'reply-needs-approval': letter(`${ABOUT}: what your approval needs`, `Thank you for telling us that ${THESE} still needs a purchase order number or an approval.`, '{{invoiceTable}}',
    'Please send us the number, or tell us who approves it and what is missing, by {{answerBy}}. We will amend the paper the same day.'),
  'reply-next-payment-run': letter(`${ABOUT}: your next payment run`, `Thank you for telling us that ${THESE} will be in your next payment run.`, '{{invoiceTable}}',
    'On which day is that, and is everything approved for it? Please tell us by {{answerBy}}; we will send no reminder before that day.', HOW_TO_PAY),
  'reply-already-paid': letter(`${ABOUT}: we are looking for your payment`, `Thank you for telling us that you have paid. We have not been able to find the payment, and our records still show ${THESE} as open.`, '{{invoiceTable}}',
    'Could you send us by {{answerBy}} the day, the amount and the reference, or a copy of the bank\'s confirmation? We will trace it at our bank.', 'Please also check the account it went to.', HOW_TO_PAY),
  'reply-disputes-it': letter(`${ABOUT}: what you do not agree with`, `Thank you for telling us that you do not agree with ${THESE}.`, '{{invoiceTable}}',
    'Please tell us by {{answerBy}} which items and amounts you mean and why. We will send no reminder about that part until it is settled; the rest remains payable as agreed.', HOW_TO_PAY),
  'reply-short-of-cash': letter(`${ABOUT}: how you could pay`, `Thank you for speaking openly about your position. {{total}} is open on ${THESE}.`, '{{invoiceTable}}',
    'A part now and the rest in instalments helps us both. Please tell us by {{answerBy}} what you can pay now and what each month; we will send you a plan to confirm.', HOW_TO_PAY),
  'reply-decision-maker-away': letter(`${ABOUT}: who can approve it`, `Thank you for telling us that the person who decides on ${THESE} is away.`, '{{invoiceTable}}',
    'Who stands in meanwhile, or on which day is that person back? Please tell us by {{answerBy}}.', HOW_TO_PAY),
  'reply-own-customer-unpaid': letter(`${ABOUT}: payment as agreed`, 'Thank you for explaining that your own customer has not paid you yet. We understand that this is difficult.', `Our agreement with you does not depend on it, so ${THESE} remains payable.`, '{{invoiceTable}}',
    'Please tell us by {{answerBy}} what you can pay now, and we will agree the rest with you.', HOW_TO_PAY),
  'reply-new-bank-details': letter('About the bank details you were sent', 'Thank you for asking before you paid. Please do not pay to the new details that you were sent.',
    'Call us on a number that you already know, not on one in that message, and we will compare the details with you. Please also send us the message: it may be an attempted fraud.'),
  'reply-cheque-in-post': letter(`${ABOUT}: your cheque`, 'Thank you for telling us that your cheque is in the post.', '{{invoiceTable}}',
    'Please send us its number, amount and the day of posting. If it has not arrived by {{answerBy}}, we will ask you to stop it and pay by transfer.', HOW_TO_PAY),
  'reply-insolvent': letter('Your account with us: {{total}}', 'Thank you for telling us about the insolvency. We are sending no further reminders.',
    '{{invoiceTable}}', 'Please send us the name and address of the administrator and the reference of the proceedings, so that we can register our claim of {{total}}.'),
  'reply-pays-at-60': letter(`${ABOUT}: the terms we agreed`, 'Thank you for explaining that you usually pay after 60 days. {{#if several}}The oldest of the invoices below{{else}}Invoice {{invoiceNumber}}{{/if}} was due on {{dueDate}}, as agreed between us.', '{{invoiceTable}}',
    'Please pay by {{answerBy}}. If you need other terms for future orders, tell us, and we will talk about them.', HOW_TO_PAY),
};
