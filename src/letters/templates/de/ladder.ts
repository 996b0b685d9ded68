/** The nine letters of the ladder in German: hilfsbereit vor der Fälligkeit, freundlich bis zur dritten, sachlich in der vierten, förmlich in der letzten Mahnung. */
import type { LadderTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

/** Where it is about law, nobody is greeted as in everyday mail. */
const FORMAL = `Sehr geehrte Damen und Herren,`;

const CREDIT = `{{#if credit}}
Auf Ihrem Kundenkonto steht außerdem ein Guthaben von {{credit}}, das oben nicht abgezogen ist.
{{/if}}`;

const FORMAL_CLOSE = `{{#if signature}}
Mit freundlichen Grüßen
{{signature}}
{{address}}
{{registration}}
{{/if}}`;

const DISPUTE = `Falls Sie {{#if several}}eine der Rechnungen{{else}}die Rechnung{{/if}} beanstanden, nennen Sie uns bitte den Teil und den Grund. Wir prüfen das und mahnen diesen Teil so lange nicht an.`;

const CHARGES = `{{#if charges}}
Zuzüglich {{#if statutory}}der gesetzlichen Verzugszinsen und Beitreibungskosten{{else}}der vereinbarten Zinsen und Gebühren{{/if}} von {{charges}} beträgt der Gesamtbetrag {{grandTotal}}.
{{/if}}`;

export const ladderDe: LadderTexts = {
  upcoming: {
    subject: `{{#if several}}{{invoiceCount}} Rechnungen über {{total}}: fällig ab {{dueDay}}{{else}}Rechnung {{invoiceNumber}} über {{total}}: fällig am {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
zu Ihrer Planung: {{invoiceCount}} Rechnungen über zusammen {{total}} werden in Kürze fällig, die erste am {{dueDate}}.
{{else}}
zu Ihrer Planung: Die Rechnung {{invoiceNumber}} über {{total}} wird am {{dueDate}} fällig.
{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if several}}Liegen Ihnen alle Rechnungen{{else}}Liegt Ihnen die Rechnung{{/if}} vor, oder fehlt für die Zahlung noch eine Kopie, eine Bestellnummer oder eine Freigabe? Eine kurze Antwort genügt, wir kümmern uns darum.

${HOW_TO_PAY}

Falls Ihre Zahlung schon unterwegs ist, brauchen Sie nichts weiter zu tun.

${REGARDS}`,
  },
  'due-today': {
    subject: `{{#if several}}{{invoiceCount}} Rechnungen über {{total}}: heute fällig{{else}}Rechnung {{invoiceNumber}} über {{total}}: heute fällig{{/if}}`,
    body: `${DEAR}

{{#if several}}
heute, am {{dueDate}}, sind {{invoiceCount}} Rechnungen über zusammen {{total}} fällig.
{{else}}
heute, am {{dueDate}}, ist die Rechnung {{invoiceNumber}} über {{total}} fällig.
{{/if}}

{{invoiceTable}}

${CREDIT}

${HOW_TO_PAY}

Falls Ihnen noch eine Kopie, eine Bestellnummer oder eine Freigabe fehlt, {{#if companyPhone}}erreichen Sie uns unter {{companyPhone}}{{else}}antworten Sie bitte auf diese Nachricht{{/if}}. Wenn Sie bereits gezahlt haben, betrachten Sie diesen Hinweis bitte als gegenstandslos; vielen Dank.

${REGARDS}`,
  },
  'first-reminder': {
    subject: `{{#if several}}{{invoiceCount}} Rechnungen: {{total}} offen, überfällig seit {{dueDay}}{{else}}Rechnung {{invoiceNumber}}: {{total}} offen, fällig seit {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
nach unseren Unterlagen sind aus {{invoiceCount}} überfälligen Rechnungen noch {{total}} offen; die älteste ist seit {{daysPastDue}} überfällig. Vermutlich sind sie nur übersehen worden.
{{else}}
nach unseren Unterlagen sind aus der Rechnung {{invoiceNumber}} noch {{total}} offen. Sie war am {{dueDate}} fällig und ist seit {{daysPastDue}} überfällig. Vermutlich ist sie nur übersehen worden.
{{/if}}

{{invoiceTable}}

${CREDIT}

Könnten Sie uns bitte bis zum {{answerBy}} mitteilen, wann wir mit Ihrer Zahlung rechnen dürfen?

${HOW_TO_PAY}

Bei Fragen {{#if companyPhone}}erreichen Sie uns unter {{companyPhone}}{{else}}antworten Sie bitte auf diese Nachricht{{/if}}. Falls Sie in den letzten Tagen gezahlt haben, betrachten Sie diese Erinnerung bitte als gegenstandslos; vielen Dank.

${REGARDS}`,
  },
  'second-reminder': {
    subject: `{{#if several}}{{invoiceCount}} Rechnungen: weiterhin {{total}} offen, überfällig seit {{dueDay}}{{else}}Rechnung {{invoiceNumber}}: weiterhin {{total}} offen, fällig seit {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
aus den {{invoiceCount}} unten aufgeführten Rechnungen sind weiterhin {{total}} offen; die älteste ist seit {{daysPastDue}} überfällig.
{{else}}
aus der Rechnung {{invoiceNumber}} sind weiterhin {{total}} offen. Sie war am {{dueDate}} fällig und ist seit {{daysPastDue}} überfällig.
{{/if}}
{{#if lastLetterOn}}
Zuletzt haben wir Ihnen am {{lastLetterOn}} zu Ihrem Konto geschrieben.
{{/if}}

{{invoiceTable}}

${CREDIT}

Bitte zahlen Sie bis zum {{answerBy}}, oder teilen Sie uns mit, was dem entgegensteht.

${HOW_TO_PAY}

${DISPUTE} {{#if companyPhone}}Sie erreichen uns unter {{companyPhone}}.{{/if}}

Falls Sie in den letzten Tagen gezahlt haben, betrachten Sie diese Mahnung bitte als gegenstandslos; vielen Dank.

${REGARDS}`,
  },
  'third-reminder': {
    subject: `{{#if several}}{{invoiceCount}} Rechnungen über {{total}}: unbezahlt seit {{dueDay}}{{else}}Rechnung {{invoiceNumber}} über {{total}}: unbezahlt seit {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
aus {{invoiceCount}} Rechnungen sind {{total}} unbezahlt{{#if lastLetterOn}}, obwohl wir Ihnen am {{lastLetterOn}} geschrieben haben{{/if}}; die älteste ist seit {{daysPastDue}} überfällig.
{{else}}
aus der Rechnung {{invoiceNumber}} sind {{total}} unbezahlt{{#if lastLetterOn}}, obwohl wir Ihnen am {{lastLetterOn}} geschrieben haben{{/if}}. Sie war am {{dueDate}} fällig und ist seit {{daysPastDue}} überfällig.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

Bitte zahlen Sie {{grandTotal}} bis zum {{answerBy}}. {{#if planOffered}}Wenn Sie nicht alles auf einmal zahlen können, sprechen Sie uns an: Wir vereinbaren gern Raten mit Ihnen.{{/if}} {{#if supplyHeld}}Ohne Zahlung oder Vereinbarung können wir weitere Lieferungen zurückhalten.{{/if}}

${HOW_TO_PAY}

Falls Sie einen Teil beanstanden, nennen Sie ihn uns bitte mit dem Grund. Falls Sie in den letzten Tagen gezahlt haben, betrachten Sie diese Mahnung bitte als gegenstandslos.

${REGARDS}`,
  },
  'fourth-reminder': {
    subject: `{{#if several}}{{invoiceCount}} Rechnungen über {{total}}: Zahlung bis {{deadlineDay}}{{else}}Rechnung {{invoiceNumber}} über {{total}}: Zahlung bis {{deadlineDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
aus {{invoiceCount}} Rechnungen sind {{total}} unbezahlt; die älteste ist seit {{daysPastDue}} überfällig.
{{else}}
aus der Rechnung {{invoiceNumber}} sind {{total}} unbezahlt. Sie war am {{dueDate}} fällig und ist seit {{daysPastDue}} überfällig.
{{/if}}
{{#if lastLetterOn}}
Unser Schreiben vom {{lastLetterOn}} ist ohne Ergebnis geblieben.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if supplyHeld}}
Ab heute halten wir weitere Lieferungen zurück, bis Ihr Konto ausgeglichen ist.
{{/if}}
{{#if seniorName}}
{{seniorName}} erhält eine Kopie dieses Schreibens.
{{/if}}

Bitte zahlen Sie {{grandTotal}} bis zum {{deadline}}. {{#if planOffered}}Falls Sie nur in Raten zahlen können, schlagen Sie uns bis dahin welche vor.{{/if}}

${HOW_TO_PAY}

Falls Sie einen Teil beanstanden, nennen Sie uns bitte bis dahin den Teil und den Grund. {{#if companyPhone}}Sie erreichen uns unter {{companyPhone}}.{{/if}}

${REGARDS}`,
  },
  'final-demand': {
    subject: `Letzte Mahnung: {{grandTotal}}, zahlbar bis {{deadlineDay}}`,
    body: `${FORMAL}

{{customerName}} schuldet {{#if legalName}}{{legalName}}{{else}}uns{{/if}} {{total}} aus {{#if several}}den {{invoiceCount}} unten aufgeführten Rechnungen{{else}}der unten aufgeführten Rechnung{{/if}} für erbrachte Leistungen; {{#if several}}die älteste{{else}}sie{{/if}} war am {{dueDate}} fällig. {{#if lastLetterOn}}Zuletzt haben wir am {{lastLetterOn}} geschrieben.{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if charges}}
{{#if statutory}}Gesetzliche Verzugszinsen und Kosten{{else}}Vereinbarte Zinsen und Gebühren{{/if}} bis zum {{today}}{{#if interestRate}}, {{interestRate}} im Jahr auf den jeweiligen Tagessaldo{{/if}}:
{{#each invoices}}
{{#if charges}}
{{number}}: {{charges}}
{{/if}}
{{/each}}
Zusammen {{charges}}.
{{/if}}

Wir fordern Sie auf, {{grandTotal}} bis zum {{deadline}} zu zahlen.

${HOW_TO_PAY}

Erhalten wir bis dahin weder Zahlung noch Antwort, werden wir {{#if toCourt}}den Anspruch gerichtlich geltend machen{{/if}}{{#if toLawyer}}{{#if agencyName}}{{agencyName}}{{else}}unsere Rechtsanwälte{{/if}} beauftragen{{/if}}{{#if toAgency}}{{#if agencyName}}{{agencyName}}{{else}}ein Inkassounternehmen{{/if}} beauftragen{{/if}}.

Falls Sie einen Teil bestreiten, nennen Sie uns bitte bis dahin den Teil und den Grund.{{#if informationSheet}} Informationsblatt und Antwortformular liegen bei.{{/if}}{{#if person}} Brauchen Sie Zeit für eine unabhängige Beratung, sagen Sie es uns bis dahin.{{/if}}

${FORMAL_CLOSE}`,
  },
  'hand-over': {
    subject: `{{#if several}}{{invoiceCount}} Rechnungen über {{total}}{{else}}Rechnung {{invoiceNumber}} über {{total}}{{/if}}: {{#if toCourt}}gerichtliche Geltendmachung{{else}}Übergabe der Forderung{{/if}}`,
    body: `${FORMAL}

die Frist unserer letzten Mahnung{{#if lastLetterOn}} vom {{lastLetterOn}}{{/if}} ist abgelaufen, und aus {{#if several}}den {{invoiceCount}} unten aufgeführten Rechnungen{{else}}der unten aufgeführten Rechnung{{/if}} sind {{total}} unbezahlt; {{#if several}}die älteste{{else}}sie{{/if}} war am {{dueDate}} fällig.

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if toCourt}}
Wie angekündigt, machen wir den Anspruch nun gerichtlich geltend.
{{else}}
Wie angekündigt, haben wir den Vorgang heute an {{#if agencyName}}{{agencyName}}{{else}}{{#if toLawyer}}unsere Rechtsanwälte{{else}}ein Inkassounternehmen{{/if}}{{/if}} übergeben, mit Kopien der Rechnungen und unserer Schreiben. Von dort hören Sie Näheres; Fragen zu {{#if several}}diesen Rechnungen{{else}}dieser Rechnung{{/if}} richten Sie bitte dorthin.
{{/if}}

Eine Zahlung an uns wird weiterhin berücksichtigt{{#if paymentDetails}}:
{{paymentDetails}}
{{else}}.
{{/if}}

${FORMAL_CLOSE}`,
  },
  'thank-you': {
    subject: `Vielen Dank für Ihre Zahlung von {{paidAmount}}{{#unless several}} zur Rechnung {{invoiceNumber}}{{/unless}}`,
    body: `${DEAR}

vielen Dank für Ihre Zahlung: {{#if paidOn}}Am {{paidOn}} sind {{paidAmount}}{{else}}{{paidAmount}} sind{{/if}} {{#if several}}zu {{invoiceCount}} Rechnungen{{else}}zur Rechnung {{invoiceNumber}}{{/if}} eingegangen. {{#if several}}Diese Rechnungen sind{{else}}Die Rechnung ist{{/if}} damit ausgeglichen.

{{#if remains}}
Auf Ihrem Konto sind noch {{remains}} offen{{#if allPastDue}}; der ganze Betrag ist überfällig{{else}}{{#if remainsPastDue}}, davon {{remainsPastDue}} überfällig{{/if}}{{/if}}.
{{else}}
Weitere Posten sind auf Ihrem Konto nicht offen.
{{/if}}

Wir danken Ihnen für die gute Zusammenarbeit.

${REGARDS}`,
  },
};
