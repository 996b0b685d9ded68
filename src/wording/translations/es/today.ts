/** What the list of things to do today says in Spanish. */
import type { todayEn } from '../en/today';

export const todayEs: Readonly<Record<keyof typeof todayEn, string>> = {
  'today.heading': 'Qué hacer hoy',
  'today.none': 'Hoy no hay nada que hacer.',
  'today.column.what': 'Qué',
  'today.column.gain': 'Cobro probable',
  'today.column.phone': 'Teléfono',
  'today.column.next': 'Siguiente paso y qué decir',
  'today.more': '{count} más, con menor cobro probable',
  'today.note': 'Qué hacer hoy, primero lo que previsiblemente más aporta: una conversación, la mitad de su importe; una carta, la cuarta parte; la mitad menos por cada 90 días de retraso. Es una regla aproximada, no medida. Una llamada, promesa o nota en el Registro de contactos de ese mismo día quita al cliente de la lista hasta el día siguiente, salvo para las cartas.',
  'today.action.broken-promise': 'Promesa incumplida',
  'today.action.promise-due': 'Promesa para hoy',
  'today.action.plan-late': 'Plan con retraso',
  'today.action.letter': 'Carta: {stage}',
  'today.action.confirm': 'Decidir qué sigue',
  'today.action.apply-credit': 'Aplicar abonos',
  'today.action.dispute': 'Disputa antigua',
  'today.action.over-limit': 'Límite superado',
  'today.next.broken-promise': 'Llame: se prometió el pago para el {date} y no ha llegado. ¿Se ha enviado, y cuándo? Anote la respuesta.',
  'today.next.promise-due': 'Mire si ha llegado. Si no, llame: hoy es el día prometido.',
  'today.next.plan-late': 'Llame: una cuota no ha llegado. Pida una fecha o acuerde un plan que pueda cumplirse.',
  'today.next.letter': 'Mire la carta, envíela y márquela como enviada.',
  'today.next.confirm': 'El siguiente paso necesita a una persona: confirme el texto del requerimiento final o decida sobre el traslado.',
  'today.next.apply-credit': 'Los abonos cubren lo vencido: aplíquelos a estas facturas en su contabilidad.',
  'today.next.dispute': 'Resuélvala con quien deba decidir; comunique el resultado al cliente y anótela como resuelta.',
  'today.next.over-limit': 'Acuerde un pago antes de entregar más, o apruebe otro límite.',
};
