/** What every letter in German begins and ends with: the greeting, how to pay, the regards. */

export const DEAR = `{{#if contactName}}Guten Tag {{contactName}},{{else}}Sehr geehrte Damen und Herren,{{/if}}`;

export const HOW_TO_PAY = `{{#if paymentDetails}}
Unsere Bankverbindung:
{{paymentDetails}}
{{/if}}`;

export const REGARDS = `{{#if signature}}
Mit freundlichen Grüßen
{{signature}}
{{/if}}`;
