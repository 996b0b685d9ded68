/** What every letter in English begins and ends with: the greeting, how to pay, the regards. */

export const DEAR = `Dear {{#if contactName}}{{contactName}}{{else}}{{customerName}}{{/if}},`;

export const HOW_TO_PAY = `{{#if paymentDetails}}
How to pay:
{{paymentDetails}}
{{/if}}`;

export const REGARDS = `{{#if signature}}
Kind regards,
{{signature}}
{{/if}}`;
