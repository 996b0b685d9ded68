/** What is said of interest on late payment and of the discount for early payment, in Spanish. */
import type { chargesEn } from '../en/charges';

export const chargesEs: Readonly<Record<keyof typeof chargesEn, string>> = {
  'column.interestToDate': 'Intereses hasta la fecha',
  'column.fixedSum': 'Cantidad fija',
  'column.interestHow': 'Cálculo de los intereses',
  'column.rate': 'Tipo de interés',
  'interest.part': '{days} al {rate} % sobre {balance}',
  'interest.noteStatutory': 'Interés simple, desde el día siguiente al vencimiento, sobre el saldo de cada día, al tipo legal: {source}. El último tipo de la tabla sigue vigente hasta que figure otro posterior en la política. A los consumidores no se les cobra aquí.',
  'interest.noteContract': 'Interés simple, desde el día siguiente al vencimiento, sobre el saldo de cada día, al {rate} % anual de su contrato{cap}. Si un contrato y la ley del estado o país del deudor lo permiten, debe comprobarlo usted.',
  'interest.capped': ' (su tope)',
  'interest.noteNone': 'La política pide intereses legales, y la ley elegida no los prevé entre empresas: solo puede cobrarse el tipo de un contrato.',
  'interest.noteRounding.once': 'Los intereses de cada factura se redondean una vez, al final.',
  'interest.noteRounding.daily': 'Primero se redondean los intereses de cada día y después se cuentan.',
  'discount.heading': 'Coste del descuento del {share} % en {within}; si no, {instead}',
  'discount.offers': 'A quién ofrecerlo, según el día en que realmente paga: hágalo donde el coste anual sea menor que el de su dinero',
  'discount.usualDays': 'Suele pagar a los días',
  'discount.simpleShort': 'Anual, simple',
  'discount.compoundedShort': 'Anual, compuesto',
  'discount.simple': 'Anual, simple: d/(1 − d) × 365 / días ganados',
  'discount.compounded': 'Anual, compuesto: (1 + d/(1 − d)) elevado a 365 / días ganados, menos 1',
};
