/** The letters of a payment plan in French: proposed, agreed, an instalment missed, paid in full. */
import type { PlanTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const SCHEDULE = `{{schedule}}

{{#if interest}}
Ce total comprend {{interest}} d'intérêts.
{{/if}}

{{#if fee}}
Le premier versement comprend des frais de {{fee}}.
{{/if}}`;

export const planFr: PlanTexts = {
  'plan-proposal': {
    subject: `Échéancier pour {{debt}} : notre proposition`,
    body: `${DEAR}

Votre compte présente un solde de {{debt}}. Nous vous proposons de le régler {{#if several}}en {{count}}, la dernière le {{lastOn}}{{else}}en une fois, le {{lastOn}}{{/if}} :

${SCHEDULE}

Si vous êtes d'accord, merci de le confirmer au plus tard le {{answerBy}}. Tant que les versements arrivent à temps, vous ne recevrez aucune relance pour ces factures.

${REGARDS}`,
  },
  'plan-confirmation': {
    subject: `Échéancier du {{agreedOn}} pour {{debt}} : confirmation`,
    body: `${DEAR}

Merci. Nous avons bien noté notre accord du {{agreedOn}} : vous réglez {{total}} en {{count}}.

${SCHEDULE}

${HOW_TO_PAY}

Tant que les versements arrivent à temps, vous ne recevrez aucune relance pour ces factures. En cas de retard prévisible, {{#if companyPhone}}appelez-nous avant l'échéance au {{companyPhone}}{{else}}répondez à ce message avant l'échéance{{/if}}.

${REGARDS}`,
  },
  'plan-missed': {
    subject: `Échéancier du {{agreedOn}} : {{missed}} à régler depuis le {{missedOn}}`,
    body: `${DEAR}

Selon notre échéancier du {{agreedOn}}, un montant de {{missed}} est dû depuis le {{missedOn}} et ne nous est pas encore parvenu.

{{schedule}}

Merci de le régler au plus tard le {{answerBy}}, afin que l'échéancier puisse se poursuivre.

${HOW_TO_PAY}

Si cela n'est pas possible, {{#if companyPhone}}appelez-nous au {{companyPhone}}{{else}}répondez à ce message{{/if}}. Si vous avez payé ces derniers jours, veuillez ne pas tenir compte de ce message.

${REGARDS}`,
  },
  'plan-completed': {
    subject: `Échéancier du {{agreedOn}} : entièrement réglé, merci`,
    body: `${DEAR}

Avec votre dernier versement, l'échéancier du {{agreedOn}} portant sur {{debt}} est entièrement réglé. Merci de l'avoir respecté.

${REGARDS}`,
  },
};
