/** The nine letters of the ladder in Spanish, de usted: servicial antes del vencimiento, cordial hasta el tercer aviso, firme en el cuarto, formal en el requerimiento. */
import type { LadderTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

/** Where it is about law, nobody is greeted as in everyday mail. */
const FORMAL = `{{#if person}}Estimado/a {{customerName}}:{{else}}Estimado cliente:{{/if}}`;

const CREDIT = `{{#if credit}}
En su cuenta consta además un saldo a su favor de {{credit}}, que no está descontado arriba.
{{/if}}`;

const FORMAL_CLOSE = `{{#if signature}}
Atentamente,
{{signature}}
{{address}}
{{registration}}
{{/if}}`;

const DISPUTE = `Si no está conforme con {{#if several}}alguna de ellas{{else}}ella{{/if}}, indíquenos qué parte y por qué motivo: lo revisaremos y entretanto no le reclamaremos esa parte.`;

const CHARGES = `{{#if charges}}
Con {{charges}} de {{#if statutory}}intereses de demora y costes de cobro legales{{else}}intereses y gastos pactados{{/if}}, el total asciende a {{grandTotal}}.
{{/if}}`;

export const ladderEs: LadderTexts = {
  upcoming: {
    subject: `{{#if several}}{{invoiceCount}} facturas por {{total}}: vencen a partir del {{dueDay}}{{else}}Factura {{invoiceNumber}} por {{total}}: vence el {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Le informamos de que {{invoiceCount}} facturas por un total de {{total}} vencen próximamente, la primera el {{dueDate}}.
{{else}}
Le informamos de que la factura {{invoiceNumber}} por {{total}} vence el {{dueDate}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

¿{{#if several}}Las ha recibido{{else}}La ha recibido{{/if}}, y necesita alguna copia, un número de pedido o una aprobación para poder pagar? Basta con una breve respuesta y nos ocupamos de ello.

${HOW_TO_PAY}

Si su pago ya está en camino, no tiene que hacer nada más.

${REGARDS}`,
  },
  'due-today': {
    subject: `{{#if several}}{{invoiceCount}} facturas por {{total}}: vencen hoy{{else}}Factura {{invoiceNumber}} por {{total}}: vence hoy{{/if}}`,
    body: `${DEAR}

{{#if several}}
Hoy, {{dueDate}}, vencen {{invoiceCount}} facturas por un total de {{total}}.
{{else}}
Hoy, {{dueDate}}, vence la factura {{invoiceNumber}} por {{total}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${HOW_TO_PAY}

Si todavía necesita una copia, un número de pedido o una aprobación, {{#if companyPhone}}llámenos al {{companyPhone}}{{else}}responda a este mensaje{{/if}}. Si ya ha pagado, no tenga en cuenta este aviso; muchas gracias.

${REGARDS}`,
  },
  'first-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturas por {{total}}: vencidas desde el {{dueDay}}{{else}}Factura {{invoiceNumber}} por {{total}}: venció el {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Según nuestros registros, hay {{total}} pendientes de pago en {{invoiceCount}} facturas vencidas, la más antigua desde hace {{daysPastDue}}. Es posible que se trate de un simple descuido.
{{else}}
Según nuestros registros, hay {{total}} pendientes de pago en la factura {{invoiceNumber}}, que venció el {{dueDate}}, hace {{daysPastDue}}. Es posible que se trate de un simple descuido.
{{/if}}

{{invoiceTable}}

${CREDIT}

¿Podría indicarnos a más tardar el {{answerBy}} cuándo podemos esperar su pago?

${HOW_TO_PAY}

Para cualquier duda, {{#if companyPhone}}llámenos al {{companyPhone}}{{else}}responda a este mensaje{{/if}}. Si ha pagado en los últimos días, no tenga en cuenta este recordatorio; muchas gracias.

${REGARDS}`,
  },
  'second-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturas por {{total}}: siguen pendientes desde el {{dueDay}}{{else}}Factura {{invoiceNumber}} por {{total}}: sigue pendiente desde el {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Siguen pendientes {{total}} de las {{invoiceCount}} facturas que detallamos abajo; la más antigua venció hace {{daysPastDue}}.
{{else}}
Siguen pendientes {{total}} de la factura {{invoiceNumber}}, que venció el {{dueDate}}, hace {{daysPastDue}}.
{{/if}}
{{#if lastLetterOn}}
Nuestro último escrito sobre su cuenta es del {{lastLetterOn}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

Le rogamos que pague a más tardar el {{answerBy}} o que nos diga qué lo impide.

${HOW_TO_PAY}

${DISPUTE} {{#if companyPhone}}Puede llamarnos al {{companyPhone}}.{{/if}}

Si ha pagado en los últimos días, no tenga en cuenta este recordatorio; muchas gracias.

${REGARDS}`,
  },
  'third-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturas por {{total}}: impagadas desde el {{dueDay}}{{else}}Factura {{invoiceNumber}} por {{total}}: impagada desde el {{dueDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
{{#if lastLetterOn}}Pese a nuestro escrito del {{lastLetterOn}}, continúan{{else}}Continúan{{/if}} impagados {{total}} de {{invoiceCount}} facturas; la más antigua venció hace {{daysPastDue}}.
{{else}}
{{#if lastLetterOn}}Pese a nuestro escrito del {{lastLetterOn}}, continúan{{else}}Continúan{{/if}} impagados {{total}} de la factura {{invoiceNumber}}, que venció el {{dueDate}}, hace {{daysPastDue}}.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

Le rogamos que pague {{grandTotal}} a más tardar el {{answerBy}}. {{#if planOffered}}Si no puede pagarlo todo de una vez, díganoslo y acordaremos unos plazos.{{/if}} {{#if supplyHeld}}Sin un pago o un acuerdo podremos retener los próximos suministros.{{/if}}

${HOW_TO_PAY}

Si no está conforme con alguna parte, indíquenos cuál y por qué. Si ha pagado en los últimos días, no tenga en cuenta este recordatorio.

${REGARDS}`,
  },
  'fourth-reminder': {
    subject: `{{#if several}}{{invoiceCount}} facturas por {{total}}: pago a más tardar el {{deadlineDay}}{{else}}Factura {{invoiceNumber}} por {{total}}: pago a más tardar el {{deadlineDay}}{{/if}}`,
    body: `${DEAR}

{{#if several}}
Están impagados {{total}} de {{invoiceCount}} facturas; la más antigua venció hace {{daysPastDue}}.
{{else}}
Están impagados {{total}} de la factura {{invoiceNumber}}, que venció el {{dueDate}}, hace {{daysPastDue}}.
{{/if}}
{{#if lastLetterOn}}
Nuestro escrito del {{lastLetterOn}} no ha dado resultado.
{{/if}}

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if supplyHeld}}
Desde hoy retenemos los próximos suministros hasta que su cuenta quede saldada.
{{/if}}
{{#if seniorName}}
{{seniorName}} recibe copia de este escrito.
{{/if}}

Le rogamos que pague {{grandTotal}} a más tardar el {{deadline}}. {{#if planOffered}}Si solo puede pagar a plazos, propónganos un calendario antes de esa fecha.{{/if}}

${HOW_TO_PAY}

Si no está conforme con alguna parte, indíquenos antes cuál y por qué. {{#if companyPhone}}Puede llamarnos al {{companyPhone}}.{{/if}}

${REGARDS}`,
  },
  'final-demand': {
    subject: `Requerimiento de pago: {{grandTotal}}, a más tardar el {{deadlineDay}}`,
    body: `${FORMAL}

{{customerName}} adeuda a {{#if legalName}}{{legalName}}{{else}}nuestra empresa{{/if}} {{total}} por {{#if several}}las {{invoiceCount}} facturas detalladas abajo, la más antigua{{else}}la factura detallada abajo,{{/if}} vencida el {{dueDate}}, correspondientes a prestaciones realizadas. {{#if lastLetterOn}}Nuestro último escrito es del {{lastLetterOn}}.{{/if}}

{{invoiceTable}}

${CREDIT}

{{#if charges}}
{{#if statutory}}Intereses de demora y costes previstos por la ley{{else}}Intereses y gastos pactados{{/if}} a {{today}}{{#if interestRate}}, al {{interestRate}} anual, calculados por día{{/if}}:
{{#each invoices}}
{{#if charges}}
{{number}}: {{charges}}
{{/if}}
{{/each}}
En total {{charges}}.
{{/if}}

Le requerimos el pago de {{grandTotal}} a más tardar el {{deadline}}.

${HOW_TO_PAY}

Si para entonces no hemos recibido pago ni respuesta, {{#if toCourt}}presentaremos una reclamación judicial{{/if}}{{#if toLawyer}}encargaremos el asunto a {{#if agencyName}}{{agencyName}}{{else}}nuestros abogados{{/if}}{{/if}}{{#if toAgency}}encargaremos el cobro a {{#if agencyName}}{{agencyName}}{{else}}una agencia de cobros{{/if}}{{/if}}.

{{#if person}}Indíquenos antes de esa fecha con qué no está conforme y por qué, o si necesita tiempo para asesorarse.{{else}}Si no está conforme con alguna parte, indíquenos antes de esa fecha cuál y por qué motivo.{{/if}}{{#if informationSheet}} Adjuntamos la hoja informativa y el formulario de respuesta.{{/if}}

${FORMAL_CLOSE}`,
  },
  'hand-over': {
    subject: `{{#if several}}{{invoiceCount}} facturas por {{total}}{{else}}Factura {{invoiceNumber}} por {{total}}{{/if}}: {{#if toCourt}}reclamación judicial{{else}}traslado del expediente{{/if}}`,
    body: `${FORMAL}

El plazo de nuestro requerimiento{{#if lastLetterOn}} del {{lastLetterOn}}{{/if}} ha transcurrido y siguen impagados {{total}} de {{#if several}}las {{invoiceCount}} facturas detalladas abajo, la más antigua{{else}}la factura detallada abajo,{{/if}} vencida el {{dueDate}}.

{{invoiceTable}}

${CREDIT}

${CHARGES}

{{#if toCourt}}
Tal como le anunciamos, presentamos una reclamación judicial.
{{else}}
Tal como le anunciamos, hoy hemos trasladado el expediente a {{#if agencyName}}{{agencyName}}{{else}}{{#if toLawyer}}nuestros abogados{{else}}una agencia de cobros{{/if}}{{/if}}, con copia de las facturas y de nuestros escritos. Recibirá noticias suyas; le rogamos que les dirija sus preguntas sobre {{#if several}}estas facturas{{else}}esta factura{{/if}}.
{{/if}}

Un pago a nuestra empresa se seguirá teniendo en cuenta{{#if paymentDetails}}:
{{paymentDetails}}
{{else}}.
{{/if}}

${FORMAL_CLOSE}`,
  },
  'thank-you': {
    subject: `Gracias por su pago de {{paidAmount}}{{#unless several}}, factura {{invoiceNumber}}{{/unless}}`,
    body: `${DEAR}

Gracias por su pago: hemos recibido {{paidAmount}}{{#if paidOn}} el {{paidOn}}{{/if}} por {{#if several}}{{invoiceCount}} facturas, que quedan saldadas{{else}}la factura {{invoiceNumber}}, que queda saldada{{/if}}.

{{#if remains}}
En su cuenta quedan {{remains}} por pagar{{#if allPastDue}}, todos ellos ya vencidos{{else}}{{#if remainsPastDue}}, de los que {{remainsPastDue}} ya han vencido{{/if}}{{/if}}.
{{else}}
No queda nada más pendiente en su cuenta.
{{/if}}

Le agradecemos su confianza.

${REGARDS}`,
  },
};
