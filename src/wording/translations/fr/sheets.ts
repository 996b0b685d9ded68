/** What stands on the sheets beside their figures, in French. */
import type { sheetsEn } from '../en/sheets';

export const sheetsFr: Readonly<Record<keyof typeof sheetsEn, string>> = {
  'sheet.limit-working': 'Calcul des limites',
  'title.limit-working': 'Comment chaque limite proposée a été calculée',
  'column.step': 'Étape',
  'column.limitAfter': 'Limite après l’étape',
  'working.note': 'Chaque étape dans son ordre, avec la limite qui en résulte : la dernière est la limite proposée sur la feuille Limites de crédit.',
  'working.noteOrder': 'Filtrez par client pour voir un seul compte. Les méthodes, leurs poids et les freins figurent dans la politique.',
  'working.noteRest': 'Le calcul pour {accounts} de plus n’est pas détaillé : la feuille serait trop longue pour servir. Les clients suivent l’ordre de la feuille Limites de crédit.',
  'card.headerRow': 'Ligne des en-têtes',
  'card.headerRowWrong': 'Le numéro d’une ligne, par exemple 5',
  'finding.future-date-all': '{documents} avec une date postérieure à la date d’arrêté, donc hors de cette analyse ; voici la première occurrence. Si elles doivent compter, vérifiez leurs dates ou choisissez une date d’arrêté plus tardive.',
  'check.checked': 'Vérifié',
  'check.query': 'À clarifier',
  'provision.noteJournal': 'La dépréciation à comptabiliser est le total des pertes attendues, non la variation depuis la dernière : comparez-la à celle de vos livres.',
};
