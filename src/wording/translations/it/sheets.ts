/** What stands on the sheets beside their figures, in Italian: words to choose from, notes at a sheet's foot, what did not fit, what was left out; and the headings' row on the card. */
import type { sheetsEn } from '../en/sheets';

export const sheetsIt: Readonly<Record<keyof typeof sheetsEn, string>> = {
  'sheet.limit-working': 'Calcolo limiti',
  'title.limit-working': 'Come si è arrivati a ogni limite proposto',
  'column.step': 'Passo',
  'column.limitAfter': 'Limite dopo',
  'working.note': 'Ogni passo nel suo ordine con il limite che ne risulta: l’ultimo è il limite proposto nel foglio Limiti di credito.',
  'working.noteOrder': 'Filtri per cliente per vedere un solo conto. I metodi, i loro pesi e i freni sono nelle regole.',
  'working.noteRest': 'Manca il calcolo per altri {accounts}: il foglio sarebbe troppo lungo da usare. I clienti sono nell’ordine del foglio Limiti di credito.',
  'card.headerRow': 'Intestazioni nella riga',
  'card.headerRowWrong': 'Il numero di una riga, per esempio 5',
  'finding.future-date-all': 'Datati dopo la data di riferimento e fuori da questa analisi: {documents}; questo è il primo. Se devono contare, verifichi le loro date o scelga una data di riferimento successiva.',
  'check.checked': 'Verificato',
  'check.query': 'Da chiarire',
  'provision.noteJournal': 'Da contabilizzare è il totale delle perdite attese, non la variazione dall’ultima volta: lo confronti con il fondo già iscritto in contabilità.',
};
