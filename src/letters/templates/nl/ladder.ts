/** The nine letters of the ladder in Dutch, met u: behulpzaam voor de vervaldag, vriendelijk tot en met de derde, zakelijk in de vierde, formeel in de laatste aanmaning. */
import type { LadderTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const CREDIT = `{{#if credit}}
Op uw rekening staat ook een tegoed van {{credit}}, dat hierboven niet is verrekend.
{{/if}}`;

const FORMAL_CLOSE = `{{#if signature}}
Hoogachtend,
{{signature}}
{{address}}
{{registration}}
{{/if}}`;

const DISPUTE = `Bent u het niet eens met {{#if several}}een van deze facturen{{else}}deze factuur{{/if}}, laat ons dan weten met welk deel en waarom. Wij zoeken het uit en herinneren u intussen niet aan dat deel.`;

const CHARGES = `{{#if charges}}
Met {{charges}} aan {{#if statutory}}wettelijke rente en incassokosten{{else}}overeengekomen rente en kosten{{/if}} is het totaal {{grandTotal}}.
{{/if}}`;

export const ladderNl: LadderTexts = {
  upcoming: {
    subject: `{{#if several}}{{invoiceCount}} facturen van samen {{total}}: te betalen vanaf {{dueDay}}{{else}}Factuur {{invoiceNumber}} van {{total}}: te betalen op {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Ter herinnering vooraf: {{invoiceCount}} facturen van samen {{total}} vervallen binnenkort, de eerste op {{dueDate}}.
{{else}}
Ter herinnering vooraf: factuur {{invoiceNumber}} van {{total}} vervalt op {{dueDate}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

Hebt u {{#if several}}ze allemaal{{else}}de factuur{{/if}} ontvangen, en hebt u nog een kopie, een inkoopordernummer of een akkoord nodig om te kunnen betalen? Een kort antwoord is genoeg; wij regelen het.

${HOW_TO_PAY}

Is uw betaling al onderweg, dan hoeft u niets te doen.

${REGARDS}`,
  },
  'due-today': {
    subject: `{{#if several}}{{invoiceCount}} facturen van samen {{total}}: vandaag te betalen{{else}}Factuur {{invoiceNumber}} van {{total}}: vandaag te betalen{{/if}}`,
    body: `${DEAR}

{{#if several}}
Vandaag, {{dueDate}}, vervallen {{invoiceCount}} facturen van samen {{total}}.
{{else}}
Vandaag, {{dueDate}}, vervalt factuur {{invoiceNumber}} van {{total}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${HOW_TO_PAY}

Hebt u nog een kopie, een inkoopordernummer of een akkoord nodig, {{#if companyPhone}}bel ons dan op {{companyPhone}}{{else}}beantwoord dan dit bericht{{/if}}. Hebt u al betaald, dan kunt u dit bericht als niet verzonden beschouwen; hartelijk dank.

${REGARDS}`,
  },
  'first-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturen van samen {{total}}: vervallen sinds {{dueDay}}{{else}}Factuur {{invoiceNumber}} van {{total}}: vervallen op {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Volgens onze administratie staat nog {{total}} open op {{invoiceCount}} vervallen facturen; de oudste is {{daysPastDue}} te laat. Waarschijnlijk zijn ze aan uw aandacht ontsnapt.
{{else}}
Volgens onze administratie staat nog {{total}} open op factuur {{invoiceNumber}}. Deze verviel op {{dueDate}} en is nu {{daysPastDue}} te laat. Waarschijnlijk is ze aan uw aandacht ontsnapt.
{{/if}}

{{invoiceTable}}

${CREDIT}

Kunt u ons uiterlijk {{answerBy}} laten weten wanneer wij uw betaling mogen verwachten?

${HOW_TO_PAY}

Hebt u vragen, {{#if companyPhone}}bel ons dan op {{companyPhone}}{{else}}beantwoord dan dit bericht{{/if}}. Hebt u de afgelopen dagen betaald, dan kunt u deze herinnering als niet verzonden beschouwen; hartelijk dank.

${REGARDS}`,
  },
  'second-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturen van samen {{total}}: nog open sinds {{dueDay}}{{else}}Factuur {{invoiceNumber}} van {{total}}: nog open sinds {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Op de {{invoiceCount}} facturen hieronder staat nog {{total}} open; de oudste is {{daysPastDue}} te laat.
{{else}}
Op factuur {{invoiceNumber}} staat nog {{total}} open. Deze verviel op {{dueDate}} en is nu {{daysPastDue}} te laat.
{{/if}}
{{#if lastLetterOn}}
Wij schreven u hierover het laatst op {{lastLetterOn}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

Wilt u uiterlijk {{answerBy}} betalen, of ons laten weten wat betaling in de weg staat?

${HOW_TO_PAY}

${DISPUTE} {{#if companyPhone}}U bereikt ons op {{companyPhone}}.{{/if}}

Hebt u de afgelopen dagen betaald, dan kunt u deze herinnering als niet verzonden beschouwen; hartelijk dank.

${REGARDS}`,
  },
  'third-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturen van samen {{total}}: onbetaald sinds {{dueDay}}{{else}}Factuur {{invoiceNumber}} van {{total}}: onbetaald sinds {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{#if lastLetterOn}}Ondanks ons schrijven van {{lastLetterOn}} is{{else}}Nog steeds is{{/if}} {{total}} onbetaald op {{invoiceCount}} facturen; de oudste is {{daysPastDue}} te laat.
{{else}}
{{#if lastLetterOn}}Ondanks ons schrijven van {{lastLetterOn}} is{{else}}Nog steeds is{{/if}} {{total}} onbetaald op factuur {{invoiceNumber}}, die verviel op {{dueDate}} en nu {{daysPastDue}} te laat is.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

Wij verzoeken u {{grandTotal}} uiterlijk {{answerBy}} te betalen. {{#if planOffered}}Kunt u niet alles in één keer betalen, laat het ons weten; dan spreken wij termijnen met u af.{{/if}} {{#if supplyHeld}}Zonder betaling of afspraak kunnen wij verdere leveringen opschorten.{{/if}}

${HOW_TO_PAY}

Bent u het met een deel niet eens, laat ons dan weten met welk deel en waarom. Hebt u de afgelopen dagen betaald, dan kunt u deze herinnering als niet verzonden beschouwen.

${REGARDS}`,
  },
  'fourth-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturen van samen {{total}}: betaling uiterlijk {{deadlineDay}}{{else}}Factuur {{invoiceNumber}} van {{total}}: betaling uiterlijk {{deadlineDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Op {{invoiceCount}} facturen is {{total}} onbetaald; de oudste is {{daysPastDue}} te laat.
{{else}}
Op factuur {{invoiceNumber}} is {{total}} onbetaald. Deze verviel op {{dueDate}} en is nu {{daysPastDue}} te laat.
{{/if}}
{{#if lastLetterOn}}
Onze brief van {{lastLetterOn}} heeft niet tot betaling geleid.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if supplyHeld}}
Met ingang van vandaag schorten wij verdere leveringen op totdat uw rekening is voldaan.
{{/if}}
{{#if seniorName}}
{{seniorName}} ontvangt een kopie van deze brief.
{{/if}}

Wij verzoeken u {{grandTotal}} uiterlijk {{deadline}} te betalen. {{#if planOffered}}Kunt u alleen in termijnen betalen, doe ons dan voor die dag een voorstel.{{/if}}

${HOW_TO_PAY}

Bent u het met een deel niet eens, laat ons dan voor die dag weten waarom. {{#if companyPhone}}U bereikt ons op {{companyPhone}}.{{/if}}

${REGARDS}`,
  },
  'final-demand': {
    subject: `Laatste aanmaning: {{grandTotal}}, te betalen uiterlijk {{deadlineDay}}`,
    body: `${DEAR}

{{customerName}} is {{#if legalName}}{{legalName}}{{else}}ons{{/if}} {{total}} verschuldigd voor geleverde prestaties volgens de {{#if several}}{{invoiceCount}} facturen hieronder, waarvan de oudste verviel{{else}}factuur hieronder, die verviel{{/if}} op {{dueDate}}. {{#if lastLetterOn}}Wij schreven het laatst op {{lastLetterOn}}.{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if charges}}
{{#if statutory}}Wettelijke rente en incassokosten{{else}}Overeengekomen rente en kosten{{/if}} tot en met {{today}}{{#if interestRate}}, tegen {{interestRate}} per jaar over het saldo van elke dag{{/if}}:
{{#each invoices}}
{{#if charges}}
{{number}}: {{charges}}
{{/if}}
{{/each}}
Samen {{charges}}.
{{/if}}

Wij sommeren u {{grandTotal}} uiterlijk {{deadline}} te betalen.

${HOW_TO_PAY}

Hebben wij dan geen betaling en geen antwoord ontvangen, dan {{#if toCourt}}leggen wij de vordering voor aan de rechter{{/if}}{{#if toLawyer}}geven wij de zaak in handen van {{#if agencyName}}{{agencyName}}{{else}}onze advocaat{{/if}}{{/if}}{{#if toAgency}}geven wij de vordering uit handen aan {{#if agencyName}}{{agencyName}}{{else}}een incassobureau{{/if}}{{/if}}.

{{#if person}}Laat ons voor die dag weten met welk deel u het niet eens bent en waarom, of dat u tijd nodig hebt voor advies.{{else}}Bent u het met een deel niet eens, laat ons dan voor die dag weten met welk deel en waarom.{{/if}}{{#if informationSheet}} Het informatieblad en het antwoordformulier zijn bijgevoegd.{{/if}}

${FORMAL_CLOSE}`,
  },
  'hand-over': {
    subject: `{{#if several}}{{invoiceCount}} facturen van samen {{total}}{{else}}Factuur {{invoiceNumber}} van {{total}}{{/if}}: {{#if toCourt}}vordering bij de rechter{{else}}vordering uit handen gegeven{{/if}}`,
    body: `${DEAR}

De termijn van onze laatste aanmaning{{#if lastLetterOn}} van {{lastLetterOn}}{{/if}} is verstreken en {{total}} is onbetaald op de {{#if several}}{{invoiceCount}} facturen hieronder, waarvan de oudste verviel{{else}}factuur hieronder, die verviel{{/if}} op {{dueDate}}.

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if toCourt}}
Zoals aangekondigd leggen wij de vordering voor aan de rechter.
{{else}}
Zoals aangekondigd hebben wij de vordering vandaag uit handen gegeven aan {{#if agencyName}}{{agencyName}}{{else}}{{#if toLawyer}}onze advocaat{{else}}een incassobureau{{/if}}{{/if}}, met kopieën van de facturen en van onze brieven. U hoort van hen; met vragen over {{#if several}}deze facturen{{else}}deze factuur{{/if}} kunt u daar terecht.
{{/if}}

Een betaling aan ons wordt nog steeds verrekend{{#if paymentDetails}}:
{{paymentDetails}}
{{else}}.
{{/if}}

${FORMAL_CLOSE}`,
  },
  'thank-you': {
    subject: `Dank u voor uw betaling van {{paidAmount}}{{#unless several}}, factuur {{invoiceNumber}}{{/unless}}`,
    body: `${DEAR}

Hartelijk dank voor uw betaling: {{#if paidOn}}op {{paidOn}} ontvingen wij{{else}}wij ontvingen{{/if}} {{paidAmount}} voor {{#if several}}{{invoiceCount}} facturen, die hiermee zijn voldaan{{else}}factuur {{invoiceNumber}}, die hiermee is voldaan{{/if}}.

{{#if remains}}
Op uw rekening staat nog {{remains}} open{{#if allPastDue}}; dat hele bedrag is vervallen{{else}}{{#if remainsPastDue}}, waarvan {{remainsPastDue}} vervallen is{{/if}}{{/if}}.
{{else}}
Verder staat er niets open op uw rekening.
{{/if}}

Wij danken u voor de prettige samenwerking.

${REGARDS}`,
  },
};
