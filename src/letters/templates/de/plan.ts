/** The letters of a payment plan in German: proposed, agreed, an instalment missed, paid in full. */
import type { PlanTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const SCHEDULE = `{{schedule}}

{{#if interest}}
Darin sind Zinsen von {{interest}} enthalten.
{{/if}}

{{#if fee}}
Die erste Zahlung enthält eine Gebühr von {{fee}}.
{{/if}}`;

export const planDe: PlanTexts = {
  'plan-proposal': {
    subject: `Ratenzahlung für {{debt}}: unser Vorschlag`,
    body: `${DEAR}

auf Ihrem Kundenkonto sind {{debt}} offen. Wir schlagen vor, dass Sie den Betrag {{#if several}}in {{count}} zahlen, die letzte am {{lastOn}}{{else}}am {{lastOn}} in einer Zahlung begleichen{{/if}}:

${SCHEDULE}

Wenn Sie einverstanden sind, bestätigen Sie dies bitte bis zum {{answerBy}}. Solange die Zahlungen pünktlich eingehen, erhalten Sie zu diesen Rechnungen keine Erinnerungen.

${REGARDS}`,
  },
  'plan-confirmation': {
    subject: `Ratenzahlung vom {{agreedOn}} für {{debt}}: Bestätigung`,
    body: `${DEAR}

vielen Dank. Wir haben unsere Vereinbarung vom {{agreedOn}} vorgemerkt: Sie zahlen {{total}} in {{count}}.

${SCHEDULE}

${HOW_TO_PAY}

Solange die Zahlungen pünktlich eingehen, erhalten Sie zu diesen Rechnungen keine Erinnerungen. Falls sich eine Zahlung verzögert, {{#if companyPhone}}rufen Sie uns bitte vorher unter {{companyPhone}} an{{else}}antworten Sie bitte vorher auf diese Nachricht{{/if}}.

${REGARDS}`,
  },
  'plan-missed': {
    subject: `Ratenzahlung vom {{agreedOn}}: {{missed}} fällig seit dem {{missedOn}}`,
    body: `${DEAR}

nach unserer Ratenvereinbarung vom {{agreedOn}} ist ein Betrag von {{missed}} seit dem {{missedOn}} fällig und noch nicht bei uns eingegangen.

{{schedule}}

Bitte zahlen Sie ihn bis zum {{answerBy}}, damit die Vereinbarung weiter gelten kann.

${HOW_TO_PAY}

Ist Ihnen das nicht möglich, {{#if companyPhone}}erreichen Sie uns unter {{companyPhone}}{{else}}antworten Sie bitte auf diese Nachricht{{/if}}. Falls Sie in den letzten Tagen gezahlt haben, ist diese Nachricht gegenstandslos.

${REGARDS}`,
  },
  'plan-completed': {
    subject: `Ratenzahlung vom {{agreedOn}}: vollständig bezahlt, vielen Dank`,
    body: `${DEAR}

mit Ihrer letzten Zahlung ist die Ratenvereinbarung vom {{agreedOn}} über {{debt}} vollständig erfüllt. Vielen Dank, dass Sie sich daran gehalten haben.

${REGARDS}`,
  },
};
