/** What is said of interest on late payment and of the discount for early payment, in French. */
import type { chargesEn } from '../en/charges';

export const chargesFr: Readonly<Record<keyof typeof chargesEn, string>> = {
  'column.interestToDate': 'Intérêts à ce jour',
  'column.fixedSum': 'Indemnité forfaitaire',
  'column.interestHow': 'Calcul des intérêts',
  'column.rate': 'Taux d’intérêt',
  'interest.part': '{days} à {rate} % sur {balance}',
  'interest.noteStatutory': 'Intérêts simples, dès le lendemain de l’échéance, sur le solde de chaque jour, au taux légal : {source}. Le dernier taux de la table vaut tant que la politique n’en contient pas de plus récent. Aucun intérêt n’est compté ici aux particuliers.',
  'interest.noteContract': 'Intérêts simples, dès le lendemain de l’échéance, sur le solde de chaque jour, aux {rate} % par an de votre contrat{cap}. À vous de vérifier si le contrat et la loi du pays ou de l’État du débiteur le permettent.',
  'interest.capped': ' (votre plafond)',
  'interest.noteNone': 'La politique demande les intérêts légaux, mais la loi choisie n’en prévoit pas entre entreprises : seul un taux contractuel peut être facturé.',
  'interest.noteRounding.once': 'Les intérêts de chaque facture sont arrondis une seule fois, à la fin.',
  'interest.noteRounding.daily': 'Les intérêts de chaque jour sont d’abord arrondis, puis additionnés.',
  'discount.heading': 'Coût de l’escompte de {share} % pour paiement sous {within} au lieu de {instead}',
  'discount.offers': 'À qui le proposer, selon le jour où chacun paie vraiment : à retenir si le coût annuel est inférieur à celui de votre argent',
  'discount.usualDays': 'Paie d’habitude à (jours)',
  'discount.simpleShort': 'Par an, simple',
  'discount.compoundedShort': 'Par an, composé',
  'discount.simple': 'Par an, simple : d/(1 − d) × 365 / jours gagnés',
  'discount.compounded': 'Par an, composé : (1 + d/(1 − d)) à la puissance 365 / jours gagnés, moins 1',
};
