/** Letters in German that a person chooses to write: for an occasion, and in reply to an excuse. */
import type { ChosenTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const REACH_US = `{{#if companyPhone}}erreichen Sie uns unter {{companyPhone}}{{else}}antworten Sie bitte auf diese Nachricht{{/if}}`;

const ABOUT = `{{#if several}}{{invoiceCount}} Rechnungen{{else}}Rechnung {{invoiceNumber}}{{/if}} über {{total}}`;
/** After "zu" and "aus". */
const DATIVE = `{{#if several}}den {{invoiceCount}} unten aufgeführten Rechnungen{{else}}der Rechnung {{invoiceNumber}}{{/if}}`;

const letter = (subject: string, ...paragraphs: string[]): { readonly subject: string; readonly body: string } => ({ subject, body: [DEAR, ...paragraphs, REGARDS].join('\n\n') });

export const chosenDe: ChosenTexts = {
  statement: letter('Ihr Kontoauszug: {{total}} offen am {{today}}',
    'hier finden Sie, was am {{today}} auf Ihrem Konto offen ist: {{total}}{{#if allPastDue}}; der ganze Betrag ist überfällig{{else}}{{#if remainsPastDue}}, davon {{remainsPastDue}} überfällig{{/if}}{{/if}}.', '{{invoiceTable}}',
    '{{#if credit}}\nAuf Ihrem Kundenkonto steht außerdem ein Guthaben von {{credit}}, das oben nicht abgezogen ist.\n{{/if}}', HOW_TO_PAY, `Falls Ihre Unterlagen abweichen, ${REACH_US}.`),
  'dispute-acknowledged': letter(`${ABOUT}: wir prüfen Ihre Beanstandung`,
    `vielen Dank für Ihren Hinweis zu ${DATIVE}. Wir prüfen ihn und antworten Ihnen bis zum {{answerBy}}.`, '{{invoiceTable}}',
    'Bis dahin erhalten Sie dazu keine Mahnung. Wenn Sie uns einen Lieferschein, ein Foto oder andere Unterlagen schicken können, geht es schneller.'),
  'promise-confirmed': letter('Ihre Zahlung von {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} am {{promisedOn}}{{/if}}: vorgemerkt',
    `vielen Dank für Ihre Nachricht. Wir haben vorgemerkt, dass Sie{{#if promisedOn}} am {{promisedOn}}{{/if}} {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}} zu ${DATIVE} zahlen.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Vorher erinnern wir Sie nicht. Falls sich etwas ändert, sagen Sie uns bitte vorab Bescheid.'),
  'promise-broken': letter(`${ABOUT}: angekündigte Zahlung nicht eingegangen`,
    `{{#if promisedOn}}Sie hatten eine Zahlung für den {{promisedOn}} angekündigt.{{else}}Sie hatten eine Zahlung angekündigt.{{/if}} Sie ist nicht eingegangen; aus ${DATIVE} sind weiterhin {{total}} offen.`, '{{invoiceTable}}',
    'Bitte zahlen Sie bis zum {{answerBy}}, oder teilen Sie uns mit, was sich geändert hat.', HOW_TO_PAY, 'Falls die Zahlung schon unterwegs ist, nennen Sie uns bitte Tag und Verwendungszweck, damit wir sie zuordnen können.'),
  'early-payment-offer': letter('{{discountRate}} Skonto auf {{total}} bei Zahlung bis {{payBy}}',
    'Sie zahlen stets zuverlässig. Dafür möchten wir uns mit einem Angebot bedanken.',
    `Wenn Sie die Zahlung zu ${DATIVE} bis zum {{payBy}} leisten, ziehen Sie bitte {{discountRate}} Skonto ab: Mit {{discountedTotal}} sind dann {{total}} ausgeglichen.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Wenn Ihnen die vereinbarte Fälligkeit lieber ist, bleibt alles wie bisher.'),
  'holiday-greeting': letter('Vielen Dank für dieses Jahr',
    'zum Jahresende danken wir Ihnen herzlich für die gute Zusammenarbeit. Wir wünschen Ihnen und Ihrem Team erholsame Feiertage und ein gutes neues Jahr.'),
  anniversary: letter('{{#if years}}Seit {{years}} gute Zusammenarbeit{{else}}Vielen Dank für die gute Zusammenarbeit{{/if}}',
    '{{#if years}}seit {{years}} sind Sie nun unser Kunde.{{else}}seit einiger Zeit sind Sie nun unser Kunde.{{/if}} Wir danken Ihnen für Ihr Vertrauen und freuen uns auf alles Weitere.'),
  'credit-hold': letter('Neue Aufträge ruhen bis zum Ausgleich {{#if remainsPastDue}}von {{remainsPastDue}}{{else}}Ihres Kontos{{/if}}',
    '{{#if remainsPastDue}}auf Ihrem Konto sind {{remainsPastDue}} überfällig.{{else}}Ihr Konto liegt über dem, was wir auf Rechnung liefern können.{{/if}} Bis zum Ausgleich nehmen wir ab heute keine neuen Aufträge auf Rechnung an.', '{{invoiceTable}}', HOW_TO_PAY,
    `Gegen Vorkasse liefern wir wie gewohnt. Falls Sie vorher eine Lieferung brauchen, ${REACH_US}.`),
  'limit-changed': letter('Ihr Kreditlimit bei uns: {{newLimit}}',
    'ab dem {{today}} beträgt Ihr Kreditlimit bei uns {{newLimit}}{{#if oldLimit}}; bisher waren es {{oldLimit}}{{/if}}.',
    `So viel darf auf Ihrem Konto gleichzeitig offen sein; die Zahlungsbedingungen ändern sich nicht. Falls Sie mehr benötigen, ${REACH_US}.`),
  'bank-details-caution': letter('Bitte prüfen, bevor Sie an eine neue Bankverbindung zahlen',
    'Betrüger versenden Rechnungen und Nachrichten mit falschen Bankverbindungen. Wenn Ihnen mitgeteilt wird, dass sich unsere geändert hat, zahlen Sie bitte erst, nachdem Sie uns unter einer Ihnen bereits bekannten Nummer angerufen haben, nicht unter einer aus der Nachricht.',
    'Eine neue Bankverbindung teilen wir nie allein per E-Mail mit.'),
  'reference-request': letter('Referenzen für Ihr Kundenkonto',
    'damit wir Sie auf Rechnung beliefern können, bitten wir Sie um zwei Referenzen: Lieferanten, die Ihnen seit mindestens einem Jahr auf Rechnung liefern, mit einer Person, die wir ansprechen dürfen.',
    'Bitte senden Sie uns die Angaben bis zum {{answerBy}}. Die Auskünfte behandeln wir vertraulich.'),
  'reply-never-received': letter(`${ABOUT}: Kopie für Sie`, `vielen Dank für den Hinweis, dass Ihnen nichts zu ${DATIVE} vorliegt. {{#if several}}Kopien liegen{{else}}Eine Kopie liegt{{/if}} bei.`, '{{invoiceTable}}',
    'Bitte teilen Sie uns bis zum {{answerBy}} mit, wann wir mit Ihrer Zahlung rechnen dürfen und wohin wir Rechnungen künftig schicken sollen.', HOW_TO_PAY),
  'reply-needs-approval': letter(`${ABOUT}: was für die Freigabe fehlt`, `vielen Dank für den Hinweis, dass zu ${DATIVE} noch eine Bestellnummer oder eine Freigabe fehlt.`, '{{invoiceTable}}',
    'Bitte senden Sie uns bis zum {{answerBy}} die Nummer, oder sagen Sie uns, wer freigibt und was fehlt. Wir ergänzen die Unterlagen noch am selben Tag.'),
  'reply-next-payment-run': letter(`${ABOUT}: Ihr nächster Zahllauf`, `vielen Dank für die Auskunft, dass die Zahlung zu ${DATIVE} im nächsten Zahllauf enthalten ist.`, '{{invoiceTable}}',
    'An welchem Tag findet er statt, und ist alles dafür freigegeben? Bitte sagen Sie es uns bis zum {{answerBy}}; vor diesem Tag erinnern wir nicht.', HOW_TO_PAY),
  'reply-already-paid': letter(`${ABOUT}: wir suchen Ihre Zahlung`, `vielen Dank für den Hinweis, dass Sie gezahlt haben. Wir konnten die Zahlung zu ${DATIVE} bisher nicht finden.`, '{{invoiceTable}}',
    'Könnten Sie uns bis zum {{answerBy}} Tag, Betrag und Verwendungszweck oder eine Bestätigung Ihrer Bank senden? Wir forschen dann bei unserer Bank nach.', 'Bitte vergleichen Sie auch das Konto, auf das Sie gezahlt haben.', HOW_TO_PAY),
  'reply-disputes-it': letter(`${ABOUT}: was Sie beanstanden`, `vielen Dank für Ihre Nachricht zu ${DATIVE}.`, '{{invoiceTable}}',
    'Bitte nennen Sie uns bis zum {{answerBy}} die Positionen und Beträge, um die es geht, und den Grund. Diesen Teil mahnen wir nicht an, bis er geklärt ist; der übrige Teil bleibt wie vereinbart zahlbar.', HOW_TO_PAY),
  'reply-short-of-cash': letter(`${ABOUT}: wie Sie zahlen könnten`, `vielen Dank, dass Sie Ihre Lage offen ansprechen. Aus ${DATIVE} sind {{total}} offen.`, '{{invoiceTable}}',
    'Ein Teil jetzt und der Rest in Raten hilft uns beiden. Bitte teilen Sie uns bis zum {{answerBy}} mit, was Sie jetzt und was Sie monatlich zahlen können; wir senden Ihnen dann einen Plan zur Bestätigung.', HOW_TO_PAY),
  'reply-decision-maker-away': letter(`${ABOUT}: wer kann freigeben`, 'vielen Dank für den Hinweis, dass die zuständige Person abwesend ist.', '{{invoiceTable}}',
    'Wer vertritt sie, oder an welchem Tag ist sie zurück? Bitte teilen Sie es uns bis zum {{answerBy}} mit.', HOW_TO_PAY),
  'reply-own-customer-unpaid': letter(`${ABOUT}: Zahlung wie vereinbart`, 'vielen Dank für die Erklärung, dass Ihr eigener Kunde noch nicht gezahlt hat. Wir verstehen, dass das schwierig ist.', `Unsere Vereinbarung mit Ihnen hängt davon nicht ab; der Betrag aus ${DATIVE} bleibt zahlbar.`, '{{invoiceTable}}',
    'Bitte teilen Sie uns bis zum {{answerBy}} mit, was Sie jetzt zahlen können; den Rest vereinbaren wir mit Ihnen.', HOW_TO_PAY),
  'reply-new-bank-details': letter('Zu der Bankverbindung, die Sie erhalten haben', 'vielen Dank, dass Sie vor der Zahlung fragen. Bitte zahlen Sie nicht an die neue Bankverbindung, die Ihnen mitgeteilt wurde.',
    'Rufen Sie uns unter einer Ihnen bereits bekannten Nummer an, nicht unter einer aus der Nachricht; wir vergleichen die Angaben dann mit Ihnen. Bitte leiten Sie uns auch die Nachricht weiter: Es kann ein Betrugsversuch sein.'),
  'reply-cheque-in-post': letter(`${ABOUT}: Ihr Scheck`, 'vielen Dank für den Hinweis, dass Ihr Scheck unterwegs ist.', '{{invoiceTable}}',
    'Bitte nennen Sie uns Nummer, Betrag und Tag der Absendung. Ist er bis zum {{answerBy}} nicht eingetroffen, bitten wir Sie, ihn zu sperren und zu überweisen.', HOW_TO_PAY),
  'reply-insolvent': letter('Ihr Konto bei uns: {{total}}', 'vielen Dank für die Mitteilung über das Insolvenzverfahren. Wir versenden keine weiteren Mahnungen.',
    '{{invoiceTable}}', 'Bitte nennen Sie uns Name und Anschrift der Insolvenzverwaltung und das Aktenzeichen, damit wir unsere Forderung von {{total}} anmelden können.'),
  'reply-pays-at-60': letter(`${ABOUT}: unsere vereinbarte Frist`, 'vielen Dank für die Erklärung, dass Sie üblicherweise nach 60 Tagen zahlen. {{#if several}}Die älteste der unten aufgeführten Rechnungen{{else}}Die Rechnung {{invoiceNumber}}{{/if}} war nach unserer Vereinbarung am {{dueDate}} fällig.', '{{invoiceTable}}',
    'Bitte zahlen Sie bis zum {{answerBy}}. Wenn Sie für künftige Aufträge eine andere Frist brauchen, sprechen Sie uns an.', HOW_TO_PAY),
};
