/** What the list of things to do today says in Italian. */
import type { todayEn } from '../en/today';

export const todayIt: Readonly<Record<keyof typeof todayEn, string>> = {
  'today.heading': 'Che cosa fare oggi',
  'today.none': 'Oggi non c’è nulla da fare.',
  'today.column.what': 'Che cosa',
  'today.column.gain': 'Incasso probabile',
  'today.column.phone': 'Telefono',
  'today.column.next': 'Prossimo passo e che cosa dire',
  'today.more': 'altre {count}, con incasso minore',
  'today.note': 'Che cosa fare oggi, prima ciò che probabilmente rende di più: un colloquio la metà del suo importo, una lettera un quarto, e il valore si dimezza ogni 90 giorni di ritardo. È una regola empirica, non una misura. Una chiamata, una promessa o una nota dello stesso giorno nel Registro contatti toglie il cliente dall’elenco fino al giorno dopo, tranne che per le lettere.',
  'today.action.broken-promise': 'Promessa non mantenuta',
  'today.action.promise-due': 'Promessa per oggi',
  'today.action.plan-late': 'Piano in ritardo',
  'today.action.letter': 'Lettera: {stage}',
  'today.action.confirm': 'Decidere che cosa segue',
  'today.action.apply-credit': 'Abbinare un accredito',
  'today.action.dispute': 'Vecchia contestazione',
  'today.action.over-limit': 'Oltre il limite',
  'today.next.broken-promise': 'Chiamare: il pagamento promesso ({date}) non è arrivato. È stato inviato, e quando? Registrare la risposta.',
  'today.next.promise-due': 'Vedere se è arrivato. Se no, chiamare: oggi è il giorno promesso.',
  'today.next.plan-late': 'Chiamare: una rata non è arrivata. Chiedere una data, o concordare un piano che si possa rispettare.',
  'today.next.letter': 'Leggere la lettera, inviarla e segnarla come inviata.',
  'today.next.confirm': 'Il prossimo passo richiede una persona: confermare il testo della diffida o decidere sull’affidamento a terzi.',
  'today.next.apply-credit': 'Gli accrediti coprono lo scaduto: abbinarli a queste fatture in contabilità.',
  'today.next.dispute': 'Risolverla con chi deve decidere; comunicare l’esito al cliente e registrarla come risolta.',
  'today.next.over-limit': 'Concordare un pagamento prima di altre consegne, o approvare un altro limite.',
};
