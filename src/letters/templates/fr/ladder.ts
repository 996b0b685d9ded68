/** The nine letters of the ladder in French, au vouvoiement: serviable avant l'échéance, cordial jusqu'à la troisième relance, ferme à la quatrième, formel à la mise en demeure. */
import type { LadderTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

/** Where it is about law, nobody is greeted as in everyday mail. */
const FORMAL = `Madame, Monsieur,`;

const CREDIT = `{{#if credit}}
Votre compte présente en outre un avoir de {{credit}}, qui n'est pas déduit ci-dessus.
{{/if}}`;

const FORMAL_CLOSE = `{{#if signature}}
Nous vous prions d'agréer, Madame, Monsieur, nos salutations distinguées.
{{signature}}
{{address}}
{{registration}}
{{/if}}`;

const DISPUTE = `Si vous contestez {{#if several}}une de ces factures{{else}}cette facture{{/if}}, indiquez-nous quelle partie et pour quel motif : nous l'examinerons, sans vous relancer sur ce point entre-temps.`;

const CHARGES = `{{#if charges}}
Avec {{charges}} {{#if statutory}}de pénalités de retard et frais prévus par la loi{{else}}d'intérêts et frais convenus{{/if}}, le total s'élève à {{grandTotal}}.
{{/if}}`;

export const ladderFr: LadderTexts = {
  upcoming: {
    subject: `{{#if several}}{{invoiceCount}} factures pour {{total}} : échéance à partir du {{dueDay}}{{else}}Facture {{invoiceNumber}} de {{total}} : échéance le {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Pour votre information, {{invoiceCount}} factures d'un total de {{total}} arrivent bientôt à échéance, la première le {{dueDate}}.
{{else}}
Pour votre information, la facture {{invoiceNumber}} de {{total}} arrive à échéance le {{dueDate}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if several}}Les avez-vous bien reçues{{else}}L'avez-vous bien reçue{{/if}}, et vous manque-t-il une copie, un numéro de commande ou une validation pour {{#if several}}les{{else}}la{{/if}} régler ? Une courte réponse suffit, nous nous en occuperons.

${HOW_TO_PAY}

Si votre règlement est déjà en route, vous n'avez rien à faire.

${REGARDS}`,
  },
  'due-today': {
    subject: `{{#if several}}{{invoiceCount}} factures pour {{total}} : échéance aujourd'hui{{else}}Facture {{invoiceNumber}} de {{total}} : échéance aujourd'hui{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{invoiceCount}} factures d'un total de {{total}} arrivent à échéance aujourd'hui, {{dueDate}}.
{{else}}
La facture {{invoiceNumber}} de {{total}} arrive à échéance aujourd'hui, {{dueDate}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${HOW_TO_PAY}

S'il vous manque une copie, un numéro de commande ou une validation, {{#if companyPhone}}appelez-nous au {{companyPhone}}{{else}}répondez simplement à ce message{{/if}}. Si vous avez déjà réglé, merci de ne pas tenir compte de ce message.

${REGARDS}`,
  },
  'first-reminder': {
    subject: `{{#if several}}{{invoiceCount}} factures pour {{total}} : échues depuis le {{dueDay}}{{else}}Facture {{invoiceNumber}} de {{total}} : échue le {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Sauf erreur de notre part, {{total}} restent à régler sur {{invoiceCount}} factures échues, la plus ancienne depuis {{daysPastDue}}. Il s'agit sans doute d'un simple oubli.
{{else}}
Sauf erreur de notre part, {{total}} restent à régler sur la facture {{invoiceNumber}}, échue le {{dueDate}}, soit depuis {{daysPastDue}}. Il s'agit sans doute d'un simple oubli.
{{/if}}

{{invoiceTable}}

${CREDIT}

Pourriez-vous nous indiquer d'ici au {{answerBy}} quand nous pouvons attendre votre règlement ?

${HOW_TO_PAY}

Pour toute question, {{#if companyPhone}}appelez-nous au {{companyPhone}}{{else}}répondez simplement à ce message{{/if}}. Si vous avez réglé ces derniers jours, merci de ne pas tenir compte de cette relance.

${REGARDS}`,
  },
  'second-reminder': {
    subject: `{{#if several}}{{invoiceCount}} factures pour {{total}} : toujours à régler depuis le {{dueDay}}{{else}}Facture {{invoiceNumber}} de {{total}} : toujours à régler depuis le {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{total}} restent à régler sur les {{invoiceCount}} factures ci-dessous, dont la plus ancienne est échue depuis {{daysPastDue}}.
{{else}}
{{total}} restent à régler sur la facture {{invoiceNumber}}, échue le {{dueDate}}, soit depuis {{daysPastDue}}.
{{/if}}
{{#if lastLetterOn}}
Notre dernier courrier au sujet de votre compte date du {{lastLetterOn}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

Merci de régler d'ici au {{answerBy}}, ou de nous dire ce qui s'y oppose.

${HOW_TO_PAY}

${DISPUTE} {{#if companyPhone}}Vous pouvez nous joindre au {{companyPhone}}.{{/if}}

Si vous avez réglé ces derniers jours, merci de ne pas tenir compte de cette relance.

${REGARDS}`,
  },
  'third-reminder': {
    subject: `{{#if several}}{{invoiceCount}} factures pour {{total}} : impayées depuis le {{dueDay}}{{else}}Facture {{invoiceNumber}} de {{total}} : impayée depuis le {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{#if lastLetterOn}}Malgré notre courrier du {{lastLetterOn}}, {{/if}}{{total}} demeurent impayés sur {{invoiceCount}} factures, dont la plus ancienne est échue depuis {{daysPastDue}}.
{{else}}
{{#if lastLetterOn}}Malgré notre courrier du {{lastLetterOn}}, {{/if}}{{total}} demeurent impayés sur la facture {{invoiceNumber}}, échue le {{dueDate}}, soit depuis {{daysPastDue}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

Merci de régler {{grandTotal}} d'ici au {{answerBy}}. {{#if planOffered}}Si vous ne pouvez pas tout régler en une fois, dites-le-nous : nous conviendrons d'un échéancier.{{/if}} {{#if supplyHeld}}Sans règlement ni accord, nous pourrons suspendre nos prochaines livraisons.{{/if}}

${HOW_TO_PAY}

En cas de contestation, dites-nous sur quelle partie et pour quel motif. Si vous avez réglé ces derniers jours, merci de ne pas tenir compte de cette relance.

${REGARDS}`,
  },
  'fourth-reminder': {
    subject: `{{#if several}}{{invoiceCount}} factures pour {{total}} : règlement au plus tard le {{deadlineDay}}{{else}}Facture {{invoiceNumber}} de {{total}} : règlement au plus tard le {{deadlineDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{total}} sont impayés sur {{invoiceCount}} factures, dont la plus ancienne est échue depuis {{daysPastDue}}.
{{else}}
{{total}} sont impayés sur la facture {{invoiceNumber}}, échue le {{dueDate}}, soit depuis {{daysPastDue}}.
{{/if}}
{{#if lastLetterOn}}
Notre courrier du {{lastLetterOn}} est resté sans effet.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if supplyHeld}}
À compter d'aujourd'hui, nous suspendons nos livraisons jusqu'au règlement de votre compte.
{{/if}}
{{#if seniorName}}
Une copie de ce courrier est adressée à {{seniorName}}.
{{/if}}

Merci de régler {{grandTotal}} au plus tard le {{deadline}}. {{#if planOffered}}Si vous ne pouvez payer qu'en plusieurs fois, proposez-nous un échéancier d'ici là.{{/if}}

${HOW_TO_PAY}

En cas de contestation, indiquez-nous d'ici là quelle partie et pour quel motif. {{#if companyPhone}}Vous pouvez nous joindre au {{companyPhone}}.{{/if}}

${REGARDS}`,
  },
  'final-demand': {
    subject: `Mise en demeure : {{grandTotal}} à régler au plus tard le {{deadlineDay}}`,
    body: `${FORMAL}

{{customerName}} doit à {{#if legalName}}{{legalName}}{{else}}notre société{{/if}} la somme de {{total}} au titre {{#if several}}des {{invoiceCount}} factures ci-dessous, la plus ancienne{{else}}de la facture ci-dessous,{{/if}} échue le {{dueDate}}, pour des prestations fournies. {{#if lastLetterOn}}Notre dernier courrier date du {{lastLetterOn}}.{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if charges}}
{{#if statutory}}Pénalités de retard et frais prévus par la loi{{else}}Intérêts et frais convenus{{/if}} au {{today}}{{#if interestRate}}, à {{interestRate}} l'an, calculés par jour{{/if}} :
{{#each invoices}}
{{#if charges}}
{{number}} : {{charges}}
{{/if}}
{{/each}}
Soit {{charges}} en tout.
{{/if}}

Nous vous mettons en demeure de régler {{grandTotal}} au plus tard le {{deadline}}.

${HOW_TO_PAY}

Sans règlement ni réponse à cette date, {{#if toCourt}}nous saisirons le tribunal compétent{{/if}}{{#if toLawyer}}nous confierons le dossier à {{#if agencyName}}{{agencyName}}{{else}}notre avocat{{/if}}{{/if}}{{#if toAgency}}nous confierons le dossier à {{#if agencyName}}{{agencyName}}{{else}}une société de recouvrement{{/if}}{{/if}}.

{{#if person}}Indiquez-nous d'ici là toute contestation et son motif, ou s'il vous faut prendre conseil.{{else}}En cas de contestation, indiquez-nous d'ici là quelle partie et pour quel motif.{{/if}}{{#if informationSheet}} Notice d'information et formulaire de réponse joints.{{/if}}

${FORMAL_CLOSE}`,
  },
  'hand-over': {
    subject: `{{#if several}}{{invoiceCount}} factures pour {{total}}{{else}}Facture {{invoiceNumber}} de {{total}}{{/if}} : {{#if toCourt}}saisine du tribunal{{else}}transmission du dossier{{/if}}`,
    body: `${FORMAL}

Le délai fixé par notre mise en demeure{{#if lastLetterOn}} du {{lastLetterOn}}{{/if}} est expiré, et {{total}} restent impayés sur {{#if several}}les {{invoiceCount}} factures ci-dessous, la plus ancienne{{else}}la facture ci-dessous,{{/if}} échue le {{dueDate}}.

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if toCourt}}
Comme annoncé, nous saisissons le tribunal compétent.
{{else}}
Comme annoncé, nous avons transmis ce jour le dossier à {{#if agencyName}}{{agencyName}}{{else}}{{#if toLawyer}}notre avocat{{else}}une société de recouvrement{{/if}}{{/if}}, avec copie des factures et de nos courriers. Vous serez contacté par ses soins ; merci de lui adresser vos questions sur {{#if several}}ces factures{{else}}cette facture{{/if}}.
{{/if}}

Un règlement entre nos mains reste pris en compte{{#if paymentDetails}} :
{{paymentDetails}}
{{else}}.
{{/if}}

${FORMAL_CLOSE}`,
  },
  'thank-you': {
    subject: `Merci pour votre règlement de {{paidAmount}}{{#unless several}}, facture {{invoiceNumber}}{{/unless}}`,
    body: `${DEAR}

Merci pour votre règlement : nous avons reçu {{paidAmount}}{{#if paidOn}} le {{paidOn}}{{/if}} pour {{#if several}}{{invoiceCount}} factures, désormais soldées{{else}}la facture {{invoiceNumber}}, désormais soldée{{/if}}.

{{#if remains}}
Votre compte présente encore un solde de {{remains}}{{#if allPastDue}}, échu dans sa totalité{{else}}{{#if remainsPastDue}}, dont {{remainsPastDue}} échus{{/if}}{{/if}}.
{{else}}
Rien d'autre ne reste à régler sur votre compte.
{{/if}}

Nous vous remercions de votre confiance.

${REGARDS}`,
  },
};
