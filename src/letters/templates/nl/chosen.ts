/** Letters in Dutch that a person chooses to write: for an occasion, and in reply to an excuse. */
import type { ChosenTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const REACH_US = `{{#if companyPhone}}bel ons dan op {{companyPhone}}{{else}}beantwoord dan dit bericht{{/if}}`;

const ABOUT = `{{#if several}}{{invoiceCount}} facturen van samen{{else}}Factuur {{invoiceNumber}} van{{/if}} {{total}}`;
const THESE = `{{#if several}}de {{invoiceCount}} facturen hieronder{{else}}factuur {{invoiceNumber}}{{/if}}`;

const letter = (subject: string, ...paragraphs: string[]): { readonly subject: string; readonly body: string } => ({ subject, body: [DEAR, ...paragraphs, REGARDS].join('\n\n') });

export const chosenNl: ChosenTexts = {
  statement: letter('Overzicht van uw rekening: {{total}} open op {{today}}',
    'Hierbij het overzicht van uw rekening op {{today}}: er staat {{total}} open{{#if allPastDue}}; dat hele bedrag is vervallen{{else}}{{#if remainsPastDue}}, waarvan {{remainsPastDue}} vervallen is{{/if}}{{/if}}.', '{{invoiceTable}}',
    '{{#if credit}}\nOp uw rekening staat ook een tegoed van {{credit}}, dat hierboven niet is verrekend.\n{{/if}}', HOW_TO_PAY, `Wijkt uw administratie af, ${REACH_US}.`),
  'dispute-acknowledged': letter(`${ABOUT}: wij zoeken het uit`,
    `Dank u voor het bericht dat u het niet eens bent met ${THESE}. Wij zoeken het uit en antwoorden u uiterlijk {{answerBy}}.`, '{{invoiceTable}}',
    'Tot die tijd ontvangt u hierover geen herinnering. Met een pakbon, foto of ander stuk kunnen wij u sneller antwoorden.'),
  'promise-confirmed': letter('Uw betaling van {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} op {{promisedOn}}{{/if}}: genoteerd',
    `Dank u voor uw bericht. Wij hebben genoteerd dat u {{#if promisedOn}}op {{promisedOn}} {{/if}}{{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}} betaalt op ${THESE}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Voor die dag herinneren wij u niet. Verandert er iets, laat het ons dan vooraf weten.'),
  'promise-broken': letter(`${ABOUT}: aangekondigde betaling niet ontvangen`,
    `{{#if promisedOn}}U had een betaling aangekondigd voor {{promisedOn}}.{{else}}U had een betaling aangekondigd.{{/if}} Wij hebben die niet ontvangen; op ${THESE} staat nog {{total}} open.`, '{{invoiceTable}}',
    'Wilt u uiterlijk {{answerBy}} betalen, of ons laten weten wat er is veranderd?', HOW_TO_PAY, 'Is de betaling al onderweg, meld ons dan de dag en het kenmerk, zodat wij haar kunnen vinden.'),
  'early-payment-offer': letter('{{discountRate}} korting op {{total}} bij betaling uiterlijk {{payBy}}',
    'U betaalt ons altijd stipt. Daarvoor bedanken wij u graag met een aanbod.',
    `Betaalt u ${THESE} uiterlijk {{payBy}}, dan mag u {{discountRate}} aftrekken: met {{discountedTotal}} is {{total}} dan voldaan.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Komt de gewone vervaldag u beter uit, dan verandert er niets.'),
  'holiday-greeting': letter('Dank u voor dit jaar',
    'Aan het einde van het jaar danken wij u hartelijk voor de samenwerking. Wij wensen u en uw collega\'s prettige feestdagen en een goed nieuw jaar.'),
  anniversary: letter('{{#if years}}{{years}} samenwerking{{else}}Dank u voor de samenwerking{{/if}}',
    '{{#if years}}U bent nu {{years}} klant bij ons.{{else}}U bent nu al enige tijd klant bij ons.{{/if}} Wij danken u voor uw vertrouwen en zien uit naar het vervolg.'),
  'credit-hold': letter('Nieuwe bestellingen wachten op betaling van {{#if remainsPastDue}}{{remainsPastDue}}{{else}}uw rekening{{/if}}',
    '{{#if remainsPastDue}}Op uw rekening is {{remainsPastDue}} vervallen.{{else}}Uw rekening is hoger dan wat wij op krediet kunnen leveren.{{/if}} Vanaf vandaag nemen wij geen nieuwe bestellingen op rekening aan totdat dit is voldaan.', '{{invoiceTable}}', HOW_TO_PAY,
    `Vooraf betaalde bestellingen leveren wij zoals gewoonlijk. Hebt u eerder een levering nodig, ${REACH_US}.`),
  'limit-changed': letter('Uw kredietlimiet bij ons: {{newLimit}}',
    'Vanaf {{today}} is uw kredietlimiet bij ons {{newLimit}}{{#if oldLimit}}; voorheen was dat {{oldLimit}}{{/if}}.',
    `Zoveel mag er tegelijk op uw rekening openstaan; de betalingstermijn verandert niet. Verwacht u meer nodig te hebben, ${REACH_US}.`),
  'bank-details-caution': letter('Controleer voordat u op een nieuw rekeningnummer betaalt',
    'Oplichters versturen facturen en berichten met een vals rekeningnummer. Krijgt u te horen dat het onze is gewijzigd, betaal dan pas nadat u ons hebt gebeld op een nummer dat u al kent, niet op een nummer uit dat bericht.',
    'Een nieuw rekeningnummer melden wij nooit alleen per e-mail.'),
  'reference-request': letter('Referenties voor uw rekening bij ons',
    'Om u op rekening te kunnen leveren, vragen wij u om twee referenties: leveranciers die u al minstens een jaar op rekening leveren, met een persoon die wij mogen benaderen.',
    'Wilt u deze uiterlijk {{answerBy}} sturen? Hun antwoorden behandelen wij vertrouwelijk.'),
  'reply-never-received': letter(`${ABOUT}: een kopie voor u`, `Dank u voor het bericht dat u ${THESE} niet hebt ontvangen. {{#if several}}Kopieën zijn{{else}}Een kopie is{{/if}} bijgevoegd.`, '{{invoiceTable}}',
    'Wilt u ons uiterlijk {{answerBy}} laten weten wanneer wij uw betaling mogen verwachten, en naar welk adres wij facturen voortaan kunnen sturen?', HOW_TO_PAY),
  'reply-needs-approval': letter(`${ABOUT}: wat nodig is voor akkoord`, `Dank u voor het bericht dat voor ${THESE} nog een inkoopordernummer of een akkoord nodig is.`, '{{invoiceTable}}',
    'Wilt u ons uiterlijk {{answerBy}} het nummer sturen, of laten weten wie akkoord geeft en wat er ontbreekt? Wij vullen de stukken dezelfde dag aan.'),
  'reply-next-payment-run': letter(`${ABOUT}: uw volgende betaalronde`, `Dank u voor het bericht dat u ${THESE} in uw volgende betaalronde betaalt.`, '{{invoiceTable}}',
    'Op welke dag is die, en is alles daarvoor akkoord? Wilt u het ons uiterlijk {{answerBy}} laten weten? Voor die dag herinneren wij u niet.', HOW_TO_PAY),
  'reply-already-paid': letter(`${ABOUT}: wij zoeken uw betaling`, `Dank u voor het bericht dat u hebt betaald. Wij hebben de betaling van ${THESE} nog niet gevonden.`, '{{invoiceTable}}',
    'Kunt u ons uiterlijk {{answerBy}} de dag, het bedrag en het kenmerk sturen, of een bevestiging van uw bank? Wij vragen het dan na bij de onze.', 'Wilt u ook nagaan op welke rekening u hebt betaald?', HOW_TO_PAY),
  'reply-disputes-it': letter(`${ABOUT}: waarmee u het niet eens bent`, `Dank u voor het bericht dat u het niet eens bent met ${THESE}.`, '{{invoiceTable}}',
    'Wilt u ons uiterlijk {{answerBy}} laten weten om welke regels en bedragen het gaat en waarom? Aan dat deel herinneren wij u niet totdat het is opgelost; de rest dient u zoals afgesproken te betalen.', HOW_TO_PAY),
  'reply-short-of-cash': letter(`${ABOUT}: hoe u zou kunnen betalen`, `Dank u dat u open bent over uw situatie. Op ${THESE} staat {{total}} open.`, '{{invoiceTable}}',
    'Een deel nu en de rest in termijnen helpt ons allebei. Wilt u ons uiterlijk {{answerBy}} laten weten wat u nu en wat u per maand kunt betalen? Dan sturen wij u een regeling ter bevestiging.', HOW_TO_PAY),
  'reply-decision-maker-away': letter(`${ABOUT}: wie akkoord kan geven`, 'Dank u voor het bericht dat degene die beslist afwezig is.', '{{invoiceTable}}',
    'Wie neemt waar, of op welke dag is deze persoon terug? Wilt u het ons uiterlijk {{answerBy}} laten weten?', HOW_TO_PAY),
  'reply-own-customer-unpaid': letter(`${ABOUT}: betaling zoals afgesproken`, 'Dank u voor de uitleg dat uw eigen klant u nog niet heeft betaald. Wij begrijpen dat dit lastig is.', `Onze afspraak met u hangt daar niet van af: {{total}} blijft verschuldigd.`, '{{invoiceTable}}',
    'Wilt u ons uiterlijk {{answerBy}} laten weten wat u nu kunt betalen? Over de rest maken wij een afspraak met u.', HOW_TO_PAY),
  'reply-new-bank-details': letter('Over het rekeningnummer dat u hebt ontvangen', 'Dank u dat u het vraagt voordat u betaalt. Betaal niet op het nieuwe rekeningnummer dat u hebt ontvangen.',
    'Bel ons op een nummer dat u al kent, niet op een nummer uit dat bericht; dan vergelijken wij de gegevens met u. Stuur ons ook het bericht door: het kan een poging tot oplichting zijn.'),
  'reply-cheque-in-post': letter(`${ABOUT}: uw cheque`, 'Dank u voor het bericht dat uw cheque onderweg is.', '{{invoiceTable}}',
    'Wilt u ons het nummer, het bedrag en de dag van verzending melden? Is de cheque {{answerBy}} nog niet aangekomen, dan vragen wij u hem te blokkeren en over te maken.', HOW_TO_PAY),
  'reply-insolvent': letter('Uw rekening bij ons: {{total}}', 'Dank u voor het bericht over de insolventie. Wij sturen geen herinneringen meer.',
    '{{invoiceTable}}', 'Wilt u ons de naam en het adres van de curator en het nummer van de procedure sturen, zodat wij onze vordering van {{total}} kunnen indienen?'),
  'reply-pays-at-60': letter(`${ABOUT}: de afgesproken termijn`, 'Dank u voor de uitleg dat u gewoonlijk na 60 dagen betaalt. {{#if several}}De oudste van de facturen hieronder{{else}}Factuur {{invoiceNumber}}{{/if}} verviel zoals afgesproken op {{dueDate}}.', '{{invoiceTable}}',
    'Wilt u uiterlijk {{answerBy}} betalen? Hebt u voor volgende bestellingen een andere termijn nodig, dan bespreken wij dat graag met u.', HOW_TO_PAY),
};
