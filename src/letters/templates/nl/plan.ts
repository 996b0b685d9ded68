/** The letters of a payment plan in Dutch: proposed, agreed, an instalment missed, paid in full. */
import type { PlanTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const SCHEDULE = `{{schedule}}

{{#if interest}}
Dit is inclusief {{interest}} rente.
{{/if}}

{{#if fee}}
De eerste betaling bevat een vergoeding van {{fee}}.
{{/if}}`;

export const planNl: PlanTexts = {
  'plan-proposal': {
    subject: `Betalingsregeling voor {{debt}}: ons voorstel`,
    body: `${DEAR}

Op uw rekening staat {{debt}} open. Wij stellen voor dat u dit bedrag {{#if several}}in {{count}} betaalt, de laatste op {{lastOn}}{{else}}op {{lastOn}} in één keer betaalt{{/if}}:

${SCHEDULE}

Gaat u akkoord? Bevestig dit dan uiterlijk op {{answerBy}}. Zolang de betalingen op tijd binnenkomen, krijgt u over deze facturen geen herinneringen.

${REGARDS}`,
  },
  'plan-confirmation': {
    subject: `Betalingsregeling van {{agreedOn}} voor {{debt}}: bevestiging`,
    body: `${DEAR}

Dank u. Wij hebben onze afspraak van {{agreedOn}} genoteerd: u betaalt {{total}} in {{count}}.

${SCHEDULE}

${HOW_TO_PAY}

Zolang de betalingen op tijd binnenkomen, krijgt u over deze facturen geen herinneringen. Verwacht u dat een betaling later komt, {{#if companyPhone}}bel ons dan vooraf op {{companyPhone}}{{else}}laat het ons dan vooraf weten{{/if}}.

${REGARDS}`,
  },
  'plan-missed': {
    subject: `Betalingsregeling van {{agreedOn}}: {{missed}} verschuldigd sinds {{missedOn}}`,
    body: `${DEAR}

Volgens onze betalingsregeling van {{agreedOn}} is {{missed}} verschuldigd sinds {{missedOn}}. Dit bedrag hebben wij nog niet ontvangen.

{{schedule}}

Wij verzoeken u dit uiterlijk op {{answerBy}} te betalen, zodat de regeling kan doorlopen.

${HOW_TO_PAY}

Lukt dat niet, {{#if companyPhone}}bel ons dan op {{companyPhone}}{{else}}laat het ons dan weten{{/if}}. Hebt u de afgelopen dagen betaald, dan kunt u dit bericht als niet verzonden beschouwen.

${REGARDS}`,
  },
  'plan-completed': {
    subject: `Betalingsregeling van {{agreedOn}}: volledig betaald, dank u`,
    body: `${DEAR}

Met uw laatste betaling is de betalingsregeling van {{agreedOn}} voor {{debt}} volledig betaald. Dank u dat u zich eraan hebt gehouden.

${REGARDS}`,
  },
};
