/** What the list of things to do today says in French. */
import type { todayEn } from '../en/today';

export const todayFr: Readonly<Record<keyof typeof todayEn, string>> = {
  'today.heading': 'À faire aujourd’hui',
  'today.none': 'Rien à faire aujourd’hui.',
  'today.column.what': 'Quoi',
  'today.column.gain': 'Gain probable',
  'today.column.phone': 'Téléphone',
  'today.column.next': 'Étape suivante, et que dire',
  'today.more': 'Encore {count}, au gain moindre',
  'today.note': 'À faire aujourd’hui, en commençant par ce qui devrait rapporter le plus : un entretien la moitié de son montant, une lettre le quart, moitié moins par tranche de 90 jours de retard. C’est une règle empirique, non mesurée. Un appel, une promesse ou une note au journal des contacts le jour même retire le client de la liste jusqu’au lendemain, sauf pour les lettres.',
  'today.action.broken-promise': 'Promesse non tenue',
  'today.action.promise-due': 'Promesse pour aujourd’hui',
  'today.action.plan-late': 'Échéancier en retard',
  'today.action.letter': 'Lettre : {stage}',
  'today.action.confirm': 'Décider de la suite',
  'today.action.apply-credit': 'Affecter un avoir',
  'today.action.dispute': 'Litige ancien',
  'today.action.over-limit': 'Limite dépassée',
  'today.next.broken-promise': 'Appelez : le règlement était promis pour le {date} et n’est pas arrivé. A-t-il été envoyé, et quand ? Notez la réponse.',
  'today.next.promise-due': 'Regardez s’il est arrivé. Sinon, appelez : c’est le jour promis.',
  'today.next.plan-late': 'Appelez : un versement n’est pas arrivé. Demandez une date, ou convenez d’un échéancier tenable.',
  'today.next.letter': 'Regardez la lettre, envoyez-la et marquez-la comme envoyée.',
  'today.next.confirm': 'L’étape suivante demande une personne : confirmez le texte de la mise en demeure, ou décidez du passage au contentieux.',
  'today.next.apply-credit': 'Ses avoirs couvrent l’échu : affectez-les à ces factures dans votre comptabilité.',
  'today.next.dispute': 'Réglez-le avec la personne qui doit décider ; dites au client l’issue et notez le litige comme résolu.',
  'today.next.over-limit': 'Convenez d’un règlement avant toute nouvelle livraison, ou approuvez une autre limite.',
};
