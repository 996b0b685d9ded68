/** What every letter in Dutch begins and ends with: the greeting, how to pay, the regards. */

export const DEAR = `{{#if contactName}}Geachte {{contactName}},{{else}}Geachte heer, mevrouw,{{/if}}`;

export const HOW_TO_PAY = `{{#if paymentDetails}}
Onze betaalgegevens:
{{paymentDetails}}
{{/if}}`;

export const REGARDS = `{{#if signature}}
Met vriendelijke groet,
{{signature}}
{{/if}}`;
