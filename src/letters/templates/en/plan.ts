/** The letters of a payment plan in English: proposed, agreed, an instalment missed, paid in full. */
import type { PlanTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const SCHEDULE = `{{schedule}}

{{#if interest}}
This includes interest of {{interest}}.
{{/if}}

{{#if fee}}
The first payment includes a fee of {{fee}}.
{{/if}}`;

export const planEn: PlanTexts = {
  'plan-proposal': {
    subject: `Payment plan for {{debt}}: our proposal`,
    body: `${DEAR}

Your account shows {{debt}} open. We propose that you pay it in {{#if several}}{{count}}, the last on {{lastOn}}{{else}}one payment on {{lastOn}}{{/if}}:

${SCHEDULE}

If you agree, please confirm by {{answerBy}}. As long as the payments arrive on time, you will get no reminders about these invoices.

${REGARDS}`,
  },
  'plan-confirmation': {
    subject: `Payment plan of {{agreedOn}} for {{debt}}: confirmed`,
    body: `${DEAR}

Thank you. We have noted what we agreed on {{agreedOn}}: you pay {{total}} in {{count}}.

${SCHEDULE}

${HOW_TO_PAY}

As long as the payments arrive on time, you will get no reminders about these invoices. If a payment may be late, please {{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}} before it is due.

${REGARDS}`,
  },
  'plan-missed': {
    subject: `Payment plan of {{agreedOn}}: {{missed}} due since {{missedOn}}`,
    body: `${DEAR}

Under our payment plan of {{agreedOn}}, {{missed}} has been due since {{missedOn}} and has not reached us.

{{schedule}}

Please pay it by {{answerBy}}, so that the plan can go on.

${HOW_TO_PAY}

If you cannot, please {{#if companyPhone}}call us on {{companyPhone}}{{else}}reply to this message{{/if}}. If you have paid in the last few days, please disregard this.

${REGARDS}`,
  },
  'plan-completed': {
    subject: `Payment plan of {{agreedOn}}: paid in full, thank you`,
    body: `${DEAR}

With your last payment the payment plan of {{agreedOn}} over {{debt}} is paid in full. Thank you for keeping to it.

${REGARDS}`,
  },
};
