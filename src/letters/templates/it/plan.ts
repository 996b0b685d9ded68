/** The letters of a payment plan in Italian: proposed, agreed, an instalment missed, paid in full. */
import type { PlanTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const SCHEDULE = `{{schedule}}

{{#if interest}}
Il totale comprende interessi per {{interest}}.
{{/if}}

{{#if fee}}
Il primo pagamento comprende spese per {{fee}}.
{{/if}}`;

export const planIt: PlanTexts = {
  'plan-proposal': {
    subject: `Piano di pagamento per {{debt}}: la nostra proposta`,
    body: `${DEAR}

Sul Suo conto risulta aperto un importo di {{debt}}. Le proponiamo di pagarlo {{#if several}}in {{count}}, l'ultima in data {{lastOn}}{{else}}in un'unica soluzione in data {{lastOn}}{{/if}}:

${SCHEDULE}

Se è d'accordo, La preghiamo di confermarlo entro il giorno {{answerBy}}. Finché i pagamenti arriveranno puntuali, non riceverà solleciti per queste fatture.

${REGARDS}`,
  },
  'plan-confirmation': {
    subject: `Piano di pagamento in data {{agreedOn}} per {{debt}}: conferma`,
    body: `${DEAR}

Grazie. Abbiamo preso nota di quanto concordato in data {{agreedOn}}: Lei paga {{total}} in {{count}}.

${SCHEDULE}

${HOW_TO_PAY}

Finché i pagamenti arriveranno puntuali, non riceverà solleciti per queste fatture. Se prevede un ritardo, {{#if companyPhone}}ci chiami prima al numero {{companyPhone}}{{else}}risponda prima a questo messaggio{{/if}}.

${REGARDS}`,
  },
  'plan-missed': {
    subject: `Piano di pagamento in data {{agreedOn}}: {{missed}}, scadenza {{missedOn}}`,
    body: `${DEAR}

Secondo il piano concordato in data {{agreedOn}}, l'importo di {{missed}} era dovuto in data {{missedOn}} e non ci è ancora pervenuto.

{{schedule}}

La preghiamo di pagarlo entro il giorno {{answerBy}}, affinché il piano possa proseguire.

${HOW_TO_PAY}

Se non Le è possibile, {{#if companyPhone}}ci chiami al numero {{companyPhone}}{{else}}risponda a questo messaggio{{/if}}. Se ha pagato negli ultimi giorni, non tenga conto di questo messaggio.

${REGARDS}`,
  },
  'plan-completed': {
    subject: `Piano di pagamento in data {{agreedOn}}: interamente pagato, grazie`,
    body: `${DEAR}

Con il Suo ultimo pagamento il piano concordato in data {{agreedOn}} per {{debt}} è interamente pagato. Grazie per averlo rispettato.

${REGARDS}`,
  },
};
