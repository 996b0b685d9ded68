/** The letters of a payment plan in Spanish: proposed, agreed, an instalment missed, paid in full. */
import type { PlanTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const SCHEDULE = `{{schedule}}

{{#if interest}}
El total incluye {{interest}} de intereses.
{{/if}}

{{#if fee}}
El primer pago incluye una comisión de {{fee}}.
{{/if}}`;

export const planEs: PlanTexts = {
  'plan-proposal': {
    subject: `Plan de pagos para {{debt}}: nuestra propuesta`,
    body: `${DEAR}

Su cuenta presenta un saldo pendiente de {{debt}}. Le proponemos pagarlo {{#if several}}en {{count}}, el último el {{lastOn}}{{else}}en un solo pago, el {{lastOn}}{{/if}}:

${SCHEDULE}

Si está de acuerdo, le rogamos que lo confirme a más tardar el {{answerBy}}. Mientras los pagos lleguen a tiempo, no recibirá recordatorios sobre estas facturas.

${REGARDS}`,
  },
  'plan-confirmation': {
    subject: `Plan de pagos del {{agreedOn}} para {{debt}}: confirmación`,
    body: `${DEAR}

Gracias. Hemos anotado lo acordado el {{agreedOn}}: usted paga {{total}} en {{count}}.

${SCHEDULE}

${HOW_TO_PAY}

Mientras los pagos lleguen a tiempo, no recibirá recordatorios sobre estas facturas. Si prevé un retraso, {{#if companyPhone}}llámenos antes al {{companyPhone}}{{else}}responda antes a este mensaje{{/if}}.

${REGARDS}`,
  },
  'plan-missed': {
    subject: `Plan de pagos del {{agreedOn}}: {{missed}} pendientes desde el {{missedOn}}`,
    body: `${DEAR}

Según nuestro plan de pagos del {{agreedOn}}, un importe de {{missed}} venció el {{missedOn}} y aún no lo hemos recibido.

{{schedule}}

Le rogamos que lo pague a más tardar el {{answerBy}}, para que el plan pueda continuar.

${HOW_TO_PAY}

Si no le es posible, {{#if companyPhone}}llámenos al {{companyPhone}}{{else}}responda a este mensaje{{/if}}. Si ha pagado en los últimos días, no tenga en cuenta este mensaje.

${REGARDS}`,
  },
  'plan-completed': {
    subject: `Plan de pagos del {{agreedOn}}: pagado por completo, gracias`,
    body: `${DEAR}

Con su último pago, el plan de pagos del {{agreedOn}} por {{debt}} queda pagado por completo. Gracias por cumplirlo.

${REGARDS}`,
  },
};
