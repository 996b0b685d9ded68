/** What every letter in French begins and ends with: the greeting, how to pay, the regards. */

export const DEAR = `{{#if contactName}}Bonjour {{contactName}},{{else}}Madame, Monsieur,{{/if}}`;

export const HOW_TO_PAY = `{{#if paymentDetails}}
Nos coordonnées de paiement :
{{paymentDetails}}
{{/if}}`;

export const REGARDS = `{{#if signature}}
Cordialement,
{{signature}}
{{/if}}`;
