/** What every letter in Spanish begins and ends with: the greeting, how to pay, the regards. */

export const DEAR = `{{#if contactName}}Buenos días, {{contactName}}:{{else}}Estimado cliente:{{/if}}`;

export const HOW_TO_PAY = `{{#if paymentDetails}}
Datos para el pago:
{{paymentDetails}}
{{/if}}`;

export const REGARDS = `{{#if signature}}
Un cordial saludo,
{{signature}}
{{/if}}`;
