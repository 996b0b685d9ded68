/** What every letter in Italian begins and ends with: the greeting, how to pay, the regards. */

export const DEAR = `{{#if contactName}}Gentile {{contactName}},{{else}}Spettabile {{customerName}},{{/if}}`;

export const HOW_TO_PAY = `{{#if paymentDetails}}
Le nostre coordinate per il pagamento:
{{paymentDetails}}
{{/if}}`;

export const REGARDS = `{{#if signature}}
Cordiali saluti
{{signature}}
{{/if}}`;
