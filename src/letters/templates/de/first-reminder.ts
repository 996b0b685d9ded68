/** The first reminder in German: a Zahlungserinnerung that assumes an oversight and asks for a date. */
import type { LetterTemplate } from '../letter-template';

export const firstReminderDe: LetterTemplate = {
  stage: 'first-reminder',
  language: 'de',
  subject: `{{#if several}}{{invoiceCount}} Rechnungen: {{total}} offen, überfällig seit {{dueDay}}{{else}}Rechnung {{invoiceNumber}}: {{total}} offen, fällig seit {{dueDay}}{{/if}}`,
  body: `{{#if contactName}}Guten Tag {{contactName}},{{else}}Sehr geehrte Damen und Herren,{{/if}}

{{#if several}}
nach unseren Unterlagen sind aus {{invoiceCount}} überfälligen Rechnungen noch {{total}} offen; die älteste ist seit {{daysPastDue}} überfällig. Vermutlich sind sie nur übersehen worden.
{{else}}
nach unseren Unterlagen sind aus der Rechnung {{invoiceNumber}} noch {{total}} offen. Sie war am {{dueDate}} fällig und ist seit {{daysPastDue}} überfällig. Vermutlich ist sie nur übersehen worden.
{{/if}}

{{invoiceTable}}

{{#if credit}}
Auf Ihrem Kundenkonto steht außerdem ein Guthaben von {{credit}}, das oben nicht abgezogen ist.
{{/if}}

Könnten Sie uns bitte bis zum {{answerBy}} mitteilen, wann wir mit Ihrer Zahlung rechnen dürfen?

{{#if paymentDetails}}
Unsere Bankverbindung:
{{paymentDetails}}
{{/if}}

Bei Fragen {{#if companyPhone}}erreichen Sie uns unter {{companyPhone}}{{else}}antworten Sie bitte auf diese Nachricht{{/if}}. Falls Sie in den letzten Tagen gezahlt haben, betrachten Sie diese Erinnerung bitte als gegenstandslos; vielen Dank.

Mit freundlichen Grüßen
{{senderName}}
{{companyName}}`,
};
