/** Letters in Spanish that a person chooses to write: for an occasion, and in reply to an excuse. */
import type { ChosenTexts } from '../letter-text';
import { DEAR, HOW_TO_PAY, REGARDS } from './phrases';

const REACH_US = `{{#if companyPhone}}llámenos al {{companyPhone}}{{else}}responda a este mensaje{{/if}}`;

const ABOUT = `{{#if several}}{{invoiceCount}} facturas{{else}}Factura {{invoiceNumber}}{{/if}} por {{total}}`;
const THESE = `{{#if several}}las {{invoiceCount}} facturas detalladas abajo{{else}}la factura {{invoiceNumber}}{{/if}}`;

const letter = (subject: string, ...paragraphs: string[]): { readonly subject: string; readonly body: string } => ({ subject, body: [DEAR, ...paragraphs, REGARDS].join('\n\n') });

export const chosenEs: ChosenTexts = {
  statement: letter('Extracto de su cuenta: {{total}} pendientes a {{today}}',
    'Este es el extracto de su cuenta a {{today}}: quedan {{total}} pendientes{{#if allPastDue}}, todos ellos ya vencidos{{else}}{{#if remainsPastDue}}, de los que {{remainsPastDue}} ya han vencido{{/if}}{{/if}}.', '{{invoiceTable}}',
    '{{#if credit}}\nEn su cuenta consta además un saldo a su favor de {{credit}}, que no está descontado arriba.\n{{/if}}', HOW_TO_PAY, `Si sus registros no coinciden, ${REACH_US}.`),
  'dispute-acknowledged': letter(`${ABOUT}: estamos revisándolo`,
    `Gracias por comunicarnos que no está conforme con ${THESE}. Lo estamos revisando y le responderemos a más tardar el {{answerBy}}.`, '{{invoiceTable}}',
    'Hasta entonces no recibirá ningún recordatorio al respecto. Un albarán, una fotografía u otro documento nos ayudará a responderle antes.'),
  'promise-confirmed': letter('Su pago de {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} el {{promisedOn}}{{/if}}: anotado',
    `Gracias por avisarnos. Hemos anotado que pagará {{#if promisedAmount}}{{promisedAmount}}{{else}}{{total}}{{/if}}{{#if promisedOn}} el {{promisedOn}}{{/if}} por ${THESE}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'No le enviaremos recordatorios antes de esa fecha. Si algo cambia, le rogamos que nos avise con antelación.'),
  'promise-broken': letter(`${ABOUT}: no hemos recibido el pago anunciado`,
    `{{#if promisedOn}}Nos había anunciado un pago para el {{promisedOn}}.{{else}}Nos había anunciado un pago.{{/if}} No lo hemos recibido, y siguen pendientes {{total}} por ${THESE}.`, '{{invoiceTable}}',
    'Le rogamos que pague a más tardar el {{answerBy}} o que nos diga qué ha cambiado.', HOW_TO_PAY, 'Si ya está en camino, indíquenos el día y la referencia para que podamos localizarlo.'),
  'early-payment-offer': letter('{{discountRate}} de descuento sobre {{total}} si paga a más tardar el {{payBy}}',
    'Siempre nos ha pagado con puntualidad, y queremos agradecérselo con una oferta.',
    `Si paga ${THESE} a más tardar el {{payBy}}, descuente un {{discountRate}}: con {{discountedTotal}} quedarán saldados {{total}}.`, '{{invoiceTable}}', HOW_TO_PAY,
    'Si prefiere el vencimiento habitual, no cambia nada.'),
  'holiday-greeting': letter('Gracias por este año',
    'Al acercarse el fin de año queremos agradecerle su confianza. Le deseamos a usted y a su equipo unas felices fiestas y un buen año nuevo.'),
  anniversary: letter('{{#if years}}{{years}} trabajando juntos{{else}}Gracias por su confianza{{/if}}',
    '{{#if years}}Es usted nuestro cliente desde hace {{years}}.{{else}}Es usted nuestro cliente desde hace algún tiempo.{{/if}} Le agradecemos su confianza y esperamos seguir trabajando con usted.'),
  'credit-hold': letter('Nuevos pedidos en espera hasta el pago de {{#if remainsPastDue}}{{remainsPastDue}}{{else}}su cuenta{{/if}}',
    '{{#if remainsPastDue}}En su cuenta hay {{remainsPastDue}} vencidos.{{else}}Su cuenta supera el crédito que podemos concederle.{{/if}} Desde hoy dejamos en espera los nuevos pedidos a crédito hasta que quede saldada.', '{{invoiceTable}}', HOW_TO_PAY,
    `Los pedidos pagados por adelantado se entregan como siempre. Si necesita una entrega antes, ${REACH_US}.`),
  'limit-changed': letter('Su límite de crédito: {{newLimit}}',
    'Desde el {{today}}, su límite de crédito con nosotros es de {{newLimit}}{{#if oldLimit}}; antes era de {{oldLimit}}{{/if}}.',
    `Es lo que puede quedar pendiente a la vez en su cuenta; las condiciones de pago no cambian. Si prevé necesitar más, ${REACH_US}.`),
  'bank-details-caution': letter('Compruebe antes de pagar en una nueva cuenta bancaria',
    'Hay delincuentes que envían facturas y mensajes con datos bancarios falsos. Si le comunican que los nuestros han cambiado, no pague sin llamarnos antes a un número que ya conozca, no al que figure en ese mensaje.',
    'Nunca comunicamos un cambio de datos bancarios solo por correo electrónico.'),
  'reference-request': letter('Referencias comerciales para su cuenta',
    'Para poder servirle a crédito le pedimos dos referencias: proveedores que le sirvan a crédito desde hace al menos un año, con una persona de contacto.',
    'Le rogamos que nos las envíe a más tardar el {{answerBy}}. Trataremos sus respuestas de forma confidencial.'),
  'reply-never-received': letter(`${ABOUT}: le enviamos copia`, `Gracias por avisarnos de que no ha recibido ${THESE}. Adjuntamos copia.`, '{{invoiceTable}}',
    'Le rogamos que nos indique a más tardar el {{answerBy}} cuándo podemos esperar su pago y a qué dirección enviar las próximas facturas.', HOW_TO_PAY),
  'reply-needs-approval': letter(`${ABOUT}: qué falta para su aprobación`, `Gracias por avisarnos de que falta un número de pedido o una aprobación para ${THESE}.`, '{{invoiceTable}}',
    'Le rogamos que nos envíe el número, o que nos diga quién lo aprueba y qué falta, a más tardar el {{answerBy}}. Completaremos la documentación el mismo día.'),
  'reply-next-payment-run': letter(`${ABOUT}: su próxima remesa de pagos`, `Gracias por indicarnos que su próxima remesa de pagos incluirá ${THESE}.`, '{{invoiceTable}}',
    '¿Qué día será, y está todo aprobado? Le rogamos que nos lo diga a más tardar el {{answerBy}}; no le enviaremos recordatorios antes de ese día.', HOW_TO_PAY),
  'reply-already-paid': letter(`${ABOUT}: estamos buscando su pago`, `Gracias por avisarnos de que ya ha pagado. No hemos encontrado el pago, y en nuestros registros siguen pendientes ${THESE}.`, '{{invoiceTable}}',
    '¿Podría enviarnos a más tardar el {{answerBy}} el día, el importe y la referencia, o un justificante de su banco? Lo consultaremos con el nuestro.', 'Le rogamos que compruebe también en qué cuenta pagó.', HOW_TO_PAY),
  'reply-disputes-it': letter(`${ABOUT}: con qué no está conforme`, `Gracias por comunicarnos que no está conforme con ${THESE}.`, '{{invoiceTable}}',
    'Le rogamos que nos indique a más tardar el {{answerBy}} qué líneas e importes y por qué motivo. No le reclamaremos esa parte hasta aclararla; el resto sigue siendo pagadero según lo acordado.', HOW_TO_PAY),
  'reply-short-of-cash': letter(`${ABOUT}: cómo podría pagar`, `Gracias por hablarnos con franqueza de su situación. Quedan {{total}} pendientes por ${THESE}.`, '{{invoiceTable}}',
    'Una parte ahora y el resto a plazos nos ayuda a ambos. Le rogamos que nos diga a más tardar el {{answerBy}} cuánto puede pagar ahora y cuánto cada mes; le enviaremos un calendario para confirmar.', HOW_TO_PAY),
  'reply-decision-maker-away': letter(`${ABOUT}: quién puede aprobar el pago`, 'Gracias por avisarnos de que la persona que decide está ausente.', '{{invoiceTable}}',
    '¿Quién la sustituye, o qué día vuelve? Le rogamos que nos lo diga a más tardar el {{answerBy}}.', HOW_TO_PAY),
  'reply-own-customer-unpaid': letter(`${ABOUT}: pago según lo acordado`, 'Gracias por explicarnos que su propio cliente todavía no le ha pagado. Entendemos que es una situación difícil.', 'Nuestro acuerdo con usted no depende de ello: {{total}} siguen siendo pagaderos.', '{{invoiceTable}}',
    'Le rogamos que nos diga a más tardar el {{answerBy}} cuánto puede pagar ahora; acordaremos el resto con usted.', HOW_TO_PAY),
  'reply-new-bank-details': letter('Sobre los datos bancarios que ha recibido', 'Gracias por preguntarnos antes de pagar. No pague en la nueva cuenta que le han comunicado.',
    'Llámenos a un número que ya conozca, no al que figure en ese mensaje, y compararemos los datos con usted. Reenvíenos también el mensaje: puede ser un intento de estafa.'),
  'reply-cheque-in-post': letter(`${ABOUT}: su cheque`, 'Gracias por avisarnos de que su cheque está en camino.', '{{invoiceTable}}',
    'Le rogamos que nos indique su número, su importe y el día de envío. Si no ha llegado el {{answerBy}}, le pediremos que lo anule y pague por transferencia.', HOW_TO_PAY),
  'reply-insolvent': letter('Su cuenta con nosotros: {{total}}', 'Gracias por informarnos del concurso. No enviamos más recordatorios.',
    '{{invoiceTable}}', 'Le rogamos que nos indique el nombre y la dirección de la administración concursal y el número del procedimiento, para comunicar nuestro crédito de {{total}}.'),
  'reply-pays-at-60': letter(`${ABOUT}: el plazo acordado`, 'Gracias por explicarnos que suele pagar a 60 días. {{#if several}}La más antigua de las facturas detalladas abajo{{else}}La factura {{invoiceNumber}}{{/if}} vencía el {{dueDate}}, según lo acordado entre nosotros.', '{{invoiceTable}}',
    'Le rogamos que pague a más tardar el {{answerBy}}. Si necesita otro plazo para próximos pedidos, díganoslo y lo hablaremos.', HOW_TO_PAY),
};
