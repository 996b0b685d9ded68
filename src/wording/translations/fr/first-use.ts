/** What is said at first use, and of the pane itself, in French. */
import type { firstUseEn } from '../en/first-use';

export const firstUseFr: Readonly<Record<keyof typeof firstUseEn, string>> = {
  'hint.ledger': 'Choisissez la feuille, voyez comment elle a été lue, puis analysez-la. Rien n’est encore écrit.',
  'hint.review': 'Votre liste à une date donnée. Pourquoi ? à côté d’un chiffre montre ses lignes et sa règle.',
  'hint.customer': 'Ce que la liste dit d’un client, et ce que vous pouvez faire.',
  'hint.letters': 'Une lettre par client : regardez-la, copiez-la dans votre messagerie, marquez-la comme envoyée.',
  'hint.plan': 'Choisissez factures et conditions : le tableau se forme en dessous. Seul le bouton écrit.',

  'tour.title': 'Visite guidée',
  'tour.offer': 'Première fois ? Une visite de deux minutes montre où tout se trouve.',
  'tour.start': 'Commencer la visite',
  'tour.never': 'Non, ne plus proposer',
  'tour.next': 'Suivant',
  'tour.before': 'Précédent',
  'tour.review': 'Analyser et continuer',
  'tour.end': 'Finir la visite',
  'tour.place': '{step} sur {all}',
  'tour.again': 'Revoir la visite',
  'tour.step.sheet': 'Dunwell a regardé toutes les feuilles et choisi celle qui ressemble le plus à une liste de factures. Vous pouvez en choisir une autre ici, ou des cellules que vous avez sélectionnées.',
  'tour.step.reading': 'Voici comment chaque colonne a été comprise, avec quelle certitude, et quelles lignes ont été écartées. Choisissez une autre colonne en cas d’erreur ; c’est mémorisé.',
  'tour.step.asOf': 'La liste est examinée à cette date d’arrêté. Elle vient du titre de la feuille quand il en indique une.',
  'tour.step.go': 'Le large bouton du bas est toujours l’étape suivante. Jusqu’ici, rien n’a changé dans votre classeur.',
  'tour.step.open': 'Ce qui reste dû et ce qui est échu. Pourquoi ? montre les lignes derrière un chiffre, la règle et le réglage qui le change.',
  'tour.step.ties': 'La preuve : le total propre de la liste moins ce qui a été ventilé fait 0,00. Elle figure aussi sur chaque feuille, en formule active.',
  'tour.step.aging': 'L’ancienneté. Appuyez sur une tranche pour ses plus grosses pièces, sur un numéro de ligne pour la voir dans votre liste.',
  'tour.step.today': 'À faire aujourd’hui, en commençant par ce qui devrait rapporter le plus : lettres, promesses, échéanciers, limites. Chaque ligne mène à son client.',
  'tour.step.worry': 'Les clients à surveiller, et pourquoi. La page d’un client montre son historique, sa limite, ses lettres, son échéancier et ses appels.',
  'tour.step.write': 'Ce bouton écrit les feuilles à côté des vôtres : aucune des vôtres n’est touchée, et chacune dit en bas ce qu’elle signifie. Viennent ensuite les lettres.',

  'ribbon.nothingToRefresh': 'Il n’y a encore rien à actualiser. Ouvrez Dunwell dans l’onglet Accueil, analysez votre liste et écrivez les feuilles une fois ; ensuite, ce bouton le refera.',
  'ribbon.noOverview': 'Il n’y a pas encore de synthèse. Ouvrez Dunwell dans l’onglet Accueil, analysez votre liste et écrivez les feuilles.',
  'ribbon.openPane': 'Les feuilles sont inchangées. Ouvrez Dunwell dans l’onglet Accueil pour en savoir plus et réessayer.',

  'paneSettings.title': 'Ce volet',
  'paneSettings.language': 'Langue du volet et des feuilles qu’il écrit',
  'paneSettings.asOffice': 'celle d’Excel',
  'paneSettings.anew': 'Le volet redémarre alors. Ce que vous avez saisi sans l’enregistrer est perdu.',
};
