/** Letters in French that a person chooses to write: for an occasion, and in reply to an excuse. */
import type { ChosenTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const REACH_US = `{{#if companyPhone}}appelez-nous au {{companyPhone}}{{else}}répondez simplement à ce message{{/if}}`;

const ABOUT = `{{#if several}}{{invoiceCount}} factures pour{{else}}Facture {{invoiceNumber}} de{{/if}} {{total}}`;
const THESE = `{{#if several}}les {{invoiceCount}} factures ci-dessous{{else}}la facture {{invoiceNumber}}{{/if}}`;

const letter = (subject: string, ...paragraphs: string[]): { readonly subject: string; readonly body: string } => ({ subject, body: [DEAR, ...paragraphs, REGARDS].join('\n\n') });

export const chosenFr: ChosenTexts = {
  statement: letter('Relevé de votre compte : {{total}} au {{today}}',
    'Voici le relevé de votre compte au {{today}} : {{total}} restent à régler{{#if allPastDue}}, tous échus{{else}}{{#if remainsPastDue}}, dont {{remainsPastDue}} échus{{/if}}{{/if}}.', '{{invoiceTable}}',
    '{{#if credit}}\nVotre compte présente en outre un avoir de {{credit}}, qui n\'est pas déduit ci-dessus.\n{{/if}}', HOW_TO_PAY, `Si vos écritures diffèrent, ${REACH_US}.`),
  'dispute-acknowledged': letter(`${ABOUT} : nous examinons votre réclamation`,
    `Merci de nous avoir signalé votre désaccord sur ${THESE}. Nous l'examinons et vous répondrons d'ici au {{answerBy}}.`, '{{invoiceTable}}',
    'Vous ne recevrez pas de relance à ce sujet d\'ici là. Un bon de livraison, une photo ou toute autre pièce nous aidera à vous répondre plus vite.'),
  'promise-confirmed': letter('Votre règlement de {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} le {{promisedOn}}{{/if}} : bien noté',
    `Merci de votre réponse. Nous avons noté que vous réglerez {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} le {{promisedOn}}{{/if}} sur ${THESE}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Nous ne vous relancerons pas avant cette date. En cas de changement, prévenez-nous à l\'avance.'),
  'promise-broken': letter(`${ABOUT} : règlement annoncé non reçu`,
    `{{#if promisedOn}}Vous nous aviez annoncé un règlement pour le {{promisedOn}}.{{else}}Vous nous aviez annoncé un règlement.{{/if}} Nous ne l'avons pas reçu, et {{total}} restent à régler sur ${THESE}.`, '{{invoiceTable}}',
    'Merci de régler d\'ici au {{answerBy}}, ou de nous dire ce qui a changé.', HOW_TO_PAY, 'S\'il est déjà en route, indiquez-nous le jour et la référence afin que nous puissions le retrouver.'),
  'early-payment-offer': letter('{{discountRate}} d\'escompte sur {{total}} pour un règlement au plus tard le {{payBy}}',
    'Vous nous avez toujours réglés avec ponctualité ; nous souhaitons vous en remercier par une offre.',
    `Si vous réglez ${THESE} au plus tard le {{payBy}}, déduisez {{discountRate}} : {{discountedTotal}} suffiront alors à solder {{total}}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Si l\'échéance habituelle vous convient mieux, rien ne change.'),
  'holiday-greeting': letter('Merci pour cette année',
    'En cette fin d\'année, nous vous remercions de votre confiance. Nous vous souhaitons, à vous et à votre équipe, de belles fêtes et une bonne nouvelle année.'),
  anniversary: letter('{{#if years}}{{years}} de collaboration{{else}}Merci de votre confiance{{/if}}',
    '{{#if years}}Vous êtes notre client depuis {{years}}.{{else}}Vous êtes notre client depuis quelque temps déjà.{{/if}} Nous vous remercions de votre confiance et nous réjouissons de la suite.'),
  'credit-hold': letter('Nouvelles commandes suspendues jusqu\'au règlement {{#if remainsPastDue}}de {{remainsPastDue}}{{else}}de votre compte{{/if}}',
    '{{#if remainsPastDue}}{{remainsPastDue}} sont échus sur votre compte.{{else}}Votre compte dépasse l\'encours que nous pouvons accorder.{{/if}} À compter d\'aujourd\'hui, nous suspendons les nouvelles commandes à crédit jusqu\'au règlement.', '{{invoiceTable}}', HOW_TO_PAY,
    `Les commandes payées d'avance sont livrées comme d'habitude. S'il vous faut une livraison avant, ${REACH_US}.`),
  'limit-changed': letter('Votre encours autorisé : {{newLimit}}',
    'À compter du {{today}}, votre encours autorisé chez nous est de {{newLimit}}{{#if oldLimit}}, contre {{oldLimit}} auparavant{{/if}}.',
    `C'est ce qui peut rester dû à un moment donné sur votre compte ; les délais de paiement ne changent pas. Si vous prévoyez d'avoir besoin de plus, ${REACH_US}.`),
  'bank-details-caution': letter('À vérifier avant tout règlement sur de nouvelles coordonnées bancaires',
    'Des escrocs envoient des factures et des messages avec de fausses coordonnées bancaires. Si l\'on vous annonce que les nôtres ont changé, ne réglez pas avant de nous avoir appelés à un numéro que vous connaissez déjà, et non à celui du message.',
    'Nous n\'annonçons jamais un changement de coordonnées par courriel seul.'),
  'reference-request': letter('Références commerciales pour votre compte',
    'Pour pouvoir vous livrer à crédit, nous vous demandons deux références : des fournisseurs qui vous livrent à crédit depuis un an au moins, avec une personne que nous pouvons contacter.',
    'Merci de nous les adresser d\'ici au {{answerBy}}. Leurs réponses restent confidentielles.'),
  'reply-never-received': letter(`${ABOUT} : copie jointe`, `Merci de nous avoir signalé que ${THESE} ne vous {{#if several}}sont pas parvenues. Des copies sont jointes{{else}}est pas parvenue. Une copie est jointe{{/if}}.`, '{{invoiceTable}}',
    'Merci de nous indiquer d\'ici au {{answerBy}} quand nous pouvons attendre votre règlement, et à quelle adresse envoyer nos prochaines factures.', HOW_TO_PAY),
  'reply-needs-approval': letter(`${ABOUT} : ce qu'il manque pour la validation`, `Merci de nous avoir signalé qu'il manque un numéro de commande ou une validation pour ${THESE}.`, '{{invoiceTable}}',
    'Merci de nous envoyer ce numéro, ou de nous dire qui valide et ce qu\'il manque, d\'ici au {{answerBy}}. Nous compléterons les documents le jour même.'),
  'reply-next-payment-run': letter(`${ABOUT} : votre prochaine campagne de règlements`, `Merci de nous avoir indiqué que votre prochaine campagne de règlements comprendra ${THESE}.`, '{{invoiceTable}}',
    'Quel jour aura-t-elle lieu, et tout est-il validé ? Merci de nous le dire d\'ici au {{answerBy}} ; nous ne vous relancerons pas avant ce jour.', HOW_TO_PAY),
  'reply-already-paid': letter(`${ABOUT} : nous recherchons votre règlement`, `Merci de nous avoir signalé votre règlement. Nous ne l'avons pas retrouvé, et nos écritures indiquent encore comme dues ${THESE}.`, '{{invoiceTable}}',
    'Pourriez-vous nous envoyer d\'ici au {{answerBy}} le jour, le montant et la référence, ou une confirmation de votre banque ? Nous interrogerons la nôtre.', 'Merci de vérifier aussi le compte sur lequel vous avez réglé.', HOW_TO_PAY),
  'reply-disputes-it': letter(`${ABOUT} : ce que vous contestez`, `Merci de nous avoir signalé votre désaccord sur ${THESE}.`, '{{invoiceTable}}',
    'Merci de nous indiquer d\'ici au {{answerBy}} les lignes et les montants concernés, et pour quel motif. Nous ne vous relancerons pas sur cette partie avant une réponse ; le reste demeure payable comme convenu.', HOW_TO_PAY),
  'reply-short-of-cash': letter(`${ABOUT} : comment vous pourriez régler`, `Merci de nous avoir parlé franchement de votre situation. {{total}} restent à régler sur ${THESE}.`, '{{invoiceTable}}',
    'Une partie maintenant et le reste en plusieurs fois nous aident tous deux. Merci de nous dire d\'ici au {{answerBy}} ce que vous pouvez régler maintenant puis chaque mois ; nous vous enverrons un échéancier à confirmer.', HOW_TO_PAY),
  'reply-decision-maker-away': letter(`${ABOUT} : qui peut valider`, 'Merci de nous avoir signalé l\'absence de la personne qui décide.', '{{invoiceTable}}',
    'Qui la remplace, ou quel jour revient-elle ? Merci de nous le dire d\'ici au {{answerBy}}.', HOW_TO_PAY),
  'reply-own-customer-unpaid': letter(`${ABOUT} : règlement comme convenu`, 'Merci de nous avoir expliqué que votre propre client ne vous a pas encore réglés. Nous comprenons que ce soit difficile.', 'Notre accord avec vous n\'en dépend toutefois pas : {{total}} restent dus.', '{{invoiceTable}}',
    'Merci de nous dire d\'ici au {{answerBy}} ce que vous pouvez régler maintenant ; nous conviendrons du reste avec vous.', HOW_TO_PAY),
  'reply-new-bank-details': letter('Au sujet des coordonnées bancaires que vous avez reçues', 'Merci de nous avoir consultés avant de régler. Ne payez pas sur les nouvelles coordonnées que vous avez reçues.',
    'Appelez-nous à un numéro que vous connaissez déjà, et non à celui du message : nous comparerons les coordonnées avec vous. Transmettez-nous aussi ce message ; il peut s\'agir d\'une tentative d\'escroquerie.'),
  'reply-cheque-in-post': letter(`${ABOUT} : votre chèque`, 'Merci de nous avoir signalé que votre chèque est en route.', '{{invoiceTable}}',
    'Merci de nous en indiquer le numéro, le montant et le jour d\'envoi. S\'il n\'est pas arrivé le {{answerBy}}, nous vous demanderons d\'y faire opposition et de régler par virement.', HOW_TO_PAY),
  'reply-insolvent': letter('Votre compte chez nous : {{total}}', 'Merci de nous avoir informés de la procédure collective. Nous cessons toute relance.',
    '{{invoiceTable}}', 'Merci de nous indiquer le nom et l\'adresse du mandataire ainsi que la référence de la procédure, afin que nous déclarions notre créance de {{total}}.'),
  'reply-pays-at-60': letter(`${ABOUT} : le délai convenu`, 'Merci de nous avoir expliqué que vous réglez habituellement à 60 jours. {{#if several}}La plus ancienne des factures ci-dessous{{else}}La facture {{invoiceNumber}}{{/if}} était payable le {{dueDate}}, comme convenu entre nous.', '{{invoiceTable}}',
    'Merci de régler d\'ici au {{answerBy}}. S\'il vous faut un autre délai pour vos prochaines commandes, parlons-en.', HOW_TO_PAY),
};
